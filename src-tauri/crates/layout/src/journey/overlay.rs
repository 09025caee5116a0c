//! Another map drawn over this one: what is new here, what has changed, what
//! is gone, and how it felt there.
//!
//! - **J39** Over a future map each touchpoint says what it is compared with the
//!   map of today; what is gone is named where the journey would have passed
//!   it; and the curves of today are behind those of the future, each rating
//!   where what took its place is.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::comparison::{Fate, compare};
use model::records::{Emotion, Persona, Touchpoint};
use model::{Id, Map, facts};
use scene::Token;
use words::Word;

use super::chips::Chip;
use super::desk::Desk;
use super::look::SMALL_STRONG;
use crate::icons::Icon;

/// What another map says about this one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Overlay {
    /// What the other map is called.
    pub(super) title: String,
    /// What is said at each touchpoint.
    marks: BTreeMap<Id<Touchpoint>, Mark>,
    /// What would have come before each touchpoint; behind the last, with none.
    gone: BTreeMap<Option<Id<Touchpoint>>, Vec<String>>,
    /// The other map's ratings by persona, in the order of its journey.
    pub(super) ghosts: BTreeMap<Id<Persona>, Vec<Ghost>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Mark {
    fate: Fate,
    /// What it is called there, and what differs.
    titles: Vec<String>,
    aspects: Vec<&'static str>,
}

/// A rating of the other map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ghost {
    pub(super) value: f64,
    /// Where it stands here.
    pub(super) at: Spot,
    /// Which of how many that share the spot.
    pub(super) place: (usize, usize),
}

/// A place among the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// Under a touchpoint.
    At(Id<Touchpoint>),
    /// Before it; at the end if there is none. Only what is gone stands there.
    Before(Option<Id<Touchpoint>>),
}

impl Overlay {
    /// What an earlier map says about this one.
    pub(super) fn of(map: &Map, other: &Map) -> Self {
        let comparison = compare(other, map);
        let journey = facts::journey(map);
        let titled = |id: &Id<Touchpoint>| {
            other.touchpoints.get(id).map_or_else(String::new, |it| it.title.trim().to_owned())
        };
        let mut overlay = Self { title: other.info.title.clone(), ..Self::default() };
        let mut spots: BTreeMap<Id<Touchpoint>, Spot> = BTreeMap::new();
        let mut behind: Option<Id<Touchpoint>> = None;
        for pair in &comparison.pairs {
            if let Some(first) = pair.after.first() {
                behind = pair.after.last().copied();
                spots.extend(pair.before.iter().map(|old| (*old, Spot::At(*first))));
                let titles = pair.before.iter().map(titled).collect();
                let aspects = pair.changed.iter().map(|it| it.word()).collect();
                let mark = Mark { fate: pair.fate, titles, aspects };
                overlay.marks.extend(pair.after.iter().map(|id| (*id, mark.clone())));
                continue;
            }
            // It would have come before what follows the last one named.
            let next = match behind {
                Some(last) => journey.iter().skip_while(|it| it.id != last).nth(1),
                None => journey.first(),
            };
            let next = next.map(|it| it.id);
            spots.extend(pair.before.iter().map(|old| (*old, Spot::Before(next))));
            overlay.gone.entry(next).or_default().extend(pair.before.iter().map(titled));
        }
        overlay.ghosts = ghosts(map, other, &spots);
        overlay
    }

    /// What is said at a touchpoint beside what it says itself.
    pub(super) fn chips(
        &self,
        desk: &mut Desk<'_>,
        id: Id<Touchpoint>,
        is_last: bool,
    ) -> Vec<Chip> {
        let mut chips = Vec::new();
        chips.extend(self.gone_before(desk, Some(id)));
        if let Some(mark) = self.marks.get(&id) {
            chips.extend(mark.chip(desk));
        }
        if is_last {
            chips.extend(self.gone_before(desk, None));
        }
        chips
    }

    /// How many are gone before a touchpoint, or behind the last.
    pub(super) fn count_gone(&self, before: Option<Id<Touchpoint>>) -> usize {
        self.gone.get(&before).map_or(0, Vec::len)
    }

    fn gone_before(&self, desk: &mut Desk<'_>, id: Option<Id<Touchpoint>>) -> Option<Chip> {
        let titles = listed(desk, self.gone.get(&id)?);
        let text = desk.say_with("overlay-gone", &[("titles", Word::Text(&titles))]);
        Some(Chip::new(Some(Icon::Removed), text, Token::InkMuted))
    }
}

impl Mark {
    fn chip(&self, desk: &mut Desk<'_>) -> Option<Chip> {
        let titles = listed(desk, &self.titles);
        let (sign, text) = match self.fate {
            Fate::Kept | Fate::Removed => return None,
            Fate::Added => (Icon::Added, desk.say("compared-added").to_string()),
            Fate::Changed => {
                let aspects: Vec<String> = self
                    .aspects
                    .iter()
                    .map(|it| desk.say(&format!("compared-aspect-{it}")).to_string())
                    .collect();
                let aspects = aspects.join(&desk.say("list-comma"));
                let values = [("aspects", Word::Text(&aspects))];
                (Icon::Changed, desk.say_with("overlay-changed", &values))
            }
            Fate::Merged => {
                let number = Word::Number(self.titles.len() as f64);
                let values = [("number", number), ("titles", Word::Text(&titles))];
                (Icon::Merged, desk.say_with("overlay-replaces", &values))
            }
            Fate::Split | Fate::Recast => {
                (Icon::Divided, desk.say_with("overlay-was", &[("titles", Word::Text(&titles))]))
            }
        };
        let mut chip = Chip::strong(Some(sign), text, Token::Accent);
        chip.style = SMALL_STRONG;
        Some(chip)
    }
}

fn listed(desk: &mut Desk<'_>, titles: &[String]) -> String {
    let named: Vec<String> =
        titles.iter().map(|it| desk.text_or(it, "untitled-touchpoint").to_string()).collect();
    named.join(&desk.say("list-comma"))
}

/// The ratings of the other map where what took their place is.
fn ghosts(
    map: &Map,
    other: &Map,
    spots: &BTreeMap<Id<Touchpoint>, Spot>,
) -> BTreeMap<Id<Persona>, Vec<Ghost>> {
    let mut sharing: BTreeMap<Spot, usize> = BTreeMap::new();
    let mut placed = Vec::new();
    for old in facts::journey(other) {
        if let Some(&at) = spots.get(&old.id) {
            let count = sharing.entry(at).or_default();
            placed.push((old.id, at, *count));
            *count += 1;
        }
    }
    let here = facts::personas(map);
    let mut ghosts = BTreeMap::new();
    for old in facts::personas(other) {
        let named = |name: &str| name.trim().to_lowercase();
        let same = here.iter().find(|it| it.id == old.id);
        let Some(same) = same.or_else(|| {
            here.iter()
                .find(|it| !named(&it.name).is_empty() && named(&it.name) == named(&old.name))
        }) else {
            continue;
        };
        let rated: BTreeMap<Id<Touchpoint>, &Arc<Emotion>> = other
            .emotions
            .values()
            .filter(|it| it.persona == old.id)
            .map(|it| (it.touchpoint, it))
            .collect();
        let felt: Vec<Ghost> = placed
            .iter()
            .filter_map(|(id, at, place)| {
                let value = rated.get(id)?.value;
                Some(Ghost { value, at: *at, place: (*place, sharing[at]) })
            })
            .collect();
        if !felt.is_empty() {
            ghosts.insert(same.id, felt);
        }
    }
    ghosts
}
