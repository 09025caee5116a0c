//! How a table is to be read, where somebody says so.
//!
//! ```json
//! {
//!   "shape": "rows",
//!   "columns": { "Wo": "touchpoint", "Was": "text", "Zitat": { "lane": "Quotes" }, "#4": "ignore" },
//!   "scale": "1..10",
//!   "decimal": "comma",
//!   "dates": "day-first",
//!   "encoding": "windows-1252"
//! }
//! ```
//!
//! Everything may be left out: it is found automatically then, also what a
//! column is used for that is not named. A column without a header of its own is
//! named by its number. Of a map that was drawn in a sheet the names are those
//! of its lines: what stands at the head of each lane.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use words::{Sentence, Value, sentence};

use super::columns::TableField;
use crate::import::Scale;
use crate::import::encoding::Encoding;
use crate::import::numbers;
use crate::readings::cells;
use crate::readings::{DateOrder, DecimalSign};

/// How a table is to be read. What it leaves open is found automatically.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// What stands where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// What columns are used for, by their names.
    pub columns: BTreeMap<String, Use>,
    /// The scale of its emotions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// What stands before the fraction of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalSign>,
    /// What of a day written with numbers comes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// How its letters are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
}

/// What is found automatically, all of it.
pub static FOUND: Mapping = Mapping {
    shape: None,
    columns: BTreeMap::new(),
    scale: None,
    decimal: None,
    dates: None,
    encoding: None,
};

/// What stands where in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// A row for each card, under headers.
    Rows,
    /// Stages and touchpoints run across, lanes lie below each other.
    Across,
    /// Stages and touchpoints run down, lanes stand beside each other.
    Down,
}

/// What a column is used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub enum Use {
    /// It means this.
    Field(TableField),
    /// Its cells are the cards of a lane of that title.
    Lane(String),
    /// Its values are kept with the cards, out of sight.
    Kept,
    /// It is not read.
    Ignored,
}

/// A use as files write it.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Word(String),
    Lane { lane: String },
}

const KEPT: &str = "keep";
const IGNORED: &str = "ignore";

impl Use {
    /// The use that a word of files names.
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            KEPT => Some(Self::Kept),
            IGNORED => Some(Self::Ignored),
            word => TableField::of_header(word).map(Self::Field),
        }
    }

    /// Its word in files; none for a lane, which is named by its title.
    pub const fn word(&self) -> Option<&'static str> {
        match self {
            Self::Field(field) => Some(field.header()),
            Self::Kept => Some(KEPT),
            Self::Ignored => Some(IGNORED),
            Self::Lane(_) => None,
        }
    }
}

impl From<Use> for Written {
    fn from(it: Use) -> Self {
        match it {
            Use::Lane(lane) => Self::Lane { lane },
            other => Self::Word(other.word().unwrap_or(KEPT).to_owned()),
        }
    }
}

impl TryFrom<Written> for Use {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        match written {
            Written::Lane { lane } => Ok(Self::Lane(lane)),
            Written::Word(word) => Self::of_word(&word).ok_or_else(|| {
                let fields = TableField::CHOICES.map(TableField::header).join(", ");
                format!("{word:?} is no use of a column; there are {fields}, {KEPT}, {IGNORED} and {{\"lane\": title}}")
            }),
        }
    }
}

impl Mapping {
    /// Whether it leaves everything open.
    pub fn is_open(&self) -> bool {
        *self == FOUND
    }

    /// Reads one from its file.
    pub fn read(text: &str) -> Result<Self, Sentence> {
        let text = text.trim_start_matches('\u{feff}');
        let read = &mut serde_json::Deserializer::from_str(text);
        serde_path_to_error::deserialize(read).map_err(|error| {
            let detail = match error.path().to_string().as_str() {
                "." => error.inner().to_string(),
                path => format!("{path}: {}", error.inner()),
            };
            sentence!("mapping-unreadable", detail = detail)
        })
    }

    /// As its file says it.
    pub fn write(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Refuses names that no column has.
    pub(crate) fn check(&self, names: &[String]) -> Result<(), Sentence> {
        match self.columns.keys().find(|name| !names.contains(name)) {
            Some(name) => {
                Err(sentence!("mapping-no-column", name = name, names = Value::list(names)))
            }
            None => Ok(()),
        }
    }

    /// How numbers are read.
    pub(crate) const fn numbers(&self) -> Numbers {
        Numbers(self.decimal)
    }
}

/// How numbers are written; with a point or a comma where nobody says.
#[derive(Clone, Copy)]
pub(crate) struct Numbers(Option<DecimalSign>);

impl Numbers {
    pub fn read(self, cell: &str) -> Option<f64> {
        match self.0 {
            None => numbers::number(cell),
            Some(sign) => cells::number(cell.trim().trim_start_matches('+'), sign, false, false),
        }
    }
}

/// What a mapping calls columns with these headers.
pub(crate) fn names<'a>(headers: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let name = |(index, header): (usize, &'a str)| {
        let header = header.trim();
        let is_plain = !header.is_empty() && seen.insert(header);
        if is_plain { header.to_owned() } else { format!("#{}", index + 1) }
    };
    headers.enumerate().map(name).collect()
}

/// What a row of headers is known by when it comes again. The headers cannot be
/// told from it.
pub(crate) fn signature<'a>(headers: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for header in headers {
        hash.update(header.trim());
        hash.update([0x1f]);
    }
    hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_written_and_read_again() {
        let mut mapping = Mapping { shape: Some(Shape::Down), ..Mapping::default() };
        mapping.columns.insert("Wo".into(), Use::Field(TableField::Touchpoint));
        mapping.columns.insert("Zitat".into(), Use::Lane("Quotes".into()));
        mapping.columns.insert("#3".into(), Use::Ignored);
        mapping.scale = Scale::of_word("-100..100");
        mapping.decimal = Some(DecimalSign::Comma);
        mapping.dates = Some(DateOrder::MonthFirst);
        mapping.encoding = Some(Encoding::Windows1252);
        let text = mapping.write();
        assert_eq!(Mapping::read(&text), Ok(mapping), "{text}");
        for word in [
            "\"shape\": \"down\"",
            "\"Wo\": \"touchpoint\"",
            "\"lane\": \"Quotes\"",
            "\"#3\": \"ignore\"",
            "\"scale\": \"-100..100\"",
            "\"decimal\": \"comma\"",
            "\"dates\": \"month-first\"",
            "\"encoding\": \"windows-1252\"",
        ] {
            assert!(text.contains(word), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_in_a_mapping_is_named() {
        let check = |text: &str, parts: &[&str]| {
            let said = words::Words::english().say(&Mapping::read(text).unwrap_err());
            for part in parts {
                assert!(said.contains(part), "{said}");
            }
        };
        check(r#"{ "columns": { "Wo": "place" } }"#, &["columns.Wo", "place", "touchpoint"]);
        check(r#"{ "scale": "5..5" }"#, &["scale", "5..5"]);
        check(r#"{ "colums": {} }"#, &["colums"]);
        check("[", &["line 1"]);
    }

    #[test]
    fn columns_without_a_header_of_their_own_are_named_by_number() {
        let found = names(["Text", "", " Text ", "Note"].into_iter());
        assert_eq!(found, ["Text", "#2", "#3", "Note"]);
        let of = |headers: &[&str]| signature(headers.iter().copied());
        assert_eq!(of(&["Stage", "Text"]), of(&[" Stage", "Text "]));
        assert_ne!(of(&["Stage", "Text"]), of(&["Stage Text"]));
    }
}
