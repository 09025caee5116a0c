//! Values, differences and periods as people say them.

use words::{Sentence, Value, sentence};

use super::money::Money;
use super::{Interval, Unit, metrics};
use crate::records::{Metric, Touchpoint};
use crate::{Date, Id, Map};

/// What values of a metric are counted in.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    unit: Unit,
    /// What the metric says, where its kind does not.
    own: &'a str,
    /// The map's currency.
    currency: &'a str,
}

const MINUTE: f64 = 60.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;

impl<'a> Counted<'a> {
    /// What a metric is counted in on a map with that currency.
    pub fn of(metric: &'a Metric, currency: &'a str) -> Self {
        let unit = metrics::definition(metric.kind).unit;
        Self { unit, own: metric.unit.trim(), currency: currency.trim() }
    }

    /// A value.
    pub fn value(self, value: f64) -> Sentence {
        if value >= 0.0 {
            self.size(value)
        } else if self.is_money() {
            sentence!("money-less", value = self.size(-value))
        } else {
            sentence!("amount-less", value = self.size(-value))
        }
    }

    /// Whether it is counted in money.
    fn is_money(self) -> bool {
        match self.unit {
            Unit::Money => true,
            Unit::Own => Money::known(self.own).is_some(),
            _ => false,
        }
    }

    /// A value that is not less than nothing.
    fn size(self, value: f64) -> Sentence {
        match self.unit {
            Unit::Points => sentence!("amount-number", number = written(value, 1)),
            Unit::Percent => sentence!("amount-percent", number = written(value, 1)),
            Unit::Rating => sentence!("amount-text", text = Value::fixed(value, 2)),
            Unit::Seconds => time(value),
            Unit::Money => Money::of(self.currency).amount(value),
            Unit::PerHour => sentence!("amount-per-hour", number = written(value, 1)),
            Unit::Own if self.own.is_empty() => {
                sentence!("amount-number", number = written(value, 2))
            }
            Unit::Own => match Money::known(self.own) {
                Some(money) => money.amount(value),
                None => {
                    let text = sentence!("amount-number", number = written(value, 2));
                    sentence!("amount-with-unit", text = text, unit = self.own)
                }
            },
        }
    }

    /// What lies between two values, with its sign.
    pub fn difference(self, difference: f64) -> Sentence {
        let size = difference.abs();
        let value = match self.unit {
            // What lies between 40 % and 50 % is no 10 %.
            Unit::Percent | Unit::Points => sentence!("amount-points", number = written(size, 1)),
            _ => self.value(size),
        };
        match (difference > 0.0, difference < 0.0, self.is_money()) {
            (true, _, true) => sentence!("money-more", value = value),
            (true, _, false) => sentence!("difference-more", value = value),
            (_, true, true) => sentence!("money-less", value = value),
            (_, true, false) => sentence!("difference-less", value = value),
            _ => sentence!("difference-none"),
        }
    }

    /// Where the truth lies.
    pub fn interval(self, interval: &Interval) -> Sentence {
        let (low, high) = (self.value(interval.low), self.value(interval.high));
        sentence!("measure-interval", low = low, high = high)
    }
}

/// A number of something that nobody has named.
pub fn number(number: f64) -> Sentence {
    signed(number, |size| sentence!("amount-number", number = written(size, 2)))
}

/// An amount in a currency.
pub fn money(amount: f64, currency: &str) -> Sentence {
    let size = Money::of(currency.trim()).amount(amount.abs());
    if amount < 0.0 { sentence!("money-less", value = size) } else { size }
}

/// So many of a hundred.
pub fn percent(share: f64) -> Sentence {
    signed(share, |size| sentence!("amount-percent", number = written(size, 1)))
}

/// Something less than nothing is told by its size and a sign.
fn signed(number: f64, say: impl Fn(f64) -> Sentence) -> Sentence {
    if number < 0.0 { sentence!("amount-less", value = say(-number)) } else { say(number) }
}

/// What a metric is about; nothing if it is about the map.
pub fn subject(map: &Map, metric: &Metric) -> Option<Sentence> {
    let named = |name: &str, otherwise: &'static str| -> Value {
        match name.trim() {
            "" => Sentence::new(otherwise).into(),
            name => name.into(),
        }
    };
    let touchpoint = |id: Id<Touchpoint>| {
        let title = map.touchpoints.get(&id).map_or("", |it| &*it.title);
        named(title, "untitled-touchpoint")
    };
    if let Some(stage) = metric.stage.and_then(|id| map.stages.get(&id)) {
        return Some(sentence!("about-stage", name = named(&stage.title, "untitled-stage")));
    }
    if let Some(id) = metric.touchpoint {
        return Some(sentence!("about-touchpoint", name = touchpoint(id)));
    }
    if let Some(hand_off) = metric.hand_off.and_then(|id| map.hand_offs.get(&id)) {
        let (from, to) = (touchpoint(hand_off.from_touchpoint), touchpoint(hand_off.to_touchpoint));
        return Some(sentence!("about-hand-off", from = from, to = to));
    }
    let channel = metric.channel.and_then(|id| map.channels.get(&id))?;
    Some(sentence!("about-channel", name = named(&channel.name, "unnamed-channel")))
}

/// How many cases a value rests on.
pub fn base(n: f64) -> Sentence {
    sentence!("measure-base", n = n)
}

/// A day.
pub fn day(date: Date) -> Sentence {
    sentence!(
        "date-day",
        day = i64::from(date.day()),
        month = month(date),
        year = date.year().to_string(),
    )
}

/// From one day to another, as short as it can be said: whole months, quarters
/// and years by their names.
pub fn period(start: Option<Date>, end: Option<Date>) -> Sentence {
    let (start, end) = match (start, end) {
        (Some(start), Some(end)) => (start, end),
        (Some(only), None) | (None, Some(only)) => return day(only),
        (None, None) => return sentence!("date-none"),
    };
    let is_whole = start.year() == end.year() && start.day() == 1 && end == end.last_of_month();
    let year = end.year().to_string();
    match (is_whole, start.month(), end.month()) {
        (true, 1, 12) => sentence!("date-year", year = year),
        (true, first, last) if first == last => {
            sentence!("date-month", month = month(end), year = year)
        }
        (true, first, last) if first % 3 == 1 && last == first + 2 => {
            sentence!("date-quarter", quarter = i64::from(last / 3), year = year)
        }
        _ if start == end => day(end),
        _ => sentence!("date-from-to", from = day(start), to = day(end)),
    }
}

fn month(date: Date) -> Sentence {
    const NAMES: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
        "month-9", "month-10", "month-11", "month-12",
    ];
    let place = usize::try_from(date.month() - 1).unwrap_or_default();
    Sentence::new(NAMES[place.min(11)])
}

/// So many seconds in the two largest units that they fill.
fn time(seconds: f64) -> Sentence {
    // In whole units of the smaller of the two, so that 3,599.8 is an hour.
    let size = seconds.round();
    let (in_minutes, in_hours) = ((seconds / MINUTE).round(), (seconds / HOUR).round());
    if size < MINUTE {
        sentence!("duration-seconds", number = written(seconds, 1))
    } else if size < HOUR {
        let (minutes, seconds) = ((size / 60.0).floor(), size % 60.0);
        sentence!("time-minutes-seconds", minutes = minutes, seconds = seconds)
    } else if in_minutes < DAY / MINUTE {
        let (hours, minutes) = ((in_minutes / 60.0).floor(), in_minutes % 60.0);
        sentence!("time-hours-minutes", hours = hours, minutes = minutes)
    } else {
        let (days, hours) = ((in_hours / 24.0).floor(), in_hours % 24.0);
        sentence!("time-days-hours", days = days, hours = hours)
    }
}

/// A number with so many digits behind the point at the most. What is less than
/// nothing that these can show is told with the two that say the most of it:
/// what is not 0 never looks like it.
fn written(number: f64, digits: i32) -> Value {
    let scale = 10_f64.powi(digits);
    let scaled = (number * scale).round() / scale;
    if scaled == 0.0 && number != 0.0 {
        let first = -number.abs().log10().floor();
        let second = number * 10_f64.powf(first + 1.0);
        let says_more = second.round() % 10.0 != 0.0;
        let wanted = first as usize + usize::from(says_more);
        return Value::fixed(number, wanted.min(MOST_DIGITS));
    }
    Value::Number(if scaled.is_finite() { scaled } else { number })
}

/// Nobody reads more digits behind the point.
const MOST_DIGITS: usize = 9;

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Record as _;
    use crate::records::MetricKind;
    use uuid::Uuid;
    use words::{Words, plain};

    #[track_caller]
    fn check(sentence: &Sentence, english: &str, german: &str) {
        assert_eq!(sentence.to_string(), english);
        assert_eq!(plain(&Words::of("de").say(sentence)), german);
    }

    fn metric(kind: MetricKind, unit: &str) -> Metric {
        Metric { kind, unit: unit.into(), ..Metric::blank(Uuid::nil()) }
    }

    #[test]
    fn a_value_is_said_in_its_unit() {
        let value = |kind, unit: &str, value: f64| {
            let metric = metric(kind, unit);
            Counted::of(&metric, "EUR").value(value)
        };
        check(&value(MetricKind::Nps, "", 31.25), "31.3", "31,3");
        check(&value(MetricKind::Nps, "", -3.58), "−3.6", "−3,6");
        check(&value(MetricKind::Churn, "", 4.0), "4 %", "4 %");
        check(&value(MetricKind::CesMean, "", 5.1), "5.10", "5,10");
        check(&value(MetricKind::CostPerInteraction, "", 1234.5), "€1,234.50", "1.234,50 €");
        check(&value(MetricKind::CostPerInteraction, "", -7.08), "−€7.08", "−7,08 €");
        check(&value(MetricKind::Average, "€", 7.084), "€7.08", "7,08 €");
        check(&value(MetricKind::Churn, "", 0.042), "0.042 %", "0,042 %");
        check(&value(MetricKind::Ratio, "", 0.000_4), "0.0004 %", "0,0004 %");
        check(&value(MetricKind::HandlingTime, "", 380.4), "6 min 20 s", "6 min 20 s");
        check(&value(MetricKind::EffortTime, "", 7_199.0), "2 h 0 min", "2 h 0 min");
        check(&value(MetricKind::EffortTime, "", 90_000.0), "1 d 1 h", "1 d 1 h");
        check(&value(MetricKind::Sum, "parcels", 1234.5), "1,234.5 parcels", "1.234,5 parcels");
    }

    #[test]
    fn a_difference_bears_its_sign() {
        let difference = |kind, by: f64| {
            let metric = metric(kind, "");
            Counted::of(&metric, "").difference(by)
        };
        check(&difference(MetricKind::Churn, 1.0), "+1 point", "+1 Punkt");
        check(&difference(MetricKind::Nps, -3.25), "−3.3 points", "−3,3 Punkte");
        check(&difference(MetricKind::HandlingTime, -20.0), "−20 s", "−20 s");
        check(&difference(MetricKind::CesMean, 0.0), "±0", "±0");
    }

    #[test]
    fn in_arabic_a_value_below_nothing_is_no_difference() {
        let nps = metric(MetricKind::Nps, "");
        let say = |sentence: &Sentence| words::Words::of("ar").say(sentence);
        let (value, difference) =
            (Counted::of(&nps, "").value(-3.6), Counted::of(&nps, "").difference(-3.6));
        assert_eq!(say(&value), "\u{200e}−\u{2068}3.6\u{2069}\u{200e}");
        assert!(say(&difference).starts_with("أقل"));
    }

    #[test]
    fn a_period_is_called_by_its_name() {
        let between = |start, end| period(Some(start), Some(end));
        check(&between(date(2026, 2, 1), date(2026, 2, 28)), "Feb 2026", "Feb. 2026");
        check(&between(date(2026, 4, 1), date(2026, 6, 30)), "Q2 2026", "Q2 2026");
        check(&between(date(2026, 1, 1), date(2026, 12, 31)), "2026", "2026");
        check(
            &between(date(2026, 3, 2), date(2026, 3, 8)),
            "2 Mar 2026 – 8 Mar 2026",
            "2. März 2026 – 8. März 2026",
        );
        check(&period(None, Some(date(2026, 3, 8))), "8 Mar 2026", "8. März 2026");
        check(&period(None, None), "no date", "ohne Datum");
    }
}
