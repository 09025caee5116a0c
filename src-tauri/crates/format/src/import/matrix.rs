//! Maps as people draw them in sheets: stages and touchpoints across, lanes
//! down, or the other way round.
//!
//! | the first cell of a row says | the row is |
//! |---|---|
//! | stages | the stages, each over its first touchpoint: an empty cell goes on with the one before |
//! | touchpoints | the touchpoints |
//! | channels | their channels, several with a comma or on lines of their own |
//! | owners | the teams that answer for them |
//! | id | what the table calls its columns: what it has brought before is changed |
//! | emotions, and perhaps a persona behind a colon | ratings: numbers of a scale, faces, stars; other words become cards |
//! | anything else | a lane; each line of a cell is a card |
//! | nothing | more of the row before |
//!
//! Without a row of touchpoints the columns are stages, and cards span them.
//! The words for all this are known in several languages.

mod again;
mod heads;

use std::collections::{BTreeMap, BTreeSet};

use model::Id;
use model::records::{Lane, LaneKind, OwnerState, Persona, Stage, Touchpoint};
use words::{Sentence, Words, sentence};

use self::again::Names;
pub(super) use self::heads::beside_feeling;
use self::heads::{is_known, part};
use super::draft::{Draft, Spot, key};
use super::feeling::feelings;
use super::grid::{Grid, GridRow, lines};
use super::numbers::number;
use super::{Scale, vocabulary};
use crate::table::mapping;
use crate::table::{ColumnUse, Mapping, Shape, TOLD, TableField, TableWarning, Use};

/// The cells of a map that was drawn in a sheet, its lanes down, and how they
/// stood in it; none if they are none. What stands where is found, unless
/// somebody says it.
pub(super) fn lanes_down(grid: &Grid, said: Option<Shape>) -> Option<(Grid, Shape)> {
    match said {
        Some(Shape::Rows) => return None,
        Some(Shape::Across) => return Some((grid.clone(), Shape::Across)),
        Some(Shape::Down) => return Some((grid.turned(), Shape::Down)),
        None => {}
    }
    let turned = grid.turned();
    let (down, across) = (says(grid), says(&turned));
    // One lane says enough where the corner is left empty.
    let corner = grid.rows.first().and_then(|row| row.cells.first());
    let least = if corner.is_some_and(String::is_empty) { 1 } else { 2 };
    match down.max(across) {
        most if most < least => None,
        _ if down >= across => Some((grid.clone(), Shape::Across)),
        _ => Some((turned, Shape::Down)),
    }
}

/// So many lines tell whether a map was drawn.
const TELLING: usize = 400;

/// How much the first cells of the rows say about what the rows are.
fn says(grid: &Grid) -> usize {
    let roles = grid.rows.iter().take(TELLING).filter_map(|row| part(&row.cells));
    let mut kinds: Vec<Part> = Vec::new();
    for (role, _) in roles.filter(|(it, _)| !it.is_beside()) {
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
    /// Who it is about.
    Personas,
    /// What the table calls its columns.
    Names,
    /// The order of the columns.
    Counts,
    Ignored,
}

impl Part {
    /// Whether it is about the columns rather than the map.
    const fn is_beside(self) -> bool {
        matches!(self, Self::Names | Self::Counts)
    }
}

/// A line of a map that was drawn, and what it is.
struct Line<'a> {
    row: &'a GridRow,
    /// Its cells that cover others, and the last column that each covers.
    wide: BTreeMap<usize, usize>,
    /// What a mapping calls it.
    name: String,
    /// What it is, and what stands behind a colon at its head; nothing if
    /// nobody says.
    part: Option<(Part, String)>,
    /// What its lane is called.
    label: String,
}

/// What reading a map that was drawn has found beside the map.
pub(super) struct Drawn {
    pub title: String,
    /// Its lines, and what each is used for.
    pub lines: Vec<ColumnUse>,
    /// Whether it has numbers for emotions, and the first scale of them.
    pub rated: bool,
    pub scale: Option<Scale>,
}

/// A column: its stage, and its touchpoint if columns are touchpoints.
struct Column {
    stage: Id<Stage>,
    touchpoint: Option<Id<Touchpoint>>,
    /// Who it is about, where a line says so.
    persona: Option<Id<Persona>>,
    /// What the table calls it.
    name: Option<String>,
    /// The line of the file that it was.
    line: Option<usize>,
}

impl Column {
    /// The line of the file on which its cell of a row stands.
    fn line_in(&self, row: &GridRow) -> usize {
        self.line.unwrap_or(row.line)
    }
}

/// The lines of a grid, as a mapping has them or else as their heads tell.
fn lines_of<'a>(grid: &'a Grid, mapping: &Mapping) -> Result<Vec<Line<'a>>, Sentence> {
    let labels = grid.rows.iter().map(|row| row.cells.first().map_or("", String::as_str));
    let names = mapping::names(labels.clone());
    mapping.check(&names)?;
    let mut wide = grid.wide();
    let line = |(at, ((row, label), name)): (usize, ((&'a GridRow, &str), String))| {
        let (mut told, mut label) = (part(&row.cells), label.to_owned());
        if let Some(used) = mapping.columns.get(&name) {
            let rest = told.take().map(|(_, rest)| rest).unwrap_or_default();
            let part = match used {
                Use::Field(TableField::Stage) => Part::Stages,
                Use::Field(TableField::Touchpoint) => Part::Touchpoints,
                Use::Field(TableField::Channel) => Part::Channels,
                Use::Field(TableField::Owner) => Part::Owners,
                Use::Field(TableField::Emotion) => Part::Felt,
                Use::Field(TableField::Persona) => Part::Personas,
                Use::Field(TableField::Id) => Part::Names,
                Use::Field(TableField::Lane) | Use::Kept => {
                    Part::Lane(vocabulary::lane_kind(&label))
                }
                Use::Lane(title) => {
                    label.clone_from(title);
                    Part::Lane(vocabulary::lane_kind(title))
                }
                Use::Ignored => Part::Ignored,
                Use::Field(other) => {
                    let used = other.header();
                    return Err(sentence!("mapping-no-line", name = name, used = used));
                }
            };
            told = Some((part, rest));
        }
        Ok(Line { row, wide: wide.remove(&at).unwrap_or_default(), name, part: told, label })
    };
    grid.rows.iter().zip(labels).zip(names).enumerate().map(line).collect()
}

/// Puts what a grid says into a draft.
pub(super) fn read(grid: &Grid, mapping: &Mapping, draft: &mut Draft) -> Result<Drawn, Sentence> {
    let all = lines_of(grid, mapping)?;
    let mut rows = all.as_slice();
    // A line over everything is its title.
    let mut title = String::new();
    while let [first, rest @ ..] = rows {
        let mut said = first.row.cells.iter().filter(|cell| !cell.is_empty());
        let (Some(only), None) = (said.next(), said.next()) else { break };
        if first.part.is_some() || rest.is_empty() {
            break;
        }
        if title.is_empty() {
            title.clone_from(only)
        } else {
            title = format!("{title} {only}")
        }
        rows = rest;
    }
    let named = named_feelings(&all);
    let of_names = all.iter().find(|it| matches!(it.part, Some((Part::Names, _))));
    let mut names = Names::of(of_names, draft);
    let (columns, heads, rows) = columns(rows, &grid.lines, &names, draft);
    let mut drawn = Drawn { title, lines: heads, rated: false, scale: None };
    let mut last: Option<(Part, String, String)> = None;
    for line in rows {
        let label = line.label.clone();
        let (part, rest, label) = match (line.part.clone(), last.take()) {
            // What does not tell columns apart is kept.
            (Some((Part::Names, _)), _) if names.is_empty() => {
                (Part::Lane(LaneKind::Text), String::new(), label)
            }
            (Some((part, rest)), _) => (part, rest, label),
            (None, Some(before)) if label.is_empty() => before,
            (None, _) => (Part::Lane(LaneKind::Text), String::new(), label),
        };
        let used = match part {
            Part::Stages => Use::Field(TableField::Stage),
            Part::Touchpoints => Use::Field(TableField::Touchpoint),
            Part::Channels => Use::Field(TableField::Channel),
            Part::Owners => Use::Field(TableField::Owner),
            Part::Felt => Use::Field(TableField::Emotion),
            Part::Lane(_) => Use::Lane(label.clone()),
            Part::Personas => Use::Field(TableField::Persona),
            Part::Names => Use::Field(TableField::Id),
            Part::Counts | Part::Ignored => Use::Ignored,
        };
        drawn.lines.push(line.used_for(used));
        match part {
            Part::Ignored => {}
            Part::Counts => {
                let what = sentence!("table-only-counts", header = label.as_str());
                draft.report.left_out(None, what);
            }
            Part::Felt => {
                let rest = match rest.as_str() {
                    "" => named.get(&label).map_or("", String::as_str),
                    rest => rest,
                };
                let head = (label.as_str(), rest);
                felt(draft, &columns, line.row, head, mapping, (&mut drawn, &mut names));
            }
            part => row_in(draft, &columns, line, (part, &label), &mut names),
        }
        last = Some((part, rest, label));
    }
    names.finish(draft);
    settle_ends(draft);
    Ok(drawn)
}

/// Who feels what rows of feelings tell whose heads have a name beside the word
/// and no colon: `Emotion Ana` and `Emotion Ben`. One such row alone may be called
/// otherwise.
fn named_feelings(rows: &[Line]) -> BTreeMap<String, String> {
    let mut named = BTreeMap::new();
    for line in rows {
        let rates = |cell: &String| number(cell).is_some() || !feelings(cell).is_empty();
        if !matches!(&line.part, Some((Part::Felt, rest)) if rest.is_empty())
            || !line.row.cells.iter().skip(1).any(rates)
        {
            continue;
        }
        if let Some(name) = beside_feeling(&line.label) {
            named.insert(line.label.clone(), name);
        }
    }
    let names: BTreeSet<&String> = named.values().collect();
    if names.len() > 1 { named } else { BTreeMap::new() }
}

impl Line<'_> {
    fn used_for(&self, used: Use) -> ColumnUse {
        let header = self.row.cells.first().cloned().unwrap_or_default();
        let mut column = ColumnUse::new(header, self.name.clone(), used);
        let cells = self.row.cells.iter().skip(1).filter(|cell| !cell.is_empty());
        cells.for_each(|cell| column.note(cell));
        column
    }
}

/// The columns, the lines that are their heads, and those below.
fn columns<'a>(
    rows: &'a [Line<'a>],
    lines: &[usize],
    names: &Names,
    draft: &mut Draft,
) -> (Vec<Column>, Vec<ColumnUse>, Vec<&'a Line<'a>>) {
    let is = |line: &Line, wanted: Part| line.part.as_ref().is_some_and(|(it, _)| *it == wanted);
    let of = |wanted: Part| rows.iter().position(|line| is(line, wanted));
    let (stages, touchpoints) = (of(Part::Stages), of(Part::Touchpoints));
    // Rows over the first that says what it is are heads, too.
    let is_head = |at: usize| {
        let line = &rows[at];
        line.part.is_none()
            && !is_known(&line.label)
            && line.row.cells.iter().skip(1).any(|cell| !cell.is_empty())
    };
    let begins = |at: &usize| match &rows[*at].part {
        Some((part, _)) => part.is_beside(),
        None => is_known(&rows[*at].label),
    };
    let mut heads: Vec<usize> =
        (0..rows.len()).skip_while(begins).take_while(|at| is_head(*at)).collect();
    let (mut stages, mut touchpoints) = (stages, touchpoints);
    // Numbers beside touchpoints only put them in order.
    let is_order = |at: &usize| {
        let mut cells = rows[*at].row.cells.iter().skip(1).filter(|cell| !cell.is_empty());
        cells.all(|cell| number(cell).is_some())
    };
    if touchpoints.is_some_and(|at| is_order(&at)) {
        let all = (0..rows.len()).filter(|at| is(&rows[*at], Part::Touchpoints));
        touchpoints = all.filter(|at| !is_order(at)).min().or(touchpoints);
    }
    if heads.len() == rows.len() {
        // Nothing says what it is: the first line alone is over the others.
        heads.truncate(1);
    }
    match (stages, touchpoints, &heads[..]) {
        (None, None, [one]) => stages = Some(*one),
        (None, None, [one, two, ..]) => (stages, touchpoints) = (Some(*one), Some(*two)),
        (None, Some(_), [one, ..]) => stages = Some(*one),
        (Some(_), None, [one, ..]) => touchpoints = Some(*one),
        _ => {}
    }
    let width = rows.iter().map(|line| line.row.cells.len()).max().unwrap_or_default();
    let cell = |row: Option<usize>, column: usize| -> &str {
        row.and_then(|it| rows[it].row.cells.get(column)).map_or("", String::as_str)
    };
    let at_touchpoints = [Part::Felt, Part::Channels, Part::Owners];
    let felt = rows.iter().any(|line| at_touchpoints.iter().any(|part| is(line, *part)));
    let mut columns: Vec<Column> = Vec::new();
    let mut last: Option<(String, Id<Stage>)> = None;
    for column in 1..width {
        let name = cell(stages, column);
        let called = names.of_column(column);
        let stage = match &last {
            Some((before, stage)) if name.is_empty() || key(before) == key(name) => *stage,
            // Where stages are what stands across, they are what is called so.
            _ => names.stage(called.filter(|_| touchpoints.is_none()), name, draft),
        };
        if !name.is_empty() || last.is_none() {
            last = Some((name.to_owned(), stage));
        }
        let title = cell(touchpoints, column);
        let touchpoint = match (touchpoints, title) {
            (Some(_), "") => None,
            (Some(_), title) => {
                Some(names.touchpoint(called, (stage, stages.is_some()), title, draft))
            }
            // What is felt is felt at a touchpoint.
            (None, _) if felt => Some(names.touchpoint(called, (stage, true), name, draft)),
            (None, _) => None,
        };
        let line = lines.get(column).copied();
        let name = cell(of(Part::Personas), column);
        let persona = (!name.is_empty()).then(|| draft.persona(name));
        let name = called.cloned();
        columns.push(Column { stage, touchpoint, persona, name, line });
    }
    if touchpoints.is_none() && felt {
        draft.report.otherwise(None, sentence!("matrix-touchpoint-of-stage"));
    }
    let named = [(stages, TableField::Stage), (touchpoints, TableField::Touchpoint)];
    let heads = named
        .into_iter()
        .filter_map(|(at, field)| at.map(|at| rows[at].used_for(Use::Field(field))));
    let is_below = |at: &usize| Some(*at) != stages && Some(*at) != touchpoints;
    let below = (0..rows.len()).filter(is_below).map(|at| &rows[at]).collect();
    (columns, heads.collect(), below)
}

fn row_in(
    draft: &mut Draft,
    columns: &[Column],
    line: &Line,
    (part, label): (Part, &str),
    names: &mut Names,
) {
    let row = line.row;
    let cells = || columns.iter().zip(row.cells.iter().skip(1)).filter(|(_, it)| !it.is_empty());
    match part {
        Part::Channels => {
            for (column, text) in cells() {
                let Some(touchpoint) = column.touchpoint else {
                    keep(draft, column, row, label, text);
                    continue;
                };
                let all: Vec<&str> = parts(text).collect();
                if let [only] = all[..]
                    && names.is_again(column)
                    && draft.use_instead(touchpoint, only)
                {
                    continue;
                }
                all.into_iter().for_each(|name| draft.use_channel(touchpoint, name));
            }
        }
        Part::Owners => {
            for (column, text) in cells() {
                match column.touchpoint {
                    Some(touchpoint) if !own(draft, touchpoint, text, names.is_again(column)) => {
                        draft.describe(touchpoint, &format!("{label}: {text}"));
                        let what =
                            sentence!("matrix-second-owner", label = label, text = text.as_str());
                        draft.report.otherwise(column.line_in(row), what);
                    }
                    Some(_) => {}
                    None => keep(draft, column, row, label, text),
                }
            }
        }
        Part::Felt | Part::Personas | Part::Names | Part::Counts | Part::Ignored => {}
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
            for (at, text) in row.cells.iter().enumerate().skip(1) {
                let Some(column) = columns.get(at - 1) else { break };
                let end = line.wide.get(&at).and_then(|end| columns.get(end - 1));
                let until = end.and_then(|it| it.touchpoint);
                if let (Some(end), None) = (end, column.touchpoint)
                    && end.stage != column.stage
                {
                    let what = sentence!("matrix-over-stages", text = text.as_str());
                    draft.report.otherwise(column.line_in(row), what);
                }
                let texts: Vec<&str> = lines(text).collect();
                names.write(lane, (column, until), &texts, draft);
            }
        }
    }
}

/// A card in a column, or to the touchpoint of another, said by the persona of it.
fn put(
    draft: &mut Draft,
    lane: Id<Lane>,
    (column, until): (&Column, Option<Id<Touchpoint>>),
    (text, extensions): (&str, &str),
) {
    let card = draft.note(lane, spot(column), text);
    if let Some(card) = draft.cards.iter_mut().rfind(|it| Some(it.id) == card) {
        card.persona = column.persona;
        card.until = until.filter(|it| card.touchpoint.is_some_and(|from| from != *it));
        extensions.clone_into(&mut card.extensions);
    }
}

/// Lets cards only cover what comes after them in the journey.
fn settle_ends(draft: &mut Draft) {
    if draft.cards.iter().all(|card| card.until.is_none()) {
        return;
    }
    let journey = draft.journey().into_iter().map(|(id, _)| id);
    let places: BTreeMap<Id<Touchpoint>, usize> = journey.zip(0..).collect();
    for card in draft.cards.iter_mut().filter(|card| card.until.is_some()) {
        let place = |id: Option<Id<Touchpoint>>| places.get(&id?);
        let ends = (place(card.touchpoint), place(card.until));
        card.until = card.until.filter(|_| matches!(ends, (Some(from), Some(to)) if from < to));
    }
}

fn spot(column: &Column) -> Spot {
    column.touchpoint.map_or_else(|| Spot::across(column.stage), Spot::at)
}

/// Keeps what has no place as a card in a lane of its own name.
fn keep(draft: &mut Draft, column: &Column, row: &GridRow, label: &str, text: &str) {
    let lane = draft.lane_of(label, LaneKind::Text);
    draft.note(lane, spot(column), text);
    let what = sentence!("matrix-no-touchpoint", text = text);
    draft.report.otherwise(column.line_in(row), what);
}

/// A team that owns a touchpoint, or that nobody knows it, instead of the one that
/// it has if its column has come before. Whether it is so now, and nobody else owns
/// it.
fn own(draft: &mut Draft, touchpoint: Id<Touchpoint>, text: &str, is_again: bool) -> bool {
    let is = |id: &str| {
        words::LANGUAGES.iter().any(|language| key(&Words::of(language).text(id)) == key(text))
    };
    let is_unknown = is("owner-unknown");
    if is_again {
        let owner = match is_unknown {
            true => (OwnerState::Unknown, None),
            false => (OwnerState::Owned, Some(draft.team(text))),
        };
        if draft.own_anew(touchpoint, owner) {
            return true;
        }
    }
    if !is_unknown {
        // One that the map has already keeps its owner.
        let is_new = draft.touchpoints.fresh(touchpoint).is_some();
        return draft.own_or_not(touchpoint, text) || !is_new;
    }
    if let Some(fresh) = draft.touchpoints.fresh(touchpoint)
        && fresh.owner_state.is_none()
    {
        fresh.owner_state = Some(OwnerState::Unknown);
    }
    true
}

/// A row of feelings, with what stands at its head before and behind a colon.
fn felt(
    draft: &mut Draft,
    columns: &[Column],
    row: &GridRow,
    (label, rest): (&str, &str),
    mapping: &Mapping,
    (drawn, names): (&mut Drawn, &mut Names),
) {
    let name = rest.split(['(', '（', '[']).next().unwrap_or_default().trim();
    let is_scale = name.chars().all(|it| !it.is_alphabetic());
    let named = (!name.is_empty() && !is_scale).then(|| draft.persona(name));
    let cells: Vec<(&Column, &String)> =
        columns.iter().zip(row.cells.iter().skip(1)).filter(|(_, it)| !it.is_empty()).collect();
    let numbers = mapping.numbers();
    let number = |text: &str| numbers.read(text);
    let values: Vec<f64> = cells.iter().filter_map(|(_, text)| number(text)).collect();
    let said = mapping.scale.or_else(|| Scale::stated(label));
    let scale = said.or_else(|| Scale::of(&values));
    drawn.rated |= !values.is_empty();
    drawn.scale = drawn.scale.or(scale.filter(|_| !values.is_empty()));
    if let Some(scale) = scale.filter(|it| *it != Scale::OURS && said.is_none()) {
        let (least, most) = (scale.least(), scale.most());
        let what = sentence!("matrix-scale", label = label, least = least, most = most);
        draft.report.otherwise(row.line, what);
    }
    let has_numbers = !values.is_empty() && mapping.scale.is_none();
    if let Some(scale) = scale.filter(|it| it.is_turned() && has_numbers) {
        draft.report.otherwise(row.line, scale.turned_in_words(label));
    }
    let mut unread: Vec<usize> = Vec::new();
    for (column, text) in cells {
        let found = match (number(text), scale) {
            (Some(value), Some(scale)) => scale.read(value),
            (Some(_), None) => None,
            (None, _) => feelings(text).first().copied(),
        };
        let has_words = number(text).is_none() && text.chars().any(char::is_alphabetic);
        let mut is_second = false;
        let rated = match (found, column.touchpoint) {
            (Some(value), Some(touchpoint)) => {
                let persona = named.or(column.persona);
                let persona = persona.unwrap_or_else(|| draft.any_persona());
                is_second = draft.rating(persona, touchpoint).is_some();
                names.rate(column, (persona, touchpoint), value, draft)
            }
            _ => false,
        };
        if rated {
            draft.heard.note(text);
        }
        // Words say more than the face beside them.
        if !rated || has_words {
            let lane = draft.emotion_lane();
            names.write(lane, (column, None), &[text.as_str()], draft);
        }
        if !rated {
            unread.push(column.line_in(row));
            if unread.len() > TOLD {
                continue;
            }
            let what = match is_second {
                true => sentence!("rated-already", text = text.as_str()),
                false => sentence!("matrix-no-rating", text = text.as_str()),
            };
            draft.report.otherwise(column.line_in(row), what);
        }
    }
    if unread.len() > TOLD {
        let further = TableWarning::Further { line: unread[0], rows: unread.len() - TOLD };
        draft.report.otherwise(None, further.without_line());
    }
}

/// Several names in a cell.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\n', '、', '،', '؛', '，'])
        .map(str::trim)
        .filter(|name| !name.is_empty())
}
