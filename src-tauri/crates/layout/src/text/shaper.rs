//! The shaper and what it remembers within a session.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fontique::Language;
use parley::{
    FontContext, FontFamily, FontFamilyName, FontStyle, FontWeight, GenericFamily, Layout,
    LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};
use scene::{Align, Direction, Fonts, Item, Line, Run, Scene, Size, TextBlock, TextStyle, Weight};
use unicode_segmentation::UnicodeSegmentation;

use super::breaks::Archives;
use super::clean::clean;
use super::fonts::{
    ARABIC_FAMILY, FaceTable, FontSource, HEBREW_FAMILY, Reach, SANS_FAMILY, context, reach,
};
use super::scripts::language_of;
use super::shape::{Shaped, extent, place, take_over};

/// Asks a font to draw the character before it in colour.
const EMOJI_SELECTOR: char = '\u{FE0F}';
/// So many blocks are kept before the first look for unused ones.
const FIRST_SWEEP: usize = 4096;

const FAMILIES: [FontFamilyName<'static>; 3] = [
    FontFamilyName::Named(Cow::Borrowed(SANS_FAMILY)),
    FontFamilyName::Named(Cow::Borrowed(ARABIC_FAMILY)),
    FontFamilyName::Named(Cow::Borrowed(HEBREW_FAMILY)),
];
/// The main family has monochrome glyphs for some emoji and must stand back.
const EMOJI_FIRST: [FontFamilyName<'static>; 2] = [
    FontFamilyName::Generic(GenericFamily::Emoji),
    FontFamilyName::Named(Cow::Borrowed(SANS_FAMILY)),
];

/// Shapes texts and remembers the result.
///
/// One for each thread that lays out; it can be sent to another thread. Equal
/// questions get the same shared block for as long as somebody holds it, and
/// for some time after.
pub struct Shaper {
    pub(super) source: FontSource,
    pub(super) context: FontContext,
    pub(super) faces: FaceTable,
    pub(super) archives: Archives,
    scratch: LayoutContext<()>,
    layout: Layout<()>,
    reach: Reach,
    cache: Cache,
    /// The tag that was asked for last, and what it means.
    language: (String, Option<Language>),
}

impl Shaper {
    /// A shaper that takes its faces from there. With the system's faces this
    /// asks the system for a list of them, which takes some 20 ms.
    pub fn new(source: FontSource) -> Self {
        Self {
            source,
            context: context(source),
            faces: FaceTable::default(),
            archives: Archives::default(),
            scratch: LayoutContext::new(),
            layout: Layout::new(),
            reach: reach(),
            cache: Cache::default(),
            language: (String::new(), None),
        }
    }

    /// The text, cleaned, shaped and broken into lines no wider than
    /// `max_width`; without a width lines end only where the text says so.
    ///
    /// `language` is the BCP 47 tag of the map; it decides the shapes of
    /// Chinese characters and of some letters. A tag that cannot be read counts
    /// as none.
    ///
    /// What is in italics is upright where it has letters of a script that knows
    /// none: nobody slants Arabic or Japanese.
    ///
    /// The block is as wide as its lines reach from its left edge: in text from
    /// right to left, or aligned to the end, that is the whole `max_width`.
    pub fn lay_out(
        &mut self,
        text: &str,
        style: TextStyle,
        max_width: Option<f32>,
        language: &str,
    ) -> Arc<TextBlock> {
        let style = TextStyle { italic: style.italic && can_slant(text), ..style };
        let max_width = max_width.map_or(f32::INFINITY, |width| width.max(1.0));
        let language = self.language(language);
        let key = StyleKey::new(style, max_width, language);
        if let Some(block) = self.cache.get(&key, text) {
            return block;
        }
        let cleaned: Arc<str> = match clean(text) {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        };
        let block = Arc::new(self.block(cleaned, style, max_width, language));
        self.cache.put(key, text, Arc::clone(&block));
        block
    }

    /// Fills in the glyphs of a block whose line breaks were remembered. Does
    /// nothing where they are there already.
    ///
    /// `language` must be the tag with which the block was laid out.
    pub fn complete(&mut self, block: &TextBlock, language: &str) {
        if block.runs.get().is_some() {
            return;
        }
        let language = self.language(language);
        let (_, runs) = self.shape(&block.text, block.style, block.max_width, language);
        // Somebody who was quicker on another thread has put the same there.
        let _ = block.runs.set(runs);
    }

    /// Fills in the glyphs of all texts of a scene and returns the table of
    /// faces that goes with them; to be called before a painter that draws
    /// glyphs by itself.
    pub fn complete_scene(&mut self, scene: &Scene) -> Fonts {
        for block in without_glyphs(scene) {
            self.complete(&block, &scene.language);
        }
        self.fonts()
    }

    /// The faces that have been used so far. The table only grows, so indices
    /// in older blocks stay good.
    pub fn fonts(&mut self) -> Fonts {
        self.faces.fonts()
    }

    /// What a language tag means to the shaping library.
    pub(super) fn language(&mut self, tag: &str) -> Option<Language> {
        if self.language.0 != tag {
            self.language = (tag.to_owned(), Language::parse(tag).ok());
        }
        self.language.1
    }

    fn block(
        &mut self,
        text: Arc<str>,
        style: TextStyle,
        max_width: f32,
        language: Option<Language>,
    ) -> TextBlock {
        let runs = OnceLock::new();
        let mut direction = Direction::Ltr;
        let mut lines: Vec<Line> = Vec::new();
        if text.is_empty() {
            // A fresh cell has nothing to shape.
            let _ = runs.set(Vec::new());
        } else if let Some(found) = self.archives.find(&text, style, max_width, language) {
            (direction, lines) = found;
            place(&mut lines, style, direction, max_width, self.reach);
        } else {
            let (shaped, placed) = self.shape(&text, style, max_width, language);
            (direction, lines) = shaped;
            let _ = runs.set(placed);
        }
        let height = style.line_height * lines.len().max(1) as f32;
        let size = Size::new(extent(&lines), height);
        TextBlock { text, style, max_width, size, direction, lines, runs }
    }

    fn shape(
        &mut self,
        text: &str,
        style: TextStyle,
        max_width: f32,
        language: Option<Language>,
    ) -> ((Direction, Vec<Line>), Vec<Vec<Run>>) {
        if text.is_empty() {
            return ((Direction::Ltr, Vec::new()), Vec::new());
        }
        let mut builder = self.scratch.ranged_builder(&mut self.context, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::from(&FAMILIES[..])));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.line_height)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Locale(language_of(text, language)));
        if style.weight != Weight::Regular {
            let weight = FontWeight::new(f32::from(style.weight.number()));
            builder.push_default(StyleProperty::FontWeight(weight));
        }
        if style.italic {
            builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
        }
        if text.contains(EMOJI_SELECTOR) {
            for (start, cluster) in text.grapheme_indices(true) {
                if cluster.contains(EMOJI_SELECTOR) {
                    let family = FontFamily::from(&EMOJI_FIRST[..]);
                    let range = start..start + cluster.len();
                    builder.push(StyleProperty::FontFamily(family), range);
                }
            }
        }
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(max_width.is_finite().then_some(max_width));
        let Shaped { direction, mut lines, mut runs } =
            take_over(&self.layout, text, &mut self.faces);
        place(&mut lines, style, direction, max_width, self.reach);
        for (line, runs) in lines.iter().zip(&mut runs) {
            runs.iter_mut().for_each(|run| run.x += line.x);
        }
        ((direction, lines), runs)
    }
}

/// Whether all letters of a text are of scripts that have italics: Latin, Greek,
/// Cyrillic and Armenian, which come first in Unicode.
fn can_slant(text: &str) -> bool {
    let is_slanted = |letter: char| {
        matches!(letter, '\0'..='\u{58F}' | '\u{1C80}'..='\u{1C8F}' | '\u{1D00}'..='\u{1FFF}')
            || !letter.is_alphabetic()
    };
    text.chars().all(is_slanted)
}

/// The texts of a scene whose glyphs have not been filled in yet, in reading
/// order: those that [`Shaper::complete_scene`] would shape.
pub fn without_glyphs(scene: &Scene) -> Vec<Arc<TextBlock>> {
    let mut blocks = Vec::new();
    scene.walk(|visit| {
        for item in &visit.node.items {
            if let Item::Text(text) = item
                && text.block.runs.get().is_none()
            {
                blocks.push(Arc::clone(&text.block));
            }
        }
    });
    blocks
}

/// Everything but the text that a block depends on.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct StyleKey {
    size: u32,
    line_height: u32,
    weight: Weight,
    italic: bool,
    align: Align,
    max_width: u32,
    language: Option<Language>,
}

impl StyleKey {
    fn new(style: TextStyle, max_width: f32, language: Option<Language>) -> Self {
        Self {
            size: style.size.to_bits(),
            line_height: style.line_height.to_bits(),
            weight: style.weight,
            italic: style.italic,
            align: style.align,
            max_width: max_width.to_bits(),
            language,
        }
    }
}

/// Blocks by style and text.
///
/// It forgets a block that nobody else holds and that nobody has asked for
/// since the sweep before. Sweeps come when the number of blocks has doubled,
/// so they cost little and memory stays within twice of what is in use.
struct Cache {
    blocks: HashMap<StyleKey, HashMap<Arc<str>, Entry>>,
    count: usize,
    limit: usize,
}

struct Entry {
    block: Arc<TextBlock>,
    is_fresh: bool,
}

impl Default for Cache {
    fn default() -> Self {
        Self { blocks: HashMap::new(), count: 0, limit: FIRST_SWEEP }
    }
}

impl Cache {
    fn get(&mut self, key: &StyleKey, text: &str) -> Option<Arc<TextBlock>> {
        let entry = self.blocks.get_mut(key)?.get_mut(text)?;
        entry.is_fresh = true;
        Some(Arc::clone(&entry.block))
    }

    fn put(&mut self, key: StyleKey, text: &str, block: Arc<TextBlock>) {
        if self.count >= self.limit {
            self.sweep();
        }
        let name = if *block.text == *text { Arc::clone(&block.text) } else { text.into() };
        self.blocks.entry(key).or_default().insert(name, Entry { block, is_fresh: true });
        self.count += 1;
    }

    fn sweep(&mut self) {
        let mut left = 0;
        self.blocks.retain(|_, texts| {
            texts.retain(|_, entry| {
                let is_wanted = entry.is_fresh || Arc::strong_count(&entry.block) > 1;
                entry.is_fresh = false;
                is_wanted
            });
            left += texts.len();
            !texts.is_empty()
        });
        self.count = left;
        self.limit = (left * 2).max(FIRST_SWEEP);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cache_forgets_what_nobody_holds() {
        let mut shaper = Shaper::new(FontSource::Bundled);
        let style = TextStyle {
            size: 12.0,
            line_height: 16.0,
            weight: Weight::Regular,
            italic: false,
            align: Align::Start,
        };
        let held = shaper.lay_out("held", style, None, "en");
        for number in 0..4 * FIRST_SWEEP {
            shaper.lay_out(&number.to_string(), style, None, "en");
        }
        assert!(shaper.cache.count < 3 * FIRST_SWEEP, "{} blocks kept", shaper.cache.count);
        assert!(Arc::ptr_eq(&held, &shaper.lay_out("held", style, None, "en")));
    }
}
