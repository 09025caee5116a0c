//! The ways into a document for those who do not want all of it.

use krilla::destination::XyzDestination;
use krilla::outline::{Outline, OutlineNode};
use scene::Point;

use super::{Chapter, Job};

/// A bookmark to be.
pub(super) struct Mark {
    /// 1 is the highest.
    pub(super) level: u16,
    /// What it says.
    pub(super) text: String,
    /// Where it leads, in the picture.
    pub(super) at: Point,
}

/// Bookmarks, each under the last one of a higher level; those of each chapter
/// after those of the one before.
pub(super) fn outline(job: &Job, marks: Vec<Vec<Mark>>) -> Outline {
    let mut open: Vec<(u16, OutlineNode)> = Vec::new();
    let mut outline = Outline::new();
    for (chapter, marks) in job.chapters.iter().zip(marks) {
        for mark in marks.into_iter().filter(|mark| !mark.text.is_empty()) {
            shut(&mut open, mark.level, &mut outline);
            open.push((mark.level, bookmark(chapter, mark.text, mark.at)));
        }
    }
    if let (true, Some(first)) = (open.is_empty(), job.chapters.first()) {
        let title = job.title();
        let title = if title.is_empty() { "1".to_owned() } else { title };
        open.push((1, bookmark(first, title, Point::default())));
    }
    shut(&mut open, 0, &mut outline);
    outline
}

/// Puts away all bookmarks that are not above a level.
fn shut(open: &mut Vec<(u16, OutlineNode)>, level: u16, outline: &mut Outline) {
    while open.last().is_some_and(|(last, _)| *last >= level) {
        let Some((_, done)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(done),
            None => outline.push_child(done),
        }
    }
}

fn bookmark(chapter: &Chapter, text: String, at: Point) -> OutlineNode {
    let (page, at) = chapter.place(at);
    OutlineNode::new(text, XyzDestination::new(page, at)).with_open(true)
}
