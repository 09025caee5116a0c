//! Pages in the making: what is set comes below what was set before, and goes
//! on at the top of the next page where one is full.

use std::sync::Arc;

use scene::{Item, Line, Node, NodeId, Rect, Role, Run, Size, TextBlock, TextStyle, Token};

use super::super::desk::Desk;
use super::super::sketch::{Sketch, line};
use super::ReportPaper;
use super::look::RUNNING;

/// A text is not parted so that fewer lines than these stand alone.
const FEWEST_LINES: usize = 2;

/// The least that a page must hold, whatever its margins.
const LEAST_ROOM: f32 = 48.0;

/// The pages of a part of a report.
pub(super) struct Galley<'d, 'm> {
    pub(super) desk: &'d mut Desk<'m>,
    paper: ReportPaper,
    /// The page that is set, from 0, and how far down it.
    at: Place,
    /// Of each page: where its text begins, and which section is on it.
    pages: Vec<Opened>,
    section: Arc<str>,
    /// The page on which that began.
    began: usize,
    /// What is repeated at the top of each further page for as long as it is
    /// there.
    running: Option<Running>,
    /// What is drawn on pages and not read.
    drawn: Vec<Arc<Node>>,
    /// What has been set on the level that is open.
    nodes: Vec<Arc<Node>>,
    /// The name of this part, and the number of the next node in it.
    name: &'static str,
    next: usize,
}

/// A place on the pages.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct Place {
    page: usize,
    y: f32,
}

struct Opened {
    top: f32,
    section: Arc<str>,
}

/// The heads of a table.
struct Running {
    items: Vec<Item>,
    height: f32,
}

/// What has been set.
pub(super) struct Pulled {
    nodes: Vec<Arc<Node>>,
    drawn: Vec<Arc<Node>>,
    sections: Vec<Arc<str>>,
}

impl<'d, 'm> Galley<'d, 'm> {
    /// An empty page.
    pub(super) fn new(desk: &'d mut Desk<'m>, paper: ReportPaper, name: &'static str) -> Self {
        Self {
            desk,
            paper,
            at: Place { page: 0, y: 0.0 },
            pages: vec![Opened { top: 0.0, section: "".into() }],
            section: "".into(),
            began: 0,
            running: None,
            drawn: Vec::new(),
            nodes: Vec::new(),
            name,
            next: 0,
        }
    }

    /// How wide a line of text may be.
    pub(super) fn width(&self) -> f32 {
        self.paper.width()
    }

    /// How high the text of a page may be.
    pub(super) fn height(&self) -> f32 {
        (self.paper.size.height - self.paper.above - self.paper.below).max(LEAST_ROOM)
    }

    /// Where the next thing will be.
    pub(super) fn place(&self) -> Place {
        self.at
    }

    /// Goes back, or on, to a place.
    pub(super) fn go_to(&mut self, place: Place) {
        self.at = place;
    }

    /// Whether nothing is on the page yet.
    pub(super) fn is_at_top(&self) -> bool {
        self.at.y <= self.pages[self.at.page].top
    }

    /// What is left of the page.
    pub(super) fn left(&self) -> f32 {
        self.height() - self.at.y
    }

    /// How much of the page is full, from 0 to 1.
    pub(super) fn filled(&self) -> f32 {
        self.at.y / self.height()
    }

    /// The page, from 0.
    pub(super) fn page(&self) -> usize {
        self.at.page
    }

    /// Where the next thing lies in the picture of all pages.
    pub(super) fn y(&self) -> f32 {
        self.at.page as f32 * self.paper.size.height + self.paper.above + self.at.y
    }

    /// A sheet as wide as the paper: what stands on it begins at `x` from where
    /// text begins if it is put at [`Self::x`] of that.
    pub(super) fn sketch(&self) -> Sketch {
        self.desk.sketch(self.paper.size.width)
    }

    pub(super) fn x(&self, x: f32) -> f32 {
        self.paper.aside + x
    }

    /// Some room, unless a page begins here.
    pub(super) fn gap(&mut self, height: f32) {
        if !self.is_at_top() {
            self.at.y += height;
        }
    }

    /// Room that something has taken.
    pub(super) fn take(&mut self, height: f32) {
        self.at.y += height;
    }

    /// Begins another page if there is no room for that much on this one.
    pub(super) fn need(&mut self, height: f32) {
        if height > self.left() && !self.is_at_top() {
            self.turn();
        }
    }

    /// Goes on to the top of the next page.
    pub(super) fn turn(&mut self) {
        let page = self.at.page + 1;
        if page == self.pages.len() {
            let top = self.running.as_ref().map_or(0.0, |running| running.height);
            self.pages.push(Opened { top, section: Arc::clone(&self.section) });
            self.at = Place { page, y: 0.0 };
            if let Some(running) = &self.running {
                let items = running.items.clone();
                let frame = Rect::new(0.0, self.y(), self.paper.size.width, running.height);
                let id = self.id("heads");
                self.drawn.push(Arc::new(Node {
                    id,
                    role: Role::Decoration,
                    label: "".into(),
                    frame,
                    items,
                    children: Vec::new(),
                }));
            }
        }
        self.at = Place { page, y: self.pages[page].top };
    }

    /// Repeats a drawing at the top of each page from here on, or no longer.
    pub(super) fn repeat(&mut self, drawing: Option<(Sketch, f32)>) {
        self.running = drawing.map(|(sketch, height)| {
            let node = sketch.node("", Role::Decoration, "", Rect::default());
            Running { items: node.items, height }
        });
    }

    /// The page on which the last section began, from 0.
    pub(super) fn began(&self) -> usize {
        self.began
    }

    /// A section begins here.
    pub(super) fn begin(&mut self, section: &str) {
        self.began = self.at.page;
        self.section = section.into();
        let is_at_top = self.is_at_top();
        let page = &mut self.pages[self.at.page];
        if is_at_top || page.section.is_empty() {
            page.section = Arc::clone(&self.section);
        }
    }

    /// A name that no other node has.
    pub(super) fn id(&mut self, kind: &str) -> NodeId {
        self.next += 1;
        format!("{kind}:{}:{}", self.name, self.next).into()
    }

    /// Writes a text at `x` from here on down, over as many pages as it takes.
    pub(super) fn pour(
        &mut self,
        sketch: &mut Sketch,
        x: f32,
        block: &Arc<TextBlock>,
        token: Token,
    ) {
        let high = block.style.line_height;
        let x = self.x(x);
        let mut from = 0;
        while from < block.lines.len() {
            let left = block.lines.len() - from;
            let fits = ((self.left() + 0.5) / high).max(0.0) as usize;
            let mut take = left.min(fits);
            if take < left {
                if left - take < FEWEST_LINES {
                    take = left.saturating_sub(FEWEST_LINES).min(take);
                }
                if take < FEWEST_LINES && !self.is_at_top() {
                    self.turn();
                    continue;
                }
                take = take.max(1);
            }
            let y = self.y();
            if take == block.lines.len() {
                self.desk.write(sketch, x, y, block, token);
            } else {
                let piece = self.piece(block, from, take);
                self.desk.write(sketch, x, y, &piece, token);
            }
            self.at.y += take as f32 * high;
            from += take;
            if from < block.lines.len() {
                self.turn();
            }
        }
    }

    /// Some lines of a text.
    fn piece(&mut self, block: &Arc<TextBlock>, from: usize, count: usize) -> Arc<TextBlock> {
        self.desk.shaper.complete(block, self.desk.language);
        let up = from as f32 * block.style.line_height;
        let lines = block.lines[from..from + count].iter();
        let lines: Vec<Line> =
            lines.map(|line| Line { baseline: line.baseline - up, ..line.clone() }).collect();
        let runs: Option<Vec<Vec<Run>>> =
            block.runs.get().map(|runs| runs[from..from + count].to_vec());
        let height = count as f32 * block.style.line_height;
        Arc::new(TextBlock {
            text: Arc::clone(&block.text),
            style: block.style,
            max_width: block.max_width,
            size: Size::new(block.size.width, height),
            direction: block.direction,
            lines,
            runs: runs.map(Into::into).unwrap_or_default(),
        })
    }

    /// A text of its own, at `x` and that wide.
    pub(super) fn text(
        &mut self,
        (role, kind): (Role, &str),
        text: &str,
        (style, token): (TextStyle, Token),
        (x, width): (f32, f32),
    ) {
        let block = self.desk.aligned(text, style, width);
        let mut sketch = self.sketch();
        self.pour(&mut sketch, x, &block, token);
        let id = self.id(kind);
        self.put(sketch.node(id, role, "", Rect::default()));
    }

    /// A heading that does not stand alone: so much is left below it.
    pub(super) fn heading(
        &mut self,
        id: impl Into<NodeId>,
        level: u8,
        text: &str,
        (style, token): (TextStyle, Token),
        below: f32,
    ) {
        let block = self.desk.aligned(text, style, self.width());
        let high = block.size.height;
        self.need((high + below).min(self.height()));
        let role = Role::Heading(level);
        if high > self.left() {
            // Longer than a page.
            let mut sketch = self.sketch();
            self.pour(&mut sketch, 0.0, &block, token);
            self.put(sketch.node(id, role, "", Rect::default()));
            return;
        }
        let mut sketch = self.sketch();
        sketch.text(self.x(0.0), 0.0, &block, token);
        let frame = Rect::new(0.0, self.y(), self.paper.size.width, high);
        self.put(sketch.node(id, role, "", frame));
        self.take(high);
    }

    /// Adds a node whose things are where they shall be.
    pub(super) fn put(&mut self, node: Node) {
        self.nodes.push(Arc::new(node));
    }

    /// Begins to gather nodes that belong together; what was there before is
    /// handed to [`Self::gather`].
    pub(super) fn open(&mut self) -> Vec<Arc<Node>> {
        std::mem::take(&mut self.nodes)
    }

    /// Puts what was set since then into one node.
    pub(super) fn gather(
        &mut self,
        before: Vec<Arc<Node>>,
        role: Role,
        id: impl Into<NodeId>,
        label: &str,
    ) {
        let children = std::mem::replace(&mut self.nodes, before);
        if !children.is_empty() {
            let mut sketch = self.sketch();
            children.into_iter().for_each(|child| sketch.child(child));
            self.put(sketch.node(id, role, label, Rect::default()));
        }
    }

    /// Everything, once it is set.
    pub(super) fn pull(self) -> Pulled {
        let sections = self.pages.into_iter().map(|page| page.section).collect();
        Pulled { nodes: self.nodes, drawn: self.drawn, sections }
    }
}

impl Pulled {
    /// How many pages it takes.
    pub(super) fn pages(&self) -> usize {
        self.sections.len()
    }

    /// The pages as a picture, with what is above and below the text of each.
    pub(super) fn root(
        self,
        desk: &mut Desk<'_>,
        paper: &ReportPaper,
        (id, title): (&str, &str),
        (before, all): (usize, usize),
    ) -> Node {
        let pages = self.pages();
        let mut sketch = desk.sketch(paper.size.width);
        self.nodes.into_iter().for_each(|node| sketch.child(node));
        self.drawn.into_iter().for_each(|node| sketch.child(node));
        for (page, section) in self.sections.iter().enumerate() {
            let number = before + page;
            let top = page as f32 * paper.size.height;
            // The first page of all has the title itself.
            let heads = (number > 0).then_some((title, &**section));
            let said = desk.say_with(
                "report-page",
                &[("page", (number as f64 + 1.0).into()), ("count", (all as f64).into())],
            );
            let node = running(desk, paper, heads, &said, top);
            let id = format!("page:{id}:{page}");
            let frame = Rect::default();
            sketch.child(Arc::new(node.node(id, Role::Decoration, "", frame)));
        }
        let frame = Rect::new(0.0, 0.0, paper.size.width, pages as f32 * paper.size.height);
        sketch.node(format!("report:{id}"), Role::Document, "", frame)
    }
}

/// What stands above and below the text of a page that begins there.
fn running(
    desk: &mut Desk<'_>,
    paper: &ReportPaper,
    heads: Option<(&str, &str)>,
    number: &str,
    top: f32,
) -> Sketch {
    let mut sketch = desk.sketch(paper.size.width);
    let (from, to) = (paper.aside, paper.size.width - paper.aside);
    if let Some((title, section)) = heads {
        let y = top + (paper.above - RUNNING.line_height) * 0.45;
        let section = clipped(desk, section, 0.45 * paper.width());
        let room = paper.width() - section.size.width - 24.0;
        let title = clipped(desk, title, room);
        sketch.text(from, y, &title, Token::InkMuted);
        sketch.text(to - section.size.width, y, &section, Token::InkMuted);
        let rule = y + RUNNING.line_height + 5.0;
        sketch.lines(&[(from, rule, to, rule)], line(Token::Line, 1.0));
    }
    let number = clipped(desk, number, paper.width());
    let bottom = top + paper.size.height - paper.below;
    let y = bottom + (paper.below - RUNNING.line_height) * 0.5;
    sketch.text(to - number.size.width, y, &number, Token::InkMuted);
    sketch
}

/// As much of a text as stands on one line of that width.
fn clipped(desk: &mut Desk<'_>, text: &str, room: f32) -> Arc<TextBlock> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = desk.line(&text, RUNNING);
    if whole.size.width <= room {
        return whole;
    }
    let letters: Vec<char> = text.chars().collect();
    // About as many letters as have room, and fewer until they do.
    let mut count = (letters.len() as f32 * room / whole.size.width) as usize;
    loop {
        let cut: String = letters[..count].iter().collect();
        let block = desk.line(&format!("{}…", cut.trim_end()), RUNNING);
        if block.size.width <= room || count == 0 {
            return block;
        }
        count -= 1;
    }
}
