//! The picture on paper and in files.
//!
//! Each output is a function from a [`Scene`](scene::Scene) and a few options
//! to bytes: [`pdf()`], [`book()`], [`svg()`], [`png()`], [`pptx()`], [`thumbnail()`] and [`sheet_png()`]. They draw the
//! same scene, so what is seen on the screen, in print and in a slide is one
//! picture. None of them knows what the scene shows.
//!
//! - **Same scene and options, same bytes.** Nothing is read from a clock or
//!   from the system; dates and pictures are passed in.
//! - **Nothing is cut short quietly.** What could not be done as asked travels
//!   beside the result as a [`Warning`]; what cannot be done at all is an
//!   [`ExportError`].
//! - A map that was attached to a PDF comes back with [`attachment`].
//!
//! Scenes reach this crate with their glyphs: whoever lays out fills
//! [`TextBlock::runs`](scene::TextBlock::runs) before a PDF, a PNG or an SVG
//! in outlines is asked for.

mod bare;
mod blobs;
mod error;
mod fitting;
mod flat;
mod gate;
mod glyphs;
mod link;
mod outline;
mod paper;
mod pdf;
mod picture;
mod png;
mod pptx;
mod read_pdf;
mod svg;
mod tiles;

pub use blobs::{Blob, Blobs};
pub use error::{Claim, ExportError, Problem, Warned, Warning};
pub use fitting::{
    Fitting, PictureChange, PictureLimits, SmallerPicture, fitting_picture, smaller_picture,
};
pub use paper::{Join, Leaves, Orientation, Page, Paper, Spread, Tiling};
pub use pdf::{Attachment, BookOptions, BookPart, PdfOptions, book, pdf};
pub use picture::{is_picture, picture_size};
pub use png::{Background, PngOptions, PngSize, SheetLook, png, sheet_png, thumbnail};
pub use pptx::{PptxOptions, SlideSize, pptx};
pub use read_pdf::{ReadPdfError, attachment};
pub use svg::{Lettering, SvgOptions, svg};
pub use tiles::{MOST_SHEETS, Plan, PlannedSheet, SheetName, plan};
