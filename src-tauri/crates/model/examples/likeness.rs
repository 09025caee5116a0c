//! How long it takes to find what reads alike among many cards:
//! `cargo run --release -p model --example likeness -- 5000`.

#![allow(clippy::print_stdout, reason = "a tool for the terminal")]

use std::time::Instant;

use model::records::{Card, Lane};
use model::{IdSequence, Map, Record, likeness};
use uuid::Uuid;

/// So many different words, some used often and most rarely, as in any text.
const WORDS: usize = 3000;

fn main() {
    let count = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(5000);
    let mut seed: u64 = 1;
    let mut below = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % limit
    };
    let letters: Vec<char> = "etaoinshrdlucmfwypvbgk".chars().collect();
    let words: Vec<String> = (0..WORDS)
        .map(|_| (0..3 + below(7)).map(|_| letters[below(letters.len())]).collect())
        .collect();
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
    let mut map = Map::new(ids.next_id());
    let lane = Lane::blank(ids.next_uuid());
    let row = lane.id;
    map.put(lane.into());
    for _ in 0..count {
        let mut card = Card::blank(ids.next_uuid());
        card.lane = row;
        for _ in 0..9 {
            let rank = below(WORDS) * below(WORDS) / WORDS;
            card.text.push_str(&words[rank * below(WORDS) / WORDS]);
            card.text.push(' ');
        }
        map.put(card.into());
    }
    let start = Instant::now();
    let groups = likeness::look_alikes(&map);
    println!("{count} cards, {} groups: {:.1?}", groups.len(), start.elapsed());
}
