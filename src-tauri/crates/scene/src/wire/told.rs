//! Nodes told at once: cards share their boxes, signs and small print, so an
//! item that was told before is only named by its number.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::ser::SerializeSeq as _;
use serde::{Serialize, Serializer};
use ts_rs::TS;

use super::{ItemWire, NodeWire, RoleWire, children, item, rect, role};
use crate::{Item, Node, Point, Rect, Segment};

/// Nodes that get their wire form one by one while they are written: all at
/// once would take several times the room of the scene.
#[derive(Clone, Debug)]
pub struct Nodes(Vec<Arc<Node>>);

/// One node of many; see [`NodeWire`].
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ToldNode {
    /// Its lasting name.
    pub id: String,
    /// What it is.
    pub role: RoleWire,
    /// What is read out for it; empty where its texts are enough.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    #[ts(optional, as = "Option<String>")]
    pub label: String,
    /// x, y, width, height; relative to the parent.
    #[ts(type = "[number, number, number, number]")]
    pub frame: [f32; 4],
    /// What it draws itself.
    pub items: Vec<ToldItem>,
    /// The ids of its children, in paint and reading order.
    pub children: Vec<String>,
}

/// A thing to draw, or how many others were told before the one that it equals.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum ToldItem {
    /// It is told for the first time.
    New(ItemWire),
    /// It equals this one of those that were told in full, counted from 0.
    Again(u32),
}

impl Nodes {
    /// Their wire forms, each by itself.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = NodeWire> + '_ {
        self.0.iter().map(|node| NodeWire::new(node))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn these(nodes: &[Arc<Node>]) -> Self {
        Self(nodes.to_vec())
    }

    pub(super) fn below(root: &Arc<Node>) -> Self {
        let mut nodes = Vec::new();
        let mut waiting = vec![root];
        while let Some(node) = waiting.pop() {
            nodes.push(Arc::clone(node));
            waiting.extend(node.children.iter().rev());
        }
        Self(nodes)
    }
}

impl Serialize for Nodes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = Told::default();
        let mut nodes = serializer.serialize_seq(Some(self.0.len()))?;
        for node in &self.0 {
            nodes.serialize_element(&ToldNode {
                id: node.id.to_string(),
                role: role(node.role),
                label: node.label.to_string(),
                frame: rect(node.frame),
                items: node.items.iter().map(|item| told.tell(item)).collect(),
                children: children(node),
            })?;
        }
        nodes.end()
    }
}

/// What was told in full, and as which.
#[derive(Default)]
struct Told<'a>(HashMap<Looks<'a>, u32>);

impl<'a> Told<'a> {
    fn tell(&mut self, one: &'a Item) -> ToldItem {
        let next = self.0.len() as u32;
        match *self.0.entry(Looks(one)).or_insert(next) {
            known if known < next => ToldItem::Again(known),
            _ => ToldItem::New(item(one)),
        }
    }
}

/// An item by what it looks like.
#[derive(Clone, Copy)]
struct Looks<'a>(&'a Item);

impl PartialEq for Looks<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Looks<'_> {}

impl Hash for Looks<'_> {
    /// Where a thing lies tells most things apart, and the rest is compared.
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            Item::Shape(shape) => hash_rect(shape.rect, state),
            Item::Path(path) => {
                for segment in &*path.segments {
                    match segment {
                        Segment::Move(to) | Segment::Line(to) => hash_point(*to, state),
                        Segment::Cubic(a, b, to) => {
                            [a, b, to].into_iter().for_each(|it| hash_point(*it, state));
                        }
                        Segment::Close => 0u8.hash(state),
                    }
                }
            }
            Item::Text(text) => {
                hash_point(text.at, state);
                text.block.text.hash(state);
            }
            Item::Image(image) => image.blob.hash(state),
            Item::Link(link) => link.target.hash(state),
        }
    }
}

fn hash_rect(rect: Rect, state: &mut impl Hasher) {
    for length in [rect.x, rect.y, rect.width, rect.height] {
        hash_length(length, state);
    }
}

fn hash_point(point: Point, state: &mut impl Hasher) {
    hash_length(point.x, state);
    hash_length(point.y, state);
}

fn hash_length(length: f32, state: &mut impl Hasher) {
    // Both zeros are equal.
    (length + 0.0).to_bits().hash(state);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::{Role, Shape, Token};

    fn node(id: &str, items: &[f32], children: Vec<Arc<Node>>) -> Arc<Node> {
        let shape = |&radius: &f32| {
            let rect = Rect::new(0.0, 0.0, 8.0, 4.0);
            Item::Shape(Shape { rect, radius, fill: Some(Token::Ink), stroke: None })
        };
        Arc::new(Node {
            id: id.into(),
            role: Role::Note,
            label: "".into(),
            frame: Rect::new(0.0, 0.0, 8.0, 4.0),
            items: items.iter().map(shape).collect(),
            children,
        })
    }

    #[test]
    fn an_item_that_was_told_before_is_only_named() {
        let leaves = vec![node("a", &[2.0, 1.0], vec![]), node("b", &[3.0, 2.0, 3.0], vec![])];
        let nodes = Nodes::below(&node("root", &[1.0], leaves));
        let told = serde_json::to_value(&nodes).unwrap();
        let items = |place: usize| -> Vec<String> {
            let items = told[place]["items"].as_array().unwrap();
            let short = |item: &serde_json::Value| match item["radius"].as_f64() {
                Some(radius) => format!("radius {radius}"),
                None => item.to_string(),
            };
            items.iter().map(short).collect()
        };
        assert_eq!(items(0), ["radius 1"]);
        assert_eq!(items(1), ["radius 2", "0"]);
        assert_eq!(items(2), ["radius 3", "1", "2"]);
    }
}
