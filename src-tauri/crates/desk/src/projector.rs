//! The picture of an open map for a room full of people.

use layout::room::Room;
use scene::Scene;
use scene::patch;
use scene::wire::{PatchWire, SceneWire};
use store::MapId;
use uuid::Uuid;

use crate::locks::held;
use crate::wire::{Presentation, Projection, ProjectorEvent};
use crate::{Desk, DeskError};

/// What the projector was sent of a map.
pub struct Projected {
    room: Room,
    shown: Scene,
}

impl Desk {
    /// All that the projector shows of a map. From here on it can be told what
    /// differs.
    pub fn project(&self, presentation: Presentation) -> Result<Projection, DeskError> {
        let id = MapId::new(presentation.map);
        let library = self.shelves()?;
        let words = self.words();
        self.with_open(id, |open| {
            let map = library.load(id)?;
            let mut room = Room::default();
            let shown = room.scene(&open.drawing.scene(&map, &words), &map);
            let scene = SceneWire::new(&shown);
            open.projected = Some(Projected { room, shown });
            Ok(Projection { scene, revision: open.revision(), presentation })
        })
    }

    /// Says what differs from what the projector was sent; nothing if the map
    /// is not shown. It is told before anybody else can change the map, so
    /// that news come in the order of the edits.
    pub fn tell_projector(
        &self,
        map: Uuid,
        tell: impl FnOnce(ProjectorEvent),
    ) -> Result<(), DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        let words = self.words();
        self.with_open(id, |open| {
            let Some(mut projected) = open.projected.take() else { return Ok(()) };
            let map = library.load(id)?;
            let scene = projected.room.scene(&open.drawing.scene(&map, &words), &map);
            // Which way a picture runs is no node of it.
            tell(if scene.direction == projected.shown.direction {
                let patch = PatchWire::new(&patch::between(&projected.shown, &scene), &scene);
                let title = scene.title.to_string();
                ProjectorEvent::Changed { revision: open.revision(), title, patch }
            } else {
                ProjectorEvent::Anew
            });
            open.projected = Some(Projected { shown: scene, ..projected });
            Ok(())
        })
    }

    /// Lets go of what the projector was sent.
    pub fn end_projection(&self) {
        for (_, open) in held(&self.open).iter() {
            held(open).projected = None;
        }
    }
}
