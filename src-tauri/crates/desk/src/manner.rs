//! How a map is laid out beside what it says: what its person has chosen.

use std::sync::Arc;

use layout::LayoutOptions;
use model::records::ColourBy;
use store::MapId;
use uuid::Uuid;
use words::Words;

use crate::locks::held;
use crate::wire::{Density, Lens, Redrawn};
use crate::{Desk, DeskError};

/// What a picture depends on beside the map.
#[derive(Clone)]
pub struct Manner {
    /// The language of what the picture itself says.
    pub words: Arc<Words>,
    /// What the colours of the cards say.
    pub colour_by: ColourBy,
    /// How much air there is.
    pub density: Density,
    /// What one looks through.
    pub lens: Lens,
}

impl Manner {
    /// The same for whoever lays it out.
    pub fn options(&self) -> LayoutOptions<'_> {
        let Self { words, colour_by, density, .. } = self;
        LayoutOptions { words, colour_by: *colour_by, density: (*density).into() }
    }

    /// A text that is the same where pictures look the same.
    pub(crate) fn stamp(&self) -> String {
        let Self { words, colour_by, density, lens } = self;
        format!("{} {} {density:?} {lens:?}", words.language(), colour_by.word())
    }
}

impl Desk {
    /// Chooses what the colours of a map's cards say, which is remembered, and
    /// tells what differs in the picture.
    pub fn colour_map(&self, map: Uuid, colour_by: ColourBy) -> Result<Redrawn, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let map = library.load(id)?;
            self.change_preferences(|preferences| preferences.colour(id.uuid(), colour_by))?;
            let patch = open.tell_difference(&map, &self.manner(id));
            Ok(Redrawn { revision: open.revision(), patch })
        })
    }

    /// Chooses what a map is looked at through, until the app is closed, and
    /// tells what differs from the picture that was sent last through the same
    /// lens.
    pub fn look_through(&self, map: Uuid, lens: Lens) -> Result<Redrawn, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let map = library.load(id)?;
            held(&self.lenses).insert(id, lens);
            let patch = open.tell_difference(&map, &self.manner(id));
            Ok(Redrawn { revision: open.revision(), patch })
        })
    }

    /// How a map is laid out now.
    pub(crate) fn manner(&self, map: MapId) -> Manner {
        let colour_by = held(&self.preferences).colour_of(map.uuid());
        let lens = held(&self.lenses).get(&map).copied().unwrap_or_default();
        Manner { colour_by, lens, ..self.usual_manner() }
    }

    /// How a map is laid out that nobody has chosen anything for.
    pub(crate) fn usual_manner(&self) -> Manner {
        let density = held(&self.preferences).density;
        let (colour_by, lens) = (ColourBy::default(), Lens::default());
        Manner { words: self.words(), colour_by, density, lens }
    }
}
