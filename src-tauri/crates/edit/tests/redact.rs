//! What stands in place of names in a copy that is given away.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Doubt, Redacted, Redaction, Secret, redact};
use model::{Id, IdSequence, Map, RecordKind};
use support::{Bench, id, reference, text};
use words::Words;

/// A copy of a map with one person and one card, without names.
fn without(name: &str, said: &str) -> (String, Vec<String>) {
    let mut bench = Bench::new();
    bench.change(RecordKind::Person, "p", &[("name", text(name))]);
    bench.change(RecordKind::Team, "a", &[("name", text("Contact centre"))]);
    let persona = [("name", text("Ana, works from home"))];
    bench.create(RecordKind::Persona, "ana-of-them", None, &persona);
    bench.card("card", "notes", "t1");
    bench.change(RecordKind::Card, "card", &[("text", text(said))]);
    let redacted = copied(&bench.map, &[Secret::Names]);
    let said = redacted.map.cards.values().next().unwrap().text.clone();
    let doubts = redacted.remains.iter().filter(|it| it.doubt == Doubt::Name);
    (said, doubts.map(|it| it.text.clone()).collect())
}

fn copied(map: &Map, secrets: &[Secret]) -> Redacted {
    let redaction =
        Redaction { secrets: secrets.iter().copied().collect(), ..Redaction::default() };
    redact(map, &redaction, &Words::english(), &mut IdSequence::new(id("copy"))).unwrap()
}

#[track_caller]
fn check(name: &str, said: &str, expected: &str, doubts: &[&str]) {
    let (copy, found) = without(name, said);
    assert_eq!(copy, expected);
    assert_eq!(found.iter().filter(|it| *it != "Ana").collect::<Vec<_>>(), doubts, "{said}");
}

#[test]
fn e100_a_name_is_found_whole_and_in_parts() {
    check("Tomas Reis", "Ask Tomas Reis, or reis.", "Ask [name], or reis.", &["reis"]);
    check("Tomas Reis", "TOMAS and Reis's team", "[name] and [name]'s team", &[]);
    check("Tomas Reis", "tomas  reis said so", "[name] said so", &[]);
    check("Tomas Reis", "Reise nach Reisen", "Reise nach Reisen", &[]);
    check("Tomas Reis", "Mail Tomas.Reis@example.org now", "Mail [name] now", &[]);
    check("José Müller", "Ask Jose\u{301} and Mu\u{308}llers", "Ask [name] and [name]s", &[]);
    check("Reis, Tomas (Billing)", "Reis calls", "[name] calls", &[]);
    check("Dr. Anna-Lena von Berg", "Anna-Lena von Berg, Dr. Berg", "[name], Dr. [name]", &[]);
}

#[test]
fn e100_a_name_is_found_in_other_scripts() {
    check("王伟", "请问王伟先生", "请问[name]先生", &[]);
    check("山田 太郎", "山田さんに聞く", "[name]さんに聞く", &[]);
    check("أحمد السالم", "سألنا وأحمد اليوم", "سألنا و[name] اليوم", &[]);
    check("דוד לוי", "שאלנו את לדוד", "שאלנו את ל[name]", &[]);
}

#[test]
fn e101_a_word_like_any_other_is_left_and_said() {
    check("Bill Meyer", "The bill is late, says Bill", "The bill is late, says [name]", &["bill"]);
    let (said, doubts) = without("Ana Silva", "Ana waits. Ana Silva calls.");
    assert_eq!(said, "Ana waits. [name] calls.");
    assert!(doubts.contains(&"Ana".to_owned()));
}

#[test]
fn e102_people_stay_as_owners_without_a_name_and_departments_as_they_are() {
    let mut bench = Bench::new();
    bench.change(RecordKind::Person, "p", &[("name", text("Tomas Reis"))]);
    bench.card("card", "pains", "t1");
    bench.change(RecordKind::Card, "card", &[("owner_person", reference("p"))]);
    bench.change(RecordKind::Card, "card", &[("author", text("Tomas Reis"))]);
    let Redacted { map, .. } = copied(&bench.map, &[Secret::Names]);
    let card = map.cards.values().next().unwrap();
    let owner = &map.people[&card.owner_person.unwrap()];
    assert_eq!(owner.name, "Person 1");
    assert_eq!(map.teams[&card.owner_team.unwrap()].name, bench.map.teams[&Id::new(id("a"))].name);
    assert_eq!(card.author, "");
    assert!(map.info.id != bench.map.info.id && card.id.uuid() != id("card"));
}

#[test]
fn e103_what_may_still_tell_too_much_is_said() {
    let found = |said: &str, secret: Secret| {
        let mut bench = Bench::new();
        bench.card("card", "notes", "t1");
        bench.change(RecordKind::Card, "card", &[("text", text(said))]);
        let remains = copied(&bench.map, &[secret]).remains;
        remains.into_iter().map(|it| (it.doubt, it.text)).collect::<Vec<_>>()
    };
    let one = |doubt, text: &str| vec![(doubt, text.to_owned())];
    let mail = found("Write to info@example.org.", Secret::Names);
    assert_eq!(mail, one(Doubt::Mail, "info@example.org"));
    let phone = found("Call +49 (30) 1234-567!", Secret::Names);
    assert_eq!(phone, one(Doubt::Phone, "+49 (30) 1234-567"));
    for amount in ["Costs 12 €", "$ 7.50 a call", "EUR 400", "some 30 euros", "¥1500"] {
        assert_eq!(found(amount, Secret::Costs), one(Doubt::Amount, amount));
    }
    let quote = "She said: “never again”";
    assert_eq!(found(quote, Secret::Quotes), one(Doubt::Quotation, quote));
    for nothing in ["On 01.02.2026 at 08:30", "2026-02-01", "22 of 31 calls", "Room 0815"] {
        assert_eq!(found(nothing, Secret::Names), []);
        assert_eq!(found(nothing, Secret::Costs), []);
    }
}

#[test]
fn e104_a_quote_is_gone_also_where_a_text_repeats_it() {
    let mut bench = Bench::new();
    bench.card("said", "notes", "t1");
    let quote = [("text", text("“I know the piece by heart”")), ("kind", text("quote"))];
    bench.change(RecordKind::Card, "said", &quote);
    bench.card("note", "notes", "t2");
    let note = [("text", text("One of them: I know the piece by heart."))];
    bench.change(RecordKind::Card, "note", &note);
    let copy = copied(&bench.map, &[Secret::Quotes]).map;
    let texts: Vec<&str> = copy.cards.values().map(|card| card.text.as_str()).collect();
    assert_eq!(texts, ["One of them: [quote]."]);
}
