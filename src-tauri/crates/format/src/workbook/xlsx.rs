//! Tables as a workbook.

use model::direction::is_right_to_left;
use model::{Date, Map};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use words::{Words, plain};

use super::{Cell, LONGEST_CELL, Sheet, is_too_long};
use crate::WriteError;

/// The most letters of the name of a sheet.
const LONGEST_NAME: usize = 31;

/// How the cells look.
struct Looks {
    head: Format,
    text: Format,
    day: Format,
    time: Format,
}

pub(super) fn write(map: &Map, sheets: &[Sheet], words: &Words) -> Result<Vec<u8>, WriteError> {
    make(map, sheets, words).map_err(|error| WriteError::Workbook(error.to_string()))
}

fn make(map: &Map, sheets: &[Sheet], words: &Words) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks {
        head: Format::new().set_bold().set_align(FormatAlign::Top).set_text_wrap(),
        text: Format::new().set_align(FormatAlign::Top).set_text_wrap(),
        day: Format::new().set_align(FormatAlign::Top).set_num_format("yyyy-mm-dd"),
        time: Format::new().set_align(FormatAlign::Top).set_num_format("[h]:mm:ss"),
    };
    let mut workbook = Workbook::new();
    // The same map gives the same bytes.
    let written = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties =
        DocProperties::new().set_title(map.info.title.trim()).set_creation_datetime(&written);
    workbook.set_properties(&properties);
    let right_to_left = is_right_to_left(map);
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(name(&words.text(sheet.name)))?;
        worksheet.set_right_to_left(right_to_left);
        fill(worksheet, sheet, words, &looks)?;
    }
    workbook.save_to_buffer()
}

fn fill(
    worksheet: &mut Worksheet,
    sheet: &Sheet,
    words: &Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (index, column) in (0..).zip(&sheet.columns) {
        worksheet.set_column_width(index, column.width)?;
        worksheet.write_string_with_format(0, index, &column.title, &looks.head)?;
    }
    worksheet.set_freeze_panes(1, 0)?;
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    if let Some(last_column) = sheet.columns.len().checked_sub(1) {
        worksheet.autofilter(0, 0, last, u16::try_from(last_column).unwrap_or(u16::MAX))?;
    }
    let mut said = Said::default();
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                // A text is never a formula here, whatever it begins with.
                Cell::Text(text) if is_too_long(text) => {
                    let short: String = text.chars().take(LONGEST_CELL - 1).chain(['…']).collect();
                    worksheet.write_string_with_format(row, column, short, &looks.text)?;
                }
                Cell::Text(text) => {
                    worksheet.write_string_with_format(row, column, text, &looks.text)?;
                }
                Cell::Whole(number) => {
                    worksheet.write_number_with_format(row, column, *number as f64, &looks.text)?;
                }
                Cell::Real(number) => {
                    worksheet.write_number_with_format(row, column, *number, &looks.text)?;
                }
                Cell::Day(day) => match written_day(*day) {
                    Some(date) => {
                        worksheet.write_datetime_with_format(row, column, &date, &looks.day)?;
                    }
                    None => {
                        let day = day.to_string();
                        worksheet.write_string_with_format(row, column, day, &looks.text)?;
                    }
                },
                Cell::Time(seconds) => {
                    let days = *seconds as f64 / 86_400.0;
                    worksheet.write_number_with_format(row, column, days, &looks.time)?;
                }
                Cell::Id(id) => {
                    worksheet.write_string_with_format(row, column, id.to_string(), &looks.text)?;
                }
                Cell::Choice(word, message) => {
                    let text = said.of(word, message, words);
                    worksheet.write_string_with_format(row, column, text, &looks.text)?;
                }
                Cell::Yes => {
                    worksheet.write_boolean_with_format(row, column, true, &looks.text)?;
                }
            }
        }
    }
    Ok(())
}

/// What words are called, each looked up once.
#[derive(Default)]
struct Said(std::collections::BTreeMap<(&'static str, &'static str), String>);

impl Said {
    fn of(&mut self, word: &'static str, message: &'static str, words: &Words) -> &str {
        let said = || plain(&words.text(&format!("{message}{word}")));
        self.0.entry((message, word)).or_insert_with(said)
    }
}

/// Sheets know no day before 1900.
fn written_day(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?)
        .ok()
}

/// The name of a sheet, without the signs that it must not have.
fn name(title: &str) -> String {
    let is_letter = |letter: &char| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\');
    plain(title).chars().filter(is_letter).take(LONGEST_NAME).collect()
}
