//! Both sides of a dispute in one cell: a line each, `team · person: reason`.

use model::records::Claim;
use model::{Map, RecordKind, facts};
use uuid::Uuid;

const PERSON: &str = " · ";
const REASON: &str = ": ";

/// One side, as a cell says it.
pub(crate) struct Said {
    pub team: String,
    pub person: String,
    pub reason: String,
}

/// The claims on a card or a touchpoint.
pub(crate) fn written(map: &Map, kind: RecordKind, id: Uuid) -> String {
    let is_meant = |claim: &Claim| match kind {
        RecordKind::Card => claim.card.is_some_and(|it| it.uuid() == id),
        RecordKind::Touchpoint => claim.touchpoint.is_some_and(|it| it.uuid() == id),
        RecordKind::HandOff => claim.hand_off.is_some_and(|it| it.uuid() == id),
        RecordKind::Action => claim.action.is_some_and(|it| it.uuid() == id),
        RecordKind::Question => claim.question.is_some_and(|it| it.uuid() == id),
        RecordKind::Metric => claim.metric.is_some_and(|it| it.uuid() == id),
        _ => false,
    };
    if map.claims.values().all(|claim| !is_meant(claim)) {
        return String::new();
    }
    let claims = facts::in_order(&map.claims, |it| &it.position);
    let lines = claims.iter().filter(|claim| is_meant(claim)).map(|claim| {
        let team = claim.team.and_then(|id| map.teams.get(&id)).map_or("", |it| it.name.trim());
        let person = claim.person.and_then(|id| map.people.get(&id));
        let person = person.map_or("", |it| it.name.trim());
        let mut line = team.to_owned();
        if !person.is_empty() {
            line.push_str(PERSON);
            line.push_str(person);
        }
        let reason: Vec<&str> = claim.reason.split_whitespace().collect();
        if !reason.is_empty() {
            line.push_str(REASON);
            line.push_str(&reason.join(" "));
        }
        line
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a cell says.
pub(crate) fn read(cell: &str) -> Vec<Said> {
    let lines = cell.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let (who, reason) = line.split_once(REASON).unwrap_or((line, ""));
            let (team, person) = who.split_once(PERSON).unwrap_or((who, ""));
            let said = |text: &str| text.trim().to_owned();
            Said { team: said(team), person: said(person), reason: said(reason) }
        })
        .collect()
}
