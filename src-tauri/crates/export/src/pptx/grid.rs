//! Tables whose first row names groups of columns.

use scene::{Direction, Item, Node, Point, Rect, Role, Shape, Token};

use super::mark::clean;
use crate::glyphs;

/// What a grid is made of.
pub struct Grid<'a> {
    /// The table.
    pub node: &'a Node,
    /// The corner of what holds it.
    pub origin: Point,
    /// Its own corner.
    pub corner: Point,
    /// Groups of columns in order.
    pub groups: Vec<Group>,
    /// Rows and dividing lines below the row that names the groups.
    pub bands: Vec<Band<'a>>,
    /// Where the names of rows stand.
    pub heads: Rect,
    /// Which way the picture runs.
    pub direction: Direction,
    /// Whether lines run between rows, so that all rows must be shown.
    pub is_rigid: bool,
}

/// A group of columns.
pub struct Group {
    /// What it is called.
    pub name: String,
    /// What else its head says.
    pub about: Vec<String>,
    /// How its head is filled.
    pub fill: Option<Token>,
    /// From where to where.
    pub left: f32,
    /// The other end.
    pub right: f32,
    /// Its columns in order.
    pub columns: Vec<Column>,
}

/// A column.
pub struct Column {
    /// What it is called.
    pub name: String,
    /// The left end.
    pub left: f32,
    /// The right end.
    pub right: f32,
}

/// A row, or a line between rows.
pub struct Band<'a> {
    /// The node.
    pub node: &'a Node,
    /// Where.
    pub frame: Rect,
    /// Whether it names the columns.
    pub names_columns: bool,
}

impl<'a> Grid<'a> {
    /// A table as a grid of groups, if it is one.
    pub fn of(node: &'a Node, origin: Point, direction: Direction) -> Option<Self> {
        if !matches!(node.role, Role::Table { .. }) {
            return None;
        }
        let frame = node.frame.shifted(origin);
        let corner = Point::new(frame.x, frame.y);
        let first = node.children.iter().find(|it| matches!(it.role, Role::Row { row: 0 }))?;
        let top = first.frame.shifted(corner);
        let at = Point::new(top.x, top.y);
        let heads = first.children.iter().find(|it| matches!(it.role, Role::RowHeader { .. }))?;
        let mut groups: Vec<Group> = Vec::new();
        for child in &first.children {
            let Role::ColumnHeader { .. } = child.role else { continue };
            let frame = child.frame.shifted(at);
            let mut texts = texts_of(child);
            let name = if texts.is_empty() { clean(&child.label) } else { texts.remove(0) };
            let fill = child.items.iter().find_map(|item| match item {
                Item::Shape(Shape { fill, .. }) => *fill,
                _ => None,
            });
            let (left, right) = (frame.x, frame.right());
            groups.push(Group { name, about: texts, fill, left, right, columns: Vec::new() });
        }
        let is_row = |it: &Node| matches!(it.role, Role::Row { .. } | Role::Separator);
        let bands: Vec<Band<'a>> = node
            .children
            .iter()
            .filter(|it| is_row(it) && !std::ptr::eq(&***it, &**first))
            .map(|node| Band {
                node,
                frame: node.frame.shifted(corner),
                names_columns: node.children.iter().any(|it| names_column(it)),
            })
            .collect();
        // A grid of groups has rows that name the columns in the groups.
        let named = bands.iter().find(|band| band.names_columns)?;
        for child in named.node.children.iter().filter(|it| names_column(it)) {
            let frame = child.frame.shifted(Point::new(named.frame.x, named.frame.y));
            let middle = frame.x + frame.width / 2.0;
            let group = groups.iter_mut().find(|it| middle > it.left && middle < it.right);
            if let Some(group) = group {
                // A number alone is no name.
                let says = |text: &String| text.chars().any(char::is_alphabetic);
                let label = glyphs::spoken(&child.label);
                let name = texts_of(child).into_iter().find(says).unwrap_or(label);
                group.columns.push(Column { name, left: frame.x, right: frame.right() });
            }
        }
        let heads = heads.frame.shifted(at);
        let is_rigid = node.children.iter().any(|it| !is_row(it));
        (!groups.is_empty()).then_some(Self {
            node,
            origin,
            corner,
            groups,
            bands,
            heads,
            direction,
            is_rigid,
        })
    }
}

fn names_column(node: &Node) -> bool {
    matches!(node.role, Role::ColumnHeader { span: 1, .. })
}

/// What a node itself says.
fn texts_of(node: &Node) -> Vec<String> {
    let texts = node.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(clean(&text.block.text)),
        _ => None,
    });
    texts.collect()
}
