//! A map as JSON Canvas 1.0, the open format of boards.
//!
//! Stages are groups beside each other, touchpoints and cards are texts in them,
//! placed as in the picture of the journey: a column a touchpoint, a row a lane.
//! What the lanes are called stands before the rows. Hand-offs are arrows between
//! touchpoints, and what sets them off stands at them.
//!
//! The ids of nodes say what they are, by which they are read back as such.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::direction::is_right_to_left;
use model::records::{Card, CardKind, Lane, LaneKind};
use model::{Id, Map, RecordKind, facts};
use serde_json::{Value, json};
use uuid::Uuid;
use words::{Sentence, Words, plain, sentence};

/// The kinds of record that it tells of.
pub const TOLD: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::Lane,
    RecordKind::Card,
    RecordKind::HandOff,
];

/// How wide a text is, in pixels.
const WIDTH: i64 = 240;
/// Between texts, and around what is in a group.
const GAP: i64 = 20;
/// Between stages.
const WIDE_GAP: i64 = 60;
/// How high a line is, and what is above and below all lines.
const LINE: i64 = 24;
const MARGIN: i64 = 32;
/// So many letters stand on a line, roughly; of broad ones half as many.
const LETTERS: usize = 28;

/// What a node stands for, as its id says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Stage,
    Touchpoint,
    Lane,
    Card,
    HandOff,
}

impl Meaning {
    const ALL: [Self; 5] = [Self::Stage, Self::Touchpoint, Self::Lane, Self::Card, Self::HandOff];

    const fn word(self) -> &'static str {
        match self {
            Self::Stage => "stage-",
            Self::Touchpoint => "touchpoint-",
            Self::Lane => "lane-",
            Self::Card => "card-",
            Self::HandOff => "hand-off-",
        }
    }

    fn id(self, of: Uuid) -> String {
        format!("{}{of}", self.word())
    }

    /// What the node of an id stands for, if it was written here.
    pub(crate) fn of(id: &str) -> Option<Self> {
        let is_so = |it: &Self| {
            id.strip_prefix(it.word()).is_some_and(|uuid| Uuid::try_parse(uuid).is_ok())
        };
        Self::ALL.into_iter().find(is_so)
    }
}

/// Writes a map.
pub fn canvas(map: &Map, words: &Words) -> String {
    let mut board = Board { is_rtl: is_right_to_left(map), nodes: Vec::new() };
    let columns = columns(map);
    // All of one height, so that nobody takes their places for rows.
    let heights = columns.touchpoints.iter().map(|(_, it)| height(&text_of(it)));
    let highest = heights.max().unwrap_or(LINE + MARGIN);
    let mut y = highest + GAP;
    let mut rows = Vec::new();
    for lane in facts::lanes(map).into_iter().filter(|lane| !lane.kind.is_line()) {
        let row = Row::of(map, &lane, &columns, y);
        if !row.cards.is_empty() {
            y += row.height + GAP;
            rows.push((lane, row));
        }
    }
    for (stage, (x, width)) in &columns.stages {
        let title = map.stages.get(stage).map_or("", |it| it.title.as_str());
        let place = [x - GAP, -GAP, width + 2 * GAP, y + GAP];
        let label = if title.trim().is_empty() {
            plain(&words.text("untitled-stage"))
        } else {
            title.to_owned()
        };
        board.group(Meaning::Stage.id(stage.uuid()), place, &label);
    }
    for (lane, row) in &rows {
        let place = [-WIDE_GAP - WIDTH, row.y, WIDTH, row.height];
        board.text(Meaning::Lane.id(lane.id.uuid()), place, lane.title.trim(), color(lane.kind));
    }
    for (x, touchpoint) in &columns.touchpoints {
        let text = text_of(touchpoint);
        let place = [*x, 0, WIDTH, highest];
        board.text(Meaning::Touchpoint.id(touchpoint.id.uuid()), place, &text, None);
    }
    for (lane, row) in &rows {
        for (card, place) in &row.cards {
            let color = color_of(card).or_else(|| color(lane.kind));
            board.text(Meaning::Card.id(card.id.uuid()), *place, said(card), color);
        }
    }
    let parked = facts::cards_at(map, Id::nil(), None, None);
    for (index, card) in (0_i64..).zip(parked.iter().filter(|card| !said(card).is_empty())) {
        let place = [index * (WIDTH + GAP), y + WIDE_GAP, WIDTH, height(said(card))];
        board.text(Meaning::Card.id(card.id.uuid()), place, said(card), color_of(card));
    }
    let edges: Vec<Value> = map.hand_offs.values().map(|it| board.arrow(it)).collect();
    let mut text = format!("{:#}", json!({ "nodes": board.nodes, "edges": edges }));
    text.push('\n');
    text
}

/// What stands there otherwise than in the map.
pub fn otherwise(map: &Map) -> Vec<Sentence> {
    let cards = |is_so: fn(&Card) -> bool| map.cards.values().filter(|card| is_so(card)).count();
    let spans = cards(|card| card.until.is_some());
    let kinds = cards(|card| color_of(card).is_some());
    let headings = cards(|card| card.kind == CardKind::Heading);
    let silent = cards(|card| said(card).is_empty());
    let told = map.cards.values().filter(|card| !said(card).is_empty());
    let used: BTreeSet<_> = told.map(|card| card.lane).collect();
    let lanes = facts::lanes(map).iter().filter(|lane| !used.contains(&lane.id)).count();
    [
        (spans, sentence!("left-spans", count = spans)),
        (kinds, sentence!("left-kinds-to-colours", count = kinds)),
        (headings, sentence!("left-headings", count = headings)),
        (silent, sentence!("left-silent-cards", count = silent)),
        (lanes, sentence!("left-empty-lanes", count = lanes)),
    ]
    .into_iter()
    .filter_map(|(count, sentence)| (count > 0).then_some(sentence))
    .collect()
}

/// The nodes of a board.
struct Board {
    is_rtl: bool,
    nodes: Vec<Value>,
}

impl Board {
    /// A place as it is: the journey may run from right to left.
    fn node(&self, id: &str, kind: &str, [x, y, width, height]: [i64; 4]) -> Value {
        let x = if self.is_rtl { -x - width } else { x };
        json!({ "id": id, "type": kind, "x": x, "y": y, "width": width, "height": height })
    }

    fn group(&mut self, id: String, place: [i64; 4], label: &str) {
        let mut node = self.node(&id, "group", place);
        node["label"] = label.into();
        self.nodes.push(node);
    }

    fn text(&mut self, id: String, place: [i64; 4], text: &str, color: Option<&str>) {
        let mut node = self.node(&id, "text", place);
        node["text"] = text.into();
        if let Some(color) = color {
            node["color"] = color.into();
        }
        self.nodes.push(node);
    }

    fn arrow(&self, hand_off: &model::records::HandOff) -> Value {
        let (from, to) = if self.is_rtl { ("left", "right") } else { ("right", "left") };
        let mut edge = json!({
            "id": Meaning::HandOff.id(hand_off.id.uuid()),
            "fromNode": Meaning::Touchpoint.id(hand_off.from_touchpoint.uuid()),
            "fromSide": from,
            "toNode": Meaning::Touchpoint.id(hand_off.to_touchpoint.uuid()),
            "toSide": to,
            "toEnd": "arrow",
        });
        if !hand_off.trigger.trim().is_empty() {
            edge["label"] = hand_off.trigger.trim().into();
        }
        edge
    }
}

/// Where the columns are.
struct Columns {
    /// Where each stage begins, and how wide it is.
    stages: Vec<(Id<model::records::Stage>, (i64, i64))>,
    touchpoints: Vec<(i64, Arc<model::records::Touchpoint>)>,
}

fn columns(map: &Map) -> Columns {
    let mut columns = Columns { stages: Vec::new(), touchpoints: Vec::new() };
    let mut x = 0;
    for it in facts::columns(map) {
        let begin = x;
        for touchpoint in it.touchpoints {
            columns.touchpoints.push((x, touchpoint));
            x += WIDTH + GAP;
        }
        // One without touchpoints is as wide as one.
        let width = (x - begin - GAP).max(WIDTH);
        columns.stages.push((it.stage.id, (begin, width)));
        x = begin + width + WIDE_GAP;
    }
    columns
}

/// What is in a lane.
struct Row {
    y: i64,
    height: i64,
    cards: Vec<(Arc<Card>, [i64; 4])>,
}

impl Row {
    fn of(map: &Map, lane: &Lane, columns: &Columns, y: i64) -> Self {
        let mut row = Self { y, height: 0, cards: Vec::new() };
        let mut by_place: BTreeMap<_, Vec<Arc<Card>>> = BTreeMap::new();
        for card in map.cards.values().filter(|it| it.lane == lane.id && !said(it).is_empty()) {
            by_place.entry((card.touchpoint, card.stage)).or_default().push(Arc::clone(card));
        }
        by_place.values_mut().for_each(|cards| facts::sort_cards(cards, map));
        for (x, touchpoint) in &columns.touchpoints {
            let cards = by_place.remove(&(Some(touchpoint.id), None)).unwrap_or_default();
            row.stack(cards, [*x, y, WIDTH]);
        }
        // What spans a stage lies below all that is under its touchpoints, and is a
        // little wider than one of them.
        let below = row.height + if row.height > 0 { GAP } else { 0 };
        for (stage, (x, width)) in &columns.stages {
            let cards = by_place.remove(&(None, Some(*stage))).unwrap_or_default();
            row.stack(cards, [x - GAP / 2, y + below, width + GAP]);
        }
        row
    }

    fn stack(&mut self, cards: Vec<Arc<Card>>, [x, mut y, width]: [i64; 3]) {
        for card in cards {
            let height = height(said(&card));
            self.cards.push((card, [x, y, width, height]));
            self.height = self.height.max(y + height - self.y);
            y += height + GAP;
        }
    }
}

/// How high a text is, roughly: every program breaks its lines in its own way.
fn height(text: &str) -> i64 {
    let broad = |letter: char| if letter >= '\u{2e80}' { 2 } else { 1 };
    let lines = text.lines().map(|line| line.chars().map(broad).sum::<usize>() / LETTERS + 1);
    i64::try_from(lines.sum::<usize>().max(1)).unwrap_or(1) * LINE + MARGIN
}

/// What a card says; of a picture without a caption, what it shows.
fn said(card: &Card) -> &str {
    match card.text.trim() {
        "" => card.image_alt.trim(),
        text => text,
    }
}

/// What a touchpoint says: its title, and below it what happens.
fn text_of(touchpoint: &model::records::Touchpoint) -> String {
    let (title, description) = (touchpoint.title.trim(), touchpoint.description.trim());
    if description.is_empty() { title.to_owned() } else { format!("{title}\n{description}") }
}

/// One of the six colours that every program has: red, orange, yellow, green,
/// cyan, purple.
const fn color_of(card: &Card) -> Option<&'static str> {
    match card.kind {
        CardKind::PainPoint => Some("1"),
        CardKind::Opportunity => Some("4"),
        CardKind::Quote => Some("6"),
        CardKind::Note | CardKind::Image | CardKind::Heading => None,
    }
}

const fn color(kind: LaneKind) -> Option<&'static str> {
    match kind {
        LaneKind::PainPoints => Some("1"),
        LaneKind::Frontstage | LaneKind::Backstage | LaneKind::Systems => Some("2"),
        LaneKind::Emotions | LaneKind::Thoughts => Some("3"),
        LaneKind::Opportunities => Some("4"),
        LaneKind::Actions | LaneKind::Needs => Some("5"),
        LaneKind::Quotes => Some("6"),
        _ => None,
    }
}
