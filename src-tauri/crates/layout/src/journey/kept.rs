//! What one scene hands on to the next, so that what did not change is shared.

use std::collections::HashMap;
use std::sync::Arc;

use model::Id;
use model::records::{Card, Tag};
use scene::{Node, NodeId, Rect, Role};

use super::card;
use super::desk::Desk;
use super::groups::{self, Member};
use super::look::{Air, CARD_WIDTH};
use super::piles::{self, INDENT, Pile};
use super::places::{Address, Place, extent, has_context};
use super::sketch::mirrored;

/// So many things are kept before the first look for those that are gone.
const FIRST_SWEEP: usize = 4096;
/// A text longer than this takes the whole width of its cell.
const LONG_TEXT: usize = 700;

/// Nodes by their names.
#[derive(Default)]
pub(super) struct Nodes {
    nodes: HashMap<NodeId, Arc<Node>>,
    limit: usize,
}

/// How the cards of a cell flow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Flow {
    /// The cell's width.
    pub(super) width: f32,
    /// How many cards lie beside each other.
    pub(super) columns: usize,
    /// Room above the cards for what else is in the cell.
    pub(super) above: f32,
    /// Around the cards.
    pub(super) gap: f32,
}

/// Cells and cards.
#[derive(Default)]
pub(super) struct Cells {
    /// Another number for each state of teams, people, claims and the common
    /// source.
    pub(super) context: u64,
    /// Another number for each state of what colours stand for.
    pub(super) colours: u64,
    cards: HashMap<Id<Card>, KeptCard>,
    cells: HashMap<Address, KeptCell>,
    /// What lies behind stacks and groups, by the card on top.
    backs: HashMap<Id<Card>, Arc<Node>>,
}

struct KeptCard {
    card: Arc<Card>,
    pile: Pile,
    width: f32,
    context: u64,
    colours: u64,
    tags: Vec<Arc<Tag>>,
    node: Arc<Node>,
}

struct KeptCell {
    version: u64,
    context: u64,
    colours: u64,
    flow: Flow,
    /// At their places.
    cards: Vec<Arc<Node>>,
    height: f32,
    node: Option<Arc<Node>>,
}

impl Nodes {
    /// The node of the scene before if it looks the same, else this one.
    pub(super) fn keep(&mut self, node: Node) -> Arc<Node> {
        if let Some(before) = self.nodes.get(&node.id)
            && is_same(before, &node)
        {
            return Arc::clone(before);
        }
        if self.nodes.len() > self.limit.max(FIRST_SWEEP) {
            // Nodes of the last scene are held by it.
            self.nodes.retain(|_, node| Arc::strong_count(node) > 1);
            self.limit = self.nodes.len() * 2;
        }
        let node = Arc::new(node);
        self.nodes.insert(node.id.clone(), Arc::clone(&node));
        node
    }
}

impl Flow {
    /// A cell of one column of cards.
    pub(super) fn of_width(width: f32, air: &Air) -> Self {
        let gap = air.card_gap;
        let columns = ((width - gap) / (CARD_WIDTH + gap)) as usize;
        Self { width, columns: columns.max(1), above: 0.0, gap }
    }
}

impl Cells {
    /// Lays out the cards of a place; returns how high they are together, the
    /// space around them included.
    pub(super) fn measure(
        &mut self,
        desk: &mut Desk<'_>,
        address: Address,
        place: Option<&Place>,
        flow: Flow,
    ) -> f32 {
        let version = place.map_or(0, |place| place.version);
        let context = if place.is_some_and(|place| place.has_context) { self.context } else { 0 };
        if let Some(kept) = self.cells.get(&address)
            && kept.version == version
            && kept.context == context
            && kept.colours == self.colours
            && kept.flow == flow
        {
            return kept.height;
        }
        let (cards, height) = match place {
            Some(place) => self.flow(desk, &place.cards, flow),
            None => (Vec::new(), flow.above),
        };
        let before = self.cells.remove(&address).and_then(|kept| kept.node);
        let node = before.filter(|node| ends_with(&node.children, &cards));
        let kept = KeptCell { version, context, colours: self.colours, flow, cards, height, node };
        self.cells.insert(address, kept);
        height
    }

    /// The node of a place that has been measured, with what is above its
    /// cards.
    pub(super) fn node(
        &mut self,
        address: Address,
        role: Role,
        frame: Rect,
        above: &[Arc<Node>],
        id: impl FnOnce() -> String,
    ) -> Arc<Node> {
        let kept = self.cells.get_mut(&address);
        if let Some(kept) = &kept
            && let Some(node) = &kept.node
            && node.frame == frame
            && node.role == role
            && node.children.len() == above.len() + kept.cards.len()
            && shares(&node.children[..above.len()], above)
        {
            return Arc::clone(node);
        }
        let mut children = above.to_vec();
        children.extend(kept.iter().flat_map(|kept| kept.cards.iter().cloned()));
        let node = Arc::new(Node {
            id: id().into(),
            role,
            label: "".into(),
            frame,
            items: Vec::new(),
            children,
        });
        if let Some(kept) = kept {
            kept.node = Some(Arc::clone(&node));
        }
        node
    }

    /// The cards of a place that has been measured, at their places.
    pub(super) fn cards(&self, address: Address) -> Vec<Arc<Node>> {
        self.cells.get(&address).map(|kept| kept.cards.clone()).unwrap_or_default()
    }

    /// Forgets what is no longer on a map of so many cards and cells.
    pub(super) fn sweep(&mut self, is_there: impl Fn(Id<Card>) -> bool, cards: usize) {
        if self.cards.len() > cards * 2 + FIRST_SWEEP {
            self.cards.retain(|id, _| is_there(*id));
        }
        self.backs.retain(|top, _| is_there(*top));
        if self.cells.len() > FIRST_SWEEP.max(cards * 2) {
            self.cells.clear();
        }
    }

    /// Puts what lies in a place one after the other into whichever column is
    /// shortest.
    fn flow(
        &mut self,
        desk: &mut Desk<'_>,
        cards: &[Arc<Card>],
        flow: Flow,
    ) -> (Vec<Arc<Node>>, f32) {
        let mut shelf = Shelf::new(flow.width, flow.gap, flow.width - 2.0 * flow.gap, flow);
        shelf.fill(flow.above + flow.gap);
        let mut nodes = Vec::with_capacity(cards.len());
        for member in groups::members(cards) {
            match member {
                Member::Pile(card, under) => self.pile(desk, &mut shelf, card, under, &mut nodes),
                Member::Group(heading, cards) => {
                    self.group(desk, &mut shelf, heading, cards, &mut nodes);
                }
            }
        }
        (nodes, shelf.bottom())
    }

    /// A heading, its panel and what stands under it.
    fn group(
        &mut self,
        desk: &mut Desk<'_>,
        shelf: &mut Shelf,
        heading: &Arc<Card>,
        cards: &[Arc<Card>],
        nodes: &mut Vec<Arc<Node>>,
    ) {
        let slot = shelf.slot(groups::is_wide(cards.len()));
        let pile = Pile::of(desk, heading, cards);
        let left = mirrored(desk.direction, shelf.cell, slot.x, slot.width);
        let head = self.card(desk, heading, &pile, slot.width, left, slot.top);
        let mut bottom = head.frame.bottom();
        let mut standing = Vec::new();
        if matches!(pile, Pile::Open { .. }) {
            let inset = groups::INSET;
            let gap = shelf.gap.min(inset);
            let columns = if slot.column.is_some() { 1 } else { shelf.bottoms.len() };
            let flow = Flow { width: slot.width, columns, above: 0.0, gap };
            let mut inner = Shelf::new(shelf.cell, slot.x + inset, slot.width - 2.0 * inset, flow);
            inner.fill(bottom);
            for (card, under) in piles::piles(cards) {
                self.pile(desk, &mut inner, card, under, &mut standing);
            }
            bottom = inner.bottom() - gap + inset;
        }
        let frame = Rect::new(slot.x, slot.top, slot.width, bottom - slot.top);
        let panel = groups::panel(desk, heading, &pile, shelf.cell, frame);
        nodes.push(self.back(heading.id, panel));
        nodes.push(head);
        nodes.extend(standing);
        shelf.put(slot, bottom + shelf.gap);
    }

    /// A card, and those under it if they are shown.
    fn pile(
        &mut self,
        desk: &mut Desk<'_>,
        shelf: &mut Shelf,
        card: &Arc<Card>,
        under: &[Arc<Card>],
        nodes: &mut Vec<Arc<Node>>,
    ) {
        let slot = shelf.slot(extent(&card.text) > LONG_TEXT);
        let left = mirrored(desk.direction, shelf.cell, slot.x, slot.width);
        let pile = Pile::of(desk, card, under);
        let node = self.card(desk, card, &pile, slot.width, left, slot.top);
        let mut bottom = node.frame.bottom();
        nodes.push(node);
        if matches!(pile, Pile::Open { .. }) {
            let from = bottom;
            let narrower = slot.width - INDENT;
            let left = mirrored(desk.direction, shelf.cell, slot.x + INDENT, narrower);
            for card in under {
                let top = bottom + piles::GAP;
                let node = self.card(desk, card, &Pile::Under, narrower, left, top);
                bottom = node.frame.bottom();
                nodes.push(node);
            }
            let to = nodes.last().map_or(from, |last| last.frame.y + last.frame.height / 2.0);
            let rule = piles::rule(desk, card, shelf.cell, from, to, slot.x);
            nodes.push(self.back(card.id, rule));
        }
        shelf.put(slot, bottom + shelf.gap);
    }

    /// The rule of an open stack or the panel of a group: that of the scene
    /// before if it is the same.
    fn back(&mut self, top: Id<Card>, node: Node) -> Arc<Node> {
        let kept = self.backs.entry(top).or_insert_with(|| Arc::new(node.clone()));
        if **kept != node {
            *kept = Arc::new(node);
        }
        Arc::clone(kept)
    }

    /// A card at a place.
    fn card(
        &mut self,
        desk: &mut Desk<'_>,
        card: &Arc<Card>,
        pile: &Pile,
        width: f32,
        left: f32,
        top: f32,
    ) -> Arc<Node> {
        let context = if has_context(card) { self.context } else { 0 };
        let tags = desk.tagged.get(&card.id).map_or(&[][..], Vec::as_slice);
        if let Some(kept) = self.cards.get_mut(&card.id)
            && Arc::ptr_eq(&kept.card, card)
            && kept.pile == *pile
            && kept.width == width
            && kept.context == context
            && kept.colours == self.colours
            && kept.tags == tags
        {
            let frame = Rect::new(left, top, width, kept.node.frame.height);
            if kept.node.frame != frame {
                kept.node = Arc::new(Node { frame, ..Node::clone(&kept.node) });
            }
            return Arc::clone(&kept.node);
        }
        let mut node = card::card(desk, card, pile, width);
        node.frame = Rect::new(left, top, width, node.frame.height);
        let before = self.cards.get(&card.id).map(|kept| &kept.node);
        let node = match before {
            Some(before) if **before == node => Arc::clone(before),
            _ => Arc::new(node),
        };
        let (card, pile, tags) = (Arc::clone(card), pile.clone(), tags.to_vec());
        let colours = self.colours;
        let node_kept = Arc::clone(&node);
        let kept = KeptCard { card, pile, width, context, colours, tags, node: node_kept };
        self.cards.insert(kept.card.id, kept);
        node
    }
}

/// Columns side by side that fill up from the top.
struct Shelf {
    /// The width of the cell.
    cell: f32,
    /// Where the first column begins.
    x: f32,
    /// How wide all of them are together.
    width: f32,
    gap: f32,
    /// Where the next thing in each column begins.
    bottoms: Vec<f32>,
}

/// Room for one thing.
#[derive(Clone, Copy)]
struct Slot {
    x: f32,
    width: f32,
    top: f32,
    /// The column; none for what goes across all of several.
    column: Option<usize>,
}

impl Shelf {
    fn new(cell: f32, x: f32, width: f32, flow: Flow) -> Self {
        Self { cell, x, width, gap: flow.gap, bottoms: vec![0.0; flow.columns] }
    }

    fn fill(&mut self, to: f32) {
        self.bottoms.fill(to);
    }

    fn bottom(&self) -> f32 {
        self.bottoms.iter().copied().fold(0.0, f32::max)
    }

    /// Where the next thing goes: the first of the shortest columns, or below
    /// all that is there.
    fn slot(&self, is_wide: bool) -> Slot {
        let columns = self.bottoms.len();
        if is_wide && columns > 1 {
            return Slot { x: self.x, width: self.width, top: self.bottom(), column: None };
        }
        let mut column = 0;
        for (other, bottom) in self.bottoms.iter().enumerate() {
            if *bottom < self.bottoms[column] {
                column = other;
            }
        }
        let width = (self.width - self.gap * (columns as f32 - 1.0)) / columns as f32;
        let x = self.x + column as f32 * (width + self.gap);
        Slot { x, width, top: self.bottoms[column], column: Some(column) }
    }

    /// Notes that a slot is taken, and where the next begins.
    fn put(&mut self, slot: Slot, next: f32) {
        match slot.column {
            Some(column) => self.bottoms[column] = next,
            None => self.fill(next),
        }
    }
}

/// Whether two nodes look the same and share all that is inside of them.
fn is_same(a: &Node, b: &Node) -> bool {
    a.frame == b.frame
        && a.role == b.role
        && a.label == b.label
        && shares(&a.children, &b.children)
        && a.items == b.items
}

/// Whether the last of some nodes are these.
fn ends_with(all: &[Arc<Node>], last: &[Arc<Node>]) -> bool {
    all.len().checked_sub(last.len()).is_some_and(|start| shares(&all[start..], last))
}

fn shares(a: &[Arc<Node>], b: &[Arc<Node>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
}
