//! Maps as people draw them in sheets: stages and touchpoints across, lanes
//! down, or the other way round.
//!
//! | the first cell of a row says | the row is |
//! |---|---|
//! | stages | the stages, each over its first touchpoint: an empty cell goes on with the one before |
//! | touchpoints | the touchpoints |
//! | channels | their channels, several with a comma or on lines of their own |
//! | owners | the teams that answer for them |
//! | emotions, and perhaps a persona behind a colon | ratings: numbers of a scale, faces, stars; other words become cards |
//! | anything else | a lane; each line of a cell is a card |
//! | nothing | more of the row before |
//!
//! Without a row of touchpoints the columns are stages, and cards span them.
//! The words for all this are known in several languages.

use model::Id;
use model::records::{LaneKind, OwnerState, Stage, Touchpoint};
use words::{Words, sentence};

use super::draft::{Draft, Spot, key};
use super::feeling::feelings;
use super::grid::{Grid, GridRow};
use super::numbers::number;
use super::roles::{Role, role_of, role_within};

/// The cells of a map that was drawn in a sheet, its lanes down; none if they
/// are none.
pub(super) fn lanes_down(grid: &Grid) -> Option<Grid> {
    let turned = grid.turned();
    let (down, across) = (says(grid), says(&turned));
    // One lane says enough where the corner is left empty.
    let corner = grid.rows.first().and_then(|row| row.cells.first());
    let least = if corner.is_some_and(String::is_empty) { 1 } else { 2 };
    match down.max(across) {
        most if most < least => None,
        _ if down >= across => Some(grid.clone()),
        _ => Some(turned),
    }
}

/// How much the first cells of the rows say about what the rows are.
fn says(grid: &Grid) -> usize {
    let roles = grid.rows.iter().filter_map(|row| part(&row.cells));
    let mut kinds: Vec<Part> = Vec::new();
    for (role, _) in roles {
        if !kinds.contains(&role) {
            kinds.push(role);
        }
    }
    // A table with a column of texts has a row for each card.
    let has_lane = kinds.iter().any(|it| matches!(it, Part::Lane(_) | Part::Felt));
    if has_lane { kinds.len() } else { 0 }
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Stages,
    Touchpoints,
    Channels,
    Owners,
    Felt,
    Lane(LaneKind),
}

/// What a row is by its first cell, and what stands behind a colon in it.
fn part(cells: &[String]) -> Option<(Part, String)> {
    let label = cells.first()?;
    let (name, rest) = match label.split_once([':', '：']) {
        Some((name, rest)) => (name, rest.trim().to_owned()),
        None => (label.as_str(), String::new()),
    };
    let role = role_of(name).or_else(|| role_of(label)).or_else(|| role_within(label))?;
    let part = match role {
        Role::Stage => Part::Stages,
        Role::Touchpoints => Part::Touchpoints,
        Role::Channels => Part::Channels,
        Role::Owner => Part::Owners,
        Role::Lane(LaneKind::Emotions) => Part::Felt,
        Role::Lane(kind) => Part::Lane(kind),
        _ => return None,
    };
    Some((part, rest))
}

/// A column: its stage, and its touchpoint if columns are touchpoints.
struct Column {
    stage: Id<Stage>,
    touchpoint: Option<Id<Touchpoint>>,
}

/// Puts what a grid says into a draft, and gives the title back that stands
/// over it.
pub(super) fn read(grid: &Grid, draft: &mut Draft) -> String {
    let mut rows = grid.rows.as_slice();
    // A line over everything is its title.
    let mut title = String::new();
    while let [first, rest @ ..] = rows {
        let mut said = first.cells.iter().filter(|cell| !cell.is_empty());
        let (Some(only), None) = (said.next(), said.next()) else { break };
        if part(&first.cells).is_some() || rest.is_empty() {
            break;
        }
        if title.is_empty() {
            title.clone_from(only)
        } else {
            title = format!("{title} {only}")
        }
        rows = rest;
    }
    let (columns, rows) = columns(rows, draft);
    let mut last: Option<(Part, String, String)> = None;
    for row in rows {
        let label = row.cells.first().cloned().unwrap_or_default();
        let (part, rest, label) = match (part(&row.cells), last.take()) {
            (Some((part, rest)), _) => (part, rest, label),
            (None, Some(before)) if label.is_empty() => before,
            (None, _) => (Part::Lane(LaneKind::Text), String::new(), label),
        };
        row_in(draft, &columns, row, part, &label, &rest);
        last = Some((part, rest, label));
    }
    title
}

/// The columns, and the rows below their heads.
fn columns<'a>(rows: &'a [GridRow], draft: &mut Draft) -> (Vec<Column>, Vec<&'a GridRow>) {
    let of = |wanted: Part| {
        rows.iter().position(|row| part(&row.cells).is_some_and(|(it, _)| it == wanted))
    };
    let (mut stages, mut touchpoints) = (of(Part::Stages), of(Part::Touchpoints));
    // Rows over the first that says what it is are heads, too.
    let is_head = |at: usize| {
        let row = &rows[at];
        part(&row.cells).is_none() && row.cells[1..].iter().any(|cell| !cell.is_empty())
    };
    let heads: Vec<usize> = (0..rows.len()).take_while(|at| is_head(*at)).collect();
    match (stages, touchpoints, &heads[..]) {
        (None, None, [one]) => stages = Some(*one),
        (None, None, [one, two, ..]) => (stages, touchpoints) = (Some(*one), Some(*two)),
        (None, Some(_), [one, ..]) => stages = Some(*one),
        (Some(_), None, [one, ..]) => touchpoints = Some(*one),
        _ => {}
    }
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let cell = |row: Option<usize>, column: usize| -> &str {
        row.and_then(|it| rows[it].cells.get(column)).map_or("", String::as_str)
    };
    let felt = rows.iter().any(|row| {
        let part = part(&row.cells).map(|(it, _)| it);
        matches!(part, Some(Part::Felt | Part::Channels | Part::Owners))
    });
    let mut columns: Vec<Column> = Vec::new();
    let mut last: Option<(String, Id<Stage>)> = None;
    for column in 1..width {
        let name = cell(stages, column);
        let stage = match &last {
            Some((before, stage)) if name.is_empty() || key(before) == key(name) => *stage,
            _ => draft.next_stage(name),
        };
        if !name.is_empty() || last.is_none() {
            last = Some((name.to_owned(), stage));
        }
        let title = cell(touchpoints, column);
        let touchpoint = match (touchpoints, title) {
            (Some(_), "") => None,
            (Some(_), title) => Some(draft.next_touchpoint(stage, title)),
            // What is felt is felt at a touchpoint.
            (None, _) if felt => Some(draft.next_touchpoint(stage, name)),
            (None, _) => None,
        };
        columns.push(Column { stage, touchpoint });
    }
    if touchpoints.is_none() && felt {
        draft.report.otherwise(None, sentence!("matrix-touchpoint-of-stage"));
    }
    let is_below = |at: &usize| Some(*at) != stages && Some(*at) != touchpoints;
    (columns, (0..rows.len()).filter(is_below).map(|at| &rows[at]).collect())
}

fn row_in(
    draft: &mut Draft,
    columns: &[Column],
    row: &GridRow,
    part: Part,
    label: &str,
    rest: &str,
) {
    let cells = || columns.iter().zip(row.cells.iter().skip(1)).filter(|(_, it)| !it.is_empty());
    match part {
        Part::Channels => {
            for (column, text) in cells() {
                let Some(touchpoint) = column.touchpoint else {
                    keep(draft, column, row, label, text);
                    continue;
                };
                for name in parts(text) {
                    draft.use_channel(touchpoint, name);
                }
            }
        }
        Part::Owners => {
            for (column, text) in cells() {
                match column.touchpoint {
                    Some(touchpoint) => own(draft, touchpoint, text),
                    None => keep(draft, column, row, label, text),
                }
            }
        }
        Part::Felt => felt(draft, columns, row, label, rest),
        // Further rows of these say more than their first.
        Part::Stages | Part::Touchpoints => {
            for (column, text) in cells() {
                match column.touchpoint {
                    Some(touchpoint) => draft.describe(touchpoint, text),
                    None => draft.aim(column.stage, text),
                }
            }
        }
        Part::Lane(kind) => {
            let lane = draft.lane_of(label, kind);
            for (column, text) in cells() {
                for line in lines(text) {
                    draft.note(lane, spot(column), line);
                }
            }
        }
    }
}

fn spot(column: &Column) -> Spot {
    column.touchpoint.map_or_else(|| Spot::across(column.stage), Spot::at)
}

/// Keeps what has no place as a card in a lane of its own name.
fn keep(draft: &mut Draft, column: &Column, row: &GridRow, label: &str, text: &str) {
    let lane = draft.lane_of(label, LaneKind::Text);
    draft.note(lane, spot(column), text);
    draft.report.otherwise(row.line, sentence!("matrix-no-touchpoint", text = text));
}

/// A team that owns a touchpoint, or that nobody knows it.
fn own(draft: &mut Draft, touchpoint: Id<Touchpoint>, text: &str) {
    let is = |id: &str| {
        words::LANGUAGES.iter().any(|language| key(&Words::of(language).text(id)) == key(text))
    };
    if !is("owner-unknown") {
        draft.own(touchpoint, text);
    } else if let Some(fresh) = draft.touchpoints.fresh(touchpoint)
        && fresh.owner_state.is_none()
    {
        fresh.owner_state = Some(OwnerState::Unknown);
    }
}

/// A row of feelings.
fn felt(draft: &mut Draft, columns: &[Column], row: &GridRow, label: &str, rest: &str) {
    let name = rest.split(['(', '（', '[']).next().unwrap_or_default().trim();
    let is_scale = name.chars().all(|it| !it.is_alphabetic());
    let persona =
        if name.is_empty() || is_scale { draft.any_persona() } else { draft.persona(name) };
    let cells: Vec<(&Column, &String)> =
        columns.iter().zip(row.cells.iter().skip(1)).filter(|(_, it)| !it.is_empty()).collect();
    let values: Vec<f64> = cells.iter().filter_map(|(_, text)| number(text)).collect();
    let scale = stated(label).or_else(|| Scale::of(&values));
    if let Some(scale) = scale.filter(|it| *it != Scale::OURS && stated(label).is_none()) {
        let what = sentence!("matrix-scale", least = scale.least, most = scale.most);
        draft.report.otherwise(row.line, what);
    }
    for (column, text) in cells {
        let found = match (number(text), scale) {
            (Some(value), Some(scale)) => scale.read(value),
            (Some(_), None) => None,
            (None, _) => feelings(text).first().copied(),
        };
        let has_words = number(text).is_none() && text.chars().any(char::is_alphabetic);
        let rated = match (found, column.touchpoint) {
            (Some(value), Some(touchpoint)) => draft.rate(persona, touchpoint, value),
            _ => false,
        };
        // Words say more than the face beside them.
        if !rated || has_words {
            let lane = draft.emotion_lane();
            draft.note(lane, spot(column), text);
        }
        if !rated {
            let what = sentence!("matrix-no-rating", text = text.as_str());
            draft.report.otherwise(row.line, what);
        }
    }
}

/// A scale of feelings, from the worst to the best.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    const OURS: Self = Self { least: -2.0, most: 2.0 };

    /// The smallest of the usual scales that holds all values.
    fn of(values: &[f64]) -> Option<Self> {
        let scale = |least, most| Self { least, most };
        let usual = [
            Self::OURS,
            scale(1.0, 5.0),
            scale(1.0, 10.0),
            scale(0.0, 10.0),
            scale(-5.0, 5.0),
            scale(-10.0, 10.0),
            scale(0.0, 100.0),
            scale(-100.0, 100.0),
        ];
        usual.into_iter().find(|it| {
            !values.is_empty() && values.iter().all(|at| (it.least..=it.most).contains(at))
        })
    }

    /// A point of it, from −2 to +2.
    fn read(self, value: f64) -> Option<f64> {
        let share = (value - self.least) / (self.most - self.least);
        let fits = (0.0..=1.0).contains(&share);
        fits.then(|| match self {
            Self::OURS => value,
            _ => ((share * 4.0 - 2.0) * 100.0).round() / 100.0,
        })
    }
}

/// The scale that a label states: “Emotion (1–10)”.
fn stated(label: &str) -> Option<Scale> {
    let plain: String = label
        .chars()
        .map(|it| match it {
            '−' | '﹣' | '－' => '-',
            '–' | '—' | '…' | '～' | '~' => '→',
            it => it,
        })
        .collect();
    let plain = plain.replace("...", "→").replace("..", "→").replace(" to ", "→");
    let plain = plain.replace(" bis ", "→");
    let is_number = |it: char| it.is_ascii_digit() || matches!(it, '+' | '-' | '.' | ',');
    let at = plain.find('→').or_else(|| {
        // A hyphen between two digits is one, too.
        let digits: Vec<(usize, char)> = plain.char_indices().collect();
        digits.windows(3).find_map(|it| {
            let fits = it[0].1.is_ascii_digit() && it[1].1 == '-';
            (fits && (it[2].1.is_ascii_digit() || it[2].1 == '+')).then_some(it[1].0)
        })
    })?;
    let sign = plain[at..].chars().next().map_or(1, char::len_utf8);
    let before = plain[..at].trim_end();
    let start = before.trim_end_matches(is_number).len();
    let behind = plain[at + sign..].trim_start();
    let end = behind.find(|it| !is_number(it)).unwrap_or(behind.len());
    let (least, most) = (number(&before[start..])?, number(&behind[..end])?);
    (least < most).then_some(Scale { least, most })
}

/// What stands on each line of a cell, without the sign of a list before it.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| {
            let line = line.trim();
            let bare = line.trim_start_matches(['•', '·', '‣', '▪', '●', '○', '–']);
            bare.strip_prefix("- ").or(bare.strip_prefix("* ")).unwrap_or(bare).trim()
        })
        .filter(|line| !line.is_empty())
}

/// Several names in a cell.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\n', '、', '،', '؛', '，'])
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_read_where_they_are_stated_and_else_by_what_fits() {
        let check = |label: &str, expected: Option<(f64, f64)>| {
            let found = stated(label).map(|it| (it.least, it.most));
            assert_eq!(found, expected, "{label}");
        };
        check("Emotion (1–10)", Some((1.0, 10.0)));
        check("Emotion 1-5", Some((1.0, 5.0)));
        check("Gefühl (−2 … +2)", Some((-2.0, 2.0)));
        check("Mood, -100 to 100", Some((-100.0, 100.0)));
        check("Emotions: Ana-Maria", None);
        check("Emotion", None);
        let read = |values: &[f64]| {
            let scale = Scale::of(values)?;
            values.iter().map(|it| scale.read(*it)).collect::<Option<Vec<f64>>>()
        };
        assert_eq!(read(&[-2.0, 0.5, 2.0]), Some(vec![-2.0, 0.5, 2.0]));
        assert_eq!(read(&[1.0, 3.0, 5.0]), Some(vec![-2.0, 0.0, 2.0]));
        assert_eq!(read(&[-100.0, 0.0, 50.0]), Some(vec![-2.0, 0.0, 1.0]));
        assert_eq!(read(&[900.0]), None);
        assert_eq!(read(&[]), None);
    }
}
