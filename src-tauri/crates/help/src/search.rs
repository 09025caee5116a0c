//! Finds pages by what they say, whatever accents somebody types or leaves out.

use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::Serialize;
use ts_rs::TS;

use crate::Reader;
use crate::page::{Block, Page, words_of};

/// A page that says what was looked for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, rename = "HelpHit")]
pub struct Hit {
    /// Names the page.
    pub page: String,
    /// The language that it is written in.
    pub language: String,
    /// Its title.
    pub title: Vec<Piece>,
    /// A passage that says it.
    pub excerpt: Vec<Piece>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, rename = "HelpPiece")]
pub struct Piece {
    /// The piece.
    pub text: String,
    /// Whether it is what was looked for.
    pub hit: bool,
}

/// How much of a passage is shown, in characters.
const LENGTH: usize = 160;
/// How much of it stands before what was looked for.
const BEFORE: usize = 50;

/// The pages that say all of the words, the best first.
pub fn search(reader: &Reader<'_>, asked: &str) -> Vec<Hit> {
    let wanted: Vec<Vec<char>> =
        asked.split_whitespace().map(|word| Folded::of(word).chars).collect();
    let wanted: Vec<&[char]> =
        wanted.iter().map(Vec::as_slice).filter(|it| !it.is_empty()).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let listed = reader.contents().sections.into_iter().flat_map(|section| section.pages);
    let mut hits: Vec<(usize, Hit)> =
        listed.filter_map(|entry| found(&reader.page(&entry.id)?, &wanted)).collect();
    // Of equally good pages the one that is listed first comes first.
    hits.sort_by_key(|(worth, _)| std::cmp::Reverse(*worth));
    hits.into_iter().map(|(_, hit)| hit).collect()
}

/// How much a page says of what is wanted, and where.
fn found(page: &Page, wanted: &[&[char]]) -> Option<(usize, Hit)> {
    let title = Folded::of(&page.title);
    let mut passages = Vec::new();
    collect(&page.blocks, &mut passages);
    let folded: Vec<(Folded<'_>, usize)> =
        passages.iter().map(|(text, worth)| (Folded::of(text), *worth)).collect();
    let mut worth = 0;
    for word in wanted {
        let in_title = title.places(word).map(|begins| if begins { 24 } else { 6 }).max();
        let in_text = folded
            .iter()
            .flat_map(|(text, worth)| {
                text.places(word).map(move |begins| if begins { worth * 2 } else { *worth })
            })
            .take(8)
            .sum::<usize>();
        if in_title.is_none() && in_text == 0 {
            return None;
        }
        worth += in_title.unwrap_or(0) + in_text;
    }
    let says = |text: &Folded<'_>| wanted.iter().filter(|word| text.first(word).is_some()).count();
    let (id, language) = (page.id.clone(), page.language.clone());
    let best = folded.iter().rev().max_by_key(|(text, worth)| (says(text), *worth == 1));
    let excerpt = best.map(|(text, _)| text.excerpt(wanted)).unwrap_or_default();
    Some((
        worth,
        Hit { page: id, language, title: title.marked(0, title.chars.len(), wanted), excerpt },
    ))
}

/// The texts of a page, each with what a hit in it is worth.
fn collect(blocks: &[Block], into: &mut Vec<(String, usize)>) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } => into.push((words_of(content), 4)),
            Block::Paragraph { content } => into.push((words_of(content), 1)),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, into)),
            Block::Note { blocks } => collect(blocks, into),
            Block::Table { head, rows } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| words_of(cell)).collect();
                    into.push((cells.join(" · "), 1));
                }
            }
            Block::Code { text } => into.push((text.clone(), 1)),
            Block::Picture { alt, .. } => into.push((alt.clone(), 1)),
        }
    }
}

/// A text without capitals and accents, that knows where each of its
/// characters came from.
struct Folded<'a> {
    text: &'a str,
    chars: Vec<char>,
    /// Where the character that each one came from begins and ends.
    from: Vec<(usize, usize)>,
}

impl<'a> Folded<'a> {
    fn of(text: &'a str) -> Self {
        let normalizer = DecomposingNormalizerBorrowed::new_nfkd();
        let (mut chars, mut from) = (Vec::new(), Vec::new());
        for (at, character) in text.char_indices() {
            let end = at + character.len_utf8();
            let parts = normalizer.normalize_iter(std::iter::once(character));
            for part in parts.filter(|part| !is_accent(*part)).flat_map(char::to_lowercase) {
                chars.push(part);
                from.push((at, end));
            }
        }
        Self { text, chars, from }
    }

    /// Where a word is first found; where it begins a word, if there is such a place.
    fn first(&self, word: &[char]) -> Option<usize> {
        let all = || self.all(word);
        all().find(|at| self.begins(*at)).or_else(|| all().next())
    }

    /// Each place of a word: whether a word begins there.
    fn places(&self, word: &[char]) -> impl Iterator<Item = bool> {
        let begins: Vec<bool> = self.all(word).map(|at| self.begins(at)).collect();
        begins.into_iter()
    }

    fn all(&self, word: &[char]) -> impl Iterator<Item = usize> {
        let starts = self.chars.windows(word.len()).enumerate();
        starts.filter(move |(_, here)| *here == word).map(|(at, _)| at)
    }

    fn begins(&self, at: usize) -> bool {
        at == 0 || !self.chars[at - 1].is_alphanumeric()
    }

    /// The part around what is wanted.
    fn excerpt(&self, wanted: &[&[char]]) -> Vec<Piece> {
        let hit = wanted.iter().filter_map(|word| self.first(word)).min().unwrap_or(0);
        let is_blank = |at: &usize| self.chars[*at].is_whitespace();
        let start = match hit.checked_sub(BEFORE) {
            None | Some(0) => 0,
            Some(early) => (early..hit).find(is_blank).map_or(early, |at| at + 1),
        };
        let full = self.chars.len();
        let end = if start + LENGTH >= full {
            full
        } else {
            (start + LENGTH / 2..start + LENGTH).rev().find(is_blank).unwrap_or(start + LENGTH)
        };
        let mut pieces = self.marked(start, end, wanted);
        let dots = || Piece { text: "…".into(), hit: false };
        if start > 0 {
            pieces.insert(0, dots());
        }
        if end < full {
            pieces.push(dots());
        }
        pieces
    }

    /// A part of the text, in which what is wanted is marked.
    fn marked(&self, start: usize, end: usize, wanted: &[&[char]]) -> Vec<Piece> {
        let mut lit = vec![false; self.chars.len()];
        for word in wanted {
            for at in self.all(word) {
                lit[at..at + word.len()].fill(true);
            }
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut written = None;
        for (&(from, to), &hit) in self.from.iter().zip(&lit).take(end).skip(start) {
            // Of a character that became several the first stands for all.
            if written.replace(from) == Some(from) {
                continue;
            }
            let character = &self.text[from..to];
            match pieces.last_mut() {
                Some(piece) if piece.hit == hit => piece.text.push_str(character),
                _ => pieces.push(Piece { text: character.to_owned(), hit }),
            }
        }
        pieces
    }
}

fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use words::Words;

    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        let write = |piece: &Piece| {
            if piece.hit { format!("[{}]", piece.text) } else { piece.text.clone() }
        };
        pieces.iter().map(write).collect()
    }

    #[test]
    fn words_are_found_without_their_accents_and_capitals() {
        let check = |text: &str, asked: &str, expected: &str| {
            let wanted = Folded::of(asked).chars;
            assert_eq!(shown(&Folded::of(text).excerpt(&[&wanted])), expected, "{asked}");
        };
        check("A Café for two", "cafe", "A [Café] for two");
        check("Größe", "grosse", "Größe");
        check("Größe", "GRÖ", "[Grö]ße");
        check("ﬁle", "fi", "[ﬁ]le");
        let long = format!("{} the needle {}", "before ".repeat(30), "after ".repeat(50));
        let wanted = Folded::of("needle").chars;
        let excerpt = shown(&Folded::of(&long).excerpt(&[&wanted]));
        assert!(excerpt.starts_with("…before") && excerpt.contains("[needle]"), "{excerpt}");
        assert!(excerpt.ends_with("after…") && excerpt.chars().count() < 180, "{excerpt}");
    }

    #[test]
    fn the_page_about_a_thing_comes_first() {
        let (words, chosen) = (Words::english(), BTreeMap::new());
        let reader = Reader { words: &words, chosen: &chosen, mac: false };
        let check = |asked: &str, expected: &str| {
            let hits = reader.search(asked);
            let found: Vec<&str> = hits.iter().map(|hit| hit.page.as_str()).collect();
            assert_eq!(found.first(), Some(&expected), "{asked}: {found:?}");
        };
        check("hand-off", "hand-offs");
        check("EMOTIONS", "emotions");
        check("poster", "print");
        check("screen reader", "accessibility");
        check("quotes ethics", "disagreement");
        check("silent writing", "in-the-workshop");
        assert_eq!(reader.search("  "), []);
        assert_eq!(reader.search("zzyzx"), []);
    }
}
