//! What a file leaves out of a map that is written in the way of another
//! program.

use model::records::{Card, Evidence};
use model::{Map, RecordKind};
use words::{Sentence, Value, sentence};

/// What a way of writing has a place for.
#[derive(Clone, Copy, Debug)]
pub struct Keeps {
    /// The kinds of record.
    pub records: &'static [RecordKind],
    /// How it is known what cards and ratings say.
    pub evidence: bool,
    /// Who answers for cards and touchpoints.
    pub owners: bool,
    /// The pictures of cards and personas.
    pub pictures: bool,
    /// The tags of cards.
    pub tags: bool,
}

/// The kinds of record that people know as things of their own, in the order in
/// which they are named.
const NAMED: [(RecordKind, &str); 21] = [
    (RecordKind::Stage, "things-stage"),
    (RecordKind::Touchpoint, "things-touchpoint"),
    (RecordKind::Lane, "things-lane"),
    (RecordKind::Card, "things-card"),
    (RecordKind::Emotion, "things-emotion"),
    (RecordKind::Persona, "things-persona"),
    (RecordKind::Channel, "things-channel"),
    (RecordKind::Team, "things-team"),
    (RecordKind::HandOff, "things-hand_off"),
    (RecordKind::Claim, "things-claim"),
    (RecordKind::Answer, "things-answer"),
    (RecordKind::Metric, "things-metric"),
    (RecordKind::Reading, "things-reading"),
    (RecordKind::Action, "things-action"),
    (RecordKind::Pilot, "things-pilot"),
    (RecordKind::Question, "things-question"),
    (RecordKind::Estimate, "things-estimate"),
    (RecordKind::Inconsistency, "things-inconsistency"),
    (RecordKind::Replacement, "things-replacement"),
    (RecordKind::LogName, "things-log_name"),
    (RecordKind::View, "things-view"),
];

/// What of a map has no place in such a file: how much of what, nothing if all
/// of it has one.
pub fn left_out(map: &Map, keeps: Keeps) -> Vec<Sentence> {
    let mut left = Vec::new();
    for (kind, message) in NAMED {
        let count = map.count(kind);
        if count > 0 && !keeps.records.contains(&kind) {
            left.push(counted(message, count));
        }
    }
    let cards = keeps.records.contains(&RecordKind::Card);
    let has = |is_so: fn(&Card) -> bool| map.cards.values().filter(|card| is_so(card)).count();
    let mut say = |is_kept: bool, count: usize, what: fn(usize) -> Sentence| {
        if !is_kept && count > 0 {
            left.push(what(count));
        }
    };
    let known = has(|it| it.evidence != Evidence::default() || !it.evidence_source.is_empty());
    say(keeps.evidence || !cards, known, |count| sentence!("left-evidence", count = count));
    let owned = has(|it| it.owner_state.is_some())
        + map.touchpoints.values().filter(|it| it.owner_state.is_some()).count();
    say(keeps.owners, owned, |count| sentence!("left-owners", count = count));
    say(keeps.tags || !cards, map.card_tags.len(), |count| sentence!("left-tags", count = count));
    let pictures = has(|it| it.image.is_some())
        + map.personas.values().filter(|it| it.portrait.is_some()).count();
    say(keeps.pictures, pictures, |count| sentence!("left-pictures", count = count));
    left
}

/// What a file leaves out, as one sentence; nothing if it has all.
pub fn in_one_sentence(left: Vec<Sentence>) -> Option<Sentence> {
    (!left.is_empty()).then(|| sentence!("left-out", things = Value::list(left)))
}

/// So many things of a sort.
fn counted(message: &'static str, count: usize) -> Sentence {
    let things = Sentence::new(message).with("count", count);
    if count == 1 { sentence!("one-thing", thing = things) } else { things }
}
