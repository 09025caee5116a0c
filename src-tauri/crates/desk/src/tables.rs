//! Tables: previewed, then brought into a map in one step.

use std::path::Path;

use edit::{Command, EditError, apply, play};
use format::table::{Preview, SkippedRow, TableField, TableWarning, read_table};
use model::facts::{self, Counts};
use model::records::MapInfo;
use model::{IdSequence, Map, Record as _};
use store::{MapId, Note};
use uuid::Uuid;
use words::Words;

use crate::locks::held;
use crate::preferences::file_name;
use crate::wire::{CsvColumn, CsvPreview, CsvProblem, Imported};
use crate::{Desk, DeskError, label};

/// The most tables that wait for a decision; another one drops the oldest.
const MOST_WAITING: usize = 8;

/// A table that waits for a decision. It is read again then, because the map
/// may be another by then.
pub struct WaitingTable {
    id: Uuid,
    file: String,
    bytes: Vec<u8>,
}

/// A table as a map of its own.
pub struct TableMap {
    /// The map without what the table brings: what is left when that is undone.
    pub empty: Map,
    /// The map.
    pub map: Map,
    /// What was read, and what was not.
    pub preview: Preview,
}

/// What a table is as a map of its own, called after its file. Ids count up
/// from `first`.
pub fn map_of_table(
    bytes: &[u8],
    file: &str,
    words: &Words,
    first: Uuid,
) -> Result<TableMap, DeskError> {
    let mut ids = IdSequence::new(first);
    let mut empty = Map::new(ids.next_id());
    empty.put(
        MapInfo {
            title: title_of(file),
            language: String::new(),
            ..MapInfo::blank(empty.info.id.uuid())
        }
        .into(),
    );
    let preview = read_table(bytes, file, &empty, words, &mut ids)?;
    let map = after(&empty, &preview)?;
    Ok(TableMap { empty, map, preview })
}

impl Desk {
    /// What a table would become, in a map or as a new one.
    pub fn preview_table(&self, path: &Path, map: Option<Uuid>) -> Result<CsvPreview, DeskError> {
        let bytes = format::read_file(path)?;
        self.preview(bytes, path, map)
    }

    /// Does what was previewed: into a map, or as a new one.
    pub fn import_table(&self, preview: &str, map: Option<Uuid>) -> Result<Imported, DeskError> {
        let table = {
            let mut waiting = held(&self.tables);
            let place = waiting.iter().position(|table| table.id.to_string() == preview);
            waiting.remove(place.ok_or_else(|| DeskError::Preview(preview.to_owned()))?)
        };
        let imported = self.import(&table, map);
        if imported.is_err() {
            // It can be tried again, perhaps elsewhere.
            held(&self.tables).push(table);
        }
        imported
    }

    /// Reads a table and keeps it until somebody decides.
    pub(crate) fn preview(
        &self,
        bytes: Vec<u8>,
        path: &Path,
        map: Option<Uuid>,
    ) -> Result<CsvPreview, DeskError> {
        let file = file_name(path);
        let words = self.words();
        let first = Uuid::now_v7();
        let (before, after, preview) = match map {
            None => {
                let table = map_of_table(&bytes, &file, &words, first)?;
                (table.empty, table.map, table.preview)
            }
            Some(map) => {
                let before = self.shelves()?.load(MapId::new(map))?;
                let mut ids = IdSequence::new(first);
                let preview = read_table(&bytes, &file, &before, &words, &mut ids)?;
                let after = after(&before, &preview)?;
                (before, after, preview)
            }
        };
        let id = Uuid::now_v7();
        let mut waiting = held(&self.tables);
        if waiting.len() == MOST_WAITING {
            waiting.remove(0);
        }
        waiting.push(WaitingTable { id, file: file.clone(), bytes });
        Ok(wire(id, file, &preview, &words, gained(facts::counts(&before), facts::counts(&after))))
    }

    fn import(&self, table: &WaitingTable, map: Option<Uuid>) -> Result<Imported, DeskError> {
        let words = self.words();
        let first = Uuid::now_v7();
        let note = Note::new(Uuid::now_v7(), label::import(&table.file));
        let Some(map) = map else {
            let TableMap { empty, preview, .. } =
                map_of_table(&table.bytes, &table.file, &words, first)?;
            let command = bringing_in(preview, &table.file)?;
            let id = empty.info.id;
            let library = self.shelves()?;
            library.create(empty, Note::new(Uuid::now_v7(), "create-map 1"))?;
            if let Err(error) = library.edit(id, command, note) {
                // An empty map that nobody asked for must not stay behind.
                library.purge(id)?;
                return Err(error.into());
            }
            return Ok(Imported { map: id.to_string(), edited: None });
        };
        let before = self.shelves()?.load(MapId::new(map))?;
        let mut ids = IdSequence::new(first);
        let preview = read_table(&table.bytes, &table.file, &before, &words, &mut ids)?;
        let command = bringing_in(preview, &table.file)?;
        let edited = self.change(map, move |library, id| library.edit(id, command, note))?;
        Ok(Imported { map: map.to_string(), edited: Some(edited) })
    }
}

/// The command that brings a table in.
fn bringing_in(preview: Preview, file: &str) -> Result<Command, DeskError> {
    if preview.records.is_empty() {
        return Err(DeskError::NothingNew { file: file.to_owned() });
    }
    Ok(Command::Add { records: preview.records })
}

fn after(before: &Map, preview: &Preview) -> Result<Map, DeskError> {
    let mut after = before.clone();
    if !preview.records.is_empty() {
        let changes = apply(before, &Command::Add { records: preview.records.clone() })?;
        play(&mut after, &changes).map_err(EditError::from)?;
    }
    Ok(after)
}

/// A title made of a file's name: `field-service_2.csv` is “Field service 2”.
fn title_of(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let text = stem.replace(['-', '_'], " ");
    let mut letters = text.trim().chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn wire(id: Uuid, file: String, preview: &Preview, words: &Words, counts: Counts) -> CsvPreview {
    let mut problems: Vec<CsvProblem> =
        preview.skipped.iter().map(|row| left_out(row, words)).collect();
    let mut warnings = Vec::new();
    for warning in &preview.warnings {
        match kept_otherwise(warning, words) {
            Some(problem) => problems.push(problem),
            None => warnings.push(words.say(&warning.in_words())),
        }
    }
    problems.sort_by_key(|problem| problem.line);
    CsvPreview {
        id: id.to_string(),
        title: title_of(&file),
        file,
        encoding: words.say(&preview.encoding.in_words()),
        delimiter: words.say(&preview.delimiter_in_words()),
        columns: preview
            .columns
            .iter()
            .map(|column| CsvColumn {
                header: column.header.clone(),
                becomes: column.field.map(|field| word(field).to_owned()),
            })
            .collect(),
        rows: preview.rows as u64,
        taken: preview.rows.saturating_sub(preview.skipped.len()) as u64,
        counts,
        problems,
        warnings,
    }
}

fn left_out(row: &SkippedRow, words: &Words) -> CsvProblem {
    CsvProblem {
        line: row.line as u64,
        column: None,
        message: words.say(&row.reason.in_words()),
        left_out: true,
    }
}

/// A warning that is about one line; none if it is about more.
fn kept_otherwise(warning: &TableWarning, words: &Words) -> Option<CsvProblem> {
    let column = match warning {
        TableWarning::ValueNotKept { header, .. } => Some(header.clone()),
        _ => None,
    };
    let message = words.say(&warning.without_line());
    Some(CsvProblem { line: warning.line()? as u64, column, message, left_out: false })
}

const fn word(field: TableField) -> &'static str {
    match field {
        TableField::Stage => "stage",
        TableField::Touchpoint => "touchpoint",
        TableField::Channel => "channel",
        TableField::Lane => "lane",
        TableField::Text => "text",
        TableField::Emotion => "emotion",
        TableField::Owner => "owner",
        TableField::Source => "source",
        TableField::Until => "until",
        TableField::Stack => "stack",
        TableField::Heading => "heading",
    }
}

/// What is there after and was not before.
fn gained(before: Counts, after: Counts) -> Counts {
    Counts {
        stages: after.stages - before.stages,
        touchpoints: after.touchpoints - before.touchpoints,
        lanes: after.lanes - before.lanes,
        cards: after.cards - before.cards,
        pain_points: after.pain_points - before.pain_points,
        opportunities: after.opportunities - before.opportunities,
        personas: after.personas - before.personas,
        emotions: after.emotions - before.emotions,
        channels: after.channels - before.channels,
        teams: after.teams - before.teams,
        hand_offs: after.hand_offs - before.hand_offs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_called_after_its_table() {
        let check = |file: &str, title: &str| assert_eq!(title_of(file), title);
        check("field-service_2.csv", "Field service 2");
        check("no ending", "No ending");
        check("über.uns.csv", "Über.uns");
        check(".csv", "");
    }
}
