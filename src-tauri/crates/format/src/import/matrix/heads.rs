//! What the heads of the lines of a drawing say of them.

use model::records::LaneKind;

use super::Part;
use crate::import::Scale;
use crate::import::roles::{Role, role_of, role_within};
use crate::table::TableField;
use crate::table::columns::plain;
use crate::table::names::called;

/// What a row is by its first cell, and what stands behind a colon in it.
pub(super) fn part(cells: &[String]) -> Option<(Part, String)> {
    let label = cells.first()?;
    let (name, rest) = match label.split_once([':', '：']) {
        Some((name, rest)) => (name, rest.trim().to_owned()),
        None => (label.as_str(), String::new()),
    };
    let name = Scale::bare_of(name);
    if is_of_another(name) {
        return None;
    }
    let role = role_of(name)
        .or_else(|| role_of_last(name))
        .or_else(|| role_of(label))
        .or_else(|| role_within(label));
    let Some(role) = role else {
        return Some((part_called(name)?, rest));
    };
    let part = match role {
        Role::Stage => Part::Stages,
        Role::Touchpoints => Part::Touchpoints,
        Role::Channels => Part::Channels,
        Role::Owner => Part::Owners,
        Role::Lane(LaneKind::Emotions) => Part::Felt,
        // “Persona: Gareth” is no head of a line.
        Role::Persona if rest.is_empty() && role_of(name).is_some() => Part::Personas,
        Role::Number if counts(&cells[1..]) => Part::Counts,
        Role::Lane(kind) => Part::Lane(kind),
        _ => return None,
    };
    Some((part, rest))
}

/// Whether cells say nothing but the order in which they are.
fn counts(cells: &[String]) -> bool {
    cells.len() > 1
        && (1..).zip(cells).all(|(at, cell)| cell.trim_end_matches('.') == at.to_string())
}

/// Whether a head is about the touchpoint that comes before or after, which is not
/// the one of its column.
fn is_of_another(name: &str) -> bool {
    const OTHERS: [&str; 12] = [
        "next",
        "previous",
        "nächster",
        "nächste",
        "voriger",
        "vorheriger",
        "siguiente",
        "anterior",
        "suivant",
        "précédent",
        "volgende",
        "następny",
    ];
    let mut words = name.split_whitespace().map(str::to_lowercase);
    words.next().is_some_and(|first| OTHERS.contains(&first.as_str())) && words.next().is_some()
}

/// The last word of a head that begins with a touchpoint or a stage: “Touchpoint
/// owner” is about owners.
fn behind_place(name: &str) -> Option<&str> {
    let (first, last) = name.trim().rsplit_once([' ', '_', '-'])?;
    matches!(role_of(first), Some(Role::Touchpoints | Role::Stage)).then_some(last)
}

fn role_of_last(name: &str) -> Option<Role> {
    let role = role_of(behind_place(name)?)?;
    matches!(role, Role::Owner | Role::Channels | Role::Lane(_)).then_some(role)
}

/// Whether a head says what its line is, though it is no part of a drawing: nobody
/// calls touchpoints so.
pub(super) fn is_known(label: &str) -> bool {
    let plain = plain(label);
    let says = matches!(
        role_of(label),
        Some(Role::Persona | Role::Goal | Role::Scenario | Role::Question | Role::Number)
    );
    let is_id = plain.len() > 2 && (plain.ends_with("id") || plain.ends_with("priority"));
    says || is_id
        || matches!(plain.as_str(), "priorität" | "prioridad" | "priorité")
        || called(&plain).is_some_and(|it| {
            !matches!(it, TableField::Text | TableField::Heading | TableField::Lane)
        })
}

/// What a row is whose head has the name of a column.
fn part_called(name: &str) -> Option<Part> {
    // “Touchpoint ID”
    if behind_place(name).is_some_and(|last| last.eq_ignore_ascii_case("id")) {
        return Some(Part::Names);
    }
    // “Emocje Ana”
    if let Some((first, _)) = name.split_once(' ')
        && role_of(first) == Some(Role::Lane(LaneKind::Emotions))
    {
        return Some(Part::Felt);
    }
    match called(&plain(name))? {
        TableField::Stage => Some(Part::Stages),
        TableField::Touchpoint => Some(Part::Touchpoints),
        TableField::Channel => Some(Part::Channels),
        TableField::Owner => Some(Part::Owners),
        TableField::Id => Some(Part::Names),
        _ => None,
    }
}

/// What a head says beside that it is about feelings, if that is no word for
/// something else.
pub(in crate::import) fn beside_feeling(label: &str) -> Option<String> {
    let label = Scale::bare_of(label);
    let words: Vec<&str> = label.split_whitespace().collect();
    let is_felt = |words: &[&str]| {
        let role = role_of(&words.join(" "));
        role == Some(Role::Lane(LaneKind::Emotions))
    };
    let sides = (1..words.len()).flat_map(|at| [(at, true), (at, false)]).rev();
    let found = sides.into_iter().find_map(|(at, is_first)| {
        let (before, behind) = words.split_at(at);
        let (felt, name) = if is_first { (before, behind) } else { (behind, before) };
        is_felt(felt).then(|| name.join(" "))
    })?;
    let name = found.trim_matches(|it: char| !it.is_alphanumeric()).trim_end_matches("’s");
    let name = name.trim_end_matches("'s");
    (!name.is_empty() && role_of(name).is_none()).then(|| name.to_owned())
}
