//! The picture of an open map for a room full of people.

use std::sync::Arc;

use layout::room::{self, Room};
use model::Map;
use scene::Scene;
use scene::patch;
use scene::wire::{PatchWire, SceneWire};
use store::MapId;
use uuid::Uuid;

use crate::drawing::Drawing;
use crate::locks::held;
use crate::wire::{Lens, Presentation, Projection, ProjectorEvent};
use crate::{Desk, DeskError, Manner};

/// What the projector was sent of a map.
pub struct Projected {
    room: Room,
    shown: Scene,
    /// What draws it where the facilitator's picture is coloured by what is
    /// not for everybody's eyes, or does not say what the room wants to know.
    apart: Option<Drawing>,
}

impl Desk {
    /// The picture of a map that the room may see all of but what [`Room`]
    /// leaves out.
    fn for_room(
        &self,
        id: MapId,
        map: &Map,
        drawing: &mut Drawing,
        apart: &mut Option<Drawing>,
    ) -> Scene {
        let manner = self.manner(id);
        let colour_by = room::colours_for(manner.colour_by);
        // The room has no bar with the figures. Where cards are, nobody lays
        // out thousands of them twice for these.
        let figures = manner.lens != Lens::Journey;
        if colour_by == manner.colour_by && figures == manner.figures {
            *apart = None;
            return drawing.scene(map, &manner);
        }
        let manner = Manner { colour_by, figures, ..manner };
        apart.get_or_insert_with(|| self.drawing(None)).scene(map, &manner)
    }
}

impl Desk {
    /// All that the projector shows of a map. From here on it can be told what
    /// differs.
    pub fn project(&self, presentation: Presentation) -> Result<Projection, DeskError> {
        let id = MapId::new(presentation.map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let map = library.load(id)?;
            let (mut room, mut apart) = (Room::default(), None);
            let whole = self.for_room(id, &map, &mut open.drawing, &mut apart);
            let shown = room.scene(&whole, &map);
            let scene = SceneWire::new(&shown);
            open.projected = Some(Projected { room, shown, apart });
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
        self.with_open(id, |open| {
            let Some(mut projected) = open.projected.take() else { return Ok(()) };
            let map = library.load(id)?;
            let whole = self.for_room(id, &map, &mut open.drawing, &mut projected.apart);
            let scene = projected.room.scene(&whole, &map);
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
        // Whoever has one of them may have to look into the list before they
        // let go of it.
        let open: Vec<_> = held(&self.open).iter().map(|(_, open)| Arc::clone(open)).collect();
        for open in open {
            held(&open).projected = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::{Duration, Instant};

    use layout::text::FontSource;

    use super::*;
    use crate::Options;

    #[test]
    fn a_presentation_that_ends_while_a_map_is_drawn_keeps_nobody_from_the_list_of_maps() {
        let folder = tempfile::tempdir().unwrap();
        let library = Some(folder.path().join("library.sqlite"));
        let options = Options { library, fonts: FontSource::Bundled, ..Options::default() };
        let desk = Desk::open(options).unwrap();
        let map = desk.open_sample().unwrap();
        desk.open_map(map).unwrap();
        thread::scope(|scope| {
            desk.with_open(MapId::new(map), |_| {
                scope.spawn(|| desk.end_projection());
                thread::sleep(Duration::from_millis(100));
                let start = Instant::now();
                while desk.open.try_lock().is_err() {
                    assert!(start.elapsed() < Duration::from_secs(2), "each waits for the other");
                    thread::sleep(Duration::from_millis(5));
                }
                Ok(())
            })
            .unwrap();
        });
    }
}
