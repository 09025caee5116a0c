//! What a table of a picture says, for programs that work with rows.

use crate::{Item, Node, NodeId, Role, Scene};

/// A row of a table: the first of a table are its heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The row's node.
    pub id: NodeId,
    /// What its cells say, in order.
    pub cells: Vec<String>,
}

/// The rows of the first table of a picture; nothing where there is none.
pub fn table(scene: &Scene) -> Option<Vec<TableRow>> {
    let table = first_table(&scene.root)?;
    let is_row = |node: &&std::sync::Arc<Node>| matches!(node.role, Role::Row { .. });
    let row = |node: &std::sync::Arc<Node>| TableRow {
        id: node.id.clone(),
        cells: node.children.iter().map(|cell| said(cell)).collect(),
    };
    Some(table.children.iter().filter(is_row).map(row).collect())
}

fn first_table(node: &Node) -> Option<&Node> {
    if matches!(node.role, Role::Table { .. }) {
        return Some(node);
    }
    node.children.iter().find_map(|child| first_table(child))
}

/// What is written in a cell; what is read out where nothing is.
fn said(cell: &Node) -> String {
    let mut texts = Vec::new();
    collect(cell, &mut texts);
    let said = if texts.is_empty() { cell.label.to_string() } else { texts.join("; ") };
    // Marks of direction are for those who set text.
    said.chars().filter(|letter| !matches!(letter, '\u{2060}' | '\u{2066}'..='\u{2069}')).collect()
}

fn collect<'a>(node: &'a Node, texts: &mut Vec<&'a str>) {
    for item in &node.items {
        if let Item::Text(text) = item
            && !text.block.text.trim().is_empty()
        {
            texts.push(&text.block.text);
        }
    }
    node.children.iter().for_each(|child| collect(child, texts));
}
