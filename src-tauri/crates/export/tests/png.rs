//! What somebody who opens a PNG would miss.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on says so")]

mod support;

use std::sync::{Arc, OnceLock};

use export::{Background, ExportError, PngOptions, PngSize, Warning, png, thumbnail};
use layout::text::FontSource;
use scene::{
    Fit, Hue, Image, Item, Path, Point, Rect, Role, Scene, Segment, Shape, Stroke, Synthesis,
    TextBlock, Theme, Token, Weight,
};
use support::{Draft, PICTURE, disguised, journey, one_item, pictures};

/// A PNG that has been read.
struct Read {
    width: u32,
    height: u32,
    dots_per_metre: u32,
    channels: usize,
    pixels: Vec<u8>,
}

impl Read {
    fn at(&self, x: u32, y: u32) -> &[u8] {
        let start = (y as usize * self.width as usize + x as usize) * self.channels;
        &self.pixels[start..start + self.channels]
    }

    fn row(&self, y: u32) -> &[u8] {
        let length = self.width as usize * self.channels;
        &self.pixels[y as usize * length..][..length]
    }

    /// Whether a colour, give or take a little, is anywhere in a rectangle.
    fn has(&self, colour: [u8; 3], left: u32, top: u32, width: u32, height: u32) -> bool {
        (top..top + height).any(|y| {
            (left..left + width)
                .any(|x| self.at(x, y).iter().zip(colour).all(|(a, b)| a.abs_diff(b) < 40))
        })
    }
}

fn read(bytes: &[u8]) -> Read {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let info = reader.info();
    Read {
        width: info.width,
        height: info.height,
        dots_per_metre: info.pixel_dims.unwrap().xppu,
        channels: info.color_type.samples(),
        pixels,
    }
}

fn bytes(scene: &Scene, options: &PngOptions) -> Vec<u8> {
    let mut out = Vec::new();
    let made = png(scene, options, &pictures(), &mut out).unwrap();
    assert_eq!(made.warnings, []);
    out
}

fn square(left: f32, top: f32, token: Token) -> Item {
    Item::Shape(Shape {
        rect: Rect::new(left, top, 10.0, 10.0),
        radius: 0.0,
        fill: Some(token),
        stroke: None,
    })
}

const BACKDROP: &[u8] = &[0xf3, 0xf2, 0xee];
const INK: &[u8] = &[0x1f, 0x24, 0x30];
const ACCENT: [u8; 3] = [0x1d, 0x5c, 0x63];

#[test]
fn the_size_and_the_dots_are_those_asked_for() {
    let scene = one_item(Role::Note, square(10.0, 20.0, Token::Ink));
    for (scale, width, height, dots) in [(1.0, 100, 60, 3780), (2.0, 200, 120, 7559)] {
        let read = read(&bytes(&scene, &PngOptions { scale, ..PngOptions::default() }));
        assert_eq!((read.width, read.height, read.dots_per_metre), (width, height, dots));
        let at = |x: f32, y: f32| read.at((x * scale) as u32, (y * scale) as u32);
        assert_eq!(at(15.0, 25.0), INK);
        assert_eq!(at(5.0, 25.0), BACKDROP);
        assert_eq!(at(15.0, 15.0), BACKDROP);
    }
}

#[test]
fn nothing_may_be_behind_the_picture() {
    let scene = one_item(Role::Note, square(0.0, 0.0, Token::Ink));
    let options = PngOptions { background: Background::Transparent, ..PngOptions::default() };
    let read = read(&bytes(&scene, &options));
    assert_eq!(read.at(5, 5), [0x1f, 0x24, 0x30, 0xff]);
    assert_eq!(read.at(50, 50), [0, 0, 0, 0]);
}

#[test]
fn themes_change_the_colours() {
    let scene = one_item(Role::Note, square(0.0, 0.0, Token::Ink));
    let options = PngOptions { theme: Theme::Dark, ..PngOptions::default() };
    assert_eq!(read(&bytes(&scene, &options)).at(5, 5), [0xec, 0xee, 0xf2]);
}

#[test]
fn bands_leave_no_seam() {
    // The same card just where a band ends and in the middle of one: every row
    // must come out alike.
    let mut d = Draft::new(FontSource::Bundled);
    let words = "Tall letters: gjpqy ÅÉ — and a second line of them to cross the seam";
    let notes = [100.0, 496.0, 1000.0].map(|y| d.note(words, y, 300.0, Hue::Blue)).to_vec();
    let height = notes[0].frame.height as u32;
    let scene = d.scene("Tall", 310.0, 1300.0, notes);
    let read = read(&bytes(&scene, &PngOptions::default()));
    assert!(496 + height > 512, "the second card must cross the first seam");
    for row in 0..height {
        for other in [496, 1000] {
            let pairs = read.row(100 + row).iter().zip(read.row(other + row));
            // Places are not counted to the last bit.
            let difference = pairs.map(|(a, b)| a.abs_diff(*b)).max().unwrap();
            assert!(difference <= 2, "row {row} of the card at {other}");
        }
    }
}

#[test]
fn every_kind_of_item_is_drawn() {
    let image = |blob: &str, fit| {
        Item::Image(Image {
            rect: Rect::new(0.0, 0.0, 60.0, 40.0),
            blob: blob.into(),
            fit,
            radius: 8.0,
        })
    };
    let read_one = |item| read(&bytes(&one_item(Role::Figure, item), &PngOptions::default()));

    let cover = read_one(image(PICTURE, Fit::Cover));
    assert!(cover.has([200, 40, 40], 4, 4, 10, 10) && cover.has([240, 200, 60], 46, 28, 10, 10));
    assert_eq!(cover.at(0, 0), BACKDROP, "the corner is round");
    let contain = read_one(image(PICTURE, Fit::Contain));
    assert_eq!(contain.at(3, 20), BACKDROP, "room is left beside the picture");
    assert!(contain.has([200, 40, 40], 12, 4, 8, 8));

    let line = Item::Path(Path {
        segments: vec![
            Segment::Move(Point::new(10.0, 50.0)),
            Segment::Cubic(Point::new(40.0, 50.0), Point::new(60.0, 10.0), Point::new(90.0, 10.0)),
        ]
        .into(),
        fill: None,
        stroke: Some(Stroke { token: Token::Accent, width: 4.0, dash: None }),
    });
    let line = read_one(line);
    assert!(line.has(ACCENT, 10, 46, 8, 8) && line.has(ACCENT, 45, 25, 10, 10));
    assert_eq!(line.at(10, 10), BACKDROP);

    let mut d = Draft::new(FontSource::Bundled);
    let text = d.text("HHHH", 20.0, Weight::Bold, 90.0);
    let node = d.node(Role::Note, Rect::new(0.0, 0.0, 100.0, 60.0), vec![text], vec![]);
    let text = read(&bytes(&d.scene("Text", 100.0, 60.0, vec![node]), &PngOptions::default()));
    assert!(text.has([0x1f, 0x24, 0x30], 8, 8, 40, 24));
}

#[test]
fn characters_without_a_meaning_draw_no_boxes() {
    let read_text =
        |said: &str| read(&bytes(&disguised("a€b", said), &PngOptions::default())).pixels;
    let silent = read_text("a\u{feff}b");
    assert!(silent == read_text("a\u{200b}b"));
    assert!(silent != read_text("a€b"));
}

#[test]
fn faces_without_weight_or_slant_get_them() {
    let mut d = Draft::new(FontSource::Bundled);
    let mut drawn = |synthesis: Synthesis| {
        let Item::Text(mut item) = d.text("lllll", 30.0, Weight::Regular, 90.0) else {
            unreachable!("a text is a text")
        };
        let block = &item.block;
        let mut runs = block.runs.get().unwrap().clone();
        runs.iter_mut().flatten().for_each(|run| run.synthesis = synthesis.clone());
        item.block = Arc::new(TextBlock {
            text: block.text.clone(),
            style: block.style,
            max_width: block.max_width,
            size: block.size,
            direction: block.direction,
            lines: block.lines.clone(),
            runs: OnceLock::from(runs),
        });
        let frame = Rect::new(0.0, 0.0, 100.0, 60.0);
        let node = d.node(Role::Note, frame, vec![Item::Text(item)], vec![]);
        read(&bytes(&d.scene("Synthesis", 100.0, 60.0, vec![node]), &PngOptions::default()))
    };
    let ink = |read: &Read| read.pixels.iter().map(|value| u64::from(255 - value)).sum::<u64>();
    // The first column with ink in a row.
    let left = |read: &Read, y: u32| (0..100).find(|x| read.at(*x, y)[0] < 0xa0).unwrap();
    let plain = drawn(Synthesis::default());
    let bold = drawn(Synthesis { embolden: true, ..Synthesis::default() });
    let slanted = drawn(Synthesis { skew: Some(20.0), ..Synthesis::default() });
    assert!(ink(&bold) > ink(&plain));
    assert_eq!(left(&plain, 18), left(&plain, 34));
    assert!(left(&slanted, 18) > left(&slanted, 34) + 3, "letters lean to the right");
}

#[test]
fn too_large_is_refused_and_large_is_told() {
    let mut d = Draft::new(FontSource::Bundled);
    let scene = d.scene("Large", 20_000.0, 10.0, vec![]);
    let write = |scale| {
        let options = PngOptions { scale, ..PngOptions::default() };
        png(&scene, &options, &pictures(), std::io::sink())
    };
    let made = write(1.0).unwrap();
    assert!(matches!(made.warnings[..], [Warning::LargeBitmap { width: 20_000, height: 10 }]));
    let error = write(4.0).unwrap_err();
    assert!(matches!(error, ExportError::TooLarge { width: 80_000, .. }), "{error}");
}

#[test]
fn a_thumbnail_fits_and_keeps_its_shape() {
    let mut d = Draft::new(FontSource::Bundled);
    for (width, height, expected) in [
        (1000.0, 500.0, (100, 50)),
        (500.0, 1000.0, (50, 100)),
        (40.0, 20.0, (40, 20)),
        (0.0, 0.0, (1, 1)),
    ] {
        let scene = d.scene("Small", width, height, vec![]);
        let mut out = Vec::new();
        let largest = PngSize { width: 100, height: 100 };
        let made = thumbnail(&scene, Theme::Light, largest, &pictures(), &mut out).unwrap();
        assert_eq!((made.value.width, made.value.height), expected, "{width} × {height}");
        assert_eq!(read(&out).width, expected.0);
    }
}

#[test]
fn a_full_disk_is_an_error() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::from(std::io::ErrorKind::StorageFull))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let error = png(&journey(), &PngOptions::default(), &pictures(), Full).unwrap_err();
    assert!(matches!(error, ExportError::Write(_)), "{error}");
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let scene = journey();
    let options = PngOptions { scale: 0.5, ..PngOptions::default() };
    assert!(bytes(&scene, &options) == bytes(&scene, &options));
}
