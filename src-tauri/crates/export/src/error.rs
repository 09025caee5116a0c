//! What went wrong, and what was done differently from what was asked.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use scene::NodeId;
use words::{Explain, Sentence, Value, sentence};

use crate::Paper;

/// A result, and what its reader should know about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Warned<T> {
    /// The result.
    pub value: T,
    /// What was done differently from what was asked, in the order of the
    /// picture.
    pub warnings: Vec<Warning>,
}

/// Something that was done differently from what was asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// Nobody has the bytes of a picture; an empty frame stands in its place.
    MissingPicture {
        /// The node that shows it.
        node: NodeId,
        /// The picture's SHA-256.
        hash: String,
    },
    /// The bytes of a picture could not be read; an empty frame stands in its
    /// place.
    UnreadablePicture {
        /// The node that shows it.
        node: NodeId,
        /// The picture's SHA-256.
        hash: String,
        /// Why.
        reason: Sentence,
    },
    /// A link does not lead to a web page or a mail address and was left out.
    RefusedLink {
        /// The node that holds it.
        node: NodeId,
        /// Where it leads.
        target: String,
    },
    /// The smallest text is too small to be read on paper.
    SmallText {
        /// Its size in points.
        points: f32,
        /// The smallest paper on which it can be read, and its size there;
        /// none where only a page as large as the picture will do.
        better: Option<(Paper, f32)>,
    },
    /// The same of a picture on several sheets, where a larger scale would help.
    SmallTextOnSheets {
        /// Its size in points.
        points: f32,
    },
    /// Things on slides had to be drawn so small that they are hard to read.
    SmallSlides {
        /// The size of their letters in points.
        points: f32,
    },
    /// The picture at its own size is larger than a PDF page may be, and was
    /// scaled down.
    Shrunk {
        /// The size that it has now, in per cent of its own.
        percent: f32,
    },
    /// Cells or notes are larger than a sheet and are cut.
    Cut {
        /// Which.
        nodes: Vec<NodeId>,
    },
    /// Sheets at the corners of a poster are empty and left out.
    EmptySheets {
        /// What they are called.
        names: Vec<String>,
    },
    /// The PDF cannot claim to follow a standard.
    LostClaims {
        /// The standards.
        claims: Vec<Claim>,
        /// What is in their way.
        problems: Vec<Problem>,
    },
    /// The bitmap is so large that many programs will not open it.
    LargeBitmap {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
}

/// A standard that a PDF can claim to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// PDF/A-3a, for archives.
    Archival,
    /// PDF/UA-1, for assistive technology.
    Accessible,
}

/// One thing that is in the way of a [`Claim`].
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The node that it is about; none where it is about the whole document.
    pub node: Option<NodeId>,
    /// What that node says, cut short.
    pub words: String,
    /// What is wrong with it.
    pub what: Sentence,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A number of the scene is not a number, or absurdly large.
    BadNumber {
        /// The node.
        node: NodeId,
        /// The number.
        value: f32,
    },
    /// A text of the scene has no glyphs yet.
    NotShaped {
        /// The node.
        node: NodeId,
    },
    /// A text's lines, glyphs and letters do not belong together.
    BadText {
        /// The node.
        node: NodeId,
        /// What does not fit.
        what: Sentence,
    },
    /// The tree is deeper than any layout makes it.
    TooDeep {
        /// The first node that is too deep.
        node: NodeId,
        /// How deep a tree may be.
        limit: usize,
    },
    /// A font file cannot be read.
    BadFont {
        /// Its family.
        family: String,
    },
    /// The page leaves no room for the picture.
    BadPage {
        /// Width in millimetres.
        width: f32,
        /// Height in millimetres.
        height: f32,
        /// Margin in millimetres.
        margin: f32,
    },
    /// An attachment's media type is not one.
    BadMediaType {
        /// What was given.
        media_type: String,
    },
    /// The bitmap would be larger than can be made.
    TooLarge {
        /// Width in pixels.
        width: u64,
        /// Height in pixels.
        height: u64,
        /// The largest scale that works, rounded down.
        largest_scale: f32,
    },
    /// The scale is not a number above 0.
    BadScale {
        /// What was given.
        scale: f32,
    },
    /// So many sheets beside each other cannot be asked for.
    BadPagesWide {
        /// What was given.
        count: u32,
        /// How many can be asked for.
        most: u32,
    },
    /// The overlap is not a length, or more than half of a sheet.
    BadOverlap {
        /// What was given, in millimetres.
        overlap: f32,
    },
    /// It would take more sheets than anybody glues.
    TooManySheets {
        /// How many there may be.
        most: usize,
    },
    /// There is no sheet of that number.
    NoSheet,
    /// The PDF could not be put together.
    Pdf(String),
    /// The file around the slides could not be put together.
    Package(String),
    /// The bitmap could not be written.
    Write(#[from] ::png::EncodingError),
    /// A painter gave up in a way that nobody foresaw.
    Unforeseen(String),
}

impl Explain for ExportError {
    fn message(&self) -> Sentence {
        match self {
            Self::BadNumber { node, value } => {
                sentence!("export-bad-number", node = node.to_string(), value = value.to_string(),)
            }
            Self::NotShaped { node } => sentence!("export-not-shaped", node = node.to_string()),
            Self::BadText { node, what } => {
                sentence!("export-bad-text", node = node.to_string(), what = what.clone())
            }
            Self::TooDeep { node, limit } => {
                sentence!("export-too-deep", node = node.to_string(), limit = *limit)
            }
            Self::BadFont { family } => sentence!("export-bad-font", family = family),
            Self::BadPage { width, height, margin } => sentence!(
                "export-bad-page",
                width = width.round(),
                height = height.round(),
                margin = margin.round(),
            ),
            Self::BadMediaType { media_type } => {
                sentence!("export-media-type", type = media_type)
            }
            Self::TooLarge { width, height, largest_scale } => sentence!(
                "export-too-large",
                width = *width,
                height = *height,
                scale = rounded(*largest_scale, 100.0),
            ),
            Self::BadScale { scale } => sentence!("export-bad-scale", scale = *scale),
            Self::BadPagesWide { count, .. } => sentence!("export-pages-wide", count = *count),
            Self::BadOverlap { overlap } => {
                sentence!("export-bad-overlap", overlap = rounded(*overlap, 10.0))
            }
            Self::TooManySheets { most } => sentence!("export-too-many-sheets", most = *most),
            Self::NoSheet => sentence!("export-no-sheet"),
            Self::Pdf(detail) => sentence!("export-failed", detail = detail),
            Self::Package(detail) => sentence!("export-slides-failed", detail = detail),
            Self::Write(error) => sentence!("export-unwritten", detail = error.to_string()),
            Self::Unforeseen(detail) => sentence!("export-unforeseen", detail = detail),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::BadNumber { .. }
            | Self::NotShaped { .. }
            | Self::BadText { .. }
            | Self::TooDeep { .. }
            | Self::NoSheet
            | Self::Pdf(_)
            | Self::Package(_)
            | Self::Unforeseen(_) => sentence!("export-fault-hint"),
            Self::BadFont { .. } => sentence!("export-bad-font-hint"),
            Self::BadPage { .. } => sentence!("export-bad-page-hint"),
            Self::BadMediaType { .. } => sentence!("export-media-type-hint"),
            Self::TooLarge { .. } => sentence!("export-too-large-hint"),
            Self::BadScale { .. } => sentence!("export-bad-scale-hint"),
            Self::BadPagesWide { most, .. } => sentence!("export-pages-wide-hint", most = *most),
            Self::BadOverlap { .. } => sentence!("export-bad-overlap-hint"),
            Self::TooManySheets { .. } => sentence!("export-too-many-sheets-hint"),
            Self::Write(_) => sentence!("export-unwritten-hint"),
        }
    }
}

words::displays_its_message!(ExportError);

impl Problem {
    /// What is wrong, and where.
    pub fn in_words(&self) -> Sentence {
        let what = self.what.clone();
        match &self.node {
            None => what,
            Some(node) if self.words.is_empty() => {
                sentence!("problem-at-node", what = what, node = node.to_string())
            }
            Some(node) => {
                sentence!("problem-at", what = what, words = &self.words, node = node.to_string(),)
            }
        }
    }
}

impl Warning {
    /// What was done differently.
    pub fn in_words(&self) -> Sentence {
        match self {
            Self::MissingPicture { node, hash } => {
                sentence!("warn-missing-picture", hash = short(hash), node = node.to_string())
            }
            Self::UnreadablePicture { node, hash, reason } => sentence!(
                "warn-unreadable-picture",
                hash = short(hash),
                node = node.to_string(),
                what = reason.clone(),
            ),
            Self::RefusedLink { node, target } => {
                sentence!("warn-refused-link", node = node.to_string(), target = target)
            }
            Self::SmallText { points, better: Some((paper, larger)) } => sentence!(
                "warn-small-text-better",
                points = rounded(*points, 10.0),
                paper = paper.name().to_uppercase(),
                larger = rounded(*larger, 10.0),
            ),
            Self::SmallText { points, better: None } => {
                sentence!("warn-small-text", points = rounded(*points, 10.0))
            }
            Self::SmallTextOnSheets { points } => {
                sentence!("warn-small-text-sheets", points = rounded(*points, 10.0))
            }
            Self::SmallSlides { points } => {
                sentence!("warn-small-slides", points = rounded(*points, 10.0))
            }
            Self::Shrunk { percent } => sentence!("warn-shrunk", percent = percent.round()),
            Self::Cut { nodes } => sentence!("warn-cut", count = nodes.len()),
            Self::EmptySheets { names } => {
                sentence!("warn-empty-sheets", names = Value::list(names.iter().cloned()))
            }
            Self::LostClaims { claims, problems } => lost_claims(claims, problems),
            Self::LargeBitmap { width, height } => {
                sentence!("warn-large-bitmap", width = *width, height = *height)
            }
        }
    }
}

fn lost_claims(claims: &[Claim], problems: &[Problem]) -> Sentence {
    let claims = match claims {
        [Claim::Archival] => sentence!("claim-archival"),
        [Claim::Accessible] => sentence!("claim-accessible"),
        _ => sentence!("claim-both"),
    };
    let shown = Value::Row(
        problems.iter().take(SHOWN_PROBLEMS).map(|problem| problem.in_words().into()).collect(),
    );
    match problems.len().saturating_sub(SHOWN_PROBLEMS) {
        0 => sentence!("warn-lost-claims", claims = claims, problems = shown),
        more => {
            sentence!("warn-lost-claims-more", claims = claims, problems = shown, count = more)
        }
    }
}

/// A number with few digits: `parts` of one are kept.
fn rounded(number: f32, parts: f64) -> f64 {
    (f64::from(number) * parts).round() / parts
}

/// How many problems a warning names before it only counts them.
const SHOWN_PROBLEMS: usize = 8;

/// Runs a painter and turns a panic inside it into an error, because the
/// libraries that do the painting panic when they are used in ways that they
/// did not foresee.
pub(crate) fn guarded<T>(paint: impl FnOnce() -> Result<T, ExportError>) -> Result<T, ExportError> {
    // Everything that `paint` has touched is dropped with the panic.
    catch_unwind(AssertUnwindSafe(paint))
        .unwrap_or_else(|panic| Err(ExportError::Unforeseen(panic_text(&*panic))))
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_else(|| "no reason given".to_owned())
}

fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}
