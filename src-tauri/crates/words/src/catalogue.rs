//! The catalogues: which languages there are, the files of each, and how each
//! writes its numbers.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use icu_collator::CollatorBorrowed;
use unic_langid::LanguageIdentifier;

use crate::number::Numerals;
use crate::{order, pseudo};

pub type Bundle = FluentBundle<FluentResource>;

/// What is said in one language.
pub struct Catalogue {
    pub language: &'static str,
    pub sources: &'static [&'static str],
    pub numerals: Numerals,
    /// Has a bundle write numbers with these.
    write_numbers: fn(&mut Bundle),
    /// What is done to each text before it is shown.
    transform: Option<fn(&str) -> Cow<'_, str>>,
    bundle: OnceLock<Bundle>,
    order: OnceLock<Option<CollatorBorrowed<'static>>>,
}

macro_rules! sources {
    ($language:literal) => {
        &[
            include_str!(concat!("../locales/", $language, "/app.ftl")),
            include_str!(concat!("../locales/", $language, "/check.ftl")),
            include_str!(concat!("../locales/", $language, "/cli.ftl")),
            include_str!(concat!("../locales/", $language, "/doors.ftl")),
            include_str!(concat!("../locales/", $language, "/edits.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-desk.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-edit.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-export.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-file.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-library.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-import.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-log.ftl")),
            include_str!(concat!("../locales/", $language, "/errors-table.ftl")),
            include_str!(concat!("../locales/", $language, "/hand-offs.ftl")),
            include_str!(concat!("../locales/", $language, "/help.ftl")),
            include_str!(concat!("../locales/", $language, "/insight.ftl")),
            include_str!(concat!("../locales/", $language, "/interactions.ftl")),
            include_str!(concat!("../locales/", $language, "/lenses.ftl")),
            include_str!(concat!("../locales/", $language, "/map.ftl")),
            include_str!(concat!("../locales/", $language, "/measures.ftl")),
            include_str!(concat!("../locales/", $language, "/measuring.ftl")),
            include_str!(concat!("../locales/", $language, "/menu.ftl")),
            include_str!(concat!("../locales/", $language, "/panels.ftl")),
            include_str!(concat!("../locales/", $language, "/printing.ftl")),
            include_str!(concat!("../locales/", $language, "/ways.ftl")),
            include_str!(concat!("../locales/", $language, "/settings.ftl")),
            include_str!(concat!("../locales/", $language, "/sheets.ftl")),
            include_str!(concat!("../locales/", $language, "/sharing.ftl")),
            include_str!(concat!("../locales/", $language, "/work.ftl")),
        ]
    };
}

macro_rules! catalogue {
    ($language:literal, $sources:expr, $numerals:ident, $transform:expr) => {
        Catalogue {
            language: $language,
            sources: $sources,
            numerals: Numerals::$numerals,
            write_numbers: |bundle| {
                bundle.set_formatter(Some(|value, _| written(value, Numerals::$numerals)));
            },
            transform: $transform,
            bundle: OnceLock::new(),
            order: OnceLock::new(),
        }
    };
}

macro_rules! catalogues {
    ($($language:literal with $numerals:ident),+ $(,)?) => {
        /// The languages that there is a catalogue for, the one that has every
        /// message first.
        pub const LANGUAGES: &[&str] = &[$($language),+];

        /// In the order of [`LANGUAGES`].
        pub static CATALOGUES: [Catalogue; LANGUAGES.len()] =
            [$(catalogue!($language, sources!($language), $numerals, None)),+];
    };
}

catalogues! {
    "en" with ENGLISH,
    "de" with GERMAN,
    "es" with SPANISH,
    "fr" with FRENCH,
    "nl" with GERMAN,
    "pl" with POLISH,
    "ar" with ARABIC,
    "ja" with ENGLISH,
}

pub static ENGLISH: &Catalogue = &CATALOGUES[0];

/// English in letters that nobody writes: a text that is shown in plain letters
/// is in no catalogue, and one that is cut off had room for English only. It is
/// spoken where it is asked for by its tag, and offered nowhere.
static PSEUDO: Catalogue = catalogue!("en-XA", sources!("en"), ENGLISH, Some(pseudo::transform));

/// A number in digits; nothing for what is no number.
fn written(value: &FluentValue<'_>, numerals: Numerals) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numerals.write(number.value)),
        _ => None,
    }
}

impl Catalogue {
    /// Which text comes first in a list.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match self.order.get_or_init(|| order::of(self.language)) {
            Some(order) => order.compare(one, other),
            None => one.cmp(other),
        }
    }

    /// The best one for a BCP 47 tag such as `de-AT`, or for what `LANG` says,
    /// such as `de_AT.UTF-8`.
    pub fn of(tag: &str) -> &'static Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        if tag.replace('_', "-").eq_ignore_ascii_case(PSEUDO.language) {
            return &PSEUDO;
        }
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        let best = CATALOGUES.iter().find(|have| have.language.eq_ignore_ascii_case(wanted));
        best.unwrap_or(ENGLISH)
    }

    pub fn bundle(&'static self) -> &'static Bundle {
        self.bundle.get_or_init(|| {
            let tag: LanguageIdentifier = self.language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Isolation marks around what is put in keep Arabic names in German
            // sentences in order; the fonts draw nothing for them.
            bundle.set_use_isolating(true);
            bundle.set_transform(self.transform);
            (self.write_numbers)(&mut bundle);
            for source in self.sources {
                // A faulty line costs only its own message; the tests refuse it.
                let resource = match FluentResource::try_new((*source).to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
    }
}
