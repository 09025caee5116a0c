//! Names as they stand in texts.
//!
//! What is looked for, and what is found, is compared without accents and
//! without regard to capitals. A name of several words is found wherever it
//! stands. One word alone, such as a first name, is only taken for a name where
//! it is written like one: *Bill* is, *bill* need not be. What need not be one,
//! and what is also the name of something that stays on the map, is left, and
//! people are told where it stands.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::DecomposingNormalizerBorrowed;
use model::Map;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// Somebody: also parts of the name are looked for.
    Person,
    /// A department: only the whole name is.
    Team,
}

/// What is looked for.
#[derive(Default)]
pub(super) struct Terms {
    terms: Vec<Term>,
    /// The terms that begin with a letter, the longest first.
    beginning: BTreeMap<char, Vec<usize>>,
    known: BTreeSet<Vec<char>>,
}

struct Term {
    /// The letters to be found; a gap is a blank.
    letters: Vec<char>,
    /// The word as it was written down.
    written: String,
    /// The whole name.
    name: String,
    /// What stands in its place.
    instead: String,
    /// Whether a person's name, by which an address can be called.
    is_person: bool,
    /// Whether it is also the name of something that stays.
    is_ambiguous: bool,
}

/// A place in a text where something was found.
pub(super) struct Found {
    start: usize,
    end: usize,
    term: usize,
    /// Whether it is certain that it is meant.
    is_sure: bool,
}

/// A quote that is shorter is a phrase that anybody may use.
const SHORTEST_QUOTE: usize = 12;

/// Words before names that are not part of them.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lady", "lord", "dame", "herr", "frau", "von",
    "van", "der", "den", "del", "della", "las", "los", "bin", "ibn", "ben", "und", "and", "the",
    "madame", "monsieur", "senor", "senora", "signor", "signora", "jr", "sr",
];

/// Letters that Arabic and Hebrew write at the beginning of the next word.
const PREFIXES: &str = "وفبلكאובלכמהש";

impl Terms {
    /// Looks for a name.
    pub(super) fn add(&mut self, subject: Subject, name: &str, instead: &str) {
        let is_person = subject == Subject::Person;
        self.insert(name, name, instead, is_person);
        if !is_person {
            return;
        }
        // Behind a comma or in brackets stands what somebody does, as a rule.
        let core = core(name);
        self.insert(core, name, instead, true);
        let called: Vec<&str> = core.split_whitespace().skip_while(|it| is_title(it)).collect();
        self.insert(&called.join(" "), name, instead, true);
        for part in core.split_whitespace() {
            let part = part.trim_matches(|letter: char| !letter.is_alphanumeric());
            if is_telling(part) {
                self.insert(part, name, instead, true);
            }
        }
    }

    /// Looks for something that was said, if it is more than a phrase.
    pub(super) fn add_quote(&mut self, quote: &str, instead: &str) {
        // It may be repeated without its marks.
        let said = quote.trim_matches(|letter: char| !letter.is_alphanumeric());
        if said.chars().count() >= SHORTEST_QUOTE {
            self.insert(said, quote, instead, false);
        }
    }

    /// Leaves in texts what is also the name of something that stays.
    pub(super) fn spare(&mut self, map: &Map) {
        let mut stays: BTreeSet<Vec<char>> = BTreeSet::new();
        let wholes = map
            .channels
            .values()
            .map(|it| &it.name)
            .chain(map.lanes.values().map(|it| &it.title))
            .chain(map.stages.values().map(|it| &it.title))
            .chain(map.teams.values().map(|it| &it.name));
        stays.extend(wholes.map(|name| letters(name)));
        let called = map.personas.values().map(|it| &it.name);
        for name in called.chain(map.people.values().map(|it| &it.name)) {
            stays.insert(letters(name));
            stays.extend(core(name).split_whitespace().map(letters));
        }
        for term in &mut self.terms {
            term.is_ambiguous = stays.contains(&term.letters);
        }
    }

    /// A text with neutral words in place of what is looked for, and what that
    /// was, each with how often; nothing if none of it stands there.
    pub(super) fn replaced(&self, text: &str) -> Option<(String, Vec<(String, usize)>)> {
        let mut said = String::with_capacity(text.len());
        let mut named: BTreeMap<&str, usize> = BTreeMap::new();
        let mut from = 0;
        for found in self.find(text).into_iter().filter(|it| it.is_sure) {
            let term = &self.terms[found.term];
            said.push_str(&text[from..found.start]);
            said.push_str(&term.instead);
            *named.entry(&term.name).or_default() += 1;
            from = found.end;
        }
        if named.is_empty() {
            return None;
        }
        said.push_str(&text[from..]);
        Some((said, named.into_iter().map(|(name, times)| (name.to_owned(), times)).collect()))
    }

    /// What in a text may be meant and need not be.
    pub(super) fn doubtful<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let unsure = self.find(text).into_iter().filter(|it| !it.is_sure);
        unsure.map(|it| &text[it.start..it.end]).collect()
    }

    fn insert(&mut self, written: &str, name: &str, instead: &str, is_person: bool) {
        let letters = letters(written);
        let Some(&first) = letters.first() else { return };
        if !self.known.insert(letters.clone()) {
            return;
        }
        let length = letters.len();
        let term = Term {
            letters,
            written: written.trim().to_owned(),
            name: name.trim().to_owned(),
            instead: instead.to_owned(),
            is_person,
            is_ambiguous: false,
        };
        self.terms.push(term);
        let there = self.beginning.entry(first).or_default();
        let place = there.partition_point(|it| self.terms[*it].letters.len() >= length);
        there.insert(place, self.terms.len() - 1);
    }

    /// All places where something stands that is looked for, from the beginning.
    fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        if self.terms.is_empty() {
            return found;
        }
        let folded = folded(text);
        let addresses = self.addresses(text);
        let mut at = 0;
        while at < folded.len() {
            let start = folded[at].start;
            if let Some(address) = addresses.iter().find(|it| it.start <= start && start < it.end) {
                found.push(Found { ..*address });
                while folded.get(at).is_some_and(|it| it.start < address.end) {
                    at += 1;
                }
                continue;
            }
            let beginning = self.beginning.get(&folded[at].letter);
            let hit = beginning.into_iter().flatten().find_map(|term| {
                let end = self.matches(&folded, at, &self.terms[*term])?;
                Some((*term, end))
            });
            match hit {
                None => at += 1,
                Some((term, end)) => {
                    let (start, stop) = (folded[at].start, folded[end - 1].end);
                    let is_sure = self.terms[term].is_meant_by(&text[start..stop]);
                    found.push(Found { start, end: stop, term, is_sure });
                    at = end;
                }
            }
        }
        found
    }

    /// Where a term that begins at a place ends, if it stands there as a word.
    fn matches(&self, text: &[Folded], from: usize, term: &Term) -> Option<usize> {
        let mut at = from;
        for &letter in &term.letters {
            if text.get(at)?.letter != letter {
                return None;
            }
            at += 1;
            // A gap may be wider than one blank.
            while letter == ' ' && text.get(at).is_some_and(|it| it.letter == ' ') {
                at += 1;
            }
        }
        let is_word = |index: usize| text.get(index).is_some_and(|it| it.letter.is_alphanumeric());
        let first = *term.letters.first()?;
        let last = *term.letters.last()?;
        let begins = from == 0
            || !is_word(from - 1)
            || !is_divided(first)
            || (PREFIXES.contains(text[from - 1].letter) && (from == 1 || !is_word(from - 2)));
        let ends =
            !is_word(at) || !is_divided(last) || (text[at].letter == 's' && !is_word(at + 1));
        (begins && ends).then_some(at)
    }

    /// The addresses in a text that somebody's name is part of.
    fn addresses(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        if !text.contains('@') {
            return found;
        }
        for (start, address) in addresses(text) {
            let pieces: BTreeSet<Vec<char>> =
                address.split(|letter: char| !letter.is_alphanumeric()).map(letters).collect();
            let names =
                |it: &Term| it.is_person && !it.is_ambiguous && pieces.contains(&it.letters);
            if let Some(term) = self.terms.iter().position(names) {
                found.push(Found { start, end: start + address.len(), term, is_sure: true });
            }
        }
        found
    }
}

impl Term {
    /// Whether a place where its letters stand means it for certain.
    fn is_meant_by(&self, written: &str) -> bool {
        let has_capitals = self.written.chars().any(|it| it.is_uppercase() || it.is_lowercase());
        !self.is_ambiguous
            && (self.letters.contains(&' ')
                || !has_capitals
                || written == self.written
                || written.starts_with(char::is_uppercase))
    }
}

/// The addresses of mail in a text, with where they begin.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let begins = text.as_ptr() as usize;
    let is_part = |letter: char| letter.is_alphanumeric() || "._%+-@".contains(letter);
    text.split(move |letter: char| !is_part(letter)).filter_map(move |word| {
        let word = word.trim_matches(['.', '-', '+', '%']);
        let (name, host) = word.split_once('@')?;
        let is_address = !name.is_empty() && host.contains('.') && !host.contains('@');
        is_address.then(|| (word.as_ptr() as usize - begins, word))
    })
}

/// A name without what stands behind a comma or in brackets.
fn core(name: &str) -> &str {
    let end = name.find([',', '(', '[', '/', ';', '|']).unwrap_or(name.len());
    name[..end].trim()
}

/// Whether part of a name tells who is meant.
fn is_telling(part: &str) -> bool {
    let is_long = part.chars().count() >= 2;
    is_long && !part.starts_with(char::is_lowercase) && !is_title(part)
}

fn is_title(part: &str) -> bool {
    let folded: String = letters(part).into_iter().collect();
    TITLES.contains(&folded.as_str())
}

/// A letter as it is compared, with the bytes that it stands for.
struct Folded {
    letter: char,
    start: usize,
    end: usize,
}

/// A text as it is compared: small letters without accents and without marks
/// that nobody sees, and blanks in place of what joins words.
fn folded(text: &str) -> Vec<Folded> {
    let normalizer = DecomposingNormalizerBorrowed::new_nfkd();
    let mut all: Vec<Folded> = Vec::with_capacity(text.len());
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        if letter.is_ascii() {
            all.push(Folded { letter: joined(letter.to_ascii_lowercase()), start, end });
            continue;
        }
        let before = all.len();
        let apart = normalizer.normalize_iter(std::iter::once(letter)).flat_map(char::to_lowercase);
        let shown = apart.filter(|it| !is_mark(*it));
        all.extend(shown.map(|letter| Folded { letter: joined(letter), start, end }));
        // What is not compared belongs to the letter that it stands on.
        if all.len() == before
            && let Some(last) = all.last_mut()
        {
            last.end = end;
        }
    }
    all
}

/// The letters of something to be found: no blanks around it, and one in a gap.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = folded(text).into_iter().map(|it| it.letter).collect();
    letters.dedup_by(|one, other| *one == ' ' && *other == ' ');
    let from = usize::from(letters.first() == Some(&' '));
    let to = letters.len() - usize::from(letters.len() > from && letters.last() == Some(&' '));
    letters[from..to].to_vec()
}

fn joined(letter: char) -> char {
    let joins = letter.is_whitespace() || matches!(letter, '-' | '_' | '.' | '‐' | '‑' | '·');
    if joins { ' ' } else { letter }
}

/// Accents, vowels that stand on letters, and what nobody sees.
const fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// Whether blanks stand between words in the script of a letter.
const fn is_divided(letter: char) -> bool {
    !matches!(
        letter,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}
