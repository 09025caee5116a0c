//! What comes from outside of the map: pictures that are chosen, pasted or
//! dropped, and texts.

use std::path::{Path, PathBuf};

use export::{Fitting, PictureLimits, SmallerPicture};
use store::Blob;

use crate::locks::held;
use crate::preferences::file_name;
use crate::wire::{Brought, KeptPicture, PictureOnOffer};
use crate::{Desk, DeskError};

/// A picture with so many pixels on its longer side is sharp in print at the
/// width of a page.
const PRINTED_SIDE: u32 = 2000;

/// What a picture that is there already can be made smaller to.
const SIDES: [u32; 3] = [PRINTED_SIDE, 1200, 800];

/// What somebody brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outside {
    /// A text.
    Text(String),
    /// The bytes of a picture that is no file.
    Picture(Vec<u8>),
    /// Files.
    Files(Vec<PathBuf>),
}

impl Desk {
    /// Takes in what somebody brings: pictures are kept, a text is passed on.
    pub fn take_in_outside(&self, outside: Outside) -> Result<Brought, DeskError> {
        match outside {
            Outside::Text(text) if text.trim().is_empty() => Ok(Brought::Nothing),
            Outside::Text(text) => Ok(Brought::Text { text }),
            Outside::Picture(bytes) => {
                let name = self.words().text("picture-on-clipboard");
                let picture = self.keep_bytes(bytes, name)?;
                Ok(Brought::Pictures { pictures: vec![picture], refused: Vec::new() })
            }
            Outside::Files(files) => {
                let (mut pictures, mut refused) = (Vec::new(), Vec::new());
                for file in files {
                    match self.keep_picture(&file) {
                        Ok(picture) => pictures.push(picture),
                        // A full disk is no fault of a picture: all that follow fail, too.
                        Err(error @ DeskError::Store(_)) => return Err(error),
                        Err(error) => refused.push(error.said(&self.words())),
                    }
                }
                Ok(Brought::Pictures { pictures, refused })
            }
        }
    }

    /// Keeps the picture of a file.
    pub fn keep_picture(&self, path: &Path) -> Result<KeptPicture, DeskError> {
        self.keep_bytes(format::read_file(path)?, file_name(path))
    }

    /// A picture of the library as it is, and in the sizes that it can be made
    /// smaller to.
    pub fn picture_sizes(&self, hash: &str) -> Result<Vec<PictureOnOffer>, DeskError> {
        let blob = self.picture_kept(hash)?;
        let no_picture = || DeskError::NoPicture { file: hash.to_owned() };
        let size = export::picture_size(&blob.data).ok_or_else(no_picture)?;
        let (width, height) = (size.width as u32, size.height as u32);
        let bytes = blob.data.len() as u64;
        let mut sizes = vec![PictureOnOffer { side: width.max(height), width, height, bytes }];
        for side in SIDES {
            if let Some(SmallerPicture { width, height, bytes }) = made_smaller(&blob, side)? {
                let bytes = bytes.len() as u64;
                sizes.push(PictureOnOffer { side, width, height, bytes });
            }
        }
        Ok(sizes)
    }

    /// Keeps a picture of the library in a smaller size, too; its hash. The map
    /// shows it when it says so.
    pub fn make_picture_smaller(&self, hash: &str, side: u32) -> Result<String, DeskError> {
        let blob = self.picture_kept(hash)?;
        let Some(smaller) = made_smaller(&blob, side)? else { return Ok(hash.to_owned()) };
        let no_picture = || DeskError::NoPicture { file: hash.to_owned() };
        let media_type = format::media_type(&smaller.bytes).ok_or_else(no_picture)?;
        let blob = Blob::new(media_type, smaller.bytes);
        let hash = blob.hash.clone();
        self.shelves()?.put_blob(blob)?;
        Ok(hash)
    }

    fn picture_kept(&self, hash: &str) -> Result<Blob, DeskError> {
        let found = self.picture(hash)?;
        found.ok_or_else(|| DeskError::NoPicture { file: hash.to_owned() })
    }

    /// Keeps a picture as a map can hold it; `name` is what messages call it.
    fn keep_bytes(&self, bytes: Vec<u8>, name: String) -> Result<KeptPicture, DeskError> {
        if !export::is_picture(&bytes) {
            return Err(DeskError::NoPicture { file: name });
        }
        let keeps_size = held(&self.preferences).choices.whole_pictures;
        let limits = PictureLimits {
            bytes: format::limits::LARGEST_PICTURE,
            side: (!keeps_size).then_some(PRINTED_SIDE),
        };
        let Fitting { bytes, changes } = export::fitting_picture(bytes, limits)
            .map_err(|reason| DeskError::BrokenPicture { file: name.clone(), reason })?;
        let media_type = format::media_type(&bytes).ok_or(DeskError::NoPicture { file: name })?;
        let blob = Blob::new(media_type, bytes);
        let hash = blob.hash.clone();
        self.shelves()?.put_blob(blob)?;
        Ok(KeptPicture { hash, changes: changes.into_iter().map(Into::into).collect() })
    }
}

fn made_smaller(blob: &Blob, side: u32) -> Result<Option<SmallerPicture>, DeskError> {
    let broken = |reason| DeskError::BrokenPicture { file: blob.hash.clone(), reason };
    export::smaller_picture(&blob.data, side).map_err(broken)
}
