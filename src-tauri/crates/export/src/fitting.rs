//! Pictures that come from outside: sound ones stay as they are, those that
//! are too large become smaller.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageFormat, RgbaImage};
use words::Sentence;

use crate::picture::{broken, pixels};

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

/// The bytes of a picture, as they are if a map can hold them, else those of a
/// smaller one that has at most so many bytes. The reason if they make no
/// picture.
pub fn fitting_picture(bytes: Vec<u8>, most_bytes: u64) -> Result<Vec<u8>, Sentence> {
    let picture = pixels(&bytes)?;
    let count = u64::from(picture.width()) * u64::from(picture.height());
    if bytes.len() as u64 <= most_bytes && count <= MOST_PIXELS {
        return Ok(bytes);
    }
    let mut longest = LONGEST_SIDE;
    loop {
        let smaller = written(&picture, longest)?;
        if smaller.len() as u64 <= most_bytes || longest <= 1 {
            return Ok(smaller);
        }
        longest /= 2;
    }
}

/// The picture in at most this size: as PNG if anything can be seen through
/// it, else as JPEG.
fn written(picture: &RgbaImage, longest: u32) -> Result<Vec<u8>, Sentence> {
    let (width, height) = picture.dimensions();
    let scale = f64::from(longest) / f64::from(width.max(height));
    let small = if scale < 1.0 {
        let side = |length: u32| ((f64::from(length) * scale).round() as u32).max(1);
        imageops::resize(picture, side(width), side(height), FilterType::Triangle)
    } else {
        picture.clone()
    };
    let mut out = Cursor::new(Vec::new());
    let is_opaque = small.pixels().all(|pixel| pixel[3] == u8::MAX);
    let small = DynamicImage::ImageRgba8(small);
    let done = if is_opaque {
        small.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))
    } else {
        small.write_to(&mut out, ImageFormat::Png)
    };
    done.map_err(|error| broken(&error.to_string()))?;
    Ok(out.into_inner())
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

    /// Colours that no format can say in few words.
    fn noise(x: u32, y: u32) -> [u8; 4] {
        let [a, b, c, _] = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_le_bytes();
        [a, b, c, u8::MAX]
    }

    #[test]
    fn what_a_map_can_hold_stays_byte_for_byte() {
        let small = png(40, 30, noise);
        assert_eq!(fitting_picture(small.clone(), 1 << 20).unwrap(), small);
    }

    #[test]
    fn what_is_too_large_becomes_smaller_and_keeps_its_shape() {
        let bytes = png(600, 300, noise);
        let most = 20_000;
        assert!(bytes.len() as u64 > most);
        let fitted = fitting_picture(bytes, most).unwrap();
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
        let fitted = fitting_picture(bytes, 60_000).unwrap();
        let picture = pixels(&fitted).unwrap();
        assert_eq!(picture.get_pixel(0, 0)[3], 0);
        assert_eq!(picture.get_pixel(picture.width() - 1, 0)[3], u8::MAX);
    }

    #[test]
    fn what_is_broken_is_refused() {
        let bytes = png(40, 30, noise);
        assert!(fitting_picture(bytes[..bytes.len() / 2].to_vec(), 1 << 20).is_err());
        assert!(fitting_picture(b"no picture".to_vec(), 1 << 20).is_err());
    }
}
