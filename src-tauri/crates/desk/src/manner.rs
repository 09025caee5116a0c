//! How a map is laid out beside what it says: what its person has chosen.

use std::sync::Arc;

use layout::LayoutOptions;
use model::records::ColourBy;
use store::MapId;
use uuid::Uuid;
use words::Words;

use crate::locks::held;
use crate::wire::{Coloured, Density};
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
}

impl Manner {
    /// The same for whoever lays it out.
    pub fn options(&self) -> LayoutOptions<'_> {
        let Self { words, colour_by, density } = self;
        LayoutOptions { words, colour_by: *colour_by, density: (*density).into() }
    }

    /// A text that is the same where pictures look the same.
    pub(crate) fn stamp(&self) -> String {
        format!("{} {} {:?}", self.words.language(), self.colour_by.word(), self.density)
    }
}

impl Desk {
    /// Chooses what the colours of a map's cards say, which is remembered, and
    /// tells what differs in the picture.
    pub fn colour_map(&self, map: Uuid, colour_by: ColourBy) -> Result<Coloured, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let map = library.load(id)?;
            self.change_preferences(|preferences| preferences.colour(id.uuid(), colour_by))?;
            let patch = open.tell_difference(&map, &self.manner(id));
            Ok(Coloured { revision: open.revision(), patch })
        })
    }

    /// How a map is laid out now.
    pub(crate) fn manner(&self, map: MapId) -> Manner {
        let colour_by = held(&self.preferences).colour_of(map.uuid());
        Manner { colour_by, ..self.usual_manner() }
    }

    /// How a map is laid out that nobody has chosen anything for.
    pub(crate) fn usual_manner(&self) -> Manner {
        let density = held(&self.preferences).density;
        Manner { words: self.words(), colour_by: ColourBy::default(), density }
    }
}
