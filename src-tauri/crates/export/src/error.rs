//! What went wrong, and what was done differently from what was asked.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use scene::NodeId;

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
        reason: String,
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
    /// The picture at its own size is larger than a PDF page may be, and was
    /// scaled down.
    Shrunk {
        /// The size that it has now, in per cent of its own.
        percent: f32,
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
    pub what: String,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A number of the scene is not a number, or absurdly large.
    #[error("“{node}” has no place in the picture: one of its numbers is {value}")]
    BadNumber {
        /// The node.
        node: NodeId,
        /// The number.
        value: f32,
    },
    /// A text of the scene has no glyphs yet.
    #[error("the text of “{node}” has been broken into lines but not shaped")]
    NotShaped {
        /// The node.
        node: NodeId,
    },
    /// A text's lines, glyphs and letters do not belong together.
    #[error("the text of “{node}” does not fit its glyphs: {what}")]
    BadText {
        /// The node.
        node: NodeId,
        /// What does not fit.
        what: &'static str,
    },
    /// The tree is deeper than any layout makes it.
    #[error("“{node}” lies inside more than {limit} others")]
    TooDeep {
        /// The first node that is too deep.
        node: NodeId,
        /// How deep a tree may be.
        limit: usize,
    },
    /// A font file cannot be read.
    #[error("the font “{family}” cannot be read")]
    BadFont {
        /// Its family.
        family: String,
    },
    /// The page leaves no room for the picture.
    #[error(
        "a page of {width:.0} × {height:.0} mm with margins of {margin:.0} mm has no room for a picture"
    )]
    BadPage {
        /// Width in millimetres.
        width: f32,
        /// Height in millimetres.
        height: f32,
        /// Margin in millimetres.
        margin: f32,
    },
    /// An attachment's media type is not one.
    #[error("“{media_type}” is not a media type")]
    BadMediaType {
        /// What was given.
        media_type: String,
    },
    /// The bitmap would be larger than can be made.
    #[error(
        "a picture of {width} × {height} pixels is too large; at a scale of {largest_scale:.2} it can be made"
    )]
    TooLarge {
        /// Width in pixels.
        width: u64,
        /// Height in pixels.
        height: u64,
        /// The largest scale that works, rounded down.
        largest_scale: f32,
    },
    /// The scale is not a number above 0.
    #[error("a picture cannot be drawn at a scale of {scale}")]
    BadScale {
        /// What was given.
        scale: f32,
    },
    /// The PDF could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
    /// The bitmap could not be written.
    #[error("the picture could not be written: {0}")]
    Write(#[from] ::png::EncodingError),
    /// A painter gave up in a way that nobody foresaw.
    #[error("the export failed unexpectedly: {0}")]
    Unforeseen(String),
}

impl ExportError {
    /// What the person can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::BadNumber { .. }
            | Self::NotShaped { .. }
            | Self::BadText { .. }
            | Self::TooDeep { .. }
            | Self::Pdf(_)
            | Self::Unforeseen(_) => {
                "This is a fault of the program; please report it with the map, if you may share it."
            }
            Self::BadFont { .. } => "Remove or repair the font on this computer, then try again.",
            Self::BadPage { .. } => "Choose larger paper or smaller margins.",
            Self::BadMediaType { .. } => "Give a type such as application/json.",
            Self::TooLarge { .. } => "Choose a smaller scale, or export a PDF or SVG instead.",
            Self::BadScale { .. } => "Give a scale such as 1 or 2.",
            Self::Write(_) => "Check that there is room on the disk and that you may write there.",
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Archival => "PDF/A-3a",
            Self::Accessible => "PDF/UA-1",
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.node {
            Some(node) if self.words.is_empty() => write!(f, "{} ({node})", self.what),
            Some(node) => write!(f, "{} in “{}” ({node})", self.what, self.words),
            None => f.write_str(&self.what),
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingPicture { node, hash } => {
                write!(f, "the picture {} of “{node}” is missing", short(hash))
            }
            Self::UnreadablePicture { node, hash, reason } => {
                write!(f, "the picture {} of “{node}” cannot be read: {reason}", short(hash))
            }
            Self::RefusedLink { node, target } => {
                write!(f, "the link of “{node}” to “{target}” was left out")
            }
            Self::SmallText { points, better } => {
                write!(f, "the smallest text is {points:.1} pt high, hard to read on paper; ")?;
                match better {
                    Some((paper, points)) => {
                        let name = paper.name().to_uppercase();
                        write!(f, "on {name} it would be {points:.1} pt")
                    }
                    None => f.write_str("a page as large as the picture (fit) keeps it readable"),
                }
            }
            Self::Shrunk { percent } => {
                write!(f, "the picture was scaled to {percent:.0} % to fit the largest PDF page")
            }
            Self::LostClaims { claims, problems } => {
                let claims: Vec<String> = claims.iter().map(ToString::to_string).collect();
                write!(f, "the PDF cannot claim {}: ", claims.join(" and "))?;
                for (index, problem) in problems.iter().take(SHOWN_PROBLEMS).enumerate() {
                    write!(f, "{}{problem}", if index == 0 { "" } else { "; " })?;
                }
                match problems.len().saturating_sub(SHOWN_PROBLEMS) {
                    0 => Ok(()),
                    more => write!(f, "; and {more} more"),
                }
            }
            Self::LargeBitmap { width, height } => {
                write!(f, "many programs do not open pictures of {width} × {height} pixels")
            }
        }
    }
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
