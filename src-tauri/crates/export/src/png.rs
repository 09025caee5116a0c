//! The scene as a bitmap.
//!
//! It is painted in bands, several at the same time, that are packed at once, so
//! that a picture of half a milliard pixels needs little more memory than a
//! small one.

mod paint;

use std::io::Write;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

use ::png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, PixelDimensions, Unit};
use scene::{Scene, Size, TextBlock, Theme};
use vello_cpu::peniko::ImageAlphaType;
use vello_cpu::peniko::color::AlphaColor;
use vello_cpu::{
    PixelMetadata, Pixels, Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit,
};

use self::paint::Painter;
use crate::error::guarded;
use crate::flat::Flat;
use crate::gate::{self, Needs};
use crate::paper::Page;
use crate::tiles::Sheets;
use crate::{Blobs, ExportError, Warned, Warning};

/// How a bitmap is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PngOptions {
    /// Pixels of the bitmap to a pixel of the scene; 1 is 96 dots to the inch,
    /// 3.125 is 300.
    pub scale: f32,
    /// The colours.
    pub theme: Theme,
    /// What is behind the picture.
    pub background: Background,
}

/// What is behind a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Background {
    /// The theme's backdrop.
    #[default]
    Theme,
    /// Nothing.
    Transparent,
}

/// How large a bitmap has become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PngSize {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Which sheet is drawn, and how.
#[derive(Clone, Debug)]
pub struct SheetLook {
    /// What the scene is printed on.
    pub page: Page,
    /// What stands at the foot of each sheet, as for a PDF.
    pub captions: Vec<Arc<TextBlock>>,
    /// Which sheet, from 0.
    pub sheet: usize,
    /// How wide the bitmap is, in pixels.
    pub width: u32,
    /// The colours.
    pub theme: Theme,
}

impl Default for PngOptions {
    fn default() -> Self {
        Self { scale: 1.0, theme: Theme::Light, background: Background::Theme }
    }
}

/// Writes a scene as a PNG.
///
/// # Errors
///
/// [`ExportError::TooLarge`] above 65,535 pixels a side or a milliard in all,
/// [`ExportError::Write`] when `out` fails, and scenes that no painter can draw.
pub fn png(
    scene: &Scene,
    options: &PngOptions,
    blobs: &dyn Blobs,
    out: impl Write,
) -> Result<Warned<PngSize>, ExportError> {
    guarded(|| {
        gate::check(scene, Needs::Glyphs)?;
        let size = pixels(scene.size(), options.scale)?;
        let mut warnings = Vec::new();
        if size.width.max(size.height) > COMMON_SIDE || size.area() > COMMON_PIXELS {
            warnings.push(Warning::LargeBitmap { width: size.width, height: size.height });
        }
        let painter = Painter::new(scene, options, blobs, &mut warnings)?;
        write(&painter, size, options, out)?;
        Ok(Warned { value: size, warnings })
    })
}

/// Writes a scene as a PNG that fits into so many pixels, never larger than
/// the scene itself.
///
/// # Errors
///
/// Those of [`png()`].
pub fn thumbnail(
    scene: &Scene,
    theme: Theme,
    largest: PngSize,
    blobs: &dyn Blobs,
    out: impl Write,
) -> Result<Warned<PngSize>, ExportError> {
    let size = scene.size();
    // Dividing by a side of 0 gives infinity, which the 1 catches.
    let scale = (largest.width as f32 / size.width).min(largest.height as f32 / size.height);
    let options = PngOptions {
        // A hair less, so that rounding up does not pass the limit.
        scale: (scale * 0.999_99).min(1.0),
        theme,
        background: Background::Theme,
    };
    png(scene, &options, blobs, out)
}

/// Writes one sheet of a scene as a PNG that is so many pixels wide: what the
/// PDF will have on that page.
///
/// # Errors
///
/// Those of [`plan()`](crate::plan()) and of [`png()`];
/// [`ExportError::NoSheet`] if there are fewer sheets.
pub fn sheet_png(
    scene: &Scene,
    look: &SheetLook,
    blobs: &dyn Blobs,
    out: impl Write,
) -> Result<PngSize, ExportError> {
    guarded(|| {
        gate::check(scene, Needs::Glyphs)?;
        let flat = Flat::new(scene);
        let sheets = Sheets::new(scene, &flat, &look.page, &look.captions)?;
        let place = *sheets.printed.get(look.sheet).ok_or(ExportError::NoSheet)?;
        let tile = &sheets.tiles[place];
        let options = PngOptions {
            // A hair less, so that rounding up does not add a pixel.
            scale: look.width as f32 / sheets.size.width * 0.999_99,
            theme: look.theme,
            background: Background::Theme,
        };
        let size = pixels(sheets.size, options.scale)?;
        let painter = Painter::of_sheet(scene, &flat, &sheets, tile, &options, blobs)?;
        write(&painter, size, &options, out)?;
        Ok(size)
    })
}

/// The longest side, which is what the painter can count.
const LONGEST_SIDE: u64 = 65_535;

/// The most pixels in all; more take minutes and nothing opens them.
const MOST_PIXELS: u64 = 1_000_000_000;

/// Longer sides and more pixels than these are refused by common viewers.
const COMMON_SIDE: u32 = 16_384;
const COMMON_PIXELS: u64 = 180_000_000;

/// The most rows of a band, and the fewest; both whole tiles of the painter's.
const MOST_ROWS: u32 = 512;
const FEWEST_ROWS: u32 = 32;

/// About so many bytes a band has. In low bands most lines of text are painted
/// twice, and high ones leave the caches before they are packed.
const BAND: u64 = 16 << 20;

/// Dots per metre at a scale of 1.
const DOTS_PER_METRE: f32 = 96.0 / 0.0254;

/// So many bytes of bands may be painted at the same time.
const MOST_AT_ONCE: u64 = 64 << 20;

/// More painters than this wait for whoever packs.
const MOST_PAINTERS: u64 = 8;

/// So many bands of a painter's may be packed or wait for it, while one is
/// painted.
const ROOMS: usize = 2;

/// Paints the bitmap and packs it.
fn write(
    painter: &Painter,
    size: PngSize,
    options: &PngOptions,
    out: impl Write,
) -> Result<(), ExportError> {
    let mut encoder = Encoder::new(out, size.width, size.height);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_color(match options.background {
        Background::Theme => ColorType::Rgb,
        Background::Transparent => ColorType::Rgba,
    });
    // Measured on maps: at twice their size rows as differences save a fifth; at
    // their own size they save nothing, and smaller pictures grow by a third.
    // Higher levels take three times the time to save one part in eighty.
    encoder.set_filter(if options.scale > 1.0 { Filter::Up } else { Filter::NoFilter });
    encoder.set_deflate_compression(DeflateCompression::Level(2));
    let dots = (DOTS_PER_METRE * options.scale).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: dots, yppu: dots, unit: Unit::Meter }));
    let mut file = encoder.write_header()?;
    let mut rows = file.stream_writer()?;
    bands(painter, size, options, &mut rows)?;
    rows.finish()?;
    file.finish()?;
    Ok(())
}

/// Paints all bands and packs them, first to last. Each is painted by itself,
/// so what they look like does not depend on how many are painted at once.
fn bands(
    painter: &Painter,
    size: PngSize,
    options: &PngOptions,
    rows: &mut impl Write,
) -> Result<(), ExportError> {
    let count = size.height.div_ceil(band_rows(size));
    let painters = painters(size, count);
    let mut pack = |band: &[u8]| rows.write_all(band).map_err(::png::EncodingError::from);
    if painters == 1 {
        let mut easel = Easel::new(painter, size, options);
        let mut room = Vec::new();
        for band in 0..count {
            room = easel.band(band, room);
            pack(&room)?;
        }
        return Ok(());
    }
    thread::scope(|scope| {
        let (painted, workers): (Vec<_>, Vec<_>) = (0..painters)
            .map(|first| {
                let (done, painted) = sync_channel(1);
                let (empty, rooms) = sync_channel(ROOMS);
                let worker = scope.spawn(move || {
                    let mut easel = Easel::new(painter, size, options);
                    for band in (first..count).step_by(painters as usize) {
                        let room = rooms.try_recv().unwrap_or_default();
                        // Nobody waits for it any more if packing has failed.
                        if done.send(easel.band(band, room)).is_err() {
                            return;
                        }
                    }
                });
                ((painted, empty), worker)
            })
            .unzip();
        let mut packed = Ok(());
        for (painted, empty) in painted.iter().cycle().take(count as usize) {
            // A painter that is gone has panicked.
            let Ok(band) = painted.recv() else { break };
            packed = pack(&band);
            if packed.is_err() {
                break;
            }
            // Who paints no more needs no room.
            let _ = empty.try_send(band);
        }
        drop(painted);
        for worker in workers {
            worker.join().unwrap_or_else(|panic| resume_unwind(panic));
        }
        Ok(packed?)
    })
}

/// How many bands are painted at the same time: as many as the machine can and
/// as there is room for.
fn painters(size: PngSize, bands: u32) -> u32 {
    let band = u64::from(size.width) * u64::from(band_rows(size)) * 4;
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let most = cores.min(MOST_AT_ONCE / band.max(1)).min(MOST_PAINTERS).min(u64::from(bands));
    most.max(1) as u32
}

/// How many rows are painted at once.
fn band_rows(size: PngSize) -> u32 {
    let rows = BAND / (u64::from(size.width.max(1)) * 4);
    let rows = u32::try_from(rows).unwrap_or(MOST_ROWS).clamp(FEWEST_ROWS, MOST_ROWS);
    rows / FEWEST_ROWS * FEWEST_ROWS
}

/// Where bands are painted, one after the other.
struct Easel<'a> {
    painter: &'a Painter<'a>,
    size: PngSize,
    background: Background,
    settings: RasterizerSettings,
    context: RenderContext,
    resources: Resources,
}

impl<'a> Easel<'a> {
    fn new(painter: &'a Painter<'a>, size: PngSize, options: &PngOptions) -> Self {
        let backdrop = options.theme.resolve(scene::Token::Backdrop);
        let ground = match options.background {
            Background::Theme => AlphaColor::from_rgb8(backdrop.0, backdrop.1, backdrop.2),
            Background::Transparent => AlphaColor::TRANSPARENT,
        };
        let settings =
            RasterizerSettings { target_init: TargetInit::Clear(ground), ..Default::default() };
        // The sides were checked against what 16 bits can count.
        let context =
            RenderContext::new(size.width as u16, band_rows(size).min(size.height) as u16);
        let background = options.background;
        Self { painter, size, background, settings, context, resources: Resources::new() }
    }

    /// The bytes of a band's pixels, in a vector that may have held those of
    /// another one.
    fn band(&mut self, number: u32, mut room: Vec<u8>) -> Vec<u8> {
        let rows = band_rows(self.size);
        let top = number * rows;
        let (width, height) = (self.size.width as u16, rows.min(self.size.height - top) as u16);
        self.context.reset_and_resize(width, height);
        self.painter.band(&mut self.context, &mut self.resources, top, u32::from(height));
        self.context.flush();
        room.resize(usize::from(width) * usize::from(height) * 4, 0);
        // All of it is painted over, so it does not matter what is there.
        let anything = PixelMetadata::new(ImageAlphaType::AlphaPremultiplied, true);
        let mut bitmap = Pixmap::from_parts(room, width, height, anything);
        self.context.render_with(&mut bitmap, &mut self.resources, self.settings);
        match self.background {
            Background::Transparent => bitmap.take_rgba8(ImageAlphaType::Alpha),
            Background::Theme => match bitmap.try_take_rgb8(ImageAlphaType::AlphaPremultiplied) {
                Pixels::Rgb8(packed) => packed,
                // The ground is opaque and so is all above it, whatever the
                // library could not rule out.
                Pixels::Rgba8(packed) => {
                    let opaque = packed.chunks_exact(4);
                    opaque.flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
                }
            },
        }
    }
}

fn pixels(size: Size, scale: f32) -> Result<PngSize, ExportError> {
    // Not a number compares as false.
    if !(scale > 0.0 && scale.is_finite()) {
        return Err(ExportError::BadScale { scale });
    }
    let side = |length: f32| ((f64::from(length) * f64::from(scale)).ceil() as u64).max(1);
    let (width, height) = (side(size.width), side(size.height));
    if width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS {
        let (w, h) = (f64::from(size.width.max(1e-3)), f64::from(size.height.max(1e-3)));
        let longest = LONGEST_SIDE as f64;
        let largest = (longest / w).min(longest / h).min((MOST_PIXELS as f64 / (w * h)).sqrt());
        let largest_scale = ((largest * 100.0).floor() / 100.0) as f32;
        return Err(ExportError::TooLarge { width, height, largest_scale });
    }
    Ok(PngSize { width: width as u32, height: height as u32 })
}

impl PngSize {
    fn area(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bitmap_is_as_large_as_asked_or_refused_with_a_way_out() {
        let check = |width: f32, height: f32, scale: f32, expected: Result<(u32, u32), &str>| {
            let got = pixels(Size::new(width, height), scale);
            let got = got.map(|size| (size.width, size.height)).map_err(|error| error.to_string());
            assert_eq!(got, expected.map_err(str::to_owned), "{width} × {height} at {scale}");
        };
        check(100.0, 50.5, 2.0, Ok((200, 101)));
        check(0.0, 0.0, 1.0, Ok((1, 1)));
        check(0.0, 10.0, 0.001, Ok((1, 1)));
        check(
            70_000.0,
            10.0,
            1.0,
            Err("A picture of 70,000 × 10 pixels is too large; at a scale of 0.93 it can be made."),
        );
        check(
            40_000.0,
            40_000.0,
            1.0,
            Err(
                "A picture of 40,000 × 40,000 pixels is too large; at a scale of 0.79 it can be made.",
            ),
        );
        check(10.0, 10.0, 0.0, Err("A picture cannot be drawn at a scale of 0."));
        check(10.0, 10.0, f32::NAN, Err("A picture cannot be drawn at a scale of NaN."));
    }
}
