//! A grid whose first row names groups of columns: some slides for each group.
//!
//! The names of rows and columns come again on every slide. Rows that hold
//! nothing in a group are left out there, and rows are only as high as what
//! the group has in them. A slide ends between rows; only a row that is higher
//! than a slide goes on, from card to card, on the next one.

use scene::{Align, Direction, Item, Node, Point, Rect, Role, Size, Stroke, Token};

use super::draw::{Pen, Piece};
use super::grid::{Band, Column, Grid, Group};
use super::ink;
use super::mark::{Alt, Body, Mark, Paragraph, Run, Slide, What, clean, runs_from_right};
use super::pages::Deck;
use super::sheet::{GAP, LARGEST};

/// Space between the names of rows and the cells.
const BESIDE: f32 = 8.0;

/// Space below the lowest thing of a row.
const BELOW: f32 = 10.0;

/// How high the names of columns are where they come again.
const STRIP: f32 = 40.0;

/// Columns are drawn up to so many times as wide as they were.
const WIDEST: f32 = 2.0;

/// How high a line about the whole group is.
const ABOUT: f32 = 28.0;

/// What of a row is shown on a slide.
struct Block<'g> {
    band: &'g Band<'g>,
    height: f32,
    /// Parts of the picture, each with its distance from the top.
    sources: Vec<(Rect, f32)>,
}

/// Adds the slides of every group.
pub fn add(deck: &mut Deck<'_>, grid: &Grid<'_>) {
    for group in &grid.groups {
        let about = !group.about.is_empty();
        let content = deck.sheet.content;
        let height = content.height - if about { ABOUT } else { 0.0 };
        let room = Size::new(content.width / deck.least, height / deck.least);
        let slides: Vec<(Slide, f32)> = spread(grid, group, room)
            .iter()
            .flat_map(|part| sheets(deck, grid, group, part))
            .collect();
        let count = slides.len();
        for (number, (mut slide, scale)) in slides.into_iter().enumerate() {
            slide.title = deck.part_title(&group.name, number + 1, count);
            deck.note_scale(scale);
            deck.slides.push(slide);
        }
    }
}

/// Columns of a group that go on one slide; as many on each, or nearly.
fn spread<'g>(grid: &Grid<'_>, group: &'g Group, room: Size) -> Vec<&'g [Column]> {
    let columns = &group.columns[..];
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return vec![&[]] };
    let wide = (last.right - first.left).abs().max((first.right - last.left).abs());
    let free = room.width - grid.heads.width - BESIDE;
    let parts = ((wide / free).ceil() as usize).clamp(1, columns.len());
    let each = columns.len().div_ceil(parts);
    columns.chunks(each).collect()
}

/// The slides of some columns, each with its scale.
fn sheets(
    deck: &mut Deck<'_>,
    grid: &Grid<'_>,
    group: &Group,
    columns: &[Column],
) -> Vec<(Slide, f32)> {
    let left = columns.iter().map(|it| it.left).reduce(f32::min).unwrap_or(group.left);
    let right = columns.iter().map(|it| it.right).reduce(f32::max).unwrap_or(group.right);
    let content = deck.sheet.content;
    let about = if group.about.is_empty() { 0.0 } else { ABOUT };
    let free = Size::new(content.width, content.height - about);
    let wide = grid.heads.width + BESIDE + (right - left);
    let widest = free.width / wide;
    let least = deck.least.min(widest);
    let mut best: Option<(f32, usize, Vec<Vec<Block<'_>>>)> = None;
    // The largest letters that need no more slides than the smallest.
    for step in 0..=8_u8 {
        let scale = least + (LARGEST - least) * f32::from(step) / 8.0;
        if scale > widest * 1.001 {
            break;
        }
        let beside = (((free.width + 2.0 * GAP) / (wide * scale + 2.0 * GAP)) as usize).max(1);
        let pages = pages(grid, left, right, free.height / scale);
        let slides = pages.len().div_ceil(beside).max(1);
        if best
            .as_ref()
            .is_none_or(|(_, beside, pages)| slides <= pages.len().div_ceil(*beside).max(1))
        {
            best = Some((scale, beside, pages));
        }
    }
    let Some((scale, beside, pages)) = best else { return Vec::new() };
    let mut slides = Vec::new();
    if pages.is_empty() {
        slides.push((empty(deck, grid, group), scale));
    }
    // What stands on a slide takes its whole width.
    let beside = beside.min(pages.len()).max(1);
    let each = (free.width - 2.0 * GAP * (beside - 1) as f32) / beside as f32;
    let spare = (each / scale - grid.heads.width - BESIDE) / (right - left).max(1.0);
    let stretch = spare.clamp(1.0, WIDEST);
    let wide = grid.heads.width + BESIDE + (right - left) * stretch;
    for pages in pages.chunks(beside) {
        let mut slide = Slide::default();
        let mut smallest = scale;
        add_about(deck, grid, group, &mut slide);
        for (number, blocks) in pages.iter().enumerate() {
            let step = (wide * scale + 2.0 * GAP) * number as f32;
            let x = match grid.direction {
                Direction::Ltr => content.x + step,
                Direction::Rtl => content.right() - step - wide * scale,
            };
            let room = Rect::new(x, content.y + about, wide * scale, free.height);
            let strip = if blocks.iter().any(|it| it.band.names_columns) { 0.0 } else { STRIP };
            let high = strip + blocks.iter().map(|it| it.height).sum::<f32>();
            // A single thing that is higher than a slide is drawn smaller.
            let scale = scale.min(free.height / high);
            smallest = smallest.min(scale);
            let page = Page { grid, columns, left, right, scale, stretch, room };
            page.draw(deck, blocks, &mut slide);
        }
        slides.push((slide, smallest));
    }
    slides
}

/// Rows on pages of a height.
fn pages<'g>(grid: &'g Grid<'_>, left: f32, right: f32, height: f32) -> Vec<Vec<Block<'g>>> {
    let mut pages: Vec<Vec<Block<'g>>> = Vec::new();
    let mut high = 0.0;
    for block in blocks(grid, left, right, height) {
        let more = block.height;
        if let Some(page) = pages.last_mut().filter(|_| high + more <= height) {
            page.push(block);
            high += more;
            continue;
        }
        // A line between rows says nothing at the head of a slide.
        if block.band.node.role == Role::Separator {
            continue;
        }
        high = more + if block.band.names_columns { 0.0 } else { STRIP };
        pages.push(vec![block]);
    }
    // And none at its foot.
    for page in &mut pages {
        while page.last().is_some_and(|it| it.band.node.role == Role::Separator) {
            page.pop();
        }
    }
    pages
}

/// What of every row stands between two upright lines.
fn blocks<'g>(grid: &'g Grid<'_>, left: f32, right: f32, height: f32) -> Vec<Block<'g>> {
    let mut blocks: Vec<Block<'g>> = Vec::new();
    let mut divider: Option<Block<'g>> = None;
    for band in &grid.bands {
        let whole = Rect::new(left, band.frame.y, right - left, band.frame.height);
        if grid.is_rigid {
            blocks.push(Block { band, height: whole.height, sources: vec![(whole, 0.0)] });
            continue;
        }
        if band.node.role == Role::Separator {
            divider = Some(Block { band, height: whole.height, sources: vec![(whole, 0.0)] });
            continue;
        }
        let Some(low) = lowest(band, left, right) else { continue };
        if let Some(divider) = divider.take()
            && !blocks.is_empty()
        {
            blocks.push(divider);
        }
        let label = head_of(band, grid).unwrap_or(band.frame.y);
        let high = low.max(label) - band.frame.y + BELOW;
        let most = height - STRIP;
        let source = Rect { height: high, ..whole };
        if high <= most || band.names_columns {
            blocks.push(Block { band, height: high, sources: vec![(source, 0.0)] });
        } else {
            let least = label - band.frame.y + BELOW;
            blocks.extend(sliced(band, left, right, most, least));
        }
    }
    blocks
}

/// How far down something of a row stands between two lines.
fn lowest(band: &Band<'_>, left: f32, right: f32) -> Option<f32> {
    let at = Point::new(band.frame.x, band.frame.y);
    let mut low: Option<f32> = None;
    for cell in &band.node.children {
        let frame = cell.frame.shifted(at);
        if matches!(cell.role, Role::RowHeader { .. }) || frame.x >= right || frame.right() <= left
        {
            continue;
        }
        let Some(mut below) = ink::lowest(cell, Point::new(frame.x, frame.y), left, right) else {
            continue;
        };
        // A scale is shown whole.
        if is_plot(cell) {
            below = frame.bottom() - BELOW;
        }
        low = Some(low.map_or(below, |low: f32| low.max(below)));
    }
    low
}

/// How far down the name of a row stands.
fn head_of(band: &Band<'_>, grid: &Grid<'_>) -> Option<f32> {
    let head = band.node.children.iter().find(|it| matches!(it.role, Role::RowHeader { .. }))?;
    let frame = head.frame.shifted(Point::new(band.frame.x, band.frame.y));
    ink::lowest(head, Point::new(frame.x, frame.y), grid.heads.x, grid.heads.right())
}

/// A cell that shows lines over several columns.
fn is_plot(cell: &Node) -> bool {
    cell.children.iter().any(|it| {
        it.role == Role::Figure && it.frame.width >= cell.frame.width * 0.9 && it.frame.width > 64.0
    })
}

/// A row that is higher than a slide, from card to card.
fn sliced<'g>(band: &'g Band<'g>, left: f32, right: f32, most: f32, least: f32) -> Vec<Block<'g>> {
    let at = Point::new(band.frame.x, band.frame.y);
    let mut cells: Vec<(Rect, Vec<Rect>)> = Vec::new();
    for cell in &band.node.children {
        let frame = cell.frame.shifted(at);
        if matches!(cell.role, Role::RowHeader { .. }) || frame.x >= right || frame.right() <= left
        {
            continue;
        }
        let corner = Point::new(frame.x, frame.y);
        let mut cards: Vec<Rect> =
            cell.children.iter().map(|it| it.frame.shifted(corner)).collect();
        cards.sort_by(|a, b| a.y.total_cmp(&b.y));
        cells.push((frame, cards));
    }
    let mut out = Vec::new();
    while cells.iter().any(|(_, cards)| !cards.is_empty()) {
        let mut sources = Vec::new();
        let mut height = least;
        for (frame, cards) in &mut cells {
            let Some(first) = cards.first().copied() else { continue };
            let fits = |card: &&Rect| card.bottom() - first.y + 2.0 * BELOW <= most;
            let count = cards.iter().take_while(fits).count().max(1);
            let low = cards[..count].iter().map(Rect::bottom).fold(first.bottom(), f32::max);
            cards.drain(..count);
            let x = frame.x.max(left);
            let source =
                Rect::new(x, first.y - 1.0, frame.right().min(right) - x, low - first.y + 2.0);
            sources.push((source, BELOW));
            height = height.max(low - first.y + 2.0 * BELOW);
        }
        out.push(Block { band, height, sources });
    }
    out
}

/// What of a grid stands on a slide, and where.
struct Page<'p, 'g> {
    grid: &'p Grid<'g>,
    columns: &'p [Column],
    left: f32,
    right: f32,
    scale: f32,
    stretch: f32,
    room: Rect,
}

impl Page<'_, '_> {
    fn draw(&self, deck: &mut Deck<'_>, blocks: &[Block<'_>], slide: &mut Slide) {
        let mut y = self.room.y;
        if !blocks.iter().any(|it| it.band.names_columns) {
            self.strip(slide, y);
            y += STRIP * self.scale;
        }
        if self.grid.is_rigid {
            self.rigid(deck, blocks, slide, y);
            return;
        }
        for block in blocks {
            self.block(deck, block, slide, y);
            y += block.height * self.scale;
        }
    }

    /// Where the cells begin on the slide.
    fn cells_at(&self) -> f32 {
        match self.grid.direction {
            Direction::Ltr => self.room.x + (self.grid.heads.width + BESIDE) * self.scale,
            Direction::Rtl => self.room.x,
        }
    }

    /// Where the names of rows begin on the slide.
    fn heads_at(&self) -> f32 {
        match self.grid.direction {
            Direction::Ltr => self.room.x,
            Direction::Rtl => self.room.right() - self.grid.heads.width * self.scale,
        }
    }

    /// The names of the columns once more.
    fn strip(&self, slide: &mut Slide, y: f32) {
        for column in self.columns {
            let across = self.scale * self.stretch;
            let x = self.cells_at() + (column.left - self.left) * across + 4.0;
            let width = (column.right - column.left) * across - 8.0;
            let at = Rect::new(x, y, width, (STRIP - 6.0) * self.scale);
            let mut body =
                plain_body(&column.name, 11.0 * self.scale, Token::Ink, self.grid.direction);
            body.is_centred = true;
            body.paragraphs.iter_mut().flat_map(|it| &mut it.runs).for_each(|it| it.is_bold = true);
            body.insets = [6.0 * self.scale, 0.0, 6.0 * self.scale, 0.0];
            slide.marks.push(Mark {
                node: self.grid.node.id.clone(),
                at,
                what: What::Box {
                    radius: 4.0 * self.scale,
                    fill: Some(Token::Sunken),
                    stroke: None,
                    body: Some(body),
                },
                alt: Alt::Own,
            });
        }
    }

    fn block(&self, deck: &mut Deck<'_>, block: &Block<'_>, slide: &mut Slide, y: f32) {
        let (grid, scale) = (self.grid, self.scale);
        let height = block.height * scale;
        if block.band.node.role != Role::Separator {
            let ground = Rect::new(self.heads_at(), y, grid.heads.width * scale, height);
            let what =
                What::Box { radius: 0.0, fill: Some(Token::Sunken), stroke: None, body: None };
            add_mark(slide, block, ground, what);
            let at = Rect::new(self.room.x, y + height, self.room.width, 0.0);
            let segments = vec![
                scene::Segment::Move(Point::new(at.x, at.y)),
                scene::Segment::Line(Point::new(at.right(), at.y)),
            ];
            let stroke = Some(Stroke { token: Token::Line, width: scale, dash: None });
            add_mark(slide, block, at, What::Path { segments, fill: None, stroke });
        }
        let direction = grid.direction;
        let mut pen = Pen {
            direction,
            titles: Vec::new(),
            has_grounds: false,
            slide,
            warnings: deck.warnings,
        };
        let head =
            Rect::new(grid.heads.x, block.band.frame.y, grid.heads.width, block.band.frame.height);
        let piece = Piece::even(head, Point::new(self.heads_at(), y), scale);
        pen.draw(block.band.node, grid.corner, &piece);
        for (source, down) in &block.sources {
            let stretch = self.stretch;
            let x = self.cells_at() + (source.x - self.left) * scale * stretch;
            let at = Point::new(x, y + down * scale);
            let piece = Piece { source: *source, at, scale, stretch };
            pen.draw(block.band.node, grid.corner, &piece);
        }
        self.legend(block, slide, y);
    }

    /// Lines that begin on an earlier slide say here, too, what they are.
    fn legend(&self, block: &Block<'_>, slide: &mut Slide, y: f32) {
        let at = Point::new(block.band.frame.x, block.band.frame.y);
        let direction = self.grid.direction;
        let cells = (self.right - self.left) * self.scale * self.stretch;
        let mut used = 8.0 * self.scale;
        for cell in block.band.node.children.iter().filter(|it| is_plot(it)) {
            let cell_at = cell.frame.shifted(at);
            let lines = cell.children.iter().filter(|it| it.role == Role::Figure);
            for line in lines {
                let frame = line.frame.shifted(Point::new(cell_at.x, cell_at.y));
                let corner = Point::new(frame.x, frame.y);
                for item in &line.items {
                    let Item::Text(text) = item else { continue };
                    let place = ink::item(item).shifted(corner);
                    if place.x >= self.left && place.x < self.right {
                        continue;
                    }
                    let size = text.block.style.size * self.scale;
                    let name = clean(&text.block.text);
                    let width = name.chars().count() as f32 * size * 0.62 + 8.0;
                    let mut body = plain_body(&name, size, text.token, direction);
                    body.wraps = false;
                    let what =
                        What::Box { radius: 0.0, fill: None, stroke: None, body: Some(body) };
                    if used + width > cells {
                        continue;
                    }
                    let x = match direction {
                        Direction::Ltr => self.cells_at() + used,
                        Direction::Rtl => self.cells_at() + cells - used - width,
                    };
                    let at = Rect::new(x, y + 8.0 * self.scale, width, size * 1.45);
                    used += width + 12.0;
                    slide.marks.push(Mark { node: line.id.clone(), at, what, alt: Alt::Own });
                }
            }
        }
    }

    /// All rows of a page at once, with the lines between them.
    fn rigid(&self, deck: &mut Deck<'_>, blocks: &[Block<'_>], slide: &mut Slide, y: f32) {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return };
        let (top, low) = (first.band.frame.y, last.band.frame.bottom());
        let grid = self.grid;
        let mut pen = Pen {
            direction: grid.direction,
            titles: Vec::new(),
            has_grounds: true,
            slide,
            warnings: deck.warnings,
        };
        let heads = Rect::new(grid.heads.x, top, grid.heads.width, low - top);
        let cells = Rect::new(self.left, top, self.right - self.left, low - top);
        let parts = [(heads, self.heads_at(), 1.0), (cells, self.cells_at(), self.stretch)];
        for (source, x, stretch) in parts {
            let piece = Piece { source, at: Point::new(x, y), scale: self.scale, stretch };
            pen.draw(grid.node, grid.origin, &piece);
        }
    }
}

/// What the head of a group says beside its name.
fn add_about(deck: &Deck<'_>, grid: &Grid<'_>, group: &Group, slide: &mut Slide) {
    if group.about.is_empty() {
        return;
    }
    let content = deck.sheet.content;
    let text = group.about.join(" · ");
    let mut body = plain_body(&text, 14.0, Token::InkMuted, grid.direction);
    body.insets = [0.0; 4];
    slide.notes.push(text);
    slide.marks.push(Mark {
        node: grid.node.id.clone(),
        at: Rect::new(content.x, content.y - 8.0, content.width, ABOUT - 4.0),
        what: What::Box { radius: 0.0, fill: None, stroke: None, body: Some(body) },
        alt: Alt::Own,
    });
}

/// A group in which nothing stands yet.
fn empty(deck: &Deck<'_>, grid: &Grid<'_>, group: &Group) -> Slide {
    let mut slide = Slide::default();
    add_about(deck, grid, group, &mut slide);
    let content = deck.sheet.content;
    let text = deck.words.text("slides-empty");
    let mut body = plain_body(&text, 16.0, Token::InkMuted, grid.direction);
    body.insets = [0.0; 4];
    slide.marks.push(Mark {
        node: grid.node.id.clone(),
        at: Rect::new(content.x, content.y + ABOUT + GAP, content.width, 28.0),
        what: What::Box { radius: 0.0, fill: None, stroke: None, body: Some(body) },
        alt: Alt::Own,
    });
    slide
}

/// A text of one look that stands where a picture of that direction begins,
/// whichever way it runs itself.
pub fn plain_body(text: &str, size: f32, token: Token, direction: Direction) -> Body {
    let is_rtl = runs_from_right(text).unwrap_or(direction == Direction::Rtl);
    let is_alike = is_rtl == (direction == Direction::Rtl);
    let run = Run { text: clean(text), size, is_bold: false, is_italic: false, token, link: None };
    let paragraph = Paragraph {
        runs: vec![run],
        before: 0.0,
        line: size * 1.35,
        align: if is_alike { Align::Start } else { Align::End },
        is_rtl,
    };
    Body { insets: [2.0; 4], paragraphs: vec![paragraph], wraps: true, is_centred: false }
}

fn add_mark(slide: &mut Slide, block: &Block<'_>, at: Rect, what: What) {
    let node = block.band.node.id.clone();
    slide.marks.push(Mark { node, at, what, alt: Alt::Decoration });
}
