//! Files of other programs: previewed, then brought into a map in one step.

use std::path::Path;
use std::sync::Arc;

use edit::{Command, EditError, NewRecord, apply, play};
use format::import::{
    Fate, Import, ImportError, Importer, Likelihood, Remark, Request, Source, importer_of,
};
use format::logs::is_log;
use format::table::{FOUND, Mapping, TableError};
use model::facts::{self, Counts};
use model::{IdSequence, Map, RecordKind};
use store::{MapId, Note};
use uuid::Uuid;
use words::{Explain as _, Words, sentence};

use crate::locks::held;
use crate::mapping::table_preview;
use crate::preferences::file_name;
use crate::wire::{Gained, ImportPreview, ImportProblem, Imported, MappedBy, PartsAre};
use crate::{Desk, DeskError, Outside, label};

/// The most files that wait for a decision; another one drops the oldest.
const MOST_WAITING: usize = 8;

/// Kinds of record that people count, beside those of [`Counts`].
const MORE: [RecordKind; 8] = [
    RecordKind::Metric,
    RecordKind::Reading,
    RecordKind::Action,
    RecordKind::Pilot,
    RecordKind::Question,
    RecordKind::Answer,
    RecordKind::Estimate,
    RecordKind::Inconsistency,
];

/// A file that waits for a decision. It is read again then, because the map
/// may be another by then.
#[derive(Clone)]
pub struct WaitingFile {
    id: Uuid,
    pub(crate) file: String,
    bytes: Arc<[u8]>,
    /// Which of several journeys or sheets in it, from 0; nothing before anybody
    /// has said.
    part: Option<usize>,
    /// How its table is to be read, if it is one.
    pub(crate) mapped: Mapped,
}

/// How a table is to be read, and who says so.
#[derive(Clone)]
pub(crate) struct Mapped {
    pub mapping: Mapping,
    pub by: MappedBy,
}

impl Mapped {
    /// As it is found automatically.
    pub fn found() -> Self {
        Self { mapping: FOUND.clone(), by: MappedBy::Found }
    }
}

/// A file of another program as a map of its own.
pub struct ImportedMap {
    /// The map without what the file brings: what is left when that is undone.
    pub empty: Map,
    /// The map.
    pub map: Map,
    /// What was read, and what was not.
    pub import: Import,
}

/// What a file of another program is as a map of its own, called after the file
/// if that says nothing else. `how` is which of several journeys or sheets in it, from 0,
/// and how a table is read. Ids count up from `first`.
pub fn map_of_file(
    bytes: &[u8],
    file: &str,
    how: (Option<usize>, &Mapping),
    words: &Words,
    first: Uuid,
) -> Result<ImportedMap, DeskError> {
    let mut ids = IdSequence::new(first);
    let mut empty = Map::new(ids.next_id());
    let import = read_into(bytes, file, how, &empty, words, &mut ids)?;
    empty.put(import.info_of(empty.info.id, &title_of(file)).into());
    let map = after(&empty, &import)?;
    Ok(ImportedMap { empty, map, import })
}

/// What a file of another program brings into a map, and the map with it.
pub fn file_into_map(
    bytes: &[u8],
    file: &str,
    how: (Option<usize>, &Mapping),
    map: &Map,
    words: &Words,
) -> Result<(Map, Import), DeskError> {
    let mut ids = IdSequence::new(Uuid::now_v7());
    let mut import = read_into(bytes, file, how, map, words, &mut ids)?;
    import.leave_info(map);
    Ok((after(map, &import)?, import))
}

/// The command that brings an import into its map.
pub fn bringing_in(import: Import, file: &str) -> Result<Command, DeskError> {
    if import.is_void() {
        return Err(DeskError::NothingNew { file: file.to_owned() });
    }
    Ok(import.command())
}

impl Desk {
    /// What a file of another program would become, in a map or as a new one.
    pub fn preview_file(&self, path: &Path, map: Option<Uuid>) -> Result<ImportPreview, DeskError> {
        let bytes = format::read_file(path)?;
        self.preview(bytes, file_name(path), map)
    }

    /// What somebody brings would become: a text as if it were a file, or the
    /// first of several files; nothing if it is neither.
    pub fn preview_outside(
        &self,
        outside: Outside,
        map: Option<Uuid>,
    ) -> Result<Option<ImportPreview>, DeskError> {
        match outside {
            Outside::Text(text) if !text.trim().is_empty() => {
                let name = self.words().text("import-pasted");
                self.preview(text.into_bytes(), name, map).map(Some)
            }
            Outside::Files(files) => match files.first() {
                Some(file) => self.preview_file(file, map).map(Some),
                None => Ok(None),
            },
            Outside::Text(_) | Outside::Picture(_) => Ok(None),
        }
    }

    /// What a file that waits would become elsewhere, or another part of it.
    pub fn preview_again(
        &self,
        preview: &str,
        map: Option<Uuid>,
        part: Option<usize>,
    ) -> Result<ImportPreview, DeskError> {
        let mut file = self.waiting_file(preview)?;
        // Of a file that is one whole no part is chosen.
        let preview = match part {
            Some(part) if file.part != Some(part) => {
                file.part = Some(part);
                self.look_first(&mut file, map)?
            }
            _ => self.look_at(&file, map)?,
        };
        self.keep_waiting(file);
        Ok(preview)
    }

    /// A file that waits.
    pub(crate) fn waiting_file(&self, preview: &str) -> Result<WaitingFile, DeskError> {
        let waiting = held(&self.waiting);
        let found = waiting.iter().find(|it| it.id.to_string() == preview);
        found.cloned().ok_or_else(|| DeskError::Preview(preview.to_owned()))
    }

    /// Keeps how a file that waits was looked at last.
    pub(crate) fn keep_waiting(&self, file: WaitingFile) {
        let mut waiting = held(&self.waiting);
        if let Some(there) = waiting.iter_mut().find(|it| it.id == file.id) {
            *there = file;
        }
    }

    /// Does what was previewed: into a map, or as a new one.
    pub fn import_file(&self, preview: &str, map: Option<Uuid>) -> Result<Imported, DeskError> {
        let file = {
            let mut waiting = held(&self.waiting);
            let place = waiting.iter().position(|file| file.id.to_string() == preview);
            waiting.remove(place.ok_or_else(|| DeskError::Preview(preview.to_owned()))?)
        };
        let imported = self.import(&file, map);
        if imported.is_err() {
            // It can be tried again, perhaps elsewhere.
            held(&self.waiting).push(file);
        }
        imported
    }

    /// Reads a file and keeps it until somebody decides.
    pub(crate) fn preview(
        &self,
        bytes: Vec<u8>,
        file: String,
        map: Option<Uuid>,
    ) -> Result<ImportPreview, DeskError> {
        let (id, mapped) = (Uuid::now_v7(), Mapped::found());
        let mut file = WaitingFile { id, file, bytes: bytes.into(), part: None, mapped };
        let preview = self.look_first(&mut file, map)?;
        file.part = (preview.parts.len() > 1).then_some(preview.part as usize);
        self.push_waiting(file);
        Ok(preview)
    }

    /// Keeps a file until somebody decides, and says under which id.
    pub(crate) fn wait(&self, file: String, bytes: Vec<u8>) -> Uuid {
        let (id, mapped) = (Uuid::now_v7(), Mapped::found());
        self.push_waiting(WaitingFile { id, file, bytes: bytes.into(), part: None, mapped });
        id
    }

    fn push_waiting(&self, file: WaitingFile) {
        let mut waiting = held(&self.waiting);
        if waiting.len() == MOST_WAITING {
            waiting.remove(0);
        }
        waiting.push(file);
    }

    /// Takes a file that waits: its name and its bytes.
    pub(crate) fn waited(&self, id: &str) -> Option<(String, Arc<[u8]>)> {
        let mut waiting = held(&self.waiting);
        let place = waiting.iter().position(|file| file.id.to_string() == id)?;
        let WaitingFile { file, bytes, .. } = waiting.remove(place);
        Some((file, bytes))
    }

    /// Looks at a file for the first time: as somebody has said before that a
    /// table with these headers is read, or else as it is found.
    fn look_first(
        &self,
        file: &mut WaitingFile,
        map: Option<Uuid>,
    ) -> Result<ImportPreview, DeskError> {
        file.mapped = Mapped::found();
        let looked = self.read_for(file, map);
        let table = match &looked {
            Ok(looked) => looked.import.table.as_ref(),
            Err(DeskError::Import(ImportError::Unmapped { table, .. })) => Some(&**table),
            Err(_) => None,
        };
        if let Some(mapping) = table.and_then(|table| self.remembered(table)) {
            file.mapped = Mapped { mapping, by: MappedBy::Memory };
            if let Ok(preview) = self.look_at(file, map) {
                return Ok(preview);
            }
            // What is remembered may come from another version of the app.
            file.mapped = Mapped::found();
        }
        self.shown(file, map, looked)
    }

    /// Looks at a file as it was said how.
    pub(crate) fn look_at(
        &self,
        file: &WaitingFile,
        map: Option<Uuid>,
    ) -> Result<ImportPreview, DeskError> {
        self.shown(file, map, self.read_for(file, map))
    }

    fn read_for(&self, file: &WaitingFile, map: Option<Uuid>) -> Result<Looked, DeskError> {
        let words = self.words();
        let how = (file.part, &file.mapped.mapping);
        let (before, after, import) = match map {
            None => {
                let read = map_of_file(&file.bytes, &file.file, how, &words, Uuid::now_v7())?;
                (read.empty, read.map, read.import)
            }
            Some(map) => {
                let before = self.shelves()?.load(MapId::new(map))?;
                let (after, import) = file_into_map(&file.bytes, &file.file, how, &before, &words)?;
                (before, after, import)
            }
        };
        Ok(Looked { counts: gained(facts::counts(&before), facts::counts(&after)), import })
    }

    fn shown(
        &self,
        file: &WaitingFile,
        map: Option<Uuid>,
        looked: Result<Looked, DeskError>,
    ) -> Result<ImportPreview, DeskError> {
        let words = self.words();
        match looked {
            Ok(Looked { counts, import }) => Ok(wire(file, map, import, counts, &words)),
            // Somebody can say what nobody can tell.
            Err(DeskError::Import(ImportError::Unmapped { error, table, parts, part })) => {
                let preview = open(file, map, &error, *table, &words);
                Ok(ImportPreview { parts, part: part as u32, ..preview })
            }
            Err(error) => Err(error),
        }
    }

    fn import(&self, file: &WaitingFile, map: Option<Uuid>) -> Result<Imported, DeskError> {
        let words = self.words();
        let how = (file.part, &file.mapped.mapping);
        let note = Note::new(Uuid::now_v7(), label::import(&file.file));
        let Some(map) = map else {
            let ImportedMap { empty, import, .. } =
                map_of_file(&file.bytes, &file.file, how, &words, Uuid::now_v7())?;
            let table = import.table.clone();
            let command = bringing_in(import, &file.file)?;
            let id = empty.info.id;
            let library = self.shelves()?;
            library.create(empty, Note::new(Uuid::now_v7(), "create-map 1"))?;
            if let Err(error) = library.edit(id, command, note) {
                // An empty map that nobody asked for must not stay behind.
                library.purge(id)?;
                return Err(error.into());
            }
            if let Some(table) = table {
                self.remember_mapping(&table, &file.mapped);
            }
            return Ok(Imported { map: id.to_string(), edited: None });
        };
        let before = self.shelves()?.load(MapId::new(map))?;
        let (_, import) = file_into_map(&file.bytes, &file.file, how, &before, &words)?;
        let table = import.table.clone();
        let command = bringing_in(import, &file.file)?;
        let edited = self.change(map, move |library, id| library.edit(id, command, note))?;
        if let Some(table) = table {
            self.remember_mapping(&table, &file.mapped);
        }
        Ok(Imported { map: map.to_string(), edited: Some(edited) })
    }
}

fn read_into(
    bytes: &[u8],
    file: &str,
    (part, mapping): (Option<usize>, &Mapping),
    map: &Map,
    words: &Words,
    ids: &mut IdSequence,
) -> Result<Import, DeskError> {
    let source = Source::new(bytes, file);
    if is_log(&source) == Likelihood::Sure {
        return Err(DeskError::Interactions { file: file.to_owned() });
    }
    let unknown = || ImportError::Fault {
        file: file.to_owned(),
        line: None,
        column: None,
        what: sentence!("import-unknown"),
    };
    let importer: &Importer = importer_of(&source).ok_or_else(unknown)?;
    Ok(importer.read(&source, Request { map, words, ids, part, mapping })?)
}

fn after(before: &Map, import: &Import) -> Result<Map, DeskError> {
    let mut after = before.clone();
    if !import.is_void() {
        let changes = apply(before, &import.clone().command())?;
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

/// What looking at a file has found.
struct Looked {
    import: Import,
    counts: Counts,
}

/// A table of which nothing can be taken before somebody says what its columns
/// are.
fn open(
    file: &WaitingFile,
    into: Option<Uuid>,
    error: &TableError,
    table: format::import::TableShape,
    words: &Words,
) -> ImportPreview {
    let importer = if table.writing.is_some() { "table" } else { "spreadsheet" };
    ImportPreview {
        id: file.id.to_string(),
        file: file.file.clone(),
        title: title_of(&file.file),
        format: format_of(importer, words),
        into: into.map(|map| map.to_string()),
        parts: Vec::new(),
        parts_are: parts_of(importer),
        part: 0,
        sheets: Vec::new(),
        changed: 0,
        table: Some(table_preview(table, &file.mapped, true, words)),
        counts: Counts::default(),
        more: Vec::new(),
        brings: 0,
        problems: Vec::new(),
        warnings: vec![words.say(&error.message())],
    }
}

fn parts_of(importer: &str) -> PartsAre {
    if importer == "spreadsheet" { PartsAre::Sheets } else { PartsAre::Journeys }
}

fn format_of(importer: &str, words: &Words) -> String {
    let importer = format::import::importer(importer);
    importer.map(|importer| words.say(&importer.name())).unwrap_or_default()
}

fn wire(
    file: &WaitingFile,
    into: Option<Uuid>,
    import: Import,
    counts: Counts,
    words: &Words,
) -> ImportPreview {
    let (lines, others): (Vec<Remark>, Vec<Remark>) =
        import.report.remarks.into_iter().partition(|remark| remark.line.is_some());
    let title = match import.info.title.trim() {
        "" => title_of(&file.file),
        title => title.to_owned(),
    };
    let format = format_of(import.importer, words);
    ImportPreview {
        id: file.id.to_string(),
        file: file.file.clone(),
        title,
        format,
        into: into.map(|map| map.to_string()),
        parts: import.parts,
        parts_are: parts_of(import.importer),
        part: import.part as u32,
        sheets: import.sheets,
        more: more(&import.records),
        changed: import.changed.len() as u64,
        table: import.table.map(|table| table_preview(table, &file.mapped, false, words)),
        counts,
        brings: import.records.len() as u64,
        problems: lines
            .into_iter()
            .filter_map(|remark| {
                Some(ImportProblem {
                    line: remark.line? as u64,
                    about: remark.about,
                    message: words.say(&remark.what),
                    left_out: remark.fate == Fate::LeftOut,
                })
            })
            .collect(),
        warnings: others.iter().map(|remark| words.say(&remark.what)).collect(),
    }
}

/// What is new of the kinds that are not counted otherwise.
fn more(records: &[NewRecord]) -> Vec<Gained> {
    let gained = MORE.map(|record| {
        let count = records.iter().filter(|it| it.record == record).count();
        Gained { record, count: count as u64 }
    });
    gained.into_iter().filter(|it| it.count > 0).collect()
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
    fn a_map_is_called_after_its_file() {
        let check = |file: &str, title: &str| assert_eq!(title_of(file), title);
        check("field-service_2.csv", "Field service 2");
        check("no ending", "No ending");
        check("über.uns.csv", "Über.uns");
        check(".csv", "");
    }
}
