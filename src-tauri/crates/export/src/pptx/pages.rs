//! Which slides there are.

use scene::{Direction, Item, Node, Point, Rect, Role, Scene, Size};
use words::{Word, Words};

use super::draw::{Pen, Piece};
use super::grid::Grid;
use super::mark::{Slide, clean};
use super::sheet::{GAP, LARGEST, POINTS, READABLE, Sheet};
use super::{PptxOptions, overview, regions, stages};
use crate::{Warning, glyphs};

/// What is better seen whole may be so much smaller than what is read.
const BEARABLE: f32 = 0.72;

/// What all slides of one file have in common.
pub struct Deck<'a> {
    /// The picture.
    pub scene: &'a Scene,
    /// Where things stand.
    pub sheet: Sheet,
    /// The smallest scale at which what is written in things can be read.
    pub least: f32,
    /// The language of what is added.
    pub words: &'a Words,
    /// All slides so far.
    pub slides: Vec<Slide>,
    /// What is done otherwise.
    pub warnings: &'a mut Vec<Warning>,
    /// The smallest scale that was used, where that is below the least.
    pub smallest: Option<f32>,
}

/// All slides of a scene.
pub fn plan(scene: &Scene, options: &PptxOptions<'_>, warnings: &mut Vec<Warning>) -> Vec<Slide> {
    let size = usual_size(scene);
    let mut deck = Deck {
        scene,
        sheet: Sheet::new(options.size),
        least: READABLE / (size * POINTS),
        words: options.words,
        slides: Vec::new(),
        warnings,
        smallest: None,
    };
    let corner = Point::new(scene.root.frame.x, scene.root.frame.y);
    let parts = flat(&scene.root, corner, scene.direction);
    let staged = parts.iter().find_map(|(node, origin)| Grid::of(node, *origin, scene.direction));
    match &staged {
        Some(grid) if grid.is_rigid => whole(&mut deck, grid),
        Some(grid) => overview::add(&mut deck, grid),
        None => {}
    }
    let mut waiting: Vec<(&Node, Point)> = Vec::new();
    for (node, origin) in parts {
        let has_heading = node.children.iter().any(|it| matches!(it.role, Role::Heading(2..)));
        let is_table = matches!(node.role, Role::Table { .. });
        if is_table || has_heading || is_picture(node) {
            part(&mut deck, &std::mem::take(&mut waiting));
        }
        match Grid::of(node, origin, scene.direction) {
            Some(grid) => stages::add(&mut deck, &grid),
            None if is_table || is_picture(node) => part(&mut deck, &[(node, origin)]),
            None => waiting.push((node, origin)),
        }
    }
    part(&mut deck, &waiting);
    if let Some(scale) = deck.smallest {
        deck.warnings.push(Warning::SmallSlides { points: size * POINTS * scale });
    }
    let mut slides = deck.slides;
    if let Some(first) = slides.first_mut() {
        first.title = clean(&scene.title);
    } else {
        slides.push(Slide { title: clean(&scene.title), ..Slide::default() });
    }
    slides
}

impl Deck<'_> {
    /// How much of the picture a slide has room for at the least scale.
    pub fn room(&self) -> Size {
        let content = self.sheet.content;
        Size::new(content.width / self.least, content.height / self.least)
    }

    /// Remembers a scale that is too small to read.
    pub fn note_scale(&mut self, scale: f32) {
        if scale < self.least * BEARABLE {
            self.smallest = Some(self.smallest.map_or(scale, |smallest| smallest.min(scale)));
        }
    }

    /// A title with which part it is, where there are several.
    pub fn part_title(&self, title: &str, number: usize, count: usize) -> String {
        if count < 2 {
            return title.to_owned();
        }
        clean(&self.words.with(
            "slides-part",
            &[
                ("title", Word::Text(title)),
                ("number", Word::Number(number as f64)),
                ("count", Word::Number(count as f64)),
            ],
        ))
    }
}

/// The parts of the whole: sections that hold a grid of groups are opened.
fn flat(node: &Node, corner: Point, direction: Direction) -> Vec<(&Node, Point)> {
    let mut out = Vec::new();
    for child in &node.children {
        if child.role == Role::Section && has_grid(child, direction) {
            let corner = Point::new(corner.x + child.frame.x, corner.y + child.frame.y);
            out.extend(flat(child, corner, direction));
        } else {
            out.push((&**child, corner));
        }
    }
    out
}

fn has_grid(node: &Node, direction: Direction) -> bool {
    Grid::of(node, Point::default(), direction).is_some()
        || (node.role == Role::Section && node.children.iter().any(|it| has_grid(it, direction)))
}

/// Whether something is one picture, with lines or grounds across its rows.
fn is_picture(node: &Node) -> bool {
    match node.role {
        Role::Table { .. } => node.children.iter().any(|it| it.role == Role::Decoration),
        Role::Section => node.children.iter().any(|it| is_picture(it)),
        _ => false,
    }
}

/// The size of letters in which most is written in things of a list.
fn usual_size(scene: &Scene) -> f32 {
    let mut sizes: Vec<(f32, usize)> = Vec::new();
    scene.walk(|visit| {
        if visit.node.role != Role::Note {
            return;
        }
        let texts = visit.node.items.iter().filter_map(|item| match item {
            Item::Text(text) => Some((text.block.text.len(), text.block.style.size)),
            _ => None,
        });
        let Some((_, size)) = texts.max_by_key(|(length, _)| *length) else { return };
        match sizes.iter_mut().find(|(known, _)| *known == size) {
            Some((_, count)) => *count += 1,
            None => sizes.push((size, 1)),
        }
    });
    sizes.sort_by(|a, b| b.1.cmp(&a.1).then(b.0.total_cmp(&a.0)));
    sizes.first().map_or(13.0, |(size, _)| size.max(8.0))
}

/// Windows of one part, and the head that each of them repeats.
struct Window {
    source: Rect,
    head: Option<Rect>,
}

impl Window {
    fn height(&self) -> f32 {
        self.source.height + self.head.map_or(0.0, |head| head.height)
    }
}

/// A grid with lines between its rows on one slide, to be seen and not to be
/// read.
fn whole(deck: &mut Deck<'_>, grid: &Grid<'_>) {
    let source = grid.node.frame.shifted(grid.origin);
    let content = deck.sheet.content;
    let scale = (content.width / source.width).min(content.height / source.height).min(LARGEST);
    let mut slide = Slide::default();
    let mut pen = Pen {
        direction: deck.scene.direction,
        titles: Vec::new(),
        has_grounds: true,
        slide: &mut slide,
        warnings: deck.warnings,
    };
    let x = content.x + (content.width - source.width * scale) / 2.0;
    pen.draw(grid.node, grid.origin, &Piece::even(source, Point::new(x, content.y), scale));
    deck.slides.push(slide);
}

/// How much of parts a slide has room for, where something is better seen
/// whole: across its rows, if it cannot be had at once.
fn room_for(deck: &Deck<'_>, nodes: &[(&Node, Point)]) -> Size {
    let room = deck.room();
    let pictures = nodes.iter().filter(|(node, _)| is_picture(node));
    let frames = pictures.map(|(node, origin)| node.frame.shifted(*origin));
    let Some(whole) = frames.reduce(super::ink::around) else { return room };
    let content = deck.sheet.content;
    let scale = (content.width / whole.width).min(content.height / whole.height);
    if scale >= deck.least * BEARABLE {
        // Strokes and signs reach a little over the edges.
        let (width, height) = (whole.width + GAP, whole.height + GAP);
        return Size::new(width.max(room.width), height.max(room.height));
    }
    let scale = (content.width / whole.width).min(deck.least);
    Size::new(content.width / scale, content.height / scale)
}

/// Slides for parts that are no grid of groups.
fn part(deck: &mut Deck<'_>, nodes: &[(&Node, Point)]) {
    let direction = deck.scene.direction;
    let room = room_for(deck, nodes);
    let mut blocks = Vec::new();
    let mut head = None;
    for (node, origin) in nodes {
        head = head.or_else(|| head_row(node, *origin));
        regions::blocks(node, *origin, room, &mut blocks);
    }
    blocks.retain(|block| block.width > 0.0 || block.height > 0.0);
    let high = head.map_or(0.0, |head: Rect| head.height);
    let smaller = Size::new(room.width, room.height - high);
    let windows: Vec<Window> = regions::cut(blocks, smaller, direction)
        .into_iter()
        .map(|source| {
            let repeated = head.filter(|head| source.y >= head.bottom() - 1.0);
            Window { source, head: repeated }
        })
        .collect();
    let pages = pack(&windows, room);
    let titles: Vec<String> = pages.iter().map(|page| title_at(deck, nodes, page)).collect();
    for (number, columns) in pages.iter().enumerate() {
        let title = &titles[number];
        let before = titles[..number].iter().filter(|it| *it == title).count();
        let count = titles.iter().filter(|it| *it == title).count();
        let title = deck.part_title(title, before + 1, count);
        page(deck, nodes, columns, title);
    }
}

/// What a page is called: as the part where it begins.
fn title_at(deck: &Deck<'_>, nodes: &[(&Node, Point)], page: &[Vec<&Window>]) -> String {
    let first = page.first().and_then(|column| column.first()).map(|it| it.source);
    let top = first.map_or(0.0, |source| source.y + 1.0);
    let here = nodes.iter().filter(|(node, origin)| {
        let frame = node.frame.shifted(*origin);
        top >= frame.y && top < frame.bottom()
    });
    let named = here.chain(nodes).map(|(node, _)| title_of(node)).find(|title| !title.is_empty());
    named.unwrap_or_else(|| clean(&deck.scene.title))
}

/// Windows one below the other, in columns side by side, on pages.
fn pack(windows: &[Window], room: Size) -> Vec<Vec<Vec<&Window>>> {
    let mut pages: Vec<Vec<Vec<&Window>>> = Vec::new();
    let (mut used, mut wide, mut high) = (0.0, 0.0_f32, 0.0);
    for window in windows {
        let fits_below = high > 0.0 && high + GAP + window.height() <= room.height;
        let grown = wide.max(window.source.width);
        match pages.last_mut() {
            Some(columns) if fits_below && used + grown <= room.width => {
                if let Some(column) = columns.last_mut() {
                    column.push(window);
                }
                (wide, high) = (grown, high + GAP + window.height());
            }
            Some(columns) if used + wide + 2.0 * GAP + window.source.width <= room.width => {
                columns.push(vec![window]);
                used += wide + 2.0 * GAP;
                (wide, high) = (window.source.width, window.height());
            }
            _ => {
                pages.push(vec![vec![window]]);
                (used, wide, high) = (0.0, window.source.width, window.height());
            }
        }
    }
    pages
}

fn page(deck: &mut Deck<'_>, nodes: &[(&Node, Point)], columns: &[Vec<&Window>], title: String) {
    let content = deck.sheet.content;
    let direction = deck.scene.direction;
    let widths: Vec<f32> = columns
        .iter()
        .map(|column| column.iter().map(|it| it.source.width).fold(0.0, f32::max))
        .collect();
    let heights = columns.iter().map(|column| {
        let gaps = GAP * column.len().saturating_sub(1) as f32;
        column.iter().map(|it| it.height()).sum::<f32>() + gaps
    });
    let width = widths.iter().sum::<f32>() + 2.0 * GAP * (widths.len().max(1) - 1) as f32;
    let height = heights.fold(0.0, f32::max);
    let scale = LARGEST.min(content.width / width.max(1.0)).min(content.height / height.max(1.0));
    deck.note_scale(scale);
    let mut slide = Slide { title, ..Slide::default() };
    let mut titles = vec![glyphs::spoken(&deck.scene.title), glyphs::spoken(&slide.title)];
    titles.extend(nodes.iter().map(|(node, _)| glyphs::spoken(&title_of(node))));
    let mut pen =
        Pen { direction, titles, has_grounds: true, slide: &mut slide, warnings: deck.warnings };
    let mut across = 0.0;
    for (column, wide) in columns.iter().zip(widths) {
        let mut y = content.y;
        for window in column {
            let source = window.source;
            let x = match direction {
                Direction::Ltr => content.x + across * scale,
                Direction::Rtl => content.right() - (across + source.width) * scale,
            };
            if let Some(head) = window.head {
                let source = Rect::new(source.x, head.y, source.width, head.height);
                let piece = Piece::even(source, Point::new(x, y), scale);
                nodes.iter().for_each(|(node, origin)| pen.draw(node, *origin, &piece));
                y += head.height * scale;
            }
            let piece = Piece::even(source, Point::new(x, y), scale);
            nodes.iter().for_each(|(node, origin)| pen.draw(node, *origin, &piece));
            y += (source.height + GAP) * scale;
        }
        across += wide + 2.0 * GAP;
    }
    if !slide.marks.is_empty() {
        deck.slides.push(slide);
    }
}

/// The first row of a table, where it names columns.
fn head_row(node: &Node, origin: Point) -> Option<Rect> {
    let table = node.frame.shifted(origin);
    if !matches!(node.role, Role::Table { .. }) || is_picture(node) {
        return None;
    }
    let row = node.children.iter().find(|it| matches!(it.role, Role::Row { row: 0 }))?;
    let names = |it: &Node| matches!(it.role, Role::ColumnHeader { .. } | Role::RowHeader { .. });
    (!row.children.is_empty() && row.children.iter().all(|it| names(it)))
        .then(|| row.frame.shifted(Point::new(table.x, table.y)))
}

/// What a part is called: its label, its first heading, or what its first
/// section is called.
fn title_of(node: &Node) -> String {
    if !node.label.is_empty() {
        return clean(&node.label);
    }
    if let Some(heading) = node.children.iter().find(|it| matches!(it.role, Role::Heading(_))) {
        return glyphs::words(heading);
    }
    let section = node.children.iter().find(|it| it.role == Role::Section);
    section.map(|it| title_of(it)).unwrap_or_default()
}
