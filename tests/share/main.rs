//! Copies that are given away: what is to be removed stands nowhere in the
//! bytes of any file, and what is not stays.
//!
//! Each text of each record of a map holds a word that stands nowhere else, and
//! names a person and a department as well. The columns are taken from the
//! records themselves, so that one that is added later is looked at as well.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod bytes;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use bytes::Bytes;
use desk::wire::{ExportFormat, ExportRequest, FileOpened, Lens, ShareRequest};
use desk::{Desk, FORMATS, Keep, Options};
use edit::{Columns, Command, Secret};
use format::MapFile;
use layout::text::FontSource;
use model::measures::is_money;
use model::records::{CardKind, Lane, LaneKind};
use model::{AnyRecord, ColumnType, Id, Map, OrderKey, RecordKind, Value};
use store::Blob;
use uuid::Uuid;

/// Somebody whom all texts name, in full and in parts.
const PERSON: &str = "Zacharias Quendel";
/// A department that all texts name.
const TEAM: &str = "Quirinal desk";
/// What a card said before it said what it says now.
const PAST: &str = "Formerlysaid";

/// How the words that stand nowhere else begin.
const CANARY: &str = "Kanari";
/// How the ids of all records begin.
const ID: &str = "01";
/// The ids of what the sample lacks, and of things in another map.
const FIRST_ID: u128 = 0x0190_0000_0000_7000_8000_0000_f000_0000;
const ELSEWHERE: u128 = 0x0190_0000_0000_7000_8000_0000_dead_0000;

/// A word that stands in one column of one record.
struct Canary {
    word: String,
    record: AnyRecord,
    column: &'static str,
}

struct Host {
    _folder: tempfile::TempDir,
    desk: Desk,
    map: Uuid,
    /// As it is in the library.
    whole: Map,
    canaries: Vec<Canary>,
    team: Uuid,
    out: PathBuf,
}

/// Columns of texts that are not what people write.
fn is_app_s_own(kind: RecordKind, column: &str) -> bool {
    matches!(
        (kind, column),
        (RecordKind::MapInfo, "currency" | "language")
            | (RecordKind::Channel, "icon")
            | (RecordKind::Silence, "rule")
            | (RecordKind::Card, "image")
            | (RecordKind::Persona, "portrait")
    )
}

/// A word of letters alone, which no language has.
fn word(number: usize) -> String {
    let mut rest = number;
    let letters = std::iter::repeat_with(|| {
        let letter = char::from(b'a' + u8::try_from(rest % 20).unwrap());
        rest /= 20;
        letter
    });
    format!("{CANARY}{}x", letters.take(4).collect::<String>())
}

/// A map that has records of all kinds: the sample, and what that lacks.
fn map_of_all_kinds() -> (Map, Named) {
    let mut map = format::sample().unwrap();
    let mut next = 0xf000_u128;
    let mut add = |map: &mut Map, kind: RecordKind, columns: &[(&str, Value)]| {
        next += 1;
        let mut record = AnyRecord::blank(kind, Uuid::from_u128(FIRST_ID + next));
        for column in kind.columns().iter().filter(|it| it.kind == ColumnType::Order) {
            let key = OrderKey::between(None, None).unwrap();
            record.set(column.name, &Value::Text(key.as_str().to_owned())).unwrap();
        }
        for (column, value) in columns {
            record.set(column, value).unwrap();
        }
        let id = record.uuid();
        map.put(record);
        id
    };
    let text = |id: Uuid| Value::Text(id.to_string());
    let cards: Vec<Uuid> = map.cards.keys().map(|id| id.uuid()).take(2).collect();
    let touchpoint = map.touchpoints.keys().next().unwrap().uuid();
    let team = add(&mut map, RecordKind::Team, &[]);
    let person = add(&mut map, RecordKind::Person, &[("team", text(team))]);
    let loner = add(&mut map, RecordKind::Person, &[]);
    let tag = add(&mut map, RecordKind::Tag, &[]);
    add(&mut map, RecordKind::CardTag, &[("card", text(cards[0])), ("tag", text(tag))]);
    add(&mut map, RecordKind::Unlike, &[("card", text(cards[0])), ("other", text(cards[1]))]);
    let view = add(&mut map, RecordKind::View, &[]);
    add(&mut map, RecordKind::ViewFilter, &[("view", text(view)), ("person", text(person))]);
    let elsewhere = [
        ("touchpoint", text(touchpoint)),
        ("other_map", text(Uuid::from_u128(ELSEWHERE))),
        ("other_touchpoint", text(Uuid::from_u128(ELSEWHERE + 1))),
    ];
    add(&mut map, RecordKind::Replacement, &elsewhere);
    let named = [("touchpoint", text(touchpoint)), ("name", text(tag))];
    add(&mut map, RecordKind::LogName, &named);
    let silence = [("rule", Value::Text("no-goal".to_owned())), ("reason", text(tag))];
    add(&mut map, RecordKind::Silence, &silence);
    let lane = map.lanes.values().find(|it| it.kind == LaneKind::Text).map(|it| it.id);
    let lane: Id<Lane> = lane.unwrap_or_else(|| *map.lanes.keys().next().unwrap());
    // A quote with a note under it, outside the lane of quotes.
    let quote = [("lane", text(lane.uuid())), ("kind", Value::Text("quote".to_owned()))];
    let quote = add(&mut map, RecordKind::Card, &quote);
    add(&mut map, RecordKind::Card, &[("lane", text(lane.uuid())), ("under", text(quote))]);
    for &kind in RecordKind::ALL {
        assert!(map.count(kind) > 0, "no {}", kind.word());
    }
    let persona = map.personas.keys().next().unwrap().uuid();
    for (kind, id, column) in
        [(RecordKind::Card, cards[0], "image"), (RecordKind::Persona, persona, "portrait")]
    {
        let mut record = map.record(kind, id).unwrap();
        record.set(column, &Value::Text(picture().hash)).unwrap();
        map.put(record);
    }
    (map, Named { team, person: loner })
}

/// The records with the names that all texts mention.
#[derive(Clone, Copy)]
struct Named {
    team: Uuid,
    person: Uuid,
}

/// The smallest picture that there is.
fn picture() -> Blob {
    let mut bytes = Vec::new();
    let mut writer = png::Encoder::new(&mut bytes, 1, 1).write_header().unwrap();
    writer.write_image_data(&[7]).unwrap();
    writer.finish().unwrap();
    Blob::new("image/png", bytes)
}

/// The canaries, put into all texts of a map.
fn put_in(map: &mut Map, named: Named) -> Vec<Canary> {
    let mut canaries = Vec::new();
    for &kind in RecordKind::ALL {
        for mut record in map.records(kind) {
            for column in kind.columns() {
                let is_text = matches!(column.kind, ColumnType::Text | ColumnType::OptionalText);
                if !is_text || is_app_s_own(kind, column.name) {
                    continue;
                }
                let word = word(canaries.len());
                let text = match (kind, column.name) {
                    (_, "extensions") => format!(r#"{{"elsewhere":"{word} {PERSON} {TEAM}"}}"#),
                    (RecordKind::Person, "name") if record.uuid() == named.person => {
                        PERSON.to_owned()
                    }
                    (RecordKind::Team, "name") if record.uuid() == named.team => TEAM.to_owned(),
                    (RecordKind::Person | RecordKind::Team, "name") => word.clone(),
                    _ => format!("{word}, says {PERSON}, Quendel of the {TEAM}"),
                };
                record.set(column.name, &Value::Text(text)).unwrap();
                canaries.push(Canary { word, record: record.clone(), column: column.name });
            }
            map.put(record);
        }
    }
    for canary in &mut canaries {
        canary.record = map.record(canary.record.kind(), canary.record.uuid()).unwrap();
    }
    canaries
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Some(folder.path().join("library.sqlite"));
        let settings = Keep::BesideLibrary { before: None };
        let options =
            Options { library, settings, fonts: FontSource::Bundled, ..Options::default() };
        let desk = Desk::open(options).unwrap();
        let (mut whole, named) = map_of_all_kinds();
        let canaries = put_in(&mut whole, named);
        let mut file = MapFile::new(whole.clone());
        let Blob { hash, data, .. } = picture();
        file.pictures.insert(hash, data.into());
        let path = folder.path().join("whole.journey");
        fs::write(&path, format::write_journey(&file).unwrap()).unwrap();
        let FileOpened::Map { map, .. } = desk.open_file(&path).unwrap() else { panic!() };
        let map: Uuid = map.parse().unwrap();
        // A past: a card that said something else for a while.
        let card =
            canaries.iter().find(|it| it.column == "text" && it.is(RecordKind::Card)).unwrap();
        for text in [Value::Text(PAST.to_owned()), card.record.get("text").unwrap()] {
            let set = Columns::from([("text".to_owned(), text)]);
            let ids = vec![card.record.uuid()];
            let change = Command::Change { record: RecordKind::Card, ids, set };
            desk.edit(map, change, None).unwrap();
        }
        let out = folder.path().join("out");
        Self { _folder: folder, desk, map, whole, canaries, team: named.team, out }
    }

    /// The bytes of a file in a format, without something.
    fn written(&self, format: ExportFormat, share: &ShareRequest) -> Bytes {
        let share = share.clone();
        let lens = (format == ExportFormat::Csv).then_some(Lens::Register);
        let request = ExportRequest { format, share, lens, ..ExportRequest::default() };
        self.desk.export(self.map, &request, &self.out).unwrap();
        Bytes::of(&fs::read(&self.out).unwrap())
    }

    /// Checks files without something: what goes is gone, and some words as well.
    fn check(&self, share: &ShareRequest, formats: &[ExportFormat], words: &[&str]) {
        let canaries: BTreeSet<String> = self.canaries.iter().map(|it| it.word.clone()).collect();
        let ids = self.ids();
        for &format in formats {
            let bytes = self.written(format, share);
            let is_whole = matches!(format, ExportFormat::Journey | ExportFormat::Json);
            let format = format.word();
            let there = bytes.which(&canaries, CANARY);
            for canary in &self.canaries {
                let (kind, column) = (canary.record.kind().word(), canary.column);
                let is_there = there.contains(canary.word.as_str());
                if self.goes(share, canary) {
                    assert!(!is_there, "{format} still has {kind}.{column}");
                } else if is_whole {
                    let is_name = canary.is_called_otherwise();
                    assert!(is_name || is_there, "{format} has lost {kind}.{column}");
                }
            }
            for word in words.iter().chain(&[PAST]) {
                assert!(!bytes.hold(word), "{format} still says {word}");
            }
            assert!(bytes.which(&ids, ID).is_empty(), "{format} still has ids");
        }
    }

    /// Whether a text must not be in a copy: told by what it is, and not by what
    /// the code does about it.
    fn goes(&self, share: &ShareRequest, it: &Canary) -> bool {
        let asked = |secret| share.secrets.contains(&secret);
        let is_named = |it: &Canary| match it.record.kind() {
            RecordKind::Person => asked(Secret::Names) || it.refers("team") == self.gone(share),
            RecordKind::Team => Some(it.record.uuid()) == self.gone(share),
            RecordKind::Card => {
                it.column == "author" && (asked(Secret::Names) || asked(Secret::Authors))
            }
            _ => false,
        };
        let is_picture = matches!(it.column, "image_alt" | "portrait_alt");
        // What other programs keep, and what leads to other maps, never stays.
        it.column == "extensions"
            || it.is(RecordKind::Replacement)
            || is_named(it)
            || (asked(Secret::Pictures) && is_picture)
            || (asked(Secret::Quotes) && self.quotes(it))
            || (asked(Secret::Costs) && self.is_in_money(it))
    }

    /// The department that goes, if one does.
    fn gone(&self, share: &ShareRequest) -> Option<Uuid> {
        Some(share.teams.first().copied().unwrap_or(Uuid::max()))
    }

    /// Whether a text is a quote, or says something about one alone.
    fn quotes(&self, it: &Canary) -> bool {
        let is_quote = |it: &AnyRecord| match it {
            AnyRecord::Card(card) => {
                card.kind == CardKind::Quote
                    || self.whole.lanes[&card.lane].kind == LaneKind::Quotes
            }
            _ => false,
        };
        let card = |column| self.whole.record(RecordKind::Card, it.refers(column)?);
        let about = [card("card"), card("other")];
        is_quote(&it.record)
            || (it.is(RecordKind::Persona) && it.column == "quote")
            || (!it.is(RecordKind::Question) && about.iter().flatten().any(is_quote))
    }

    /// Whether a text belongs to what is measured in money.
    fn is_in_money(&self, it: &Canary) -> bool {
        let metric = match it.record.kind() {
            RecordKind::Metric => Some(it.record.uuid()),
            RecordKind::Question | RecordKind::Action => None,
            _ => it.refers("metric"),
        };
        let metric = metric.and_then(|id| self.whole.metrics.get(&Id::new(id)));
        metric.is_some_and(|it| is_money(it))
    }

    /// The ids that the copy must not have: they tell when something was made.
    fn ids(&self) -> BTreeSet<String> {
        let records = RecordKind::ALL.iter().flat_map(|&kind| self.whole.records(kind));
        let ids = records.map(|record| record.uuid().to_string());
        ids.chain([Uuid::from_u128(ELSEWHERE).to_string()]).collect()
    }
}

impl Canary {
    fn is(&self, kind: RecordKind) -> bool {
        self.record.kind() == kind
    }

    /// Whether the one with the name that all texts name.
    fn is_called_otherwise(&self) -> bool {
        self.column == "name"
            && (self.is(RecordKind::Person) || self.is(RecordKind::Team))
            && self.record.get("name") != Some(Value::Text(self.word.clone()))
    }

    /// What the record that it stands in refers to.
    fn refers(&self, column: &str) -> Option<Uuid> {
        match self.record.get(column)? {
            Value::Text(id) => id.parse().ok(),
            _ => None,
        }
    }
}

fn secret(secret: Secret) -> ShareRequest {
    ShareRequest { secrets: [secret].into(), ..ShareRequest::default() }
}

/// The formats that have all of a map.
const WHOLE: &[ExportFormat] = &[ExportFormat::Journey, ExportFormat::Json];

#[test]
fn names_are_gone_wherever_they_stood() {
    let host = Host::new();
    let share = secret(Secret::Names);
    host.check(&share, WHOLE, &["Zacharias", "Quendel"]);
    assert!(host.written(ExportFormat::Json, &share).hold(TEAM));
}

#[test]
fn quotes_are_gone_and_what_lay_under_them_stays() {
    Host::new().check(&secret(Secret::Quotes), WHOLE, &[]);
}

#[test]
fn costs_are_gone() {
    let host = Host::new();
    assert!(host.canaries.iter().any(|it| host.is_in_money(it)));
    let columns = ["\"cost\"", "\"benefit\"", "\"margin\"", "\"acquisition_cost\""];
    host.check(&secret(Secret::Costs), WHOLE, &columns);
}

#[test]
fn authors_and_the_past_are_gone() {
    let host = Host::new();
    host.check(&secret(Secret::Authors), WHOLE, &[]);
    host.check(&secret(Secret::History), WHOLE, &[]);
}

#[test]
fn pictures_are_gone() {
    let host = Host::new();
    let hashes = desk::pictures_of(&host.whole);
    assert!(!hashes.is_empty());
    let hashes: Vec<&str> = hashes.iter().map(String::as_str).collect();
    host.check(&secret(Secret::Pictures), WHOLE, &hashes);
}

#[test]
fn a_department_is_gone_with_its_people_and_still_owns_what_it_owned() {
    let host = Host::new();
    let share = ShareRequest { teams: [host.team].into(), ..ShareRequest::default() };
    host.check(&share, WHOLE, &["Quirinal"]);
    assert!(host.written(ExportFormat::Json, &share).hold("Department 1"));
}

#[test]
fn nothing_that_is_to_go_is_in_a_file_of_any_format() {
    let host = Host::new();
    let share = ShareRequest { secrets: Secret::ALL.into(), teams: [host.team].into() };
    let formats: Vec<ExportFormat> = FORMATS.iter().map(|it| it.format).collect();
    host.check(&share, &formats, &["Zacharias", "Quendel", "Quirinal"]);
}

#[test]
fn what_is_removed_is_said_before() {
    let host = Host::new();
    let preview = host.desk.share_preview(host.map, &secret(Secret::Names)).unwrap();
    let group = |word: &str| preview.removed.iter().find(|it| it.word == word).unwrap();
    assert_eq!(group("person").count as usize, host.whole.people.len());
    assert!(group("mention").items.iter().any(|it| it.text == PERSON && it.count > 500));
    assert!(preview.secrets.iter().all(|it| it.count > 0));
    let nothing = host.desk.share_preview(host.map, &ShareRequest::default()).unwrap();
    assert!(nothing.removed.is_empty() && nothing.remains.is_empty());
}
