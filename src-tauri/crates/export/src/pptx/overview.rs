//! The first slide of a grid of groups: all groups at once, with the names of
//! their columns and the lines over them.

use scene::{Direction, Item, Node, Point, Rect, Role, Segment, Size, Stroke, Token};

use super::draw::Piece;
use super::grid::{Grid, Group};
use super::ink;
use super::mark::{Alt, Body, Mark, Paragraph, Slide, What, clean};
use super::pages::Deck;
use super::stages::plain_body;

/// How high the line about the whole is.
const STATEMENT: f32 = 46.0;

/// How high the heads of groups are.
const HEAD: f32 = 76.0;

/// How high the lines are drawn, where names need the room and where not.
const PLOT: (f32, f32) = (150.0, 280.0);

/// Names of lines stand above them.
const KEYS: f32 = 24.0;

/// Space between the names of columns and the lines.
const BETWEEN: f32 = 16.0;

/// The width of a letter as a part of its size, on average and with some air.
const LETTER: f32 = 0.56;

/// Heavy letters are wider.
const BOLD: f32 = 1.06;

/// Letters on this slide are not smaller: eight points.
const SMALLEST: f32 = 10.7;

/// Where groups stand: a part of the width is shared alike, so that a group of
/// one column has room for its name, and the rest by how wide they are.
struct Spread {
    /// From where in the picture to where on the slide.
    steps: Vec<(f32, f32)>,
}

/// The part that is shared alike.
const ALIKE: f32 = 0.7;

impl Spread {
    fn new(grid: &Grid<'_>, content: Rect) -> Self {
        let mut groups: Vec<&Group> = grid.groups.iter().collect();
        groups.sort_by(|a, b| a.left.total_cmp(&b.left));
        let whole: f32 = groups.iter().map(|it| it.right - it.left).sum();
        let alike = ALIKE / groups.len().max(1) as f32;
        let mut x = content.x;
        let mut steps = Vec::new();
        for group in groups {
            steps.push((group.left, x));
            let own = (1.0 - ALIKE) * (group.right - group.left) / whole.max(1.0);
            x += content.width * (alike + own);
            steps.push((group.right, x));
        }
        Self { steps }
    }

    /// Where something stands on the slide.
    fn x(&self, at: f32) -> f32 {
        let after = self.steps.iter().position(|(from, _)| *from >= at).unwrap_or(usize::MAX);
        let last = self.steps.len().saturating_sub(1);
        let index = after.clamp(1, last.max(1));
        let (Some((a, x)), Some((b, y))) = (self.steps.get(index - 1), self.steps.get(index))
        else {
            return at;
        };
        if b - a < 0.01 { *y } else { x + (at - a) / (b - a) * (y - x) }
    }

    fn width(&self, group: &Group) -> f32 {
        self.x(group.right) - self.x(group.left)
    }
}

/// Adds the overview.
pub fn add(deck: &mut Deck<'_>, grid: &Grid<'_>) {
    let content = deck.sheet.content;
    let spread = Spread::new(grid, content);
    let mut slide = Slide::default();
    let mut y = content.y;
    if let Some((node, said)) = statement(&deck.scene.root) {
        let mut body = plain_body(&said, 17.0, Token::InkMuted, deck.scene.direction);
        body.insets = [0.0; 4];
        push(&mut slide, node, Rect::new(content.x, y, content.width, STATEMENT), None, body);
        slide.notes.push(said);
        y += STATEMENT + 6.0;
    }
    let plot = plot(grid);
    let below = y + HEAD + 8.0;
    let all = content.bottom() - below;
    let free = if plot.is_some() { all - PLOT.0 - KEYS - BETWEEN } else { all };
    let (names, used) = names(grid, &spread, free);
    let high = (all - used - KEYS - BETWEEN).clamp(PLOT.0, PLOT.1);
    // What is left over stands between the names and the lines.
    let low = content.bottom() - if plot.is_some() { high + KEYS } else { 0.0 };
    for (group, names) in grid.groups.iter().zip(names) {
        let (from, to) = (spread.x(group.left) + 2.0, spread.x(group.right) - 2.0);
        let at = Rect::new(from, y, to - from, HEAD);
        push_box(&mut slide, grid.node, at, group, deck);
        slide.notes.push(group.name.clone());
        if let Some(body) = names {
            let at = Rect::new(from, below, to - from, used.min(free));
            slide.notes.push(body.words());
            push(&mut slide, grid.node, at, None, body);
        }
    }
    if let Some(plot) = plot {
        let room = Rect::new(content.x, low + KEYS, content.width, high);
        draw_plot(&plot, room, &spread, grid.direction, &mut slide);
    }
    deck.slides.push(slide);
}

/// The first thing that is said about the whole under a caption.
fn statement(root: &Node) -> Option<(&Node, String)> {
    let about = root.children.iter().find(|it| it.role == Role::Section)?;
    about.children.iter().filter(|it| it.role == Role::Paragraph).find_map(|it| {
        let has_ground = it.items.iter().any(|item| !matches!(item, Item::Text(_)));
        let mut texts = it.items.iter().filter_map(|item| match item {
            Item::Text(text) => Some(clean(&text.block.text)),
            _ => None,
        });
        let second = texts.nth(1)?;
        (!has_ground).then_some((&**it, second))
    })
}

fn push(slide: &mut Slide, node: &Node, at: Rect, fill: Option<Token>, body: Body) {
    let what = What::Box { radius: 0.0, fill, stroke: None, body: Some(body) };
    slide.marks.push(Mark { node: node.id.clone(), at, what, alt: Alt::Own });
}

/// The head of a group.
fn push_box(slide: &mut Slide, node: &Node, at: Rect, group: &Group, deck: &Deck<'_>) {
    let free = at.width - 16.0;
    let size = (free / (longest(&group.name) * BOLD).max(0.1)).clamp(SMALLEST, 18.0);
    let mut body = plain_body(&group.name, size, Token::Ink, deck.scene.direction);
    body.insets = [8.0, 4.0, 8.0, 4.0];
    body.is_centred = true;
    body.paragraphs.iter_mut().flat_map(|it| &mut it.runs).for_each(|run| run.is_bold = true);
    let used = lines(&group.name, size, free) * size * 1.35;
    if let Some(about) = group.about.first() {
        let more = lines(about, 11.0, free) * 15.0;
        if used + more <= at.height - 12.0 {
            let added = plain_body(about, 11.0, Token::InkMuted, deck.scene.direction);
            body.paragraphs.extend(added.paragraphs);
        }
    }
    let what = What::Box {
        radius: 4.0,
        fill: group.fill.or(Some(Token::Sunken)),
        stroke: None,
        body: Some(body),
    };
    slide.marks.push(Mark { node: node.id.clone(), at, what, alt: Alt::Own });
}

/// How wide the longest word is, as a multiple of the size of its letters.
fn longest(text: &str) -> f32 {
    let letters = text.split_whitespace().map(|it| it.chars().count()).max().unwrap_or(0);
    letters as f32 * LETTER * 1.06
}

/// How many lines a text takes, roughly.
fn lines(text: &str, size: f32, width: f32) -> f32 {
    (text.chars().count() as f32 * size * LETTER / width.max(1.0)).ceil().max(1.0)
}

/// The names of the columns of each group, as many as there is room for, and
/// how high they are.
fn names(grid: &Grid<'_>, spread: &Spread, height: f32) -> (Vec<Option<Body>>, f32) {
    let needed = |size: f32| {
        let of_group = |group: &Group| {
            let width = spread.width(group) - 14.0;
            let is_broken = group.columns.iter().any(|it| longest(&it.name) * size > width);
            if is_broken && size > SMALLEST {
                return f32::INFINITY;
            }
            let lines: f32 = group.columns.iter().map(|it| lines(&it.name, size, width)).sum();
            lines * size * 1.35 + group.columns.len() as f32 * 4.0
        };
        grid.groups.iter().map(of_group).fold(0.0, f32::max)
    };
    let sizes = [16.0, 14.7, 13.3, 12.0];
    let size = sizes.into_iter().find(|size| needed(*size) <= height).unwrap_or(SMALLEST);
    let named = |group| names_of(group, size, spread.width(group) - 14.0, height, grid.direction);
    let names = grid.groups.iter().map(named).collect();
    (names, needed(size).min(height))
}

fn names_of(
    group: &Group,
    size: f32,
    width: f32,
    height: f32,
    direction: Direction,
) -> Option<Body> {
    let mut used = 0.0;
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for (number, column) in group.columns.iter().enumerate() {
        let more = lines(&column.name, size, width) * size * 1.35 + 4.0;
        let left = group.columns.len() - number;
        let reserve = if left > 1 { size * 1.35 } else { 0.0 };
        let is_last = used + more + reserve > height;
        let text = if is_last { format!("+ {left}") } else { column.name.clone() };
        let body = plain_body(&text, size, Token::Ink, direction);
        for mut paragraph in body.paragraphs {
            paragraph.before = if number > 0 { 4.0 } else { 0.0 };
            paragraphs.push(paragraph);
        }
        if is_last {
            break;
        }
        used += more;
    }
    let insets = match direction {
        Direction::Ltr => [8.0, 0.0, 2.0, 0.0],
        Direction::Rtl => [2.0, 0.0, 8.0, 0.0],
    };
    (!paragraphs.is_empty()).then_some(Body { insets, paragraphs, wraps: true, is_centred: false })
}

/// Lines over all columns: what shows them, and where.
struct Plot<'a> {
    cell: &'a Node,
    corner: Point,
    /// From top to bottom, where lines may be.
    top: f32,
    height: f32,
}

/// The first row that shows lines over all columns.
fn plot<'a>(grid: &Grid<'a>) -> Option<Plot<'a>> {
    for band in &grid.bands {
        let at = Point::new(band.frame.x, band.frame.y);
        for cell in &band.node.children {
            let has_line = |it: &Node| it.role == Role::Figure && wide_path(it, cell).is_some();
            if !cell.children.iter().any(|it| has_line(it)) {
                continue;
            }
            let frame = cell.frame.shifted(at);
            let axes = cell.children.iter().find(|it| it.role == Role::Decoration);
            let (top, height) =
                axes.map_or((0.0, frame.height), |it| (it.frame.y, it.frame.height));
            let corner = Point::new(frame.x, frame.y);
            return Some(Plot { cell, corner, top: frame.y + top, height: height.max(1.0) });
        }
    }
    None
}

/// A line that is too long to be a sign.
fn wide_path<'a>(node: &'a Node, cell: &Node) -> Option<&'a scene::Path> {
    node.items.iter().find_map(|item| match item {
        Item::Path(path) if path.fill.is_none() => {
            let is_wide = ink::bounds(&path.segments).width > cell.frame.width.min(64.0);
            is_wide.then_some(path)
        }
        _ => None,
    })
}

fn draw_plot(
    plot: &Plot<'_>,
    room: Rect,
    spread: &Spread,
    direction: Direction,
    slide: &mut Slide,
) {
    // Lines are stretched to the slide, the points on them are not.
    const INSET: f32 = 10.0;
    let down = (room.height - 2.0 * INSET) / plot.height;
    let to = |at: Point| Point::new(spread.x(at.x), room.y + INSET + (at.y - plot.top) * down);
    let mut key = 0.0;
    for child in &plot.cell.children {
        let frame = child.frame.shifted(plot.corner);
        let corner = Point::new(frame.x, frame.y);
        let is_point = child.role == Role::Figure && frame.width <= 64.0;
        if is_point {
            point(child, corner, &to, slide);
            continue;
        }
        for item in &child.items {
            match item {
                Item::Path(path) if path.fill.is_none() && is_line(path) => {
                    let segments = stretched(&path.segments, corner, &to);
                    let at = ink::bounds(&segments);
                    let alt = match child.role {
                        Role::Figure => Alt::Words(clean(&child.label)),
                        _ => Alt::Decoration,
                    };
                    let stroke = path.stroke.map(|it| Stroke { width: it.width.min(2.5), ..it });
                    let what = What::Path { segments, fill: None, stroke };
                    slide.marks.push(Mark { node: child.id.clone(), at, what, alt });
                }
                Item::Text(text) if child.role == Role::Figure => {
                    let said = clean(&text.block.text);
                    let mut body = plain_body(&said, 13.3, text.token, direction);
                    body.wraps = false;
                    body.paragraphs
                        .iter_mut()
                        .flat_map(|it| &mut it.runs)
                        .for_each(|run| run.is_bold = true);
                    let width = said.chars().count() as f32 * 13.3 * 0.62 + 8.0;
                    let x = match direction {
                        Direction::Ltr => room.x + key,
                        Direction::Rtl => room.right() - key - width,
                    };
                    let at = Rect::new(x, room.y - KEYS, width, KEYS - 2.0);
                    if key + width <= room.width {
                        key += width + 16.0;
                        slide.notes.push(said);
                        push(slide, child, at, None, body);
                    }
                }
                _ => {}
            }
        }
    }
}

fn is_line(path: &scene::Path) -> bool {
    ink::bounds(&path.segments).width > 64.0
}

/// A point of a line, smaller and round as it was.
fn point(node: &Node, corner: Point, to: &impl Fn(Point) -> Point, slide: &mut Slide) {
    const SCALE: f32 = 0.75;
    let size = Size::new(node.frame.width, node.frame.height);
    let middle = to(Point::new(corner.x + size.width / 2.0, corner.y + size.height / 2.0));
    let at = Point::new(middle.x - size.width / 2.0 * SCALE, middle.y - size.height / 2.0 * SCALE);
    let source = Rect::new(corner.x, corner.y, size.width, size.height);
    let piece = Piece::even(source, at, SCALE);
    let mut alt = Alt::Words(clean(&node.label));
    for item in &node.items {
        let place = ink::item(item).shifted(corner);
        let (at, what) = match item {
            Item::Shape(shape) => {
                let stroke = shape.stroke.map(|it| Stroke { width: it.width * SCALE, ..it });
                let radius = shape.radius * SCALE;
                let what = What::Box { radius, fill: shape.fill, stroke, body: None };
                (piece.place(place), what)
            }
            Item::Path(path) => {
                let segments = piece.line(&stretched(&path.segments, corner, &|at| at));
                let stroke = path.stroke.map(|it| Stroke { width: it.width * SCALE, ..it });
                (ink::bounds(&segments), What::Path { segments, fill: path.fill, stroke })
            }
            _ => continue,
        };
        let alt = std::mem::replace(&mut alt, Alt::Decoration);
        slide.marks.push(Mark { node: node.id.clone(), at, what, alt });
    }
}

fn stretched(segments: &[Segment], corner: Point, to: &impl Fn(Point) -> Point) -> Vec<Segment> {
    let at = |it: Point| to(Point::new(it.x + corner.x, it.y + corner.y));
    let moved = |segment: &Segment| match *segment {
        Segment::Move(it) => Segment::Move(at(it)),
        Segment::Line(it) => Segment::Line(at(it)),
        Segment::Cubic(a, b, it) => Segment::Cubic(at(a), at(b), at(it)),
        Segment::Close => Segment::Close,
    };
    segments.iter().map(moved).collect()
}
