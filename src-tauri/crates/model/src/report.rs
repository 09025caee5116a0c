//! The report of a map as data: its sections and what is in them, in order and
//! in words, whatever it is written or printed as.

use words::{Words, plain};

use crate::Id;
use crate::records::{Evidence, OwnerState, Persona};

/// A part of a report that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The question, the frame, who makes the journey, how much is assumed.
    Cover,
    /// The map as a picture and as tables.
    Map,
    /// A sheet for each persona.
    Personas,
    /// What hurts, the worst first.
    PainPoints,
    /// Where the customer is passed on, what nobody owns first.
    HandOffs,
    /// What could be done.
    Opportunities,
    /// What somebody will do.
    Actions,
    /// What rests on more than an assumption.
    Evidence,
    /// Every card, word for word.
    Appendix,
}

impl Section {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 9] = [
        Self::Cover,
        Self::Map,
        Self::Personas,
        Self::PainPoints,
        Self::HandOffs,
        Self::Opportunities,
        Self::Actions,
        Self::Evidence,
        Self::Appendix,
    ];

    /// The word that names it on the command line and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Map => "map",
            Self::Personas => "personas",
            Self::PainPoints => "pain-points",
            Self::HandOffs => "hand-offs",
            Self::Opportunities => "opportunities",
            Self::Actions => "actions",
            Self::Evidence => "evidence",
            Self::Appendix => "appendix",
        }
    }

    /// The section of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// What it is called.
    pub fn title(self, words: &Words) -> String {
        plain(&words.text(&format!("report-{}", self.word())))
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What the map is called.
    pub title: String,
    /// What sort of map it is, below the title.
    pub subtitle: String,
    /// BCP 47 tag of the language of the map; of the report if it has none.
    pub language: String,
    /// The tag of the language of what nobody typed: titles, names of facts.
    pub words_language: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// Its parts, in order.
    pub parts: Vec<Part>,
}

/// A section and what is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Which.
    pub section: Section,
    /// What it is called.
    pub title: String,
    /// What is in it, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a section. Texts are as somebody typed them, with their line
/// ends.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below that of the section.
    Heading(String),
    /// The same of a persona, which has a face.
    Persona {
        /// Who.
        id: Id<Persona>,
        /// What it is called, and how well it is known.
        name: String,
    },
    /// A paragraph.
    Text(String),
    /// What somebody said.
    Quote(String),
    /// Names and what is to be said of each.
    Facts(Vec<(String, Vec<String>)>),
    /// The map as a picture.
    Picture(Picture),
    /// A table.
    Table(Table),
}

/// The map as a picture, where a report can show one.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub caption: String,
    /// The same in words. A picture whose parts can be read by themselves needs
    /// none.
    pub told: Vec<Block>,
}

/// A table; the first column names its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The heads of its columns.
    pub heads: Vec<Head>,
    /// Its rows, each as wide as the heads.
    pub rows: Vec<Vec<Cell>>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// What it says.
    pub title: String,
    /// What its column holds.
    pub holds: Holds,
}

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words.
    Words,
    /// Numbers and lengths of time, which are compared by their ends.
    Numbers,
    /// What only says more about the name of the row.
    Asides,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What stands in it, one below the other.
    pub items: Vec<String>,
    /// How many columns it covers.
    pub span: usize,
    /// The sign that goes with the first of its items.
    pub mark: Option<Mark>,
}

/// A sign that says the same as a word beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// How much it hurts, from 1 to 5.
    Severity(i64),
    /// How much it would help, from 1 to 5.
    Impact(i64),
    /// How much work it is, from 1 to 5.
    Effort(i64),
    /// Who answers for it.
    Owner(OwnerState),
    /// How it is known.
    Evidence(Evidence),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::of(vec![text])
    }
}

impl Cell {
    /// A cell of those of some texts that say anything.
    pub fn of(items: Vec<String>) -> Self {
        let items = items.into_iter().filter(|it| !it.trim().is_empty()).collect();
        Self { items, span: 1, mark: None }
    }

    /// The same with a sign.
    #[must_use]
    pub fn marked(self, mark: Option<Mark>) -> Self {
        Self { mark, ..self }
    }
}
