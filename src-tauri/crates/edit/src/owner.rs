//! Keeping the three columns of an owner in step.
//!
//! State, team and person say one thing together (I7). Whoever changes one of
//! them means the whole, so the others follow.

use model::records::OwnerState;
use model::{AnyRecord, Field, Id, Map, RecordKind, Value};
use uuid::Uuid;

use crate::Columns;

/// The names of the columns for team and person, if the kind has an owner.
pub(crate) const fn owner_columns(kind: RecordKind) -> Option<(&'static str, &'static str)> {
    match kind {
        RecordKind::MapInfo
        | RecordKind::Touchpoint
        | RecordKind::Card
        | RecordKind::HandOff
        | RecordKind::Metric
        | RecordKind::Action
        | RecordKind::Question => Some(("owner_team", "owner_person")),
        RecordKind::Claim | RecordKind::Accountable => Some(("team", "person")),
        _ => None,
    }
}

/// Adds to the columns that are about to be set what follows from them.
pub(crate) fn complete(map: &Map, record: &AnyRecord, set: &mut Columns) {
    let Some((team_column, person_column)) = owner_columns(record.kind()) else { return };
    let asked = |name: &str| set.contains_key(name);
    let (team_asked, person_asked) = (asked(team_column), asked(person_column));
    let has_state = record.kind().column("owner_state").is_some();
    let state_asked = asked("owner_state");
    if !team_asked && !person_asked && !state_asked {
        return;
    }
    let value = |name: &str| set.get(name).cloned().or_else(|| record.get(name));
    let mut team = value(team_column).as_ref().and_then(id_of);
    let mut person = value(person_column).as_ref().and_then(id_of);
    let mut state = value("owner_state")
        .and_then(|value| Option::<OwnerState>::from_value(&value).ok())
        .flatten();

    // E8: who has no owner any more names none.
    if state_asked && state != Some(OwnerState::Owned) && state != Some(OwnerState::Disputed) {
        if !team_asked {
            team = None;
        }
        if !person_asked {
            person = None;
        }
    }
    // E9: a person brings the team along; a team that is not theirs lets them go.
    let home = person.and_then(|person| map.people.get(&Id::new(person))?.team).map(Id::uuid);
    if let Some(home) = home
        && team != Some(home)
    {
        if person_asked {
            team = Some(home);
        } else {
            person = None;
        }
    }
    // E7: naming an owner says that it is owned, naming none that it is not.
    if !state_asked && state != Some(OwnerState::Disputed) {
        let named = team.is_some() || person.is_some();
        state = match state {
            _ if named => Some(OwnerState::Owned),
            Some(OwnerState::Owned) => None,
            other => other,
        };
    }
    let text = |id: Option<Uuid>| id.map_or(Value::Null, |id| Value::Text(id.to_string()));
    // What does not read as an id stays as it was asked for, to be refused.
    let keep = |set: &Columns, name: &str| {
        set.get(name).is_some_and(|value| *value != Value::Null && id_of(value).is_none())
    };
    if !keep(set, team_column) {
        set.insert(team_column.to_owned(), text(team));
    }
    if !keep(set, person_column) {
        set.insert(person_column.to_owned(), text(person));
    }
    if has_state && !state_asked {
        set.insert("owner_state".to_owned(), state.to_value());
    }
}

fn id_of(value: &Value) -> Option<Uuid> {
    match value {
        Value::Text(text) => Uuid::try_parse(text).ok(),
        _ => None,
    }
}
