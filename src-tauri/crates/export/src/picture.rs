//! Pictures inside the picture: what their bytes are, and their pixels.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbaImage};
use scene::{Image, Node, Size};
use words::{Sentence, sentence};

use crate::{Blob, Blobs, Warning};

/// The longest side of a picture that is decoded, in pixels.
const LONGEST_SIDE: u32 = 20_000;

/// How much memory one picture may take while it is decoded.
const MOST_BYTES: u64 = 512 << 20;

/// The bytes of a picture, or a warning that nobody has them.
pub(crate) fn find(
    blobs: &dyn Blobs,
    node: &Node,
    image: &Image,
    warnings: &mut Vec<Warning>,
) -> Option<Blob> {
    let blob = blobs.blob(&image.blob);
    if blob.is_none() {
        warnings
            .push(Warning::MissingPicture { node: node.id.clone(), hash: image.blob.to_string() });
    }
    blob
}

/// The warning that a picture's bytes make no picture.
pub(crate) fn unreadable(node: &Node, image: &Image, reason: Sentence) -> Warning {
    Warning::UnreadablePicture { node: node.id.clone(), hash: image.blob.to_string(), reason }
}

/// The media type by the first bytes, for the kinds that every browser shows.
pub(crate) fn media_type(bytes: &[u8]) -> Option<&'static str> {
    format(bytes).map(|format| format.to_mime_type())
}

/// Whether bytes are a picture of a kind that becomes part of a map.
pub fn is_picture(bytes: &[u8]) -> bool {
    format(bytes).is_some() || matches!(image::guess_format(bytes), Ok(ImageFormat::Gif))
}

/// The pixels, upright. Files that would take more memory than a photograph
/// does are refused before they are unpacked.
pub(crate) fn pixels(bytes: &[u8]) -> Result<RgbaImage, Sentence> {
    let format = format(bytes).ok_or_else(|| sentence!("picture-no-kind"))?;
    pixels_of(bytes, format)
}

/// The pixels of a GIF, which maps do not hold: of the first of its pictures.
pub(crate) fn gif_pixels(bytes: &[u8]) -> Result<RgbaImage, Sentence> {
    pixels_of(bytes, ImageFormat::Gif)
}

fn pixels_of(bytes: &[u8], format: ImageFormat) -> Result<RgbaImage, Sentence> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| broken(&error.to_string()))?;
    let orientation = decoder.orientation().map_err(|error| broken(&error.to_string()))?;
    let mut picture =
        DynamicImage::from_decoder(decoder).map_err(|error| broken(&error.to_string()))?;
    picture.apply_orientation(orientation);
    let picture = picture.into_rgba8();
    if picture.width() == 0 || picture.height() == 0 {
        return Err(sentence!("picture-no-pixels"));
    }
    Ok(picture)
}

/// How large a picture is when it stands upright, from the head of its file;
/// none where the bytes make no picture.
pub fn picture_size(bytes: &[u8]) -> Option<Size> {
    let reader = ImageReader::with_format(Cursor::new(bytes), format(bytes)?);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    let (width, height) = match decoder.orientation().ok()? {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => (height, width),
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => (width, height),
    };
    (width > 0 && height > 0).then(|| Size::new(width as f32, height as f32))
}

/// Whether a picture has to be turned to stand upright.
pub(crate) fn is_turned(bytes: &[u8]) -> bool {
    let Some(format) = format(bytes) else { return false };
    let decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder();
    decoder.is_ok_and(|mut it| !matches!(it.orientation(), Ok(Orientation::NoTransforms)))
}

/// A picture that its own library cannot read, and what that says of it.
pub(crate) fn broken(detail: &str) -> Sentence {
    sentence!("picture-broken", detail = detail)
}

/// Whether any reader shows a JPEG file as it is: grey or in three colours,
/// and upright. Such a file can go into a PDF without being unpacked.
pub(crate) fn is_plain_jpeg(bytes: &[u8]) -> bool {
    if format(bytes) != Some(ImageFormat::Jpeg) || !matches!(jpeg_components(bytes), Some(1 | 3)) {
        return false;
    }
    !is_turned(bytes)
}

fn format(bytes: &[u8]) -> Option<ImageFormat> {
    image::guess_format(bytes)
        .ok()
        .filter(|format| matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP))
}

/// How many colours a JPEG file mixes, from the header of its frame (ITU T.81,
/// B.2.2).
fn jpeg_components(bytes: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let marker = bytes.get(at..at + 4)?;
        if marker[0] != 0xff {
            return None;
        }
        // C4, C8 and CC are tables between the frame markers.
        if matches!(marker[1], 0xc0..=0xcf) && !matches!(marker[1], 0xc4 | 0xc8 | 0xcc) {
            return bytes.get(at + 9).copied();
        }
        let length = usize::from(u16::from_be_bytes([marker[2], marker[3]]));
        at = if marker[1] == 0xff { at + 1 } else { at + 2 + length.max(2) };
    }
}

#[cfg(test)]
mod tests {
    use image::codecs::jpeg::JpegEncoder;
    use image::{GrayImage, RgbImage};

    use super::*;

    fn jpeg(picture: impl Into<DynamicImage>) -> Vec<u8> {
        let mut bytes = Vec::new();
        JpegEncoder::new(&mut bytes).encode_image(&picture.into()).unwrap();
        bytes
    }

    /// The same file, marked as taken with the camera on its side.
    fn on_its_side(jpeg: &[u8]) -> Vec<u8> {
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0".to_vec();
        exif.extend([0; 4]);
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
    }

    #[test]
    fn photographs_stand_upright() {
        let photograph = jpeg(RgbImage::new(8, 4));
        assert!(is_plain_jpeg(&photograph));
        assert!(is_plain_jpeg(&jpeg(GrayImage::new(8, 4))));
        assert_eq!(pixels(&photograph).unwrap().dimensions(), (8, 4));
        let turned = on_its_side(&photograph);
        assert!(!is_plain_jpeg(&turned));
        assert_eq!(pixels(&turned).unwrap().dimensions(), (4, 8));
        assert_eq!(picture_size(&photograph), Some(Size::new(8.0, 4.0)));
        assert_eq!(picture_size(&turned), Some(Size::new(4.0, 8.0)));
        assert_eq!(picture_size(b"no picture"), None);
    }

    #[test]
    fn a_file_cut_short_is_no_panic() {
        let photograph = jpeg(RgbImage::new(8, 4));
        for end in 0..photograph.len() {
            let _ = is_plain_jpeg(&photograph[..end]);
            let _ = pixels(&photograph[..end]);
            let _ = picture_size(&photograph[..end]);
        }
    }
}
