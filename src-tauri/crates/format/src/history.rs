//! What a file tells of the past of its map: the ids by which two copies find
//! what they have in common, and `history.jsonl`.

use std::collections::{BTreeMap, BTreeSet};

use edit::{Changes, invert, play, squash};
use model::Map;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};
use words::{Explain as _, Sentence, sentence};

use crate::container::MapFile;
use crate::error::{Amount, OpenError, Place, Problem, WriteError};
use crate::limits::{LARGEST_HISTORY, MOST_REVISIONS};
use crate::{guard, json, v1};

/// One accepted edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Its id.
    pub id: Uuid,
    /// The revision before it.
    pub parent: Option<Uuid>,
    /// The revision of another copy that a merge brought in.
    pub merged_parent: Option<Uuid>,
    /// The mark that groups revisions into one gesture.
    pub mark: Uuid,
    /// The mark that it takes back, if it is an undo or a redo.
    pub undoes: Option<Uuid>,
    /// When it was accepted.
    pub at: jiff::Timestamp,
    /// By whom; empty if nobody said.
    pub author: String,
    /// What was done, in words.
    pub label: String,
    /// What differs.
    pub changes: Changes,
}

impl MapFile {
    /// The id of the revision that the map is at.
    ///
    /// A file that names none, such as a `.json`, gets one that follows from
    /// its content: so two who open the same file have it in common.
    pub fn revision(&self) -> Result<Uuid, WriteError> {
        self.revisions.last().map_or_else(|| id_by_content(None, &self.map), |id| Ok(*id))
    }

    /// Takes an edit in that was made outside of a library: `map` is what
    /// `changes` made of the map of this file. It becomes one more revision,
    /// whose id follows from what was and what is.
    pub fn take_edit(
        &mut self,
        map: Map,
        changes: &Changes,
        at: jiff::Timestamp,
        label: &str,
    ) -> Result<(), WriteError> {
        let changes = squash(changes.iter().cloned());
        if changes.is_empty() {
            return Ok(());
        }
        let parent = self.revision()?;
        let id = id_by_content(Some(parent), &map)?;
        if self.revisions.is_empty() {
            self.revisions.push(parent);
        }
        self.revisions.push(id);
        // A past of which nothing is told stays so.
        if !self.history.is_empty() {
            self.history.push(Revision {
                id,
                parent: Some(parent),
                merged_parent: None,
                mark: id,
                undoes: None,
                at,
                author: String::new(),
                label: label.to_owned(),
                changes,
            });
        }
        self.map = map;
        Ok(())
    }
}

/// Reads the lines of a history.
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Vec<Revision>, OpenError> {
    let text = guard::text(bytes).map_err(|flaw| OpenError::new(name, flaw.problem))?;
    let mut history: Vec<Revision> = Vec::new();
    let mut known = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let at_line = |mut error: OpenError| {
            let column = error.place.line.map_or(1, |(_, column)| column);
            error.place.line = Some((index + 1, column));
            error
        };
        let unsound = |what| at_line(OpenError::new(name, Problem::History(what)));
        let line = json::checked_text(line.as_bytes(), name).map_err(at_line)?;
        let read: v1::HistoryLine = json::read(line, name).map_err(at_line)?;
        let revision = read.revision().map_err(unsound)?;
        if !known.insert(revision.id) {
            return Err(unsound(sentence!("history-twice", id = revision.id.to_string())));
        }
        // A history may begin in the middle; after that it has no holes.
        let follows = revision.parent.is_some_and(|parent| known.contains(&parent));
        if index > 0 && !follows {
            return Err(unsound(sentence!("history-hole")));
        }
        if history.len() == MOST_REVISIONS {
            let most = MOST_REVISIONS as u64;
            let problem = Problem::TooMany { of: Amount::Revisions, found: most + 1, most };
            return Err(at_line(OpenError::new(name, problem)));
        }
        history.push(revision);
    }
    Ok(history)
}

/// The lines of a history. Of one that is longer than a file may tell, the
/// beginning is left out.
pub(crate) fn write(history: &[Revision]) -> Result<Vec<u8>, WriteError> {
    let mut lines = Vec::new();
    let mut size = 0;
    for revision in history.iter().rev().take(MOST_REVISIONS) {
        let mut line = serde_json::to_vec(&v1::HistoryLine::of(revision)).map_err(|error| {
            let what = sentence!("container-unwritable", detail = error.to_string());
            WriteError::Unreadable(OpenError::new("history.jsonl", Problem::Container(what)))
        })?;
        line.push(b'\n');
        size += line.len() as u64;
        if size > LARGEST_HISTORY {
            break;
        }
        lines.push(line);
    }
    lines.reverse();
    Ok(lines.concat())
}

/// Whether the history of a file leads to its map, and the manifest knows of
/// it; the line of the first fault.
pub(crate) fn check(file: &MapFile) -> Result<(), (Place, Problem)> {
    let MapFile { map, revisions, history, .. } = file;
    let fault = |index: usize, what: Sentence| {
        let place = Place { line: Some((index + 1, 1)), ..Place::default() };
        Err((place, Problem::History(what)))
    };
    let named: BTreeSet<&Uuid> = revisions.iter().collect();
    if let Some(index) = history.iter().position(|revision| !named.contains(&revision.id)) {
        return fault(index, sentence!("history-unnamed"));
    }
    let Some((last, revision)) = history.iter().enumerate().next_back() else { return Ok(()) };
    if revisions.last() != Some(&revision.id) {
        return fault(last, sentence!("history-too-short"));
    }
    let lines: BTreeMap<Uuid, usize> =
        history.iter().enumerate().map(|(index, revision)| (revision.id, index)).collect();
    let mut map = map.clone();
    let mut next = Some(last);
    while let Some(index) = next {
        let revision = &history[index];
        if let Err(misfit) = play(&mut map, &invert(&revision.changes)) {
            return fault(index, sentence!("history-elsewhere", what = misfit.message()));
        }
        // A parent lies on an earlier line, so this comes to an end.
        next = revision.parent.and_then(|parent| lines.get(&parent)).copied();
    }
    Ok(())
}

/// An id that follows from what a map holds, and from the revision that it was
/// made of.
fn id_by_content(parent: Option<Uuid>, map: &Map) -> Result<Uuid, WriteError> {
    let mut hash = Sha256::new();
    if let Some(parent) = parent {
        hash.update(parent.as_bytes());
    }
    hash.update(json::write(map, Vec::new())?);
    let digest = hash.finalize();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
    Ok(Builder::from_custom_bytes(bytes).into_uuid())
}
