//! What people write above and below a table: its title, whose journey it is,
//! what the numbers mean, a legend, where it all comes from.

use model::records::MapInfo;

use crate::import::draft::add_line;
use crate::import::numbers::number;
use crate::import::roles::{Role, role_of};
use crate::import::{Report, Scale, blank_info};
use crate::table::columns::{self, recognise};
use crate::table::rows::{HEADED, Row};
use crate::table::{ColumnUse, FOUND, TableField};
use words::sentence;

/// So many letters show what stands below a table.
const SHOWN: usize = 160;

/// What was found around a table.
#[derive(Default)]
pub(super) struct Around {
    /// What stands above says so of the map.
    pub info: MapSays,
    /// What stands below, each from its first line to its last, and the beginning
    /// of what it says.
    below: Vec<(usize, usize, String)>,
}

/// What stands above a table says of the map.
#[derive(Default)]
pub(super) struct MapSays {
    labelled: Vec<(Option<Role>, String, String)>,
    title: String,
}

impl Around {
    /// Takes what stands around a table out of its rows, so that its headers are
    /// the first of them.
    pub fn take(rows: &mut Vec<Row>, is_sheet: bool) -> Self {
        let head = head_of(rows, is_sheet);
        let mut above: Vec<Row> = rows.drain(..head).collect();
        above.retain(|row| said(row) > 0);
        if head > 0 && is_sheet {
            widen(rows);
        }
        let below = below(rows, is_sheet);
        state_scales(rows);
        Self { info: MapSays::of(&above), below }
    }

    /// Says what of it is not in the map.
    pub fn tell(&self, report: &mut Report) {
        for (line, last, text) in &self.below {
            let what = sentence!("table-below", last = *last, text = text.as_str());
            report.left_out(*line, what);
        }
        if !self.below.is_empty() {
            report.sort();
        }
    }
}

/// Lets headers say what stands in brackets in the row below them, if that is nothing
/// but scales.
fn state_scales(rows: &mut Vec<Row>) {
    let [headers, scales, _, ..] = &rows[..] else { return };
    let is_scale = |cell: &str| cell.starts_with(['(', '（', '[']) && Scale::stated(cell).is_some();
    if said(scales) == 0 || !cells(scales).all(is_scale) {
        return;
    }
    let below = |at: usize| scales.fields.get(at).unwrap_or_default().trim();
    let heads = headers.fields.iter().enumerate();
    let fields = heads.map(|(at, head)| format!("{head} {}", below(at)).trim_end().to_owned());
    rows[0].fields = fields.collect();
    rows.remove(1);
}

/// Where the headers of a table stand among its first rows; 0 where nothing but a
/// table is there.
pub(super) fn head_of(rows: &[Row], is_sheet: bool) -> usize {
    let first = rows.iter().take(HEADED).position(|row| strength(row) >= 2);
    let is_above = |at: &usize| {
        let width = rows[*at].fields.len();
        rows.iter().skip(at + 1).any(|row| said(row) > 0)
            && rows[..*at].iter().all(|row| may_stand_above(row, width, is_sheet))
    };
    first.filter(is_above).unwrap_or_else(|| labels(rows))
}

/// Whether a row is the headers of a table with a row for each card or touchpoint.
pub(super) fn has_headers(row: &Row) -> bool {
    strength(row) >= 2
}

/// How much a row says about columns, if it says of any that it brings something.
fn strength(row: &Row) -> usize {
    let columns = recognise(&row.fields, &FOUND).unwrap_or_default();
    if columns::have_cards(&columns) { columns.iter().filter(|it| is_known(it)).count() } else { 0 }
}

const fn is_known(column: &ColumnUse) -> bool {
    matches!(column.used, crate::table::Use::Field(_) | crate::table::Use::Lane(_))
}

/// Whether a row can be a title or something that is said of all of the map, and is
/// no row of one that was drawn.
fn may_stand_above(row: &Row, width: usize, is_sheet: bool) -> bool {
    let first = row.fields.get(0).unwrap_or_default();
    let columns = recognise(&row.fields, &FOUND).unwrap_or_default();
    let heads = [TableField::Stage, TableField::Touchpoint];
    let is_head = columns.first().and_then(ColumnUse::field).is_some_and(|it| heads.contains(&it));
    // A title that has a delimiter in it has other cells than the table.
    let is_torn = !is_sheet && !first.trim().is_empty() && row.fields.len() != width;
    !is_head && (said(row) <= 2 || is_torn)
}

/// How many rows at the beginning of a map that was drawn say who it is about and
/// the like.
fn labels(rows: &[Row]) -> usize {
    let widest = rows.iter().map(said).max().unwrap_or_default();
    if widest < 3 {
        return 0;
    }
    let mut labels = 0;
    for (at, row) in rows.iter().enumerate().take(HEADED) {
        let is_alone = said(row) == 1;
        let (role, _, text) = labelled(row);
        let says = matches!(
            role,
            Some(
                Role::Persona
                    | Role::Scenario
                    | Role::Goal
                    | Role::Start
                    | Role::End
                    | Role::Question
                    | Role::Title
            )
        );
        if says && !text.is_empty() && said(row) <= 2 {
            labels = at + 1;
        } else if said(row) > 0 && !(is_alone && role.is_none()) {
            break;
        }
    }
    labels
}

/// How many cells of a row say something.
fn said(row: &Row) -> usize {
    cells(row).count()
}

fn cells(row: &Row) -> impl Iterator<Item = &str> {
    row.fields.iter().map(str::trim).filter(|cell| !cell.is_empty())
}

/// What a row is about, how it calls that, and what it says of it.
fn labelled(row: &Row) -> (Option<Role>, String, String) {
    let mut rest = cells(row);
    let first = rest.next().unwrap_or_default();
    let rest: Vec<&str> = rest.collect();
    let text = rest.join(", ");
    let is_colon = |it: char| matches!(it, ':' | '：');
    match first.split_once(is_colon) {
        Some((label, value)) if rest.is_empty() => {
            (role_of(label), label.trim().to_owned(), value.trim().to_owned())
        }
        _ if rest.is_empty() => (None, String::new(), first.to_owned()),
        _ => {
            let label = first.trim_end_matches(is_colon).trim();
            (role_of(label), label.to_owned(), text)
        }
    }
}

/// What people say of somebody beside a name.
const TRAITS: [&str; 9] =
    ["age", "alter", "edad", "âge", "leeftijd", "wiek", "العمر", "年齢", "occupation"];

/// What a scale is called.
const SCALES: [&str; 9] =
    ["scale", "skala", "escala", "échelle", "schaal", "مقياس", "尺度", "スケール", "rating"];

impl MapSays {
    fn of(above: &[Row]) -> Self {
        let mut it = Self::default();
        // Two cells are a title with a delimiter in it, or a label and what it labels.
        let is_list = above.get(1).is_some_and(|row| said(row) == 2);
        let is_label = |row: &Row| {
            let ends = cells(row).next().is_some_and(|cell| cell.ends_with([':', '：']));
            said(row) == 2 && (is_list || ends)
        };
        for (at, row) in above.iter().enumerate() {
            let (role, label, text) = labelled(row);
            let whole = || cells(row).collect::<Vec<_>>().join(", ");
            match role {
                Some(_) if !text.is_empty() => it.labelled.push((role, label, text)),
                // “Broadband: order, install, use” is a title, too.
                _ if at == 0 && !is_label(row) && !is_about(&whole()) => it.title = whole(),
                _ if label.is_empty() => it.labelled.push((None, String::new(), whole())),
                _ => it.labelled.push((role, label, text)),
            }
        }
        it
    }

    /// What the map is called and what else is said of it.
    pub fn info(&self) -> MapInfo {
        let mut info = MapInfo { title: self.title.clone(), ..blank_info() };
        let is_person = self.is_person();
        for (role, label, text) in &self.labelled {
            let place = match role {
                Some(Role::Persona) => continue,
                Some(Role::Title) if is_person => continue,
                Some(Role::Title) if info.title.is_empty() => &mut info.title,
                Some(Role::Scenario) => &mut info.scenario,
                Some(Role::Goal) => &mut info.goal,
                Some(Role::Start) => &mut info.start_event,
                Some(Role::End) => &mut info.end_event,
                Some(Role::Question) => &mut info.question,
                _ => {
                    let is_bare = label.is_empty() || text.is_empty();
                    let line =
                        if is_bare { format!("{label}{text}") } else { format!("{label}: {text}") };
                    add_line(&mut info.notes, &line);
                    continue;
                }
            };
            add_line(place, text);
        }
        info
    }

    /// Whether a name is that of somebody whose age stands below it.
    fn is_person(&self) -> bool {
        let is_trait = |label: &str| TRAITS.contains(&label.to_lowercase().as_str());
        self.labelled.iter().any(|(_, label, _)| is_trait(label))
    }

    /// Whose journey it is.
    pub fn personas(&self) -> Vec<String> {
        let is_person = self.is_person();
        let names = self.labelled.iter().filter(|(role, ..)| {
            *role == Some(Role::Persona) || (is_person && *role == Some(Role::Title))
        });
        names.map(|(.., text)| text.clone()).collect()
    }

    /// The scale of its feelings, and what says so.
    pub fn scale(&self) -> Option<(Scale, String)> {
        let title = (!self.title.is_empty()).then(|| self.title.clone());
        let line = |(role, label, text): &(Option<Role>, String, String)| {
            let sign = if label.is_empty() || text.is_empty() { "" } else { ": " };
            let line = format!("{label}{sign}{text}");
            (is_about(&line) || is_felt(*role)).then_some(line)
        };
        let lines: Vec<String> = title
            .into_iter()
            .filter(|it| is_about(it))
            .chain(self.labelled.iter().filter_map(line))
            .collect();
        let all = lines.join("; ");
        Some((Scale::stated(&all)?, all))
    }
}

fn is_felt(role: Option<Role>) -> bool {
    role == Some(Role::Lane(model::records::LaneKind::Emotions))
}

/// Whether a line is about a scale of feelings.
fn is_about(line: &str) -> bool {
    let Some(label) = line.split([':', '：', '(', '（', '=']).next() else { return false };
    let small = line.to_lowercase();
    let has_number = line.chars().any(|it| it.is_numeric());
    // “1 = very bad”
    let is_point = number(label.trim()).is_some() && line.contains('=');
    has_number
        && (is_point || is_felt(role_of(label)) || SCALES.iter().any(|it| small.contains(it)))
}

/// Lets headers be as long as the longest row: those of sheets end with their
/// last cell.
fn widen(rows: &mut [Row]) {
    let Some((headers, rows)) = rows.split_first_mut() else { return };
    let says = |(_, cell): &(usize, &str)| !cell.trim().is_empty();
    let last = |row: &Row| row.fields.iter().enumerate().filter(says).last().map(|(at, _)| at);
    let width = rows.iter().filter_map(last).max().map_or(0, |at| at + 1);
    for _ in headers.fields.len()..width {
        headers.fields.push_field("");
    }
}

/// Takes out of a table with a row for each card or touchpoint what stands below it
/// and is no part of it.
fn below(rows: &mut Vec<Row>, is_sheet: bool) -> Vec<(usize, usize, String)> {
    let Some(headers) = rows.first() else { return Vec::new() };
    let width = said(headers);
    // Where an empty row stands between two.
    let mut starts = vec![0];
    let mut end = headers.line;
    for (at, row) in rows.iter().enumerate() {
        if at > 0 && said(row) > 0 && (row.line > end + 1 || said(&rows[at - 1]) == 0) {
            starts.push(at);
        }
        let breaks = row.fields.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        end = row.line + if is_sheet { 0 } else { breaks };
    }
    if starts.len() == 1 || strength(headers) < 2 {
        return Vec::new();
    }
    let head: Vec<String> = headers.fields.iter().map(columns::plain).collect();
    let is_head = |row: &Row| row.fields.iter().map(columns::plain).eq(head.iter().cloned());
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([rows.len()]).collect();
    let (mut found, mut gone) = (Vec::new(), vec![false; rows.len()]);
    let mut is_other = false;
    for (start, end) in starts.into_iter().zip(ends).skip(1) {
        let block = &rows[start..end];
        let Some(first) = block.first() else { continue };
        if is_head(first) {
            // The headers come again above the next part.
            gone[start] = true;
            is_other = false;
            continue;
        }
        is_other |= strength(first) >= 2 || has_heads(first);
        if start > 1 && (is_other || is_note(block, width)) {
            gone[start..end].fill(true);
            let full: Vec<&Row> = block.iter().filter(|row| said(row) > 0).collect();
            let lines = full.iter().map(|row| cells(row).collect::<Vec<_>>().join(", "));
            let text = lines.collect::<Vec<_>>().join("; ");
            let text = match text.char_indices().nth(SHOWN) {
                Some((end, _)) => format!("{}…", &text[..end]),
                None => text,
            };
            let last = full.last().map_or(first.line, |row| row.line);
            found.push((first.line, last, text));
        }
    }
    let mut at = 0;
    rows.retain(|_| {
        at += 1;
        !gone[at - 1]
    });
    found
}

/// Whether all cells of a row are heads, of another table.
fn has_heads(row: &Row) -> bool {
    said(row) > 1 && cells(row).all(|cell| role_of(cell).is_some())
}

/// Whether rows are words below a table: they fill little of it, and the first no
/// more than its beginning.
fn is_note(block: &[Row], width: usize) -> bool {
    let begins = block.first().is_some_and(|row| {
        said(row) == 1 && row.fields.get(0).is_some_and(|cell| !cell.trim().is_empty())
    });
    begins && width >= 3 && block.iter().all(|row| said(row) * 2 <= width)
}
