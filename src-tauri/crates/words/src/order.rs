//! The order of texts in lists, as each language has it.

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_locale_core::Locale;

/// The rules of a language; nothing if they cannot be had, which no language
/// that is spoken here ever sees.
pub fn of(language: &str) -> Option<CollatorBorrowed<'static>> {
    let locale = Locale::try_from_str(language).unwrap_or(Locale::UNKNOWN);
    let mut wanted = icu_collator::CollatorPreferences::from(&locale);
    wanted.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(wanted, CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use crate::Words;

    #[test]
    fn texts_are_in_the_order_of_the_language() {
        let check = |language: &str, expected: &[&str]| {
            let words = Words::of(language);
            let mut sorted = expected.to_vec();
            sorted.reverse();
            sorted.sort_by(|a, b| words.compare(a, b));
            assert_eq!(sorted, expected, "{language}");
        };
        check("de", &["Abo", "Ärger", "Auftrag", "öffnen", "Ordnung", "Zettel"]);
        check("es", &["mano", "nube", "ñandú", "ojo"]);
        check("pl", &["Lato", "list", "Łódź", "Zebra", "źle", "żaba"]);
        check("en", &["step 2", "Step 2", "step 10"]);
        check("ja", &["あさ", "アメリカ", "いえ"]);
        check("en-XA", &["a", "b"]);
    }
}
