//! When something happened, as logs write it.
//!
//! A time without a zone is taken as UTC. Nobody can say where it was written,
//! and what counts is how much time passes between two of them.

use jiff::civil::{Date, Time, date};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use crate::readings::DateOrder;
use crate::readings::cells;

/// How times are to be read where they do not tell by themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// What of a day written with numbers comes first.
    pub order: DateOrder,
    /// Whether a number counts days since 1900, as sheets do.
    pub in_sheet: bool,
}

/// A point in time, and what of it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub at: Timestamp,
    /// Whether it says where it was that time.
    pub has_zone: bool,
    /// Whether it says a time of day.
    pub has_clock: bool,
}

/// What a text says of a point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    Day,
    TimeOfDay,
    Both,
}

/// What a text says of a point in time; nothing if it is none.
pub(super) fn look(text: &str, reading: Reading) -> Option<Clock> {
    if let Some(moment) = moment(text, reading) {
        return Some(if moment.has_clock { Clock::Both } else { Clock::Day });
    }
    let other = match reading.order {
        DateOrder::DayFirst => DateOrder::MonthFirst,
        DateOrder::MonthFirst => DateOrder::DayFirst,
    };
    if let Some(moment) = moment(text, Reading { order: other, ..reading }) {
        return Some(if moment.has_clock { Clock::Both } else { Clock::Day });
    }
    clock(text).map(|_| Clock::TimeOfDay)
}

/// A point in time; nothing if the text is none.
pub(super) fn moment(text: &str, reading: Reading) -> Option<Moment> {
    let text = text.trim();
    if text.len() > 64 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',')
        && let Some(at) = counted(text, reading)
    {
        return Some(Moment { at, has_zone: true, has_clock: true });
    }
    let (day, rest) = day(text, reading.order)?;
    if rest.is_empty() {
        let at = Offset::UTC.to_timestamp(day.to_datetime(Time::midnight())).ok()?;
        return Some(Moment { at, has_zone: false, has_clock: false });
    }
    let (time, zone) = clock(rest)?;
    let at = zone.unwrap_or(Offset::UTC).to_timestamp(day.to_datetime(time)).ok()?;
    Some(Moment { at, has_zone: zone.is_some(), has_clock: true })
}

/// The order of day and month that a time tells by itself.
pub(super) fn order_told(text: &str) -> Option<DateOrder> {
    cells::order_of(std::iter::once(text))
}

/// Whether the order of day and month matters to what a text says.
pub(super) fn needs_order(text: &str) -> bool {
    let head = text.trim().as_bytes();
    let digits = head.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (1..=2).contains(&digits) && matches!(head.get(digits), Some(b'/' | b'-'))
}

/// The day that a text begins with, and what follows it.
fn day(text: &str, order: DateOrder) -> Option<(Date, &str)> {
    if let Some(found) = iso_day(text) {
        return Some(found);
    }
    // The time of day begins with the digits before the first colon.
    let Some(colon) = text.find(':') else {
        return Some((single(text, order)?, ""));
    };
    let hour = text[..colon].bytes().rev().take_while(u8::is_ascii_digit).count();
    let (day, rest) = text.split_at(colon - hour);
    let bare = day.trim_end_matches([' ', ',', 'T', 't', '\u{a0}', '\u{202f}']);
    if bare.len() == day.len() {
        return None;
    }
    Some((single(bare, order)?, rest))
}

fn single(text: &str, order: DateOrder) -> Option<Date> {
    let (first, day) = cells::days(text, order)?;
    first.is_none().then_some(day)
}

/// `2024-03-13`, `2024/3/13` or `20240313`, and what follows.
fn iso_day(text: &str) -> Option<(Date, &str)> {
    let bytes = text.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let year = number(bytes.get(..4)?)?;
    let year = i16::try_from(year).ok()?;
    let (month, day, end) = match digits {
        4 => {
            let sign = *bytes.get(4)?;
            if !matches!(sign, b'-' | b'/' | b'.') {
                return None;
            }
            let (month, at) = short_number(bytes, 5)?;
            if bytes.get(at) != Some(&sign) {
                return None;
            }
            let (day, end) = short_number(bytes, at + 1)?;
            (month, day, end)
        }
        8 => (number(&bytes[4..6])?, number(&bytes[6..8])?, 8),
        _ => return None,
    };
    let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let rest = text.get(end..)?;
    match rest.as_bytes().first() {
        None => Some((day, "")),
        Some(b'T' | b't' | b' ' | b'_') => {
            Some((day, rest[1..].trim_start())).filter(|(_, clock)| !clock.is_empty())
        }
        _ => None,
    }
}

/// A time of day, and how far it is from UTC if that is said.
fn clock(text: &str) -> Option<(Time, Option<Offset>)> {
    let bytes = text.as_bytes();
    let (hour, mut at) = short_number(bytes, 0)?;
    let (minute, mut second, mut nanos) = if bytes.get(at) == Some(&b':') {
        let (minute, end) = short_number(bytes, at + 1)?;
        at = end;
        (minute, 0, 0)
    } else if at == 2 && bytes.get(2..4).is_some_and(|it| it.iter().all(u8::is_ascii_digit)) {
        at = 4;
        (number(&bytes[2..4])?, 0, 0)
    } else {
        return None;
    };
    let has_second = match bytes.get(at) {
        Some(b':') => {
            (second, at) = short_number(bytes, at + 1)?;
            true
        }
        Some(b'0'..=b'9') => {
            second = number(bytes.get(at..at + 2)?)?;
            at += 2;
            true
        }
        _ => false,
    };
    if has_second && matches!(bytes.get(at), Some(b'.' | b',')) {
        let digits = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        nanos = number(&bytes[at + 1..at + 1 + digits.min(9)])?;
        nanos *= 10_u32.pow(u32::try_from(9 - digits.min(9)).ok()?);
        at += 1 + digits;
    }
    let rest = text.get(at..)?.trim();
    let (hour, rest) = half_of_day(hour, rest)?;
    // A leap second is the last one of its minute.
    let second = if second == 60 { 59 } else { second };
    let small = |value: u32| i8::try_from(value).ok();
    let time = Time::new(small(hour)?, small(minute)?, small(second)?, i32::try_from(nanos).ok()?);
    Some((time.ok()?, zone(rest)?))
}

/// The hour with what `AM` or `PM` makes of it, and what follows.
fn half_of_day(hour: u32, rest: &str) -> Option<(u32, &str)> {
    let half = rest.get(..2).map(str::to_ascii_lowercase);
    match half.as_deref() {
        Some("am") if (1..=12).contains(&hour) => Some((hour % 12, rest[2..].trim_start())),
        Some("pm") if (1..=12).contains(&hour) => Some((hour % 12 + 12, rest[2..].trim_start())),
        Some("am" | "pm") => None,
        _ => Some((hour, rest.strip_prefix("Uhr").map_or(rest, str::trim_start))),
    }
}

/// How far a time is from UTC: nothing inside if that is not said, nothing at
/// all if it cannot be read. Short names of zones mean several of them.
fn zone(text: &str) -> Option<Option<Offset>> {
    let text = match text.find('[') {
        Some(at) if at > 0 && text.ends_with(']') => text[..at].trim_end(),
        _ => text,
    };
    let sign = match text {
        "" => return Some(None),
        "Z" | "z" | "UTC" | "GMT" => return Some(Some(Offset::UTC)),
        _ => text.strip_prefix("UTC").or(text.strip_prefix("GMT")).unwrap_or(text),
    };
    let (minus, digits) = match sign.as_bytes() {
        [b'+', ..] => (1, &sign[1..]),
        [b'-', ..] => (-1, &sign[1..]),
        _ => return Some(Some(Offset::from_seconds(-minus_sign(sign)?).ok()?)),
    };
    Some(Some(Offset::from_seconds(minus * distance(digits)?).ok()?))
}

/// The seconds behind a real minus sign.
fn minus_sign(text: &str) -> Option<i32> {
    distance(text.strip_prefix('\u{2212}')?)
}

/// `02`, `0200` or `02:00` in seconds.
fn distance(text: &str) -> Option<i32> {
    let bytes = text.as_bytes();
    let (hours, minutes) = match bytes.len() {
        1 | 2 => (number(bytes)?, 0),
        4 => (number(&bytes[..2])?, number(&bytes[2..])?),
        5 if bytes[2] == b':' => (number(&bytes[..2])?, number(&bytes[3..])?),
        _ => return None,
    };
    let seconds = (hours <= 18 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
    i32::try_from(seconds).ok()
}

/// Seconds, thousandths, millionths or milliardths since 1970, or in a sheet
/// days since 1900.
fn counted(text: &str, reading: Reading) -> Option<Timestamp> {
    let whole = text.bytes().take_while(u8::is_ascii_digit).count();
    let fraction = &text[whole..];
    let number: i64 = text[..whole].parse().ok()?;
    let has_fraction = fraction.len() > 1 && fraction[1..].bytes().all(|it| it.is_ascii_digit());
    if !fraction.is_empty() && !has_fraction {
        return None;
    }
    let part = || format!("0.{}", &fraction[1.min(fraction.len())..]).parse::<f64>().ok();
    match whole {
        10 => {
            let start = Timestamp::from_second(number).ok()?;
            if fraction.is_empty() {
                return Some(start);
            }
            start.checked_add(SignedDuration::try_from_secs_f64(part()?).ok()?).ok()
        }
        13 => Timestamp::from_millisecond(number).ok(),
        16 if fraction.is_empty() => Timestamp::from_microsecond(number).ok(),
        19 if fraction.is_empty() => Timestamp::from_nanosecond(i128::from(number)).ok(),
        5 if reading.in_sheet && (20_000..80_000).contains(&number) => {
            let day = date(1899, 12, 30).checked_add(SignedDuration::from_hours(number * 24));
            let start = Offset::UTC.to_timestamp(day.ok()?.to_datetime(Time::midnight())).ok()?;
            // Sheets keep times to about a thousandth of a second.
            let millis = (part().unwrap_or(0.0) * 86_400_000.0).round();
            start.checked_add(SignedDuration::try_from_secs_f64(millis / 1000.0).ok()?).ok()
        }
        _ => None,
    }
}

/// One or two digits at a place, and where they end.
fn short_number(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let length = bytes.get(at..)?.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    match length {
        1 | 2 => Some((number(&bytes[at..at + length])?, at + length)),
        // The digits of a time of day may stand close to each other.
        3 if at == 0 => Some((number(&bytes[..2])?, 2)),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    let mut number: u32 = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(u32::from(digit - b'0'))?;
    }
    (!digits.is_empty()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateOrder::{DayFirst, MonthFirst};

    fn read(text: &str, order: DateOrder, in_sheet: bool) -> Option<Moment> {
        moment(text, Reading { order, in_sheet })
    }

    #[test]
    fn times_are_read_as_they_are_written() {
        let check = |text: &str, order, expected: &str| {
            let found = read(text, order, false).map(|it| it.at.to_string());
            assert_eq!(found.as_deref(), Some(expected), "{text}");
        };
        let iso = [
            "2024-03-13T10:21:14Z",
            "2024-03-13T10:21:14",
            "2024-03-13 10:21:14",
            "2024/3/13 10:21:14",
            "2024-03-13T12:21:14+02:00",
            "2024-03-13T12:21:14+0200",
            "2024-03-13 12:21:14 +02",
            "2024-03-13T04:51:14-05:30",
            "2024-03-13T12:21:14+02:00[Europe/Berlin]",
            "2024-03-13 10:21:14 UTC",
            "20240313T102114Z",
            "13.03.2024 10:21:14",
            "13.3.2024, 10:21:14",
            "13/03/2024 10:21:14",
            "13 March 2024 10:21:14",
            "Mar 13, 2024 10:21:14 AM",
            "1710325274",
            "1710325274000",
            "1710325274000000",
        ];
        for text in iso {
            check(text, DayFirst, "2024-03-13T10:21:14Z");
        }
        check("03/13/2024 10:21 PM", MonthFirst, "2024-03-13T22:21:00Z");
        check("3/4/2024 12:05 AM", MonthFirst, "2024-03-04T00:05:00Z");
        check("2024-03-13T10:21:14.527+01:00", DayFirst, "2024-03-13T09:21:14.527Z");
        check("2024-03-13 10:21:14,5", DayFirst, "2024-03-13T10:21:14.5Z");
        check("1710325274.25", DayFirst, "2024-03-13T10:21:14.25Z");
        check("2024-03-13", DayFirst, "2024-03-13T00:00:00Z");
        check("2016-12-31T23:59:60Z", DayFirst, "2016-12-31T23:59:59Z");
    }

    #[test]
    fn what_is_no_time_is_none() {
        let wrong = [
            "",
            "soon",
            "2024-13-01",
            "2024-03-13T25:00",
            "2024-03-13 10:61",
            "31.2.2024 10:00",
            "10:21",
            "2024",
            "2024-03",
            "NaN",
            "12345",
            "2024-03-13 10:21 CET",
            "13:21 PM",
            "٣",
            "2024-03-13T",
            "2024-03-13x10:00",
            "--",
            "2024-03-13T10:21:14.",
            "99999999999999999999",
            "13/13/2024 10:00",
            "1e10",
            "2024-03-13 10:21:14 +99:00",
            "é:00",
            "2024-03-13T1é:00",
        ];
        for text in wrong {
            assert_eq!(read(text, DayFirst, false), None, "{text}");
        }
    }

    #[test]
    fn sheets_count_days() {
        let found = read("45364.431412037", DayFirst, true).map(|it| it.at.to_string());
        assert_eq!(found.as_deref(), Some("2024-03-13T10:21:14Z"));
        assert_eq!(read("45364.431412037", DayFirst, false), None);
    }

    #[test]
    fn what_is_told_of_a_time_is_known() {
        let reading = Reading { order: DayFirst, in_sheet: false };
        assert_eq!(look("10:21", reading), Some(Clock::TimeOfDay));
        assert_eq!(look("03/13/2024", reading), Some(Clock::Day));
        assert_eq!(look("2024-03-13 10:21", reading), Some(Clock::Both));
        assert_eq!(look("place order", reading), None);
        assert_eq!(order_told("03/13/2024 10:21"), Some(MonthFirst));
        assert!(needs_order("3/4/2024 10:00") && !needs_order("2024-03-04"));
    }
}
