//! The rows that the journey weaves between, and which touchpoint lies where.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::records::{Channel, OwnerState, Person, Team, Touchpoint};
use model::{Id, Map, facts};

use super::By;

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    Channel(Id<Channel>),
    Team(Id<Team>),
    /// Somebody who answers for a touchpoint and is in no team.
    Person(Id<Person>),
    /// How it happens is not said.
    NoChannel,
    /// Nobody knows who answers for it, or nobody has asked.
    Unknown,
    /// Several do, or none of them.
    Disputed,
}

impl Key {
    /// What it is called in the names of nodes.
    pub(super) fn name(self) -> String {
        match self {
            Self::Channel(id) => format!("channel:{id}"),
            Self::Team(id) => format!("team:{id}"),
            Self::Person(id) => format!("person:{id}"),
            Self::NoChannel => "none".to_owned(),
            Self::Unknown => "unknown".to_owned(),
            Self::Disputed => "disputed".to_owned(),
        }
    }

    /// What the node of its header is called.
    pub(super) fn header(self) -> String {
        match self {
            Self::Channel(_) | Self::Team(_) | Self::Person(_) => self.name(),
            Self::NoChannel | Self::Unknown | Self::Disputed => format!("track:{}", self.name()),
        }
    }
}

/// All rows in the order in which the map lists what they stand for. Those of
/// what is not known are there even if nothing lies on them, so that something
/// can be put there.
pub(super) fn tracks(map: &Map, by: By) -> Vec<Key> {
    match by {
        By::Channel => {
            let channels = facts::channels(map).into_iter().map(|it| Key::Channel(it.id));
            channels.chain([Key::NoChannel]).collect()
        }
        By::Owner => {
            let teams = facts::teams(map).into_iter().map(|it| Key::Team(it.id));
            let named: BTreeSet<Key> = named(map).collect();
            let alone = facts::in_order(&map.people, |it| &it.position)
                .into_iter()
                .map(|it| Key::Person(it.id))
                .filter(|key| named.contains(key));
            teams.chain(alone).chain([Key::Unknown, Key::Disputed]).collect()
        }
    }
}

/// The row of a touchpoint.
pub(super) fn track_of(map: &Map, touchpoint: &Touchpoint, by: By) -> Key {
    match by {
        By::Channel => touchpoint.channel.map_or(Key::NoChannel, Key::Channel),
        By::Owner => match touchpoint.owner_state {
            None | Some(OwnerState::Unknown) => Key::Unknown,
            Some(OwnerState::Disputed) => Key::Disputed,
            Some(OwnerState::Owned) => {
                somebody(map, touchpoint.owner_team, touchpoint.owner_person)
                    .unwrap_or(Key::Unknown)
            }
        },
    }
}

/// The further rows that a touchpoint is marked on: its other channels, or
/// those who are said to answer for it while that is disputed.
pub(super) fn beside(map: &Map, by: By) -> BTreeMap<Id<Touchpoint>, Vec<Key>> {
    let mut beside: BTreeMap<Id<Touchpoint>, Vec<Key>> = BTreeMap::new();
    match by {
        By::Channel => {
            for other in map.touchpoint_channels.values() {
                let keys = beside.entry(other.touchpoint).or_default();
                keys.push(Key::Channel(other.channel));
            }
        }
        By::Owner => {
            for claim in map.claims.values() {
                let Some(touchpoint) = claim.touchpoint else { continue };
                let is_disputed = map
                    .touchpoints
                    .get(&touchpoint)
                    .is_some_and(|it| it.owner_state == Some(OwnerState::Disputed));
                if is_disputed && let Some(key) = somebody(map, claim.team, claim.person) {
                    beside.entry(touchpoint).or_default().push(key);
                }
            }
        }
    }
    beside
}

fn somebody(map: &Map, team: Option<Id<Team>>, person: Option<Id<Person>>) -> Option<Key> {
    facts::owner(map, team, person).map(|owner| match owner {
        facts::Owner::Team(id) => Key::Team(id),
        facts::Owner::Person(id) => Key::Person(id),
    })
}

/// Everybody who answers for a touchpoint, or is said to.
fn named(map: &Map) -> impl Iterator<Item = Key> {
    let owners = map.touchpoints.values().map(|it: &Arc<Touchpoint>| track_of(map, it, By::Owner));
    owners.chain(beside(map, By::Owner).into_values().flatten())
}
