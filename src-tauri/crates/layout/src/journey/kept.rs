//! What one scene hands on to the next, so that what did not change is shared.

use std::collections::HashMap;
use std::sync::Arc;

use model::Id;
use model::records::{Card, Tag};
use scene::{Node, NodeId, Rect, Role};

use super::card;
use super::desk::Desk;
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
    /// By the card on top.
    rules: HashMap<Id<Card>, Arc<Node>>,
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

    fn card_width(self) -> f32 {
        let columns = self.columns as f32;
        (self.width - self.gap * (columns + 1.0)) / columns
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
        self.rules.retain(|top, _| is_there(*top));
        if self.cells.len() > FIRST_SWEEP.max(cards * 2) {
            self.cells.clear();
        }
    }

    /// Puts cards one after the other into whichever column is shortest.
    fn flow(
        &mut self,
        desk: &mut Desk<'_>,
        cards: &[Arc<Card>],
        flow: Flow,
    ) -> (Vec<Arc<Node>>, f32) {
        let mut bottoms = vec![flow.above + flow.gap; flow.columns];
        let narrow = flow.card_width();
        let mut nodes = Vec::with_capacity(cards.len());
        for (card, under) in piles::piles(cards) {
            let is_long = flow.columns > 1 && extent(&card.text) > LONG_TEXT;
            let (column, width) = if is_long {
                (0, flow.width - 2.0 * flow.gap)
            } else {
                (shortest(&bottoms), narrow)
            };
            let top =
                if is_long { bottoms.iter().copied().fold(0.0, f32::max) } else { bottoms[column] };
            let x = flow.gap + column as f32 * (narrow + flow.gap);
            let left = mirrored(desk.direction, flow.width, x, width);
            let pile = Pile::of(desk, card, under);
            let node = self.card(desk, card, &pile, width, left, top);
            let mut bottom = node.frame.bottom();
            nodes.push(node);
            if matches!(pile, Pile::Open { .. }) {
                let from = bottom;
                let narrower = width - INDENT;
                let left = mirrored(desk.direction, flow.width, x + INDENT, narrower);
                for card in under {
                    let top = bottom + piles::GAP;
                    let node = self.card(desk, card, &Pile::Under, narrower, left, top);
                    bottom = node.frame.bottom();
                    nodes.push(node);
                }
                let to = nodes.last().map_or(from, |last| last.frame.y + last.frame.height / 2.0);
                let rule = piles::rule(desk, card, flow.width, from, to, x);
                nodes.push(self.rule(card.id, rule));
            }
            bottom += flow.gap;
            if is_long {
                bottoms.fill(bottom);
            } else {
                bottoms[column] = bottom;
            }
        }
        (nodes, bottoms.into_iter().fold(0.0, f32::max))
    }

    /// The rule of an open stack: that of the scene before if it is the same.
    fn rule(&mut self, top: Id<Card>, node: Node) -> Arc<Node> {
        let kept = self.rules.entry(top).or_insert_with(|| Arc::new(node.clone()));
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

/// The first of the shortest columns.
fn shortest(bottoms: &[f32]) -> usize {
    let mut best = 0;
    for (column, bottom) in bottoms.iter().enumerate() {
        if *bottom < bottoms[best] {
            best = column;
        }
    }
    best
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
