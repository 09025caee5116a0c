//! The cards of a place as a list.

use std::collections::HashMap;
use std::sync::Arc;

use model::Map;
use model::records::{Card, CardKind, Lane, LaneKind};
use scene::{Hue, Node, Rect, Role, Shade, TextStyle, Token, Weight};

use super::super::card::Marks;
use super::super::chips;
use super::super::desk::Desk;
use super::super::look::{self, SMALL_STRONG};
use super::super::piles::Pile;
use super::super::places::{Address, Place, Places, Spot};
use super::{Bench, Column, StageId, TEXT, WIDTH};

/// From the side of the text to that of a list, and by how much what stands
/// under another card is further in.
const INDENT: f32 = 22.0;
/// The sign of an item.
const SIGN: f32 = 14.0;
const DOT: f32 = 5.0;
/// Between two items.
const GAP: f32 = 4.0;
/// The name of a lane and its cards.
const BELOW_NAME: f32 = 2.0;
const ABOVE_NAME: f32 = 10.0;
/// The empty line of a touchpoint without cards.
const EMPTY: f32 = 30.0;

/// The lists of the scene before.
#[derive(Default)]
pub(super) struct Lists {
    lists: HashMap<Address, (u64, Vec<Arc<Node>>)>,
    source: Option<String>,
}

impl Lists {
    /// Forgets what cannot be told from the places alone.
    pub(super) fn begin(&mut self, before: Option<&Map>, map: &Map, places: &Places) {
        let is_same = before.is_some_and(|before| {
            before.teams.ptr_eq(&map.teams)
                && before.people.ptr_eq(&map.people)
                && before.claims.ptr_eq(&map.claims)
        });
        if !is_same || self.source.as_deref() != places.common_source() {
            self.lists.clear();
        }
        self.source = places.common_source().map(str::to_owned);
    }

    /// The items of a place below each other, from the origin.
    pub(super) fn list(
        &mut self,
        desk: &mut Desk<'_>,
        address: Address,
        place: &Place,
    ) -> Vec<Arc<Node>> {
        if let Some((version, list)) = self.lists.get(&address)
            && *version == place.version
        {
            return list.clone();
        }
        let mut y = 0.0;
        let mut list = Vec::with_capacity(place.cards.len());
        for card in &place.cards {
            let node = item(desk, card, y);
            y = node.frame.bottom() + GAP;
            list.push(Arc::new(node));
        }
        self.lists.insert(address, (place.version, list.clone()));
        list
    }
}

/// The cards of a lane at a touchpoint, those that begin there among them;
/// whether there are any.
pub(super) fn at(
    desk: &mut Desk<'_>,
    bench: &mut Bench<'_>,
    column: &mut Column,
    lane: &Lane,
    touchpoint: model::Id<model::records::Touchpoint>,
) -> bool {
    let mut spots = vec![(Spot::Touchpoint(touchpoint), format!("cell:{}:{touchpoint}", lane.id))];
    for (from, until) in bench.places.across(lane.id).filter(|(from, _)| *from == touchpoint) {
        spots.push((Spot::Across(from, until), format!("across:{}:{from}:{until}", lane.id)));
    }
    let spots: Vec<_> = spots
        .into_iter()
        .filter_map(|(spot, id)| {
            let address = Address::Grid(lane.id, spot);
            Some((address, bench.places.at(address)?, id))
        })
        .collect();
    if spots.is_empty() {
        return false;
    }
    name(desk, bench, column, lane, &touchpoint.to_string());
    for (address, place, id) in spots {
        let items = bench.lists.list(desk, address, place);
        let list = list(desk, &items, &id, "");
        column.put(bench.nodes, list, BELOW_NAME);
    }
    true
}

/// The cards of a lane across a stage.
pub(super) fn across(
    desk: &mut Desk<'_>,
    bench: &mut Bench<'_>,
    column: &mut Column,
    lane: &Lane,
    stage: StageId,
) {
    let address = Address::Grid(lane.id, Spot::Stage(stage));
    let Some(place) = bench.places.at(address) else { return };
    name(desk, bench, column, lane, &stage.to_string());
    let items = bench.lists.list(desk, address, place);
    let list = list(desk, &items, &format!("span:{}:{stage}", lane.id), "");
    column.put(bench.nodes, list, BELOW_NAME);
}

/// A line to write in where nothing is said yet.
pub(super) fn line_to_write(
    desk: &mut Desk<'_>,
    bench: &mut Bench<'_>,
    column: &mut Column,
    touchpoint: model::Id<model::records::Touchpoint>,
) {
    let is_for_cards = |lane: &&Arc<Lane>| lane.kind != LaneKind::Emotions;
    let Some(lane) = bench.lanes.iter().find(is_for_cards).map(Arc::clone) else { return };
    name(desk, bench, column, &lane, &touchpoint.to_string());
    let text = desk.say("outline-write");
    let block = desk.aligned(&text, TEXT, WIDTH - INDENT);
    let mut sketch = desk.sketch(WIDTH);
    sketch.text(INDENT, (EMPTY - block.size.height) / 2.0, &block, Token::InkFaint);
    let frame = Rect::new(0.0, 0.0, WIDTH, EMPTY);
    let id = format!("cell:{}:{touchpoint}", lane.id);
    column.put(bench.nodes, sketch.node(id, Role::Section, "", frame), BELOW_NAME);
}

/// What a lane is called, above its cards.
fn name(desk: &mut Desk<'_>, bench: &mut Bench<'_>, column: &mut Column, lane: &Lane, place: &str) {
    let title = desk.text_or(&lane.title, &format!("lane-{}", lane.kind.word()));
    let hue = look::lane_hue(lane.kind);
    let block = desk.aligned(&title, SMALL_STRONG, WIDTH - INDENT);
    let mut sketch = desk.sketch(WIDTH);
    let token = Token::Hue(hue, Shade::Ink);
    let middle = block.size.height / 2.0;
    sketch.icon(look::lane_icon(lane.kind), 0.0, middle - SIGN / 2.0, SIGN, token);
    sketch.text(INDENT, 0.0, &block, token);
    let frame = Rect::new(0.0, 0.0, WIDTH, block.size.height);
    let id = format!("list:{}:{place}", lane.id);
    column.put(bench.nodes, sketch.node(id, Role::Heading(4), "", frame), ABOVE_NAME);
}

/// A list of items.
pub(super) fn list(desk: &Desk<'_>, items: &[Arc<Node>], id: &str, label: &str) -> Node {
    let mut sketch = desk.sketch(WIDTH);
    let height = items.last().map_or(0.0, |last| last.frame.bottom());
    items.iter().for_each(|item| sketch.child(Arc::clone(item)));
    sketch.node(id.to_owned(), Role::Section, label, Rect::new(0.0, 0.0, WIDTH, height))
}

/// A card: its sign, its text, and below it what is known about it.
fn item(desk: &mut Desk<'_>, card: &Card, y: f32) -> Node {
    let depth = usize::from(card.heading.is_some()) + usize::from(card.under.is_some());
    let x = depth as f32 * INDENT;
    let inner = WIDTH - x - INDENT;
    let mut sketch = desk.sketch(WIDTH - x);
    let text = if card.text.trim().is_empty() { &card.image_alt } else { &card.text };
    let block = desk.aligned(text, style_of(card), inner);
    let middle = TEXT.line_height / 2.0;
    match (look::card_icon(card.kind), look::card_hue(card.kind)) {
        (Some(icon), Some(hue)) => {
            let token = Token::Hue(hue, Shade::Solid);
            sketch.icon(icon, 0.0, middle - SIGN / 2.0, SIGN, token);
        }
        _ if card.kind == CardKind::Heading => {}
        _ => {
            let at = (SIGN - DOT) / 2.0;
            let dot = Rect::new(at, middle - DOT / 2.0, DOT, DOT);
            let token = Token::Hue(Hue::Slate, Shade::Edge);
            sketch.shape(dot, DOT / 2.0, Some(token), None);
        }
    }
    desk.write(&mut sketch, INDENT, 0.0, &block, Token::Ink);
    let mut height = block.size.height.max(TEXT.line_height);
    let Marks { chips: mut marks, spoken } = Marks::of(desk, card, &Pile::Alone);
    // That something is assumed, and no more, is what one expects of a text.
    let assumed = desk.say("evidence-assumption");
    marks.retain(|mark| mark.text() != &*assumed);
    if !marks.is_empty() {
        height += chips::flow(desk, &mut sketch, &marks, INDENT, height, inner);
    }
    let frame = desk.sketch(WIDTH).rect(x, y, WIDTH - x, height);
    sketch.node(format!("card:{}", card.id), Role::Note, &spoken, frame)
}

fn style_of(card: &Card) -> TextStyle {
    match card.kind {
        CardKind::Heading => TextStyle { weight: Weight::Semibold, ..TEXT },
        CardKind::Quote => TextStyle { italic: true, ..TEXT },
        _ => TEXT,
    }
}
