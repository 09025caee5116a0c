//! The picture as a list: every item in the order in which it is painted, and
//! the tables that they stand in.

use std::ops::Range;

use scene::{Item, Node, Point, Rect, Role, Scene, Segment};

/// All of a scene's items, first to last.
pub(crate) struct Flat<'a> {
    pub(crate) items: Vec<Placed<'a>>,
    /// Those that have rows.
    pub(crate) tables: Vec<Table>,
}

/// An item, and where its node lies.
pub(crate) struct Placed<'a> {
    pub(crate) item: &'a Item,
    /// The corner of its node.
    pub(crate) origin: Point,
    /// What it covers; none where it draws nothing.
    pub(crate) bounds: Option<Rect>,
    /// Its node's place in reading order, from 1.
    pub(crate) location: u64,
}

/// Where a table and its heads lie.
pub(crate) struct Table {
    pub(crate) frame: Rect,
    pub(crate) rows: Vec<Row>,
}

/// A row of a table.
pub(crate) struct Row {
    pub(crate) frame: Rect,
    /// All that is in it.
    pub(crate) items: Range<usize>,
    /// What it draws itself, before its cells.
    pub(crate) own: Range<usize>,
    pub(crate) heads: Vec<Head>,
}

/// A cell that names its columns or its row.
pub(crate) struct Head {
    pub(crate) frame: Rect,
    pub(crate) items: Range<usize>,
    pub(crate) is_of_columns: bool,
    pub(crate) span: u32,
}

impl<'a> Flat<'a> {
    pub(crate) fn new(scene: &'a Scene) -> Self {
        let mut flat = Self { items: Vec::new(), tables: Vec::new() };
        let mut location = 0;
        flat.add(&scene.root, Point::default(), None, &mut location);
        flat.tables.retain(|table| !table.rows.is_empty());
        flat
    }

    fn add(&mut self, node: &'a Node, parent: Point, table: Option<usize>, location: &mut u64) {
        *location += 1;
        let frame = node.frame.shifted(parent);
        let origin = Point::new(frame.x, frame.y);
        let first = self.items.len();
        let location_here = *location;
        self.items.extend(node.items.iter().map(|item| Placed {
            item,
            origin,
            bounds: bounds(item).map(|bounds| bounds.shifted(origin)),
            location: location_here,
        }));
        let own = first..self.items.len();
        let inner = match node.role {
            Role::Table { .. } => {
                self.tables.push(Table { frame, rows: Vec::new() });
                Some(self.tables.len() - 1)
            }
            Role::Row { .. } => {
                if let Some(table) = table {
                    let items = own.clone();
                    self.tables[table].rows.push(Row { frame, items, own, heads: Vec::new() });
                }
                table
            }
            _ => table,
        };
        for child in &node.children {
            self.add(child, origin, inner, location);
        }
        let items = first..self.items.len();
        let row = table.and_then(|table| self.tables[table].rows.last_mut());
        match (node.role, row) {
            (Role::Row { .. }, Some(row)) => row.items = items,
            (Role::ColumnHeader { span, .. }, Some(row)) => {
                row.heads.push(Head { frame, items, is_of_columns: true, span: span.max(1) });
            }
            (Role::RowHeader { .. }, Some(row)) => {
                row.heads.push(Head { frame, items, is_of_columns: false, span: 1 });
            }
            _ => {}
        }
    }
}

impl Table {
    /// The rows at its top that name its columns.
    pub(crate) fn head_rows(&self) -> &[Row] {
        let count = self.rows.iter().take_while(|row| row.is_head()).count();
        &self.rows[..count]
    }
}

impl Row {
    /// Whether it names columns.
    pub(crate) fn is_head(&self) -> bool {
        self.heads.iter().any(|head| head.is_of_columns)
    }
}

/// What an item covers, as seen from its node.
fn bounds(item: &Item) -> Option<Rect> {
    match item {
        Item::Shape(shape) => {
            Some(grown(shape.rect, shape.stroke.map_or(0.0, |stroke| stroke.width / 2.0)))
        }
        Item::Path(path) => {
            let ends = path.segments.iter().flat_map(Segment::points);
            let around = ends.map(|at| Rect::new(at.x, at.y, 0.0, 0.0)).reduce(union)?;
            Some(grown(around, path.stroke.map_or(0.0, |stroke| stroke.width / 2.0)))
        }
        Item::Text(text) => {
            let block = &text.block;
            let lines = block.lines.iter().filter(|line| !line.range.is_empty());
            let lines = lines.map(|line| Rect::new(line.x, 0.0, line.width, block.size.height));
            Some(lines.reduce(union)?.shifted(text.at))
        }
        Item::Image(image) => Some(image.rect),
        Item::Link(_) => None,
    }
}

/// The smallest rectangle around both.
pub(crate) fn union(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect::new(x, y, a.right().max(b.right()) - x, a.bottom().max(b.bottom()) - y)
}

/// The rectangle with so much more on each side.
pub(crate) fn grown(rect: Rect, by: f32) -> Rect {
    Rect::new(rect.x - by, rect.y - by, rect.width + 2.0 * by, rect.height + 2.0 * by)
}
