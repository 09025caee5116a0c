//! Items on a bitmap.

use std::collections::BTreeMap;
use std::sync::Arc;

use image::RgbaImage;
use image::imageops::{FilterType, resize};
use scene::{
    FontIndex, Image, Item, Node, Path, Point, Rect, Rgb, Run, Scene, Segment, Shape, Size, Stroke,
    TextItem, Theme, Token,
};
use skrifa::{FontRef, MetadataProvider};
use vello_cpu::kurbo::{Affine, BezPath, Cap, Join, Rect as Area, Stroke as Pen};
use vello_cpu::peniko::color::AlphaColor;
use vello_cpu::peniko::{Blob as FontBlob, FontData, ImageAlphaType, ImageBrush, ImageSampler};
use vello_cpu::{Glyph, ImageSource, PixelMetadata, Pixmap, RenderContext, Resources};

use super::PngOptions;
use crate::flat::Flat;
use crate::outline::EMBOLDEN;
use crate::paper::POINTS_PER_PIXEL;
use crate::tiles::{Sheets, Tile};
use crate::{Blobs, ExportError, Warning, glyphs, outline, picture};

/// Everything that is on the bitmap, in paint order.
pub(super) struct Painter<'a> {
    strata: Vec<Stratum<'a>>,
    theme: Theme,
    fonts: Vec<FontData>,
    /// By hash and size in pixels of the bitmap; none where there is no
    /// picture.
    pictures: BTreeMap<(&'a str, [u32; 3]), Option<Arc<Pixmap>>>,
}

/// Items that lie on the bitmap in one way.
struct Stratum<'a> {
    items: Vec<Placed<'a>>,
    /// Pixels of the bitmap to a pixel of theirs.
    scale: f32,
    /// Where their corner lies on the bitmap.
    at: Point,
    /// Nothing is drawn outside of it, in pixels of the bitmap.
    clip: Option<Rect>,
}

/// An item, where its node lies, and which rows it touches at most.
struct Placed<'a> {
    item: &'a Item,
    origin: Point,
    top: f32,
    bottom: f32,
}

impl<'a> Painter<'a> {
    /// All of a scene.
    pub(super) fn new(
        scene: &'a Scene,
        options: &PngOptions,
        blobs: &dyn Blobs,
        warnings: &mut Vec<Warning>,
    ) -> Result<Self, ExportError> {
        let mut items = Vec::new();
        let mut gallery = Gallery::new(blobs, options.scale);
        scene.walk(|visit| {
            let origin = Point::new(visit.frame.x, visit.frame.y);
            for item in &visit.node.items {
                if let Item::Image(image) = item {
                    gallery.hang(visit.node, image, warnings);
                }
                items.push(Placed::new(item, origin));
            }
        });
        let stratum = Stratum { items, scale: options.scale, at: Point::default(), clip: None };
        Ok(Self {
            strata: vec![stratum],
            theme: options.theme,
            fonts: fonts(scene)?,
            pictures: gallery.pictures,
        })
    }

    /// What is on one sheet, so many pixels to a point.
    pub(super) fn of_sheet(
        scene: &'a Scene,
        flat: &Flat<'a>,
        sheets: &'a Sheets,
        tile: &'a Tile,
        options: &PngOptions,
        blobs: &dyn Blobs,
    ) -> Result<Self, ExportError> {
        let pixels = options.scale;
        let mut gallery = Gallery::new(blobs, sheets.scale * pixels);
        // What is missing is said when the file is written.
        let mut unsaid = Vec::new();
        let layers = std::iter::once(&tile.body).chain(&tile.bands);
        let mut strata: Vec<Stratum<'a>> = Vec::new();
        for layer in layers {
            let placed = layer.items.iter().map(|index| &flat.items[*index as usize]);
            let items = placed.map(|placed| {
                if let Item::Image(image) = placed.item {
                    gallery.hang(&scene.root, image, &mut unsaid);
                }
                Placed::new(placed.item, placed.origin)
            });
            strata.push(Stratum {
                items: items.collect(),
                scale: sheets.scale * pixels,
                at: Point::new(layer.at.x * pixels, layer.at.y * pixels),
                clip: layer.clip.map(|clip| {
                    let (wide, high) = (clip.width * pixels, clip.height * pixels);
                    Rect::new(clip.x * pixels, clip.y * pixels, wide, high)
                }),
            });
        }
        strata.push(Stratum {
            items: tile.marks.iter().map(|item| Placed::new(item, Point::default())).collect(),
            scale: POINTS_PER_PIXEL * pixels,
            at: Point::default(),
            clip: None,
        });
        let (theme, fonts) = (options.theme, fonts(scene)?);
        Ok(Self { strata, theme, fonts, pictures: gallery.pictures })
    }

    /// Draws what touches a band of the bitmap.
    pub(super) fn band(
        &self,
        context: &mut RenderContext,
        resources: &mut Resources,
        top: u32,
        height: u32,
    ) {
        for stratum in &self.strata {
            let Stratum { scale, at, clip, .. } = *stratum;
            let down = Affine::translate((0.0, -f64::from(top)));
            if let Some(clip) = clip {
                context.set_transform(down);
                let frame = bez_path(&outline::rounded(clip, 0.0), Point::default());
                context.push_clip_path(&frame);
            }
            let base = down
                * Affine::translate((f64::from(at.x), f64::from(at.y)))
                * Affine::scale(f64::from(scale));
            let first = (top as f32 - at.y) / scale;
            let last = ((top + height) as f32 - at.y) / scale;
            let mut canvas = Canvas { painter: self, context, resources, base, scale, first, last };
            for placed in &stratum.items {
                if placed.bottom >= first && placed.top <= last {
                    canvas.draw(placed);
                }
            }
            if clip.is_some() {
                context.pop_clip();
            }
        }
    }
}

impl<'a> Placed<'a> {
    fn new(item: &'a Item, origin: Point) -> Self {
        let (top, bottom) = rows(item);
        Self { item, origin, top: origin.y + top, bottom: origin.y + bottom }
    }
}

/// The pictures of a scene in the sizes that they have on the bitmap.
struct Gallery<'a, 'b> {
    blobs: &'b dyn Blobs,
    scale: f32,
    files: BTreeMap<&'a str, Option<RgbaImage>>,
    pictures: BTreeMap<(&'a str, [u32; 3]), Option<Arc<Pixmap>>>,
}

impl<'a, 'b> Gallery<'a, 'b> {
    fn new(blobs: &'b dyn Blobs, scale: f32) -> Self {
        Self { blobs, scale, files: BTreeMap::new(), pictures: BTreeMap::new() }
    }

    fn hang(&mut self, node: &Node, image: &'a Image, warnings: &mut Vec<Warning>) {
        let file = self.files.entry(&image.blob).or_insert_with(|| {
            let blob = picture::find(self.blobs, node, image, warnings)?;
            picture::pixels(&blob.bytes)
                .map_err(|reason| warnings.push(picture::unreadable(node, image, reason)))
                .ok()
        });
        self.pictures
            .entry(key(image))
            .or_insert_with(|| file.as_ref().map(|file| Arc::new(bitmap(file, image, self.scale))));
    }
}

struct Canvas<'a, 'c> {
    painter: &'a Painter<'a>,
    context: &'c mut RenderContext,
    resources: &'c mut Resources,
    base: Affine,
    scale: f32,
    first: f32,
    last: f32,
}

impl Canvas<'_, '_> {
    fn draw(&mut self, placed: &Placed) {
        self.context.set_transform(self.base);
        match placed.item {
            Item::Shape(shape) => self.shape(shape, placed.origin),
            Item::Path(path) => self.path(path, placed.origin),
            Item::Text(text) => self.text(text, placed.origin),
            Item::Image(image) => self.image(image, placed.origin),
            // A bitmap leads nowhere.
            Item::Link(_) => {}
        }
    }

    fn shape(&mut self, shape: &Shape, origin: Point) {
        let path = bez_path(&outline::rounded(shape.rect, shape.radius), origin);
        self.fill(&path, shape.fill);
        self.stroke(&path, shape.stroke, Cap::Butt, Join::Miter);
    }

    fn path(&mut self, path: &Path, origin: Point) {
        let outline = bez_path(&path.segments, origin);
        self.fill(&outline, path.fill);
        self.stroke(&outline, path.stroke, Cap::Round, Join::Round);
    }

    fn fill(&mut self, path: &BezPath, token: Option<Token>) {
        let Some(token) = token else { return };
        self.context.set_paint(self.colour(token));
        self.context.fill_path(path);
    }

    fn stroke(&mut self, path: &BezPath, stroke: Option<Stroke>, cap: Cap, join: Join) {
        let Some(stroke) = stroke.filter(|stroke| stroke.width > 0.0) else { return };
        let mut pen = Pen::new(f64::from(stroke.width)).with_caps(cap).with_join(join);
        if let Some(length) = stroke.dash.filter(|length| *length > 0.0) {
            pen = pen.with_dashes(0.0, [f64::from(length), f64::from(length)]);
        }
        self.context.set_stroke(pen);
        self.context.set_paint(self.colour(stroke.token));
        self.context.stroke_path(path);
    }

    fn text(&mut self, text: &TextItem, origin: Point) {
        let Some(runs) = text.block.runs.get() else { return };
        self.context.set_paint(self.colour(text.token));
        let at = Point::new(origin.x + text.at.x, origin.y + text.at.y);
        for (line, runs) in text.block.lines.iter().zip(runs) {
            let baseline = at.y + line.baseline;
            for run in runs {
                if baseline + run.size >= self.first && baseline - 2.0 * run.size <= self.last {
                    self.run(text, run, Point::new(at.x + run.x, baseline));
                }
            }
        }
    }

    fn run(&mut self, text: &TextItem, run: &Run, at: Point) {
        let Some(font) = self.painter.fonts.get(run.font.0 as usize) else { return };
        if run.size <= 0.0 {
            return;
        }
        if run.size * self.scale < SMALLEST_LETTERS {
            self.bar(text.token, run, at);
            return;
        }
        let glyphs = glyphs::drawn(&text.block, run).map(|drawn| Glyph {
            id: drawn.glyph.id,
            x: at.x + drawn.pen + drawn.glyph.dx,
            y: at.y - drawn.glyph.dy,
        });
        let coordinates = coordinates(font, run);
        let pens: &[_] =
            if run.synthesis.embolden { &[Nib::Fill, Nib::Stroke] } else { &[Nib::Fill] };
        for nib in pens {
            if matches!(nib, Nib::Stroke) {
                let width = f64::from(run.size * EMBOLDEN);
                self.context.set_stroke(Pen::new(width).with_join(Join::Round));
            }
            let mut builder = self
                .context
                .glyph_run(self.resources, font)
                .font_size(run.size)
                // Hinting would move outlines to whole pixels of this scale.
                .hint(false)
                .normalized_coords(&coordinates);
            if let Some(degrees) = run.synthesis.skew {
                let slant = f64::from(degrees.to_radians().tan());
                builder = builder.glyph_transform(Affine::skew(-slant, 0.0));
            }
            // A glyph that shows nothing, such as a space, counts as one that
            // could not be drawn; there is nothing to do about either.
            let _ = match nib {
                Nib::Fill => builder.fill_glyphs(glyphs.clone()),
                Nib::Stroke => builder.stroke_glyphs(glyphs.clone()),
            };
        }
    }

    /// A run of letters too small to be told apart, as a grey bar.
    fn bar(&mut self, token: Token, run: &Run, at: Point) {
        let width: f32 = run.glyphs.iter().map(|glyph| glyph.advance).sum();
        let (x, y) = (f64::from(at.x), f64::from(at.y));
        let height = f64::from(run.size) * 0.55;
        self.context.set_paint(self.colour(token).with_alpha(0.4));
        self.context.fill_rect(&Area::new(x, y - height, x + f64::from(width), y));
        self.context.set_paint(self.colour(token));
    }

    fn image(&mut self, image: &Image, origin: Point) {
        let rect = image.rect.shifted(origin);
        let frame = bez_path(&outline::rounded(rect, image.radius), Point::default());
        let Some(Some(bitmap)) = self.painter.pictures.get(&key(image)) else {
            self.fill(&frame, Some(Token::Sunken));
            let edge = Stroke { token: Token::LineStrong, width: 1.0, dash: None };
            self.stroke(&frame, Some(edge), Cap::Butt, Join::Miter);
            return;
        };
        let size = Size::new(f32::from(bitmap.width()), f32::from(bitmap.height()));
        let place = outline::placed(rect, size, image.fit);
        let (x, y) = (f64::from(place.x), f64::from(place.y));
        let (width, height) = (f64::from(place.width), f64::from(place.height));
        self.context.push_clip_path(&frame);
        self.context.set_paint(ImageBrush {
            image: ImageSource::Pixmap(Arc::clone(bitmap)),
            sampler: ImageSampler::default(),
        });
        self.context.set_paint_transform(
            Affine::translate((x, y))
                * Affine::scale_non_uniform(
                    width / f64::from(size.width),
                    height / f64::from(size.height),
                ),
        );
        self.context.fill_rect(&Area::new(x, y, x + width, y + height));
        self.context.reset_paint_transform();
        self.context.pop_clip();
    }

    fn colour(&self, token: Token) -> AlphaColor<vello_cpu::peniko::color::Srgb> {
        let Rgb(red, green, blue) = self.painter.theme.resolve(token);
        AlphaColor::from_rgb8(red, green, blue)
    }
}

/// Letters of fewer pixels than this are a grey blur, and drawing their
/// outlines is most of the work of a thumbnail.
const SMALLEST_LETTERS: f32 = 2.0;

/// How a letter is laid down.
enum Nib {
    Fill,
    Stroke,
}

/// The rows that an item touches at most, from its node's top.
fn rows(item: &Item) -> (f32, f32) {
    let thick = |stroke: &Option<Stroke>| stroke.map_or(1.0, |stroke| stroke.width.max(1.0));
    match item {
        Item::Shape(shape) => around(shape.rect, thick(&shape.stroke)),
        Item::Path(path) => {
            let (mut top, mut bottom) = (f32::INFINITY, f32::NEG_INFINITY);
            // A curve never leaves the box around its handles.
            for point in path.segments.iter().flat_map(Segment::points) {
                top = top.min(point.y);
                bottom = bottom.max(point.y);
            }
            let edge = thick(&path.stroke);
            (top - edge, bottom + edge)
        }
        Item::Text(text) => {
            // Letters may reach beyond their lines.
            let reach = 2.0 * text.block.style.size;
            (text.at.y - reach, text.at.y + text.block.size.height + reach)
        }
        Item::Image(image) => around(image.rect, 1.0),
        Item::Link(_) => (f32::INFINITY, f32::NEG_INFINITY),
    }
}

fn around(rect: Rect, edge: f32) -> (f32, f32) {
    (rect.y - edge, rect.bottom() + edge)
}

fn bez_path(segments: &[Segment], origin: Point) -> BezPath {
    let mut path = BezPath::new();
    let at = |point: Point| (f64::from(point.x + origin.x), f64::from(point.y + origin.y));
    // A line without a beginning draws nothing, and is a mistake to the library.
    let mut begun = false;
    for segment in segments {
        match *segment {
            Segment::Move(to) => {
                path.move_to(at(to));
                begun = true;
            }
            Segment::Line(to) if begun => path.line_to(at(to)),
            Segment::Cubic(a, b, to) if begun => path.curve_to(at(a), at(b), at(to)),
            Segment::Close if begun => path.close_path(),
            Segment::Line(_) | Segment::Cubic(..) | Segment::Close => {}
        }
    }
    path
}

fn fonts(scene: &Scene) -> Result<Vec<FontData>, ExportError> {
    let mut used = vec![false; scene.fonts.len()];
    scene.walk(|visit| {
        for item in &visit.node.items {
            let Item::Text(text) = item else { continue };
            for run in text.block.runs.get().into_iter().flatten().flatten() {
                if let Some(used) = used.get_mut(run.font.0 as usize) {
                    *used = true;
                }
            }
        }
    });
    for (index, _) in used.iter().enumerate().filter(|(_, used)| **used) {
        let face = scene.fonts.get(FontIndex(index as u32));
        let readable =
            face.is_some_and(|face| FontRef::from_index((*face.data).as_ref(), face.face).is_ok());
        if !readable {
            let family = face.map(|face| face.family.to_string()).unwrap_or_default();
            return Err(ExportError::BadFont { family });
        }
    }
    Ok(scene
        .fonts
        .iter()
        .map(|face| FontData::new(FontBlob::new(face.data.clone()), face.face))
        .collect())
}

/// A run's place on the axes of a variable face, in the font's own units.
fn coordinates(font: &FontData, run: &Run) -> Vec<i16> {
    if run.synthesis.variations.is_empty() {
        return Vec::new();
    }
    let Ok(face) = FontRef::from_index(font.data.data(), font.index) else { return Vec::new() };
    let settings =
        run.synthesis.variations.iter().map(|(axis, value)| (skrifa::Tag::new(axis), *value));
    face.axes().location(settings).coords().iter().map(|coordinate| coordinate.to_bits()).collect()
}

fn key(image: &Image) -> (&str, [u32; 3]) {
    let rect = image.rect;
    let fit = match image.fit {
        scene::Fit::Contain => 0,
        scene::Fit::Cover => 1,
    };
    (&image.blob, [rect.width.to_bits(), rect.height.to_bits(), fit])
}

/// A picture in the size that it has on the bitmap; drawing a large one small
/// would skip most of its pixels.
fn bitmap(file: &RgbaImage, image: &Image, scale: f32) -> Pixmap {
    let own = Size::new(file.width() as f32, file.height() as f32);
    let place = outline::placed(image.rect, own, image.fit);
    let side = |length: f32, own: u32| {
        ((length * scale).ceil() as u32).clamp(1, own.min(u32::from(u16::MAX)))
    };
    let (width, height) = (side(place.width, file.width()), side(place.height, file.height()));
    let small = if (width, height) == file.dimensions() {
        file.clone()
    } else {
        resize(file, width, height, FilterType::Triangle)
    };
    // The library takes only vectors without room to spare.
    let pixels = small.into_raw().into_boxed_slice().into_vec();
    Pixmap::from_parts(
        pixels,
        // Both were clamped to 16 bits.
        width as u16,
        height as u16,
        PixelMetadata::new(ImageAlphaType::Alpha, true),
    )
}
