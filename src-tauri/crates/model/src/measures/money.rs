//! Money as people write it: the sign where their language has it, and as many
//! digits as there are coins.
//!
//! Signs, and the number of digits, are those of ISO 4217 and of the Unicode
//! Common Locale Data Repository. What is no money that is known here is a unit
//! like any other, and stands behind its number.

use words::{Sentence, Value, sentence};

/// Money of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Money<'a> {
    /// What stands beside the number; empty if nobody has said it.
    sign: &'a str,
    place: Place,
    /// Digits behind the point.
    digits: usize,
}

/// Where a sign stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// As the language has signs of money, close to the number or not.
    Sign,
    /// As it has the three letters of money without a sign.
    Letters,
    /// Behind the number, in every language.
    Behind,
}

/// From this amount on, coins that there are none of are not written.
const ROUND: f64 = 1_000.0;
/// From this one on, coins say nothing.
const LARGE: f64 = 100_000.0;

/// Money that is written with a sign: its letters, its sign, its digits.
const SIGNS: &[(&str, &str, usize)] = &[
    ("EUR", "€", 2),
    ("USD", "$", 2),
    ("GBP", "£", 2),
    ("JPY", "¥", 0),
    ("INR", "₹", 2),
    ("KRW", "₩", 0),
    ("UAH", "₴", 2),
    ("TRY", "₺", 2),
    ("ILS", "₪", 2),
    ("VND", "₫", 0),
    ("PHP", "₱", 2),
    ("NGN", "₦", 2),
    ("KZT", "₸", 2),
    ("GEL", "₾", 2),
    ("BRL", "R$", 2),
    ("CAD", "CA$", 2),
    ("AUD", "A$", 2),
    ("NZD", "NZ$", 2),
    ("MXN", "MX$", 2),
    ("HKD", "HK$", 2),
    ("CNY", "CN¥", 2),
    ("TWD", "NT$", 2),
];

/// Money that is written with its letters, and its digits.
const LETTERS: &[(&str, usize)] = &[
    ("AED", 2),
    ("ARS", 2),
    ("BGN", 2),
    ("BHD", 3),
    ("CHF", 2),
    ("CLP", 0),
    ("COP", 2),
    ("CZK", 2),
    ("DKK", 2),
    ("EGP", 2),
    ("HUF", 2),
    ("IDR", 2),
    ("ISK", 0),
    ("JOD", 3),
    ("KES", 2),
    ("KWD", 3),
    ("MAD", 2),
    ("MYR", 2),
    ("NOK", 2),
    ("OMR", 3),
    ("PEN", 2),
    ("PLN", 2),
    ("QAR", 2),
    ("RON", 2),
    ("RSD", 2),
    ("RUB", 2),
    ("SAR", 2),
    ("SEK", 2),
    ("SGD", 2),
    ("THB", 2),
    ("TND", 3),
    ("ZAR", 2),
];

impl<'a> Money<'a> {
    /// The money that a unit means, if it is one that is known: by its sign or by
    /// its letters.
    pub(super) fn known(unit: &'a str) -> Option<Self> {
        let named = |letters: &str| letters.eq_ignore_ascii_case(unit);
        let signed = SIGNS.iter().find(|(letters, sign, _)| *sign == unit || named(letters));
        if let Some(&(_, sign, digits)) = signed {
            return Some(Self { sign, place: Place::Sign, digits });
        }
        let &(sign, digits) = LETTERS.iter().find(|(letters, _)| named(letters))?;
        Some(Self { sign, place: Place::Letters, digits })
    }

    /// Money that is called so, whatever that is.
    pub(super) fn of(currency: &'a str) -> Self {
        let other = Self { sign: currency, place: Place::Behind, digits: 2 };
        Self::known(currency).unwrap_or(other)
    }

    /// An amount of it.
    pub(super) fn amount(self, amount: f64) -> Sentence {
        let size = amount.abs();
        let is_round = size >= LARGE || (size >= ROUND && size.fract() == 0.0);
        let digits = if is_round { 0 } else { self.digits };
        let text = Value::fixed(amount, shown(amount, digits));
        match self.place {
            _ if self.sign.is_empty() => sentence!("amount-text", text = text),
            Place::Sign => sentence!("amount-money", text = text, sign = self.sign),
            Place::Letters => sentence!("amount-money-letters", text = text, sign = self.sign),
            Place::Behind => sentence!("amount-with-unit", text = text, unit = self.sign),
        }
    }
}

/// As many digits as there are coins, and more for what is less than the least
/// of them.
fn shown(amount: f64, digits: usize) -> usize {
    let coin = 10_f64.powi(-i32::try_from(digits).unwrap_or_default());
    let is_less = amount != 0.0 && amount.abs() < coin / 2.0;
    if is_less { digits + 2 } else { digits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::{Words, plain};

    #[track_caller]
    fn check(currency: &str, amount: f64, english: &str, german: &str) {
        let said = Money::of(currency).amount(amount);
        assert_eq!(said.to_string(), english);
        assert_eq!(plain(&Words::of("de").say(&said)), german);
    }

    #[test]
    fn money_is_written_as_the_language_does() {
        check("EUR", 7.08, "€7.08", "7,08 €");
        check("€", 1234.5, "€1,234.50", "1.234,50 €");
        check("usd", 0.5, "$0.50", "0,50 $");
        check("CHF", 7.08, "CHF 7.08", "7,08 CHF");
        check("JPY", 1500.4, "¥1,500", "1.500 ¥");
        check("KWD", 1.5, "KWD 1.500", "1,500 KWD");
    }

    #[test]
    fn what_is_no_money_that_is_known_stands_behind_its_number() {
        check("Taler", 7.08, "7.08 Taler", "7,08 Taler");
        check("€ a contact", 7.08, "7.08 € a contact", "7,08 € a contact");
        check("", 7.08, "7.08", "7,08");
        assert_eq!(Money::known("parcels"), None);
    }

    #[test]
    fn as_many_digits_as_mean_something() {
        check("EUR", 1_250_000.4, "€1,250,000", "1.250.000 €");
        check("EUR", 38_000.0, "€38,000", "38.000 €");
        check("EUR", 999.0, "€999.00", "999,00 €");
        check("EUR", 0.004, "€0.0040", "0,0040 €");
        check("EUR", 0.0, "€0.00", "0,00 €");
    }
}
