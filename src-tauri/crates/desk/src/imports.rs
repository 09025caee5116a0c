//! Files of other programs: previewed, then brought into a map in one step.

use std::path::Path;

use edit::{Command, EditError, apply, play};
use format::import::{
    Fate, Import, ImportError, Importer, Likelihood, Remark, Request, Source, importer_of,
};
use format::logs::is_log;
use model::facts::{self, Counts};
use model::{IdSequence, Map};
use store::{MapId, Note};
use uuid::Uuid;
use words::{Words, sentence};

use crate::locks::held;
use crate::preferences::file_name;
use crate::wire::{
    ImportPreview, ImportProblem, Imported, TableColumn, TablePreview, TableWriting,
};
use crate::{Desk, DeskError, Outside, label};

/// The most files that wait for a decision; another one drops the oldest.
const MOST_WAITING: usize = 8;

/// A file that waits for a decision. It is read again then, because the map
/// may be another by then.
pub struct WaitingFile {
    id: Uuid,
    file: String,
    bytes: Vec<u8>,
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
/// if that says nothing else. Ids count up from `first`.
pub fn map_of_file(
    bytes: &[u8],
    file: &str,
    part: usize,
    words: &Words,
    first: Uuid,
) -> Result<ImportedMap, DeskError> {
    let mut ids = IdSequence::new(first);
    let mut empty = Map::new(ids.next_id());
    let import = read_into(bytes, file, part, &empty, words, &mut ids)?;
    empty.put(import.info_of(empty.info.id, &title_of(file)).into());
    let map = after(&empty, &import)?;
    Ok(ImportedMap { empty, map, import })
}

/// What a file of another program brings into a map, and the map with it.
pub fn file_into_map(
    bytes: &[u8],
    file: &str,
    part: usize,
    map: &Map,
    words: &Words,
) -> Result<(Map, Import), DeskError> {
    let mut ids = IdSequence::new(Uuid::now_v7());
    let mut import = read_into(bytes, file, part, map, words, &mut ids)?;
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
        part: usize,
    ) -> Result<ImportPreview, DeskError> {
        let missing = || DeskError::Preview(preview.to_owned());
        let (id, file, bytes) = {
            let waiting = held(&self.waiting);
            let it = waiting.iter().find(|it| it.id.to_string() == preview).ok_or_else(missing)?;
            (it.id, it.file.clone(), it.bytes.clone())
        };
        self.look_at(id, file, &bytes, map, part)
    }

    /// Does what was previewed: into a map, or as a new one.
    pub fn import_file(
        &self,
        preview: &str,
        map: Option<Uuid>,
        part: usize,
    ) -> Result<Imported, DeskError> {
        let file = {
            let mut waiting = held(&self.waiting);
            let place = waiting.iter().position(|file| file.id.to_string() == preview);
            waiting.remove(place.ok_or_else(|| DeskError::Preview(preview.to_owned()))?)
        };
        let imported = self.import(&file, map, part);
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
        let preview = self.look_at(Uuid::now_v7(), file.clone(), &bytes, map, 0)?;
        let id = self.wait(file, bytes).to_string();
        Ok(ImportPreview { id, ..preview })
    }

    /// Keeps a file until somebody decides, and says under which id.
    pub(crate) fn wait(&self, file: String, bytes: Vec<u8>) -> Uuid {
        let id = Uuid::now_v7();
        let mut waiting = held(&self.waiting);
        if waiting.len() == MOST_WAITING {
            waiting.remove(0);
        }
        waiting.push(WaitingFile { id, file, bytes });
        id
    }

    /// Takes a file that waits: its name and its bytes.
    pub(crate) fn waited(&self, id: &str) -> Option<(String, Vec<u8>)> {
        let mut waiting = held(&self.waiting);
        let place = waiting.iter().position(|file| file.id.to_string() == id)?;
        let WaitingFile { file, bytes, .. } = waiting.remove(place);
        Some((file, bytes))
    }

    fn look_at(
        &self,
        id: Uuid,
        file: String,
        bytes: &[u8],
        map: Option<Uuid>,
        part: usize,
    ) -> Result<ImportPreview, DeskError> {
        let words = self.words();
        let (before, after, import) = match map {
            None => {
                let read = map_of_file(bytes, &file, part, &words, Uuid::now_v7())?;
                (read.empty, read.map, read.import)
            }
            Some(map) => {
                let before = self.shelves()?.load(MapId::new(map))?;
                let (after, import) = file_into_map(bytes, &file, part, &before, &words)?;
                (before, after, import)
            }
        };
        let counts = gained(facts::counts(&before), facts::counts(&after));
        Ok(wire(id, file, map, import, counts, &words))
    }

    fn import(
        &self,
        file: &WaitingFile,
        map: Option<Uuid>,
        part: usize,
    ) -> Result<Imported, DeskError> {
        let words = self.words();
        let note = Note::new(Uuid::now_v7(), label::import(&file.file));
        let Some(map) = map else {
            let ImportedMap { empty, import, .. } =
                map_of_file(&file.bytes, &file.file, part, &words, Uuid::now_v7())?;
            let command = bringing_in(import, &file.file)?;
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
        let (_, import) = file_into_map(&file.bytes, &file.file, part, &before, &words)?;
        let command = bringing_in(import, &file.file)?;
        let edited = self.change(map, move |library, id| library.edit(id, command, note))?;
        Ok(Imported { map: map.to_string(), edited: Some(edited) })
    }
}

fn read_into(
    bytes: &[u8],
    file: &str,
    part: usize,
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
    Ok(importer.read(&source, Request { map, words, ids, part })?)
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

fn wire(
    id: Uuid,
    file: String,
    into: Option<Uuid>,
    import: Import,
    counts: Counts,
    words: &Words,
) -> ImportPreview {
    let (lines, others): (Vec<Remark>, Vec<Remark>) =
        import.report.remarks.into_iter().partition(|remark| remark.line.is_some());
    let title = match import.info.title.trim() {
        "" => title_of(&file),
        title => title.to_owned(),
    };
    let format = format::import::importer(import.importer)
        .map(|importer| words.say(&importer.name()))
        .unwrap_or_default();
    ImportPreview {
        id: id.to_string(),
        file,
        title,
        format,
        into: into.map(|map| map.to_string()),
        parts: import.parts,
        part: import.part as u32,
        changed: import.changed.len() as u64,
        table: import.table.map(|table| TablePreview {
            writing: table.writing.map(|it| TableWriting {
                encoding: words.say(&it.encoding),
                delimiter: words.say(&it.delimiter),
            }),
            columns: table
                .columns
                .iter()
                .map(|column| TableColumn {
                    header: column.header.clone(),
                    becomes: column.field.map(|field| field.header().to_owned()),
                })
                .collect(),
            rows: table.rows as u64,
            taken: table.taken as u64,
        }),
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
