//! The journey as tables, one a stage, and every card word for word.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Card, CardKind, Lane, LaneKind, Stage, Touchpoint};
use model::{Id, RecordKind, facts};
use words::Word;

use model::report::{Block, Cell, Head, Holds, Picture, Table};

use super::Say;

pub(super) fn map(say: &Say<'_>) -> Vec<Block> {
    let columns = facts::columns(say.map);
    if columns.is_empty() {
        return Vec::new();
    }
    let mut blocks = Vec::new();
    let lanes = lanes(say);
    let places = Places::of(say);
    for facts::StageColumns { stage, touchpoints } in &columns {
        let title = say.or(&stage.title, "untitled-stage");
        blocks.push(Block::Heading(title.clone()));
        if !stage.goal.trim().is_empty() {
            blocks.push(Block::Text(stage.goal.trim().to_owned()));
        }
        let mut rows = Vec::new();
        if !touchpoints.is_empty() {
            rows.push(row(say.text("report-channel"), touchpoints, |it| channel(say, it)));
            rows.push(row(say.text("report-owner"), touchpoints, |it| owner(say, it)));
            rows.push(row(say.text("report-ratings"), touchpoints, |it| ratings(say, it)));
        }
        for lane in &lanes {
            rows.extend(places.rows(say, lane, stage, touchpoints));
        }
        rows.retain(|row| row.iter().skip(1).any(|cell| !cell.items.is_empty()));
        let names = touchpoints.iter().map(|it| say.or(&it.title, "untitled-touchpoint"));
        let mut heads: Vec<String> =
            std::iter::once(say.text("report-lane")).chain(names).collect();
        if touchpoints.is_empty() {
            heads.push(say.text("report-whole-stage"));
        }
        let caption = say.with("report-stage", &[("stage", Word::Text(&title))]);
        let heads = heads.into_iter().map(|title| Head { title, holds: Holds::Words }).collect();
        blocks.push(Block::Table(Table { caption, heads, rows }));
    }
    vec![Block::Picture(Picture { caption: say.text("report-picture"), told: blocks })]
}

/// Every card, in the order of the journey and of the lanes.
pub(super) fn appendix(say: &Say<'_>) -> Vec<Block> {
    let places = Places::of(say);
    let lanes = facts::lanes(say.map);
    let mut blocks = Vec::new();
    let mut put = |title: String, at: At| {
        let of = |lane: &Arc<Lane>| {
            let cards = places.cards(lane.id, at);
            cards.map(|card| text(say, card)).collect::<Vec<_>>()
        };
        let told = lanes.iter().map(|lane| (say.or(&lane.title, "report-untitled-lane"), of(lane)));
        let told: Vec<_> = told.filter(|(_, texts)| !texts.is_empty()).collect();
        if !told.is_empty() {
            blocks.push(Block::Heading(title));
            blocks.push(Block::Facts(told));
        }
    };
    for facts::StageColumns { stage, touchpoints } in facts::columns(say.map) {
        let name = say.or(&stage.title, "untitled-stage");
        put(name.clone(), (None, Some(stage.id)));
        for it in touchpoints {
            let title = say.or(&it.title, "untitled-touchpoint");
            put(format!("{name} · {title}"), (Some(it.id), None));
        }
    }
    put(say.text("section-parking"), (None, None));
    blocks
}

/// The lanes that are shown in tables.
fn lanes(say: &Say<'_>) -> Vec<Arc<Lane>> {
    facts::lanes(say.map).into_iter().filter(|it| !it.kind.is_line() && !it.hidden).collect()
}

fn row(
    name: String,
    touchpoints: &[Arc<Touchpoint>],
    cell: impl Fn(&Touchpoint) -> Cell,
) -> Vec<Cell> {
    std::iter::once(Cell::from(name)).chain(touchpoints.iter().map(|it| cell(it))).collect()
}

fn channel(say: &Say<'_>, it: &Touchpoint) -> Cell {
    let links = facts::in_order(&say.map.touchpoint_channels, |it| &it.position);
    let others = links.iter().filter(|link| link.touchpoint == it.id).map(|link| link.channel);
    let names = it.channel.into_iter().chain(others);
    let names = names.filter_map(|id| say.map.channels.get(&id));
    Cell::of(names.map(|it| it.name.trim().to_owned()).collect())
}

fn owner(say: &Say<'_>, it: &Touchpoint) -> Cell {
    if it.owner_state.is_none() {
        return Cell::of(Vec::new());
    }
    let named = say.team_and_person(it.owner_team, it.owner_person);
    say.owner(it.owner_state, named, (RecordKind::Touchpoint, it.id.uuid()))
}

/// What each persona felt, with the sign that the number has.
fn ratings(say: &Say<'_>, it: &Touchpoint) -> Cell {
    let personas = facts::personas(say.map);
    let told = personas.iter().filter_map(|persona| {
        let mut ratings = say.map.emotions.values();
        let rating = ratings.find(|it2| it2.persona == persona.id && it2.touchpoint == it.id)?;
        let name = say.or(&persona.name, "untitled-persona");
        let word = say.text(&format!("emotion-{}", rating.value.round() as i64));
        let values = [
            ("persona", Word::Text(&name)),
            ("value", Word::Number(rating.value)),
            ("word", Word::Text(&word)),
        ];
        Some(say.with("register-rating", &values))
    });
    Cell::of(told.collect())
}

/// What a card says, and what goes with it.
pub(super) fn text(say: &Say<'_>, card: &Card) -> String {
    let text = match card.text.trim() {
        "" => card.image_alt.trim(),
        text => text,
    };
    match text {
        "" => say.word("card-", card.kind.word()),
        text => text.to_owned(),
    }
}

type At = (Option<Id<Touchpoint>>, Option<Id<Stage>>);

/// The cards by where they lie.
struct Places(BTreeMap<(Id<Lane>, At), Vec<Arc<Card>>>);

impl Places {
    fn of(say: &Say<'_>) -> Self {
        let mut places: BTreeMap<(Id<Lane>, At), Vec<Arc<Card>>> = BTreeMap::new();
        for card in say.map.cards.values() {
            let at = (card.lane, (card.touchpoint, card.stage));
            places.entry(at).or_default().push(Arc::clone(card));
        }
        places.values_mut().for_each(|cards| facts::sort_cards(cards, say.map));
        Self(places)
    }

    /// The cards of a place; of those of the parking lot all are in its lane.
    fn cards(&self, lane: Id<Lane>, at: At) -> impl Iterator<Item = &Card> {
        self.0.get(&(lane, at)).into_iter().flatten().map(|card| &**card)
    }

    /// The row of a lane in a stage, and one for the cards that span the stage.
    fn rows(
        &self,
        say: &Say<'_>,
        lane: &Lane,
        stage: &Stage,
        touchpoints: &[Arc<Touchpoint>],
    ) -> Vec<Vec<Cell>> {
        let name = say.or(&lane.title, "report-untitled-lane");
        let spanning: Vec<String> =
            self.cards(lane.id, (None, Some(stage.id))).map(|card| told(say, lane, card)).collect();
        let mut rows = Vec::new();
        if !spanning.is_empty() {
            let span = touchpoints.len().max(1);
            rows.push(vec![Cell::from(name.clone()), Cell { span, ..Cell::of(spanning) }]);
        }
        if !touchpoints.is_empty() {
            rows.push(row(name, touchpoints, |it| {
                let cards = self.cards(lane.id, (Some(it.id), None));
                Cell::of(cards.map(|card| told(say, lane, card)).collect())
            }));
        }
        rows
    }
}

/// A card in a table: with its severity, and with its kind where the lane does
/// not say it.
fn told(say: &Say<'_>, lane: &Lane, card: &Card) -> String {
    let text = text(say, card);
    let is_plain = match card.kind {
        CardKind::Note | CardKind::Image => true,
        CardKind::Quote => lane.kind == LaneKind::Quotes,
        CardKind::PainPoint => lane.kind == LaneKind::PainPoints,
        CardKind::Opportunity => lane.kind == LaneKind::Opportunities,
        CardKind::Heading => false,
    };
    let mut beside = Vec::new();
    if !is_plain {
        beside.push(say.word("card-", card.kind.word()));
    }
    if let Some(severity) = card.severity {
        let values = [("severity", Word::Number(severity as f64))];
        beside.push(say.with("report-severity", &values));
    }
    if beside.is_empty() { text } else { format!("{text} ({})", beside.join(", ")) }
}
