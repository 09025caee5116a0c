//! The sheets of an Excel workbook, and what is in them beside the values of
//! their cells.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use calamine::{DataRef, Xlsx, XlsxFormulaMetadata};
use zip::ZipArchive;

use super::beside::{Beside, place_of};
use super::unpacked::Beyond;
use super::{Found, Table, broken_excel};
use crate::import::Source;
use crate::import::xml::{self, Element};
use crate::table::rows::Region;
use crate::workbook::clock;

pub(super) type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// What somebody has written beside cells.
pub(super) type Notes = BTreeMap<(u32, u32), Vec<String>>;

/// The first rows of a sheet, and the comments on its cells and where those lead.
pub(super) fn table(
    workbook: &mut Workbook,
    name: &str,
    most: usize,
    (comments, mut addresses): (Notes, Notes),
    beside: &mut Beside,
) -> Found<Table> {
    let mut table = Table::default();
    let percents = percents(workbook, name, most)?;
    let mut cells = workbook.worksheet_cells_reader(name).map_err(broken_excel)?;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken_excel)? {
        let (row, column) = cell.pos;
        if row as usize >= most {
            break;
        }
        let place = || format!("{name}!{}", place_of(cell.pos));
        let text = match &cell.value {
            DataRef::Float(number) if percents.contains(&cell.pos) => Some(percent(*number)),
            DataRef::Int(number) if percents.contains(&cell.pos) => Some(percent(*number as f64)),
            DataRef::Error(error) => {
                beside.errors.note(|| format!("{} {error}", place()));
                None
            }
            other => value(other),
        };
        if let Some(text) = text {
            if let Some(said) = addresses.get_mut(&cell.pos) {
                said.retain(|it| !text.contains(it.as_str()));
            }
            table.put(row as usize, column as usize, &text)?;
        } else if let (DataRef::Empty, Some(formula)) = (&cell.value, &cell.formula) {
            let formula = match formula {
                XlsxFormulaMetadata::Normal { formula }
                | XlsxFormulaMetadata::Shared { formula, .. } => formula.as_str(),
                _ => "…",
            };
            beside.formulas.note(|| format!("{} ={formula}", place()));
        }
    }
    let all = |notes: Notes| {
        notes.into_iter().flat_map(|(at, all)| all.into_iter().map(move |it| (at, it)))
    };
    for (at, text) in all(comments) {
        beside.comments.note(|| format!("{name}!{} {text}", place_of(at)));
    }
    for (at, text) in all(addresses) {
        beside.links.note(|| format!("{name}!{} {text}", place_of(at)));
    }
    Ok(table)
}

/// Where the cells of a sheet lead; nowhere where that cannot be read: the values can.
pub(super) fn links(workbook: &mut Workbook, name: &str, beyond: Beyond) -> Notes {
    let mut addresses = Notes::new();
    if !beyond.links {
        return addresses;
    }
    for link in workbook.hyperlinks_by_sheet_name(name).unwrap_or_default() {
        let target = [link.target, link.location.map(|it| format!("#{it}"))];
        let target: String = target.into_iter().flatten().collect();
        addresses.entry(link.range.start).or_default().push(target);
    }
    addresses
}

/// The cells of a sheet that are merged; none where that cannot be read: the values
/// can.
pub(super) fn merged(workbook: &mut Workbook, name: &str, beyond: Beyond) -> Vec<Region> {
    if !beyond.merged {
        return Vec::new();
    }
    let regions = workbook.merge_cells_by_sheet_name(name).unwrap_or_default();
    let at = |(row, column): (u32, u32)| (row as usize, column as usize);
    regions.into_iter().map(|it| Region { first: at(it.start), last: at(it.end) }).collect()
}

/// The cells in the first rows that show a part of a hundred.
fn percents(workbook: &mut Workbook, name: &str, most: usize) -> Found<BTreeSet<(u32, u32)>> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(broken_excel)?;
    let shows = |style: &calamine::Style| {
        style.number_format.as_ref().is_some_and(|it| it.format_code.contains('%'))
    };
    let styles: Vec<bool> = cells.styles().iter().map(shows).collect();
    let mut found = BTreeSet::new();
    if styles.contains(&true) {
        while let Some((row, column, style)) = cells.next_style_id().map_err(broken_excel)? {
            if row as usize >= most {
                break;
            }
            if styles.get(style).copied().unwrap_or_default() {
                found.insert((row, column));
            }
        }
    }
    Ok(found)
}

/// 0.07 is 7 %, and not 7.000000000000001 %.
pub(super) fn percent<'a>(part: f64) -> Cow<'a, str> {
    let digits = (part * 100.0 * 1e9).round() / 1e9;
    format!("{digits}%").into()
}

/// What a cell says; nothing where it is empty or says that it is wrong.
pub(super) fn value<'a>(cell: &'a DataRef) -> Option<Cow<'a, str>> {
    let text: Cow<'a, str> = match cell {
        DataRef::String(text) => text.into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number.to_string().into(),
        DataRef::Bool(is) => (if *is { "TRUE" } else { "FALSE" }).into(),
        DataRef::DateTime(at) if at.is_duration() => {
            clock((at.as_f64() * 86_400.0).round() as i64).into()
        }
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            let time = match (hour, minute, second, milli) {
                (0, 0, 0, 0) => String::new(),
                (_, _, 0, 0) => format!("{hour:02}:{minute:02}"),
                (_, _, _, 0) => format!("{hour:02}:{minute:02}:{second:02}"),
                _ => format!("{hour:02}:{minute:02}:{second:02}.{milli:03}"),
            };
            // Before the first day there are only times.
            match (at.as_f64() < 1.0, time.as_str()) {
                (true, "") => "00:00".into(),
                (true, _) => time.into(),
                (false, "") => day.into(),
                (false, _) => format!("{day} {time}").into(),
            }
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.into(),
        DataRef::Error(_) | DataRef::Empty => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The comments on the cells of a sheet; none where they cannot be found.
pub(super) fn comments(bytes: &[u8], sheet: &str) -> Notes {
    let mut notes = Notes::new();
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return notes };
    if !archive.file_names().any(|it| it.is_ok_and(|it| it.contains("omments"))) {
        return notes;
    }
    let mut read = |path: &str| -> Option<Element> {
        let mut content = Vec::new();
        archive.by_name(path).ok()?.read_to_end(&mut content).ok()?;
        xml::root(&Source::new(&content, path)).ok()
    };
    let mut parts = || -> Option<Vec<Element>> {
        let book = read("xl/workbook.xml")?;
        let sheets = &book.child("sheets")?.children;
        let id = sheets.iter().find(|it| it.attribute("name") == Some(sheet.trim()))?;
        let id = id.attribute("id")?;
        let relations = read("xl/_rels/workbook.xml.rels")?;
        let path = relations.children.iter().find(|it| it.attribute("Id") == Some(id))?;
        let path = joined("xl", path.attribute("Target")?);
        let (folder, file) = path.rsplit_once('/')?;
        let relations = read(&format!("{folder}/_rels/{file}.rels"))?;
        let is_it =
            |it: &&Element| it.attribute("Type").is_some_and(|it| it.ends_with("/comments"));
        let all = relations.children.iter().filter(is_it).filter_map(|it| it.attribute("Target"));
        Some(all.filter_map(|target| read(&joined(folder, target))).collect())
    };
    for part in parts().unwrap_or_default() {
        let list = part.child("commentList").map(|it| it.children.as_slice()).unwrap_or_default();
        for comment in list {
            let text = comment.said("text");
            if let (Some(at), Some(text)) = (comment.attribute("ref").and_then(cell_of), text) {
                notes.entry(at).or_default().push(text);
            }
        }
    }
    notes
}

/// A path in a container, from a folder in it.
fn joined(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The row and the column of a cell such as `B3`, from 0.
fn cell_of(name: &str) -> Option<(u32, u32)> {
    let letters = name.find(|it: char| it.is_ascii_digit())?;
    let row: u32 = name[letters..].parse().ok()?;
    let column = name[..letters].bytes().try_fold(0_u32, |sum, letter| {
        let digit = letter.is_ascii_uppercase().then(|| u32::from(letter - b'A') + 1)?;
        sum.checked_mul(26)?.checked_add(digit)
    })?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_parts_of_a_container_are_found_by_their_names() {
        for name in ["A1", "Z9", "AA10", "XFD1048576"] {
            assert_eq!(cell_of(name).map(place_of).as_deref(), Some(name));
        }
        assert_eq!([cell_of("1"), cell_of("A"), cell_of("a1")], [None; 3]);
        assert_eq!(joined("xl/worksheets", "../comments1.xml"), "xl/comments1.xml");
        assert_eq!(joined("xl", "/xl/comments/comment1.xml"), "xl/comments/comment1.xml");
        assert_eq!([percent(0.42), percent(0.07), percent(1.0)], ["42%", "7%", "100%"]);
    }
}
