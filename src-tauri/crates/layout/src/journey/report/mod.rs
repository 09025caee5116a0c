//! A report on paper: the first page, the pictures of the map between, and the
//! sections as text, set on pages.
//!
//! Rules:
//!
//! - **J80** What is read is what the report says, in its order, once. What is
//!   repeated for the eye (names and numbers of pages, heads of tables) is
//!   decoration.
//! - **J81** A row, a fact and a heading with what it heads stand on one page,
//!   unless they are larger than one. No text leaves a line of it alone.
//! - **J82** A column that says nothing is left out; a table that is too wide to
//!   be read is set row by row.
//! - **J83** Pages lie below each other in the picture, each as large as the
//!   paper, and nothing lies on two of them.

mod blocks;
mod entries;
mod front;
mod galley;
mod look;
mod table;
#[cfg(test)]
mod tests;
mod widths;

use std::sync::Arc;

use model::Map;
use model::report::{Block, Part, Report, Section};
use scene::{Node, Size};

use self::front::Entry;
use self::galley::{Galley, Pulled};
use super::Tools;
use super::plain::Plain;

/// The paper of a report, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReportPaper {
    /// A page.
    pub size: Size,
    /// White space above the text; the name of the section stands in it.
    pub above: f32,
    /// The same below; the number of the page stands in it.
    pub below: f32,
    /// White space on each side.
    pub aside: f32,
}

impl ReportPaper {
    /// How wide the text is.
    fn width(&self) -> f32 {
        (self.size.width - 2.0 * self.aside).max(LEAST_WIDTH)
    }
}

/// Narrower text could not be set at all.
const LEAST_WIDTH: f32 = 72.0;

/// Pages of a report that belong together.
pub(crate) enum Set {
    /// Text.
    Text(Arc<Node>),
    /// The picture of the map.
    Picture {
        /// How many pages come before it.
        before: usize,
    },
}

/// A report on its pages.
pub(crate) struct Pages {
    pub(crate) parts: Vec<Set>,
    /// How many there are, those of the picture included.
    pub(crate) count: usize,
}

/// Sets a report. The picture of the map takes so many pages.
pub(crate) fn pages(
    map: &Map,
    report: &Report,
    paper: &ReportPaper,
    picture: usize,
    tools: Tools<'_>,
) -> Pages {
    let mut plain = Plain::default();
    let desk = &mut plain.desk(map, tools);
    let shows = |part: &Part| part.blocks.iter().any(|it| matches!(it, Block::Picture(_)));
    let parts: Vec<&Part> =
        report.parts.iter().filter(|part| part.section != Section::Cover).collect();
    let at = parts.iter().position(|part| shows(part));
    let (above, below) = match at {
        Some(at) => (&parts[..at], &parts[at + 1..]),
        None => (&parts[..0], &parts[..]),
    };
    let mut places: Vec<usize> = Vec::new();
    let mut set = |desk: &mut _, parts: &[&Part], name| {
        let mut galley = Galley::new(desk, *paper, name);
        for part in parts {
            // All cards are a document of their own.
            if part.section == Section::Appendix && !galley.is_at_top() {
                galley.turn();
            }
            blocks::part(&mut galley, part);
            places.push(galley.began());
        }
        (!parts.is_empty()).then(|| galley.pull())
    };
    let first = set(desk, above, "before");
    let rest = set(desk, below, "text");
    let pages = |pulled: &Option<Pulled>| pulled.as_ref().map_or(0, Pulled::pages);
    let picture = if at.is_some() { picture } else { 0 };

    // The list of contents says on which pages all of it is, and is as long
    // whatever it says.
    let listed = |front: usize| {
        let mut entries = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let place = |it: usize| places.get(it).copied().unwrap_or(0);
            let before_picture = front + pages(&first);
            let (node, page) = match at {
                Some(at) if index == at => ("map".to_owned(), before_picture),
                Some(at) if index > at => {
                    (section(part), before_picture + picture + place(index - 1))
                }
                _ if at.is_some() => (section(part), front + place(index)),
                _ => (section(part), before_picture + picture + place(index)),
            };
            entries.push(Entry { title: &part.title, node, page: page + 1 });
        }
        entries
    };
    let mut opening = front::front(Galley::new(desk, *paper, "front"), report, &listed(1));
    if opening.pages() > 1 {
        let entries = listed(opening.pages());
        opening = front::front(Galley::new(desk, *paper, "front"), report, &entries);
    }

    let front = opening.pages();
    let before_picture = front + pages(&first);
    let count = before_picture + picture + pages(&rest);
    let mut parts = Vec::new();
    let mut text = |pulled: Option<Pulled>, name, before| {
        let Some(pulled) = pulled else { return };
        let root = pulled.root(desk, paper, (name, &report.title), (before, count));
        parts.push((before, Set::Text(Arc::new(root))));
    };
    text(Some(opening), "front", 0);
    text(first, "before", front);
    text(rest, "text", before_picture + picture);
    if picture > 0 {
        parts.push((before_picture, Set::Picture { before: before_picture }));
    }
    parts.sort_by_key(|(before, _)| *before);
    Pages { parts: parts.into_iter().map(|(_, part)| part).collect(), count }
}

/// The node that a section begins with.
fn section(part: &Part) -> String {
    format!("section:{}", part.section.word())
}
