//! What the rows and columns of a table are.

use crate::import::roles::{Role, role_of};

/// What the rows and columns of a table are.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// A row a stage; that column names it. A touchpoint in it may be named, too.
    Stages { stage: usize, touchpoint: Option<usize> },
    /// A column a stage, a row a lane.
    StagesAcross,
    /// A row a touchpoint; that column names it.
    Steps { title: usize },
    /// A column a touchpoint, a row a lane.
    StepsAcross,
    /// A row a lane: its name, and what is in it.
    Parts,
    /// A row a thing that is said of the map: its name, and what is said.
    Facts,
    /// Anything else.
    Other,
}

type Row = (usize, Vec<String>);

/// What the rows and columns of a table are. Where nothing says so it is
/// nothing.
pub(super) fn shape(header: &[String], rows: &[Row]) -> Shape {
    let head: Vec<Option<Role>> = header.iter().map(|it| role_of(it)).collect();
    let first: Vec<Option<Role>> =
        rows.iter().map(|(_, row)| row.first().and_then(|it| role_of(it))).collect();
    let parts = |roles: &[Option<Role>]| roles.iter().filter(|it| it.is_some_and(is_part)).count();
    let (across, down) = (parts(head.get(1..).unwrap_or_default()), parts(&first));
    let stage = head.iter().position(|it| *it == Some(Role::Stage));
    let touchpoint = head.iter().position(|it| *it == Some(Role::Touchpoints));
    let corner = head.first().copied().flatten();
    if down > 0 && down >= across && header.len() > 2 {
        return match corner {
            Some(Role::Touchpoints) => Shape::StepsAcross,
            _ => Shape::StagesAcross,
        };
    }
    if down > 0 && header.len() == 2 && across == 0 {
        // “Lane | Ask”: the only column is a stage or a touchpoint.
        return match corner {
            Some(Role::Touchpoints) => Shape::StepsAcross,
            Some(Role::Stage) => Shape::StagesAcross,
            None if is_over_lanes(&header[0]) && head[1].is_none() => Shape::StagesAcross,
            _ => Shape::Parts,
        };
    }
    // “Stage | Discover | Borrow”, with what they are about below.
    let says = |roles: &[Option<Role>]| roles.iter().any(Option::is_some);
    if corner == Some(Role::Stage)
        && header.len() > 2
        && !says(head.get(1..).unwrap_or_default())
        && says(&first)
    {
        return Shape::StagesAcross;
    }
    if let Some(stage) = stage.filter(|_| header.len() > 1 && (across > 0 || stage == Some(0))) {
        return Shape::Stages { stage, touchpoint: touchpoint.filter(|it| *it != stage) };
    }
    let facts = first.iter().filter(|it| it.is_some_and(is_fact)).count();
    if header.len() == 2 && facts > 0 && across == 0 {
        return Shape::Facts;
    }
    if touchpoint.is_some() || parts(&head) > 0 {
        return Shape::Steps { title: title_column(&head, header.len(), rows) };
    }
    Shape::Other
}

/// The column that names the rows: that of the touchpoints if it says anything
/// but numbers, or else the one that describes them, or else the first with
/// words.
pub(super) fn title_column(head: &[Option<Role>], columns: usize, rows: &[Row]) -> usize {
    let says = |column: usize| {
        rows.iter().any(|(_, row)| {
            row.get(column).is_some_and(|cell| cell.chars().any(char::is_alphabetic))
        })
    };
    let of = |role: Role| (0..head.len()).find(|it| head[*it] == Some(role) && says(*it));
    of(Role::Touchpoints)
        .or_else(|| of(Role::Description))
        .or_else(|| of(Role::Title))
        .or_else(|| {
            let is_free = |it: &usize| {
                says(*it) && !head.get(*it).is_some_and(|role| role.is_some_and(is_part))
            };
            (0..columns).find(is_free)
        })
        .unwrap_or(0)
}

/// Whether the head of a column says that lanes are below it.
fn is_over_lanes(label: &str) -> bool {
    const LANES: [&str; 14] = [
        "lane",
        "lanes",
        "swimlane",
        "layer",
        "zeile",
        "ebene",
        "bahn",
        "carril",
        "fila",
        "couloir",
        "ligne",
        "rij",
        "wiersz",
        "レーン",
    ];
    LANES.contains(&label.trim().to_lowercase().as_str())
}

const fn is_part(role: Role) -> bool {
    matches!(role, Role::Lane(_) | Role::Touchpoints | Role::Channels)
}

const fn is_fact(role: Role) -> bool {
    matches!(
        role,
        Role::Persona
            | Role::Scenario
            | Role::Goal
            | Role::Question
            | Role::Start
            | Role::End
            | Role::Title
    )
}
