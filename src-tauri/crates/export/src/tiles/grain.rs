//! How a picture may be parted: what must stay whole, and where it parts well.
//!
//! It is read off the roles in the scene. Columns of a table part between its
//! headers, rows between rows, text between paragraphs, and where one of them is
//! too large for a sheet, between what it holds.

use scene::{Item, Node, NodeId, Point, Rect, Role, Scene};

use super::axis::{Axis, Break, Grade, Manners, Span};
use crate::flat::{Flat, Table};

/// Which way a picture is parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From the side where reading begins.
    Across,
    /// From the top.
    Down,
}

/// How places along and across a picture are measured.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// The picture's width, where it runs from right to left.
    pub(super) turned: Option<f32>,
}

impl Measure {
    /// Where a rectangle lies, from the side where reading begins.
    pub(super) fn across(self, rect: Rect) -> Span {
        match self.turned {
            None => Span { start: rect.x, end: rect.right() },
            Some(width) => Span { start: width - rect.right(), end: width - rect.x },
        }
    }

    /// Where a rectangle lies, one way or the other.
    pub(super) fn of(self, way: Way, rect: Rect) -> Span {
        match way {
            Way::Across => self.across(rect),
            Way::Down => Span { start: rect.y, end: rect.bottom() },
        }
    }
}

/// What stays whole one way, and what is too large to.
pub(super) struct Grain {
    /// Where each thing lies, in reading order.
    pub(super) whole: Vec<Rect>,
    /// Cells and notes that are larger than a sheet.
    pub(super) large: Vec<(NodeId, Rect)>,
    /// Which of the whole things are to stay with the next.
    leads: Vec<bool>,
}

/// Of the room on a sheet so much may be taken by things that are kept together
/// for their looks alone.
const TOGETHER: f32 = 0.5;

/// How full a sheet must be to end between two parts, and between two pieces.
const ACROSS: Manners = Manners { full: [0.5, 0.3], may_repeat: true };
const DOWN: Manners = Manners { full: [0.75, 0.4], may_repeat: false };

impl Grain {
    /// What of a scene stays whole where so much fits onto a sheet.
    pub(super) fn new(scene: &Scene, way: Way, room: f32) -> Self {
        let mut grain = Self { whole: Vec::new(), large: Vec::new(), leads: Vec::new() };
        grain.add(&scene.root, Point::default(), way, room);
        grain
    }

    /// The strip that is to be parted.
    pub(super) fn axis(
        &self,
        flat: &Flat,
        scene: &Scene,
        way: Way,
        measure: Measure,
        room: f32,
    ) -> Axis {
        let mut spans: Vec<Span> = self.whole.iter().map(|it| measure.of(way, *it)).collect();
        // What is empty at the end takes no sheet.
        let ends = flat.items.iter().filter_map(|it| Some(measure.of(way, it.bounds?).end));
        let length = ends.chain(spans.iter().map(|span| span.end)).fold(0.0, f32::max);
        if way == Way::Down {
            for index in (1..spans.len()).rev() {
                let (before, after) = (spans[index - 1], spans[index]);
                let together = Span { start: before.start, end: after.end.max(before.end) };
                if self.leads[index - 1]
                    && after.start >= before.start
                    && together.end - together.start <= TOGETHER * room
                {
                    spans[index - 1] = together;
                }
            }
        }
        match way {
            Way::Across => {
                let breaks = main_table(flat).map(|it| columns(it, measure)).unwrap_or_default();
                Axis::new(length, spans, breaks, ACROSS)
            }
            Way::Down => {
                let mut breaks = Vec::new();
                parts(&scene.root, Point::default(), Grade::Best, &mut breaks);
                Axis::new(length, spans, breaks, DOWN)
            }
        }
    }

    fn add(&mut self, node: &Node, parent: Point, way: Way, room: f32) {
        let frame = node.frame.shifted(parent);
        let origin = Point::new(frame.x, frame.y);
        let long = match way {
            Way::Across => frame.width,
            Way::Down => frame.height,
        };
        let draws = node.items.iter().any(|item| !matches!(item, Item::Link(_)));
        let stays = match (node.role, way) {
            // Lines and grounds go on where the next sheet begins.
            (Role::Decoration, _) => return,
            (Role::Document, _) | (Role::Table { .. }, Way::Down) => false,
            (Role::Section, Way::Down) => draws && long <= TOGETHER * room,
            (Role::Section, Way::Across) => draws && long <= room,
            _ => long <= room && (draws || node.children.is_empty() || is_row(node)),
        };
        if stays {
            self.whole.push(frame);
            self.leads.push(leads(node));
            return;
        }
        let is_cut = match (node.role, way) {
            (Role::Note, _) | (Role::Cell { .. }, Way::Down) => long > room,
            (Role::Cell { span: 1, .. }, Way::Across) => long > room,
            _ => false,
        };
        if is_cut {
            self.large.push((node.id.clone(), frame));
        }
        if way == Way::Down && long > room {
            self.lines(node, origin);
        }
        node.children.iter().for_each(|child| self.add(child, origin, way, room));
    }

    /// The lines of texts that are too long for a sheet.
    fn lines(&mut self, node: &Node, origin: Point) {
        for item in &node.items {
            let Item::Text(text) = item else { continue };
            let block = &text.block;
            let high = block.style.line_height;
            for (index, line) in block.lines.iter().enumerate() {
                let (x, y) = (origin.x + text.at.x, origin.y + text.at.y);
                let top = y + index as f32 * high;
                self.whole.push(Rect::new(x + line.x, top, line.width, high));
                self.leads.push(false);
            }
        }
    }
}

/// The table that takes the most room, of those that name their columns.
pub(super) fn main_table<'a>(flat: &'a Flat) -> Option<&'a Table> {
    let area = |table: &Table| table.frame.width * table.frame.height;
    flat.tables.iter().max_by(|a, b| area(a).total_cmp(&area(b)))
}

/// The places between the columns of a table.
fn columns(table: &Table, measure: Measure) -> Vec<Break> {
    let heads = table.head_rows();
    let mut breaks = Vec::new();
    for (index, row) in heads.iter().enumerate() {
        let mut spans: Vec<Span> = row
            .heads
            .iter()
            .filter(|head| head.is_of_columns)
            .map(|head| measure.across(head.frame))
            .collect();
        spans.sort_by(|a, b| a.start.total_cmp(&b.start));
        let groups = index == 0 && (heads.len() > 1 || row.heads.iter().any(|it| it.span > 1));
        let grade = if groups { Grade::Best } else { Grade::Good };
        breaks.extend(
            spans.windows(2).map(|pair| Break { at: (pair[0].end + pair[1].start) / 2.0, grade }),
        );
    }
    breaks
}

/// The places between what lies below each other.
fn parts(node: &Node, parent: Point, grade: Grade, breaks: &mut Vec<Break>) {
    let origin = Point::new(parent.x + node.frame.x, parent.y + node.frame.y);
    let shown = node.children.iter().filter(|child| child.role != Role::Decoration);
    let mut bottom: Option<(f32, bool)> = None;
    let mut below: Vec<&Node> = shown.map(|child| &**child).collect();
    below.sort_by(|a, b| a.frame.y.total_cmp(&b.frame.y));
    for child in below {
        if let Some((bottom, leads)) = bottom
            && child.frame.y >= bottom
            && !leads
        {
            breaks.push(Break { at: origin.y + (bottom + child.frame.y) / 2.0, grade });
        }
        let end = child.frame.bottom();
        bottom = Some(match bottom {
            Some((before, leads)) if before > end => (before, leads),
            _ => (end, leads(child)),
        });
        let inner = match (node.role, child.role) {
            (Role::Document, Role::Section) => Grade::Best,
            _ => Grade::Good,
        };
        if matches!(child.role, Role::Section | Role::Table { .. }) {
            let inner = if matches!(child.role, Role::Table { .. }) { Grade::Good } else { inner };
            parts(child, origin, inner, breaks);
        }
    }
}

/// Whether something belongs to what follows it.
fn leads(node: &Node) -> bool {
    match node.role {
        Role::Heading(_) => true,
        Role::Row { .. } => {
            node.children.iter().any(|it| matches!(it.role, Role::ColumnHeader { .. }))
        }
        _ => false,
    }
}

fn is_row(node: &Node) -> bool {
    matches!(node.role, Role::Row { .. })
}
