//! Text as shapes: each glyph is defined once and placed often.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use scene::{FontIndex, Point, Run, Scene, TextBlock};
use skrifa::instance::Size;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider, Tag};

use super::{escaped, n};
use crate::glyphs;
use crate::outline::EMBOLDEN;

/// The glyphs that a picture uses.
#[derive(Default)]
pub(super) struct Letters {
    /// The name and the path of each, in its font's units, by face, axes and
    /// glyph; no path where a glyph shows nothing or is not an outline.
    known: BTreeMap<Key, (String, Option<String>)>,
}

type Key = (FontIndex, Vec<([u8; 4], u32)>, u32);

impl Letters {
    /// All glyphs that have been placed, for the head of the document.
    pub(super) fn write_definitions(&self, out: &mut String) {
        let shapes: BTreeSet<(&String, &String)> =
            self.known.values().filter_map(|(name, path)| Some((name, path.as_ref()?))).collect();
        if shapes.is_empty() {
            return;
        }
        out.push_str("<defs>");
        for (name, path) in shapes {
            let _ = write!(out, r#"<path id="{name}" d="{path}"/>"#);
        }
        out.push_str("</defs>");
    }

    /// Places the glyphs of a run whose left end lies at `at`.
    pub(super) fn write_run(
        &mut self,
        scene: &Scene,
        block: &TextBlock,
        run: &Run,
        at: Point,
        colour: &str,
        out: &mut String,
    ) {
        let Some(face) = scene.fonts.get(run.font) else { return };
        let Ok(font) = FontRef::from_index((*face.data).as_ref(), face.face) else { return };
        let units = f32::from(
            font.metrics(Size::unscaled(), skrifa::instance::LocationRef::default()).units_per_em,
        );
        let scale = run.size / units;
        // Not a number compares as false.
        if !(scale > 0.0 && scale.is_finite()) {
            return;
        }
        let slant = run.synthesis.skew.map_or(0.0, |degrees| degrees.to_radians().tan());
        // Fonts count upwards from the baseline.
        let _ = write!(
            out,
            r#"<g transform="matrix({scale} 0 {} {} {} {})""#,
            scale * slant,
            -scale,
            n(at.x),
            n(at.y)
        );
        if run.synthesis.embolden {
            let width = units * EMBOLDEN;
            let _ = write!(out, r#" stroke="{colour}" stroke-width="{}""#, n(width));
        }
        out.push('>');
        let mut others = Vec::new();
        for drawn in glyphs::drawn(block, run) {
            let name = self.name(&font, run, drawn.glyph.id);
            let x = drawn.pen + drawn.glyph.dx;
            match name {
                Some(name) => {
                    let _ = write!(out, r##"<use href="#{name}" x="{}""##, n(x / scale));
                    let y = n(drawn.glyph.dy / scale);
                    if y != 0.0 {
                        let _ = write!(out, r#" y="{y}""#);
                    }
                    out.push_str("/>");
                }
                None => {
                    let letters = glyphs::cluster(block, drawn.glyph);
                    if !letters.trim().is_empty() {
                        others.push((at.x + x, letters));
                    }
                }
            }
        }
        out.push_str("</g>");
        // Pictures in a font, such as emoji in colour, have no outline.
        for (x, letters) in others {
            let _ = write!(
                out,
                r#"<text x="{}" y="{}" font-size="{}" font-family="'{}'">{}</text>"#,
                n(x),
                n(at.y),
                n(run.size),
                escaped(&face.family.replace(['\'', '\\'], "")),
                escaped(letters)
            );
        }
    }

    /// The name of a glyph's shape, if it has one.
    fn name(&mut self, font: &FontRef, run: &Run, glyph: u32) -> Option<&str> {
        let axes: Vec<_> =
            run.synthesis.variations.iter().map(|(axis, value)| (*axis, value.to_bits())).collect();
        let count = self.known.len();
        let (name, path) = self
            .known
            .entry((run.font, axes, glyph))
            .or_insert_with(|| (format!("g{count}"), shape(font, run, glyph)));
        path.is_some().then_some(name.as_str())
    }
}

fn shape(font: &FontRef, run: &Run, glyph: u32) -> Option<String> {
    let settings = run.synthesis.variations.iter().map(|(axis, value)| (Tag::new(axis), *value));
    let location = font.axes().location(settings);
    let outline = font.outline_glyphs().get(GlyphId::new(glyph))?;
    let mut pen = Pen(String::new());
    outline.draw(DrawSettings::unhinted(Size::unscaled(), &location), &mut pen).ok()?;
    (!pen.0.is_empty()).then_some(pen.0)
}

/// Writes an outline in the notation of SVG's `d`.
struct Pen(String);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "M{} {}", n(x), n(y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "L{} {}", n(x), n(y));
    }

    fn quad_to(&mut self, ax: f32, ay: f32, x: f32, y: f32) {
        let _ = write!(self.0, "Q{} {} {} {}", n(ax), n(ay), n(x), n(y));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let _ = write!(self.0, "C{} {} {} {} {} {}", n(ax), n(ay), n(bx), n(by), n(x), n(y));
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
