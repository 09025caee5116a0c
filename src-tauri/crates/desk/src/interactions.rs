//! Interaction data beside an open map: read, compared with the map, written
//! down as evidence, and replayed.
//!
//! The data itself is about real customers. It stays in memory, at the most until
//! the app is closed, and is never written anywhere; only what is counted, and
//! only what somebody chooses, becomes part of the map.

mod told;

use std::path::Path;
use std::sync::Arc;

use format::import::Source;
use format::logs::{ColumnRole, LogRead, LogRequest, read_log};
use insight::{
    About, AscribeTo, Case, Log, Matching, Offer, Origin, Scope, attribution, contacts, funnel,
    journey, journeys, offers, paths, take,
};
use layout::Replay;
use model::{IdSequence, Map};
use store::{MapId, Note};
use uuid::Uuid;
use words::Words;

use self::told::{drawn, notable, replayed, told};
use crate::locks::held;
use crate::preferences::file_name;
use crate::wire::{
    Edited, HowToRead, InteractionData, Redrawn, ReplayRequest, ReplayWire, Study, StudyRequest,
};
use crate::{Desk, DeskError, label};

/// The most journeys that a search finds.
const MOST_FOUND: usize = 20;

/// The most bytes of files that are kept together. A person may open data for
/// map after map and close none of it all day; read, it takes several times as
/// much as its file.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Interaction data that was opened for a map.
pub struct OpenLog {
    file: String,
    bytes: Vec<u8>,
    read: LogRead,
}

/// Interaction data by the map for which it was opened, what was used last at
/// the end. It stays also when its map is put away.
#[derive(Default)]
pub struct OpenLogs(Vec<(MapId, Arc<OpenLog>)>);

impl OpenLogs {
    fn get(&mut self, map: MapId) -> Option<Arc<OpenLog>> {
        let place = self.0.iter().position(|(known, _)| *known == map)?;
        self.0[place..].rotate_left(1);
        self.0.last().map(|(_, log)| Arc::clone(log))
    }

    /// Puts data in place of what was there for the map. What was not used for
    /// longest makes room.
    fn put(&mut self, map: MapId, log: OpenLog) {
        self.remove(map);
        self.0.push((map, Arc::new(log)));
        let mut bytes = 0;
        let last_gone = self.0.iter().rposition(|(_, log)| {
            bytes += log.bytes.len();
            bytes > MOST_BYTES
        });
        // The newest stays, however large it is.
        let gone = last_gone.map_or(0, |place| (place + 1).min(self.0.len() - 1));
        self.0.drain(..gone);
    }

    fn remove(&mut self, map: MapId) {
        self.0.retain(|(known, _)| *known != map);
    }
}

impl Desk {
    /// Opens interaction data for a map, in place of what was open for it.
    pub fn open_interactions(&self, map: Uuid, path: &Path) -> Result<InteractionData, DeskError> {
        self.open_log(map, file_name(path), format::read_file(path)?)
    }

    /// Opens interaction data for a map that came into the app on another way,
    /// and waits.
    pub fn take_interactions(&self, map: Uuid, id: &str) -> Result<InteractionData, DeskError> {
        let (file, bytes) = self.waited(id).ok_or_else(|| DeskError::Preview(id.to_owned()))?;
        self.open_log(map, file, bytes.to_vec())
    }

    fn open_log(
        &self,
        map: Uuid,
        file: String,
        bytes: Vec<u8>,
    ) -> Result<InteractionData, DeskError> {
        let id = MapId::new(map);
        let known = self.shelves()?.load(id)?;
        let read = read_log(&Source::new(&bytes, &file), &LogRequest::default())?;
        let log = OpenLog { file, bytes, read };
        let told = told(&log, &known, &self.words());
        held(&self.replays).remove(&id);
        held(&self.logs).put(id, log);
        Ok(told)
    }

    /// Reads the same data in another way.
    pub fn reread_interactions(
        &self,
        map: Uuid,
        how: &HowToRead,
    ) -> Result<InteractionData, DeskError> {
        let id = MapId::new(map);
        let known = self.shelves()?.load(id)?;
        let open = self.log_of(id)?;
        let role = |word: &String| {
            ColumnRole::ALL.into_iter().find(|it| it.word() == word).unwrap_or(ColumnRole::Ignore)
        };
        let columns = how.columns.as_ref().map(|it| it.iter().map(role).collect());
        let request = LogRequest { columns, kind: how.kind.clone(), ..LogRequest::default() };
        let read = read_log(&Source::new(&open.bytes, &open.file), &request)?;
        let (file, bytes) = (open.file.clone(), open.bytes.clone());
        let log = OpenLog { file, bytes, read };
        let told = told(&log, &known, &self.words());
        held(&self.replays).remove(&id);
        held(&self.logs).put(id, log);
        Ok(told)
    }

    /// The interaction data that is open for a map, as the map is now.
    pub fn interactions(&self, map: Uuid) -> Result<Option<InteractionData>, DeskError> {
        let id = MapId::new(map);
        let known = self.shelves()?.load(id)?;
        let open = held(&self.logs).get(id);
        Ok(open.map(|log| told(&log, &known, &self.words())))
    }

    /// Lets go of it. What is drawn over the map goes with it.
    pub fn close_interactions(&self, map: Uuid) -> Result<Redrawn, DeskError> {
        self.redraw(map, |id| {
            held(&self.logs).remove(id);
            held(&self.replays).remove(&id);
        })
    }

    /// What the data says about a map.
    pub fn study(&self, map: Uuid, asked: &StudyRequest) -> Result<Study, DeskError> {
        let id = MapId::new(map);
        let map = self.shelves()?.load(id)?;
        let open = self.log_of(id)?;
        Ok(studied(&open.read.log, &map, asked, &self.words()))
    }

    /// Writes down what was offered about these things, as one step.
    pub fn pin(&self, map: Uuid, taken: &[About]) -> Result<Edited, DeskError> {
        let id = MapId::new(map);
        let open = self.log_of(id)?;
        let words = self.words();
        let known = self.shelves()?.load(id)?;
        let log = &open.read.log;
        let mut offered = offered(log, &Matching::of(log, &known), &known, &words);
        offered.retain(|offer| taken.contains(&offer.about));
        let nothing = || DeskError::NothingNew { file: open.file.clone() };
        let origin = Origin::of(log, &open.file).ok_or_else(nothing)?;
        let mut ids = IdSequence::new(Uuid::now_v7());
        let command = take(&known, &offered, &origin, &words, &mut ids).ok_or_else(nothing)?;
        let note = Note::new(Uuid::now_v7(), label::pin(&open.file));
        self.change(map, move |library, id| library.edit(id, command, note))
    }

    /// The journeys whose names in the data hold a text, by their places.
    pub fn find_journeys(&self, map: Uuid, text: &str) -> Result<Vec<usize>, DeskError> {
        let open = self.log_of(MapId::new(map))?;
        let text = text.trim().to_lowercase();
        let cases = open.read.log.cases.iter().enumerate();
        let is_it = |case: &Case| !text.is_empty() && case.name.to_lowercase().contains(&text);
        Ok(cases.filter(|(_, case)| is_it(case)).map(|(index, _)| index).take(MOST_FOUND).collect())
    }

    /// What happened on one journey.
    pub fn journey_told(&self, map: Uuid, case: usize) -> Result<Option<ReplayWire>, DeskError> {
        let id = MapId::new(map);
        let known = self.shelves()?.load(id)?;
        let open = self.log_of(id)?;
        let journey =
            journey(&open.read.log, &Matching::of(&open.read.log, &known), Scope::All, case);
        Ok(journey.map(|journey| replayed(&open.read.log, &journey, &known)))
    }

    /// Draws a journey over the map as far as it is told, or takes it off, and
    /// tells what differs in the picture.
    pub fn replay(&self, map: Uuid, asked: Option<ReplayRequest>) -> Result<Redrawn, DeskError> {
        self.redraw(map, |id| {
            let mut replays = held(&self.replays);
            match asked {
                Some(asked) => replays.insert(id, asked),
                None => replays.remove(&id),
            };
        })
    }

    /// What is drawn over a map now.
    pub(crate) fn replay_of(&self, map: MapId) -> Option<Arc<Replay>> {
        let ReplayRequest { case, at } = held(&self.replays).get(&map).copied()?;
        let open = held(&self.logs).get(map)?;
        let known = self.shelves().ok()?.load(map).ok()?;
        let log = &open.read.log;
        let told =
            replayed(log, &journey(log, &Matching::of(log, &known), Scope::All, case)?, &known);
        Some(Arc::new(drawn(&told, at, &self.words())))
    }

    fn log_of(&self, map: MapId) -> Result<Arc<OpenLog>, DeskError> {
        held(&self.logs).get(map).ok_or(DeskError::NoInteractions)
    }
}

/// What interaction data says about a map.
pub fn studied(log: &Log, map: &Map, asked: &StudyRequest, words: &Words) -> Study {
    let matching = Matching::of(log, map);
    let seen = journeys(log, &matching, asked.scope);
    let looked_at: usize =
        seen.iter().flat_map(|it| &it.visits).map(|visit| visit.interactions).sum();
    let (told, paths) = (contacts(log, &seen), paths(&seen));
    let offers = match asked.scope {
        Scope::OnMap => offers(map, &told, &paths, words),
        Scope::All => offered(log, &matching, map, words),
    };
    let usual = paths.paths.first().map(|path| path.example);
    let ascribe = asked.ascribe.unwrap_or(AscribeTo::Channels);
    let goal = (!asked.goal.is_empty()).then(|| attribution(log, &seen, &asked.goal, ascribe));
    Study {
        left_out: log.len() - looked_at,
        funnel: funnel(&seen, &asked.steps),
        contacts: told,
        attribution: goal,
        offers,
        notable: notable(&seen, usual),
        paths,
    }
}

/// What interaction data offers to write down on a map.
fn offered(log: &Log, matching: &Matching, map: &Map, words: &Words) -> Vec<Offer> {
    let on_map = journeys(log, matching, Scope::OnMap);
    offers(map, &contacts(log, &on_map), &paths(&on_map), words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_for_map_after_map_does_not_fill_the_memory() {
        let text = b"case,event,time\n1,Calls,2026-03-02 08:00\n";
        let log = |bytes: usize| OpenLog {
            file: "log.csv".into(),
            bytes: vec![0; bytes],
            read: read_log(&Source::new(text, "log.csv"), &LogRequest::default()).unwrap(),
        };
        let map = |number: u128| MapId::new(Uuid::from_u128(number));
        let mut logs = OpenLogs::default();
        for number in 1..=3 {
            logs.put(map(number), log(MOST_BYTES / 3));
        }
        // What was looked at is not the oldest.
        assert!(logs.get(map(1)).is_some());
        logs.put(map(4), log(MOST_BYTES / 3));
        let there = |logs: &mut OpenLogs| [1, 2, 3, 4, 5].map(|it| logs.get(map(it)).is_some());
        assert_eq!(there(&mut logs), [true, false, true, true, false]);
        logs.put(map(5), log(MOST_BYTES + 1));
        assert_eq!(there(&mut logs), [false, false, false, false, true]);
    }
}
