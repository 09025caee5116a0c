//! Scales of feelings, as files state them and as numbers tell them.

use serde::{Deserialize, Serialize};

use super::numbers::{digit, number};

/// A scale of feelings, from the worst to the best. Written `1..5`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Scale {
    least: f64,
    most: f64,
}

/// What stands between the ends of a scale.
const BETWEEN: [&str; 8] = [" to ", " bis ", " a ", " à ", " tot ", " do ", " إلى ", "から"];

/// What stands before them.
const BEFORE: [&str; 6] = [" from", " von", " de", " van", " od", " من"];

impl Scale {
    /// The scale of every map.
    pub const OURS: Self = Self::new(-2.0, 2.0);

    /// Those that people use, the smallest first.
    pub const USUAL: [Self; 8] = [
        Self::OURS,
        Self::new(1.0, 5.0),
        Self::new(1.0, 10.0),
        Self::new(0.0, 10.0),
        Self::new(-5.0, 5.0),
        Self::new(-10.0, 10.0),
        Self::new(0.0, 100.0),
        Self::new(-100.0, 100.0),
    ];

    const fn new(least: f64, most: f64) -> Self {
        Self { least, most }
    }

    /// The worst.
    pub const fn least(self) -> f64 {
        self.least
    }

    /// The best.
    pub const fn most(self) -> f64 {
        self.most
    }

    /// The scale that is written so: `1..5`.
    pub fn of_word(word: &str) -> Option<Self> {
        let (least, most) = word.split_once("..")?;
        let (least, most) = (number(least)?, number(most)?);
        (least < most).then_some(Self { least, most })
    }

    /// The smallest of the usual scales that holds all values.
    pub(crate) fn of(values: &[f64]) -> Option<Self> {
        Self::USUAL.into_iter().find(|it| {
            !values.is_empty() && values.iter().all(|at| (it.least..=it.most).contains(at))
        })
    }

    /// A point of it, from −2 to +2.
    pub(crate) fn read(self, value: f64) -> Option<f64> {
        let share = (value - self.least) / (self.most - self.least);
        let fits = (0.0..=1.0).contains(&share);
        fits.then(|| match self {
            Self::OURS => value,
            _ => ((share * 4.0 - 2.0) * 100.0).round() / 100.0,
        })
    }

    /// The scale that a label states: “Emotion (1–10)”.
    pub(crate) fn stated(label: &str) -> Option<Self> {
        let plain: String = label
            .chars()
            .map(|it| match it {
                '−' | '﹣' | '－' => '-',
                '–' | '—' | '…' | '～' | '〜' | '~' => '→',
                it => it,
            })
            .collect();
        let mut plain = plain.replace("...", "→").replace("..", "→");
        for between in BETWEEN {
            plain = plain.replace(between, "→");
        }
        let is_digit = |it: char| digit(it).is_some();
        let is_number = |it: char| is_digit(it) || matches!(it, '+' | '-' | '.' | ',');
        // A hyphen between two digits is one, too.
        let letters: Vec<(usize, char)> = plain.char_indices().collect();
        let hyphen = letters.windows(3).find_map(|it| {
            let fits = is_digit(it[0].1) && it[1].1 == '-';
            (fits && (is_digit(it[2].1) || it[2].1 == '+')).then_some(it[1].0)
        });
        let read = |at: usize| {
            let sign = plain[at..].chars().next().map_or(1, char::len_utf8);
            let before = plain[..at].trim_end();
            let start = before.trim_end_matches(is_number).len();
            let behind = plain[at + sign..].trim_start();
            let end = behind.find(|it| !is_number(it)).unwrap_or(behind.len());
            let (least, most) = (number(&before[start..])?, number(&behind[..end])?);
            (least < most).then_some(Self { least, most })
        };
        plain.match_indices('→').map(|(at, _)| at).chain(hyphen).find_map(read)
    }

    /// A label without the scale that it states.
    pub(crate) fn bare_of(label: &str) -> &str {
        if Self::stated(label).is_none() {
            return label;
        }
        let is_begin = |it: char| digit(it).is_some() || "([（【:：,،+-−–".contains(it);
        let bare = &label[..label.find(is_begin).unwrap_or(label.len())];
        // “Emotion from 1 to 5”
        let before = bare.trim_end();
        let word = BEFORE.iter().find_map(|word| before.strip_suffix(word));
        word.unwrap_or(before).trim_end()
    }
}

impl From<Scale> for String {
    fn from(scale: Scale) -> Self {
        format!("{}..{}", scale.least, scale.most)
    }
}

impl TryFrom<String> for Scale {
    type Error = String;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        Self::of_word(&word).ok_or_else(|| format!("{word:?} is no scale such as \"1..5\""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_read_where_they_are_stated_and_else_by_what_fits() {
        let check = |label: &str, expected: Option<(f64, f64)>| {
            let found = Scale::stated(label).map(|it| (it.least, it.most));
            assert_eq!(found, expected, "{label}");
        };
        check("Emotion (1–10)", Some((1.0, 10.0)));
        check("Emotion 1-5", Some((1.0, 5.0)));
        check("Gefühl (−2 … +2)", Some((-2.0, 2.0)));
        check("Mood, -100 to 100", Some((-100.0, 100.0)));
        check("Emotie (-100 tot 100)", Some((-100.0, 100.0)));
        check("Emoción de 1 a 5", Some((1.0, 5.0)));
        check("Émotion (de 0 à 10)", Some((0.0, 10.0)));
        check("Emocja (od 1 do 10)", Some((1.0, 10.0)));
        check("المشاعر (من ١ إلى ٥)", Some((1.0, 5.0)));
        check("感情（1〜5）", Some((1.0, 5.0)));
        check("Emotions: Ana-Maria", None);
        check("Emotion", None);
        for (label, expected) in [
            ("Emotion (1-10)", "Emotion"),
            ("Emoción de 1 a 5", "Emoción"),
            ("Mood, -100 to 100", "Mood"),
            ("感情（1〜5）", "感情"),
            ("Emotion (of Ana)", "Emotion (of Ana)"),
        ] {
            assert_eq!(Scale::bare_of(label), expected);
        }
        let read = |values: &[f64]| {
            let scale = Scale::of(values)?;
            values.iter().map(|it| scale.read(*it)).collect::<Option<Vec<f64>>>()
        };
        assert_eq!(read(&[-2.0, 0.5, 2.0]), Some(vec![-2.0, 0.5, 2.0]));
        assert_eq!(read(&[1.0, 3.0, 5.0]), Some(vec![-2.0, 0.0, 2.0]));
        assert_eq!(read(&[-100.0, 0.0, 50.0]), Some(vec![-2.0, 0.0, 1.0]));
        assert_eq!(read(&[900.0]), None);
        assert_eq!(read(&[]), None);
    }
}
