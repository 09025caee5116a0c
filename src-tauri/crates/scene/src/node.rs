//! The tree of a picture: what belongs together, and what it is.

use std::fmt;
use std::sync::Arc;

use crate::{Direction, Fonts, Item, Point, Rect, Size};

/// A finished layout.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The document's title.
    pub title: Arc<str>,
    /// BCP 47 tag of the document's main language, such as `en` or `pt-BR`.
    pub language: Arc<str>,
    /// Which way the picture runs.
    pub direction: Direction,
    /// Everything; its frame starts at the origin and spans the whole picture.
    pub root: Arc<Node>,
    /// The font faces that the scene's glyphs belong to.
    pub fonts: Fonts,
}

impl Scene {
    /// The size of the whole picture.
    pub fn size(&self) -> Size {
        Size::new(self.root.frame.width, self.root.frame.height)
    }

    /// Calls `visit` for each node, parents first, in paint and reading order.
    pub fn walk<'a>(&'a self, mut visit: impl FnMut(Visit<'a>)) {
        walk(&self.root, Point::default(), 0, &mut visit);
    }
}

/// A node met on a walk through the tree.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    /// The node.
    pub node: &'a Node,
    /// Its frame in the picture's own coordinates.
    pub frame: Rect,
    /// How many nodes it lies inside of.
    pub depth: usize,
}

fn walk<'a>(node: &'a Node, origin: Point, depth: usize, visit: &mut impl FnMut(Visit<'a>)) {
    let frame = node.frame.shifted(origin);
    visit(Visit { node, frame, depth });
    for child in &node.children {
        walk(child, Point::new(frame.x, frame.y), depth + 1, visit);
    }
}

/// Names a node for as long as the thing that it shows exists, so that a
/// painter can keep what it has drawn. Opaque to the scene; layout writes it
/// as `kind:id` or `kind:id:id`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub Arc<str>);

impl From<String> for NodeId {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for NodeId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Things that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its lasting name; unique in a scene.
    pub id: NodeId,
    /// What it is to someone who cannot see it.
    pub role: Role,
    /// What is read out for it where its texts do not say enough: the
    /// alternative text of a figure, the name of a table. Empty where the
    /// texts inside are enough.
    pub label: Arc<str>,
    /// Where it lies in its parent. Items and children are relative to its
    /// top left corner.
    pub frame: Rect,
    /// What it draws itself, first to last.
    pub items: Vec<Item>,
    /// What is drawn over it, first to last.
    pub children: Vec<Arc<Node>>,
}

/// What a node is to someone who cannot see it.
///
/// Rows and columns count from 0, the header rows and the header column
/// included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole.
    Document,
    /// A part of the whole, named by its label.
    Section,
    /// A heading; 1 is the title.
    Heading(u8),
    /// A piece of running text.
    Paragraph,
    /// A grid with headers.
    Table {
        /// How many rows, header rows included.
        rows: u32,
        /// How many columns, the header column included.
        columns: u32,
    },
    /// One row of a table; its children are headers and cells, in order.
    Row {
        /// Which.
        row: u32,
    },
    /// Names the columns that it spans.
    ColumnHeader {
        /// Which row.
        row: u32,
        /// The first of them.
        column: u32,
        /// How many.
        span: u32,
    },
    /// Names its row.
    RowHeader {
        /// Which row.
        row: u32,
    },
    /// Where a row and a column meet.
    Cell {
        /// Which row.
        row: u32,
        /// The first column.
        column: u32,
        /// How many columns.
        span: u32,
    },
    /// A thing in a list of its like, such as a note in a cell.
    Note,
    /// Something to look at, described by its label.
    Figure,
    /// A dividing line that has a name.
    Separator,
    /// Drawn for the eye only; says nothing.
    Decoration,
}
