//! Where the bytes of pictures come from.

use std::sync::Arc;

/// A picture's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// What kind of file it is, such as `image/png`. Painters look at the bytes
    /// themselves; this is for those they do not know.
    pub media_type: Arc<str>,
    /// The file's bytes.
    pub bytes: Arc<[u8]>,
}

/// Somebody who has the pictures that a scene names.
///
/// Any function from a hash to an optional [`Blob`] will do; `&|_: &str| None`
/// is a source without pictures.
pub trait Blobs {
    /// The picture whose bytes have this SHA-256, in lower-case hex.
    fn blob(&self, hash: &str) -> Option<Blob>;
}

impl<F: Fn(&str) -> Option<Blob>> Blobs for F {
    fn blob(&self, hash: &str) -> Option<Blob> {
        self(hash)
    }
}
