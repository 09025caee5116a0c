//! Files: opened, previewed, saved.

use model::records::ColourBy;
use scene::Theme;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Density, ImportPreview, Lens, Register};

/// What became of a file that was opened.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum FileOpened {
    /// A map of the library.
    Map {
        /// Its id.
        map: String,
        /// What of the file could not be taken as it was.
        warnings: Vec<String>,
    },
    /// What another program has written, and what waits for a decision.
    Import {
        /// What it would become.
        preview: Box<ImportPreview>,
    },
}

/// What a map is to be written as.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportRequest {
    /// The format.
    pub format: ExportFormat,
    /// For PDF.
    #[serde(default)]
    pub paper: ExportPaper,
    /// For PDF on paper.
    #[serde(default)]
    pub orientation: ExportOrientation,
    /// The colours; for pictures and PDF.
    #[serde(default)]
    pub theme: Theme,
    /// For PNG: pixels for each unit of the map.
    #[serde(default = "once")]
    pub scale: f32,
    /// What the colours of the cards say; the same as on the screen if nothing
    /// is said.
    #[serde(default)]
    #[ts(optional)]
    pub colour_by: Option<ColourBy>,
    /// How much air there is; as much as on the screen if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub density: Option<Density>,
    /// What one looks through; the same as on the screen if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub lens: Option<Lens>,
    /// Which register; the same as on the screen if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub register: Option<Register>,
}

/// A format to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum ExportFormat {
    Pdf,
    Svg,
    Png,
    /// The rows of a register.
    Csv,
    Journey,
    Json,
    /// The actions, for a calendar.
    Ics,
}

/// The size of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum ExportPaper {
    /// As large as the picture.
    #[default]
    Fit,
    A4,
    A3,
    A2,
    A1,
    A0,
    Letter,
    Legal,
    Tabloid,
}

/// Which way round a page lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ExportOrientation {
    /// Whichever shows the map larger.
    #[default]
    Auto,
    /// Higher than wide.
    Portrait,
    /// Wider than high.
    Landscape,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Saved {
    /// Names it in `reveal`.
    pub id: String,
    /// The file's name without its folder.
    pub name: String,
    /// What the file leaves out, or shows otherwise.
    pub warnings: Vec<String>,
}

impl ExportFormat {
    /// The ending of its files.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Csv => "csv",
            Self::Journey => "journey",
            Self::Json => "json",
            Self::Ics => "ics",
        }
    }
}

const fn once() -> f32 {
    1.0
}
