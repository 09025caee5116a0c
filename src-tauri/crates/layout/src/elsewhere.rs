//! What a picture shows of other maps. The map itself knows none of them:
//! whoever has them says what is in them.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::Map;
use uuid::Uuid;

/// What is known of other maps.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    /// The map that this one is compared with.
    pub beside: Option<Beside>,
    /// The maps that touchpoints lead to, by their ids, as far as they are
    /// there.
    pub sub_journeys: BTreeMap<Uuid, SubJourney>,
}

/// A map beside another one.
#[derive(Clone, Debug)]
pub struct Beside {
    /// All of it.
    pub map: Map,
    /// Whether it is the later of the two: what the other one becomes.
    pub is_later: bool,
    /// Whether what has changed since is drawn over the other one. Only over the
    /// later map, since it is there that things are new.
    pub is_drawn: bool,
}

/// What a touchpoint shows of the map that it leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct SubJourney {
    /// What that map is called.
    pub title: String,
    /// Its lowest rating, from −2 to +2; nothing if nothing is rated.
    pub lowest: Option<f64>,
    /// How many of its pain points nothing answers yet.
    pub open_pain_points: usize,
}

impl Elsewhere {
    /// The map that is drawn over this one.
    pub(crate) fn overlay(&self) -> Option<&Map> {
        let beside = self.beside.as_ref()?;
        (beside.is_drawn && !beside.is_later).then_some(&beside.map)
    }
}

/// Whether two say the same of the map beside, as far as a comparison shows it.
pub(crate) fn is_same_map(before: Option<&Map>, now: Option<&Map>) -> bool {
    match (before, now) {
        (None, None) => true,
        (Some(before), Some(now)) => {
            Arc::ptr_eq(&before.info, &now.info)
                && before.stages.ptr_eq(&now.stages)
                && before.touchpoints.ptr_eq(&now.touchpoints)
                && before.replacements.ptr_eq(&now.replacements)
                && before.emotions.ptr_eq(&now.emotions)
                && before.personas.ptr_eq(&now.personas)
                && before.channels.ptr_eq(&now.channels)
                && before.teams.ptr_eq(&now.teams)
                && before.people.ptr_eq(&now.people)
                && before.hand_offs.ptr_eq(&now.hand_offs)
                && before.claims.ptr_eq(&now.claims)
        }
        _ => false,
    }
}
