//! How large pictures are, as far as anybody knows.

use std::collections::HashMap;
use std::sync::Arc;

use scene::Size;

/// Answers how large the picture of a hash is, in pixels, upright; none where
/// nobody has it or it cannot be read.
pub type PictureSizes = Arc<dyn Fn(&str) -> Option<Size> + Send + Sync>;

/// Sizes that have been asked for. A hash stands for the same bytes for ever,
/// so each is asked for until it is known, and never again.
#[derive(Default)]
pub(crate) struct Pictures {
    sizes: Option<PictureSizes>,
    known: HashMap<String, Size>,
}

impl Pictures {
    /// Those that somebody knows of.
    pub(crate) fn new(sizes: PictureSizes) -> Self {
        Self { sizes: Some(sizes), known: HashMap::new() }
    }

    /// The size of a picture.
    pub(crate) fn size(&mut self, blob: &str) -> Option<Size> {
        if let Some(size) = self.known.get(blob) {
            return Some(*size);
        }
        let size = self.sizes.as_ref()?(blob)?;
        let is_picture = size.width >= 1.0 && size.height >= 1.0;
        is_picture.then(|| {
            self.known.insert(blob.to_owned(), size);
            size
        })
    }
}
