//! What is known of other maps where one is looked at: the one that it is
//! compared with, and those that its touchpoints lead to.

use std::collections::BTreeMap;
use std::sync::Arc;

use edit::future;
use layout::{Beside, Elsewhere, SubJourney};
use model::records::MapState;
use model::{IdSequence, Map, facts};
use store::{Entry, MapId};
use uuid::Uuid;

use crate::locks::held;
use crate::wire::{BesideWire, Compared, Lens, NewFuture};
use crate::{Desk, DeskError, label};

/// What a map is compared with, as long as the app is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The other map.
    other: MapId,
    /// Whether what has changed is drawn over the map itself.
    is_drawn: bool,
}

/// What a map had to say of itself when it was last changed then.
type Said = (i128, SubJourney);

/// So many maps of the future are looked into for the one that was made from a
/// map.
const MOST_LOOKED_AT: usize = 12;

/// What is kept of other maps.
#[derive(Default)]
pub struct OtherMaps {
    /// With nothing where that is known, too.
    chosen: BTreeMap<MapId, Option<Chosen>>,
    said: BTreeMap<MapId, Said>,
}

impl Desk {
    /// Makes a map of the future from this one. The two are beside each other
    /// from then on.
    pub fn make_future(&self, map: Uuid, asked: &NewFuture) -> Result<Uuid, DeskError> {
        let id = MapId::new(map);
        let today = self.shelves()?.load(id)?;
        let title = match asked.title.trim() {
            "" => self.future_title(&today),
            title => title.to_owned(),
        };
        let mut ids = IdSequence::new(Uuid::now_v7());
        let made = future(&today, &title, asked.carried, &mut ids)?;
        let future = self.put_in(made, Vec::new(), "create-map 1".to_owned())?;
        let beside = |other: Uuid| Some(Chosen { other: MapId::new(other), is_drawn: false });
        let mut others = held(&self.others);
        others.chosen.insert(id, beside(future));
        others.chosen.insert(MapId::new(future), beside(map));
        Ok(future)
    }

    /// What a map of the future is called, made from this one.
    pub fn future_title(&self, today: &Map) -> String {
        let words = self.words();
        let title = words.text_or(&today.info.title, "untitled-map");
        label::plain(&words.with("future-of", &[("title", title.as_str().into())]))
    }

    /// Chooses what a map is compared with and whether that is drawn over it,
    /// and tells what differs in the picture.
    pub fn compare_with(
        &self,
        map: Uuid,
        other: Option<Uuid>,
        is_drawn: bool,
    ) -> Result<Compared, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        if let Some(other) = other {
            library.load(MapId::new(other))?;
        }
        self.with_open(id, |open| {
            let whole = library.load(id)?;
            let chosen = other.map(|other| Chosen { other: MapId::new(other), is_drawn });
            held(&self.others).chosen.insert(id, chosen);
            let manner = self.manner(id);
            let patch = open.tell_difference(&whole, &manner);
            Ok(Compared { beside: told(&manner.elsewhere), revision: open.revision(), patch })
        })
    }

    /// What is known of other maps for a picture of this one.
    pub(crate) fn elsewhere(&self, map: MapId, lens: Lens) -> Arc<Elsewhere> {
        let known = || -> Result<Elsewhere, DeskError> {
            let library = self.shelves()?;
            let whole = library.load(map)?;
            Ok(Elsewhere {
                beside: self.beside(map, &whole, lens),
                sub_journeys: self.sub_journeys(&whole)?,
            })
        };
        // Whoever asks for the map itself is told what is wrong with it.
        Arc::new(known().unwrap_or_default())
    }

    /// The map beside this one: the one that was chosen, else the one that this
    /// was made from.
    fn beside(&self, id: MapId, map: &Map, lens: Lens) -> Option<Beside> {
        let known = held(&self.others).chosen.get(&id).copied();
        let chosen = match known {
            Some(chosen) => chosen?,
            None => self.usual_beside(id, map, lens)?,
        };
        let other = self.shelves().ok()?.load(chosen.other).ok()?;
        let is_later = is_later(map, &other);
        Some(Beside { map: other, is_later, is_drawn: chosen.is_drawn })
    }

    /// What a map is beside that nobody has chosen anything for: the one that it
    /// was made from or, where that is asked for, the one that was made from it.
    fn usual_beside(&self, id: MapId, map: &Map, lens: Lens) -> Option<Chosen> {
        let is_asked_for = lens == Lens::Comparison;
        if map.info.based_on.is_none() && !is_asked_for {
            return None;
        }
        let entries = self.shelves().ok()?.list().ok()?;
        let mut there = entries.iter().filter(|entry| entry.deleted_at.is_none());
        let found = match map.info.based_on {
            Some(other) => there.find(|entry| entry.id.uuid() == other),
            None => there
                .filter(|entry| entry.state == MapState::Future)
                .take(MOST_LOOKED_AT)
                .find(|entry| self.is_based_on(entry.id, id)),
        };
        let chosen = found.map(|entry| Chosen { other: entry.id, is_drawn: false });
        held(&self.others).chosen.insert(id, chosen);
        chosen
    }

    fn is_based_on(&self, map: MapId, other: MapId) -> bool {
        self.peek(map).is_ok_and(|whole| whole.info.based_on == Some(other.uuid()))
    }

    /// What the maps say that touchpoints lead to, as far as they are here.
    fn sub_journeys(&self, map: &Map) -> Result<BTreeMap<Uuid, SubJourney>, DeskError> {
        let mut found = BTreeMap::new();
        let wanted: Vec<Uuid> = map.touchpoints.values().filter_map(|it| it.sub_journey).collect();
        if wanted.is_empty() {
            return Ok(found);
        }
        let there = self.shelves()?.list()?;
        for entry in there.iter().filter(|entry| entry.deleted_at.is_none()) {
            if wanted.contains(&entry.id.uuid()) {
                found.insert(entry.id.uuid(), self.said_by(entry)?);
            }
        }
        Ok(found)
    }

    /// What a map says of itself where a touchpoint leads to it. It is kept
    /// until that map changes.
    fn said_by(&self, entry: &Entry) -> Result<SubJourney, DeskError> {
        let changed = entry.changed_at.as_nanosecond();
        if let Some((at, said)) = held(&self.others).said.get(&entry.id)
            && *at == changed
        {
            return Ok(said.clone());
        }
        let map = self.peek(entry.id)?;
        let said = SubJourney {
            title: map.info.title.clone(),
            lowest: facts::lowest_rating(&map),
            open_pain_points: facts::open_pain_points(&map),
        };
        held(&self.others).said.insert(entry.id, (changed, said.clone()));
        Ok(said)
    }
}

/// What the window is told of the map beside.
pub fn told(elsewhere: &Elsewhere) -> Option<BesideWire> {
    let Beside { map, is_later, is_drawn } = elsewhere.beside.as_ref()?;
    Some(BesideWire {
        map: map.info.id.to_string(),
        title: map.info.title.clone(),
        is_later: *is_later,
        is_drawn: *is_drawn,
    })
}

/// Whether the other map is the later of the two: it was made from this one, or
/// it shows what shall be where this one shows what is.
pub fn is_later(map: &Map, other: &Map) -> bool {
    if map.info.based_on == Some(other.info.id.uuid()) {
        return false;
    }
    other.info.based_on == Some(map.info.id.uuid())
        || (map.info.state, other.info.state) == (MapState::Current, MapState::Future)
}
