//! Who answers for what.

use model::Id;
use model::records::{OwnerState, Team, Touchpoint};

use super::{Draft, key};
use crate::import::vocabulary;

impl Draft<'_> {
    /// Lets a team own a touchpoint that has no owner yet.
    pub fn own(&mut self, touchpoint: Id<Touchpoint>, name: &str) {
        let _ = self.own_or_not(touchpoint, name);
    }

    /// The same; whether it owns it now.
    pub fn own_or_not(&mut self, touchpoint: Id<Touchpoint>, name: &str) -> bool {
        let is_unknown = vocabulary::is_unknown_owner(name);
        let there = match self.touchpoints.fresh(touchpoint) {
            Some(fresh) => (fresh.owner_state, fresh.owner_team),
            None => match self.map.touchpoints.get(&touchpoint) {
                // What is in the map stays; a name that it does not have is told.
                Some(old) if old.owner_state.is_some() => (old.owner_state, old.owner_team),
                _ => return false,
            },
        };
        if there.0.is_some() {
            let named = there.1.and_then(|team| self.team_named(team)).map(|it| key(&it));
            return is_unknown || named == Some(key(name));
        }
        let team = (!is_unknown).then(|| self.team(name));
        if let Some(fresh) = self.touchpoints.fresh(touchpoint) {
            let state = if team.is_some() { OwnerState::Owned } else { OwnerState::Unknown };
            (fresh.owner_state, fresh.owner_team) = (Some(state), team);
        }
        true
    }

    fn team_named(&self, team: Id<Team>) -> Option<String> {
        let new = self.teams.new.iter().find(|it| it.id == team).map(|it| it.name.clone());
        new.or_else(|| self.map.teams.get(&team).map(|it| it.name.clone()))
    }
}
