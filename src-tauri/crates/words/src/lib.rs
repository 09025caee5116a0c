//! What the app says, in the reader's language.
//!
//! One catalogue of Fluent messages serves the window, the pictures, the
//! reports and the command line. The files lie in `locales/<language>/`; the
//! window reads the very same ones. A message that a language lacks is taken
//! from English, which has them all.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The languages that there is a catalogue for, the one that has every message
/// first.
pub const LANGUAGES: &[&str] = &["en", "de"];

/// The messages of one language, with English behind it.
pub struct Words {
    language: String,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The messages of the best catalogue for a BCP 47 tag such as `de-AT`.
    pub fn of(language: &str) -> Self {
        let wanted = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let best = LANGUAGES.iter().find(|have| **have == wanted).copied().unwrap_or("en");
        let mut bundles = vec![bundle(best)];
        if best != "en" {
            bundles.push(bundle("en"));
        }
        Self { language: best.to_owned(), bundles }
    }

    /// The language that was found.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
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

    /// Whether there is such a message, in English at the least.
    pub fn has(&self, id: &str) -> bool {
        self.bundles
            .iter()
            .any(|bundle| bundle.get_message(id).is_some_and(|m| m.value().is_some()))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            if errors.is_empty() {
                return text.into_owned();
            }
        }
        // A message that is missing shows its name: ugly enough to be found,
        // and a test finds it first.
        id.to_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language)
    }
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

macro_rules! sources {
    ($language:literal) => {
        [
            include_str!(concat!("../locales/", $language, "/app.ftl")),
            include_str!(concat!("../locales/", $language, "/cli.ftl")),
            include_str!(concat!("../locales/", $language, "/edits.ftl")),
            include_str!(concat!("../locales/", $language, "/map.ftl")),
            include_str!(concat!("../locales/", $language, "/menu.ftl")),
            include_str!(concat!("../locales/", $language, "/panels.ftl")),
        ]
    };
}

fn bundle(language: &'static str) -> FluentBundle<FluentResource> {
    let sources = if language == "de" { sources!("de") } else { sources!("en") };
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks around what is put in keep Arabic names in German
    // sentences in order; the fonts draw nothing for them.
    bundle.set_use_isolating(true);
    for source in sources {
        // A faulty line costs only its own message; the tests refuse it.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(source: &str) -> Vec<&str> {
        source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect()
    }

    #[test]
    fn every_file_parses() {
        for source in sources!("en").into_iter().chain(sources!("de")) {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{errors:?}");
            }
        }
    }

    #[test]
    fn every_language_has_the_messages_that_english_has() {
        for (english, german) in sources!("en").iter().zip(sources!("de").iter()) {
            let (mut english, mut german) = (ids(english), ids(german));
            english.sort_unstable();
            german.sort_unstable();
            assert_eq!(english, german);
        }
    }

    #[test]
    fn an_unknown_language_speaks_english() {
        assert_eq!(Words::of("tlh").language(), "en");
        assert_eq!(Words::of("de-AT").language(), "de");
    }
}
