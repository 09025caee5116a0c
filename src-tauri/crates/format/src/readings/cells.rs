//! Days and numbers as they are written in tables.
//!
//! `3/4/2026` is two days and `1,234` two numbers. Which one is meant is told
//! by the other cells of the table, and where they do not tell, by what is usual
//! where its person lives; either is said.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::import::numbers::is_direction;

/// What of a day written with numbers comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// The day, as in 31/3/2026.
    DayFirst,
    /// The month, as in 3/31/2026.
    MonthFirst,
}

/// What stands before the fraction of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecimalSign {
    /// 1,234.5
    Point,
    /// 1.234,5
    Comma,
}

/// From one day to another.
pub(crate) type Days = (Option<Date>, Date);

/// The order that days tell by themselves; nothing if none does.
pub(crate) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<DateOrder> {
    let mut month_first = false;
    for cell in cells {
        let Some(('/' | '-', [first, second, _])) = numbers(cell) else { continue };
        // The year comes first: nothing is left to tell.
        if first > 31 {
            continue;
        }
        if first > 12 && second <= 12 {
            return Some(DateOrder::DayFirst);
        }
        month_first |= second > 12 && first <= 12;
    }
    month_first.then_some(DateOrder::MonthFirst)
}

/// The sign that numbers tell by themselves; nothing if none does.
pub(crate) fn decimal_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<DecimalSign> {
    for cell in cells {
        let (points, commas) = (cell.matches('.').count(), cell.matches(',').count());
        let behind = |sign| cell.rsplit_once(sign).map_or(0, |(_, rest): (_, &str)| digits(rest));
        return Some(match (points, commas) {
            (0, 0) => continue,
            // The last of both is that of the fraction.
            (1.., 1..) if cell.rfind('.') > cell.rfind(',') => DecimalSign::Point,
            (1.., 1..) => DecimalSign::Comma,
            (2.., 0) => DecimalSign::Comma,
            (0, 2..) => DecimalSign::Point,
            (1, 0) if behind('.') != 3 => DecimalSign::Point,
            (0, 1) if behind(',') != 3 => DecimalSign::Comma,
            _ => continue,
        });
    }
    None
}

/// A day, or a month, a quarter or a year as a whole.
pub(crate) fn days(cell: &str, order: DateOrder) -> Option<Days> {
    let cell = without_time(cell.trim());
    if let Some((sign, [first, second, third])) = numbers(cell) {
        let starts_with_year = first > 31;
        let (year, month, day) = match order {
            _ if starts_with_year => (first, second, third),
            // Nobody writes the month first between points.
            DateOrder::MonthFirst if sign != '.' => (third, first, second),
            _ => (third, second, first),
        };
        return Some((None, day_of(year, month, day)?));
    }
    if let Some((year, month)) = year_and_month(cell) {
        return whole(year, month, month);
    }
    if cell.len() == 4 && digits(cell) == 4 {
        return whole(cell.parse().ok()?, 1, 12);
    }
    quarter(cell).or_else(|| named(cell))
}

/// A number; times such as 1:30:00 are seconds, and `85 %` is a part of one
/// where parts are counted.
pub(crate) fn number(cell: &str, sign: DecimalSign, is_time: bool, is_part: bool) -> Option<f64> {
    let space = |c: char| c.is_whitespace() || is_direction(c) || matches!(c, '\'' | '’');
    let bare: String = cell.chars().filter(|&c| !space(c)).collect();
    if is_time && bare.contains(':') {
        return clock(&bare);
    }
    let money = |c: char| matches!(c, '€' | '$' | '£' | '¥');
    let bare = bare.trim_matches(money).replace('−', "-");
    let (bare, scale) = match bare.strip_suffix('%') {
        Some(bare) if is_part => (bare, 0.01),
        Some(_) => return None,
        None => (&*bare, 1.0),
    };
    let (point, group) = match sign {
        DecimalSign::Point => ('.', ','),
        DecimalSign::Comma => (',', '.'),
    };
    let (size, minus) = bare.strip_prefix('-').map_or((bare, ""), |size| (size, "-"));
    let (whole, fraction) = size.split_once(point).unwrap_or((size, ""));
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let has_groups = !rest.is_empty();
    let grouped = rest.iter().all(|part| part.len() == 3) && (!has_groups || first.len() <= 3);
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !grouped || first.is_empty() || !plain(fraction) || size.ends_with(point) {
        return None;
    }
    let whole = first.to_owned() + &rest.concat();
    if !plain(&whole) {
        return None;
    }
    let number: f64 = format!("{minus}{whole}.{fraction}0").parse().ok()?;
    number.is_finite().then_some(number * scale)
}

/// Hours, minutes and seconds.
fn clock(cell: &str) -> Option<f64> {
    let parts: Vec<&str> = cell.split(':').collect();
    let mut seconds = 0.0;
    for (place, part) in parts.iter().enumerate() {
        let number: f64 = (digits(part) == part.len()).then(|| part.parse().ok())??;
        if place > 0 && number >= 60.0 {
            return None;
        }
        seconds = seconds * 60.0 + number;
    }
    (2..=3).contains(&parts.len()).then_some(if parts.len() == 2 {
        seconds * 60.0
    } else {
        seconds
    })
}

/// What a day is without the time behind it.
fn without_time(cell: &str) -> &str {
    match cell.find(['T', ' ']) {
        Some(at) if at >= 8 && cell[at + 1..].contains(':') => &cell[..at],
        _ => cell,
    }
}

/// Three numbers with the same sign between them; the year has four digits.
fn numbers(cell: &str) -> Option<(char, [i16; 3])> {
    let cell = without_time(cell.trim()).trim_end_matches('.');
    let sign = cell.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let parts: Vec<&str> = cell.split(sign).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return None };
    let is_number = |part: &&str| digits(part) == part.len() && !part.is_empty();
    let has_year = (first.len() == 4) != (third.len() == 4);
    if !parts.iter().all(is_number) || !has_year {
        // The year of two digits is a guess.
        return None;
    }
    Some((sign, [first.parse().ok()?, second.parse().ok()?, third.parse().ok()?]))
}

fn year_and_month(cell: &str) -> Option<(i16, i16)> {
    let sign = cell.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let (first, second) = cell.split_once(sign)?;
    let (first, second) = (first.trim(), second.trim());
    let all = |part: &str| digits(part) == part.len() && !part.is_empty();
    if !all(first) || !all(second) {
        return None;
    }
    match (first.len(), second.len()) {
        (4, 1 | 2) => Some((first.parse().ok()?, second.parse().ok()?)),
        (1 | 2, 4) => Some((second.parse().ok()?, first.parse().ok()?)),
        _ => None,
    }
}

/// `2026-Q1`, `Q1 2026`.
fn quarter(cell: &str) -> Option<Days> {
    let upper = cell.to_uppercase();
    let at = upper.find('Q')?;
    let number: i16 = upper.get(at + 1..at + 2)?.parse().ok()?;
    let rest = upper[..at].to_owned() + &upper[at + 2..];
    let year = rest.trim_matches(|c: char| !c.is_alphanumeric());
    if !(1..=4).contains(&number) || digits(year) != 4 || year.len() != 4 {
        return None;
    }
    whole(year.parse().ok()?, number * 3 - 2, number * 3)
}

/// `31 Mar 2026`, `März 2026`.
fn named(cell: &str) -> Option<Days> {
    let parts: Vec<&str> =
        cell.split([' ', '.', ',', '-', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [month, year] => {
            let month = month_of(month)?;
            whole(year_of(year)?, month, month)
        }
        [first, second, year] => {
            let (day, month) = match month_of(second) {
                Some(month) => (first, month),
                None => (second, month_of(first)?),
            };
            Some((None, day_of(year_of(year)?, month, day.parse().ok()?)?))
        }
        _ => None,
    }
}

fn year_of(text: &str) -> Option<i16> {
    (text.len() == 4 && digits(text) == 4).then(|| text.parse().ok())?
}

/// The month of a name, in English or German, cut short or not.
fn month_of(name: &str) -> Option<i16> {
    const NAMES: [&[&str]; 12] = [
        &["january", "januar", "jänner"],
        &["february", "februar", "feber"],
        &["march", "märz", "maerz", "mrz"],
        &["april"],
        &["may", "mai"],
        &["june", "juni"],
        &["july", "juli"],
        &["august"],
        &["september"],
        &["october", "oktober"],
        &["november"],
        &["december", "dezember"],
    ];
    let name = name.to_lowercase();
    if name.chars().count() < 3 {
        return None;
    }
    let place = NAMES.iter().position(|names| names.iter().any(|it| it.starts_with(&name)))?;
    i16::try_from(place + 1).ok()
}

fn whole(year: i16, first: i16, last: i16) -> Option<Days> {
    let start = day_of(year, first, 1)?;
    Some((Some(start), day_of(year, last, 1)?.last_of_month()))
}

/// The day, if the calendar has it.
fn day_of(year: i16, month: i16, day: i16) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    (1000..=9999).contains(&year).then(|| Date::new(year, month, day).ok())?
}

/// How many digits a text begins with.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use DateOrder::{DayFirst, MonthFirst};

    #[test]
    fn days_are_read_as_they_are_written() {
        let check = |cell: &str, order, expected: Option<Days>| {
            assert_eq!(days(cell, order), expected, "{cell}");
        };
        let on = |year, month, day| Some((None, date(year, month, day)));
        let between =
            |a: (i8, i8), b: (i8, i8)| Some((Some(date(2026, a.0, a.1)), date(2026, b.0, b.1)));
        check("2026-03-31", MonthFirst, on(2026, 3, 31));
        check("2026-03-31T00:00:00", DayFirst, on(2026, 3, 31));
        check("2026/3/31 00:00", DayFirst, on(2026, 3, 31));
        check("31.3.2026", MonthFirst, on(2026, 3, 31));
        check("4/3/2026", DayFirst, on(2026, 3, 4));
        check("4/3/2026", MonthFirst, on(2026, 4, 3));
        check("31. März 2026", DayFirst, on(2026, 3, 31));
        check("Mar 31, 2026", DayFirst, on(2026, 3, 31));
        check("2026-02", DayFirst, between((2, 1), (2, 28)));
        check("2/2026", DayFirst, between((2, 1), (2, 28)));
        check("Okt 2026", DayFirst, between((10, 1), (10, 31)));
        check("2026-Q2", DayFirst, between((4, 1), (6, 30)));
        check("Q4 2026", DayFirst, between((10, 1), (12, 31)));
        check("2026", DayFirst, between((1, 1), (12, 31)));
        for wrong in ["31.2.2026", "31.3.26", "soon", "", "2026-13", "Q5 2026", "13/13/2026", "ü Q"]
        {
            check(wrong, DayFirst, None);
        }
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        let check = |cell: &str, sign, expected: Option<f64>| {
            assert_eq!(number(cell, sign, false, false), expected, "{cell}");
        };
        check("1,234.5", DecimalSign::Point, Some(1234.5));
        check("1.234,5", DecimalSign::Comma, Some(1234.5));
        check("1 234", DecimalSign::Point, Some(1234.0));
        check("-3", DecimalSign::Point, Some(-3.0));
        check("€12.50", DecimalSign::Point, Some(12.5));
        for wrong in ["1,5", "12,34.5", "x", "", "1.2.3", "5 %", "1e5", "--1", "12."] {
            check(wrong, DecimalSign::Point, None);
        }
        assert_eq!(number("85 %", DecimalSign::Point, false, true), Some(0.85));
        assert_eq!(number("1:30:05", DecimalSign::Point, true, false), Some(5405.0));
        assert_eq!(number("2:30", DecimalSign::Point, true, false), Some(9000.0));
        assert_eq!(number("2:75", DecimalSign::Point, true, false), None);
    }

    #[test]
    fn what_is_ambiguous_is_told_by_other_cells() {
        let order = |cells: &[&str]| order_of(cells.iter().copied());
        assert_eq!(order(&["1/2/2026", "31/1/2026"]), Some(DayFirst));
        assert_eq!(order(&["1/2/2026", "1/31/2026"]), Some(MonthFirst));
        assert_eq!(order(&["1/2/2026", "2026-01-31", "31.1.2026"]), None);
        let sign = |cells: &[&str]| decimal_of(cells.iter().copied());
        assert_eq!(sign(&["1,234", "1.5"]), Some(DecimalSign::Point));
        assert_eq!(sign(&["1.234", "1.234.567"]), Some(DecimalSign::Comma));
        assert_eq!(sign(&["1.234,50"]), Some(DecimalSign::Comma));
        assert_eq!(sign(&["1.234", "12"]), None);
    }
}
