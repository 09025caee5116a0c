//! The font faces of a scene.

use std::fmt;
use std::sync::Arc;

/// Which face, as a place in [`Fonts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontIndex(pub u32);

/// The faces in the order in which they were first used. It only grows, so
/// that an index stays good for every scene of the same layout.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    faces: Arc<Vec<FontFace>>,
}

impl Fonts {
    /// A table of these faces.
    pub fn new(faces: Vec<FontFace>) -> Self {
        Self { faces: Arc::new(faces) }
    }

    /// The face at a place, if there is one.
    pub fn get(&self, index: FontIndex) -> Option<&FontFace> {
        self.faces.get(index.0 as usize)
    }

    /// All faces in order.
    pub fn iter(&self) -> impl Iterator<Item = &FontFace> {
        self.faces.iter()
    }

    /// How many faces there are.
    pub fn len(&self) -> usize {
        self.faces.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.faces.is_empty()
    }
}

/// One face of a family.
#[derive(Clone)]
pub struct FontFace {
    /// The family's name as CSS knows it.
    pub family: Arc<str>,
    /// The file's bytes.
    pub data: Arc<dyn AsRef<[u8]> + Send + Sync>,
    /// Which face of a collection file.
    pub face: u32,
    /// Whether the app ships it; the other faces belong to the system.
    pub bundled: bool,
}

impl fmt::Debug for FontFace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.family, self.face)
    }
}
