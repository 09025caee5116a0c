//! The scene as the window gets it: flat, without glyphs, ready for JSON.
//!
//! Colours stay names, so that a change of theme needs no new scene. Paths are
//! written in the notation of SVG's `d`. Numbers keep two decimals.

mod told;

use std::fmt::Write as _;

use serde::Serialize;
use ts_rs::TS;

pub use self::told::{Nodes, ToldItem, ToldNode};
use crate::patch::Patch;
use crate::{
    Direction, Fit, Item, Line, Node, Rect, Role, Scene, Segment, Stroke, TextItem, Weight,
};

/// What is lost when numbers keep two decimals makes no step uneven.
const ROUNDED: f32 = 0.05;

/// A whole scene.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SceneWire {
    /// The document's title.
    pub title: String,
    /// BCP 47 tag of its main language.
    pub language: String,
    /// Which way it runs.
    pub direction: Direction,
    /// The id of the node that holds all others.
    pub root: String,
    /// CSS family names; lines name them by their place in this list.
    pub families: Vec<String>,
    /// All nodes, parents before their children.
    #[ts(as = "Vec<ToldNode>")]
    pub nodes: Nodes,
}

/// What turns a scene that the window has into the next one.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PatchWire {
    /// The whole list of families; it only ever grows.
    pub families: Vec<String>,
    /// New nodes, and nodes that replace the one of the same id.
    #[ts(as = "Vec<ToldNode>")]
    pub changed: Nodes,
    /// Ids and frames of nodes that are the same but for where they lie.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, type = "Array<[string, [number, number, number, number]]>")]
    pub moved: Vec<(String, [f32; 4])>,
    /// Ids of nodes that are gone.
    pub removed: Vec<String>,
}

/// One node.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NodeWire {
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
    pub items: Vec<ItemWire>,
    /// The ids of its children, in paint and reading order.
    pub children: Vec<String>,
}

/// What a node is; see [`Role`].
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum RoleWire {
    Document,
    Section,
    Heading { level: u8 },
    Paragraph,
    Table { rows: u32, columns: u32 },
    Row { row: u32 },
    ColumnHeader { row: u32, column: u32, span: u32 },
    RowHeader { row: u32 },
    Cell { row: u32, column: u32, span: u32 },
    Note,
    Figure,
    Separator,
    Decoration,
}

/// One thing to draw; places are relative to the node.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "draw", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum ItemWire {
    /// A box.
    Shape {
        /// x, y, width, height.
        #[ts(type = "[number, number, number, number]")]
        rect: [f32; 4],
        /// Radius of the corners.
        radius: f32,
        /// Token of the filling.
        fill: Option<String>,
        /// The outline.
        stroke: Option<StrokeWire>,
    },
    /// Lines and curves.
    Path {
        /// SVG path data.
        d: String,
        /// Token of the filling.
        fill: Option<String>,
        /// The line.
        stroke: Option<StrokeWire>,
    },
    /// Shaped text.
    Text(TextWire),
    /// A picture.
    Image {
        /// x, y, width, height.
        #[ts(type = "[number, number, number, number]")]
        rect: [f32; 4],
        /// SHA-256 of the bytes.
        blob: String,
        /// Whether it fills the rectangle and is cut.
        cover: bool,
        /// Radius of the corners.
        radius: f32,
    },
    /// A place that leads elsewhere.
    Link {
        /// x, y, width, height.
        #[ts(type = "[number, number, number, number]")]
        rect: [f32; 4],
        /// The address.
        target: String,
    },
}

/// How a line is drawn.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StrokeWire {
    /// Token of the colour.
    pub token: String,
    /// Thickness.
    pub width: f32,
    /// Length of dashes and gaps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub dash: Option<f32>,
}

/// Shaped text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TextWire {
    /// Left edge of the block.
    pub x: f32,
    /// Top edge of the block.
    pub y: f32,
    /// Width of the block.
    pub width: f32,
    /// Size of the letters.
    pub size: f32,
    /// Distance from baseline to baseline.
    pub line_height: f32,
    /// Heaviness.
    pub weight: Weight,
    /// Slanted.
    pub italic: bool,
    /// Direction of the text.
    pub direction: Direction,
    /// Token of the colour.
    pub token: String,
    /// What its lines say, parted by line feeds.
    pub lines: String,
    /// How wide each line is, without hanging space.
    pub widths: Vec<f32>,
    /// Left end of the lines, relative to the block.
    #[serde(skip_serializing_if = "is_zero")]
    #[ts(optional, as = "Option<f32>")]
    pub start: f32,
    /// Baseline of the first line, relative to the block's top. Each further
    /// one is a line height below.
    pub baseline: f32,
    /// Places in the list of families, in the order in which to try them.
    pub fonts: Vec<u32>,
    /// Where each line stands and what it is written with, if they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub uneven: Option<Vec<LineWire>>,
}

/// One line of a text whose lines differ by more than what they say.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LineWire {
    /// Left end, relative to the block.
    pub x: f32,
    /// Baseline, relative to the block's top.
    pub baseline: f32,
    /// Places in the list of families, in the order in which to try them.
    pub fonts: Vec<u32>,
}

impl SceneWire {
    /// The wire form of a scene.
    pub fn new(scene: &Scene) -> Self {
        Self {
            title: scene.title.to_string(),
            language: scene.language.to_string(),
            direction: scene.direction,
            root: scene.root.id.to_string(),
            families: families(scene),
            nodes: Nodes::below(&scene.root),
        }
    }
}

impl PatchWire {
    /// The wire form of a patch whose result is `scene`.
    pub fn new(patch: &Patch, scene: &Scene) -> Self {
        Self {
            families: families(scene),
            changed: Nodes::these(&patch.changed),
            moved: patch.moved.iter().map(|node| (node.id.to_string(), rect(node.frame))).collect(),
            removed: patch.removed.iter().map(ToString::to_string).collect(),
        }
    }
}

impl NodeWire {
    fn new(node: &Node) -> Self {
        Self {
            id: node.id.to_string(),
            role: role(node.role),
            label: node.label.to_string(),
            frame: rect(node.frame),
            items: node.items.iter().map(item).collect(),
            children: children(node),
        }
    }
}

/// The notation of SVG's `d` attribute.
pub fn path_data(segments: &[Segment]) -> String {
    let mut d = String::new();
    for segment in segments {
        // Writing to a string cannot fail.
        let _ = match segment {
            Segment::Move(to) => write!(d, "M{} {}", n(to.x), n(to.y)),
            Segment::Line(to) => write!(d, "L{} {}", n(to.x), n(to.y)),
            Segment::Cubic(a, b, to) => {
                write!(d, "C{} {} {} {} {} {}", n(a.x), n(a.y), n(b.x), n(b.y), n(to.x), n(to.y))
            }
            Segment::Close => write!(d, "Z"),
        };
    }
    d
}

fn children(node: &Node) -> Vec<String> {
    node.children.iter().map(|child| child.id.to_string()).collect()
}

fn families(scene: &Scene) -> Vec<String> {
    scene.fonts.iter().map(|face| face.family.to_string()).collect()
}

fn role(role: Role) -> RoleWire {
    match role {
        Role::Document => RoleWire::Document,
        Role::Section => RoleWire::Section,
        Role::Heading(level) => RoleWire::Heading { level },
        Role::Paragraph => RoleWire::Paragraph,
        Role::Table { rows, columns } => RoleWire::Table { rows, columns },
        Role::Row { row } => RoleWire::Row { row },
        Role::ColumnHeader { row, column, span } => RoleWire::ColumnHeader { row, column, span },
        Role::RowHeader { row } => RoleWire::RowHeader { row },
        Role::Cell { row, column, span } => RoleWire::Cell { row, column, span },
        Role::Note => RoleWire::Note,
        Role::Figure => RoleWire::Figure,
        Role::Separator => RoleWire::Separator,
        Role::Decoration => RoleWire::Decoration,
    }
}

fn item(item: &Item) -> ItemWire {
    match item {
        Item::Shape(shape) => ItemWire::Shape {
            rect: rect(shape.rect),
            radius: n(shape.radius),
            fill: shape.fill.map(|token| token.name()),
            stroke: shape.stroke.map(stroke),
        },
        Item::Path(path) => ItemWire::Path {
            d: path_data(&path.segments),
            fill: path.fill.map(|token| token.name()),
            stroke: path.stroke.map(stroke),
        },
        Item::Text(item) => ItemWire::Text(text(item)),
        Item::Image(image) => ItemWire::Image {
            rect: rect(image.rect),
            blob: image.blob.to_string(),
            cover: image.fit == Fit::Cover,
            radius: n(image.radius),
        },
        Item::Link(link) => {
            ItemWire::Link { rect: rect(link.rect), target: link.target.to_string() }
        }
    }
}

fn text(item: &TextItem) -> TextWire {
    let block = &item.block;
    let said = |line: &Line| {
        block.text.get(line.range.start as usize..line.range.end as usize).unwrap_or_default()
    };
    let places: Vec<LineWire> = block.lines.iter().map(place).collect();
    let even = is_even(&places, block.style.line_height);
    let first = places.first();
    TextWire {
        x: n(item.at.x),
        y: n(item.at.y),
        width: n(block.size.width),
        size: block.style.size,
        line_height: block.style.line_height,
        weight: block.style.weight,
        italic: block.style.italic,
        direction: block.direction,
        token: item.token.name(),
        lines: block.lines.iter().map(said).collect::<Vec<_>>().join("\n"),
        widths: block.lines.iter().map(|line| n(line.width)).collect(),
        start: first.map_or(0.0, |it| it.x),
        baseline: first.map_or(0.0, |it| it.baseline),
        fonts: first.map(|it| it.fonts.clone()).unwrap_or_default(),
        uneven: (!even).then_some(places),
    }
}

fn place(line: &Line) -> LineWire {
    LineWire {
        x: n(line.x),
        baseline: n(line.baseline),
        fonts: line.fonts.iter().map(|font| font.0).collect(),
    }
}

/// Whether lines have one edge, even steps and the same fonts, so that they
/// can be drawn as one piece.
fn is_even(lines: &[LineWire], step: f32) -> bool {
    let Some(first) = lines.first() else { return true };
    lines.iter().enumerate().all(|(number, line)| {
        let even = first.baseline + number as f32 * step;
        line.x == first.x && line.fonts == first.fonts && (line.baseline - even).abs() < ROUNDED
    })
}

fn stroke(stroke: Stroke) -> StrokeWire {
    StrokeWire { token: stroke.token.name(), width: stroke.width, dash: stroke.dash }
}

fn rect(rect: Rect) -> [f32; 4] {
    [n(rect.x), n(rect.y), n(rect.width), n(rect.height)]
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "that is how serde asks")]
fn is_zero(value: &f32) -> bool {
    *value == 0.0
}

/// A number with two decimals.
fn n(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::sync::{Arc, OnceLock};

    use super::*;
    use crate::{Align, FontIndex, Point, Size, TextBlock, TextStyle, Token};

    /// A text of two lines, "one" and "two"; where they stand and with which letters.
    fn told(lines: [(f32, f32, u32); 2]) -> serde_json::Value {
        let style = TextStyle {
            size: 13.0,
            line_height: 18.0,
            weight: Weight::Regular,
            italic: false,
            align: Align::Start,
        };
        let line = |(number, (x, baseline, font)): (u32, (f32, f32, u32))| Line {
            range: 4 * number..4 * number + 3,
            x,
            baseline,
            width: 21.254,
            fonts: vec![FontIndex(font)],
        };
        let block = TextBlock {
            text: "one two".into(),
            style,
            max_width: 25.0,
            size: Size { width: 25.0, height: 36.0 },
            direction: Direction::Ltr,
            lines: (0..).zip(lines).map(line).collect(),
            runs: OnceLock::new(),
        };
        let at = Point { x: 8.0, y: 6.0 };
        let item = TextItem { at, token: Token::Ink, block: Arc::new(block), spoken: None };
        serde_json::to_value(text(&item)).unwrap()
    }

    #[test]
    fn lines_one_below_the_other_are_told_as_one_piece() {
        let told = told([(0.0, 13.75, 0), (0.0, 31.75, 0)]);
        assert_eq!(told["lines"], "one\ntwo");
        assert_eq!(told["widths"].to_string(), "[21.25,21.25]");
        assert_eq!(told["baseline"].to_string(), "13.75");
        assert!(told.get("uneven").is_none() && told.get("start").is_none(), "{told}");
    }

    #[test]
    fn lines_that_differ_in_edge_step_or_letters_are_told_one_by_one() {
        let uneven = [
            [(4.0, 13.75, 0), (0.0, 31.75, 0)],
            [(0.0, 13.75, 0), (0.0, 34.0, 0)],
            [(0.0, 13.75, 0), (0.0, 31.75, 1)],
        ];
        for lines in uneven {
            let told = told(lines);
            assert_eq!(told["uneven"].as_array().unwrap().len(), 2, "{lines:?}: {told}");
        }
    }
}
