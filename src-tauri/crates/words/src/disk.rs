//! What a disk says when it refuses.

use std::io::{Error, ErrorKind};

use crate::{Sentence, sentence};

/// Why the file system refused, in a sentence of its own. The system's own
/// words are only shown where there are none of ours.
pub fn disk(error: &Error) -> Sentence {
    match error.kind() {
        ErrorKind::NotFound => sentence!("disk-not-found"),
        ErrorKind::PermissionDenied => sentence!("disk-denied"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => sentence!("disk-full"),
        ErrorKind::ReadOnlyFilesystem => sentence!("disk-read-only"),
        ErrorKind::IsADirectory => sentence!("disk-folder"),
        ErrorKind::NotADirectory => sentence!("disk-no-folder"),
        ErrorKind::InvalidFilename => sentence!("disk-name"),
        _ => sentence!("disk-other", detail = error.to_string()),
    }
}
