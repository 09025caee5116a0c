//! The picture that a room full of people sees: the same, without what is
//! between the facilitator and the map.
//!
//! Who wrote a card is left out, and so are the cards that nobody has agreed on
//! a place for; their row in a table is empty. Nothing else moves, so that a place in one picture is the same
//! place in the other; only what lies below the parking lot comes up to where
//! that was.

use std::collections::HashMap;
use std::sync::Arc;

use model::Map;
use model::records::{Card, ColourBy};
use scene::{Item, Node, NodeId, Rect, Scene};

/// So many nodes are kept before the first look for those that are gone.
const FIRST_SWEEP: usize = 4096;
/// The section of the cards without a place.
const PARKING: &str = "parking";
/// What the map says about itself.
const HEADER: &str = "header";

/// Makes the pictures for the room, one after the other. What did not change
/// is the same node in memory in the next one.
#[derive(Default)]
pub struct Room {
    /// What became of the nodes that are different in the room.
    kept: HashMap<NodeId, Kept>,
    limit: usize,
}

struct Kept {
    whole: Arc<Node>,
    shown: Arc<Node>,
}

/// What the colours of the cards say in the room where they say this to the
/// facilitator: who wrote what is for nobody else.
pub fn colours_for(chosen: ColourBy) -> ColourBy {
    if chosen == ColourBy::Author { ColourBy::Kind } else { chosen }
}

impl Room {
    /// What the room sees of a picture of this map.
    pub fn scene(&mut self, scene: &Scene, map: &Map) -> Scene {
        let root = self.shown(&scene.root, map);
        self.sweep();
        Scene { root: without(&root, PARKING), ..scene.clone() }
    }

    fn shown(&mut self, node: &Arc<Node>, map: &Map) -> Arc<Node> {
        if &*node.id.0 == PARKING {
            return Arc::clone(node);
        }
        if is_parked_row(node, map) {
            return Arc::new(blank(node));
        }
        if is_parked_note(node, map) {
            return Arc::new(Node { label: "".into(), items: Vec::new(), ..Node::clone(node) });
        }
        if let Some(kept) = self.kept.get(&node.id)
            && Arc::ptr_eq(&kept.whole, node)
        {
            return Arc::clone(&kept.shown);
        }
        let children: Vec<_> = node.children.iter().map(|child| self.shown(child, map)).collect();
        let items = without_author(node, map);
        let same = children.iter().zip(&node.children).all(|(a, b)| Arc::ptr_eq(a, b));
        if same && items.len() == node.items.len() {
            return Arc::clone(node);
        }
        let (id, label) = (node.id.clone(), Arc::clone(&node.label));
        let shown =
            Node { id, role: node.role, label, frame: node.frame, items: items.to_vec(), children };
        let shown = Arc::new(shown);
        let kept = Kept { whole: Arc::clone(node), shown: Arc::clone(&shown) };
        self.kept.insert(node.id.clone(), kept);
        shown
    }

    /// Lets go of nodes that no picture has any more.
    fn sweep(&mut self) {
        if self.kept.len() <= self.limit.max(FIRST_SWEEP) {
            return;
        }
        self.kept.retain(|_, kept| Arc::strong_count(&kept.whole) > 1);
        self.limit = self.kept.len() * 2;
    }
}

/// What a node draws besides the name of who wrote it, which is the last thing
/// that a card says.
fn without_author<'a>(node: &'a Node, map: &Map) -> &'a [Item] {
    let signed = card_of(node, map).is_some_and(|card| !card.author.is_empty());
    let last = node.items.iter().rposition(|item| matches!(item, Item::Text(_)));
    match last {
        Some(author) if signed => &node.items[..author],
        _ => &node.items,
    }
}

/// Whether it is the row of a table that is about a card without a place.
fn is_parked_row(node: &Node, map: &Map) -> bool {
    let Some(row) = node.id.0.strip_prefix("entry:") else { return false };
    row.split_once(":card:").is_some_and(|(_, id)| is_parked(id, map))
}

/// Whether it is a note on a board that is about such a card.
fn is_parked_note(node: &Node, map: &Map) -> bool {
    let Some(note) = node.id.0.strip_prefix("placed:") else { return false };
    note.split_once(':').is_some_and(|(_, id)| is_parked(id, map))
}

fn is_parked(id: &str, map: &Map) -> bool {
    let card = id.parse().ok().and_then(|id| map.cards.get(&model::Id::new(id)));
    card.is_some_and(|card| card.touchpoint.is_none() && card.stage.is_none())
}

/// The same row with nothing in it.
fn blank(row: &Node) -> Node {
    let empty = |cell: &Arc<Node>| {
        let (items, children) = (Vec::new(), Vec::new());
        Arc::new(Node { label: "".into(), items, children, ..Node::clone(cell) })
    };
    Node { children: row.children.iter().map(empty).collect(), ..row.clone() }
}

fn card_of<'a>(node: &Node, map: &'a Map) -> Option<&'a Card> {
    let id = node.id.0.strip_prefix("card:")?.parse().ok()?;
    map.cards.get(&model::Id::new(id)).map(|card| &**card)
}

/// The picture without what it says about the map, for whoever reads that on
/// the page before.
pub fn without_header(scene: &Scene) -> Scene {
    Scene { root: without(&scene.root, HEADER), ..scene.clone() }
}

/// The whole without one of its parts; what lies below comes up to where that
/// was.
fn without(root: &Arc<Node>, part: &str) -> Arc<Node> {
    let Some(at) = root.children.iter().position(|child| &*child.id.0 == part) else {
        return Arc::clone(root);
    };
    let top = root.children[at].frame.y;
    let room = root.children.get(at + 1).map_or(0.0, |next| next.frame.y - top);
    let up = |child: &Arc<Node>| {
        let frame = Rect { y: child.frame.y - room, ..child.frame };
        Arc::new(Node { frame, ..Node::clone(child) })
    };
    let mut shown = Node::clone(root);
    shown.children = root.children[..at].iter().map(Arc::clone).collect();
    shown.children.extend(root.children[at + 1..].iter().map(up));
    let bottom = shown.children.iter().map(|child| child.frame.bottom()).fold(0.0, f32::max);
    // The empty space around the picture is the same on all sides.
    shown.frame.height = bottom + root.children.first().map_or(0.0, |first| first.frame.y);
    Arc::new(shown)
}

#[cfg(test)]
mod tests {
    use model::records::{Lane, Stage, Touchpoint};
    use model::{Id, Record};
    use scene::patch;
    use uuid::Uuid;
    use words::Words;

    use super::*;
    use crate::text::{FontSource, Shaper};
    use crate::{LayoutOptions, Layouter, Lens};

    fn id<T: Record>(number: u128) -> Id<T> {
        Id::new(Uuid::from_u128(number))
    }

    /// A map with a signed card, one of nobody, and one without a place.
    fn map() -> Map {
        let mut map = Map::new(id(1));
        let mut stage = Stage::blank(id::<Stage>(2).uuid());
        stage.title = "Report".into();
        map.put(stage.into());
        let mut touchpoint = Touchpoint::blank(id::<Touchpoint>(3).uuid());
        touchpoint.stage = id(2);
        map.put(touchpoint.into());
        map.put(Lane::blank(id::<Lane>(4).uuid()).into());
        for (number, author, parked) in [(5, "Ida", false), (6, "", false), (7, "Raj", true)] {
            let mut card = Card::blank(id::<Card>(number).uuid());
            card.lane = id(4);
            card.touchpoint = (!parked).then(|| id(3));
            card.author = author.into();
            card.text = if parked { "Who pays?".into() } else { format!("Card {number}") };
            map.put(card.into());
        }
        map
    }

    fn layouter() -> Layouter {
        Layouter::new(Shaper::new(FontSource::Bundled))
    }

    fn drawn(layouter: &mut Layouter, map: &Map) -> Scene {
        let words = Words::of("en");
        layouter.scene(map, Lens::Journey, &LayoutOptions::of(&words))
    }

    fn texts(scene: &Scene) -> String {
        let mut texts = String::new();
        scene.walk(|visit| {
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    texts.push_str(&text.block.text);
                    texts.push('\n');
                }
            }
        });
        texts
    }

    #[test]
    fn authors_and_the_parking_lot_are_not_for_the_room() {
        let map = map();
        let whole = drawn(&mut layouter(), &map);
        let shown = Room::default().scene(&whole, &map);
        for private in ["Ida", "Raj", "Who pays?", "Parking lot"] {
            assert!(texts(&whole).contains(private), "{private} is on the map");
            assert!(!texts(&shown).contains(private), "{private} is in the room");
        }
        for said in ["Report", "Card 5", "Card 6", "Assumption"] {
            assert!(texts(&shown).contains(said), "{said} is missing in the room");
        }
    }

    #[test]
    fn what_is_shown_is_where_it_is_on_the_map() {
        let map = map();
        let whole = drawn(&mut layouter(), &map);
        let shown = Room::default().scene(&whole, &map);
        let frames = |scene: &Scene| {
            let mut frames = HashMap::new();
            scene.walk(|visit| {
                frames.insert(visit.node.id.clone(), visit.frame);
            });
            frames
        };
        let (before, after) = (frames(&whole), frames(&shown));
        for node in ["grid", "stage:00000000-0000-0000-0000-000000000002"] {
            assert_eq!(before[&NodeId::from(node)], after[&NodeId::from(node)], "{node}");
        }
        let parking = before[&NodeId::from("parking")];
        assert_eq!(after[&NodeId::from("legend")].y, parking.y);
        let bottom = after[&NodeId::from("legend")].bottom();
        assert_eq!(
            shown.root.frame.height - bottom,
            whole.root.frame.height - before[&NodeId::from("legend")].bottom()
        );
    }

    #[test]
    fn a_picture_without_its_header_begins_with_the_stages() {
        let whole = drawn(&mut layouter(), &map());
        let shown = without_header(&whole);
        let top = |scene: &Scene, id: &str| {
            let child =
                scene.root.children.iter().find(|it| &*it.id.0 == id).unwrap_or(&scene.root);
            child.frame.y
        };
        assert_eq!(top(&shown, "grid"), top(&whole, "header"));
        assert!(texts(&whole).contains("Current state"));
        assert!(!texts(&shown).contains("Current state"));
        let less = whole.root.frame.height - shown.root.frame.height;
        assert_eq!(less, top(&whole, "grid") - top(&shown, "grid"));
    }

    #[test]
    fn an_edit_is_told_to_the_room_alone_and_a_parked_card_not_at_all() {
        let mut map = map();
        let (mut layouter, mut room) = (layouter(), Room::default());
        let before = room.scene(&drawn(&mut layouter, &map), &map);
        let mut card = Card::clone(&map.cards[&id(6)]);
        card.text = "Card 6 again".into();
        map.put(card.into());
        let after = room.scene(&drawn(&mut layouter, &map), &map);
        let told = patch::between(&before, &after);
        assert_eq!(
            told.changed.iter().map(|node| node.id.0.to_string()).collect::<Vec<_>>(),
            ["card:00000000-0000-0000-0000-000000000006"]
        );

        let mut parked = Card::clone(&map.cards[&id(7)]);
        parked.text = "Who pays for it?".into();
        map.put(parked.into());
        let later = room.scene(&drawn(&mut layouter, &map), &map);
        assert!(patch::between(&after, &later).is_empty());
    }
}
