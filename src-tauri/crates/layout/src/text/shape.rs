//! From a shaped paragraph to lines and runs.

use std::ops::Range;

use parley::Layout;
use scene::{Align, Direction, FontIndex, Glyph, Line, Run, Synthesis, TextBlock, TextStyle};

use super::fonts::{FaceTable, Reach};

/// Lines and their glyphs, not yet aligned.
pub(super) struct Shaped {
    /// The direction of the first strong letter.
    pub(super) direction: Direction,
    /// Lines, all beginning at 0.
    pub(super) lines: Vec<Line>,
    /// The runs of each line.
    pub(super) runs: Vec<Vec<Run>>,
}

/// The characters of a block that no face can draw, sorted, each once.
///
/// Empty for a block whose glyphs are not there yet: only texts without a
/// missing character are remembered.
pub fn missing_characters(block: &TextBlock) -> Vec<char> {
    let runs = block.runs.get().map_or(&[][..], Vec::as_slice);
    let glyphs = runs.iter().flatten().flat_map(|run| &run.glyphs);
    let mut missing: Vec<char> = glyphs
        .filter(|glyph| glyph.id == 0)
        .filter_map(|glyph| block.text.get(glyph.range.start as usize..glyph.range.end as usize))
        .flat_map(str::chars)
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// Takes over what the library has shaped and broken.
pub(super) fn take_over(layout: &Layout<()>, text: &str, faces: &mut FaceTable) -> Shaped {
    let mut lines = Vec::with_capacity(layout.len());
    let mut runs = Vec::with_capacity(layout.len());
    for line in layout.lines() {
        let whole = line.text_range();
        let words = text.get(whole.clone()).unwrap_or_default();
        let end = whole.start + words.trim_end_matches(hangs).len();
        let mut fonts: Vec<FontIndex> = Vec::new();
        let mut line_runs: Vec<Run> = Vec::new();
        let mut pen = 0.0;
        for run in line.runs() {
            let glyphs = glyphs(&run, end);
            if glyphs.is_empty() {
                continue;
            }
            let font = faces.index_of(run.font());
            if !fonts.contains(&font) {
                fonts.push(font);
            }
            let synthesis = run.synthesis();
            let x = pen;
            pen += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
            append(
                &mut line_runs,
                Run {
                    font,
                    size: run.font_size(),
                    x,
                    rtl: run.is_rtl(),
                    synthesis: Synthesis {
                        embolden: synthesis.embolden(),
                        skew: synthesis.skew(),
                        variations: synthesis
                            .variation_settings()
                            .iter()
                            .map(|(tag, value)| (tag.into_bytes(), *value))
                            .collect(),
                    },
                    glyphs,
                },
            );
        }
        // Another engine that tries the families in this order must come to
        // the same choice, so the order is the one in which they were tried.
        fonts.sort_by_key(|font| faces.order(*font));
        lines.push(Line {
            range: bytes(whole.start..end),
            x: 0.0,
            baseline: 0.0,
            width: pen,
            fonts,
        });
        // They are kept as long as the map is open.
        for run in &mut line_runs {
            run.glyphs.shrink_to_fit();
        }
        line_runs.shrink_to_fit();
        runs.push(line_runs);
    }
    let direction = if layout.is_rtl() { Direction::Rtl } else { Direction::Ltr };
    Shaped { direction, lines, runs }
}

/// Puts lines in their places; runs must be moved by the `x` of their line.
pub(super) fn place(
    lines: &mut [Line],
    style: TextStyle,
    direction: Direction,
    max_width: f32,
    reach: Reach,
) {
    let room = if max_width.is_finite() { max_width } else { widest(lines) };
    let share = match (style.align, direction) {
        (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
        (Align::Center, _) => 0.5,
        (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => 1.0,
    };
    let rise = reach.ascent * style.size;
    let leading = style.line_height - rise - reach.descent * style.size;
    for (index, line) in lines.iter_mut().enumerate() {
        line.x = (room - line.width).max(0.0) * share;
        line.baseline = style.line_height * index as f32 + leading * 0.5 + rise;
    }
}

/// How far the lines reach to the right.
pub(super) fn extent(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.x + line.width).fold(0.0, f32::max)
}

fn widest(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.width).fold(0.0, f32::max)
}

/// Puts a run behind the others, or into the last one where only the script
/// differs: painters do not care for scripts.
fn append(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        Some(last)
            if last.font == run.font
                && last.size == run.size
                && last.rtl == run.rtl
                && last.synthesis == run.synthesis =>
        {
            last.glyphs.extend(run.glyphs);
        }
        _ => runs.push(run),
    }
}

/// The glyphs of a run that stand before `end`, in visual order.
fn glyphs(run: &parley::Run<'_, ()>, end: usize) -> Vec<Glyph> {
    // Most letters are one byte and one glyph.
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(run.text_range().len());
    // In a run from right to left the rest of a ligature comes before its
    // beginning, which has all the glyphs.
    let mut rest: Option<u32> = None;
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        if range.start >= end {
            continue;
        }
        let mut range = bytes(range);
        if cluster.is_ligature_continuation() {
            if run.is_rtl() {
                rest = Some(rest.map_or(range.end, |rest| rest.max(range.end)));
            } else {
                // All glyphs of one ligature stand for all of its letters.
                let start = glyphs.last().map(|glyph| glyph.range.start);
                let of_ligature =
                    glyphs.iter_mut().rev().take_while(|glyph| Some(glyph.range.start) == start);
                of_ligature.for_each(|glyph| glyph.range.end = range.end);
            }
            continue;
        }
        if let Some(rest) = rest.take() {
            range.end = range.end.max(rest);
        }
        glyphs.extend(cluster.glyphs().map(|glyph| Glyph {
            id: glyph.id,
            advance: glyph.advance,
            dx: glyph.x,
            dy: -glyph.y,
            range: range.clone(),
        }));
    }
    glyphs
}

/// Whether a character at the end of a line takes no room there.
fn hangs(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Ranges of a text; texts are far shorter than four thousand million bytes.
fn bytes(range: Range<usize>) -> Range<u32> {
    range.start as u32..range.end as u32
}
