//! What the app says, in the reader's language.
//!
//! One catalogue of Fluent messages serves the window, the pictures, the
//! reports and the command line. The files lie in `locales/<language>/`; the
//! window reads the very same ones. A message that a language lacks is taken
//! from English, which has them all.

mod catalogue;
mod disk;
mod language;
mod number;
mod order;
mod pseudo;
mod sentence;

use std::cmp::Ordering;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

pub use crate::catalogue::LANGUAGES;
use crate::catalogue::{Bundle, Catalogue, ENGLISH};
pub use crate::disk::disk;
pub use crate::language::{is_right_to_left, is_same};
pub use crate::number::duration_in;
pub use crate::sentence::{Explain, Sentence, Value};

/// The messages of one language, with English behind it. A handle: the
/// catalogue itself is read once, when its first message is asked for.
#[derive(Clone, Copy)]
pub struct Words {
    catalogue: &'static Catalogue,
}

impl Words {
    /// The messages of the best catalogue for a BCP 47 tag such as `de-AT`, or
    /// for what `LANG` says, such as `de_AT.UTF-8`.
    pub fn of(language: &str) -> Self {
        Self { catalogue: Catalogue::of(language) }
    }

    /// The messages of the language that has them all.
    pub fn english() -> Self {
        Self { catalogue: ENGLISH }
    }

    /// The language that was found.
    pub fn language(&self) -> &'static str {
        self.catalogue.language
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A text, or the message that stands where somebody wrote none.
    pub fn text_or(&self, text: &str, id: &str) -> String {
        match text.trim() {
            "" => self.text(id),
            text => text.to_owned(),
        }
    }

    /// A message with numbers and texts put in.
    pub fn with(&self, id: &str, values: &[(&str, Word<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Word::Text(text) => args.set(*name, FluentValue::from(*text)),
                Word::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        self.format(id, Some(&args))
    }

    /// A sentence in this language.
    pub fn say(&self, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &sentence.values {
            match value {
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
                other => args.set(*name, FluentValue::from(self.spell(other))),
            }
        }
        self.format(sentence.id, Some(&args))
    }

    /// A number as a sheet in this language reads it.
    pub fn figure(&self, number: f64) -> String {
        self.catalogue.numerals.write_plain(number)
    }

    /// A rating or a difference with its sign, rounded to a tenth.
    pub fn signed(&self, number: f64) -> String {
        self.catalogue.numerals.write_signed(number)
    }

    /// Which text comes first in a list, as readers of this language look it up:
    /// whatever its capitals, letters with accents where they belong, and numbers
    /// by what they are worth.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.catalogue.compare(one, other)
    }

    /// Whether there is such a message, in English at the least.
    pub fn has(&self, id: &str) -> bool {
        self.bundles().any(|bundle| bundle.get_message(id).is_some_and(|m| m.value().is_some()))
    }

    /// What is put in, as a text.
    fn spell(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => self.catalogue.numerals.write(*number),
            Value::Fixed(number, digits) => self.catalogue.numerals.write_all(*number, *digits),
            Value::Sentence(sentence) => self.say(sentence),
            Value::List(items) => {
                let isolated = |item| format!("\u{2068}{}\u{2069}", self.spell(item));
                let items: Vec<String> = items.iter().map(isolated).collect();
                items.join(&self.text("list-comma"))
            }
            Value::Row(sentences) => {
                let said: Vec<String> = sentences.iter().map(|it| self.spell(it)).collect();
                said.join(" ")
            }
        }
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        for bundle in self.bundles() {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            if errors.is_empty() {
                return language::directed(text, self.language());
            }
        }
        // A message that is missing shows its name: ugly enough to be found,
        // and a test finds it first.
        id.to_owned()
    }

    /// The language's own messages, and where it lacks one the English ones.
    fn bundles(&self) -> impl Iterator<Item = &'static Bundle> {
        let own = self.catalogue;
        let behind = (own.language != ENGLISH.language).then_some(ENGLISH);
        std::iter::once(own).chain(behind).map(Catalogue::bundle)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language())
    }
}

/// A text without the marks that keep directions apart and signs together:
/// native menus, titles of windows and terminals show them as boxes on some
/// systems.
pub fn plain(text: &str) -> String {
    text.replace("\u{200f}\u{2068}", "").replace(['\u{2068}', '\u{2069}', '\u{2060}'], "")
}

/// Something that is put into a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Word<'a> {
    /// A text, kept as it is.
    Text(&'a str),
    /// A number, written as the language does.
    Number(f64),
}

impl<'a> From<&'a str> for Word<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Word<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Word<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use fluent_bundle::FluentResource;

    use super::*;
    use crate::catalogue::CATALOGUES;

    fn ids(source: &str) -> Vec<&str> {
        source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect()
    }

    #[test]
    fn an_arabic_message_of_values_alone_runs_from_right_to_left() {
        let arabic = Words::of("ar");
        let month = [("month", Word::from("أبريل")), ("year", Word::from("2026"))];
        let said = arabic.with("date-month", &month);
        assert_eq!(said, "\u{200f}\u{2068}أبريل\u{2069} \u{2068}2026\u{2069}");
        // Numbers are no words in a row, and letters say it themselves.
        let product = [("left", Word::Number(3.0)), ("right", Word::Number(7.0))];
        assert!(arabic.with("formula-product", &product).starts_with('\u{2068}'));
        assert_eq!(
            arabic.with("people-share", &[("number", Word::Number(5.0))]),
            "\u{2068}5\u{2069}%"
        );
        assert!(arabic.with("evidence-n", &[("n", Word::Number(5.0))]).starts_with('n'));
        assert!(Words::of("de").with("date-month", &month).starts_with('\u{2068}'));
    }

    #[test]
    fn every_file_parses() {
        for source in CATALOGUES.iter().flat_map(|catalogue| catalogue.sources) {
            if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
                panic!("{errors:?}");
            }
        }
    }

    #[test]
    fn every_language_has_the_messages_that_english_has() {
        for catalogue in &CATALOGUES {
            for (english, other) in ENGLISH.sources.iter().zip(catalogue.sources) {
                let (mut english, mut other) = (ids(english), ids(other));
                english.sort_unstable();
                other.sort_unstable();
                assert_eq!(english, other);
            }
        }
    }

    /// What each message knows, and whether it only chooses by it.
    fn values(source: &str) -> BTreeMap<&str, BTreeMap<&str, bool>> {
        let mut values: BTreeMap<&str, BTreeMap<&str, bool>> = BTreeMap::new();
        let mut id = "";
        for line in source.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                id = line.split_once(" =").map_or("", |(id, _)| id);
            }
            for rest in line.split('$').skip(1) {
                let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
                let (name, rest) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
                let chooses = rest.trim_start().starts_with("->");
                *values.entry(id).or_default().entry(name).or_insert(true) &= chooses;
            }
        }
        values
    }

    #[test]
    fn every_language_puts_into_its_messages_what_english_does() {
        for (english, catalogue) in CATALOGUES.iter().flat_map(|catalogue| {
            ENGLISH.sources.iter().zip(catalogue.sources.iter().map(move |it| (catalogue, it)))
        }) {
            let (catalogue, other) = catalogue;
            let (english, other) = (values(english), values(other));
            let none = BTreeMap::new();
            for id in english.keys().chain(other.keys()) {
                let english = english.get(id).unwrap_or(&none);
                let other = other.get(id).unwrap_or(&none);
                let place = format!("{id} in {}: {english:?}, {other:?}", catalogue.language);
                assert!(other.keys().all(|it| english.contains_key(it)), "{place}");
                let put = english.iter().filter(|(_, chooses)| !**chooses);
                assert!(put.into_iter().all(|(it, _)| other.contains_key(it)), "{place}");
            }
        }
    }

    #[test]
    fn what_is_counted_has_every_form_that_the_language_needs() {
        for catalogue in &CATALOGUES {
            let needed: &[&str] = match catalogue.language {
                "pl" => &["[few]", "[many]"],
                "ar" => &["[two]", "[few]", "[many]"],
                _ => &[],
            };
            for source in catalogue.sources {
                for choice in source.split("->").skip(1) {
                    let (forms, _) = choice.split_once("\n}").unwrap_or((choice, ""));
                    let misses =
                        forms.contains("[one]") && !needed.iter().all(|it| forms.contains(it));
                    assert!(!misses, "{}: {forms}", catalogue.language);
                }
            }
        }
    }

    #[test]
    fn every_message_is_said_in_one_file_only() {
        let mut all: Vec<&str> = ENGLISH.sources.iter().flat_map(|source| ids(source)).collect();
        all.sort_unstable();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert_eq!(twice, Vec::<&[&str]>::new());
    }

    #[test]
    fn the_best_language_is_found() {
        let check = |tag: &str, expected: &str| assert_eq!(Words::of(tag).language(), expected);
        check("de", "de");
        check("de-AT", "de");
        check("de_CH.UTF-8", "de");
        check("de.UTF-8", "de");
        check("DE@euro", "de");
        check("en_GB", "en");
        check("tlh", "en");
        check("C", "en");
        check("C.UTF-8", "en");
        check("POSIX", "en");
        check("", "en");
    }

    #[test]
    fn ratings_have_a_sign_and_the_decimals_of_the_language() {
        let check = |number: f64, english: &str, german: &str| {
            assert_eq!(Words::of("en").signed(number), english);
            assert_eq!(Words::of("de").signed(number), german);
        };
        check(1.5, "+1.5", "+1,5");
        check(-0.66, "−0.7", "−0,7");
        check(-0.04, "0", "0");
        assert_eq!(Words::of("de").figure(-1200.5), "-1200,5");
    }

    #[test]
    fn a_sentence_is_said_in_any_language() {
        let check = |sentence: Sentence, english: &str, german: &str| {
            assert_eq!(sentence.to_string(), english);
            assert_eq!(plain(&Words::of("de").say(&sentence)), german);
        };
        check(sentence!("duration-hours", number = 2.5), "2.5 h", "2,5 h");
        check(sentence!("duration-days", number = 1), "1 day", "1 Tag");
        check(sentence!("duration-days", number = 1200), "1,200 days", "1.200 Tage");
        check(
            sentence!("hand-off-from-to", from = sentence!("lane-quotes"), to = "Ana"),
            "Hand-off from Quotes to Ana",
            "Übergabe von Zitate an Ana",
        );
        check(
            sentence!("hand-off-owner", owner = Value::list(["Ana", "Ben"])),
            "Hand-off: Ana, Ben",
            "Übergabe: Ana, Ben",
        );
        // What is missing is found at once.
        assert_eq!(sentence!("no-such-message").to_string(), "no-such-message");
        assert_eq!(sentence!("hand-off-owner", wrong = 1).to_string(), "hand-off-owner");
    }

    #[test]
    fn names_are_kept_apart_from_what_is_around_them() {
        let sentence = sentence!("hand-off-owner", owner = "أنا");
        assert_eq!(Words::of("de").say(&sentence), "Übergabe: \u{2068}أنا\u{2069}");
    }
}
