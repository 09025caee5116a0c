//! Pictures that come from outside: upright, with nothing written beside them,
//! still, and none too large.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageDecoder as _, ImageEncoder, ImageFormat, ImageReader, RgbaImage};
use words::Sentence;

use crate::bare::{bare, moves};
use crate::picture::{broken, gif_pixels, is_turned, pixels};

/// More pixels than this slow down every window that shows them, and nobody
/// sees them on a card: that is more than the largest cameras for everybody
/// take.
const MOST_PIXELS: u64 = 50_000_000;

/// The longest side of a picture that was made smaller: enough for a card that
/// fills the width of an A3 sheet at 240 points an inch.
const LONGEST_SIDE: u32 = 4096;

/// How well a picture without transparency that was made smaller is kept, of
/// 100.
const QUALITY: u8 = 88;

/// A picture that a map can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitting {
    /// A PNG, JPEG or WebP file with nothing in it but the picture.
    pub bytes: Vec<u8>,
    /// In what it differs from the picture as it came.
    pub changes: Vec<PictureChange>,
}

/// What a picture lost on its way into a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureChange {
    /// It was larger.
    Smaller,
    /// It moved; its first picture is left.
    Still,
    /// Something was written beside it: where and when it was taken, by whom.
    Bare,
}

/// What a picture may have at most.
#[derive(Clone, Copy, Debug)]
pub struct PictureLimits {
    /// How many bytes.
    pub bytes: u64,
    /// How many pixels on its longer side; nothing if that does not matter.
    pub side: Option<u32>,
}

/// A picture as it would be if it were made smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallerPicture {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// A PNG or JPEG file.
    pub bytes: Vec<u8>,
}

/// A picture with so many pixels on its longer side; nothing if it has no more
/// already, or if its file would not become smaller. The reason if the bytes make
/// no picture.
pub fn smaller_picture(bytes: &[u8], side: u32) -> Result<Option<SmallerPicture>, Sentence> {
    let picture = pixels(bytes)?;
    if picture.width().max(picture.height()) <= side {
        return Ok(None);
    }
    let (width, height) = size_within(&picture, side);
    let smaller = rewritten(&picture, bytes, side)?;
    let is_smaller = smaller.len() < bytes.len();
    Ok(is_smaller.then_some(SmallerPicture { width, height, bytes: smaller }))
}

/// A picture as a map can hold it: upright, with nothing else in its file, and
/// within limits. One that is like that already stays byte for byte. The reason
/// if the bytes make no picture.
pub fn fitting_picture(bytes: Vec<u8>, limits: PictureLimits) -> Result<Fitting, Sentence> {
    let most_bytes = limits.bytes;
    let is_gif = bytes.starts_with(b"GIF8");
    let picture = if is_gif { gif_pixels(&bytes)? } else { pixels(&bytes)? };
    let is_moving = is_gif || moves(&bytes);
    let bare = bare(&bytes).unwrap_or_default();
    let mut changes = Vec::new();
    if is_moving {
        changes.push(PictureChange::Still);
    } else if bare != bytes {
        changes.push(PictureChange::Bare);
    }
    let count = u64::from(picture.width()) * u64::from(picture.height());
    if let Some(side) = limits.side
        && picture.width().max(picture.height()) > side
    {
        let bytes = rewritten(&picture, &bytes, side)?;
        if bytes.len() as u64 <= most_bytes {
            changes.insert(0, PictureChange::Smaller);
            return Ok(Fitting { bytes, changes });
        }
    }
    let has_room = bytes.len() as u64 <= most_bytes && count <= MOST_PIXELS;
    if has_room && !is_moving && !bare.is_empty() && !is_turned(&bytes) {
        return Ok(Fitting { bytes: bare, changes });
    }
    // The pixels are written anew, and nothing else. What was drawn keeps its
    // edges as long as it fits.
    let is_drawn = has_room && !bytes.starts_with(b"\xFF\xD8");
    let mut format = if is_drawn { ImageFormat::Png } else { ImageFormat::Jpeg };
    let size = picture.width().max(picture.height());
    let mut longest = if has_room { size } else { size.min(LONGEST_SIDE) };
    let profile = profile(&bytes);
    loop {
        let bytes = written(&picture, longest, format, profile.as_deref())?;
        if bytes.len() as u64 <= most_bytes || longest <= 1 {
            if longest < size {
                changes.insert(0, PictureChange::Smaller);
            }
            return Ok(Fitting { bytes, changes });
        }
        if format == ImageFormat::Jpeg {
            longest = (longest / 2).min(LONGEST_SIDE);
        }
        format = ImageFormat::Jpeg;
    }
}

/// The picture in at most this size. JPEG is for pictures that nothing can be
/// seen through; others become PNG.
fn written(
    picture: &RgbaImage,
    longest: u32,
    format: ImageFormat,
    profile: Option<&[u8]>,
) -> Result<Vec<u8>, Sentence> {
    let small = if picture.width().max(picture.height()) > longest {
        let (width, height) = size_within(picture, longest);
        imageops::resize(picture, width, height, FilterType::Triangle)
    } else {
        picture.clone()
    };
    let mut out = Cursor::new(Vec::new());
    let is_opaque = small.pixels().all(|pixel| pixel[3] == u8::MAX);
    let small = DynamicImage::ImageRgba8(small);
    // What colours mean is no secret, and without it they would look faded.
    let done = if is_opaque && format == ImageFormat::Jpeg {
        let mut encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
        keep_profile(&mut encoder, profile);
        small.to_rgb8().write_with_encoder(encoder)
    } else {
        let mut encoder = PngEncoder::new(&mut out);
        keep_profile(&mut encoder, profile);
        small.write_with_encoder(encoder)
    };
    done.map_err(|error| broken(&error.to_string()))?;
    Ok(out.into_inner())
}

/// A picture made smaller: what was drawn stays a PNG where that takes no more
/// room, and so does what can be seen through.
fn rewritten(picture: &RgbaImage, bytes: &[u8], side: u32) -> Result<Vec<u8>, Sentence> {
    let profile = profile(bytes);
    let as_photo = written(picture, side, ImageFormat::Jpeg, profile.as_deref())?;
    if bytes.starts_with(b"\xFF\xD8") {
        return Ok(as_photo);
    }
    let drawn = written(picture, side, ImageFormat::Png, profile.as_deref())?;
    Ok(if drawn.len() <= as_photo.len() { drawn } else { as_photo })
}

/// Width and height of a picture that is made smaller.
fn size_within(picture: &RgbaImage, longest: u32) -> (u32, u32) {
    let (width, height) = picture.dimensions();
    let scale = f64::from(longest) / f64::from(width.max(height));
    let side = |length: u32| ((f64::from(length) * scale).round() as u32).max(1);
    (side(width), side(height))
}

/// What the colours of a picture mean, if its file says that.
fn profile(bytes: &[u8]) -> Option<Vec<u8>> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_decoder().ok()?.icc_profile().ok()?
}

/// A picture without one stands for the usual colours.
fn keep_profile(encoder: &mut impl ImageEncoder, profile: Option<&[u8]>) {
    if let Some(profile) = profile {
        // An encoder that has no place for it writes the pixels alone.
        let _ = encoder.set_icc_profile(profile.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use image::Rgba;

    use super::*;
    use crate::picture_size;

    fn png(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
        let picture = RgbaImage::from_fn(width, height, |x, y| Rgba(colour(x, y)));
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    fn at_most(bytes: u64) -> PictureLimits {
        PictureLimits { bytes, side: None }
    }

    #[test]
    fn a_picture_is_made_smaller_on_request_and_never_larger() {
        let within = |bytes: &[u8], side| {
            let limits = PictureLimits { bytes: u64::MAX, side: Some(side) };
            fitting_picture(bytes.to_vec(), limits).unwrap()
        };
        let photo = png(400, 200, noise);
        let small = within(&photo, 100);
        assert_eq!(small.changes, [PictureChange::Smaller]);
        assert_eq!(picture_size(&small.bytes), Some(scene::Size::new(100.0, 50.0)));
        assert!(small.bytes.starts_with(b"\xFF\xD8"), "noise is smaller as a JPEG");
        assert_eq!(within(&photo, 400).bytes, photo);
        // What can be seen through, and what was drawn, stays a PNG.
        let clear = png(400, 200, |x, y| [x as u8, y as u8, 0, if x < 200 { 0 } else { 255 }]);
        assert!(within(&clear, 100).bytes.starts_with(b"\x89PNG"));
        let drawn = png(400, 200, |x, _| if x < 200 { [255; 4] } else { [0, 0, 0, 255] });
        assert!(within(&drawn, 100).bytes.starts_with(b"\x89PNG"));

        let smaller = smaller_picture(&photo, 100).unwrap().unwrap();
        assert_eq!((smaller.width, smaller.height), (100, 50));
        assert!(smaller.bytes.len() < photo.len());
        assert_eq!(smaller_picture(&photo, 400), Ok(None));
        assert!(smaller_picture(b"no picture", 100).is_err());
    }

    #[test]
    fn what_colours_mean_stays_when_a_picture_is_made_smaller() {
        let mut out = Cursor::new(Vec::new());
        let mut encoder = PngEncoder::new(&mut out);
        encoder.set_icc_profile(b"a wide profile".to_vec()).unwrap();
        let picture = RgbaImage::from_fn(40, 30, |x, y| Rgba(noise(x, y)));
        DynamicImage::ImageRgba8(picture).write_with_encoder(encoder).unwrap();
        let smaller = smaller_picture(&out.into_inner(), 20).unwrap().unwrap();
        assert_eq!(profile(&smaller.bytes).as_deref(), Some(&b"a wide profile"[..]));
    }

    /// Colours that no format can say in few words.
    fn noise(x: u32, y: u32) -> [u8; 4] {
        let [a, b, c, _] = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_le_bytes();
        [a, b, c, u8::MAX]
    }

    /// A file with a chunk or a segment put in at a place.
    fn with(bytes: &[u8], at: usize, what: &[u8]) -> Vec<u8> {
        [&bytes[..at], what, &bytes[at..]].concat()
    }

    fn written_as(format: ImageFormat) -> Vec<u8> {
        let picture = RgbaImage::from_fn(40, 30, |x, y| Rgba(noise(x, y)));
        let mut out = Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(picture).to_rgb8().write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    fn png_chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        // Nobody looks at the checksum of what goes.
        [&length[..], kind, content, &[0; 4]].concat()
    }

    /// A segment of a JPEG file with Exif in it: where a photograph was taken,
    /// and which way round it stands.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"52.3759 N 9.7320 E");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&[0xff, 0xe1], &length[..], &exif].concat()
    }

    fn has(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|it| it == what)
    }

    #[test]
    fn what_is_written_beside_a_picture_does_not_come_with_it() {
        const SECRET: &[u8] = b"52.3759 N 9.7320 E";
        let jpeg = written_as(ImageFormat::Jpeg);
        let comment = [&[0xff, 0xfe, 0, 20], SECRET].concat();
        let marked = with(&with(&jpeg, 2, &exif(1)), 2, &comment);
        let webp = written_as(ImageFormat::WebP);
        let mut noted = webp.clone();
        noted.extend([b"EXIF", &18_u32.to_le_bytes()[..], SECRET].concat());
        let length = u32::try_from(noted.len() - 8).unwrap();
        noted[4..8].copy_from_slice(&length.to_le_bytes());
        let png = png(40, 30, noise);
        // Behind the head of 33 bytes.
        let texts = [png_chunk(b"tEXt", SECRET), png_chunk(b"eXIf", SECRET)].concat();
        for (clean, marked) in
            [(jpeg, marked), (webp, noted), (png.clone(), with(&png, 33, &texts))]
        {
            for marked in [marked.clone(), [&marked, SECRET].concat()] {
                assert!(has(&marked, SECRET));
                let fitting = fitting_picture(marked, at_most(1 << 20)).unwrap();
                assert_eq!(fitting.bytes, clean, "the pixels stay byte for byte");
                assert_eq!(fitting.changes, [PictureChange::Bare]);
            }
        }
    }

    #[test]
    fn a_photograph_that_lies_on_its_side_is_put_upright() {
        let jpeg = written_as(ImageFormat::Jpeg);
        let turned = with(&jpeg, 2, &exif(6));
        assert_eq!(picture_size(&turned).unwrap().width, 30.0);
        let fitting = fitting_picture(turned, at_most(1 << 20)).unwrap();
        assert!(!is_turned(&fitting.bytes));
        assert_eq!(picture_size(&fitting.bytes).unwrap().width, 30.0);
        assert!(!has(&fitting.bytes, b"Exif"));
        assert_eq!(fitting.changes, [PictureChange::Bare]);
    }

    #[test]
    fn of_a_picture_that_moves_the_first_is_kept() {
        let mut gif = Vec::new();
        let mut encoder = image::codecs::gif::GifEncoder::new(&mut gif);
        for colour in [[200, 0, 0, 255], [0, 0, 200, 255]] {
            let frame = RgbaImage::from_pixel(8, 4, Rgba(colour));
            encoder.encode_frame(image::Frame::new(frame)).unwrap();
        }
        drop(encoder);
        let fitting = fitting_picture(gif, at_most(1 << 20)).unwrap();
        assert_eq!(fitting.changes, [PictureChange::Still]);
        let picture = pixels(&fitting.bytes).unwrap();
        assert_eq!(picture.dimensions(), (8, 4));
        assert_eq!(picture.get_pixel(0, 0).0, [200, 0, 0, 255]);
        let moving = with(&png(8, 4, noise), 33, &png_chunk(b"acTL", &[0, 0, 0, 1, 0, 0, 0, 0]));
        assert!(moves(&moving));
    }

    #[test]
    fn a_picture_cut_anywhere_is_no_panic() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let bytes = written_as(format);
            for end in 0..bytes.len() {
                let _ = bare(&bytes[..end]);
                let _ = moves(&bytes[..end]);
            }
        }
    }

    #[test]
    fn what_a_map_can_hold_stays_byte_for_byte() {
        let small = png(40, 30, noise);
        let fitting = fitting_picture(small.clone(), at_most(1 << 20)).unwrap();
        assert_eq!(fitting, Fitting { bytes: small, changes: Vec::new() });
    }

    #[test]
    fn what_is_too_large_becomes_smaller_and_keeps_its_shape() {
        let bytes = png(600, 300, noise);
        let most = 20_000;
        assert!(bytes.len() as u64 > most);
        let Fitting { bytes: fitted, changes } = fitting_picture(bytes, at_most(most)).unwrap();
        assert_eq!(changes, [PictureChange::Smaller]);
        assert!(fitted.len() as u64 <= most);
        assert!(fitted.starts_with(b"\xFF\xD8\xFF"));
        let size = picture_size(&fitted).unwrap();
        assert!((size.width / size.height - 2.0).abs() < 0.1, "{size:?}");
    }

    #[test]
    fn what_can_be_seen_through_still_can() {
        let bytes = png(400, 400, |x, y| {
            let [a, b, c, _] = noise(x, y);
            [a, b, c, if x < 200 { 0 } else { u8::MAX }]
        });
        let fitted = fitting_picture(bytes, at_most(60_000)).unwrap();
        let picture = pixels(&fitted.bytes).unwrap();
        assert_eq!(picture.get_pixel(0, 0)[3], 0);
        assert_eq!(picture.get_pixel(picture.width() - 1, 0)[3], u8::MAX);
    }

    #[test]
    fn what_is_broken_is_refused() {
        let bytes = png(40, 30, noise);
        assert!(fitting_picture(bytes[..bytes.len() / 2].to_vec(), at_most(1 << 20)).is_err());
        assert!(fitting_picture(b"no picture".to_vec(), at_most(1 << 20)).is_err());
    }
}
