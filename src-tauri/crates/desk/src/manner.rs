//! How a map is laid out beside what it says: what its person has chosen.

use std::sync::Arc;

use jiff::Zoned;
use layout::{Elsewhere, LayoutOptions, Replay, Sorting};
use model::Date;
use model::records::ColourBy;
use store::MapId;
use uuid::Uuid;
use words::Words;

use crate::elsewhere::told;
use crate::locks::held;
use crate::wire::{CurveShape, Density, Lens, Redrawn, RegisterLook, SortedBy};
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
    /// How the points of emotion curves are joined.
    pub curves: CurveShape,
    /// What one looks through.
    pub lens: Lens,
    /// Which register, and how.
    pub register: RegisterLook,
    /// Whether the picture says how often the journey changes hands.
    pub figures: bool,
    /// The day it is.
    pub today: Date,
    /// What is known of other maps.
    pub elsewhere: Arc<Elsewhere>,
    /// A journey as it happened that is drawn over the map.
    pub replay: Option<Arc<Replay>>,
}

impl Manner {
    /// The same for whoever lays it out.
    pub fn options(&self) -> LayoutOptions<'_> {
        let Self { words, colour_by, density, curves, register, .. } = self;
        let Self { figures, today, elsewhere, .. } = self;
        let sorted_by = register.sorted_by.as_ref().map(|SortedBy { column, descending }| {
            (&**column, if *descending { Sorting::Descending } else { Sorting::Ascending })
        });
        let register = layout::RegisterLook {
            register: register.register.into(),
            sorted_by,
            filter: &register.filter,
        };
        let (colour_by, density, curves) = (*colour_by, (*density).into(), (*curves).into());
        let (figures, today) = (*figures, Some(*today));
        let elsewhere = Some(&**elsewhere);
        let replay = self.replay.as_deref();
        LayoutOptions {
            words,
            colour_by,
            density,
            curves,
            register,
            figures,
            today,
            elsewhere,
            replay,
        }
    }

    /// A text that is the same where pictures look the same.
    pub(crate) fn stamp(&self) -> String {
        let Self { words, colour_by, density, curves, lens, register, .. } = self;
        let Self { today, elsewhere, replay, .. } = self;
        let (language, colour_by) = (words.language(), colour_by.word());
        let beside = elsewhere.beside.as_ref().map(|it| (it.map.info.id, it.is_drawn));
        let others = (beside, &elsewhere.sub_journeys);
        format!(
            "{language} {colour_by} {density:?} {curves:?} {lens:?} {register:?} {today} {others:?} \
             {replay:?}"
        )
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
            let manner = self.manner(id);
            let patch = open.tell_difference(&map, &manner);
            let beside = told(&manner.elsewhere);
            Ok(Redrawn { revision: open.revision(), patch, beside })
        })
    }

    /// Chooses what a map is looked at through, until the app is closed, and
    /// tells what differs from the picture that was sent last through the same
    /// lens.
    pub fn look_through(&self, map: Uuid, lens: Lens) -> Result<Redrawn, DeskError> {
        self.redraw(map, |id| {
            held(&self.lenses).insert(id, lens);
        })
    }

    /// Chooses which register of a map is shown, and how, until the app is
    /// closed, and tells what differs in the picture.
    pub fn look_at_register(&self, map: Uuid, look: RegisterLook) -> Result<Redrawn, DeskError> {
        self.redraw(map, |id| {
            held(&self.registers).insert(id, look);
        })
    }

    /// Changes how a map is looked at, and tells what differs in the picture.
    pub(crate) fn redraw(
        &self,
        map: Uuid,
        choose: impl FnOnce(MapId),
    ) -> Result<Redrawn, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let map = library.load(id)?;
            choose(id);
            let manner = self.manner(id);
            let patch = open.tell_difference(&map, &manner);
            let beside = told(&manner.elsewhere);
            Ok(Redrawn { revision: open.revision(), patch, beside })
        })
    }

    /// How a map is laid out in the window now, where a bar says the figures.
    pub(crate) fn manner(&self, map: MapId) -> Manner {
        let colour_by = held(&self.preferences).colour_of(map.uuid());
        let lens = held(&self.lenses).get(&map).copied().unwrap_or_default();
        let register = held(&self.registers).get(&map).cloned().unwrap_or_default();
        let elsewhere = self.elsewhere(map, lens);
        let replay = self.replay_of(map);
        let usual = self.usual_manner();
        Manner { colour_by, lens, register, figures: false, elsewhere, replay, ..usual }
    }

    /// How a map is shown among others: its journey, whatever it was last looked
    /// at through, so that maps can be told apart.
    pub(crate) fn portrait(&self, map: MapId) -> Manner {
        let colour_by = held(&self.preferences).colour_of(map.uuid());
        Manner { colour_by, figures: false, ..self.usual_manner() }
    }

    /// How a map is laid out that nobody has chosen anything for.
    pub(crate) fn usual_manner(&self) -> Manner {
        let (density, curves) = {
            let choices = &held(&self.preferences).choices;
            (choices.density, choices.curves)
        };
        let (colour_by, lens) = (ColourBy::default(), Lens::default());
        let (register, today) = (RegisterLook::default(), Zoned::now().date());
        let (words, elsewhere) = (self.words(), Arc::default());
        let (figures, replay) = (true, None);
        Manner {
            words,
            colour_by,
            density,
            curves,
            lens,
            register,
            figures,
            today,
            elsewhere,
            replay,
        }
    }
}
