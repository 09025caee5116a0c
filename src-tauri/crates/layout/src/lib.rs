//! From a map to a picture: everything is measured and placed here, once.
//!
//! The window, the projector and every file that is exported draw what this
//! crate has laid out, so they cannot disagree. Nothing here knows a screen.
//!
//! - [`text`] shapes texts and breaks them into lines.
//! - [`Layouter`] makes a scene of a map, and the next scene out of the last.
//! - [`icons`] holds the signs, drawn as lines.
//! - [`room`] leaves out of a scene what is not for everybody's eyes.
//!
//! The same map gives the same scene on every machine as long as the fonts are
//! the same; tests and golden files therefore use only the bundled ones
//! ([`text::FontSource::Bundled`]).

mod elsewhere;
pub mod icons;
mod journey;
mod layouter;
mod pictures;
mod replay;
pub mod room;
pub mod text;

pub use elsewhere::{Beside, Elsewhere, SubJourney};
pub use journey::report::ReportPaper;
pub use layouter::{
    CurveShape, Density, LayoutOptions, Layouter, Lens, Register, RegisterLook, ReportPages,
    ReportPart, Sorting,
};
pub use pictures::PictureSizes;
pub use replay::{Replay, ReplayStop};
