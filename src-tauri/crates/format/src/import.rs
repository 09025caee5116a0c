//! Files of other programs in.
//!
//! Each importer is a module of the same shape: a file and a map, to what the
//! file would bring into the map and a report of what it would not. [`IMPORTERS`]
//! lists them all; the dialogs, what is dropped on the window, the command line
//! and the help are fed from that list alone.
//!
//! An importer is written to the published format, and reads what departs from
//! it where the meaning is plain. It never guesses, and nothing disappears:
//! whatever is not taken as it stands in the file is in the report, and what has
//! no place on a map becomes a card.

mod blueprint;
mod canvas;
mod cjml;
pub(crate) mod draft;
pub(crate) mod encoding;
mod error;
pub(crate) mod feeling;
pub(crate) mod grid;
pub(crate) mod json;
mod lanescape;
pub(crate) mod language;
mod markdown;
mod markup;
mod matrix;
mod mermaid;
mod named;
mod notes;
pub(crate) mod numbers;
mod persona_lab;
mod report;
pub(crate) mod roles;
mod scale;
mod source;
pub(crate) mod spreadsheet;
mod studio;
mod tables;
mod unknown;
pub(crate) mod vocabulary;
pub(crate) mod xml;
mod yaml;

use edit::{Command, NewRecord, Target};
use model::records::MapInfo;
use model::{Id, IdSequence, Map, Record as _};
use uuid::Uuid;
use words::{Sentence, Value, Words, sentence};

use self::draft::Draft;
use crate::error::Amount;
use crate::limits;
use crate::readings::{DateOrder, DecimalSign};
use crate::table::{ColumnUse, Mapping, Shape};

pub use error::ImportError;
pub use report::{Fate, Remark, Report};
pub use scale::Scale;
pub use source::Source;
pub use tables::Writing;

/// A format of other programs that can be read.
pub struct Importer {
    /// Names it in commands, and is the last part of the message that names it
    /// to people.
    pub id: &'static str,
    /// The endings of its files, in small letters and without dots, the usual
    /// one first.
    pub endings: &'static [&'static str],
    /// Its media types.
    pub media_types: &'static [&'static str],
    name: fn() -> Sentence,
    recognise: fn(&Source) -> Likelihood,
    read: fn(&Source, Request) -> Result<Import, ImportError>,
}

/// How sure it is that a file is of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likelihood {
    /// It is not.
    No,
    /// Only because it could be and nothing else claims it.
    Perhaps,
    /// Because it is called so.
    Named,
    /// It says so itself.
    Sure,
}

/// Every format that can be read. Of several that claim a file equally, the
/// first is taken.
pub const IMPORTERS: &[Importer] = &[
    Importer {
        id: "mermaid",
        endings: &["mmd", "mermaid"],
        media_types: &["text/vnd.mermaid"],
        name: || sentence!("importer-mermaid"),
        recognise: mermaid::recognise,
        read: mermaid::read,
    },
    Importer {
        id: "markdown",
        endings: &["md", "markdown"],
        media_types: &["text/markdown"],
        name: || sentence!("importer-markdown"),
        recognise: markdown::recognise,
        read: markdown::read,
    },
    Importer {
        id: "cjml",
        endings: &["cjml", "xml"],
        media_types: &["application/xml", "text/xml"],
        name: || sentence!("importer-cjml"),
        recognise: cjml::recognise,
        read: cjml::read,
    },
    Importer {
        id: "canvas",
        endings: &["canvas"],
        media_types: &["application/json"],
        name: || sentence!("importer-canvas"),
        recognise: canvas::recognise,
        read: canvas::read,
    },
    Importer {
        id: "studio",
        endings: &["yaml", "yml"],
        media_types: &["application/yaml"],
        name: || sentence!("importer-studio"),
        recognise: studio::recognise,
        read: studio::read,
    },
    Importer {
        id: "persona-lab",
        endings: &["json"],
        media_types: &["application/json"],
        name: || sentence!("importer-persona-lab"),
        recognise: persona_lab::recognise,
        read: persona_lab::read,
    },
    Importer {
        id: "lanescape",
        endings: &["json", "html"],
        media_types: &["application/json", "text/html"],
        name: || sentence!("importer-lanescape"),
        recognise: lanescape::recognise,
        read: lanescape::read,
    },
    Importer {
        id: "blueprint",
        endings: &["json"],
        media_types: &["application/json"],
        name: || sentence!("importer-blueprint"),
        recognise: blueprint::recognise,
        read: blueprint::read,
    },
    Importer {
        id: "spreadsheet",
        endings: &["xlsx", "ods"],
        media_types: &[
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet",
        ],
        name: || sentence!("importer-spreadsheet"),
        recognise: spreadsheet::recognise,
        read: spreadsheet::read,
    },
    Importer {
        id: "notes",
        endings: &["txt"],
        media_types: &["text/plain"],
        name: || sentence!("importer-notes"),
        recognise: notes::recognise,
        read: notes::read,
    },
    Importer {
        id: "table",
        endings: &["csv", "tsv", "txt"],
        media_types: &["text/csv", "text/tab-separated-values"],
        name: || sentence!("importer-table"),
        recognise: tables::recognise,
        read: tables::read,
    },
];

/// What a file is to be brought into.
pub struct Request<'a> {
    /// The map; an empty one if it is to become a map of its own.
    pub map: &'a Map,
    /// The language that names what the file leaves unnamed.
    pub words: &'a Words,
    /// Where new records take their ids from.
    pub ids: &'a mut IdSequence,
    /// Which of several journeys or sheets in the file, from 0; nothing for the
    /// first journey, or the sheet that is most like a map.
    pub part: Option<usize>,
    /// How a table is to be read; [`crate::table::FOUND`] to find that automatically.
    pub mapping: &'a Mapping,
}

/// What a file would bring into a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Which importer has read it.
    pub importer: &'static str,
    /// What the file says about its map as a whole. Only a new map takes it.
    pub info: MapInfo,
    /// What the journeys in the file are called, if there are several.
    pub parts: Vec<String>,
    /// Which of them it is, from 0.
    pub part: usize,
    /// What the sheets of a workbook are called that are read together.
    pub sheets: Vec<String>,
    /// Of a table: its shape.
    pub table: Option<TableShape>,
    /// What is not taken as it stands in the file.
    pub report: Report,
    /// How many cards the map has already.
    pub present: usize,
    /// The new records, for one command `add`.
    pub records: Vec<NewRecord>,
    /// Records that are there already, with the columns that get other values.
    pub changed: Vec<NewRecord>,
    /// Records that go.
    pub removed: Vec<Target>,
}

/// The shape of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableShape {
    /// How its letters are written and what stands between its cells; nothing
    /// where the format says that.
    pub writing: Option<Writing>,
    /// What stands where in it.
    pub shape: Shape,
    /// Its columns, or the lines of a map that was drawn, and what was made of
    /// each.
    pub columns: Vec<ColumnUse>,
    /// Whether its rows name records by their ids, as Throughline writes them.
    pub is_own: bool,
    /// Whether it has numbers for emotions, and on which scale they are read.
    pub rated: bool,
    /// The scale on which they are read.
    pub scale: Option<Scale>,
    /// What stands before a fraction, where that matters.
    pub decimal: Option<DecimalSign>,
    /// What of a day comes first, where that matters.
    pub dates: Option<DateOrder>,
    /// What its headers are known by when they come again: those of its
    /// columns, and of a small table those of its lines.
    pub signatures: Vec<String>,
    /// How many rows there are below the headers.
    pub rows: usize,
    /// How many of them are taken.
    pub taken: usize,
}

impl TableShape {
    /// What its headers are known by, of those in which its columns have their
    /// names.
    pub fn signature(&self) -> Option<&String> {
        match self.shape {
            Shape::Across => self.signatures.get(1),
            Shape::Rows | Shape::Down => self.signatures.first(),
        }
    }

    /// All that it was read by, as a mapping.
    pub fn mapping(&self) -> Mapping {
        let columns = self.columns.iter().map(|it| (it.name.clone(), it.used.clone()));
        Mapping {
            shape: Some(self.shape),
            columns: columns.collect(),
            scale: self.scale,
            decimal: self.decimal,
            dates: self.dates,
            encoding: self.writing.as_ref().map(|it| it.encoding),
        }
    }
}

impl Importer {
    /// What its format is called.
    pub fn name(&self) -> Sentence {
        (self.name)()
    }

    /// Reads a file.
    pub fn read(&self, source: &Source, request: Request) -> Result<Import, ImportError> {
        let file = source.file.to_owned();
        let largest = usize::try_from(limits::LARGEST_MAP).unwrap_or(usize::MAX);
        if source.bytes.len() > largest {
            let (of, found, most) = (Amount::Bytes, source.bytes.len(), largest);
            return Err(ImportError::TooLarge { file, of, found, most });
        }
        let (is_open, part) = (request.mapping.is_open(), request.part);
        let mut import = (self.read)(source, request)?;
        let count = import.parts.len().max(1);
        if let Some(part) = part.filter(|part| *part >= count) {
            return Err(ImportError::NoPart { file, part: part + 1, count });
        }
        if !is_open && import.table.is_none() {
            return Err(ImportError::Mapping { file, what: sentence!("mapping-no-table") });
        }
        if import.records.len() > limits::MOST_RECORDS {
            let (of, found, most) = (Amount::Records, import.records.len(), limits::MOST_RECORDS);
            return Err(ImportError::TooLarge { file, of, found, most });
        }
        let writing = import.table.as_ref().and_then(|it| it.writing.as_ref());
        let encoding = writing.map_or(source.encoding, |it| it.encoding);
        if !encoding.is_unicode() {
            let what = sentence!("read-as-encoding", encoding = encoding.in_words());
            import.report.otherwise(None, what);
            import.report.sort();
        }
        Ok(import)
    }
}

/// The importer of a file; none if no format claims it.
pub fn importer_of(source: &Source) -> Option<&'static Importer> {
    let mut best: Option<(Likelihood, &Importer)> = None;
    for importer in IMPORTERS {
        let likelihood = match (importer.recognise)(source) {
            Likelihood::No => continue,
            likelihood => likelihood,
        };
        if best.is_none_or(|(found, _)| likelihood > found) {
            best = Some((likelihood, importer));
        }
    }
    best.map(|(_, importer)| importer)
}

/// The importer of that id.
pub fn importer(id: &str) -> Option<&'static Importer> {
    IMPORTERS.iter().find(|importer| importer.id == id)
}

/// All endings of files that can be read.
pub fn endings() -> impl Iterator<Item = &'static str> {
    IMPORTERS.iter().flat_map(|importer| importer.endings).copied()
}

/// A map of which nothing is known yet.
pub(crate) fn blank_info() -> MapInfo {
    MapInfo { language: String::new(), ..MapInfo::blank(Uuid::nil()) }
}

impl Import {
    /// What a draft has become.
    pub(crate) fn of(importer: &'static str, mut draft: Draft, mut info: MapInfo) -> Self {
        draft.fit(&mut info);
        draft.notes_last();
        let language = language::language_of(
            draft.texts().chain([info.title.as_str(), info.scenario.as_str()]),
        );
        if info.language.is_empty()
            && let Some(language) = language
        {
            language.clone_into(&mut info.language);
        }
        let present = draft.present;
        let changed = draft.changes();
        let (records, report) = draft.finish();
        let (parts, sheets, removed) = (Vec::new(), Vec::new(), Vec::new());
        let (part, table) = (0, None);
        Self {
            importer,
            info,
            parts,
            part,
            sheets,
            table,
            report,
            present,
            records,
            changed,
            removed,
        }
    }

    /// Whether there is nothing to do.
    pub fn is_void(&self) -> bool {
        self.records.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// All that the file brings, as one command.
    pub fn command(self) -> Command {
        let Self { records, changed, removed, .. } = self;
        if changed.is_empty() && removed.is_empty() {
            return Command::Add { records };
        }
        Command::Update { add: records, change: changed, remove: removed }
    }

    /// Says that a map which is there already keeps what it says of itself,
    /// whatever the file says of its own.
    pub fn leave_info(&mut self, map: &Map) {
        let (theirs, ours) = (&self.info, &map.info);
        let texts = [
            (&theirs.title, &ours.title),
            (&theirs.scenario, &ours.scenario),
            (&theirs.goal, &ours.goal),
            (&theirs.start_event, &ours.start_event),
            (&theirs.end_event, &ours.end_event),
            (&theirs.notes, &ours.notes),
        ];
        let left: Vec<&String> = texts
            .into_iter()
            .filter(|(theirs, ours)| !theirs.is_empty() && theirs != ours)
            .map(|(theirs, _)| theirs)
            .collect();
        if !left.is_empty() {
            let what = sentence!("import-map-keeps", texts = Value::list(left));
            self.report.left_out(None, what);
            self.report.sort();
        }
    }

    /// What the file says of the map as a whole, as the map of that id that it
    /// would become; called after the file if it has no title.
    pub fn info_of(&self, id: Id<MapInfo>, title: &str) -> MapInfo {
        let mut info = MapInfo { id, ..self.info.clone() };
        if info.title.trim().is_empty() {
            title.clone_into(&mut info.title);
        }
        info
    }
}
