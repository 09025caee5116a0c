//! Things that go from one map of the library to another.

use edit::{Command, Target};
use model::facts;
use store::{MapId, Note};
use uuid::Uuid;

use crate::locks::held;
use crate::wire::{
    Edited, LanePlace, MapPlaces, StagePlace, TouchpointPlace, Transfer, TransferWay, Transferred,
};
use crate::{Desk, DeskError};

/// A transfer that can be taken back in both maps.
pub struct Sent {
    mark: Uuid,
    from: Uuid,
    to: Uuid,
    way: TransferWay,
}

impl Desk {
    /// Puts things into another map and removes them here, unless they stay
    /// as well. They are on disk there before they are removed here: whoever
    /// stops the app in between has them twice, never not at all. Each map has
    /// one step of undo for it.
    pub fn transfer(&self, asked: &Transfer) -> Result<Transferred, DeskError> {
        let Transfer { from, to, targets, at, way } = asked;
        let library = self.shelves()?;
        let (here, there) = (library.load(MapId::new(*from))?, library.load(MapId::new(*to))?);
        let changes = edit::receive(&there, &here, targets, *at, Uuid::now_v7())?;
        let mark = Uuid::now_v7();
        let note =
            |verb| Note::new(Uuid::now_v7(), format!("{verb}-{}", what(targets))).within(mark);
        self.change(*to, |library, id| library.change(id, changes, note("receive")))?;
        let edited = match way {
            TransferWay::Copy => None,
            TransferWay::Move => {
                let removal = Command::Remove { targets: targets.clone() };
                let note = note("send");
                Some(self.change(*from, |library, id| library.edit(id, removal, note))?)
            }
        };
        *held(&self.sent) = Some(Sent { mark, from: *from, to: *to, way: *way });
        Ok(Transferred { mark: mark.to_string(), edited })
    }

    /// Takes the last transfer back in both maps, as long as it is the last
    /// thing that was done in either. Which maps these are, and what differs
    /// where the things are again; nothing if they had stayed.
    pub fn take_back_transfer(&self, mark: Uuid) -> Result<([Uuid; 2], Option<Edited>), DeskError> {
        let mut sent = held(&self.sent);
        let Some(Sent { from, to, way, .. }) = sent.take_if(|sent| sent.mark == mark) else {
            return Err(DeskError::MovedOn);
        };
        drop(sent);
        let library = self.shelves()?;
        let is_last = |map: Uuid| -> Result<bool, DeskError> {
            let history = library.history(MapId::new(map))?;
            Ok(history.undo().is_some_and(|(last, _)| last == mark))
        };
        let moved = way == TransferWay::Move;
        if !is_last(to)? || (moved && !is_last(from)?) {
            return Err(DeskError::MovedOn);
        }
        // Here first, for the same reason.
        let edited = if moved { Some(self.undo(from)?) } else { None };
        self.undo(to)?;
        Ok(([from, to], edited))
    }

    /// The places of a map that things can be put in.
    pub fn map_places(&self, map: Uuid) -> Result<MapPlaces, DeskError> {
        let map = self.shelves()?.load(MapId::new(map))?;
        let journey = facts::journey(&map);
        let stages = facts::stages(&map).into_iter().map(|stage| StagePlace {
            id: stage.id.to_string(),
            title: stage.title.clone(),
            touchpoints: journey
                .iter()
                .filter(|it| it.stage == stage.id)
                .map(|it| TouchpointPlace { id: it.id.to_string(), title: it.title.clone() })
                .collect(),
        });
        let lanes = facts::lanes(&map).into_iter().filter(|lane| !lane.kind.is_line());
        let lanes = lanes.map(|lane| LanePlace {
            id: lane.id.to_string(),
            kind: lane.kind,
            title: lane.title.clone(),
        });
        Ok(MapPlaces { stages: stages.collect(), lanes: lanes.collect() })
    }
}

/// The kind and number of things, as labels of the history have them.
fn what(targets: &[Target]) -> String {
    let removal = Command::Remove { targets: targets.to_vec() };
    let (kind, count) = removal.subject();
    format!("{} {count}", kind.map_or("records", model::RecordKind::word))
}
