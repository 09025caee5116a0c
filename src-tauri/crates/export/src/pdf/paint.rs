//! Items on a page.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::num::NonZeroU64;
use std::ops::Range;

use krilla::color::rgb;
use krilla::geom::{Path as PdfPath, PathBuilder, Point as PdfPoint, Size as PdfSize, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke as PdfStroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use scene::{
    FontIndex, Image, Path, Point, Rect, Rgb, Run, Scene, Segment, Shape, Size, Stroke, TextBlock,
    TextItem, Token,
};
use skrifa::instance::LocationRef;
use skrifa::{FontRef, MetadataProvider};

use super::Job;
use crate::flat::{grown, union};
use crate::outline::EMBOLDEN;
use crate::{ExportError, glyphs, outline};

/// The faces of a scene, read once.
pub(super) struct Fonts {
    faces: BTreeMap<(FontIndex, Axes), Font>,
    spaces: BTreeMap<FontIndex, (GlyphId, f32)>,
}

/// Values on the axes of a variable face; the values as bits, so that they can
/// be compared.
type Axes = Vec<([u8; 4], u32)>;

impl Fonts {
    pub(super) fn new<'b>(
        blocks: impl Iterator<Item = (&'b Scene, &'b TextBlock)>,
    ) -> Result<Self, ExportError> {
        let mut faces = BTreeMap::new();
        let mut spaces = BTreeMap::new();
        let runs = blocks.filter_map(|(scene, block)| Some((scene, block.runs.get()?)));
        for (scene, run) in
            runs.flat_map(|(scene, runs)| runs.iter().flatten().map(move |it| (scene, it)))
        {
            if let Entry::Vacant(place) = faces.entry((run.font, axes(run))) {
                place.insert(read(scene, run)?);
                spaces.extend(space(scene, run).map(|space| (run.font, space)));
            }
        }
        Ok(Self { faces, spaces })
    }

    fn get(&self, run: &Run) -> Option<&Font> {
        self.faces.get(&(run.font, axes(run)))
    }

    /// The glyph of a space and its width in parts of the text's size.
    fn space(&self, run: &Run) -> Option<(GlyphId, f32)> {
        self.spaces.get(&run.font).copied()
    }
}

/// Draws items; knows nothing of tags.
pub(super) struct Painter<'a, 'p, 's> {
    job: &'a Job<'a>,
    pub(super) surface: &'p mut Surface<'s>,
    /// What of the picture can be seen; none where it is all.
    pub(super) window: Option<Rect>,
    /// The glyphs of one passage, kept to save the room.
    row: Vec<KrillaGlyph>,
    /// The node that is being drawn, for errors.
    location: Option<NonZeroU64>,
}

impl<'a, 'p, 's> Painter<'a, 'p, 's> {
    pub(super) fn new(job: &'a Job<'a>, surface: &'p mut Surface<'s>) -> Self {
        Self { job, surface, window: None, row: Vec::new(), location: None }
    }

    pub(super) fn shape(&mut self, shape: &Shape, origin: Point) {
        let segments = outline::rounded(shape.rect, shape.radius);
        let stroke = shape.stroke.map(|stroke| self.stroke(stroke, Ends::Square));
        self.fill_and_stroke(&segments, origin, shape.fill, stroke.flatten());
    }

    pub(super) fn path(&mut self, path: &Path, origin: Point) {
        let width = path.stroke.map_or(0.0, |stroke| stroke.width);
        let stroke = path.stroke.map(|stroke| self.stroke(stroke, Ends::Round));
        let seen = self.window.filter(|_| path.fill.is_none()).map(|window| {
            let window = grown(window.shifted(Point::new(-origin.x, -origin.y)), width);
            strokes_in(&path.segments, window)
        });
        let segments = seen.as_deref().unwrap_or(&path.segments);
        self.fill_and_stroke(segments, origin, path.fill, stroke.flatten());
    }

    pub(super) fn image(&mut self, image: &Image, origin: Point) {
        let rect = image.rect.shifted(origin);
        let Some(frame) = pdf_path(&outline::rounded(rect, image.radius), Point::default()) else {
            return;
        };
        let Some(Some(picture)) = self.job.pictures.get(&*image.blob) else {
            self.empty_frame(&frame);
            return;
        };
        let (width, height) = picture.size();
        let place = outline::placed(rect, Size::new(width as f32, height as f32), image.fit);
        let Some(size) = PdfSize::from_wh(place.width, place.height) else { return };
        self.surface.push_clip_path(&frame, &FillRule::NonZero);
        self.surface.push_transform(&Transform::from_translate(place.x, place.y));
        self.surface.draw_image(picture.clone(), size);
        self.surface.pop();
        self.surface.pop();
    }

    pub(super) fn text(&mut self, text: &TextItem, origin: Point, location: Option<NonZeroU64>) {
        let Some(runs) = text.block.runs.get() else { return };
        self.location = location;
        let words = without_controls(&text.block.text);
        self.surface.set_fill(Some(fill(self.colour(text.token))));
        self.begin_at(Point::new(origin.x + text.at.x, origin.y + text.at.y));
        let mut passage: Option<Passage> = None;
        for (index, (line, runs)) in text.block.lines.iter().zip(runs).enumerate() {
            let space = space_after(&text.block, &words, index);
            let last = runs
                .iter()
                .position(|run| run.glyphs.iter().any(|glyph| glyph.range.end == line.range.end));
            for number in reading_order(runs) {
                let run = &runs[number];
                if let Some(before) = passage.take_if(|before| !before.goes_on_with(run)) {
                    self.passage(before, &words);
                }
                let space = space.clone().filter(|_| last == Some(number));
                self.add(&mut passage, &text.block, run, space, line.baseline);
            }
        }
        if let Some(last) = passage {
            self.passage(last, &words);
        }
        self.surface.pop();
    }

    /// Puts a run behind a passage and, where one is given, the space that ends
    /// its line.
    fn add<'r>(
        &mut self,
        passage: &mut Option<Passage<'r>>,
        block: &TextBlock,
        run: &'r Run,
        space: Option<Range<usize>>,
        baseline: f32,
    ) {
        if run.size <= 0.0 {
            return;
        }
        // The library wants everything in parts of the text's size. A glyph
        // that is left out leaves its width to the one before it.
        let above = passage.as_ref().map_or(0.0, |passage| baseline - passage.at.y) / run.size;
        let first = self.row.len();
        let (mut start, mut before) = (None, 0.0);
        for glyphs::Drawn { glyph, pen } in glyphs::drawn(block, run) {
            start.get_or_insert(pen);
            if let Some(last) = self.row[first..].last_mut() {
                last.x_advance = (pen - before) / run.size;
            }
            before = pen;
            self.row.push(KrillaGlyph::new(
                GlyphId::new(glyph.id),
                glyph.advance / run.size,
                glyph.dx / run.size,
                glyph.dy / run.size - above,
                0.0,
                glyph.range.start as usize..glyph.range.end as usize,
                self.location,
            ));
        }
        let Some(mut start) = start else { return };
        if let Some((range, (id, advance))) = space.zip(self.job.fonts.space(run)) {
            let glyph = KrillaGlyph::new(id, advance, 0.0, -above, 0.0, range, self.location);
            if run.rtl {
                self.row.insert(first, glyph);
                start -= advance * run.size;
            } else {
                self.row.push(glyph);
            }
        }
        let x = run.x + start;
        match passage {
            Some(passage) => passage.starts.push((first, x)),
            None => {
                let at = Point::new(near(x), near(baseline));
                *passage = Some(Passage { look: run, at, starts: Vec::new() });
            }
        }
    }

    /// Draws a passage, whose glyphs are the current row.
    fn passage(&mut self, passage: Passage, words: &str) {
        let Passage { look: run, at, starts } = passage;
        let Some(font) = self.job.fonts.get(run) else { return self.row.clear() };
        lead_on(&mut self.row, run.size, at.x, &starts);
        let stroke = run.synthesis.embolden.then(|| PdfStroke {
            width: run.size * EMBOLDEN,
            line_join: LineJoin::Round,
            ..self.surface.get_fill().map(stroke_like).unwrap_or_default()
        });
        self.surface.set_stroke(stroke);
        let slanted = run.synthesis.skew.map(|degrees| {
            // Slanted about the baseline, to the right for y downwards.
            let slant = -degrees.to_radians().tan();
            Transform::from_row(1.0, 0.0, slant, 1.0, -slant * at.y, 0.0)
        });
        if let Some(slanted) = &slanted {
            self.surface.push_transform(slanted);
        }
        let at = PdfPoint::from_xy(at.x, at.y);
        if run.rtl {
            self.words_from_right_to_left(words, font, run.size, at);
        } else {
            self.surface.draw_glyphs(at, &self.row, font.clone(), words, run.size, false);
        }
        if slanted.is_some() {
            self.surface.pop();
        }
        self.row.clear();
    }

    /// From here on places are told from a corner, until it is popped. Equal
    /// things then are equal in the file wherever they stand, and it packs to
    /// less and sooner.
    fn begin_at(&mut self, corner: Point) {
        self.surface.push_transform(&Transform::from_translate(corner.x, corner.y));
    }

    /// Draws the current row word by word, the rightmost first, so that the
    /// words stand in the file in the order in which they are read. Letters
    /// within a word stand as they are seen; the library says so in the file.
    fn words_from_right_to_left(&mut self, words: &str, font: &Font, size: f32, at: PdfPoint) {
        let mut pieces = Vec::new();
        let (mut begin, mut x) = (0, at.x);
        let mut pen = at.x;
        for (index, glyph) in self.row.iter().enumerate() {
            // A space lies to the left of the word that it follows.
            let is_space = words.get(glyph.text_range.clone()) == Some(" ");
            if is_space && index > begin {
                pieces.push((x, begin..index));
                (begin, x) = (index, pen);
            }
            pen += glyph.x_advance * size;
        }
        pieces.push((x, begin..self.row.len()));
        for (x, piece) in pieces.into_iter().rev() {
            let at = PdfPoint::from_xy(x, at.y);
            self.surface.draw_glyphs(at, &self.row[piece], font.clone(), words, size, false);
        }
    }

    /// What stands where a picture is missing.
    fn empty_frame(&mut self, frame: &PdfPath) {
        self.surface.set_fill(Some(fill(self.colour(Token::Sunken))));
        self.surface.set_stroke(Some(PdfStroke {
            paint: paint(self.colour(Token::LineStrong)),
            width: 1.0,
            ..PdfStroke::default()
        }));
        self.surface.draw_path(frame);
    }

    fn fill_and_stroke(
        &mut self,
        segments: &[Segment],
        origin: Point,
        token: Option<Token>,
        stroke: Option<PdfStroke>,
    ) {
        if token.is_none() && stroke.is_none() {
            return;
        }
        let Some(&Segment::Move(start)) = segments.first() else { return };
        let Some(path) = pdf_path(segments, start) else { return };
        let fill = token.map(|token| fill(self.colour(token)));
        self.surface.set_fill(fill);
        self.surface.set_stroke(stroke);
        self.begin_at(Point::new(origin.x + start.x, origin.y + start.y));
        self.surface.draw_path(&path);
        self.surface.pop();
    }

    fn stroke(&self, stroke: Stroke, ends: Ends) -> Option<PdfStroke> {
        (stroke.width > 0.0).then(|| PdfStroke {
            paint: paint(self.colour(stroke.token)),
            width: stroke.width,
            line_cap: match ends {
                Ends::Round => LineCap::Round,
                Ends::Square => LineCap::Butt,
            },
            line_join: match ends {
                Ends::Round => LineJoin::Round,
                Ends::Square => LineJoin::Miter,
            },
            dash: stroke
                .dash
                .filter(|length| *length > 0.0)
                .map(|length| StrokeDash { array: vec![length, length], offset: 0.0 }),
            ..PdfStroke::default()
        })
    }

    pub(super) fn colour(&self, token: Token) -> Rgb {
        self.job.options.theme.resolve(token)
    }
}

/// Runs of one look that are drawn in one go: those of a whole text, as a rule.
struct Passage<'r> {
    /// The first of them.
    look: &'r Run,
    /// Where it begins.
    at: Point,
    /// Where the others begin: with which glyph of the row, and how far right.
    starts: Vec<(usize, f32)>,
}

impl Passage<'_> {
    /// Whether a run can be drawn in the same go.
    fn goes_on_with(&self, run: &Run) -> bool {
        let look = self.look;
        let is_upright = !run.rtl && !look.rtl && run.synthesis.skew.is_none();
        is_upright
            && run.font == look.font
            && run.size == look.size
            && run.synthesis == look.synthesis
    }
}

/// How lines end and turn.
#[derive(Clone, Copy)]
enum Ends {
    Round,
    Square,
}

/// Fills a whole page with a colour.
pub(super) fn ground(surface: &mut Surface, page: Size, colour: Rgb) {
    if let Some(path) = frame(Rect::new(0.0, 0.0, page.width, page.height)) {
        surface.set_fill(Some(fill(colour)));
        surface.set_stroke(None);
        surface.draw_path(&path);
    }
}

/// A rectangle to fill or to clip with.
pub(super) fn frame(rect: Rect) -> Option<PdfPath> {
    pdf_path(&outline::rounded(rect, 0.0), Point::default())
}

/// The nearest hundredth: nobody sees less, also on the largest sheet, and short
/// numbers are written and packed sooner.
fn near(length: f32) -> f32 {
    (length * 1e2).round() / 1e2
}

/// Strokes as seen from a point: more digits than can be seen would be half of the
/// file.
fn pdf_path(segments: &[Segment], from: Point) -> Option<PdfPath> {
    let mut path = PathBuilder::new();
    let (x, y) = (|at: Point| near(at.x - from.x), |at: Point| near(at.y - from.y));
    for segment in segments {
        match *segment {
            Segment::Move(to) => path.move_to(x(to), y(to)),
            Segment::Line(to) => path.line_to(x(to), y(to)),
            Segment::Cubic(a, b, to) => path.cubic_to(x(a), y(a), x(b), y(b), x(to), y(to)),
            Segment::Close => path.close(),
        }
    }
    path.finish()
}

/// The strokes of the pen that can be seen in a window: of a grid over all of a map
/// each sheet has a few.
fn strokes_in(segments: &[Segment], window: Rect) -> Vec<Segment> {
    let lifts = |segment: &Segment| matches!(segment, Segment::Move(_));
    let strokes = segments.chunk_by(|_, next| !lifts(next));
    let is_seen = |stroke: &&[Segment]| {
        let ends = stroke.iter().flat_map(Segment::points);
        let around = ends.map(|at| Rect::new(at.x, at.y, 0.0, 0.0)).reduce(union);
        around.is_some_and(|around| {
            around.x <= window.right()
                && around.right() >= window.x
                && around.y <= window.bottom()
                && around.bottom() >= window.y
        })
    };
    strokes.filter(is_seen).flatten().copied().collect()
}

fn read(scene: &Scene, run: &Run) -> Result<Font, ExportError> {
    let face = scene.fonts.get(run.font);
    let font = face.and_then(|face| {
        let data = krilla::Data::from(face.data.clone());
        if run.synthesis.variations.is_empty() {
            Font::new(data, face.face)
        } else {
            let axes: Vec<(Tag, f32)> = run
                .synthesis
                .variations
                .iter()
                .map(|(axis, value)| (Tag::new(axis), *value))
                .collect();
            Font::new_variable(data, face.face, &axes)
        }
    });
    font.ok_or_else(|| ExportError::BadFont {
        family: face.map(|face| face.family.to_string()).unwrap_or_default(),
    })
}

fn space(scene: &Scene, run: &Run) -> Option<(GlyphId, f32)> {
    let face = scene.fonts.get(run.font)?;
    let font = FontRef::from_index((*face.data).as_ref(), face.face).ok()?;
    let id = font.charmap().map(' ')?;
    let metrics = font.glyph_metrics(skrifa::instance::Size::new(1.0), LocationRef::default());
    Some((GlyphId::new(id.to_u32()), metrics.advance_width(id)?))
}

/// Gives the last glyph before each start the advance that leads there. The
/// library adds the advances up in the same way, so nothing is lost on it.
fn lead_on(row: &mut [KrillaGlyph], size: f32, from: f32, starts: &[(usize, f32)]) {
    let mut x = from;
    let mut done = 0;
    for &(start, to) in starts {
        let Some((last, before)) = row[done..start].split_last_mut() else { continue };
        before.iter().for_each(|glyph| x += glyph.x_advance * size);
        last.x_advance = (to - x) / size;
        x += last.x_advance * size;
        done = start;
    }
}

/// The text with a space for each tab, line end and the like, so that what is
/// searched and copied has words; every byte keeps its place.
fn without_controls(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_control()) {
        let clean = |c: char| if c.is_ascii_control() { ' ' } else { c };
        text.chars().map(clean).collect::<String>().into()
    } else {
        text.into()
    }
}

/// The runs of a line in the order in which they are read.
fn reading_order(runs: &[Run]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..runs.len()).collect();
    if runs.iter().any(|run| run.rtl) {
        let start = |run: &Run| run.glyphs.iter().map(|glyph| glyph.range.start).min();
        order.sort_by_key(|number| start(&runs[*number]));
    }
    order
}

/// The space between a line and the next. It stands on no line, but without
/// it the last word of one and the first of the next would be read as one.
fn space_after(block: &TextBlock, words: &str, line: usize) -> Option<Range<usize>> {
    let start = block.lines.get(line)?.range.end as usize;
    let end = block.lines.get(line + 1)?.range.start as usize;
    let space = words.get(start..end)?.chars().next().filter(|c| c.is_whitespace())?;
    Some(start..start + space.len_utf8())
}

fn axes(run: &Run) -> Axes {
    run.synthesis.variations.iter().map(|(axis, value)| (*axis, value.to_bits())).collect()
}

fn stroke_like(fill: &Fill) -> PdfStroke {
    PdfStroke { paint: fill.paint.clone(), ..PdfStroke::default() }
}

fn fill(colour: Rgb) -> Fill {
    Fill { paint: paint(colour), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn paint(colour: Rgb) -> krilla::paint::Paint {
    rgb::Color::new(colour.0, colour.1, colour.2).into()
}
