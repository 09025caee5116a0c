//! How a PDF is printed: paper, margins, and how many sheets.

use clap::{ArgGroup, Args, ValueEnum};
use desk::flows;
use desk::wire::{ExportOrientation, ExportPaper, ExportRequest, ExportSpread, ExportTiles};

/// How a PDF is printed.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("sheets").args(["tile", "pages_wide"]).multiple(true)))]
pub struct PrintArguments {
    /// The page of a PDF: fit (as large as the picture), a4, a3, a2, a1, a0,
    /// letter, legal, tabloid, or width and height, as in 300x200mm. An outline
    /// and a register take as many pages as they need, everything else one.
    #[arg(long, value_name = "PAPER", value_parser = paper, default_value = "fit")]
    pub paper: PaperSize,
    /// Spread a PDF over sheets of that paper, to be glued together: with marks
    /// where to cut, and a name on each sheet. At its own size, unless --scale or
    /// --pages-wide says otherwise; at most 1000 sheets.
    #[arg(long, value_name = "PAPER", value_parser = sheets, conflicts_with = "paper")]
    pub tile: Option<PaperSize>,
    /// Spread a PDF over so many sheets beside each other, and as many below each
    /// other as it takes.
    #[arg(long, value_name = "N", conflicts_with = "scale", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub pages_wide: Option<u32>,
    /// Put all of it on one page, also what would take several.
    #[arg(long, conflicts_with_all = ["tile", "pages_wide"])]
    pub one_page: bool,
    /// How much of its neighbours each sheet shows, as in 10mm, 1cm or 0.5in;
    /// 10mm unless said, and 0mm for sheets that only follow each other. What is
    /// shown twice is read aloud once, and such a PDF does not claim PDF/UA.
    #[arg(long, value_name = "LENGTH", value_parser = length, requires = "sheets")]
    pub overlap: Option<f32>,
    /// White space at all edges of a page, as in 12mm; 8mm unless said.
    #[arg(long, value_name = "LENGTH", value_parser = length)]
    pub margin: Option<f32>,
    /// Which way round the paper lies; auto shows the map larger, or cuts less
    /// and takes fewer sheets.
    #[arg(long, value_enum, default_value = "auto")]
    pub orientation: OrientationName,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaperSize {
    /// One that has a name, or as large as the picture.
    Named(ExportPaper),
    /// Width and height in millimetres.
    Custom(f32, f32),
}

/// Which way round paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum OrientationName {
    Auto,
    Portrait,
    Landscape,
}

impl PrintArguments {
    /// What the options ask for. The lens of the request is known already.
    pub fn apply(&self, scale: Option<f32>, request: &mut ExportRequest) {
        match self.tile.unwrap_or(self.paper) {
            PaperSize::Named(paper) => request.paper = paper,
            PaperSize::Custom(width, height) => request.paper_size = Some((width, height)),
        }
        request.orientation = match self.orientation {
            OrientationName::Auto => ExportOrientation::Auto,
            OrientationName::Portrait => ExportOrientation::Portrait,
            OrientationName::Landscape => ExportOrientation::Landscape,
        };
        request.margin = self.margin;
        let is_text = request.lens.is_some_and(flows);
        let spread = match (self.pages_wide, self.tile, scale) {
            _ if self.one_page => Some(ExportSpread::OnePage),
            (Some(count), ..) => Some(ExportSpread::PagesWide { count }),
            (None, Some(_), Some(scale)) => Some(ExportSpread::Scale { scale }),
            (None, Some(_), None) if is_text => Some(ExportSpread::PagesWide { count: 1 }),
            (None, Some(_), None) => Some(ExportSpread::Scale { scale: 1.0 }),
            (None, None, _) => None,
        };
        request.tiles = spread.map(|spread| ExportTiles { spread, overlap: self.overlap });
        // Sheets beside each other need paper.
        let is_fit = request.paper == ExportPaper::Fit && request.paper_size.is_none();
        if is_fit && self.pages_wide.is_some() {
            request.paper = ExportPaper::A4;
        }
    }
}

const NAMES: [(&str, ExportPaper); 9] = [
    ("fit", ExportPaper::Fit),
    ("a4", ExportPaper::A4),
    ("a3", ExportPaper::A3),
    ("a2", ExportPaper::A2),
    ("a1", ExportPaper::A1),
    ("a0", ExportPaper::A0),
    ("letter", ExportPaper::Letter),
    ("legal", ExportPaper::Legal),
    ("tabloid", ExportPaper::Tabloid),
];

fn paper(text: &str) -> Result<PaperSize, String> {
    let lower = text.to_ascii_lowercase();
    if let Some((_, paper)) = NAMES.iter().find(|(name, _)| *name == lower) {
        return Ok(PaperSize::Named(*paper));
    }
    let wrong = || {
        let names = NAMES.map(|(name, _)| name).join(", ");
        format!("neither one of {names} nor two lengths such as 300x200mm")
    };
    let (width, height) = lower.split_once('x').ok_or_else(wrong)?;
    let unit = height.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    let has_unit = width.ends_with(|letter: char| letter.is_ascii_alphabetic());
    let width = if has_unit { width.to_owned() } else { format!("{width}{unit}") };
    match (length(&width), length(height)) {
        (Ok(width), Ok(height)) if width > 0.0 && height > 0.0 => {
            Ok(PaperSize::Custom(width, height))
        }
        _ => Err(wrong()),
    }
}

fn sheets(text: &str) -> Result<PaperSize, String> {
    match paper(text)? {
        PaperSize::Named(ExportPaper::Fit) => Err("sheets need a size of paper".to_owned()),
        paper => Ok(paper),
    }
}

/// A length in millimetres.
fn length(text: &str) -> Result<f32, String> {
    let text = text.trim().to_ascii_lowercase();
    let units = [("mm", 1.0), ("cm", 10.0), ("in", 25.4)];
    let found =
        units.iter().find_map(|(unit, millimetres)| Some((text.strip_suffix(unit)?, *millimetres)));
    let (number, millimetres) = found.unwrap_or((&text, 1.0));
    match number.trim().parse::<f32>() {
        Ok(number) if number.is_finite() && number >= 0.0 => Ok(number * millimetres),
        _ => Err("no length such as 10mm, 1cm or 0.5in".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_units() {
        let check = |text: &str, expected: Option<f32>| {
            assert_eq!(length(text).ok(), expected, "{text}");
        };
        check("10mm", Some(10.0));
        check("1.5CM", Some(15.0));
        check("1in", Some(25.4));
        check("12", Some(12.0));
        check("0mm", Some(0.0));
        check("-1mm", None);
        check("wide", None);
        check("inf", None);
    }

    #[test]
    fn paper_has_a_name_or_two_sides() {
        let check = |text: &str, expected: Option<PaperSize>| {
            assert_eq!(paper(text).ok(), expected, "{text}");
        };
        check("A3", Some(PaperSize::Named(ExportPaper::A3)));
        check("300x200mm", Some(PaperSize::Custom(300.0, 200.0)));
        check("30x20cm", Some(PaperSize::Custom(300.0, 200.0)));
        check("300x200", Some(PaperSize::Custom(300.0, 200.0)));
        check("0x200mm", None);
        check("-1x200mm", None);
        check("a9", None);
        check("300", None);
    }
}
