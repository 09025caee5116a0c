//! Addresses in texts: underlined, and places to press.

use std::ops::Range;
use std::sync::Arc;

use linkify::{LinkFinder, LinkKind};
use scene::{Item, Link, Path, Point, Rect, Segment, TextBlock, Token};

use super::desk::Desk;
use super::sketch::{Sketch, line};

/// From the baseline to the line under an address.
const BELOW: f32 = 2.0;

impl Desk<'_> {
    /// Puts a text where its block begins; addresses in it can be seen and
    /// pressed.
    pub(super) fn write(
        &mut self,
        sketch: &mut Sketch,
        x: f32,
        y: f32,
        block: &Arc<TextBlock>,
        token: Token,
    ) {
        sketch.text(x, y, block, token);
        if !may_hold_addresses(&block.text) {
            return;
        }
        let at = sketch.place_of(x, y, block);
        for address in addresses(&block.text) {
            // Where a part of a line stands is known by its glyphs only.
            self.shaper.complete(block, self.language);
            let pieces = pieces(block, &address.range);
            let strokes: Vec<Segment> = pieces
                .iter()
                .flat_map(|piece| {
                    let y = at.y + piece.baseline + BELOW;
                    let from = Point::new(at.x + piece.rect.x, y);
                    let to = Point::new(at.x + piece.rect.right(), y);
                    [Segment::Move(from), Segment::Line(to)]
                })
                .collect();
            if strokes.is_empty() {
                continue;
            }
            let stroke = Some(line(token, 1.0));
            sketch.item(Item::Path(Path { segments: strokes.into(), fill: None, stroke }));
            let target: Arc<str> = address.target.into();
            for piece in pieces {
                let rect = piece.rect.shifted(at);
                sketch.item(Item::Link(Link { rect, target: Arc::clone(&target) }));
            }
        }
    }
}

/// An address in a text.
#[derive(Debug, PartialEq)]
struct Address {
    /// Its bytes.
    range: Range<usize>,
    /// Where it leads.
    target: String,
}

/// A part of an address that stands on one line.
struct Piece {
    rect: Rect,
    baseline: f32,
}

/// Tells quickly that most texts have none.
fn may_hold_addresses(text: &str) -> bool {
    text.contains("://") || text.contains('@')
}

/// The addresses of web pages and of people in a text, in order. Others, such
/// as those of files and programs, are words like any other.
fn addresses(text: &str) -> Vec<Address> {
    let found = LinkFinder::new().links(text).filter_map(|link| {
        let words = link.as_str();
        let is_web = |scheme: &str| {
            words.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        let target = match link.kind() {
            LinkKind::Email => format!("mailto:{words}"),
            LinkKind::Url if is_web("https://") || is_web("http://") => words.to_owned(),
            _ => return None,
        };
        Some(Address { range: link.start()..link.end(), target })
    });
    found.collect()
}

/// Where a part of a text stands in its block.
fn pieces(block: &TextBlock, range: &Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let Some(runs) = block.runs.get() else { return pieces };
    for (index, (line, runs)) in block.lines.iter().zip(runs).enumerate() {
        let (mut left, mut right) = (f32::INFINITY, f32::NEG_INFINITY);
        for run in runs {
            let mut pen = run.x;
            for glyph in &run.glyphs {
                if range.contains(&(glyph.range.start as usize)) {
                    left = left.min(pen);
                    right = right.max(pen + glyph.advance);
                }
                pen += glyph.advance;
            }
        }
        if left < right {
            let height = block.style.line_height;
            let rect = Rect::new(left, index as f32 * height, right - left, height);
            pieces.push(Piece { rect, baseline: line.baseline });
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found = if may_hold_addresses(text) { addresses(text) } else { Vec::new() };
        let found: Vec<&str> = found.iter().map(|address| &*address.target).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn only_pages_and_people_are_addresses() {
        check("nothing at all", &[]);
        check("https://example.org", &["https://example.org"]);
        check("See http://example.org/a?b=c#d.", &["http://example.org/a?b=c#d"]);
        check("(HTTPS://example.org/wiki/A_(b))", &["HTTPS://example.org/wiki/A_(b)"]);
        check(
            "ask ana@example.org, or mailto:b@example.org",
            &["mailto:ana@example.org", "mailto:b@example.org"],
        );
        check("javascript:alert(1) file:///etc/passwd ftp://example.org data://x", &[]);
        check("javascript://example.org/%0aalert(1)", &[]);
        check("https:// nothing, @nobody, a@b", &[]);
        check(
            "https://例え.jp/パス と https://example.org",
            &["https://例え.jp/パス", "https://example.org"],
        );
    }
}
