//! What comes from outside of the map: pictures that are chosen, pasted or
//! dropped, and texts.

use std::path::{Path, PathBuf};

use export::Fitting;
use store::Blob;

use crate::preferences::file_name;
use crate::wire::{Brought, KeptPicture};
use crate::{Desk, DeskError};

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

    /// Keeps a picture as a map can hold it; `name` is what messages call it.
    fn keep_bytes(&self, bytes: Vec<u8>, name: String) -> Result<KeptPicture, DeskError> {
        if !export::is_picture(&bytes) {
            return Err(DeskError::NoPicture { file: name });
        }
        let Fitting { bytes, changes } =
            export::fitting_picture(bytes, format::limits::LARGEST_PICTURE)
                .map_err(|reason| DeskError::BrokenPicture { file: name.clone(), reason })?;
        let media_type = format::media_type(&bytes).ok_or(DeskError::NoPicture { file: name })?;
        let blob = Blob::new(media_type, bytes);
        let hash = blob.hash.clone();
        self.shelves()?.put_blob(blob)?;
        Ok(KeptPicture { hash, changes: changes.into_iter().map(Into::into).collect() })
    }
}
