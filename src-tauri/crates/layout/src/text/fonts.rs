//! The faces: those that ship with the app, and a table of those in use.

use std::sync::Arc;

use fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontData};
use scene::{FontFace, FontIndex, Fonts};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use super::scripts;

/// The family of Latin, Greek and Cyrillic text.
///
/// A name of its own, because a system may have another version of the same
/// typeface under its public name, with other widths.
pub const SANS_FAMILY: &str = "Throughline Sans";
/// The family of Arabic text.
pub const ARABIC_FAMILY: &str = "Throughline Arabic";
/// The family of Hebrew text.
pub const HEBREW_FAMILY: &str = "Throughline Hebrew";

/// Where faces may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FontSource {
    /// Only those that ship with the app: the same picture on every machine.
    Bundled,
    /// Those that ship with the app, and the system's for all other scripts.
    System,
}

/// The bundled files by family, in the order in which families are tried.
pub(super) const BUNDLED: [(&str, &[u8]); 10] = [
    (SANS_FAMILY, include_bytes!("../../fonts/Inter_400Regular.ttf")),
    (SANS_FAMILY, include_bytes!("../../fonts/Inter_400Regular_Italic.ttf")),
    (SANS_FAMILY, include_bytes!("../../fonts/Inter_600SemiBold.ttf")),
    (SANS_FAMILY, include_bytes!("../../fonts/Inter_700Bold.ttf")),
    (ARABIC_FAMILY, include_bytes!("../../fonts/NotoSansArabic_400Regular.ttf")),
    (ARABIC_FAMILY, include_bytes!("../../fonts/NotoSansArabic_600SemiBold.ttf")),
    (ARABIC_FAMILY, include_bytes!("../../fonts/NotoSansArabic_700Bold.ttf")),
    (HEBREW_FAMILY, include_bytes!("../../fonts/NotoSansHebrew_400Regular.ttf")),
    (HEBREW_FAMILY, include_bytes!("../../fonts/NotoSansHebrew_600SemiBold.ttf")),
    (HEBREW_FAMILY, include_bytes!("../../fonts/NotoSansHebrew_700Bold.ttf")),
];

/// How far the letters of the main family reach, as parts of their size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// Above the baseline.
    pub(super) ascent: f32,
    /// Below the baseline.
    pub(super) descent: f32,
}

/// Everything the shaping library needs to find faces.
pub(super) fn context(source: FontSource) -> FontContext {
    let mut collection = Collection::new(CollectionOptions {
        shared: false,
        system_fonts: source == FontSource::System,
    });
    for (family, bytes) in BUNDLED {
        let name = FontInfoOverride { family_name: Some(family), ..FontInfoOverride::default() };
        collection.register_fonts(Blob::new(Arc::new(bytes)), Some(name));
    }
    if source == FontSource::System {
        scripts::prefer(&mut collection);
    }
    // A shared cache keeps a face's identity for as long as anybody holds it;
    // the plain one maps a rarely used file again under a new identity.
    FontContext { collection, source_cache: SourceCache::new_shared() }
}

/// The reach of the main family.
pub(super) fn reach() -> Reach {
    let metrics = FontRef::new(BUNDLED[0].1).ok().map(|font| {
        font.metrics(skrifa::instance::Size::new(1.0), skrifa::instance::LocationRef::default())
    });
    // The fallback is what the bundled face says; it is there so that a broken
    // build of the app still draws something.
    metrics.map_or(Reach { ascent: 0.97, descent: 0.24 }, |metrics| Reach {
        ascent: metrics.ascent,
        descent: -metrics.descent,
    })
}

/// The faces in use, in the order of their first use.
#[derive(Default)]
pub(super) struct FaceTable {
    /// Clones keep the identity of the data alive.
    data: Vec<FontData>,
    faces: Vec<FontFace>,
    fonts: Fonts,
}

impl FaceTable {
    /// The place of a face; it gets one if it has none.
    pub(super) fn index_of(&mut self, font: &FontData) -> FontIndex {
        let address = font.data.data().as_ptr();
        let known = self
            .data
            .iter()
            .position(|known| known.index == font.index && known.data.data().as_ptr() == address);
        let index = known.unwrap_or_else(|| {
            self.data.push(font.clone());
            self.faces.push(face(font));
            self.data.len() - 1
        });
        // A machine does not have four thousand million faces.
        FontIndex(index as u32)
    }

    /// When the face's family is tried: the bundled ones by their order, then
    /// all others.
    pub(super) fn order(&self, index: FontIndex) -> usize {
        let family = self.faces.get(index.0 as usize).filter(|face| face.bundled);
        family
            .and_then(|face| BUNDLED.iter().position(|(name, _)| **name == *face.family))
            .unwrap_or(BUNDLED.len())
    }

    /// The table as a scene carries it.
    pub(super) fn fonts(&mut self) -> Fonts {
        if self.fonts.len() != self.faces.len() {
            self.fonts = Fonts::new(self.faces.clone());
        }
        self.fonts.clone()
    }

    /// The face at a place.
    pub(super) fn get(&self, index: FontIndex) -> Option<&FontFace> {
        self.faces.get(index.0 as usize)
    }
}

/// A number that differs between two versions of a font file.
pub(super) fn checksum(data: &[u8], face: u32) -> u32 {
    FontRef::from_index(data, face)
        .and_then(|font| font.head())
        .map_or(0, |head| head.checksum_adjustment())
}

fn face(font: &FontData) -> FontFace {
    let bytes = font.data.data();
    // Registration copies nothing, so a bundled file is known by its address.
    let bundled = BUNDLED.iter().find(|(_, file)| file.as_ptr() == bytes.as_ptr());
    let family = bundled.map_or_else(|| family_name(bytes, font.index), |(name, _)| (*name).into());
    let (data, _) = font.data.clone().into_raw_parts();
    FontFace { family, data, face: font.index, bundled: bundled.is_some() }
}

/// The name by which a style sheet finds the face.
fn family_name(bytes: &[u8], index: u32) -> Arc<str> {
    let Ok(font) = FontRef::from_index(bytes, index) else { return "".into() };
    [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
        .into_iter()
        .find_map(|id| font.localized_strings(id).english_or_first())
        .map_or_else(|| "".into(), |name| name.to_string().into())
}
