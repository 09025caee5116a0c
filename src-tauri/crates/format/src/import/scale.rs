//! Scales of feelings, as files state them and as numbers tell them.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use words::{Sentence, sentence};

use super::feeling::feelings;
use super::numbers::{digit, number};
use super::roles::normal;

/// A scale of feelings, from the worst to the best. Written `1..5`, or `5..1` where
/// the smallest number is the best.
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

/// What the ends of scales are called beside the names of feelings, as it is
/// compared: the worst, and then the best.
const ENDS: [(f64, &str); 2] = [
    (
        -2.0,
        "worst|lowest|low|poor|very poor|schlechteste|schlechtester|schlechtestes|am schlechtesten|\
         niedrig|ungenügend|mangelhaft|pire|la pire|le pire|peor|lo peor|el peor|slechtste|slechtst|\
         laag|najgorsza|najgorszy|najgorzej|niska|niski|pior|peggiore|最低|最差|低|الأسوأ|اسوا|منخفض",
    ),
    (
        2.0,
        "best|highest|high|top|beste|bester|bestes|am besten|hoch|meilleur|meilleure|la meilleure|\
         le meilleur|mejor|lo mejor|el mejor|hoogst|hoog|najlepsza|najlepszy|najlepiej|wysoka|wysoki|\
         melhor|migliore|最高|最好|高|الأفضل|افضل|مرتفع",
    ),
];

/// The same, one by one.
static CALLED: LazyLock<HashMap<String, f64>> = LazyLock::new(|| {
    let each = |(value, names): &(f64, &'static str)| {
        let value = *value;
        names.split('|').map(move |name| (normal(name), value)).collect::<Vec<_>>()
    };
    ENDS.iter().flat_map(each).collect()
});

/// What grades are called of which the smallest is the best.
const GRADES: [&str; 2] = ["schulnote", "schulnoten"];

/// What a label says where “Note” is no school grade: in French, more is better.
const FRENCH: [&str; 9] = [
    "satisfaction",
    "émotion",
    "emotions",
    "ressenti",
    "humeur",
    "évaluation",
    "expérience",
    " sur ",
    " à ",
];

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
        (least != most).then_some(Self { least, most })
    }

    /// Whether the smallest number is the best.
    pub(crate) fn is_turned(self) -> bool {
        self.most < self.least
    }

    /// That it is read so because what has that label says it.
    pub(crate) fn turned_in_words(self, label: &str) -> Sentence {
        sentence!("scale-turned", label = label, best = self.most, worst = self.least)
    }

    /// The same where the largest is the best.
    pub(crate) fn stated_in_words(self, label: &str) -> Sentence {
        sentence!("matrix-scale", label = label, least = self.least, most = self.most)
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

    /// The scale that a label states: “Emotion (1–10)”, “Mood (1 = best, 5 = worst)”.
    pub(crate) fn stated(label: &str) -> Option<Self> {
        let Some(range) = Self::range(label) else { return Self::of_ends(&ends(label)) };
        let at = |wanted: f64| ends(label).into_iter().find(|(number, _)| *number == wanted);
        let is_best_first = match (at(range.least), at(range.most)) {
            (Some((_, first)), Some((_, last))) => first > last,
            (Some((_, first)), None) => first > 0.0,
            (None, Some((_, last))) => last < 0.0,
            (None, None) => range.is_of_grades(label),
        };
        let turned = Self { least: range.most, most: range.least };
        Some(if is_best_first { turned } else { range })
    }

    /// The scale whose ends somebody has named.
    fn of_ends(ends: &[(f64, f64)]) -> Option<Self> {
        let least = ends.iter().copied().min_by(|one, other| one.0.total_cmp(&other.0))?;
        let most = ends.iter().copied().max_by(|one, other| one.0.total_cmp(&other.0))?;
        match least.1 - most.1 {
            _ if least.0 == most.0 => None,
            0.0 => None,
            fall if fall > 0.0 => Some(Self { least: most.0, most: least.0 }),
            _ => Some(Self { least: least.0, most: most.0 }),
        }
    }

    /// Whether a range is that of grades in German schools, of which 1 is the best.
    fn is_of_grades(self, label: &str) -> bool {
        if self.least != 1.0 || !(self.most == 5.0 || self.most == 6.0) {
            return false;
        }
        let small = label.to_lowercase();
        let mut words = label.split(|it: char| !it.is_alphanumeric());
        let is_grade = |word: &str| GRADES.contains(&word.to_lowercase().as_str());
        let is_note = !FRENCH.iter().any(|it| small.contains(it));
        words.any(|word| is_grade(word) || (is_note && matches!(word, "Note" | "Noten")))
    }

    /// The range of numbers that a label states.
    fn range(label: &str) -> Option<Self> {
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

/// The numbers that a label gives a meaning, each with how good it is: what stands
/// behind every number, or else what stands before it.
fn ends(label: &str) -> Vec<(f64, f64)> {
    let is_number = |it: char| digit(it).is_some() || it == '.';
    let mut numbers: Vec<(usize, usize, f64)> = Vec::new();
    let mut from = 0;
    while let Some(found) = label[from..].find(|it| digit(it).is_some()) {
        let start = from + found;
        let end = label[start..].find(|it| !is_number(it)).map_or(label.len(), |at| start + at);
        let sign = label[..start].chars().next_back().filter(|it| matches!(it, '-' | '−' | '+'));
        let start = start - sign.map_or(0, char::len_utf8);
        if let Some(value) = number(label[start..end].trim_end_matches('.')) {
            numbers.push((start, end, value));
        }
        from = end;
    }
    // One number alone is no scale.
    if numbers.len() < 2 {
        return Vec::new();
    }
    let starts = numbers.iter().map(|it| it.0).skip(1).chain([label.len()]);
    let behind = numbers
        .iter()
        .zip(starts)
        .map(|((_, end, value), next)| (*value, worth(&label[*end..next])));
    let behind: Vec<(f64, Option<f64>)> = behind.collect();
    let told = |all: Vec<(f64, Option<f64>)>| -> Vec<(f64, f64)> {
        all.into_iter().filter_map(|(number, worth)| Some((number, worth?))).collect()
    };
    // Where the words stand before their numbers, none stand behind the last.
    if behind.last().is_some_and(|(_, worth)| worth.is_some()) {
        return told(behind);
    }
    let mut last = 0;
    let before = numbers.iter().map(|(start, end, value)| {
        let words = &label[last..*start];
        last = *end;
        let words = words.rsplit(['(', '（', '[', ':', '：']).next().unwrap_or_default();
        (*value, worth(words))
    });
    let before = told(before.collect());
    if before.len() > 1 { before } else { told(behind) }
}

/// How good what some words say is, of the end of a scale.
fn worth(words: &str) -> Option<f64> {
    let is_sign = |it: char| !it.is_alphanumeric();
    let words = words.to_lowercase();
    let mut words = words.trim_matches(is_sign);
    for between in BETWEEN.iter().map(|it| it.trim()) {
        let rest = words.strip_suffix(between).unwrap_or(words);
        // “dissatisfied to” and not the end of a word.
        if rest.len() < words.len() && (rest.ends_with(is_sign) || !between.is_ascii()) {
            words = rest.trim_end_matches(is_sign);
        }
    }
    let words = ["is ", "ist ", "means ", "heißt ", "es ", "est "]
        .iter()
        .find_map(|it| words.strip_prefix(it))
        .unwrap_or(words);
    let name = normal(words);
    if name.is_empty() {
        return None;
    }
    CALLED.get(&name).copied().or_else(|| feelings(words).last().copied())
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
        check("Satisfaction (1 = best, 5 = worst)", Some((5.0, 1.0)));
        check("Satisfaction (1 = worst, 5 = best)", Some((1.0, 5.0)));
        check("Emotion (5 = very negative, 1 = very positive)", Some((5.0, 1.0)));
        check("Zufriedenheit (1 = sehr gut, 5 = schlecht)", Some((5.0, 1.0)));
        check("Mood (best = 1, worst = 5)", Some((5.0, 1.0)));
        check("Mood 1 (best) to 5 (worst)", Some((5.0, 1.0)));
        check("Emotion (1-5, 1 = best)", Some((5.0, 1.0)));
        check("Emotion (1 bad - 5 good)", Some((1.0, 5.0)));
        check("Emotion scale: 1 = very bad; 5 = very good", Some((1.0, 5.0)));
        check("Mood (-2 = terrible, 0 = ok, 2 = great)", Some((-2.0, 2.0)));
        check("Zufriedenheit (Schulnote 1-6)", Some((6.0, 1.0)));
        check("Stimmung (Note 1-5)", Some((5.0, 1.0)));
        check("Satisfaction (note de 1 à 5)", Some((1.0, 5.0)));
        check("Step 2 (good)", None);
        check("Emotions: Ana-Maria", None);
        check("Emotion", None);
        for (label, expected) in [
            ("Emotion (1-10)", "Emotion"),
            ("Emoción de 1 a 5", "Emoción"),
            ("Mood, -100 to 100", "Mood"),
            ("感情（1〜5）", "感情"),
            ("Emotion (of Ana)", "Emotion (of Ana)"),
            ("Satisfaction (1 = best, 5 = worst)", "Satisfaction"),
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
