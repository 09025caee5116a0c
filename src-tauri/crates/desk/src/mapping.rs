//! How tables are read: what was found, what somebody says instead, and what is
//! remembered for headers that come again.

use format::import::{ImportError, Scale, TableShape};
use format::table::{Encoding, Mapping, Shape, TableField, Use};
use uuid::Uuid;
use words::{Words, sentence};

use crate::imports::Mapped;
use crate::locks::held;
use crate::wire::{
    ColumnUsed, ImportPreview, LettersChoice, MappedBy, MappedColumn, TableColumn, TableMapping,
    TablePreview, TableWriting,
};
use crate::{Desk, DeskError, wire};

/// What a line of a map that was drawn can be used for, beside a lane.
const OF_LINES: [TableField; 6] = [
    TableField::Stage,
    TableField::Touchpoint,
    TableField::Channel,
    TableField::Owner,
    TableField::Emotion,
    TableField::Id,
];

impl Desk {
    /// What a file that waits would become if its table were read so; as it is
    /// found automatically if nothing is said.
    pub fn map_columns(
        &self,
        preview: &str,
        map: Option<Uuid>,
        mapping: Option<TableMapping>,
    ) -> Result<ImportPreview, DeskError> {
        let mut file = self.waiting_file(preview)?;
        file.mapped = match mapping {
            Some(mapping) => Mapped { mapping: meant(mapping, &file.file)?, by: MappedBy::Hand },
            None => Mapped::found(),
        };
        // A mapping that makes no sense is not kept.
        let preview = self.look_at(&file, map)?;
        self.keep_waiting(file);
        Ok(preview)
    }

    /// What is remembered for a table.
    pub(crate) fn remembered(&self, table: &TableShape) -> Option<Mapping> {
        held(&self.preferences).mapping_of(&table.signatures).cloned()
    }

    /// Remembers how a table was read that was brought in, or forgets what was
    /// remembered if somebody went back to what is found.
    pub(crate) fn remember_mapping(&self, table: &TableShape, mapped: &Mapped) {
        let changes = match mapped.by {
            MappedBy::Memory => return,
            MappedBy::Found => self.remembered(table).is_some(),
            MappedBy::Hand => true,
        };
        if !changes {
            return;
        }
        // What was asked for is done; it is only not remembered if this fails.
        let _ = self.change_preferences(|preferences| {
            preferences.forget_table(&table.signatures);
            if let (MappedBy::Hand, Some(headers)) = (mapped.by, table.signature()) {
                preferences.map_table(headers.clone(), mapped.mapping.clone());
            }
        });
    }
}

/// A table as the window shows it. `is_open` if nothing of it can be taken
/// before somebody says what its columns are.
pub(crate) fn table_preview(
    table: TableShape,
    mapped: &Mapped,
    is_open: bool,
    words: &Words,
) -> TablePreview {
    let choices: Vec<TableField> = match table.shape {
        Shape::Rows if table.is_own => TableField::OWN.to_vec(),
        Shape::Rows => TableField::CHOICES.to_vec(),
        Shape::Across | Shape::Down => OF_LINES.to_vec(),
    };
    TablePreview {
        writing: table.writing.map(|it| TableWriting {
            encoding: words.say(&it.encoding.in_words()),
            delimiter: words.say(&it.delimiter),
            letters: letters(it.encoding),
            choices: Encoding::CHOICES
                .map(|it| LettersChoice { letters: letters(it), name: words.say(&it.in_words()) })
                .to_vec(),
        }),
        is_own: table.is_own,
        shape: shape(table.shape),
        columns: table
            .columns
            .into_iter()
            .map(|column| TableColumn {
                name: column.name,
                header: column.header,
                used: used(column.used),
                examples: column.examples,
            })
            .collect(),
        choices: choices.into_iter().map(|field| field.header().to_owned()).collect(),
        rated: table.rated,
        scale: table.scale.map(String::from),
        scales: Scale::USUAL.map(String::from).to_vec(),
        fraction: table.decimal.map(Into::into),
        order: table.dates.map(Into::into),
        mapping: said(&mapped.mapping),
        said_by: mapped.by,
        is_open,
        rows: table.rows as u64,
        taken: table.taken as u64,
    }
}

/// The word of an encoding in mappings. One with a mark is the same without.
fn letters(encoding: Encoding) -> String {
    let encoding = match encoding {
        Encoding::Utf8WithMark => Encoding::Utf8,
        encoding => encoding,
    };
    word(&encoding)
}

fn word(it: &impl serde::Serialize) -> String {
    match serde_json::to_value(it) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

const fn shape(shape: Shape) -> wire::TableShape {
    match shape {
        Shape::Rows => wire::TableShape::Rows,
        Shape::Across => wire::TableShape::Across,
        Shape::Down => wire::TableShape::Down,
    }
}

fn used(used: Use) -> ColumnUsed {
    ColumnUsed {
        word: used.word().map(str::to_owned),
        lane: match used {
            Use::Lane(title) => title,
            _ => String::new(),
        },
    }
}

/// What is said by a mapping, as the window wants it.
fn said(mapping: &Mapping) -> TableMapping {
    let column =
        |(name, it): (&String, &Use)| MappedColumn { name: name.clone(), used: used(it.clone()) };
    TableMapping {
        shape: mapping.shape.map(shape),
        columns: mapping.columns.iter().map(column).collect(),
        scale: mapping.scale.map(String::from),
        fraction: mapping.decimal.map(Into::into),
        order: mapping.dates.map(Into::into),
        letters: mapping.encoding.map(letters),
    }
}

/// What the window says, as the importers want it.
fn meant(mapping: TableMapping, file: &str) -> Result<Mapping, ImportError> {
    let unknown = |word: &str| ImportError::Mapping {
        file: file.to_owned(),
        what: sentence!("mapping-unreadable", detail = word),
    };
    let TableMapping { shape, columns, scale, fraction, order, letters } = mapping;
    let mut meant = Mapping {
        shape: shape.map(|shape| match shape {
            wire::TableShape::Rows => Shape::Rows,
            wire::TableShape::Across => Shape::Across,
            wire::TableShape::Down => Shape::Down,
        }),
        decimal: fraction.map(Into::into),
        dates: order.map(Into::into),
        ..Mapping::default()
    };
    for column in columns {
        let used = match column.used.word {
            None => Use::Lane(column.used.lane),
            Some(word) => Use::of_word(&word).ok_or_else(|| unknown(&word))?,
        };
        meant.columns.insert(column.name, used);
    }
    if let Some(scale) = scale {
        meant.scale = Some(Scale::of_word(&scale).ok_or_else(|| unknown(&scale))?);
    }
    if let Some(letters) = letters {
        let found = Encoding::CHOICES.into_iter().find(|it| word(it) == letters);
        meant.encoding = Some(found.ok_or_else(|| unknown(&letters))?);
    }
    Ok(meant)
}
