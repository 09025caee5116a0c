//! The maps that are open: editing them, and telling what differs.

use std::sync::{Arc, Mutex};

use edit::{Clip, Command, Place, Target};
use model::RecordKind;
use store::{Committed, MapId, Note};
use uuid::Uuid;

use crate::drawing::Drawing;
use crate::locks::held;
use crate::wire::{Edited, OpenedMap, UndoState};
use crate::{Desk, DeskError, label};

/// The most maps that are kept open; another one puts the oldest away.
const MOST_OPEN: usize = 3;

/// A map that is open.
pub struct OpenMap {
    pub drawing: Drawing,
    /// Counts what the window was sent.
    revision: u64,
}

impl Desk {
    /// Opens a map, or tells all of one that is open.
    pub fn open_map(&self, map: Uuid) -> Result<OpenedMap, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        library.note_opened(id)?;
        let whole = library.load(id)?;
        let history = library.history(id)?;
        let words = self.words();
        self.with_open(id, |open| {
            open.revision += 1;
            let say = |gesture: Option<(Uuid, &str)>| {
                gesture.map(|(_, label)| label::spoken(label, &words))
            };
            Ok(OpenedMap {
                id: map.to_string(),
                revision: open.revision,
                records: RecordKind::ALL.iter().flat_map(|&kind| whole.records(kind)).collect(),
                scene: open.drawing.whole(&whole, &words),
                history: UndoState { undo: say(history.undo()), redo: say(history.redo()) },
            })
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

    /// Puts a text from the clipboard in: records that were copied, else a
    /// card a line.
    pub fn paste(
        &self,
        map: Uuid,
        text: &str,
        at: Place,
        mark: Option<Uuid>,
    ) -> Result<Edited, DeskError> {
        let first_id = Uuid::now_v7();
        let command = match Clip::from_text(text) {
            Some(clip) => Command::Paste { clip, at, first_id },
            None => {
                let texts: Vec<String> = text
                    .lines()
                    .map(str::trim)
                    .filter(|line| !line.is_empty())
                    .map(str::to_owned)
                    .collect();
                if texts.is_empty() {
                    return Err(DeskError::NothingToPaste);
                }
                Command::CreateCards { first_id, at, texts }
            }
        };
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
        let words = self.words();
        self.with_open(id, |open| {
            let Committed { revision, changes, map, undo, redo } = change(&library, id)?;
            open.revision += 1;
            let say = |label: Option<String>| label.map(|label| label::spoken(&label, &words));
            Ok(Edited {
                revision: open.revision,
                changes,
                patch: open.drawing.difference(&map, &words),
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
        if open.is_poisoned() {
            // A fault while it was drawn may have left half a drawing. The next
            // one is drawn from nothing, and sent whole.
            held(&open).drawing = Drawing::new(self.fonts, None);
            open.clear_poison();
        }
        let mut open = held(&open);
        job(&mut open)
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
        let drawing = Drawing::new(self.fonts, line_breaks.as_deref());
        let fresh = Arc::new(Mutex::new(OpenMap { drawing, revision: 0 }));
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
