//! Maps and workbooks for tests.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used, reason = "each test uses some of it")]

use std::io::{Cursor, Write as _};
use std::sync::Arc;

use calamine::{Data, Reader as _, Xlsx};
use edit::{apply, play};
use format::TEMPLATES;
use format::import::{Import, Request, Source, importer_of};
use format::table::FOUND;
use model::records::{
    Action, ActionSubject, Answer, CardKind, Channel, Claim, Inconsistency, OwnerState, Person,
    PersonaChannel, Pilot, Question, Team,
};
use model::{Id, IdSequence, Map, OrderKey, Record as _, facts, invariants};
use rust_xlsxwriter::{Format, Workbook};
use uuid::Uuid;
use words::Words;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub fn empty() -> Map {
    Map::new(Id::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001)))
}

/// What a file would bring into a map.
pub fn read(map: &Map, bytes: &[u8], file: &str) -> Import {
    read_part(map, bytes, file, None)
}

pub fn read_part(map: &Map, bytes: &[u8], file: &str, part: Option<usize>) -> Import {
    let source = Source::new(bytes, file);
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_ffff_0000_0000));
    let words = Words::english();
    let request = Request { map, words: &words, ids: &mut ids, part, mapping: &FOUND };
    importer_of(&source).unwrap().read(&source, request).unwrap()
}

/// The map with it.
pub fn bring(map: &Map, import: Import) -> Map {
    let mut after = map.clone();
    if map.stages.is_empty() {
        after.put(import.info_of(map.info.id, "map").into());
    }
    let changes = apply(&after, &import.command()).unwrap();
    play(&mut after, &changes).unwrap();
    assert_eq!(invariants::check(&after), []);
    after
}

pub fn templates() -> impl Iterator<Item = (&'static str, Map)> {
    TEMPLATES.iter().map(|template| (template.id, template.map("de").unwrap()))
}

pub fn all_maps() -> Vec<(&'static str, Map)> {
    templates().chain([("nasty", nasty()), ("full", full())]).collect()
}

/// The sample with texts that sheets and tables stumble over.
pub fn nasty() -> Map {
    let mut map = format::sample().unwrap();
    let texts = [
        "=HYPERLINK(\"http://x\")",
        "+49 30 901820",
        "- ask Ana",
        "@SUM(A1)",
        "\tbehind a tab",
        "\r\nbelow",
        "'=1",
        "  spaces  ",
        "   ",
        "a, \"b\"; c\nd",
        "Größe 😡 סדר ترتيب",
        "-1.5",
        "_x0041_",
        "TRUE",
        "2026-01-02",
        "two  spaces\tand a tab",
    ];
    let cards: Vec<_> = map.cards.keys().copied().collect();
    for (id, text) in cards.into_iter().zip(texts) {
        let mut card = (*map.cards[&id]).clone();
        text.clone_into(&mut card.text);
        map.put(card.into());
    }
    map
}

/// The sample with everything that a sheet can tell, and names that are there
/// twice.
pub fn full() -> Map {
    let mut map = format::sample().unwrap();
    let mut next = 0x0190_0000_0000_7000_8000_aaaa_0000_0000_u128;
    let mut id = || {
        next += 1;
        Uuid::from_u128(next)
    };
    let key = |at: usize| OrderKey::spread(9)[at].clone();
    let of_kind = |kind| map.cards.values().filter(move |it| it.kind == kind).map(|it| it.id);
    let pains: Vec<_> = of_kind(CardKind::PainPoint).collect();
    let opportunities: Vec<_> = of_kind(CardKind::Opportunity).collect();
    let journey = facts::journey(&map);
    let hand_off = map.hand_offs.values().next().unwrap().id;
    let (first, second) = (journey[0].id, journey[1].id);

    let mut team = Team::blank(id());
    (team.position, team.name, team.notes) = (key(8), "Unused team".into(), "Nights".into());
    let mut person = Person::blank(id());
    (person.position, person.name, person.role) = (key(8), "Kim".into(), "Lead".into());
    person.team = Some(team.id);
    let mut channel = Channel::blank(id());
    (channel.position, channel.name) = (key(8), "Carrier pigeon".into());
    channel.desired_role = "For those without a phone".into();
    // Two of them are called the same.
    let mut same = (*journey[2]).clone();
    same.id = Id::new(id());
    same.position = key(8);
    let mut persona = (*facts::personas(&map)[0]).clone();
    persona.id = Id::new(id());
    persona.position = key(8);
    persona.goals = "Peace\nand quiet".into();
    let mut liked = PersonaChannel::blank(id());
    (liked.persona, liked.channel, liked.position) = (persona.id, channel.id, key(1));
    let persona_id = persona.id;
    map.put(team.clone().into());
    map.put(person.clone().into());
    map.put(channel.clone().into());
    map.put(same.clone().into());
    map.put(persona.into());
    map.put(liked.into());
    let mut rating = (**map.emotions.values().next().unwrap()).clone();
    rating.id = Id::new(id());
    (rating.persona, rating.touchpoint, rating.value) = (persona_id, same.id, -1.5);
    (rating.spread, rating.evidence_n) = (Some(3), Some(12));
    map.put(rating.into());

    let mut question = Question::blank(id());
    question.position = key(3);
    question.text = "Who calls?".into();
    question.card = Some(pains[0]);
    question.owner_state = Some(OwnerState::Unknown);
    map.put(question.into());
    let mut answer = Answer::blank(id());
    (answer.opportunity, answer.hand_off) = (opportunities[0], Some(hand_off));
    map.put(answer.into());
    let mut inconsistency = Inconsistency::blank(id());
    let channels: Vec<_> = map.channels.keys().copied().collect();
    (inconsistency.channel, inconsistency.other) = (channels[0], channels[1]);
    (inconsistency.topic, inconsistency.said) = ("Price".into(), "20 €".into());
    inconsistency.touchpoint = Some(same.id);
    map.put(inconsistency.into());

    let mut action = Action::blank(id());
    (action.position, action.title) = (key(8), "Ring back".into());
    (action.owner_state, action.baseline) = (Some(OwnerState::Disputed), Some(0.25));
    let mut pilot = Pilot::blank(id());
    (pilot.action, pilot.sample_group) = (action.id, "Ten customers".into());
    pilot.date = "2026-02-03".parse().ok();
    for (card, about) in [(Some(pains[1]), None), (None, Some(hand_off))] {
        let mut subject = ActionSubject::blank(id());
        (subject.action, subject.card, subject.hand_off) = (action.id, card, about);
        map.put(subject.into());
    }
    let mut claim = Claim::blank(id());
    (claim.action, claim.position, claim.reason) = (Some(action.id), key(1), "We rang".into());
    (claim.team, claim.person) = (Some(team.id), Some(person.id));
    map.put(action.into());
    map.put(pilot.into());
    map.put(claim.into());
    let mut estimate = (**map.estimates.values().next().unwrap()).clone();
    (estimate.reach, estimate.feasibility) = (Some(0.5), Some(4));
    estimate.notes = "Guessed".into();
    map.put(estimate.into());

    for (at, duration) in [(first, 95_400), (second, 45)] {
        let mut it = (*map.touchpoints[&at]).clone();
        (it.duration, it.moment_of_truth) = (Some(duration), true);
        it.moment_reason = "Trust\nor none".into();
        it.channel_reason = "It is 3 a.m.".into();
        map.put(it.into());
    }
    let info = Arc::make_mut(&mut map.info);
    info.notes = "  Room 4\nUpstairs".into();
    info.review_date = "2026-12-01".parse().ok();
    (info.owner_team, info.owner_person) = (None, None);
    assert_eq!(invariants::check(&map), []);
    map
}

/// A cell with what a sheet keeps of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Day(String),
    /// Seconds.
    Time(i64),
    Bool(bool),
}

/// The cells of a workbook, to be changed and written again.
pub struct Book {
    pub sheets: Vec<Sheet>,
}

pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<Value>>,
}

impl Value {
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }
}

impl Book {
    pub fn of(bytes: &[u8]) -> Self {
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let cell = |cell: &Data| match cell {
            Data::Empty => Value::Empty,
            Data::String(text) => Value::Text(text.clone()),
            Data::Float(number) => Value::Number(*number),
            Data::Bool(is) => Value::Bool(*is),
            Data::DateTime(at) if at.is_duration() => {
                Value::Time((at.as_f64() * 86_400.0).round() as i64)
            }
            Data::DateTime(at) => {
                let (year, month, day, ..) = at.to_ymd_hms_milli();
                Value::Day(format!("{year:04}-{month:02}-{day:02}"))
            }
            other => unreachable!("{other:?}"),
        };
        let sheets = book.sheet_names().into_iter().map(|name| {
            let range = book.worksheet_range(&name).unwrap();
            let rows = range.rows().map(|row| row.iter().map(cell).collect()).collect();
            Sheet { name, rows }
        });
        Self { sheets: sheets.collect() }
    }

    pub fn names(&self) -> Vec<&str> {
        self.sheets.iter().map(|it| it.name.as_str()).collect()
    }

    fn sheet_mut(&mut self, name: &str) -> &mut Sheet {
        self.sheets.iter_mut().find(|it| it.name == name).unwrap()
    }

    pub fn headers(&self, sheet: &str) -> Vec<&str> {
        let sheet = self.sheets.iter().find(|it| it.name == sheet).unwrap();
        sheet.rows[0].iter().map(Value::text).collect()
    }

    fn index(&self, sheet: &str, header: &str) -> usize {
        let headers = self.headers(sheet);
        let found = headers.iter().position(|it| *it == header);
        found.unwrap_or_else(|| unreachable!("{header} is none of {headers:?}"))
    }

    /// The id in a row.
    pub fn row_of(&self, sheet: &str, row: usize) -> String {
        let sheet = self.sheets.iter().find(|it| it.name == sheet).unwrap();
        sheet.rows[row].last().unwrap().text().to_owned()
    }

    /// Writes a text into a column of the row that has a certain text in any of
    /// its cells.
    pub fn set(&mut self, sheet: &str, row: &str, header: &str, text: &str) {
        let column = self.index(sheet, header);
        let sheet = self.sheet_mut(sheet);
        let is_meant = |it: &&mut Vec<Value>| it.iter().any(|cell| cell.text() == row);
        sheet.rows.iter_mut().find(is_meant).unwrap()[column] = Value::Text(text.to_owned());
    }

    /// A row more.
    pub fn add(&mut self, sheet: &str, cells: &[(&str, &str)]) {
        let mut row = vec![Value::Empty; self.headers(sheet).len()];
        for (header, text) in cells {
            row[self.index(sheet, header)] = Value::Text((*text).to_owned());
        }
        self.sheet_mut(sheet).rows.push(row);
    }

    /// A column more, which says the same in each row.
    pub fn column(&mut self, sheet: &str, header: &str, text: &str) {
        for (index, row) in self.sheet_mut(sheet).rows.iter_mut().enumerate() {
            row.push(Value::Text(if index == 0 { header } else { text }.to_owned()));
        }
    }

    /// A sheet more.
    pub fn sheet(&mut self, name: &str, rows: &[&[&str]]) {
        let row = |row: &&[&str]| row.iter().map(|it| Value::Text((*it).to_owned())).collect();
        self.sheets.push(Sheet { name: name.to_owned(), rows: rows.iter().map(row).collect() });
    }

    pub fn xlsx(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        let day = Format::new().set_num_format("yyyy-mm-dd");
        let time = Format::new().set_num_format("[h]:mm:ss");
        for sheet in &self.sheets {
            let worksheet = book.add_worksheet();
            worksheet.set_name(&sheet.name).unwrap();
            for (row, cells) in (0..).zip(&sheet.rows) {
                for (column, cell) in (0..).zip(cells) {
                    match cell {
                        Value::Empty => {}
                        Value::Text(text) => {
                            worksheet.write_string(row, column, text).unwrap();
                        }
                        Value::Number(number) => {
                            worksheet.write_number(row, column, *number).unwrap();
                        }
                        Value::Bool(is) => {
                            worksheet.write_boolean(row, column, *is).unwrap();
                        }
                        Value::Day(date) => {
                            let date =
                                rust_xlsxwriter::ExcelDateTime::parse_from_str(date).unwrap();
                            worksheet.write_datetime_with_format(row, column, &date, &day).unwrap();
                        }
                        Value::Time(seconds) => {
                            let days = *seconds as f64 / 86_400.0;
                            worksheet.write_number_with_format(row, column, days, &time).unwrap();
                        }
                    }
                }
            }
        }
        book.save_to_buffer().unwrap()
    }

    /// The same as OpenDocument, as its programs write it.
    pub fn ods(&self) -> Vec<u8> {
        let mut content = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
             xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
             xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
             <office:body><office:spreadsheet>",
        );
        for sheet in &self.sheets {
            content.push_str(&format!("<table:table table:name=\"{}\">", escaped(&sheet.name)));
            content.push_str("<table:table-column table:number-columns-repeated=\"64\"/>");
            for (index, row) in sheet.rows.iter().enumerate() {
                content.push_str(if index == 0 { "<table:table-header-rows>" } else { "" });
                content.push_str("<table:table-row>");
                row.iter().for_each(|cell| content.push_str(&in_ods(cell)));
                content.push_str("<table:table-cell table:number-columns-repeated=\"900\"/>");
                content.push_str("</table:table-row>");
                content.push_str(if index == 0 { "</table:table-header-rows>" } else { "" });
            }
            content.push_str(
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
                 table:number-columns-repeated=\"1024\"/></table:table-row></table:table>",
            );
        }
        content.push_str("</office:spreadsheet></office:body></office:document-content>");
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        zip.start_file("mimetype", options).unwrap();
        zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
        zip.start_file("content.xml", options).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    }
}

fn in_ods(cell: &Value) -> String {
    let with = |attributes: String, shown: &str| {
        format!(
            "<table:table-cell {attributes}><office:annotation><dc:creator>Tim</dc:creator>\
             <text:p/></office:annotation><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    match cell {
        Value::Empty => "<table:table-cell/>".to_owned(),
        Value::Text(text) => {
            let paragraphs: String = text
                .split('\n')
                .map(|line| {
                    let line = escaped(line).replace('\t', "<text:tab/>").replace('\r', "&#13;");
                    // The first of several spaces is one, and so is what is marked.
                    let line = line.replace(' ', "<text:s/>");
                    format!("<text:p><text:span>{line}</text:span></text:p>")
                })
                .collect();
            format!(
                "<table:table-cell office:value-type=\"string\">{paragraphs}</table:table-cell>"
            )
        }
        Value::Number(number) => {
            with(format!("office:value-type=\"float\" office:value=\"{number}\""), "about 4")
        }
        Value::Day(day) => {
            with(format!("office:value-type=\"date\" office:date-value=\"{day}\""), "a day")
        }
        Value::Time(seconds) => {
            let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
            let time = format!("PT{hours:02}H{minutes:02}M{rest:02}S");
            with(format!("office:value-type=\"time\" office:time-value=\"{time}\""), "a while")
        }
        Value::Bool(is) => {
            with(format!("office:value-type=\"boolean\" office:boolean-value=\"{is}\""), "WAHR")
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
