//! How everything is known that claims something: cards, touchpoints, ratings
//! and hand-offs.

use std::sync::Arc;

use model::records::{CardKind, Evidence, EvidenceKind};
use model::{Date, facts};
use words::Word;

use super::super::desk::Desk;
use super::super::sheet::Cell;
use super::crossings::name_of;
use super::line::{Line, Order};
use super::points::{desk_place, position};
use super::{ROOM, Table, numbers, words};

pub(super) fn evidence(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "claim", 260.0, 460.0),
        words(desk, "sort", 88.0, 112.0),
        words(desk, "where", 140.0, 260.0),
        words(desk, "evidence", 104.0, 136.0),
        words(desk, "evidence-kind", 96.0, 136.0),
        words(desk, "source", 160.0, 300.0),
        words(desk, "date", 88.0, 96.0),
        numbers(desk, "n"),
    ];
    let order = Order::of(desk);
    let mut lines = Vec::new();
    for touchpoint in facts::journey(desk.map) {
        let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
        let said = Said {
            record: "touchpoint",
            name: Cell::field("touchpoint", touchpoint.id, "title"),
            text: title,
            sort: "register-sort-touchpoint",
            at: order.of_touchpoint(touchpoint.id).cloned(),
        };
        lines.push(line(desk, touchpoint.id, said, &known(&*touchpoint)));
        let mut ratings: Vec<_> =
            desk.map.emotions.values().filter(|it| it.touchpoint == touchpoint.id).collect();
        ratings.sort_by_key(|it| it.id);
        for rating in ratings {
            let persona = desk.map.personas.get(&rating.persona).map_or("", |it| &*it.name);
            let persona = desk.text_or(persona, "untitled-persona");
            let word = desk.say(&format!("emotion-{}", rating.value.round() as i64));
            let values = [
                ("persona", Word::Text(&persona)),
                ("value", Word::Number(rating.value)),
                ("word", Word::Text(&word)),
            ];
            let said = Said {
                record: "emotion",
                name: Cell::derived("emotion", rating.id, "name"),
                text: desk.say_with("register-rating", &values).into(),
                sort: "register-sort-emotion",
                at: order.of_touchpoint(rating.touchpoint).cloned(),
            };
            lines.push(line(desk, rating.id, said, &known(&**rating)));
        }
    }
    for card in order.cards(desk, |card| card.kind != CardKind::Heading) {
        let (place, path) = desk_place(&order, &card);
        let said = Said {
            record: "card",
            name: Cell::field("card", card.id, "text"),
            text: card.text.as_str().into(),
            sort: match card.kind {
                CardKind::PainPoint => "card-pain_point",
                CardKind::Opportunity => "card-opportunity",
                CardKind::Quote => "card-quote",
                CardKind::Image => "card-image",
                CardKind::Note | CardKind::Heading => "card-note",
            },
            at: place.map(|place| (place, path)),
        };
        lines.push(line(desk, card.id, said, &known(&*card)));
    }
    for hand_off in desk.map.hand_offs.values() {
        let said = Said {
            record: "hand_off",
            name: Cell::derived("hand_off", hand_off.id, "name"),
            text: name_of(desk, hand_off).into(),
            sort: "register-sort-hand-off",
            at: order.of_touchpoint(hand_off.to_touchpoint).cloned(),
        };
        lines.push(line(desk, hand_off.id, said, &known(&**hand_off)));
    }
    // Along the journey; what has no place comes last.
    lines.sort_by_key(|(place, _)| *place);
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    Table { columns, lines, room: ROOM }
}

/// What claims something.
struct Said {
    record: &'static str,
    name: Cell,
    text: Arc<str>,
    /// The message that says what it is.
    sort: &'static str,
    at: Option<(usize, Arc<str>)>,
}

/// How it is known.
struct Known {
    evidence: Evidence,
    kind: Option<EvidenceKind>,
    source: String,
    date: Option<Date>,
    n: Option<i64>,
}

/// Records that say how they are known.
trait Claims {
    fn known(&self) -> Known;
}

macro_rules! claims {
    ($($record:ty),*) => {
        $(impl Claims for $record {
            fn known(&self) -> Known {
                Known {
                    evidence: self.evidence,
                    kind: self.evidence_kind,
                    source: self.evidence_source.clone(),
                    date: self.evidence_date,
                    n: self.evidence_n,
                }
            }
        })*
    };
}

claims!(
    model::records::Card,
    model::records::Touchpoint,
    model::records::Emotion,
    model::records::HandOff
);

fn known(record: &impl Claims) -> Known {
    record.known()
}

fn line(
    desk: &mut Desk<'_>,
    id: impl std::fmt::Display + Copy,
    said: Said,
    known: &Known,
) -> (usize, Line) {
    let Said { record, name, text, sort, at } = said;
    let (place, path) = match at {
        Some((place, path)) => (Some(place), path),
        None => (None, "".into()),
    };
    let field = |column| Cell::field(record, id, column);
    let kind = known.kind.map(|it| (it.word(), position(EvidenceKind::ALL, &it)));
    let sort = desk.say(sort);
    let line = Line::new(record, id)
        .text(name, &text)
        .text(Cell::derived(record, id, "sort"), &sort)
        .place(Cell::derived(record, id, "where"), &path, place)
        .evidence(desk, field("evidence"), known.evidence)
        .word(desk, field("evidence_kind"), "evidence-kind-", kind)
        .text(field("evidence_source"), &known.source)
        .date(desk, field("evidence_date"), known.date)
        .count(field("evidence_n"), known.n);
    (place.unwrap_or(usize::MAX), line)
}
