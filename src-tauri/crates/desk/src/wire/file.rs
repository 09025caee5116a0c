//! Files: opened, previewed, saved.

use model::records::ColourBy;
use scene::Theme;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CurveShape, Density, ImportPreview, Lens, Register, ShareRequest};

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
    /// What many customers did, which belongs beside a map.
    Interactions {
        /// Names it when it is opened for a map.
        id: String,
        /// The file's name without its folder.
        file: String,
    },
}

/// What a map is to be written as.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportRequest {
    /// The format.
    pub format: ExportFormat,
    /// For PDF.
    #[serde(default)]
    pub paper: ExportPaper,
    /// For PDF on paper of a size without a name: width and height in
    /// millimetres, in place of `paper`.
    #[serde(default)]
    #[ts(optional)]
    pub paper_size: Option<(f32, f32)>,
    /// For PDF on paper.
    #[serde(default)]
    pub orientation: ExportOrientation,
    /// For PDF: white space at all edges, in millimetres; as usual if nothing is
    /// said.
    #[serde(default)]
    #[ts(optional)]
    pub margin: Option<f32>,
    /// For PDF on paper: over how many sheets. If nothing is said texts and tables
    /// take as many as they need, and all else takes one.
    #[serde(default)]
    #[ts(optional)]
    pub tiles: Option<ExportTiles>,
    /// The colours; for pictures and PDF.
    #[serde(default)]
    pub theme: Theme,
    /// For PNG: pixels for each unit of the map.
    #[serde(default = "once")]
    pub scale: f32,
    /// For PNG: nothing behind the picture, in place of the colour of the theme.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub transparent: bool,
    /// For SVG: how text is written.
    #[serde(default)]
    #[ts(optional, as = "Option<ExportLetters>")]
    pub letters: ExportLetters,
    /// For slides: their size.
    #[serde(default)]
    #[ts(optional, as = "Option<ExportSlides>")]
    pub slides: ExportSlides,
    /// What the colours of the cards say; the same as on the screen if nothing
    /// is said.
    #[serde(default)]
    #[ts(optional)]
    pub colour_by: Option<ColourBy>,
    /// How much air there is; as much as on the screen if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub density: Option<Density>,
    /// How the points of emotion curves are joined; the same as on the screen if
    /// nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub curves: Option<CurveShape>,
    /// What one looks through; the same as on the screen if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub lens: Option<Lens>,
    /// Which register; the same as on the screen if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub register: Option<Register>,
    /// For a report: the words of the sections that are wanted; all of them if
    /// nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub sections: Option<Vec<String>>,
    /// What the file is to be without; whatever it is, a copy without it is what
    /// is written, as another map and without its past.
    #[serde(default)]
    #[ts(optional, as = "Option<ShareRequest>")]
    pub share: ShareRequest,
}

impl ExportRequest {
    /// Whether a copy is written that is without something.
    pub fn is_share_safe(&self) -> bool {
        !self.share.redaction().is_empty()
    }
}

/// How text is written in an SVG.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ExportLetters {
    /// As text, with its typeface inside the file.
    #[default]
    Embedded,
    /// As text, with the names of typefaces.
    Named,
    /// As shapes.
    Outlines,
}

/// A format to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum ExportFormat {
    Pdf,
    /// The whole map as a report on paper.
    Report,
    Svg,
    Png,
    /// Slides.
    Pptx,
    /// The rows of a register.
    Csv,
    /// The whole map, a row a record.
    Cards,
    /// The whole map as a workbook.
    Xlsx,
    /// The whole map as a report for a browser.
    Html,
    /// The same as text with marks.
    Markdown,
    /// The journey as text that wikis draw.
    Mermaid,
    /// The journey in the Customer Journey Modelling Language.
    Cjml,
    /// The journey on a board, in the open format of boards.
    Canvas,
    Journey,
    Json,
    /// The actions, for a calendar.
    Ics,
}

/// A format that is offered.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportChoice {
    /// Which.
    pub format: ExportFormat,
    /// What of a map is in it.
    pub group: ExportGroup,
    /// What it is called.
    pub label: String,
    /// What it is good for.
    pub hint: String,
    /// What of this map it leaves out.
    pub left_out: Vec<String>,
    /// Of a report: its sections.
    pub sections: Vec<ExportSection>,
}

/// A section of a report.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportSection {
    /// The word that asks for it.
    pub word: String,
    /// What it is called.
    pub title: String,
}

/// What of a map is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ExportGroup {
    /// What one looks at.
    Picture,
    /// All of it, as far as the format has a place for it.
    Map,
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

/// The size of slides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ExportSlides {
    /// 16:9, as screens are.
    #[default]
    Wide,
    /// As a sheet of A4 lies.
    A4,
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

/// How a picture is spread over sheets of paper.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportTiles {
    /// How large it becomes.
    pub spread: ExportSpread,
    /// How much of its neighbours each sheet shows, in millimetres; as usual if
    /// nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub overlap: Option<f32>,
}

/// How large a picture becomes on sheets of paper.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "by", rename_all = "camelCase")]
#[ts(export)]
pub enum ExportSpread {
    /// All of it on one.
    OnePage,
    /// As large as so many sheets beside each other allow.
    PagesWide {
        /// How many.
        count: u32,
    },
    /// So many times its own size.
    Scale {
        /// How many times.
        scale: f32,
    },
}

/// What a PDF will be like.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintPlan {
    /// Width of a sheet in millimetres.
    pub width: f32,
    /// Height of a sheet in millimetres.
    pub height: f32,
    /// Size of the picture, in per cent of its own.
    pub percent: f32,
    /// Size of the smallest text in points; none where there is no text.
    pub smallest_text: Option<f32>,
    /// Whether that is hard to read on paper.
    pub is_small: bool,
    /// How many sheets lie beside each other.
    pub columns: u32,
    /// The names of the sheets, in the order of the pages.
    pub names: Vec<String>,
    /// Where each of them hangs: its column and its row, from 0.
    pub places: Vec<(u32, u32)>,
    /// What the sheets of a poster are called that are empty and not printed.
    pub empty: Vec<String>,
    /// How many cells are larger than a sheet and cut.
    pub cut: u32,
    /// Width and height of each sheet, where they are not all as large as the
    /// first.
    pub sizes: Vec<(f32, f32)>,
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
    /// The word that names it on the wire and in the catalogue.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Report => "report",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pptx => "pptx",
            Self::Csv => "csv",
            Self::Cards => "cards",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Mermaid => "mermaid",
            Self::Cjml => "cjml",
            Self::Canvas => "canvas",
            Self::Journey => "journey",
            Self::Json => "json",
            Self::Ics => "ics",
        }
    }
}

const fn once() -> f32 {
    1.0
}
