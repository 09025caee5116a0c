//! Which cards read alike.
//!
//! The measure is that of PostgreSQL's `pg_trgm`: of a text the set of its
//! trigrams is taken, word by word, with two blanks before a word and one
//! behind it, so that beginnings weigh more than ends; two texts are as alike
//! as the trigrams that both have are among all that either has (the
//! coefficient of Jaccard). It asks for no dictionary, forgives endings and
//! typing errors, and finds a part of a compound again. Words are those of
//! Unicode (UAX 29), in small letters, without accents and in one form (NFKD).
//! Chinese and Japanese words are mostly one or two letters long and have no
//! blanks between them: there single letters and pairs of neighbours take the
//! place of trigrams.
//!
//! Texts that name different numbers are never alike: “step 1” is not “step 2”.
//!
//! What might be alike is found by the rarest trigrams first: two sets that
//! share half of all they have must share one of the rarer half of either
//! (prefix filtering, Bayardo, Ma and Srikant, *Scaling up all pairs similarity
//! search*, 2007). So nearly all pairs are never looked at.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use icu_normalizer::DecomposingNormalizerBorrowed;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::records::{Card, CardKind};
use crate::{Id, Map, facts};

/// From here on two texts are said to be alike. Of two sentences of five words
/// that say the same in other words, most reach it; of two that differ in what
/// they are about, few.
pub const ALIKE: f64 = 0.5;

/// A text, as far as its likeness to others goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The trigrams, each once, sorted.
    grams: Vec<u64>,
    /// The words that are numbers, sorted.
    numbers: Vec<String>,
}

impl Shape {
    /// The shape of a text.
    pub fn of(text: &str) -> Self {
        let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase();
        let mut grams = Vec::new();
        let mut numbers = Vec::new();
        let mut before: Option<(usize, char)> = None;
        for (start, word) in plain.unicode_word_indices() {
            let letters: Vec<char> = word.chars().filter(|letter| !is_accent(*letter)).collect();
            if letters.iter().any(|letter| is_without_blanks(*letter)) {
                for (index, &letter) in letters.iter().enumerate() {
                    grams.push(gram(&[letter]));
                    let beside = before.filter(|(end, _)| index > 0 || *end == start);
                    grams.extend(beside.map(|(_, before)| gram(&[before, letter])));
                    before = Some((start + word.len(), letter));
                }
                continue;
            }
            before = None;
            if letters.iter().all(|letter| letter.is_numeric()) {
                numbers.push(letters.iter().collect());
            }
            let padded: Vec<char> = [' ', ' '].into_iter().chain(letters).chain([' ']).collect();
            grams.extend(padded.windows(3).map(gram));
        }
        grams.sort_unstable();
        grams.dedup();
        numbers.sort_unstable();
        Self { grams, numbers }
    }

    /// How much of all that two texts say both say, from 0 to 1.
    pub fn likeness(&self, other: &Self) -> f64 {
        if self.grams.is_empty() || self.numbers != other.numbers {
            return 0.0;
        }
        let common = common(&self.grams, &other.grams);
        common as f64 / (self.grams.len() + other.grams.len() - common) as f64
    }
}

/// Cards that read alike, in groups of at least two, each like the first of its
/// group. Groups within one lane come first, then they and their cards are in
/// reading order; in a group those of the first one's lane come first. A stack
/// is named by the card on top, and two cards that are said to be unlike are
/// never named together.
pub fn look_alikes(map: &Map) -> Vec<Vec<Id<Card>>> {
    let cards = in_reading_order(map);
    let shapes: Vec<Shape> = cards.iter().map(|card| Shape::of(&card.text)).collect();
    let ranked = ranked(&shapes);
    let unlike = unlikes(map);
    // Of each rank, the firsts of groups that have it among their rarest.
    let mut holders: Vec<Vec<usize>> = Vec::new();
    let mut asked = vec![usize::MAX; cards.len()];
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); cards.len()];
    for (index, own) in ranked.iter().enumerate() {
        let rarest = &own.ranks[..prefix(own.ranks.len())];
        let mut best: Option<(f64, usize)> = None;
        for &rank in rarest {
            for &first in holders.get(rank as usize).map_or(&[][..], Vec::as_slice) {
                if std::mem::replace(&mut asked[first], index) == index
                    || !own.may_be_like(&ranked[first])
                    || are(&unlike, &cards[first], &cards[index])
                {
                    continue;
                }
                let likeness = shapes[index].likeness(&shapes[first]);
                let better = best
                    .is_none_or(|(most, of)| likeness > most || (likeness == most && first < of));
                if likeness >= ALIKE && better {
                    best = Some((likeness, first));
                }
            }
        }
        if let Some((_, first)) = best {
            members[first].push(index);
            continue;
        }
        for &rank in rarest {
            let rank = rank as usize;
            if holders.len() <= rank {
                holders.resize_with(rank + 1, Vec::new);
            }
            holders[rank].push(index);
        }
    }
    let mut groups: Vec<(bool, Vec<Id<Card>>)> = members
        .iter()
        .enumerate()
        .filter_map(|(first, others)| {
            let lane = cards[first].lane;
            let (here, there): (Vec<usize>, Vec<usize>) =
                others.iter().partition(|&&other| cards[other].lane == lane);
            let mut group: Vec<Id<Card>> = Vec::new();
            for index in [first].into_iter().chain(here).chain(there.iter().copied()) {
                let top = top_of(&cards[index]);
                if !group.contains(&top) {
                    group.push(top);
                }
            }
            (group.len() > 1).then_some((!there.is_empty(), group))
        })
        .collect();
    groups.sort_by_key(|(several_lanes, _)| *several_lanes);
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The cards in the same place that read like a card, the likest first. A stack
/// is named by the card on top.
pub fn like_beside(map: &Map, card: Id<Card>) -> Vec<Id<Card>> {
    let Some(own) = map.cards.get(&card) else { return Vec::new() };
    let shape = Shape::of(&own.text);
    let unlike = unlikes(map);
    let mut found: Vec<(f64, Id<Card>)> = facts::cards_beside(map, card)
        .iter()
        .filter(|other| is_note(own) && is_note(other))
        .filter(|other| top_of(other) != top_of(own) && !are(&unlike, own, other))
        .map(|other| (shape.likeness(&Shape::of(&other.text)), top_of(other)))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut tops = Vec::new();
    for (_, top) in found {
        if !tops.contains(&top) {
            tops.push(top);
        }
    }
    tops
}

/// The cards that say something: lane by lane, along the journey, the parking
/// lot at the end.
fn in_reading_order(map: &Map) -> Vec<Arc<Card>> {
    let lanes: HashMap<_, _> = (0..).zip(facts::lanes(map)).map(|(at, it)| (it.id, at)).collect();
    let stages: HashMap<_, _> = (0..).zip(facts::stages(map)).map(|(at, it)| (it.id, at)).collect();
    let columns: HashMap<_, _> =
        (0..).zip(facts::journey(map)).map(|(at, it)| (it.id, at)).collect();
    let said = map.cards.values().filter(|card| is_note(card) && !card.text.trim().is_empty());
    let mut cards: Vec<Arc<Card>> = said.map(Arc::clone).collect();
    cards.sort_by_cached_key(|card| {
        let column = card.touchpoint.and_then(|it| columns.get(&it)).copied();
        let stage = card.stage.and_then(|it| stages.get(&it)).copied();
        let is_parked = column.is_none() && stage.is_none();
        let lane = lanes.get(&card.lane).copied().unwrap_or(u32::MAX);
        let place: (bool, u32, Option<u32>, Option<u32>) = (is_parked, lane, stage, column);
        (place, card.position.clone(), card.id)
    });
    cards
}

/// A shape beside others.
struct Ranked {
    /// Its trigrams by how rare they are: the fewer shapes have one, the smaller
    /// its number. Sorted.
    ranks: Vec<u32>,
    /// One bit for each rank, many ranks to a bit.
    signature: [u64; 8],
}

impl Ranked {
    /// Whether two shapes have enough in common, as far as their signatures
    /// tell: a bit that only one has is a trigram that only one has.
    fn may_be_like(&self, other: &Self) -> bool {
        let (mut alone, mut missing) = (0, 0);
        for (own, others) in self.signature.iter().zip(&other.signature) {
            alone += (own & !others).count_ones() as usize;
            missing += (others & !own).count_ones() as usize;
        }
        let (count, others) = (self.ranks.len(), other.ranks.len());
        let most = (count - alone).min(others - missing);
        most as f64 >= ALIKE * (count + others - most) as f64
    }
}

fn ranked(shapes: &[Shape]) -> Vec<Ranked> {
    let mut all: Vec<u64> = shapes.iter().flat_map(|shape| shape.grams.iter().copied()).collect();
    all.sort_unstable();
    let mut counted: Vec<(usize, u64)> =
        all.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
    counted.sort_unstable();
    let ranks: HashMap<u64, u32> =
        (0..).zip(&counted).map(|(rank, (_, gram))| (*gram, rank)).collect();
    shapes
        .iter()
        .map(|shape| {
            let mut own: Vec<u32> =
                shape.grams.iter().filter_map(|gram| ranks.get(gram).copied()).collect();
            own.sort_unstable();
            let mut signature = [0; 8];
            for rank in &own {
                signature[(rank / 64 % 8) as usize] |= 1 << (rank % 64);
            }
            Ranked { ranks: own, signature }
        })
        .collect()
}

/// How many of so many trigrams must be looked at, so that no text that is
/// alike is missed.
fn prefix(count: usize) -> usize {
    let least = (ALIKE * count as f64).ceil() as usize;
    (count + 1 - least.min(count)).min(count)
}

fn common(a: &[u64], b: &[u64]) -> usize {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut count = 0;
    while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => _ = a.next(),
            std::cmp::Ordering::Greater => _ = b.next(),
            std::cmp::Ordering::Equal => {
                count += 1;
                a.next();
                b.next();
            }
        }
    }
    count
}

/// Up to three letters as one number: none needs more than 21 bits.
fn gram(letters: &[char]) -> u64 {
    letters.iter().fold(0, |number, letter| number << 21 | u64::from(u32::from(*letter)))
}

/// Marks that stand over or under Latin, Greek and Cyrillic letters. Those of
/// other scripts are letters in their own right.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Scripts that leave no blanks between words, and whose words are short.
const fn is_without_blanks(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a card says something by itself, as a heading does not.
fn is_note(card: &Card) -> bool {
    card.kind != CardKind::Heading
}

fn top_of(card: &Card) -> Id<Card> {
    card.under.unwrap_or(card.id)
}

type Pairs = BTreeSet<(Id<Card>, Id<Card>)>;

fn unlikes(map: &Map) -> Pairs {
    map.unlikes.values().map(|pair| sorted(pair.card, pair.other)).collect()
}

/// Whether two cards, or the stacks that they lie in, are said to be unlike.
fn are(unlike: &Pairs, a: &Card, b: &Card) -> bool {
    !unlike.is_empty()
        && (unlike.contains(&sorted(a.id, b.id)) || unlike.contains(&sorted(top_of(a), top_of(b))))
}

fn sorted(a: Id<Card>, b: Id<Card>) -> (Id<Card>, Id<Card>) {
    if a < b { (a, b) } else { (b, a) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Lane, Stage, Touchpoint, Unlike};
    use crate::{IdSequence, OrderKey, Record};
    use uuid::Uuid;

    fn likeness(a: &str, b: &str) -> f64 {
        Shape::of(a).likeness(&Shape::of(b))
    }

    #[test]
    fn what_says_the_same_in_other_words_is_alike() {
        let cases = [
            (
                "Nobody calls back after the fault was reported",
                "No one calls back after reporting a fault",
            ),
            ("Nobody calls back", "Nobody called back"),
            ("Waits 25 minutes in the queue", "Waiting in the queue for 25 minutes"),
            ("Kunde wartet in der Warteschleife", "Kunden warten in der Warteschleife"),
            ("Störungsmeldung geht verloren", "Meldung der Störung geht verloren"),
            ("Zu viele Passwörter", "zu viele Passwo\u{308}rter!"),
            ("客户等待时间太长", "客户等待的时间太长了"),
            ("没有人回电话", "没人回电话"),
            ("電話がつながらない", "電話が全然つながらない"),
            ("कोई वापस फ़ोन नहीं करता", "कोई वापस फोन नहीं करता है"),
            ("لا أحد يعاود الاتصال", "لا أحد يعاود الاتصال بنا"),
        ];
        for (a, b) in cases {
            assert!(likeness(a, b) >= ALIKE, "{a} | {b}: {}", likeness(a, b));
        }
    }

    #[test]
    fn what_is_about_something_else_is_not_alike() {
        let cases = [
            ("Nobody calls back", "The status page says all is well"),
            ("Opens the app", "Opens the parcel"),
            ("Kunde ruft an", "Kunde legt auf"),
            ("Email with appointment", "Email with invoice"),
            ("客户打电话", "客户收到邮件"),
            ("Step 1", "Step 2"),
            ("Waits 5 minutes in the queue", "Waits 25 minutes in the queue"),
            ("", ""),
            ("…", "…"),
        ];
        for (a, b) in cases {
            assert!(likeness(a, b) < ALIKE, "{a} | {b}: {}", likeness(a, b));
        }
    }

    /// A map of lanes that each have one cell with these texts.
    fn map_of(lanes: &[&[&str]]) -> (Map, Vec<Vec<Id<Card>>>) {
        let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
        let mut map = Map::new(ids.next_id());
        let stage = Stage::blank(ids.next_uuid());
        let mut touchpoint = Touchpoint::blank(ids.next_uuid());
        touchpoint.stage = stage.id;
        let column = touchpoint.id;
        map.put(stage.into());
        map.put(touchpoint.into());
        let mut made = Vec::new();
        for (place, texts) in OrderKey::spread(lanes.len()).into_iter().zip(lanes) {
            let mut lane = Lane::blank(ids.next_uuid());
            lane.position = place;
            let row = lane.id;
            map.put(lane.into());
            let keys = OrderKey::spread(texts.len());
            let cards = keys.into_iter().zip(*texts).map(|(key, text)| {
                let mut card = Card::blank(ids.next_uuid());
                (card.lane, card.touchpoint) = (row, Some(column));
                (card.position, card.text) = (key, (*text).to_owned());
                map.put(card.clone().into());
                card.id
            });
            made.push(cards.collect());
        }
        (map, made)
    }

    #[test]
    fn groups_are_like_their_first_and_those_of_one_lane_come_first() {
        let (mut map, cards) = map_of(&[
            &["The queue is long", "Nobody calls back", "the queue is so long"],
            &["Invoice is wrong", "Nobody calls back!", "The invoice is wrong"],
        ]);
        let expected = [
            vec![cards[0][0], cards[0][2]],
            vec![cards[1][0], cards[1][2]],
            vec![cards[0][1], cards[1][1]],
        ];
        assert_eq!(look_alikes(&map), expected);
        // What lies in one stack already is no news, and neither is what
        // somebody has looked at.
        let mut lower = Card::clone(&map.cards[&cards[0][2]]);
        lower.under = Some(cards[0][0]);
        map.put(lower.into());
        let mut pair = Unlike::blank(Uuid::from_u128(7));
        (pair.card, pair.other) = (cards[1][2], cards[1][0]);
        map.put(pair.into());
        assert_eq!(look_alikes(&map), [vec![cards[0][1], cards[1][1]]]);
    }

    #[test]
    fn a_card_is_like_those_beside_it_and_a_stack_is_named_by_its_top() {
        let (mut map, cards) = map_of(&[
            &["Nobody calls back", "Long queue", "Nobody ever calls back", "nobody calls back"],
            &["Nobody calls back"],
        ]);
        let [first, queue, ever, new] = cards[0].as_slice() else { panic!("four cards") };
        assert_eq!(like_beside(&map, *new), [*first, *ever]);
        let mut lower = Card::clone(&map.cards[first]);
        lower.under = Some(*queue);
        map.put(lower.into());
        assert_eq!(like_beside(&map, *new), [*queue, *ever]);
    }

    #[test]
    fn the_prefix_misses_nothing() {
        let words = ["queue", "invoice", "hotline", "back", "call", "nobody", "the", "a", "waits"];
        let text = |mut seed: usize| {
            let mut text = String::new();
            for _ in 0..4 {
                text.push_str(words[seed % words.len()]);
                text.push(' ');
                seed = seed / words.len() + seed % 7;
            }
            text
        };
        let texts: Vec<String> = (0..300).map(|number| text(number * 37)).collect();
        let (map, cards) = map_of(&[&texts.iter().map(String::as_str).collect::<Vec<_>>()]);
        let groups = look_alikes(&map);
        let firsts: Vec<usize> = (0..300)
            .filter(|&index| {
                let id = cards[0][index];
                !groups.iter().any(|group| group[1..].contains(&id))
            })
            .collect();
        // Whoever is first in a group, or alone, is like nobody before who is.
        for (place, &index) in firsts.iter().enumerate() {
            for &other in &firsts[..place] {
                assert!(likeness(&texts[index], &texts[other]) < ALIKE);
            }
        }
    }
}
