//! The first page: what the report is about, and what is in it.

use std::sync::Arc;

use model::report::{Block, Report, Section};
use scene::{Item, Link, Path, Rect, Role, Segment, Stroke, Token};

use super::super::sketch::line;
use super::blocks;
use super::galley::{Galley, Pulled};
use super::look::{ABOVE_SECTION, BELOW_HEADING, GUTTER, HEADING, SUBTITLE, TEXT, TITLE};

/// How far down the title stands, as a part of the page.
const DOWN: f32 = 0.08;
/// Between the title and what follows.
const BELOW_TITLE: f32 = 30.0;
/// The line below the title.
const RULE: f32 = 2.5;
/// Between two lines of the contents.
const LINE: f32 = 25.0;
/// The dots that lead to a number.
const DOTS: f32 = 2.0;

/// A section in the list of contents.
pub(super) struct Entry<'a> {
    pub(super) title: &'a str,
    /// The node that it leads to.
    pub(super) node: String,
    /// Its page, from 1.
    pub(super) page: usize,
}

/// Sets the first pages.
pub(super) fn front(mut galley: Galley<'_, '_>, report: &Report, entries: &[Entry<'_>]) -> Pulled {
    let galley_ = &mut galley;
    title(galley_, report);
    if let Some(cover) = report.parts.iter().find(|part| part.section == Section::Cover) {
        let before = galley_.open();
        about(galley_, &cover.blocks);
        let id = format!("section:{}", Section::Cover.word());
        galley_.gather(before, Role::Section, id, &cover.title);
    }
    if entries.len() > 1 {
        contents(galley_, entries);
    }
    galley.pull()
}

fn title(galley: &mut Galley<'_, '_>, report: &Report) {
    galley.take(galley.height() * DOWN);
    galley.heading("title", 1, &report.title, (TITLE, Token::Ink), SUBTITLE.line_height);
    galley.gap(4.0);
    let width = galley.width();
    let style = (SUBTITLE, Token::InkMuted);
    galley.text((Role::Paragraph, "kind"), &report.subtitle, style, (0.0, width));
    galley.gap(14.0);
    let y = galley.y();
    let mut rule = galley.sketch();
    rule.lines(&[(galley.x(0.0), y, galley.x(width), y)], line(Token::Accent, RULE));
    let id = galley.id("rule");
    galley.put(rule.node(id, Role::Decoration, "", Rect::default()));
    galley.gap(BELOW_TITLE);
}

fn about(galley: &mut Galley<'_, '_>, all: &[Block]) {
    blocks::blocks(galley, all);
}

/// Each section with its page, and a way there.
fn contents(galley: &mut Galley<'_, '_>, entries: &[Entry<'_>]) {
    galley.gap(ABOVE_SECTION);
    galley.need((HEADING.line_height + LINE * entries.len() as f32).min(galley.height()));
    let before = galley.open();
    let name = galley.desk.say("report-contents");
    galley.heading("contents", 2, &name, (HEADING, Token::Ink), LINE);
    galley.gap(BELOW_HEADING);
    for entry in entries {
        galley.need(LINE);
        let top = galley.y() + (LINE - TEXT.line_height) / 2.0;
        let number = galley.desk.line(&entry.page.to_string(), TEXT);
        let room = galley.width() - number.size.width - 2.0 * GUTTER;
        let title = galley.desk.fitted(entry.title, TEXT, room);
        let width = galley.width();
        let mut sketch = galley.sketch();
        sketch.text(galley.x(0.0), top, &title, Token::Ink);
        sketch.text(galley.x(width - number.size.width), top, &number, Token::Ink);
        let baseline = top + TEXT.line_height * 0.72;
        let from = galley.x(title.size.width + GUTTER * 0.6);
        let to = galley.x(width - number.size.width - GUTTER * 0.6);
        let segments = [
            Segment::Move(sketch.point(from, baseline)),
            Segment::Line(sketch.point(to, baseline)),
        ];
        let stroke = Some(Stroke { token: Token::LineStrong, width: 0.7, dash: Some(DOTS) });
        sketch.item(Item::Path(Path { segments: segments.into(), fill: None, stroke }));
        let high = title.size.height.max(LINE);
        let rect = sketch.rect(galley.x(0.0), galley.y(), width, high);
        let target: Arc<str> = format!("#{}", entry.node).into();
        sketch.item(Item::Link(Link { rect, target }));
        let id = galley.id("entry");
        galley.put(sketch.node(id, Role::Note, "", Rect::default()));
        galley.take(high);
    }
    galley.gather(before, Role::Section, "table-of-contents", &name);
}
