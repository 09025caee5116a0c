//! What a scene must be like before anybody paints it.

use std::ops::Range;

use scene::{FontIndex, Item, Node, Point, Rect, Scene, Segment, Stroke, TextBlock};
use words::{Sentence, sentence};

use crate::ExportError;

/// What a painter needs of a scene's texts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Lines are enough.
    Lines,
    /// Every line must have its glyphs.
    Glyphs,
}

/// How deep a tree may be. Layout needs about ten levels; painters recurse.
const DEEPEST: usize = 200;

/// The largest distance that is taken for one, in pixels: more than two
/// kilometres on paper, and still exact to a pixel in an `f32`.
const FARTHEST: f32 = 8_388_608.0;

/// Refuses scenes that no painter could draw.
pub(crate) fn check(scene: &Scene, needs: Needs) -> Result<(), ExportError> {
    let mut open = vec![(&*scene.root, 0)];
    while let Some((node, depth)) = open.pop() {
        if depth > DEEPEST {
            return Err(ExportError::TooDeep { node: node.id.clone(), limit: DEEPEST });
        }
        rect(node, node.frame)?;
        for item in &node.items {
            check_item(scene, node, item, needs)?;
        }
        open.extend(node.children.iter().map(|child| (&**child, depth + 1)));
    }
    Ok(())
}

fn check_item(scene: &Scene, node: &Node, item: &Item, needs: Needs) -> Result<(), ExportError> {
    match item {
        Item::Shape(shape) => {
            rect(node, shape.rect)?;
            number(node, shape.radius)?;
            stroke(node, shape.stroke)
        }
        Item::Path(path) => {
            for to in path.segments.iter().flat_map(Segment::points) {
                point(node, to)?;
            }
            stroke(node, path.stroke)
        }
        Item::Text(text) => {
            point(node, text.at)?;
            lines(scene, node, &text.block)?;
            match needs {
                Needs::Lines => Ok(()),
                Needs::Glyphs => glyphs(scene, node, &text.block),
            }
        }
        Item::Image(image) => {
            rect(node, image.rect)?;
            number(node, image.radius)
        }
        Item::Link(link) => rect(node, link.rect),
    }
}

fn lines(scene: &Scene, node: &Node, block: &TextBlock) -> Result<(), ExportError> {
    number(node, block.style.size)?;
    number(node, block.size.width)?;
    number(node, block.size.height)?;
    for line in &block.lines {
        number(node, line.x)?;
        number(node, line.baseline)?;
        number(node, line.width)?;
        range(node, block, &line.range)?;
        for font in &line.fonts {
            face(scene, node, *font)?;
        }
    }
    Ok(())
}

fn glyphs(scene: &Scene, node: &Node, block: &TextBlock) -> Result<(), ExportError> {
    let Some(runs) = block.runs.get() else {
        return if block.lines.iter().all(|line| line.range.is_empty()) {
            Ok(())
        } else {
            Err(ExportError::NotShaped { node: node.id.clone() })
        };
    };
    if runs.len() != block.lines.len() {
        return Err(bad_text(node, sentence!("export-text-lines")));
    }
    for run in runs.iter().flatten() {
        number(node, run.size)?;
        number(node, run.x)?;
        face(scene, node, run.font)?;
        for glyph in &run.glyphs {
            number(node, glyph.advance)?;
            number(node, glyph.dx)?;
            number(node, glyph.dy)?;
            range(node, block, &glyph.range)?;
        }
    }
    Ok(())
}

fn range(node: &Node, block: &TextBlock, range: &Range<u32>) -> Result<(), ExportError> {
    match block.text.get(range.start as usize..range.end as usize) {
        Some(_) => Ok(()),
        None => Err(bad_text(node, sentence!("export-text-range"))),
    }
}

fn face(scene: &Scene, node: &Node, font: FontIndex) -> Result<(), ExportError> {
    match scene.fonts.get(font) {
        Some(_) => Ok(()),
        None => Err(bad_text(node, sentence!("export-text-font"))),
    }
}

fn bad_text(node: &Node, what: Sentence) -> ExportError {
    ExportError::BadText { node: node.id.clone(), what }
}

fn stroke(node: &Node, stroke: Option<Stroke>) -> Result<(), ExportError> {
    let Some(stroke) = stroke else { return Ok(()) };
    number(node, stroke.width)?;
    number(node, stroke.dash.unwrap_or_default())
}

fn rect(node: &Node, rect: Rect) -> Result<(), ExportError> {
    point(node, Point::new(rect.x, rect.y))?;
    point(node, Point::new(rect.width, rect.height))
}

fn point(node: &Node, point: Point) -> Result<(), ExportError> {
    number(node, point.x)?;
    number(node, point.y)
}

fn number(node: &Node, value: f32) -> Result<(), ExportError> {
    // Not a number compares as false.
    if value.abs() <= FARTHEST {
        Ok(())
    } else {
        Err(ExportError::BadNumber { node: node.id.clone(), value })
    }
}
