//! What becomes of a journey: two maps beside each other, usually that of today
//! and one of the future that was made from it.
//!
//! Touchpoints belong together where one map says that its touchpoint takes the
//! place of one of the other, and where both have the same touchpoint. Nothing
//! is guessed from names: what nobody has linked is removed on one side and
//! added on the other. Whoever looks from the other side sees the same the
//! other way round.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::ledger::{Ledger, ledger};
use crate::records::{Channel, OwnerState, Persona, Team, Touchpoint, TouchpointKind};
use crate::{Id, Map, facts};

/// Two maps beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What became of what, in the order of the later map; what is gone stands
    /// behind what it followed.
    pub pairs: Vec<Pair>,
    /// The counts of both.
    pub figures: Vec<Figure>,
    /// What the ratings of both come to on average, of the touchpoints and
    /// personas that are rated in both; nothing if there are none.
    pub mood: Option<Feeling>,
}

/// Touchpoints that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Those of the earlier map, in its order.
    pub before: Vec<Id<Touchpoint>>,
    /// Those of the later map, in its order.
    pub after: Vec<Id<Touchpoint>>,
    /// What became of them.
    pub fate: Fate,
    /// What differs, where one stands for one.
    pub changed: Vec<Aspect>,
    /// How they feel to the personas that are rated in at least one map.
    pub feelings: Vec<(Id<Persona>, Feeling)>,
}

/// What became of touchpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is as it was.
    Kept,
    /// Something about it is different.
    Changed,
    /// Several are one.
    Merged,
    /// One is several.
    Split,
    /// Several others stand for several.
    Recast,
    /// It was not there before.
    Added,
    /// It is there no longer.
    Removed,
}

/// What can differ about a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What happens.
    Title,
    /// What sort of moment it is.
    Kind,
    /// The channel that carries it.
    Channel,
    /// Who answers for it.
    Owner,
    /// How long it takes.
    Duration,
    /// Whether it weighs more than others.
    Moment,
}

/// How something felt and how it feels, from −2 to +2; what is not rated is
/// not known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feeling {
    /// In the earlier map.
    pub before: Option<f64>,
    /// In the later one.
    pub after: Option<f64>,
}

/// Something that is counted in both maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub of: Counted,
    /// In the earlier map.
    pub before: i64,
    /// In the later one.
    pub after: i64,
}

/// What is counted; of all of it less is better for the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// The touchpoints.
    Touchpoints,
    /// The hand-offs, described or only to be expected.
    HandOffs,
    /// Where the channel changes.
    ChannelSwitches,
    /// Where the owner changes.
    OwnerChanges,
    /// Touchpoints at which the customer only waits, and hand-offs with a wait.
    Waits,
    /// How long all that takes, in seconds.
    Waiting,
    /// Hand-offs at which something known is lost.
    ContextLost,
    /// Hand-offs at which the customer says it again.
    Repeats,
}

impl Feeling {
    /// By how much better it feels; nothing unless both are rated.
    pub fn difference(self) -> Option<f64> {
        Some(self.after? - self.before?)
    }
}

impl Figure {
    /// How much less there is; less than nothing where there is more.
    pub const fn saved(self) -> i64 {
        self.before.saturating_sub(self.after)
    }
}

impl Comparison {
    /// How many pairs had that fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.pairs.iter().filter(|pair| pair.fate == fate).count()
    }

    /// Whether the two maps have anything to do with each other.
    pub fn is_linked(&self) -> bool {
        self.pairs.iter().any(|pair| !pair.before.is_empty() && !pair.after.is_empty())
    }

    /// Whether nothing differs.
    pub fn is_nothing(&self) -> bool {
        let same = |it: Feeling| it.before == it.after;
        self.pairs
            .iter()
            .all(|pair| pair.fate == Fate::Kept && pair.feelings.iter().all(|(_, it)| same(*it)))
            && self.figures.iter().all(|figure| figure.before == figure.after)
    }
}

impl Fate {
    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Changed => "changed",
            Self::Merged => "merged",
            Self::Split => "split",
            Self::Recast => "recast",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

impl Aspect {
    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Kind => "kind",
            Self::Channel => "channel",
            Self::Owner => "owner",
            Self::Duration => "duration",
            Self::Moment => "moment",
        }
    }
}

impl Counted {
    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Touchpoints => "touchpoints",
            Self::HandOffs => "hand-offs",
            Self::ChannelSwitches => "channel-switches",
            Self::OwnerChanges => "owner-changes",
            Self::Waits => "waits",
            Self::Waiting => "waiting",
            Self::ContextLost => "context-lost",
            Self::Repeats => "repeats",
        }
    }
}

/// What became of the one map in the other.
pub fn compare(before: &Map, after: &Map) -> Comparison {
    let earlier = facts::journey(before);
    let later = facts::journey(after);
    let (ids, later_ids) = (ids(&earlier), ids(&later));
    let groups = groups(&links(before, after), &ids, &later_ids);
    let mut feelings = Feelings::of(before, after);
    let mut pairs: Vec<Pair> = Vec::new();
    // Where each of the earlier ones is told of.
    let mut gone: Vec<(Option<Id<Touchpoint>>, Id<Touchpoint>)> = Vec::new();
    let mut last = None;
    for id in &ids {
        if groups.contains_key(&Side::Before(*id)) {
            last = Some(*id);
        } else {
            gone.push((last, *id));
        }
    }
    let mut told = BTreeSet::new();
    for id in &later_ids {
        let (olds, news) = match groups.get(&Side::After(*id)) {
            Some(group) if told.insert(group.clone()) => group.clone(),
            Some(_) => continue,
            None => (Vec::new(), vec![*id]),
        };
        pairs.push(pair(before, after, olds, news, &mut feelings));
    }
    for (behind, id) in gone {
        let removed = pair(before, after, vec![id], Vec::new(), &mut feelings);
        let place = match behind {
            None => None,
            Some(behind) => pairs.iter().position(|it| it.before.contains(&behind)),
        };
        let mut place = place.map_or(0, |place| place + 1);
        // Behind what has gone from the same place already.
        while pairs.get(place).is_some_and(|it| it.fate == Fate::Removed) {
            place += 1;
        }
        pairs.insert(place, removed);
    }
    let mood = mood(&pairs);
    Comparison { pairs, figures: figures(before, after), mood }
}

fn ids(journey: &[Arc<Touchpoint>]) -> Vec<Id<Touchpoint>> {
    journey.iter().map(|it| it.id).collect()
}

/// A touchpoint of one of the two.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Before(Id<Touchpoint>),
    After(Id<Touchpoint>),
}

/// Which touchpoint of the earlier map belongs to which of the later one, as
/// either of the two says.
fn links(before: &Map, after: &Map) -> Vec<(Id<Touchpoint>, Id<Touchpoint>)> {
    let mut links = BTreeSet::new();
    let (earlier, later) = (before.info.id.uuid(), after.info.id.uuid());
    if earlier != later {
        for link in after.replacements.values().filter(|it| it.other_map == earlier) {
            links.insert((Id::new(link.other_touchpoint), link.touchpoint));
        }
        for link in before.replacements.values().filter(|it| it.other_map == later) {
            links.insert((link.touchpoint, Id::new(link.other_touchpoint)));
        }
    }
    links.extend(before.touchpoints.keys().map(|id| (*id, *id)));
    links
        .into_iter()
        .filter(|(old, new)| {
            before.touchpoints.contains_key(old) && after.touchpoints.contains_key(new)
        })
        .collect()
}

type Group = (Vec<Id<Touchpoint>>, Vec<Id<Touchpoint>>);

/// What hangs together by links, by each of its members.
fn groups(
    links: &[(Id<Touchpoint>, Id<Touchpoint>)],
    earlier: &[Id<Touchpoint>],
    later: &[Id<Touchpoint>],
) -> BTreeMap<Side, Group> {
    let mut beside: BTreeMap<Side, Vec<Side>> = BTreeMap::new();
    for &(old, new) in links {
        beside.entry(Side::Before(old)).or_default().push(Side::After(new));
        beside.entry(Side::After(new)).or_default().push(Side::Before(old));
    }
    let mut groups: BTreeMap<Side, Group> = BTreeMap::new();
    for &first in beside.keys() {
        if groups.contains_key(&first) {
            continue;
        }
        let mut members = BTreeSet::from([first]);
        let mut frontier = vec![first];
        while let Some(member) = frontier.pop() {
            for &next in beside.get(&member).into_iter().flatten() {
                if members.insert(next) {
                    frontier.push(next);
                }
            }
        }
        let olds = earlier.iter().filter(|id| members.contains(&Side::Before(**id)));
        let news = later.iter().filter(|id| members.contains(&Side::After(**id)));
        let group: Group = (olds.copied().collect(), news.copied().collect());
        groups.extend(members.into_iter().map(|member| (member, group.clone())));
    }
    groups
}

fn pair(
    before: &Map,
    after: &Map,
    olds: Vec<Id<Touchpoint>>,
    news: Vec<Id<Touchpoint>>,
    feelings: &mut Feelings,
) -> Pair {
    let mut changed = Vec::new();
    let fate = match (&olds[..], &news[..]) {
        ([], _) => Fate::Added,
        (_, []) => Fate::Removed,
        ([old], [new]) => {
            changed = aspects((before, *old), (after, *new));
            if changed.is_empty() { Fate::Kept } else { Fate::Changed }
        }
        (_, [_]) => Fate::Merged,
        ([_], _) => Fate::Split,
        _ => Fate::Recast,
    };
    let feelings = feelings.at(&olds, &news);
    Pair { before: olds, after: news, fate, changed, feelings }
}

fn aspects(
    (before, old): (&Map, Id<Touchpoint>),
    (after, new): (&Map, Id<Touchpoint>),
) -> Vec<Aspect> {
    let (Some(old), Some(new)) = (before.touchpoints.get(&old), after.touchpoints.get(&new)) else {
        return Vec::new();
    };
    let mut changed = Vec::new();
    let mut note = |aspect, differs: bool| changed.extend(differs.then_some(aspect));
    note(Aspect::Title, old.title.trim() != new.title.trim());
    note(Aspect::Kind, old.kind != new.kind);
    let channel = |map: &Map, id: Option<Id<Channel>>| {
        let channel = id.and_then(|id| map.channels.get(&id));
        channel.map(|it| (it.id.uuid(), it.name.clone()))
    };
    note(Aspect::Channel, !is_same(channel(before, old.channel), channel(after, new.channel)));
    let team = |map: &Map, id: Option<Id<Team>>| {
        let team = id.and_then(|id| map.teams.get(&id));
        team.map(|it| (it.id.uuid(), it.name.clone()))
    };
    // That nobody has asked yet, and that nobody knows, is no other owner.
    let known = |state: Option<OwnerState>| state.filter(|it| *it != OwnerState::Unknown);
    let owner = known(old.owner_state) != known(new.owner_state)
        || !is_same(team(before, old.owner_team), team(after, new.owner_team));
    note(Aspect::Owner, owner);
    note(Aspect::Duration, old.duration != new.duration);
    note(Aspect::Moment, old.moment_of_truth != new.moment_of_truth);
    changed
}

/// Whether two things of two maps are the same: by id, else by name.
fn is_same(old: Option<(Uuid, String)>, new: Option<(Uuid, String)>) -> bool {
    match (old, new) {
        (None, None) => true,
        (Some(old), Some(new)) => old.0 == new.0 || is_named_alike(&old.1, &new.1),
        _ => false,
    }
}

fn is_named_alike(old: &str, new: &str) -> bool {
    let named = |name: &str| name.trim().to_lowercase();
    !named(old).is_empty() && named(old) == named(new)
}

/// The ratings of both maps, by the personas of the later one where they are
/// the same.
struct Feelings {
    personas: Vec<Id<Persona>>,
    before: BTreeMap<(Id<Persona>, Id<Touchpoint>), f64>,
    after: BTreeMap<(Id<Persona>, Id<Touchpoint>), f64>,
}

impl Feelings {
    fn of(before: &Map, after: &Map) -> Self {
        let there = facts::personas(after);
        let mut personas: Vec<Id<Persona>> = there.iter().map(|it| it.id).collect();
        let mut known_as = BTreeMap::new();
        for old in facts::personas(before) {
            let twin = there.iter().find(|it| it.id == old.id);
            let twin = twin.or_else(|| there.iter().find(|it| is_named_alike(&it.name, &old.name)));
            let name = twin.map_or(old.id, |it| it.id);
            known_as.insert(old.id, name);
            if twin.is_none() {
                personas.push(old.id);
            }
        }
        let ratings = |map: &Map, name: &dyn Fn(Id<Persona>) -> Id<Persona>| {
            let rated = map.emotions.values();
            rated.map(|it| ((name(it.persona), it.touchpoint), it.value)).collect()
        };
        let old_name = |id| known_as.get(&id).copied().unwrap_or(id);
        let (earlier, later) = (ratings(before, &old_name), ratings(after, &|id| id));
        Self { personas, before: earlier, after: later }
    }

    /// How touchpoints feel: where they are several, the mean of those that are
    /// rated.
    fn at(
        &mut self,
        olds: &[Id<Touchpoint>],
        news: &[Id<Touchpoint>],
    ) -> Vec<(Id<Persona>, Feeling)> {
        let mut felt = Vec::new();
        for &persona in &self.personas {
            let of = |rated: &BTreeMap<_, f64>, ids: &[Id<Touchpoint>]| {
                mean(ids.iter().filter_map(|id| rated.get(&(persona, *id)).copied()))
            };
            let feeling = Feeling { before: of(&self.before, olds), after: of(&self.after, news) };
            if feeling.before.is_some() || feeling.after.is_some() {
                felt.push((persona, feeling));
            }
        }
        felt
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), it| (sum + it, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

fn mood(pairs: &[Pair]) -> Option<Feeling> {
    let both = || {
        let all = pairs.iter().flat_map(|pair| &pair.feelings);
        all.filter_map(|(_, it)| Some((it.before?, it.after?)))
    };
    let before = mean(both().map(|(before, _)| before))?;
    Some(Feeling { before: Some(before), after: mean(both().map(|(_, after)| after)) })
}

fn figures(before: &Map, after: &Map) -> Vec<Figure> {
    let (earlier, later) = (ledger(before), ledger(after));
    let count = |of, count: fn(&Map, &Ledger) -> i64| Figure {
        of,
        before: count(before, &earlier),
        after: count(after, &later),
    };
    vec![
        count(Counted::Touchpoints, |map, _| whole(map.touchpoints.len())),
        count(Counted::HandOffs, |_, it| whole(it.hand_offs + it.suggested)),
        count(Counted::ChannelSwitches, |_, it| whole(it.channel_switches)),
        count(Counted::OwnerChanges, |_, it| whole(it.owner_changes)),
        count(Counted::Waits, |map, it| {
            let waits = map.touchpoints.values().filter(|it| it.kind == TouchpointKind::Wait);
            whole(waits.count() + it.waits.known)
        }),
        count(Counted::Waiting, |_, it| it.waits.typical.saturating_add(it.waiting_touchpoints)),
        count(Counted::ContextLost, |_, it| whole(it.context_lost)),
        count(Counted::Repeats, |_, it| whole(it.customer_repeats)),
    ]
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
