//! The rows that can be read, and what only a look at all of them tells.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use csv::StringRecord;
use words::Words;

use super::columns::TableField;
use super::mapping::{Numbers, Use};
use super::rows::Row;
use super::{EXTENSION, Preview, SkipReason, SkippedRow, TableWarning};
use crate::import::Scale;
use crate::import::draft::key;
use crate::limits::LONGEST_TEXT;

/// Where each meaning stands in the rows of a table.
pub(super) struct Columns(Vec<Option<Standing>>);

/// Where a meaning stands.
#[derive(Clone, Copy)]
struct Standing {
    column: usize,
    /// Whether spaces around it belong to it: what Throughline has written is what
    /// somebody has typed, spaces and all.
    is_typed: bool,
}

impl Columns {
    pub fn of(preview: &Preview) -> Self {
        let is_own = preview.is_own();
        let mut all = Vec::new();
        for (column, used) in preview.columns.iter().enumerate() {
            let Some(field) = used.field() else { continue };
            let index = field as usize;
            all.resize(all.len().max(index + 1), None);
            all[index] = Some(Standing { column, is_typed: is_own && field.is_typed() });
        }
        Self(all)
    }

    fn standing(&self, field: TableField) -> Option<Standing> {
        self.0.get(field as usize).copied().flatten()
    }

    /// Whether there is a column of that meaning.
    pub fn has(&self, field: TableField) -> bool {
        self.standing(field).is_some()
    }
}

/// A row that can be read.
pub(super) struct Entry {
    pub line: usize,
    cells: StringRecord,
    columns: Rc<Columns>,
    /// The values of columns that are not known, with their headers.
    pub others: Vec<(String, String)>,
    /// The cells of columns that are lanes, with their titles.
    pub lanes: Vec<(String, String)>,
    /// The stage that it belongs to: its own, or that of the row before.
    pub stage: String,
}

/// Who owns which touchpoint, by stage and touchpoint as the table names them.
pub(super) type Owners = BTreeMap<(String, String), BTreeSet<String>>;

impl Entry {
    pub fn get(&self, field: TableField) -> &str {
        let Some(Standing { column, is_typed }) = self.columns.standing(field) else { return "" };
        let cell = self.cells.get(column).unwrap_or_default();
        if is_typed { cell } else { cell.trim() }
    }

    pub fn given(&self, field: TableField) -> Option<&str> {
        Some(self.get(field)).filter(|text| !text.is_empty())
    }

    pub fn touchpoint_key(&self) -> (String, String) {
        (key(&self.stage), key(self.get(TableField::Touchpoint)))
    }
}

impl Preview {
    fn skip(&mut self, line: usize, reason: SkipReason) {
        self.skipped.push(SkippedRow { line, reason });
    }
}

/// The rows that can be read. The others are noted.
pub(super) fn readable(
    rows: impl Iterator<Item = Row>,
    words: &Words,
    preview: &mut Preview,
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut nul_fields = 0;
    let mut carried: Option<(usize, usize)> = None;
    let mut stage_before = words.text("untitled-stage");
    let is_own = preview.is_own();
    let columns = Rc::new(Columns::of(preview));
    for Row { line, fields, .. } in rows {
        if fields.iter().all(|field| field.trim().is_empty()) {
            preview.skip(line, SkipReason::Empty);
            continue;
        }
        nul_fields += fields.iter().filter(|cell| cell.contains('\0')).count();
        let mut entry = Entry {
            line,
            cells: readable_cells(fields, is_own),
            columns: Rc::clone(&columns),
            others: Vec::new(),
            lanes: Vec::new(),
            stage: String::new(),
        };
        let mut longest = 0;
        for (column, cell) in preview.columns.iter_mut().zip(entry.cells.iter()) {
            let is_kept = is_own && column.field().is_some_and(TableField::is_typed);
            let text = if is_kept { cell } else { cell.trim() };
            if text.is_empty() {
                continue;
            }
            column.note(text);
            match &column.used {
                Use::Field(_) => {}
                Use::Lane(title) => entry.lanes.push((title.clone(), text.to_owned())),
                Use::Kept => {
                    let header = match column.header.as_str() {
                        "" => column.title(),
                        header => header.to_owned(),
                    };
                    entry.others.push((header, text.to_owned()));
                    continue;
                }
                Use::Ignored => continue,
            }
            longest = longest.max(text.len());
        }
        let longest = longest.max(extensions(&entry.others).len());
        if longest > LONGEST_TEXT {
            preview.skip(line, SkipReason::TooLong { bytes: longest });
            continue;
        }
        let says = [TableField::Stage, TableField::Touchpoint, TableField::Text];
        let emotion = entry.given(TableField::Emotion).is_some();
        let named = is_own && entry.given(TableField::Id).is_some();
        let has_cards = emotion || named || !entry.lanes.is_empty();
        if !has_cards && says.iter().all(|field| entry.given(*field).is_none()) {
            preview.skip(line, SkipReason::NothingToPlace);
            continue;
        }
        entry.stage = entry.get(TableField::Stage).to_owned();
        let says_stage = is_own && entry.given(TableField::StageId).is_some();
        let is_below = entry.stage.is_empty() && entry.given(TableField::Touchpoint).is_some();
        if is_below && !says_stage {
            entry.stage.clone_from(&stage_before);
            let (_, rows) = carried.get_or_insert((line, 0));
            *rows += 1;
        }
        if !entry.stage.is_empty() {
            stage_before.clone_from(&entry.stage);
        }
        entries.push(entry);
    }
    if nul_fields > 0 {
        preview.warn(TableWarning::NulCharacters { fields: nul_fields });
    }
    if let Some((line, rows)) = carried {
        preview.warn(TableWarning::StageCarriedOver { line, rows });
    }
    entries
}

/// The cells of a row without what no text has: lines end in one way, and no
/// character is nothing. Where Throughline has written a line end, somebody has
/// typed it.
fn readable_cells(fields: StringRecord, is_own: bool) -> StringRecord {
    let is_plain = |cell: &str| !cell.contains('\0') && (is_own || !cell.contains('\r'));
    if fields.iter().all(is_plain) {
        return fields;
    }
    let whole = |cell: &str| {
        let cell = cell.replace('\0', "\u{fffd}");
        if is_own { cell } else { cell.replace("\r\n", "\n") }
    };
    fields.iter().map(whole).collect()
}

/// The owners that the table names for each touchpoint; several are reported.
pub(super) fn owners(entries: &[Entry], preview: &mut Preview) -> Owners {
    let mut owners = Owners::new();
    let mut names: BTreeMap<(String, String), (String, Vec<String>)> = BTreeMap::new();
    for entry in entries {
        let (Some(touchpoint), Some(owner)) =
            (entry.given(TableField::Touchpoint), entry.given(TableField::Owner))
        else {
            continue;
        };
        let place = entry.touchpoint_key();
        if owners.entry(place.clone()).or_default().insert(key(owner)) {
            let (_, said) =
                names.entry(place).or_insert_with(|| (touchpoint.to_owned(), Vec::new()));
            said.push(owner.to_owned());
        }
    }
    let mut several = names.into_values().filter(|(_, owners)| owners.len() > 1);
    if let Some((touchpoint, owners)) = several.next() {
        let touchpoints =
            std::iter::once(touchpoint).chain(several.map(|(name, _)| name)).collect();
        preview.warn(TableWarning::SeveralOwners { touchpoints, owners });
    }
    owners
}

/// The first number of the emotion column that is not from −2 to +2. If there
/// is one, the smaller numbers of the column are not on that scale either.
pub(super) fn other_scale(entries: &[Entry], numbers: Numbers) -> Option<(usize, String)> {
    entries.iter().find_map(|entry| {
        let cell = entry.given(TableField::Emotion)?;
        let other = numbers.read(cell).is_some_and(|number| Scale::OURS.read(number).is_none());
        other.then(|| (entry.line, cell.to_owned()))
    })
}

/// The values of a column, row by row.
pub(super) fn values(entries: &[Entry], field: TableField) -> impl Iterator<Item = &str> {
    entries.iter().filter_map(move |entry| entry.given(field))
}

/// Values and their headers as a record's extensions.
pub(super) fn extensions(values: &[(String, String)]) -> String {
    if values.is_empty() {
        return String::new();
    }
    let mut object = serde_json::Map::new();
    let mut next: HashMap<&str, usize> = HashMap::new();
    for (header, text) in values {
        let mut name = header.clone();
        let number = next.entry(header).or_insert(2);
        while object.contains_key(&name) {
            name = format!("{header} ({number})");
            *number += 1;
        }
        object.insert(name, text.as_str().into());
    }
    serde_json::json!({ EXTENSION: object }).to_string()
}
