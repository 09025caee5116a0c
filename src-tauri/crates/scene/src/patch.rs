//! The difference between two scenes, as small as what was edited.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::{Node, NodeId, Scene};

/// What must be told to somebody who has the old scene.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// Nodes that are new, or of which anything but the frame and the children's
    /// own contents differs. Parents come before their children.
    pub changed: Vec<Arc<Node>>,
    /// Nodes of which nothing but the frame differs, as most do that make room.
    pub moved: Vec<Arc<Node>>,
    /// Nodes that are gone.
    pub removed: Vec<NodeId>,
}

impl Patch {
    /// Whether the two scenes look the same.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.moved.is_empty() && self.removed.is_empty()
    }
}

/// What turns `old` into `new`.
///
/// Subtrees that the two share are not looked at, so the cost is that of the
/// parts that layout has built anew.
pub fn between(old: &Scene, new: &Scene) -> Patch {
    let mut patch = Patch::default();
    let mut gone = BTreeSet::new();
    if old.root.id == new.root.id {
        compare(&old.root, &new.root, &mut patch, &mut gone);
    } else {
        leave(&old.root, &mut gone);
        arrive(&new.root, &mut patch);
    }
    // A node that left one parent and came to another is only changed.
    for node in &patch.changed {
        gone.remove(&node.id);
    }
    patch.removed = gone.into_iter().collect();
    patch
}

fn compare(old: &Arc<Node>, new: &Arc<Node>, patch: &mut Patch, gone: &mut BTreeSet<NodeId>) {
    if Arc::ptr_eq(old, new) {
        return;
    }
    let same_children = old.children.len() == new.children.len()
        && old.children.iter().zip(&new.children).all(|(a, b)| a.id == b.id);
    let same_self =
        same_children && old.role == new.role && old.label == new.label && old.items == new.items;
    if !same_self {
        patch.changed.push(Arc::clone(new));
    } else if old.frame != new.frame {
        patch.moved.push(Arc::clone(new));
    }
    if same_children {
        for (a, b) in old.children.iter().zip(&new.children) {
            compare(a, b, patch, gone);
        }
        return;
    }
    let mut before: BTreeMap<&NodeId, &Arc<Node>> =
        old.children.iter().map(|child| (&child.id, child)).collect();
    for child in &new.children {
        match before.remove(&child.id) {
            Some(earlier) => compare(earlier, child, patch, gone),
            None => arrive(child, patch),
        }
    }
    for child in before.into_values() {
        leave(child, gone);
    }
}

fn arrive(node: &Arc<Node>, patch: &mut Patch) {
    patch.changed.push(Arc::clone(node));
    for child in &node.children {
        arrive(child, patch);
    }
}

fn leave(node: &Arc<Node>, gone: &mut BTreeSet<NodeId>) {
    gone.insert(node.id.clone());
    for child in &node.children {
        leave(child, gone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Direction, Fonts, Rect, Role};

    fn node(id: &str, x: f32, children: Vec<Arc<Node>>) -> Arc<Node> {
        Arc::new(Node {
            id: id.into(),
            role: Role::Section,
            label: "".into(),
            frame: Rect::new(x, 0.0, 1.0, 1.0),
            items: Vec::new(),
            children,
        })
    }

    fn scene(root: Arc<Node>) -> Scene {
        Scene {
            title: "".into(),
            language: "en".into(),
            direction: Direction::Ltr,
            root,
            fonts: Fonts::default(),
        }
    }

    fn check(old: Arc<Node>, new: Arc<Node>, changed: &[&str], moved: &[&str], removed: &[&str]) {
        let patch = between(&scene(old), &scene(new));
        let names = |nodes: &[Arc<Node>]| -> Vec<String> {
            nodes.iter().map(|node| node.id.to_string()).collect()
        };
        assert_eq!(names(&patch.changed), changed);
        assert_eq!(names(&patch.moved), moved);
        let gone: Vec<_> = patch.removed.iter().map(ToString::to_string).collect();
        assert_eq!(gone, removed);
    }

    #[test]
    fn an_equal_scene_has_no_difference() {
        let root = || node("root", 0.0, vec![node("a", 1.0, vec![])]);
        check(root(), root(), &[], &[], &[]);
    }

    #[test]
    fn a_moved_node_is_named_alone() {
        let root = |x| node("root", 0.0, vec![node("a", x, vec![node("b", 0.0, vec![])])]);
        check(root(1.0), root(2.0), &[], &["a"], &[]);
    }

    #[test]
    fn a_node_that_changes_its_parent_is_changed_and_not_removed() {
        let old = node(
            "root",
            0.0,
            vec![node("a", 0.0, vec![node("card", 0.0, vec![])]), node("b", 0.0, vec![])],
        );
        let new = node(
            "root",
            0.0,
            vec![node("a", 0.0, vec![]), node("b", 0.0, vec![node("card", 0.0, vec![])])],
        );
        check(old, new, &["a", "b", "card"], &[], &[]);
    }

    #[test]
    fn a_removed_subtree_is_removed_whole() {
        let old = node("root", 0.0, vec![node("a", 0.0, vec![node("b", 0.0, vec![])])]);
        check(old, node("root", 0.0, vec![]), &["root"], &[], &["a", "b"]);
    }

    #[test]
    fn a_shared_subtree_is_not_looked_at() {
        let shared = node("shared", 0.0, vec![node("inner", 0.0, vec![])]);
        let old = node("root", 0.0, vec![Arc::clone(&shared)]);
        let new = node("root", 5.0, vec![shared]);
        check(old, new, &[], &["root"], &[]);
    }
}
