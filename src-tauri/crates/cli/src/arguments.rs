//! What can be asked for.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use format::import::IMPORTERS;
use model::records::ColourBy;
use model::stock;
use uuid::Uuid;
use words::{Words, plain};

pub use crate::paper::PrintArguments;
pub use crate::share::ShareArguments;

/// Customer journey maps from the command line: look into them, convert them,
/// edit them, and manage the library of the Throughline app.
#[derive(Debug, Parser)]
#[command(
    name = "journey",
    version,
    after_help = after_help()
)]
pub struct Arguments {
    /// What is asked for.
    #[command(subcommand)]
    pub task: Task,
}

/// What is asked for.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Say what is in a file.
    Info(Info),
    /// Say what a specialist would ask about a map.
    Check(Check),
    /// Say what is measured on a map, and what it amounts to.
    Measures(Measures),
    /// Say what is in interaction data.
    Interactions(Interactions),
    /// Say what becomes of the journey of one map in another, or draw it.
    Compare(Compare),
    /// Make a map of the future from one of today.
    Future(Future),
    /// Write a file in another format.
    Convert(Convert),
    /// Add what another program has written to a map.
    Import(Import),
    /// Carry out commands on a map.
    Apply(Apply),
    /// Look after the library.
    Library {
        /// Which library.
        #[command(flatten)]
        place: LibraryPlace,
        /// What is asked of it.
        #[command(subcommand)]
        task: LibraryTask,
    },
    /// Write the pages of the manual, for those who make packages.
    #[command(hide = true)]
    Manual {
        /// The folder to write them into.
        folder: PathBuf,
    },
}

/// Say what is in a file.
#[derive(Debug, Args)]
pub struct Info {
    /// The file.
    pub file: PathBuf,
    /// As a JSON object: title, state, and the counts of stages, touchpoints,
    /// lanes, cards, pain_points, opportunities, personas, emotions, channels,
    /// teams and hand_offs.
    #[arg(long)]
    pub json: bool,
}

/// Say what a specialist would ask about a map: what is missing in it, and where
/// nobody or everybody is responsible. Findings that were silenced with a reason
/// are left out.
#[derive(Debug, Args)]
pub struct Check {
    /// The file.
    pub file: PathBuf,
    /// As a JSON array of objects: id (of the rule), severity (problem, gap or
    /// hint), record (the id of what it is about), message, and hint.
    #[arg(long)]
    pub json: bool,
    /// End with 1 if anything is found.
    #[arg(long)]
    pub strict: bool,
}

/// Say what is measured on a map: each metric with its newest value, the formula
/// with the numbers put in, how many cases it rests on, and how it stands to its
/// target; or why there is no value.
#[derive(Debug, Args)]
pub struct Measures {
    /// The file.
    pub file: PathBuf,
    /// As a JSON array of objects: id, title, kind, area, unit, value (null if
    /// there is none), reason (why there is none), n, interval, formula, worked
    /// (the formula with the numbers), start, end, target, and points (start,
    /// end and value of each period, the oldest first).
    #[arg(long)]
    pub json: bool,
}

/// Say what is in interaction data: how many cases and interactions there are,
/// from when to when, what happened how often and through which channels, and
/// what of the file could not be taken. Read are tables with a row for each
/// interaction (CSV, TSV, XLSX, ODS), XES, also packed as .xes.gz, and OCEL 1 and
/// 2 as JSON and XML.
#[derive(Debug, Args)]
pub struct Interactions {
    /// The file.
    pub file: PathBuf,
    /// The column of a table that says whose journey it is, if not the one that
    /// seems to.
    #[arg(long, value_name = "COLUMN")]
    pub case: Option<String>,
    /// The column that says what happened.
    #[arg(long, value_name = "COLUMN")]
    pub activity: Option<String>,
    /// The column that says when.
    #[arg(long, value_name = "COLUMN")]
    pub time: Option<String>,
    /// The column that says through which channel.
    #[arg(long, value_name = "COLUMN")]
    pub channel: Option<String>,
    /// The column that says which team, person or system took part.
    #[arg(long, value_name = "COLUMN")]
    pub hand: Option<String>,
    /// Which objects of an OCEL file are the cases, if not those that are most
    /// like customers.
    #[arg(long, value_name = "OBJECTTYPE")]
    pub kind: Option<String>,
    /// As a JSON object: format, cases, interactions, from, until, activities,
    /// channels and hands (name and count of each), traits, columns, kind, kinds
    /// and not_taken (line, left_out, what). With `--map` what the data says about
    /// that map: funnel, paths, contacts, attribution and offers.
    #[arg(long)]
    pub json: bool,
    /// Says how far customers get through the stages of this map, which ways they
    /// go, how long they wait, and what of it the map says otherwise.
    #[arg(long, value_name = "MAP")]
    pub map: Option<PathBuf>,
    /// Writes the map with what replaces assumptions and hearsay as evidence into
    /// this file.
    #[arg(long, value_name = "OUT", requires = "map")]
    pub pin: Option<PathBuf>,
}

/// Say what becomes of the journey of one map in another, or draw it: which
/// touchpoints are new, changed, gone or take the place of several, and how many
/// hand-offs, changes of channel and waits that saves.
#[derive(Debug, Args)]
pub struct Compare {
    /// The map of today, or the earlier one.
    #[arg(value_name = "CURRENT")]
    pub current: PathBuf,
    /// The map of the future, or the later one.
    #[arg(value_name = "FUTURE")]
    pub future: PathBuf,
    /// Draw both journeys, one above the other, into this .pdf, .svg or .png.
    #[arg(value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// As a JSON object: current, future, touchpoints, figures and emotion.
    #[arg(long, conflicts_with = "output")]
    pub json: bool,
    /// Draw the later map with the earlier one over it, through the lens that is
    /// chosen.
    #[arg(long, requires = "output")]
    pub overlay: bool,
    /// How it is to look.
    #[command(flatten)]
    pub look: LookArguments,
}

/// Make a map of the future from one of today. Its touchpoints know which ones
/// they take the place of, so that the two can be compared.
#[derive(Debug, Args)]
pub struct Future {
    /// The map of today.
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    /// The file to write: .journey or .json.
    #[arg(value_name = "OUT")]
    pub output: PathBuf,
    /// What it is called, if not as the map of today with a word that it is of
    /// the future.
    #[arg(long)]
    pub title: Option<String>,
    /// What of today it begins with beside stages, touchpoints, lanes, personas,
    /// channels, teams and hand-offs. Trouble is what goes wrong at hand-offs:
    /// while it is there nothing counts as saved.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "notes,opportunities,trouble")]
    pub carry: Vec<Carry>,
}

/// What of today a map of the future begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Carry {
    Notes,
    Opportunities,
    PainPoints,
    Ratings,
    Trouble,
}

/// Write a file in another format.
#[derive(Debug, Args)]
pub struct Convert {
    /// The file to read: .journey, .json, .pdf, or one of the formats of other
    /// programs that `journey help` lists.
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    /// The file to write.
    #[arg(value_name = "OUT", help = formats())]
    pub output: PathBuf,
    /// How it is to look.
    #[command(flatten)]
    pub look: LookArguments,
    /// What it is to be without.
    #[command(flatten)]
    pub share: ShareArguments,
    /// Give the map another title.
    #[arg(long)]
    pub title: Option<String>,
    /// Which of several journeys in the file, or sheets of a workbook, from 1.
    #[arg(long, value_name = "NUMBER")]
    pub part: Option<usize>,
    /// How a table is read.
    #[command(flatten)]
    pub columns: ColumnArguments,
}

/// Add what another program has written to a map, as one step. Stages,
/// touchpoints, lanes and the like that the map has already are found by their
/// names; a second import of the same file brings nothing.
#[derive(Debug, Args)]
pub struct Import {
    /// The file to read, in one of the formats that `journey help` lists.
    pub file: PathBuf,
    /// The map that it is added to: .journey or .json. It is written anew, whole
    /// or not at all.
    #[arg(long, value_name = "MAP", required_unless_present = "print_mapping")]
    pub into: Option<PathBuf>,
    /// Print how the columns of the table would be read, as a file for
    /// --map-columns, and write nothing.
    #[arg(long, conflicts_with = "into")]
    pub print_mapping: bool,
    /// Write the map here instead.
    #[arg(long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Which of several journeys in the file, or sheets of a workbook, from 1.
    #[arg(long, value_name = "NUMBER")]
    pub part: Option<usize>,
    /// How a table is read.
    #[command(flatten)]
    pub columns: ColumnArguments,
}

/// How a table is read.
#[derive(Debug, Args)]
pub struct ColumnArguments {
    /// Read a table as this file says: a JSON object, all of it optional, such as
    /// {"shape":"rows","columns":{"Where":"touchpoint","Said":{"lane":"Quotes"},
    /// "#4":"ignore"},"scale":"1..10","decimal":"comma","dates":"day-first",
    /// "encoding":"windows-1252"}. Shapes: rows (a row for each card), across and
    /// down (where stages run). Columns are named by their headers, those without
    /// one by number, the lines of a map that was drawn by their heads. Uses:
    /// stage, touchpoint, until, lane, text, emotion, persona, channel, owner,
    /// severity, impact, effort, tags, source, date, n, author, stack, heading,
    /// id, keep, ignore, or a lane of its own. What is not said is found
    /// automatically; `journey import FILE --print-mapping` prints it.
    #[arg(long, value_name = "MAPPING.json")]
    pub map_columns: Option<PathBuf>,
}

/// How a picture is to look.
#[derive(Debug, Args)]
pub struct LookArguments {
    /// How a PDF is printed.
    #[command(flatten)]
    pub print: PrintArguments,
    /// The colours; print for a PDF and light for pictures unless said.
    #[arg(long, value_enum)]
    pub theme: Option<ThemeName>,
    /// What the colours of the cards say; kind unless said.
    #[arg(long, value_parser = colours())]
    pub colour_by: Option<String>,
    /// How much air there is around everything; comfortable unless said.
    #[arg(long, value_enum)]
    pub density: Option<DensityName>,
    /// How the points of emotion curves are joined; smooth unless said.
    #[arg(long, value_enum)]
    pub curves: Option<CurvesName>,
    /// What the map is looked at through: its lanes; its channels, or those who
    /// answer for it, with the journey as a line between them; a flow chart of
    /// its hand-offs; the time that everything takes; headings and lists;
    /// tables; its opportunities, weighed against each other; or what is
    /// measured.
    #[arg(long, value_enum, default_value = "journey")]
    pub lens: LensName,
    /// Which table, through the lens register.
    #[arg(long, value_enum)]
    pub register: Option<RegisterName>,
    /// Something else than the map in place of it: a sheet for each persona.
    #[arg(long = "sheets", id = "sheets_of", alias = "sheet", value_name = "OF", value_enum)]
    #[arg(conflicts_with = "lens", num_args = 0..=1, default_missing_value = "personas")]
    pub sheets: Option<SheetName>,
    /// For a PNG, pixels for each unit of the map; for a PDF over sheets, how many
    /// times its own size. 1 unless said.
    #[arg(long)]
    pub scale: Option<f32>,
    /// For a PNG, nothing behind the picture.
    #[arg(long)]
    pub transparent: bool,
    /// How an SVG writes text: as text with its typeface inside the file; as text
    /// with the names of typefaces alone, which is small; or as outlines, which
    /// every program draws alike and nobody can search.
    #[arg(long, value_enum, default_value = "embedded")]
    pub letters: LettersName,
    /// The size of slides, for a PPTX.
    #[arg(long, default_value = "16:9")]
    pub slides: SlidesName,
    /// Write a report of the whole map on paper, for a PDF: a cover with contents,
    /// the map over pages, and the sections of --sections. A4 unless --paper says
    /// otherwise; --pages-wide and --tile with --scale say how large the map is.
    #[arg(long)]
    pub report: bool,
    /// The sections of a report (.html, .md, or a PDF with --report); all of them
    /// unless said.
    #[arg(long, value_delimiter = ',', value_name = "SECTIONS", value_parser = sections())]
    pub sections: Vec<String>,
}

/// How an SVG writes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum LettersName {
    Embedded,
    Named,
    Outlines,
}

/// A size of slides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum SlidesName {
    #[value(name = "16:9")]
    Wide,
    A4,
}

/// Colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum ThemeName {
    Light,
    Dark,
    Print,
    Contrast,
}

/// How much air there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum DensityName {
    Comfortable,
    Compact,
}

/// How the points of emotion curves are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum CurvesName {
    Smooth,
    Straight,
}

/// A way to look at a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum LensName {
    Journey,
    Channels,
    Owners,
    Flow,
    Timeline,
    Outline,
    Register,
    Priorities,
    Dashboard,
}

/// What a register lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum RegisterName {
    PainPoints,
    HandOffs,
    Opportunities,
    Actions,
    Touchpoints,
    Evidence,
}

/// A picture that is not of the whole map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum SheetName {
    Personas,
}

/// Carry out commands on a map.
#[derive(Debug, Args)]
pub struct Apply {
    /// The map to read.
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    /// The commands: one JSON object a line, as the app sends them, for example
    /// {"do":"change","record":"map","ids":["…"],"set":{"title":"…"}}. The first
    /// that is refused ends it, and nothing is written.
    #[arg(value_name = "COMMANDS.jsonl")]
    pub commands: PathBuf,
    /// The file to write.
    #[arg(value_name = "OUT")]
    pub output: PathBuf,
}

/// Which library.
#[derive(Debug, Args)]
pub struct LibraryPlace {
    /// The library's file, instead of the app's own or the one that the
    /// variable THROUGHLINE_LIBRARY names.
    #[arg(long, value_name = "PATH", global = true)]
    pub library: Option<PathBuf>,
}

/// What is asked of the library. While the app is open, all but `new` and
/// `import` can be asked.
#[derive(Debug, Subcommand)]
pub enum LibraryTask {
    /// List the maps, what was changed last first.
    List {
        /// As a JSON array.
        #[arg(long)]
        json: bool,
    },
    /// Make a map: empty, with a set of stages, or of a template.
    New {
        /// The stages of a set.
        #[arg(long, value_name = "NAME", value_parser = stage_sets(), conflicts_with = "template")]
        stages: Option<String>,
        /// All of a map to learn from.
        #[arg(long, value_name = "NAME", value_parser = templates())]
        template: Option<String>,
        /// What it is called, if not what it is called there.
        #[arg(long, default_value = "")]
        title: String,
    },
    /// Put maps in, and files of other programs.
    Import {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a map of the library into a file.
    Export {
        /// The map's id, as `list` says it.
        map: Uuid,
        /// The file to write.
        #[arg(value_name = "OUT", help = formats())]
        output: PathBuf,
        /// How it is to look.
        #[command(flatten)]
        look: LookArguments,
        /// What it is to be without.
        #[command(flatten)]
        share: ShareArguments,
        /// Tell in a .journey all edits that led to the map, also texts that
        /// have been deleted since. Without it the file only names them, so
        /// that copies can be merged.
        #[arg(long, conflicts_with = "redact")]
        with_history: bool,
    },
    /// Check that everything in it is sound.
    Check,
}

/// What can be written, by the endings of names.
fn formats() -> String {
    let endings = desk::endings();
    format!(
        "The file to write, in the format that its ending names: {endings}. A .csv has the whole \
         map, or a register where one is asked for; an .ics the dates of the actions"
    )
}

fn sections() -> PossibleValuesParser {
    PossibleValuesParser::new(model::report::Section::ALL.map(model::report::Section::word))
}

/// What is read, and what the command ends with.
fn after_help() -> String {
    let english = Words::english();
    let formats = IMPORTERS.iter().map(|importer| {
        let endings: Vec<String> = importer.endings.iter().map(|it| format!(".{it}")).collect();
        format!("  {} ({})", plain(&english.say(&importer.name())), endings.join(", "))
    });
    let formats: Vec<String> = formats.collect();
    format!(
        "Maps are read from .journey, .json, from PDFs that carry their map, and from what other \
         programs write:\n{}\n\nWarnings go to standard error and end with 0; an error ends with 2 \
         and writes nothing. A strict\ncheck that finds something ends with 1.",
        formats.join("\n"),
    )
}

fn colours() -> PossibleValuesParser {
    PossibleValuesParser::new(ColourBy::WORDS)
}

fn stage_sets() -> PossibleValuesParser {
    PossibleValuesParser::new(stock::STAGE_SETS.iter().map(|(name, _)| *name))
}

fn templates() -> PossibleValuesParser {
    PossibleValuesParser::new(format::TEMPLATES.iter().map(|template| template.id))
}
