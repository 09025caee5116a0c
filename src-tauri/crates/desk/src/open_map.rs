//! The maps that are open: editing them, and telling what differs.

use std::sync::{Arc, Mutex};

use edit::{Clip, Command, EditError, Place, Target};
use model::{Id, Map, RecordKind, likeness};
use scene::wire::PatchWire;
use store::{Committed, MapId, Note};
use uuid::Uuid;

use crate::drawing::Drawing;
use crate::elsewhere::told;
use crate::locks::held;
use crate::projector::Projected;
use crate::wire::{Edited, OpenedMap, UndoState, plain_json};
use crate::{Desk, DeskError, Manner, label};

/// The most maps that are kept open; another one puts the oldest away.
const MOST_OPEN: usize = 3;

/// A map that is open.
pub struct OpenMap {
    pub drawing: Drawing,
    /// Counts what the window was sent.
    revision: u64,
    /// All of it, for a window that has not asked yet.
    ready: Option<Ready>,
    /// What a projector was sent of it.
    pub(crate) projected: Option<Projected>,
}

/// An answer that was prepared, and how the map is laid out in it.
struct Ready {
    stamp: String,
    told: Told,
}

/// All of a map, for a window that knows nothing of it.
pub struct Told {
    /// What it is told.
    pub opened: OpenedMap,
    /// The same as text, if there was time to write it before anybody asked.
    json: Option<String>,
}

impl Told {
    /// As the window reads it; see [`plain_json`].
    pub fn into_json(self) -> serde_json::Result<String> {
        self.json.map_or_else(|| plain_json(&self.opened), Ok)
    }
}

impl OpenMap {
    /// Counts what the window was sent.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// What differs from what the window was sent last.
    pub(crate) fn tell_difference(&mut self, map: &Map, manner: &Manner) -> PatchWire {
        self.revision += 1;
        self.ready = None;
        self.drawing.difference(map, manner)
    }

    /// All of the map, for a window that knows nothing of it.
    fn tell_all(
        &mut self,
        library: &store::Library,
        id: MapId,
        manner: &Manner,
    ) -> Result<OpenedMap, DeskError> {
        let map = library.load(id)?;
        let history = library.history(id)?;
        let say = |gesture: Option<(Uuid, &str)>| {
            gesture.map(|(_, label)| label::spoken(label, &manner.words))
        };
        self.revision += 1;
        Ok(OpenedMap {
            id: id.to_string(),
            revision: self.revision,
            records: RecordKind::ALL.iter().flat_map(|&kind| map.records(kind)).collect(),
            scene: self.drawing.whole(&map, manner),
            history: UndoState { undo: say(history.undo()), redo: say(history.redo()) },
            colour_by: manner.colour_by,
            lens: manner.lens,
            register: manner.register.clone(),
            beside: told(&manner.elsewhere),
        })
    }
}

impl Desk {
    /// Opens a map, or tells all of one that is open.
    pub fn open_map(&self, map: Uuid) -> Result<OpenedMap, DeskError> {
        Ok(self.tell_map(map)?.opened)
    }

    /// The same for whoever passes it on as text.
    pub fn tell_map(&self, map: Uuid) -> Result<Told, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        library.note_opened(id)?;
        self.with_open(id, |open| {
            let manner = self.manner(id);
            let ready = open.ready.take().filter(|ready| ready.stamp == manner.stamp());
            match ready {
                Some(ready) => Ok(ready.told),
                None => Ok(Told { opened: open.tell_all(&library, id, &manner)?, json: None }),
            }
        })
    }

    /// Opens a map that the window is about to ask for. Nothing happens if the
    /// window has been told of it already.
    pub(crate) fn make_ready(&self, map: Uuid) -> Result<(), DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            if open.revision == 0 {
                let manner = self.manner(id);
                let opened = open.tell_all(&library, id, &manner)?;
                // If it cannot be written, whoever asks is told why.
                let told = Told { json: plain_json(&opened).ok(), opened };
                open.ready = Some(Ready { stamp: manner.stamp(), told });
            }
            Ok(())
        })
    }

    /// Carries out a command. Commands of one mark are one step of undo.
    pub fn edit(
        &self,
        map: Uuid,
        command: Command,
        mark: Option<Uuid>,
    ) -> Result<Edited, DeskError> {
        let mut note = Note::new(Uuid::now_v7(), command.label());
        note.mark = mark;
        self.change(map, move |library, id| library.edit(id, command, note))
    }

    /// How the picture would differ after commands that are not done: nothing
    /// of them is kept.
    pub fn foresee(&self, map: Uuid, commands: &[Command]) -> Result<PatchWire, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let mut map = library.load(id)?;
            for command in commands {
                let changes = edit::apply(&map, command)?;
                edit::play(&mut map, &changes).map_err(EditError::from)?;
            }
            Ok(open.drawing.foreseen(&map, &self.manner(id)))
        })
    }

    /// Takes the last step back.
    pub fn undo(&self, map: Uuid) -> Result<Edited, DeskError> {
        self.change(map, |library, id| library.undo(id, Uuid::now_v7()))
    }

    /// Does the step again that was taken back last.
    pub fn redo(&self, map: Uuid) -> Result<Edited, DeskError> {
        self.change(map, |library, id| library.redo(id, Uuid::now_v7()))
    }

    /// Records and all that belongs to them, as a text for the clipboard.
    pub fn copy(&self, map: Uuid, targets: &[Target]) -> Result<String, DeskError> {
        let whole = self.shelves()?.load(MapId::new(map))?;
        Ok(Clip::of(&whole, targets)?.to_text())
    }

    /// Cards of the map that read alike, in groups; see
    /// [`model::likeness::look_alikes`].
    pub fn look_alikes(&self, map: Uuid) -> Result<Vec<Vec<Uuid>>, DeskError> {
        let whole = self.shelves()?.load(MapId::new(map))?;
        let groups = likeness::look_alikes(&whole);
        Ok(groups.into_iter().map(|group| group.into_iter().map(Id::uuid).collect()).collect())
    }

    /// Cards that lie beside a card and read like it, the likest first.
    pub fn like_beside(&self, map: Uuid, card: Uuid) -> Result<Vec<Uuid>, DeskError> {
        let whole = self.shelves()?.load(MapId::new(map))?;
        Ok(likeness::like_beside(&whole, Id::new(card)).into_iter().map(Id::uuid).collect())
    }

    /// Puts a text from the clipboard in: records that were copied; a table,
    /// where that is a cell, onto the grid; else a card a line, or a touchpoint
    /// a line in a stage.
    pub fn paste(
        &self,
        map: Uuid,
        text: &str,
        at: Place,
        mark: Option<Uuid>,
    ) -> Result<Edited, DeskError> {
        let command = pasted(text, at, Uuid::now_v7()).ok_or(DeskError::NothingToPaste)?;
        self.edit(map, command, mark)
    }

    /// Changes a map and tells what differs, also in the picture. Whoever
    /// changes the same map waits, so that patches follow each other.
    pub(crate) fn change(
        &self,
        map: Uuid,
        change: impl FnOnce(&store::Library, MapId) -> Result<Committed, store::StoreError>,
    ) -> Result<Edited, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let Committed { revision, changes, map, undo, redo } = change(&library, id)?;
            let manner = self.manner(id);
            let patch = open.tell_difference(&map, &manner);
            let words = &manner.words;
            let say = |label: Option<String>| label.map(|label| label::spoken(&label, words));
            Ok(Edited {
                revision: open.revision,
                changes,
                patch,
                history: UndoState { undo: say(undo), redo: say(redo) },
                label: say(revision.map(|revision| revision.label)).unwrap_or_default(),
            })
        })
    }

    /// Does something with a map that is open, opening it if it is not.
    pub(crate) fn with_open<T>(
        &self,
        id: MapId,
        job: impl FnOnce(&mut OpenMap) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let open = self.opened(id)?;
        // Whatever goes on beside it makes way.
        self.idle.disturb();
        if open.is_poisoned() {
            // A fault while it was drawn may have left half a drawing. The next
            // one is drawn from nothing, and sent whole.
            held(&open).drawing = self.drawing(None);
            open.clear_poison();
        }
        let done = job(&mut held(&open));
        // There may be something to do for it now.
        self.idle.disturb();
        done
    }

    /// Puts all maps away.
    pub(crate) fn put_away_all(&self) {
        let open = std::mem::take(&mut *held(&self.open));
        for (id, open) in open {
            self.put_away(id, &open);
        }
    }

    fn opened(&self, id: MapId) -> Result<Arc<Mutex<OpenMap>>, DeskError> {
        if let Some(open) = self.bring_forward(id) {
            return Ok(open);
        }
        let line_breaks = self.shelves()?.cached(&line_breaks_key(id))?;
        let drawing = self.drawing(line_breaks.as_deref());
        let fresh =
            Arc::new(Mutex::new(OpenMap { drawing, revision: 0, ready: None, projected: None }));
        let (opened, oldest) = {
            let mut open = held(&self.open);
            // Somebody else may have been quicker.
            if let Some((_, open)) = open.iter().find(|(known, _)| *known == id) {
                return Ok(Arc::clone(open));
            }
            open.push((id, Arc::clone(&fresh)));
            (fresh, (open.len() > MOST_OPEN).then(|| open.remove(0)))
        };
        if let Some((id, open)) = oldest {
            self.put_away(id, &open);
        }
        Ok(opened)
    }

    /// A map that is open, which now is the one that was used last.
    fn bring_forward(&self, id: MapId) -> Option<Arc<Mutex<OpenMap>>> {
        let mut open = held(&self.open);
        let place = open.iter().position(|(known, _)| *known == id)?;
        let entry = open.remove(place);
        let found = Arc::clone(&entry.1);
        open.push(entry);
        Some(found)
    }

    /// Keeps what makes the next opening quick and lets go of the map. If that
    /// fails the next opening is slower, no more.
    fn put_away(&self, id: MapId, open: &Mutex<OpenMap>) {
        let line_breaks = held(open).drawing.line_breaks();
        if let Ok(library) = self.shelves() {
            if let Some(bytes) = line_breaks {
                let _ = library.put_cached(line_breaks_key(id), bytes);
            }
            let _ = library.release(id);
        }
    }
}

fn line_breaks_key(id: MapId) -> String {
    format!("line-breaks/{id}")
}

/// What a text from the clipboard asks for; nothing if it says nothing.
fn pasted(text: &str, at: Place, first_id: Uuid) -> Option<Command> {
    if let Some(clip) = Clip::from_text(text) {
        return Some(Command::Paste { clip, at, first_id });
    }
    let texts = match format::pasted_table(text) {
        Some(rows) if let Place::Cell { lane, touchpoint, .. } = at => {
            return Some(Command::CreateGrid { first_id, lane, touchpoint, rows });
        }
        // Where there is no grid to lay it on, what stands in a cell is a card.
        // A row of several tells of one touchpoint.
        Some(rows) if rows.len() > 1 && matches!(at, Place::Stage { .. }) => rows
            .iter()
            .map(|row| written(row).join(" – ").replace('\n', " "))
            .filter(|it| !it.is_empty())
            .collect(),
        Some(rows) => rows.iter().flat_map(|row| written(row)).collect(),
        None => format::pasted_notes(text),
    };
    if texts.is_empty() {
        return None;
    }
    // In a stage a line is a touchpoint.
    Some(match at {
        Place::Stage { .. } => Command::Capture { first_id, at, texts },
        _ => Command::CreateCards { first_id, at, texts },
    })
}

/// What the cells of a row say, those left out that say nothing.
fn written(row: &[String]) -> Vec<String> {
    row.iter().map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_is_pasted_where_no_grid_is_falls_into_its_cells() {
        let check = |text: &str, at: Place, expected: &[&str]| {
            let texts = match pasted(text, at, Uuid::nil()) {
                Some(Command::Capture { texts, .. } | Command::CreateCards { texts, .. }) => texts,
                other => panic!("{other:?}"),
            };
            assert_eq!(texts, expected);
        };
        let stage = Place::Stage { stage: Id::nil(), before: None };
        let parking = Place::Parking { lane: Some(Id::nil()), before: None };
        let table = "Waits\tPhone\n\"Two\nlines\"\t\n";
        check(table, stage, &["Waits – Phone", "Two lines"]);
        check("Waits\tCalls\n", stage, &["Waits", "Calls"]);
        check(table, parking, &["Waits", "Phone", "Two\nlines"]);
    }
}
