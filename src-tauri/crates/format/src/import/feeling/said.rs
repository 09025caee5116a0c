//! Feelings that are told in words alone.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use words::{Sentence, Value, Words, sentence};

use super::names::{FEELS, NAMES, SLIGHTLY, VERY};
use super::rounded;
use crate::import::roles::normal;

/// What stands between a feeling and what it becomes.
const BECOMES: [&str; 6] = ["→", "⇒", "➔", "➜", "->", "=>"];

/// What stands between feelings of one moment.
const BESIDE: [&str; 17] = [
    " and ", " und ", " et ", " y ", " en ", " i ", " oraz ", " و", ",", ";", "/", "、", "،", "؛",
    "，", "&", "\n",
];

/// What feelings are called, as it is compared, and how they are rated.
static CALLED: LazyLock<HashMap<String, f64>> = LazyLock::new(|| {
    let each =
        NAMES.iter().flat_map(|(value, names)| names.split('|').map(|it| (normal(it), *value)));
    let levels = [-2.0, -1.0, 0.0, 1.0, 2.0];
    let ours = words::LANGUAGES.iter().flat_map(|language| {
        let words = Words::of(language);
        levels.map(|level| (normal(&words.text(&format!("emotion-{level}"))), level))
    });
    let mut called = HashMap::new();
    for (name, value) in ours.chain(each) {
        called.entry(name).or_insert(value);
    }
    called
});

/// Words beside the name of a feeling, and how many times as strong they make it.
static DEGREES: LazyLock<Vec<(String, f64)>> = LazyLock::new(|| {
    let each = [(VERY, 2.0), (SLIGHTLY, 0.5), (FEELS, 1.0)];
    let each =
        each.into_iter().flat_map(|(words, times)| words.split('|').map(move |it| (it, times)));
    each.map(|(word, times)| (normal(word), times)).collect()
});

/// How a text rates that consists of names of feelings and of nothing else, in the
/// order in which they come: several if it tells of a change, and the middle of
/// those of one moment. None if it says anything else: “less stress” is no stress.
pub(super) fn in_words(text: &str) -> Vec<f64> {
    let steps = split(text, &BECOMES);
    steps.into_iter().map(moment).collect::<Option<Vec<f64>>>().unwrap_or_default()
}

fn moment(text: &str) -> Option<f64> {
    let names = split(text, &BESIDE).into_iter().map(str::trim).filter(|it| !it.is_empty());
    let values: Vec<f64> = names.map(|name| named(&normal(name))).collect::<Option<_>>()?;
    (!values.is_empty()).then(|| rounded(values.iter().sum::<f64>() / values.len() as f64))
}

fn named(name: &str) -> Option<f64> {
    let plain = |name: &str| CALLED.get(name).copied();
    plain(name).or_else(|| plain(name.strip_prefix("ال")?)).or_else(|| {
        DEGREES.iter().find_map(|(word, times)| {
            let rest = name.strip_prefix(word.as_str()).or(name.strip_suffix(word.as_str()))?;
            Some((named(rest)? * times).clamp(-2.0, 2.0))
        })
    })
}

fn split<'a>(text: &'a str, at: &[&str]) -> Vec<&'a str> {
    at.iter().fold(vec![text], |parts, sign| parts.iter().flat_map(|it| it.split(sign)).collect())
}

/// The feelings in words that became ratings, to tell what they were taken for.
#[derive(Default)]
pub(crate) struct Heard(BTreeMap<String, f64>);

impl Heard {
    /// Remembers what a text became if its words say how it rates.
    pub fn note(&mut self, text: &str) {
        if super::signs(text).is_empty()
            && let Some(value) = super::told(text).last()
        {
            self.0.insert(text.trim().to_lowercase(), *value);
        }
    }

    /// What each was taken for; none if there were none.
    pub fn told(&self) -> Option<Sentence> {
        let each = self
            .0
            .iter()
            .map(|(text, value)| sentence!("feeling-read", text = text.as_str(), value = *value));
        (!self.0.is_empty()).then(|| sentence!("feelings-read", feelings = Value::list(each)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_rate_when_they_say_nothing_but_feelings() {
        let check = |text: &str, expected: &[f64]| assert_eq!(in_words(text), expected, "{text}");
        check("Frustrated", &[-1.0]);
        check("very happy!", &[2.0]);
        check("Feels slightly anxious", &[-0.5]);
        check("Anxious, angry", &[-1.5]);
        check("worried → relieved", &[-1.0, 1.0]);
        check("neutral", &[0.0]);
        check("sehr unzufrieden", &[-2.0]);
        check("genervt und verwirrt", &[-1.0]);
        check("très mécontente", &[-2.0]);
        check("MUY SATISFECHO", &[2.0]);
        check("zeer tevreden", &[2.0]);
        check("bardzo zły", &[-2.0]);
        check("zly", &[-2.0]);
        check("とても満足", &[2.0]);
        check("不満", &[-1.0]);
        check("非常不满意", &[-2.0]);
        check("매우 불안", &[-2.0]);
        check("만족", &[1.0]);
        check("سعيد جدًا", &[2.0]);
        check("الغضب", &[-2.0]);
        check("Wunderbar", &[2.0]);
        for unclear in [
            "not happy",
            "no stress",
            "less stress",
            "gobsmacked",
            "surprised",
            "Stress: low",
            "",
            "?",
        ] {
            check(unclear, &[]);
        }
    }

    #[test]
    fn a_name_is_that_of_one_feeling_alone() {
        let mut seen: HashMap<String, f64> = HashMap::new();
        for (value, names) in NAMES {
            for name in names.split('|') {
                let before = seen.insert(normal(name), value);
                assert!(before.is_none_or(|it| it == value), "{name}");
            }
        }
    }
}
