//! Marks that are typed into a text: `#tag`, `@owner`, `!3`, `>channel`.
//!
//! A mark begins a word. It is taken only for what it surely means: a name
//! that the map knows, a severity that there is. Whatever else begins with
//! such a sign is text and stays as it was typed, and so does a sign behind a
//! backslash, which goes.
//!
//! Signs and digits count as what they are in whatever width and script a
//! keyboard writes them: `＃` is `#`, and `٤` is 4.

use std::sync::Arc;

use model::records::{Channel, Person, Team};
use model::{Id, Map, facts};

/// Which marks a text may bear; the others stay text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowed {
    /// `#tag`.
    pub(crate) tags: bool,
    /// `!1` to `!5`.
    pub(crate) severity: bool,
    /// `>channel`.
    pub(crate) channel: bool,
}

/// A text and what was marked in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Marked {
    /// The text without its marks.
    pub(crate) text: String,
    /// The tags, each once, as they were typed.
    pub(crate) tags: Vec<String>,
    /// The last owner that was named.
    pub(crate) owner: Option<Owner>,
    /// The last severity.
    pub(crate) severity: Option<i64>,
    /// The last channel.
    pub(crate) channel: Option<Id<Channel>>,
}

/// Who is named behind an `@`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Owner {
    /// A team.
    Team(Id<Team>),
    /// A person.
    Person(Id<Person>),
    /// `@?`: nobody knows.
    Unknown,
}

/// One mark, and how many bytes of the text it takes.
enum Mark {
    Tag(String),
    Owner(Owner),
    Severity(i64),
    Channel(Id<Channel>),
}

/// Reads the marks of a text. Those that the text before bore already are
/// text: nobody meant anything by them. A text of nothing but marks stays as
/// it is, because a card says something.
pub(crate) fn read(map: &Map, text: &str, before: &str, allowed: Allowed) -> Marked {
    let mut marked = Marked::default();
    let mut rest = text.trim();
    let mut at_start = true;
    while let Some(sign) = rest.chars().next() {
        if at_start && let Some((mark, length)) = mark(map, rest, allowed) {
            let (typed, behind) = rest.split_at(length);
            if !bears(before, typed) {
                marked.take(mark);
                // A space goes with the mark: the one behind it, or before a comma
                // the one ahead.
                rest = behind.trim_start_matches(SPACES);
                if rest.len() == behind.len() && behind.chars().next().is_some_and(ends_a_word) {
                    marked.text.truncate(marked.text.trim_end_matches(SPACES).len());
                }
                continue;
            }
        }
        let behind = &rest[sign.len_utf8()..];
        let escaped = at_start
            && narrow(sign) == '\\'
            && behind.chars().next().is_some_and(|it| matches!(narrow(it), '#' | '@' | '!' | '>'));
        let from = if escaped { sign.len_utf8() } else { 0 };
        let step = rest[from..].chars().next().map_or(0, char::len_utf8);
        marked.text.push_str(&rest[from..from + step]);
        rest = &rest[from + step..];
        at_start = sign.is_whitespace();
    }
    marked.text.truncate(marked.text.trim_end().len());
    if marked.text.is_empty() {
        return Marked { text: text.trim().to_owned(), ..Marked::default() };
    }
    marked
}

/// The spaces of the keyboards: a Japanese one writes a wide one.
const SPACES: [char; 2] = [' ', '\u{3000}'];

impl Marked {
    fn take(&mut self, mark: Mark) {
        match mark {
            Mark::Tag(name) => {
                if !self.tags.iter().any(|tag| folded(tag) == folded(&name)) {
                    self.tags.push(name);
                }
            }
            Mark::Owner(owner) => self.owner = Some(owner),
            Mark::Severity(severity) => self.severity = Some(severity),
            Mark::Channel(channel) => self.channel = Some(channel),
        }
    }
}

/// A name as it is compared: people do not mean anything by capitals, nor by the
/// width of their keyboard's letters.
pub(crate) fn folded(name: &str) -> String {
    name.trim().chars().map(narrow).collect::<String>().to_lowercase()
}

/// The mark at the beginning of a text, and its length in bytes.
fn mark(map: &Map, text: &str, allowed: Allowed) -> Option<(Mark, usize)> {
    let sign = text.chars().next()?;
    let behind = &text[sign.len_utf8()..];
    let next = behind.chars().next()?;
    let (mark, length) = match narrow(sign) {
        '#' if allowed.tags => {
            let name = &behind[..behind.find(ends_a_word).unwrap_or(behind.len())];
            // “#3” is a number.
            let is_number = name.chars().all(|it| digit(it).is_some());
            if is_number {
                return None;
            }
            (Mark::Tag(name.to_owned()), name.len())
        }
        '@' if narrow(next) == '?' => (Mark::Owner(Owner::Unknown), next.len_utf8()),
        '@' => {
            let teams = facts::teams(map);
            let people = facts::in_order(&map.people, |it| &it.position);
            let team = longest(behind, teams.iter().map(|it| (&*it.name, it.id)));
            let person = longest(behind, people.iter().map(|it| (&*it.name, it.id)));
            match (team, person) {
                (Some((id, length)), other) if other.is_none_or(|(_, it)| it <= length) => {
                    (Mark::Owner(Owner::Team(id)), length)
                }
                (_, Some((id, length))) => (Mark::Owner(Owner::Person(id)), length),
                _ => return None,
            }
        }
        '!' if allowed.severity => {
            let severity = digit(next).filter(|it| (1..=5).contains(it))?;
            (Mark::Severity(i64::from(severity)), next.len_utf8())
        }
        '>' if allowed.channel => {
            let channels: Vec<Arc<Channel>> = facts::in_order(&map.channels, |it| &it.position);
            let (id, length) = longest(behind, channels.iter().map(|it| (&*it.name, it.id)))?;
            (Mark::Channel(id), length)
        }
        _ => return None,
    };
    let ends = behind[length..].chars().next().is_none_or(ends_a_word);
    ends.then_some((mark, sign.len_utf8() + length))
}

/// A sign as a Latin keyboard writes it.
fn narrow(sign: char) -> char {
    match sign {
        '؟' => '?',
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(sign) - 0xff01 + u32::from('!')).unwrap_or(sign)
        }
        _ => sign,
    }
}

/// What a digit is worth, in the scripts whose keyboards have digits of their
/// own.
fn digit(character: char) -> Option<u32> {
    const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '０'];
    let worth = |zero: char| u32::from(character).checked_sub(u32::from(zero));
    ZEROS.into_iter().find_map(|zero| worth(zero).filter(|it| *it < 10))
}

/// The longest of the names that a text begins with, and how many bytes of the
/// text that is.
fn longest<'a, T: Copy>(
    text: &str,
    names: impl Iterator<Item = (&'a str, T)>,
) -> Option<(T, usize)> {
    let mut found: Option<(T, usize)> = None;
    for (name, id) in names {
        let Some(length) = begins_with(text, name.trim()) else { continue };
        if found.is_none_or(|(_, longest)| length > longest) {
            found = Some((id, length));
        }
    }
    found
}

/// How many bytes of the text the name takes, whatever its capitals and width; nothing
/// if the text begins otherwise or the word goes on.
fn begins_with(text: &str, name: &str) -> Option<usize> {
    let mut rest = text.chars();
    for letter in name.chars() {
        if !narrow(rest.next()?).to_lowercase().eq(narrow(letter).to_lowercase()) {
            return None;
        }
    }
    let length = text.len() - rest.as_str().len();
    let ends = rest.next().is_none_or(ends_a_word);
    (length > 0 && ends).then_some(length)
}

/// Whether a word bears the mark in a text already.
fn bears(text: &str, typed: &str) -> bool {
    text.match_indices(typed).any(|(at, _)| {
        let begins = text[..at].chars().next_back().is_none_or(char::is_whitespace);
        let ends = text[at + typed.len()..].chars().next().is_none_or(ends_a_word);
        begins && ends
    })
}

/// Whether a character cannot be part of a word with hyphens.
fn ends_a_word(character: char) -> bool {
    let joins = matches!(character, '-' | '_' | '\u{200c}' | '\u{200d}');
    let is_sign = character.is_ascii_punctuation()
        || matches!(character, '،' | '؛' | '؟' | '۔' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}');
    !joins && (character.is_whitespace() || is_sign)
}
