//! Lengths of time in words.

use words::{Word, duration_in};

use super::desk::Desk;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// So many seconds in the largest unit that they fill and the next smaller one.
pub(super) fn precise(desk: &Desk<'_>, seconds: i64) -> String {
    let units = [DAY, HOUR, MINUTE, 1];
    let place = units.iter().position(|unit| seconds >= *unit).unwrap_or(units.len() - 1);
    let whole = seconds - seconds % units[place];
    let rest = match units.get(place + 1) {
        Some(unit) => (seconds - whole) / unit * unit,
        None => 0,
    };
    let first = duration(desk, whole);
    if rest == 0 { first } else { format!("{first} {}", duration(desk, rest)) }
}

/// So many seconds in the largest unit that they fill, with one decimal where
/// it says more.
pub(super) fn duration(desk: &Desk<'_>, seconds: i64) -> String {
    let (message, number) = duration_in(seconds);
    desk.say_with(message, &[("number", Word::Number(number))])
}
