//! The formats that are written: one list for the dialog of the window, the
//! command line and its help.

use std::path::Path;

use format::notation::{canvas, cjml, mermaid};
use format::{Keeps, workbook};
use model::report::Section;
use model::{Map, RecordKind};
use store::MapId;
use uuid::Uuid;
use words::{Sentence, Words};

use crate::sharing::redacted;
use crate::wire::{ExportChoice, ExportFormat, ExportGroup, ExportSection, ShareRequest};
use crate::{Desk, DeskError};

/// A format that is written.
pub struct Format {
    /// Which.
    pub format: ExportFormat,
    /// The endings of its files, the usual one first.
    pub endings: &'static [&'static str],
    /// What of a map is in it.
    pub group: ExportGroup,
}

/// All of them, in the order in which a person is offered them.
pub const FORMATS: &[Format] = &[
    picture(ExportFormat::Pdf, &["pdf"]),
    picture(ExportFormat::Svg, &["svg"]),
    picture(ExportFormat::Png, &["png"]),
    picture(ExportFormat::Pptx, &["pptx"]),
    picture(ExportFormat::Csv, &["csv"]),
    map(ExportFormat::Report, &["pdf"]),
    map(ExportFormat::Html, &["html", "htm"]),
    map(ExportFormat::Xlsx, &["xlsx"]),
    map(ExportFormat::Cards, &["csv"]),
    map(ExportFormat::Markdown, &["md", "markdown"]),
    map(ExportFormat::Mermaid, &["mmd", "mermaid"]),
    map(ExportFormat::Cjml, &["cjml"]),
    map(ExportFormat::Canvas, &["canvas"]),
    map(ExportFormat::Ics, &["ics"]),
    map(ExportFormat::Journey, &["journey"]),
    map(ExportFormat::Json, &["json"]),
];

/// The kinds of record that a report tells of.
const REPORTED: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::Channel,
    RecordKind::Lane,
    RecordKind::Card,
    RecordKind::Emotion,
    RecordKind::Persona,
    RecordKind::Team,
    RecordKind::HandOff,
    RecordKind::Claim,
    RecordKind::Answer,
    RecordKind::Action,
];

/// What notations of the journey alone have a place for.
const NOTATION: Keeps =
    Keeps { records: &[], evidence: false, owners: false, pictures: false, tags: false };

const fn picture(format: ExportFormat, endings: &'static [&'static str]) -> Format {
    Format { format, endings, group: ExportGroup::Picture }
}

const fn map(format: ExportFormat, endings: &'static [&'static str]) -> Format {
    Format { format, endings, group: ExportGroup::Map }
}

impl ExportFormat {
    /// What is known of it.
    fn entry(self) -> &'static Format {
        FORMATS.iter().find(|it| it.format == self).unwrap_or(&FORMATS[0])
    }

    /// The ending of its files.
    pub fn extension(self) -> &'static str {
        self.entry().endings[0]
    }

    /// Whether it is a picture of what one looks at, or the table in it.
    pub fn is_picture(self) -> bool {
        self.entry().group == ExportGroup::Picture
    }

    /// Whether it has sections that can be left out.
    fn is_report(self) -> bool {
        matches!(self, Self::Report | Self::Html | Self::Markdown)
    }

    /// Whether a picture of the map is in it.
    pub fn shows_picture(self) -> bool {
        self.is_picture() || matches!(self, Self::Report | Self::Html)
    }

    /// The format that the name of a file asks for. A table is the whole map
    /// unless a lens is named whose table is meant.
    pub fn of(path: &Path, names_lens: bool) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_ascii_lowercase();
        let mut meant = FORMATS.iter().filter(|it| it.endings.contains(&&*ending));
        // A PDF is what one looks at, unless a report is asked for by its name.
        let found = meant.find(|it| it.format != Self::Csv || names_lens)?;
        Some(found.format)
    }

    /// What a file of this format leaves out of a map.
    pub fn left_out(self, map: &Map) -> Vec<Sentence> {
        let keeps = match self {
            Self::Cards => Keeps {
                records: workbook::IN_CSV,
                evidence: true,
                owners: true,
                pictures: false,
                tags: true,
            },
            Self::Xlsx => Keeps {
                records: workbook::IN_XLSX,
                evidence: true,
                owners: true,
                pictures: false,
                tags: true,
            },
            Self::Report | Self::Html => Keeps {
                records: REPORTED,
                evidence: true,
                owners: true,
                pictures: true,
                tags: false,
            },
            Self::Markdown => Keeps {
                records: REPORTED,
                evidence: true,
                owners: true,
                pictures: false,
                tags: false,
            },
            Self::Mermaid => Keeps { records: mermaid::TOLD, ..NOTATION },
            Self::Cjml if cjml::is_actual(map) => Keeps { records: cjml::TOLD, ..NOTATION },
            Self::Cjml => Keeps { records: cjml::TOLD_IF_PLANNED, ..NOTATION },
            Self::Canvas => Keeps { records: canvas::TOLD, ..NOTATION },
            // A calendar has the actions, and says for itself which it has not.
            Self::Ics => Keeps {
                records: &[RecordKind::Action],
                evidence: true,
                owners: false,
                pictures: false,
                tags: true,
            },
            // A picture shows what one looks at, and a register is of its own
            // choice; the map's own files have everything.
            Self::Pdf
            | Self::Svg
            | Self::Png
            | Self::Pptx
            | Self::Csv
            | Self::Journey
            | Self::Json => {
                return Vec::new();
            }
        };
        let mut left = format::left_out(map, keeps);
        match self {
            Self::Mermaid => left.extend(mermaid::otherwise(map)),
            Self::Cjml => left.extend(cjml::otherwise(map)),
            Self::Canvas => left.extend(canvas::otherwise(map)),
            Self::Xlsx => left.extend(workbook::otherwise(map)),
            _ => {}
        }
        left
    }
}

/// The endings of all formats, as the help of the command line lists them.
pub fn endings() -> String {
    let mut all: Vec<String> = Vec::new();
    for ending in FORMATS.iter().flat_map(|it| it.endings) {
        let ending = format!(".{ending}");
        if !all.contains(&ending) {
            all.push(ending);
        }
    }
    all.join(", ")
}

impl Desk {
    /// What a map, or a copy that is without something, can be written as, and
    /// what each of the formats leaves out.
    pub fn export_choices(
        &self,
        map: Uuid,
        share: &ShareRequest,
    ) -> Result<Vec<ExportChoice>, DeskError> {
        let (map, words) = (self.shelves()?.load(MapId::new(map))?, self.words());
        let map = redacted(&map, &share.redaction(), &words)?.map;
        Ok(FORMATS.iter().map(|it| choice(it, &map, &words)).collect())
    }
}

fn choice(it: &Format, map: &Map, words: &Words) -> ExportChoice {
    let word = it.format.word();
    let left = it.format.left_out(map);
    ExportChoice {
        format: it.format,
        group: it.group,
        label: words.text(&format!("format-{word}")),
        hint: words.text(&format!("format-{word}-hint")),
        left_out: left.iter().map(|it| words.say(it)).collect(),
        sections: if it.format.is_report() { sections(words) } else { Vec::new() },
    }
}

fn sections(words: &Words) -> Vec<ExportSection> {
    let section =
        |it: Section| ExportSection { word: it.word().to_owned(), title: it.title(words) };
    Section::ALL.into_iter().map(section).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_means_one_format_and_every_format_has_a_name() {
        let check = |name: &str, names_lens, expected| {
            assert_eq!(ExportFormat::of(Path::new(name), names_lens), expected, "{name}");
        };
        check("a.CSV", false, Some(ExportFormat::Cards));
        check("a.csv", true, Some(ExportFormat::Csv));
        check("a.xlsx", true, Some(ExportFormat::Xlsx));
        check("a.docx", false, None);
        check("pdf", false, None);
        for language in words::LANGUAGES {
            let words = Words::of(language);
            for it in FORMATS {
                let word = it.format.word();
                assert_ne!(words.text(&format!("format-{word}")), format!("format-{word}"));
                assert_ne!(
                    words.text(&format!("format-{word}-hint")),
                    format!("format-{word}-hint")
                );
            }
        }
    }

    #[test]
    fn what_is_left_out_is_counted() {
        let map = format::sample().unwrap_or_else(|error| panic!("{error}"));
        let said = |format: ExportFormat| {
            let left = format.left_out(&map).into_iter().map(|it| it.to_string());
            left.collect::<Vec<_>>()
        };
        assert!(said(ExportFormat::Cards).contains(&format!("{} hand-offs", map.hand_offs.len())));
        assert!(!said(ExportFormat::Xlsx).iter().any(|it| it.contains("hand-offs")));
        assert!(said(ExportFormat::Journey).is_empty());
    }
}
