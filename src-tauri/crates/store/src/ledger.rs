//! Where edits are carried out: the state of the writer.
//!
//! The maps that are open are held in memory. They change only after the rows
//! have been written within the transaction; if that cannot be committed,
//! [`Ledger::forget`] drops them and they are read again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use edit::{Change, Changes, Command, EditError, History, Step, apply, invert, play, squash};
use jiff::Timestamp;
use model::{AnyRecord, Map, RecordKind, invariants};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::rows::Text;
use crate::{
    Committed, Known, MapId, Note, Revision, StoreError, Surroundings, log, past, rows, schema,
};

/// Who asks, and of whom the time and new ids come.
pub struct Identity {
    /// The author of revisions.
    pub author: String,
    /// The session of revisions.
    pub session: String,
    /// Clock and dice.
    pub surroundings: Arc<dyn Surroundings>,
}

/// How a revision stands to those before it.
enum Relation {
    /// It is an edit, of a gesture of its own or of the one that is noted.
    Edit,
    /// It takes back what was done under a mark.
    TakesBack(Uuid),
    /// It belongs to those of a mark, whatever is noted.
    PartOf(Uuid),
}

/// The state of the writer.
pub struct Ledger {
    pub connection: Connection,
    identity: Identity,
    open: BTreeMap<MapId, OpenMap>,
    touched: BTreeSet<MapId>,
}

struct OpenMap {
    map: Map,
    history: History,
    /// The number of the last revision.
    last: i64,
    /// The mark of the revisions that made the map.
    made_by: Uuid,
    /// The gesture of the last edit: the mark that was asked for, and the mark
    /// under which it stands in the log.
    gesture: Option<(Uuid, Uuid)>,
}

impl Ledger {
    /// A ledger with no map open.
    pub const fn new(connection: Connection, identity: Identity) -> Self {
        Self { connection, identity, open: BTreeMap::new(), touched: BTreeSet::new() }
    }

    /// The map, read if it is not open.
    pub fn open(&mut self, map: MapId) -> Result<Map, StoreError> {
        Ok(self.opened(map)?.map.clone())
    }

    /// What can be undone and redone.
    pub fn history(&mut self, map: MapId) -> Result<History, StoreError> {
        Ok(self.opened(map)?.history.clone())
    }

    /// Drops a map from memory.
    pub fn close(&mut self, map: MapId) {
        if self.open.remove(&map).is_some() {
            self.touched.insert(map);
        }
    }

    /// Drops everything from memory, because it may not be what is on disk.
    pub fn forget(&mut self) {
        let open = std::mem::take(&mut self.open);
        self.touched.extend(open.into_keys());
    }

    /// The maps that are not what they were when this was asked last; none in
    /// place of a map that is no longer open.
    pub fn take_touched(&mut self) -> Vec<(MapId, Option<Map>)> {
        let touched = std::mem::take(&mut self.touched);
        let now = |id| self.open.get(&id).map(|open| open.map.clone());
        touched.into_iter().map(|id| (id, now(id))).collect()
    }

    /// Makes a map that knows of revisions that were made elsewhere.
    pub fn create(
        &mut self,
        map: &Map,
        known: &[Known],
        note: &Note,
    ) -> Result<Committed, StoreError> {
        let id = map.info.id;
        if let Some(answer) = self.answer_again(id, note)? {
            return Ok(answer);
        }
        if rows::has(&self.connection, id)? {
            return Err(StoreError::MapExists { map: id });
        }
        self.require_sound(map)?;
        rows::insert(&self.connection, id, &AnyRecord::MapInfo(Arc::clone(&Map::new(id).info)))?;
        self.note_opened(id)?;
        let empty = OpenMap {
            map: Map::new(id),
            history: History::default(),
            last: 0,
            made_by: Uuid::nil(),
            gesture: None,
        };
        self.open.insert(id, empty);
        let made = past::add(&self.connection, id, known)
            .and_then(|()| self.write(id, map.clone(), creation(map), note, Relation::Edit));
        if made.is_err() {
            self.open.remove(&id);
        }
        made
    }

    /// Makes a copy of a map: as the map is, and then with a title of its own.
    pub fn duplicate(
        &mut self,
        original: MapId,
        copy: MapId,
        title: &str,
        note: &Note,
    ) -> Result<Committed, StoreError> {
        if let Some(answer) = self.answer_again(copy, note)? {
            return Ok(answer);
        }
        let mut whole = self.open(original)?;
        Arc::make_mut(&mut whole.info).id = copy;
        let made = self.create(&whole, &[], note)?;
        let titled = past::copy(&self.connection, original, copy)
            .and_then(|()| self.give_title(&made, title, note));
        match titled {
            Ok(titled) => Ok(Committed { map: titled.map, ..made }),
            Err(error) => {
                self.open.remove(&copy);
                Err(error)
            }
        }
    }

    /// Carries out a command.
    pub fn edit(
        &mut self,
        id: MapId,
        command: &Command,
        note: &Note,
    ) -> Result<Committed, StoreError> {
        if let Some(answer) = self.answer_again(id, note)? {
            return Ok(answer);
        }
        let before = self.opened(id)?.map.clone();
        let asked = apply(&before, command)?;
        let mut after = before.clone();
        play(&mut after, &asked).map_err(EditError::from)?;
        let changes = difference(&before, &after, &asked);
        self.write(id, after, changes, note, Relation::Edit)
    }

    /// Plays changes that were made elsewhere.
    pub fn change(
        &mut self,
        id: MapId,
        asked: &[Change],
        note: &Note,
    ) -> Result<Committed, StoreError> {
        if let Some(answer) = self.answer_again(id, note)? {
            return Ok(answer);
        }
        let before = self.opened(id)?.map.clone();
        let mut after = before.clone();
        play(&mut after, asked).map_err(EditError::from)?;
        self.require_sound(&after)?;
        let changes = difference(&before, &after, asked);
        self.write(id, after, changes, note, Relation::Edit)
    }

    /// Takes the last gesture back.
    pub fn undo(&mut self, id: MapId, command_id: Uuid) -> Result<Committed, StoreError> {
        let gesture = |history: &History| history.undo().map(|(mark, it)| (mark, it.to_owned()));
        self.take_back(id, command_id, gesture, StoreError::NothingToUndo { map: id })
    }

    /// Brings back what was taken back last.
    pub fn redo(&mut self, id: MapId, command_id: Uuid) -> Result<Committed, StoreError> {
        let gesture = |history: &History| history.redo().map(|(mark, it)| (mark, it.to_owned()));
        self.take_back(id, command_id, gesture, StoreError::NothingToRedo { map: id })
    }

    /// Writes down that somebody looks at the map.
    pub fn note_opened(&mut self, map: MapId) -> Result<(), StoreError> {
        let now = self.now().to_string();
        self.set_fact(map, "opened_at", Some(now))
    }

    /// Puts a map in the bin.
    pub fn delete(&mut self, map: MapId) -> Result<(), StoreError> {
        let now = self.now().to_string();
        self.set_fact(map, "deleted_at", Some(now))
    }

    /// Takes a map out of the bin.
    pub fn restore(&mut self, map: MapId) -> Result<(), StoreError> {
        self.set_fact(map, "deleted_at", None)
    }

    /// Removes a map and its revisions for good.
    pub fn purge(&mut self, map: MapId) -> Result<(), StoreError> {
        if !rows::has(&self.connection, map)? {
            return Err(StoreError::MissingMap { map });
        }
        for sentence in [
            "DELETE FROM version WHERE map = ?1",
            "DELETE FROM known_revision WHERE map = ?1",
            "DELETE FROM idle_command WHERE map = ?1",
            "DELETE FROM revision WHERE map = ?1",
            "DELETE FROM library_entry WHERE map = ?1",
        ] {
            self.connection.prepare_cached(sentence)?.execute([Text(map.uuid())])?;
        }
        rows::delete_all(&self.connection, map)?;
        self.open.remove(&map);
        self.touched.insert(map);
        Ok(())
    }

    /// Removes what has been in the bin since before a moment.
    pub fn purge_deleted_before(&mut self, moment: Timestamp) -> Result<(), StoreError> {
        let deleted: Vec<(String, String)> = self
            .connection
            .prepare("SELECT map, deleted_at FROM library_entry WHERE deleted_at IS NOT NULL")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (map, at) in deleted {
            if log::moment(&at)? < moment {
                self.purge(MapId::new(log::id(&map)?))?;
            }
        }
        Ok(())
    }

    /// Writes the rows of a map anew, as its revisions say.
    pub fn rebuild(&mut self, map: MapId) -> Result<(), StoreError> {
        let whole = log::fold(&self.connection, map)?;
        rows::delete_all(&self.connection, map)?;
        for &kind in RecordKind::ALL {
            for record in whole.records(kind) {
                rows::insert(&self.connection, map, &record)?;
            }
        }
        self.close(map);
        Ok(())
    }

    fn now(&self) -> Timestamp {
        self.identity.surroundings.now()
    }

    fn opened(&mut self, id: MapId) -> Result<&OpenMap, StoreError> {
        if !self.open.contains_key(&id) {
            let map = rows::read(&self.connection, id)?;
            let log::Steps { last, made_by, steps } = log::steps(&self.connection, id)?;
            let history = History::from_steps(&steps);
            self.open.insert(id, OpenMap { map, history, last, made_by, gesture: None });
            self.touched.insert(id);
        }
        self.open.get(&id).ok_or(StoreError::MissingMap { map: id })
    }

    /// The answer to a command that was carried out before.
    fn answer_again(&mut self, id: MapId, note: &Note) -> Result<Option<Committed>, StoreError> {
        let command_id = note.command_id;
        let (map, revision, changes) = match log::of_command(&self.connection, command_id)? {
            Some((revision, changes)) => (revision.map, Some(revision), changes),
            None => match log::map_of_idle(&self.connection, command_id)? {
                Some(map) => (map, None, Changes::new()),
                None => return Ok(None),
            },
        };
        if map != id {
            return Err(StoreError::CommandTaken { command_id, map });
        }
        let open = self.opened(id)?;
        Ok(Some(Committed::new(revision, changes, &open.map, &open.history)))
    }

    /// Gives a map that was just made a title, as part of its making.
    fn give_title(
        &mut self,
        made: &Committed,
        title: &str,
        note: &Note,
    ) -> Result<Committed, StoreError> {
        let id = made.map.info.id;
        let mut map = made.map.clone();
        title.clone_into(&mut Arc::make_mut(&mut map.info).title);
        let changes = between(&made.map, &map, RecordKind::MapInfo, id.uuid());
        let command_id = self.identity.surroundings.new_id();
        let note = Note { command_id, ..note.clone() };
        let relation =
            made.revision.as_ref().map_or(Relation::Edit, |made| Relation::PartOf(made.mark));
        self.write(id, map, changes.into_iter().collect(), &note, relation)
    }

    fn take_back(
        &mut self,
        id: MapId,
        command_id: Uuid,
        gesture: impl FnOnce(&History) -> Option<(Uuid, String)>,
        nothing: StoreError,
    ) -> Result<Committed, StoreError> {
        let mut note = Note::new(command_id, "");
        if let Some(answer) = self.answer_again(id, &note)? {
            return Ok(answer);
        }
        let open = self.opened(id)?;
        let Some((mark, label)) = gesture(&open.history) else { return Err(nothing) };
        note.label = label;
        let before = open.map.clone();
        let (last, made) = log::of_mark(&self.connection, id, mark)?;
        let back = invert(&squash(made));
        let mut after = before.clone();
        if let Err(misfit) = play(&mut after, &back) {
            let by = self.last_change_of(id, last, &misfit)?.map(Box::new);
            return Err(StoreError::Outdated { map: id, misfit, by });
        }
        let changes = difference(&before, &after, &back);
        self.write(id, after, changes, &note, Relation::TakesBack(mark))
    }

    /// The last revision behind a number that changed what does not fit.
    fn last_change_of(
        &self,
        map: MapId,
        seq: i64,
        misfit: &edit::Misfit,
    ) -> Result<Option<Revision>, StoreError> {
        let touches = |change: &Change| {
            let column = misfit.column.as_ref();
            change.record == misfit.record
                && change.id == misfit.id
                && column.is_none_or(|column| {
                    change.before.iter().chain(&change.after).any(|it| it.contains_key(column))
                })
        };
        let mut later = log::since(&self.connection, map, seq)?.into_iter().rev();
        Ok(later.find(|(_, changes)| changes.iter().any(touches)).map(|(revision, _)| revision))
    }

    /// Writes rows and revision, and then the map in memory.
    fn write(
        &mut self,
        id: MapId,
        after: Map,
        changes: Changes,
        note: &Note,
        relation: Relation,
    ) -> Result<Committed, StoreError> {
        let open = self.opened(id)?;
        let (seq, made_by) = (open.last + 1, open.made_by);
        if changes.is_empty() && seq > 1 && !matches!(relation, Relation::TakesBack(_)) {
            let nothing = Committed::new(None, changes, &after, &open.history);
            log::note_idle(&self.connection, id, note.command_id)?;
            return Ok(nothing);
        }
        let revision_id = self.identity.surroundings.new_id();
        let mark = match relation {
            Relation::PartOf(mark) => mark,
            Relation::Edit | Relation::TakesBack(_) => self.mark(id, note, revision_id)?,
        };
        let revision = Revision {
            map: id,
            seq,
            id: revision_id,
            mark,
            undoes: match relation {
                Relation::TakesBack(mark) => Some(mark),
                Relation::Edit | Relation::PartOf(_) => None,
            },
            merged_parent: None,
            at: self.now(),
            author: note.author.clone().unwrap_or_else(|| self.identity.author.clone()),
            session: self.identity.session.clone(),
            command_id: note.command_id,
            label: note.label.clone(),
        };
        rows::write(&self.connection, &after, &changes)?;
        log::add(&self.connection, &revision, schema::SCHEMA, &changes)?;

        let step =
            Step { mark: revision.mark, undoes: revision.undoes, label: revision.label.clone() };
        self.opened(id)?;
        self.touched.insert(id);
        let open = self.open.get_mut(&id).ok_or(StoreError::MissingMap { map: id })?;
        open.map = after;
        open.last = seq;
        open.gesture = note.mark.map(|asked| (asked, step.mark));
        if seq == 1 {
            open.made_by = mark;
        } else if mark != made_by {
            open.history.note(&step);
        }
        Ok(Committed::new(Some(revision), changes, &open.map, &open.history))
    }

    /// The mark of a new revision. A gesture is what lies between two marks:
    /// one that something else came into goes on as another gesture, so that
    /// undo never reaches past what came between.
    fn mark(&mut self, id: MapId, note: &Note, own: Uuid) -> Result<Uuid, StoreError> {
        let Some(asked) = note.mark else { return Ok(own) };
        let open = self.opened(id)?;
        let (last, gesture) = (open.history.undo().map(|(mark, _)| mark), open.gesture);
        match gesture {
            Some((gesture, mark)) if gesture == asked && last == Some(mark) => Ok(mark),
            _ if last == Some(asked) => Ok(asked),
            _ if log::has_mark(&self.connection, id, asked)? => Ok(own),
            _ => Ok(asked),
        }
    }

    fn require_sound(&self, map: &Map) -> Result<(), StoreError> {
        match invariants::check(map).into_iter().next() {
            None => Ok(()),
            Some(violation) => Err(StoreError::Unsound { map: map.info.id, violation }),
        }
    }

    fn set_fact(&self, map: MapId, fact: &str, value: Option<String>) -> Result<(), StoreError> {
        if !rows::has(&self.connection, map)? {
            return Err(StoreError::MissingMap { map });
        }
        let sentence = format!(
            "INSERT INTO library_entry (map, {fact}) VALUES (?1, ?2)
             ON CONFLICT (map) DO UPDATE SET {fact} = excluded.{fact}"
        );
        self.connection.prepare_cached(&sentence)?.execute(params![Text(map.uuid()), value])?;
        Ok(())
    }
}

/// What it takes to make a map out of one that is empty.
fn creation(map: &Map) -> Changes {
    let empty = Map::new(map.info.id);
    let records = RecordKind::ALL.iter().flat_map(|&kind| map.records(kind));
    records.filter_map(|record| between(&empty, map, record.kind(), record.uuid())).collect()
}

/// The net difference in the records that some changes are about, in the form
/// in which the model itself writes values.
fn difference(before: &Map, after: &Map, touched: &[Change]) -> Changes {
    let mut seen = BTreeSet::new();
    touched
        .iter()
        .filter(|change| seen.insert((change.record, change.id)))
        .filter_map(|change| between(before, after, change.record, change.id))
        .collect()
}

fn between(before: &Map, after: &Map, kind: RecordKind, id: Uuid) -> Option<Change> {
    match (before.record(kind, id), after.record(kind, id)) {
        (None, None) => None,
        (None, Some(record)) => Some(Change::insert(&record)),
        (Some(record), None) => Some(Change::delete(&record)),
        (Some(old), Some(new)) => Change::patch(&old, &new),
    }
}
