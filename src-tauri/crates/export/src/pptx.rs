//! The scene as slides that can be edited.
//!
//! A grid whose first row names groups of columns becomes an overview and a
//! few slides for each group; everything else is parted where no thing is
//! cut. Every thing that belongs together, such as a card, is one native
//! shape with its text inside, so that it moves and edits as one thing; curves
//! are native paths. The order of the shapes is the order of reading.
//!
//! The pages follow ISO/IEC 29500-1 (transitional), with all the parts that
//! PowerPoint misses loudly when they are not there.

mod clip;
mod draw;
mod grid;
mod ink;
mod mark;
mod overview;
mod package;
mod pages;
mod regions;
mod sheet;
mod stages;
mod texts;
mod write;

use jiff::Timestamp;
use scene::{Scene, Theme};
use words::Words;

use crate::error::guarded;
use crate::gate::{self, Needs};
use crate::{Blobs, ExportError, Warned};

/// How slides are made.
#[derive(Clone, Copy)]
pub struct PptxOptions<'a> {
    /// The size of every slide.
    pub size: SlideSize,
    /// The colours.
    pub theme: Theme,
    /// What is written as the date of the file.
    pub modified: Timestamp,
    /// The language of what stands on slides beside the picture's own words.
    pub words: &'a Words,
}

/// The size of a slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SlideSize {
    /// 13.33 by 7.5 inches, as screens are.
    #[default]
    Wide,
    /// 297 by 210 millimetres, as printers want it.
    A4,
}

impl SlideSize {
    /// Width and height in English Metric Units, 914,400 to the inch.
    const fn emu(self) -> (i64, i64) {
        match self {
            Self::Wide => (12_192_000, 6_858_000),
            Self::A4 => (10_692_000, 7_560_000),
        }
    }

    /// The same in pixels.
    fn pixels(self) -> scene::Size {
        let (width, height) = self.emu();
        scene::Size::new(width as f32 / write::EMU, height as f32 / write::EMU)
    }
}

/// Writes a scene as slides.
///
/// # Errors
///
/// Scenes that no painter can draw; see [`ExportError`].
pub fn pptx(
    scene: &Scene,
    options: &PptxOptions<'_>,
    blobs: &dyn Blobs,
) -> Result<Warned<Vec<u8>>, ExportError> {
    guarded(|| {
        gate::check(scene, Needs::Lines)?;
        let mut warnings = Vec::new();
        let slides = pages::plan(scene, options, &mut warnings);
        let value = package::pack(scene, options, &slides, blobs, &mut warnings)?;
        Ok(Warned { value, warnings })
    })
}
