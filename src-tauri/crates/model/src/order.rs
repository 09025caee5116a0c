//! Keys that put siblings in order.
//!
//! A key is a fraction between 0 and 1 written in base 62 without its leading
//! "0.", so plain text comparison sorts it and there is always a key between
//! two others. Siblings sort by (key, id): two people who add at the same
//! place on two laptops get equal keys and still a common order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The place of a record among its siblings.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[ts(type = "string")]
#[serde(try_from = "String", into = "String")]
pub struct OrderKey(String);

/// A key longer than this makes its siblings be numbered anew.
pub const LONGEST_KEY: usize = 24;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

impl OrderKey {
    /// The key that a text is: base-62 digits of which the last is not 0, at
    /// most 255 of them.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|byte| DIGITS.contains(&byte));
        (digits && !text.is_empty() && text.len() <= 255 && !text.ends_with('0'))
            .then(|| Self(text.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A key after the one and before the other; open ends where there is
    /// none. `None` when the two leave no room, because they are equal or in
    /// the wrong order: then the siblings must be numbered anew.
    pub fn between(after: Option<&Self>, before: Option<&Self>) -> Option<Self> {
        let low = after.map_or(&[][..], |key| key.0.as_bytes());
        match before {
            Some(before) if before.0.as_bytes() <= low => None,
            Some(before) => Some(midpoint(low, Some(before.0.as_bytes()))),
            None => Some(midpoint(low, None)),
        }
    }

    /// So many keys, evenly spread and short.
    pub fn spread(count: usize) -> Vec<Self> {
        let mut width = 1;
        let mut room: u64 = 62;
        while room <= (count as u64).saturating_mul(2) + 1 {
            width += 1;
            room *= 62;
        }
        let step = room / (count as u64 + 1);
        (1..=count as u64)
            .map(|index| {
                let mut value = index * step;
                let mut digits = vec![b'0'; width];
                for digit in digits.iter_mut().rev() {
                    *digit = DIGITS[(value % 62) as usize];
                    value /= 62;
                }
                while digits.last() == Some(&b'0') {
                    digits.pop();
                }
                Self(digits.into_iter().map(char::from).collect())
            })
            .collect()
    }

    /// Keys for `count` new siblings between two others, and whether they fit
    /// without numbering anew.
    pub fn several_between(
        after: Option<&Self>,
        before: Option<&Self>,
        count: usize,
    ) -> Option<Vec<Self>> {
        let mut keys = Vec::with_capacity(count);
        let mut low = after.cloned();
        for _ in 0..count {
            let key = Self::between(low.as_ref(), before)?;
            if key.0.len() > LONGEST_KEY {
                return None;
            }
            low = Some(key.clone());
            keys.push(key);
        }
        Some(keys)
    }
}

impl TryFrom<String> for OrderKey {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("“{text}” is no order key"))
    }
}

impl From<OrderKey> for String {
    fn from(key: OrderKey) -> Self {
        key.0
    }
}

/// The digits of a fraction between two others, `low < high`.
fn midpoint(low: &[u8], high: Option<&[u8]>) -> OrderKey {
    let mut digits = Vec::new();
    let mut place = 0;
    let mut bounded = high.is_some();
    loop {
        let a = low.get(place).map_or(0, |&byte| value(byte));
        let b = match high {
            Some(high) if bounded => high.get(place).map_or(0, |&byte| value(byte)),
            _ => 62,
        };
        place += 1;
        if a + 1 < b {
            // Appending is by far the most common: a small step leaves more
            // room behind than the middle would.
            let step = if bounded { (b - a) / 2 } else { 1 };
            digits.push(DIGITS[a + step.max(1)]);
            return OrderKey(digits.into_iter().map(char::from).collect());
        }
        digits.push(DIGITS[a]);
        if a < b {
            bounded = false;
        }
    }
}

fn value(digit: u8) -> usize {
    match digit {
        b'0'..=b'9' => usize::from(digit - b'0'),
        b'A'..=b'Z' => usize::from(digit - b'A') + 10,
        _ => usize::from(digit - b'a') + 36,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> OrderKey {
        OrderKey::parse(text).unwrap()
    }

    #[test]
    fn a_key_lies_between_its_neighbours() {
        let cases = [
            (None, None),
            (None, Some("1")),
            (None, Some("01")),
            (Some("z"), None),
            (Some("zz"), None),
            (Some("1"), Some("2")),
            (Some("1"), Some("11")),
            (Some("1z"), Some("2")),
            (Some("V"), Some("V01")),
            (Some("0001"), Some("0002")),
        ];
        for (low, high) in cases {
            let (low, high) = (low.map(key), high.map(key));
            let middle = OrderKey::between(low.as_ref(), high.as_ref()).unwrap();
            assert!(low.as_ref().is_none_or(|low| *low < middle), "{low:?} {middle:?}");
            assert!(high.as_ref().is_none_or(|high| middle < *high), "{middle:?} {high:?}");
            assert!(OrderKey::parse(middle.as_str()).is_some());
        }
    }

    #[test]
    fn equal_or_swapped_neighbours_leave_no_room() {
        assert_eq!(OrderKey::between(Some(&key("5")), Some(&key("5"))), None);
        assert_eq!(OrderKey::between(Some(&key("6")), Some(&key("5"))), None);
    }

    #[test]
    fn appending_a_thousand_times_keeps_keys_short() {
        let mut last = None;
        for _ in 0..1_000 {
            let next = OrderKey::between(last.as_ref(), None).unwrap();
            assert!(last.is_none_or(|last| last < next));
            last = Some(next);
        }
        assert!(last.unwrap().as_str().len() <= 40);
    }

    #[test]
    fn spread_keys_are_sorted_and_short() {
        for count in [0, 1, 2, 29, 30, 31, 500, 5_000] {
            let keys = OrderKey::spread(count);
            assert_eq!(keys.len(), count);
            assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{count}");
            assert!(keys.iter().all(|key| OrderKey::parse(key.as_str()).is_some()));
            assert!(keys.iter().all(|key| key.as_str().len() <= 3));
        }
    }

    #[test]
    fn not_everything_is_a_key() {
        for text in ["", "0", "10", "a b", "ä", "-"] {
            assert_eq!(OrderKey::parse(text), None, "{text:?}");
        }
    }
}
