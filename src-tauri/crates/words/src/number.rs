//! Numbers as people write them.

/// How a language writes numbers.
#[derive(Clone, Copy, Debug)]
pub struct Numerals {
    /// What stands before the fraction.
    pub point: char,
    /// What stands between each three digits.
    pub group: char,
    /// From how many digits on they are grouped.
    pub grouped_from: usize,
    /// What keeps a plus or a minus on the left of its number where words run from
    /// right to left.
    pub before_sign: &'static str,
}

/// The most digits of a fraction; the window's formatter has the same limit.
const FRACTION: usize = 3;

impl Numerals {
    /// 1,234.5
    pub const ENGLISH: Self = Self { point: '.', group: ',', grouped_from: 4, before_sign: "" };

    /// 1,234.5 with signs that stay where they are.
    pub const ARABIC: Self = Self { before_sign: "\u{200e}", ..Self::ENGLISH };

    /// 1.234,5
    pub const GERMAN: Self = Self { point: ',', group: '.', grouped_from: 4, ..Self::ENGLISH };

    /// 1 234,5 with the narrow space that does not break.
    pub const FRENCH: Self =
        Self { point: ',', group: '\u{202f}', grouped_from: 4, ..Self::ENGLISH };

    /// 1234,5 and 12.345
    pub const SPANISH: Self = Self { point: ',', group: '.', grouped_from: 5, ..Self::ENGLISH };

    /// 1234,5 and 12 345 with the space that does not break.
    pub const POLISH: Self = Self { point: ',', group: '\u{a0}', grouped_from: 5, ..Self::ENGLISH };

    /// A number in digits, rounded to a thousandth.
    pub fn write(self, number: f64) -> String {
        let digits = format!("{:.FRACTION$}", number.abs());
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        self.join(number, whole, fraction.trim_end_matches('0'))
    }

    /// A number with so many digits of its fraction, zeros among them.
    pub fn write_all(self, number: f64, fraction: usize) -> String {
        let digits = format!("{:.fraction$}", number.abs());
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        self.join(number, whole, fraction)
    }

    /// A rating or a difference with its sign, rounded to a tenth.
    pub fn write_signed(self, number: f64) -> String {
        let rounded = (number * 10.0).round() / 10.0;
        let written = self.write(rounded);
        if rounded > 0.0 { format!("{}+{written}", self.before_sign) } else { written }
    }

    /// A number that another program shall read: with a hyphen for a minus, and
    /// nothing between its digits.
    pub fn write_plain(self, number: f64) -> String {
        number.to_string().replace('.', &self.point.to_string())
    }

    fn join(self, number: f64, whole: &str, fraction: &str) -> String {
        if !number.is_finite() {
            return number.to_string();
        }
        let is_zero = whole.chars().chain(fraction.chars()).all(|digit| digit == '0');
        let mut text = String::new();
        if number < 0.0 && !is_zero {
            text.push_str(self.before_sign);
            text.push('−');
        }
        for (index, digit) in whole.chars().enumerate() {
            let is_grouped = whole.len() >= self.grouped_from;
            if is_grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push(self.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(self.point);
            text.push_str(fraction);
        }
        text
    }
}

/// So many seconds in the largest unit that they fill, with one decimal where it
/// says more: the message that names the unit, and how many of it.
pub fn duration_in(seconds: i64) -> (&'static str, f64) {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    let (message, unit) = match seconds {
        DAY.. => ("duration-days", DAY),
        HOUR.. => ("duration-hours", HOUR),
        MINUTE.. => ("duration-minutes", MINUTE),
        _ => ("duration-seconds", 1),
    };
    (message, (seconds as f64 / unit as f64 * 10.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let check = |number: f64, in_english: &str, in_german: &str| {
            assert_eq!(Numerals::ENGLISH.write(number), in_english);
            assert_eq!(Numerals::GERMAN.write(number), in_german);
        };
        check(0.0, "0", "0");
        check(-0.0001, "0", "0");
        check(2.5, "2.5", "2,5");
        check(-2.0, "−2", "−2");
        check(999.0, "999", "999");
        check(1000.0, "1,000", "1.000");
        check(104_857_601.0, "104,857,601", "104.857.601");
        check(1234.5678, "1,234.568", "1.234,568");
        assert_eq!(Numerals::ARABIC.write(-1234.5), "\u{200e}−1,234.5");
        assert_eq!(Numerals::ARABIC.write_signed(2.0), "\u{200e}+2");
    }

    #[test]
    fn short_numbers_stay_together_where_people_write_them_so() {
        assert_eq!(Numerals::FRENCH.write(1234.5), "1\u{202f}234,5");
        assert_eq!(Numerals::SPANISH.write(1234.5), "1234,5");
        assert_eq!(Numerals::SPANISH.write(12_345.0), "12.345");
        assert_eq!(Numerals::POLISH.write(9999.0), "9999");
        assert_eq!(Numerals::POLISH.write(1_234_567.0), "1\u{a0}234\u{a0}567");
    }

    #[test]
    fn money_has_all_its_digits() {
        assert_eq!(Numerals::GERMAN.write_all(-1234.5, 2), "−1.234,50");
        assert_eq!(Numerals::ENGLISH.write_all(-0.001, 2), "0.00");
        assert_eq!(Numerals::ENGLISH.write_all(3.999, 0), "4");
    }
}
