//! Projects of Lanescape (Service Journey Mapper), as JSON or in the single
//! page that it exports.
//!
//! | there | here |
//! |---|---|
//! | a journey | a map; a file may hold several |
//! | a stage, and the stages in it | a stage, its touchpoints |
//! | a row | a lane of the kind that its type names |
//! | a cell | a card; of a list or of tags, one each |
//! | a cell across several columns | a card that covers them |
//! | a dividing row | the line of a blueprint, if it says which |

use model::records::{Card, Lane, LaneKind, Stage, Touchpoint};
use model::{Id, Record as _};
use serde_json::Value;
use words::sentence;

use super::draft::{Draft, Spot};
use super::unknown::{Known, Unknown};
use super::{
    Import, ImportError, Likelihood, Request, Source, blank_info, feeling, json, markup, vocabulary,
};

/// The element of an exported page that holds the project.
const EMBEDDED: &str = "sjm-embedded-project";

const KNOWN: &Known = &[
    ("project", &["type", "version", "name", "id", "journeys", "createdAt", "updatedAt"]),
    (
        "journey",
        &["id", "title", "badge", "persona", "stages", "subJourneys", "createdAt", "updatedAt"],
    ),
    ("journey.persona", &["id", "name"]),
    ("journey.stages", &["id", "num", "title", "color", "description", "subStages"]),
    ("journey.stages.subStages", &["id", "num", "title", "color", "description"]),
    ("journey.subJourneys", &["id", "title", "rows"]),
    ("journey.subJourneys.rows", &["id", "rowType", "laneLabel", "cells", "color"]),
    ("journey.subJourneys.rows.cells", &["id", "mode", "html", "tags", "colspan", "note", "color"]),
];

pub(super) fn recognise(source: &Source) -> Likelihood {
    let is_page = source.ends_in(&["html", "htm"]) && source.text.contains(EMBEDDED);
    let says = json::has_names(source, &["stages"])
        && ["\"subJourneys\"", "\"service-journey-mapper\""]
            .iter()
            .any(|it| source.head().contains(it));
    match is_page || says {
        true => Likelihood::Sure,
        false => Likelihood::No,
    }
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, part, .. } = request;
    let part = part.unwrap_or_default();
    let project = match embedded(&source.text) {
        Some(text) => json::value(&Source::new(text.as_bytes(), source.file))?,
        None => json::value(source)?,
    };
    let journeys: Vec<&Value> = match &project {
        Value::Array(all) => all.iter().collect(),
        one if one.get("journeys").is_some() => json::list(one, "journeys").iter().collect(),
        one => vec![one],
    };
    let part = part.min(journeys.len().saturating_sub(1));
    let Some(journey) = journeys.get(part) else {
        let format = sentence!("importer-lanescape");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    };
    let mut draft = Draft::new(map, words, ids);
    let mut info = blank_info();
    let name = json::text(&project, "name");
    info.title = json::text(journey, "title").or(name.clone()).unwrap_or_default();
    if let Some(name) = name.filter(|name| *name != info.title) {
        info.notes = name;
    }
    if let Some(badge) = json::text(journey, "badge") {
        super::draft::add_line(&mut info.notes, &badge);
    }
    let mut unknown = Unknown::default();
    if journeys.len() > 1 || project.get("journeys").is_some() {
        unknown.look(&project, "project", KNOWN);
    }
    unknown.look(journey, "journey", KNOWN);
    unknown.tell(&mut draft.report);
    let persona = journey.get("persona").and_then(|it| json::text(it, "name"));
    if let Some(name) = persona {
        let persona = draft.persona(&name);
        draft.speak_for(persona);
    }
    take_in(journey, &mut draft);
    let mut import = Import::of("lanescape", draft, info);
    if journeys.len() > 1 {
        let title = |it: &&Value| json::text(it, "title").unwrap_or_default();
        import.parts = journeys.iter().map(title).collect();
        import.part = part;
    }
    Ok(import)
}

/// The project in an exported page.
fn embedded(text: &str) -> Option<&str> {
    let at = text.rfind(&format!("id=\"{EMBEDDED}\""))?;
    let start = at + text[at..].find('>')? + 1;
    let end = start + text[start..].find("</script")?;
    Some(&text[start..end])
}

/// A column: a touchpoint, or a stage that has none.
#[derive(Clone, Copy)]
struct Column {
    stage: Id<Stage>,
    touchpoint: Option<Id<Touchpoint>>,
}

impl Column {
    fn spot(self) -> Spot {
        self.touchpoint.map_or(Spot::across(self.stage), Spot::at)
    }
}

fn take_in(journey: &Value, draft: &mut Draft) {
    let mut columns: Vec<Column> = Vec::new();
    for stage in json::list(journey, "stages") {
        let title = json::text(stage, "title").unwrap_or_default();
        let mine = draft.next_stage(&title);
        if let Some(text) = json::text(stage, "description") {
            draft.annotate(mine, &text);
        }
        let inner = json::list(stage, "subStages");
        for one in inner {
            let untitled = || draft.words.text("untitled-touchpoint");
            let title = json::text(one, "title").unwrap_or_else(untitled);
            let touchpoint = draft.next_touchpoint(mine, &title);
            if let Some(text) = json::text(one, "description") {
                draft.describe(touchpoint, &text);
            }
            columns.push(Column { stage: mine, touchpoint: Some(touchpoint) });
        }
        if inner.is_empty() {
            columns.push(Column { stage: mine, touchpoint: None });
        }
    }
    let parts = json::list(journey, "subJourneys");
    for part in parts {
        let name = json::text(part, "title").filter(|_| parts.len() > 1);
        for row in json::list(part, "rows") {
            take_row(row, name.as_deref(), &mut columns, draft);
        }
    }
}

fn take_row(row: &Value, part: Option<&str>, columns: &mut [Column], draft: &mut Draft) {
    let label = json::text(row, "laneLabel").unwrap_or_default();
    let kind = json::text(row, "rowType").unwrap_or_default();
    let cells = json::list(row, "cells");
    if kind == "row-divider" || kind == "row-lov" {
        return divide(row, &label, draft);
    }
    let kind = match vocabulary::lane_kind(&label) {
        LaneKind::Text => kind_of(&kind),
        known => known,
    };
    let title = match (label.as_str(), part) {
        ("", _) => draft.words.text(&format!("lane-{}", kind.word())),
        (label, Some(part)) => format!("{label} ({part})"),
        (label, None) => label.to_owned(),
    };
    let lane = draft.lane_of(&title, kind);
    let mut at = 0;
    for cell in cells {
        let width = cell.get("colspan").and_then(Value::as_u64).unwrap_or(1);
        let width = usize::try_from(width).unwrap_or(1).clamp(1, columns.len().max(1));
        let here = columns.get(at..(at + width).min(columns.len())).unwrap_or_default().to_vec();
        for text in texts(cell) {
            put(&text, lane, &here, columns, draft);
            if kind == LaneKind::Emotions {
                feel(&text, at, columns, draft);
            }
        }
        at += width;
    }
    if at > columns.len() {
        draft.report.otherwise(None, sentence!("lanescape-wide", lane = &title));
    }
}

const fn kind_of(kind: &str) -> LaneKind {
    match kind.as_bytes() {
        b"row-operator" => LaneKind::Actions,
        b"row-fs-human" | b"row-fs-system" => LaneKind::Frontstage,
        b"row-bs-human" => LaneKind::Backstage,
        b"row-bs-system" | b"row-support" => LaneKind::Systems,
        b"row-pain" => LaneKind::PainPoints,
        b"row-verbatim" => LaneKind::Quotes,
        b"row-emotion" => LaneKind::Emotions,
        b"row-suggest" => LaneKind::Opportunities,
        _ => LaneKind::Text,
    }
}

/// A line of a blueprint. One that does not say which is no line of ours.
fn divide(row: &Value, label: &str, draft: &mut Draft) {
    let cells = json::list(row, "cells").iter().flat_map(texts);
    let said: Vec<String> =
        std::iter::once(label.to_owned()).chain(cells).filter(|it| !it.is_empty()).collect();
    let said = said.join(" ");
    let plain = said.to_lowercase();
    let kind = if plain.contains("visib") {
        LaneKind::LineOfVisibility
    } else if plain.contains("internal") {
        LaneKind::LineOfInternalInteraction
    } else if plain.contains("interaction") {
        LaneKind::LineOfInteraction
    } else {
        return draft.report.left_out(None, sentence!("lanescape-divider", text = said));
    };
    let there = draft.map.lanes.values().any(|it| it.kind == kind)
        || draft.lanes.new.iter().any(|it| it.kind == kind);
    if !there {
        let mut lane = Lane::blank(draft.ids.next_uuid());
        lane.title = draft.words.text(&format!("lane-{}", kind.word()));
        lane.kind = kind;
        draft.lanes.new.push(lane);
    }
}

/// What a cell says: one text, or one for each line of a list or each tag.
fn texts(cell: &Value) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    if let Some(html) = json::text(cell, "html") {
        let lines = markup::lines(&html);
        match json::text(cell, "mode").as_deref() {
            Some("bullets" | "boxes") => texts.extend(lines),
            _ => texts.extend(Some(lines.join("\n")).filter(|text| !text.is_empty())),
        }
        for address in addresses(&html) {
            match texts.last_mut() {
                Some(text) if text.contains(&address) => {}
                Some(text) => super::draft::add_line(text, &address),
                None => texts.push(address),
            }
        }
    }
    texts.extend(json::text(cell, "note"));
    let tags = json::list(cell, "tags").iter();
    texts.extend(tags.filter_map(|tag| json::text(tag, "text").or_else(|| json::plain(tag))));
    texts
}

/// Where the links in a text with marks lead to.
fn addresses(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in html.split('<').skip(1).filter_map(|it| it.split_once('>')).map(|(tag, _)| tag) {
        let is_link = tag.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("a "));
        let Some(value) = tag.split_once("href=").map(|(_, it)| it).filter(|_| is_link) else {
            continue;
        };
        let address = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
            _ => value.split_whitespace().next(),
        };
        found.extend(address.map(markup::entities).filter(|it| !it.is_empty()));
    }
    found
}

/// Puts a card where its cell is, across all columns that it covers.
fn put(text: &str, lane: Id<Lane>, columns: &[Column], all: &[Column], draft: &mut Draft) {
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else {
        draft.note(lane, Spot::PARKED, text);
        return;
    };
    let covers_it = columns.len() > 1
        && columns.iter().all(|it| it.stage == first.stage)
        && all.iter().filter(|it| it.stage == first.stage).count() == columns.len();
    let spot = if covers_it { Spot::across(first.stage) } else { first.spot() };
    let Some(id) = draft.note(lane, spot, text) else { return };
    if spot.touchpoint.is_none() || columns.len() == 1 {
        if first.stage != last.stage {
            draft.report.otherwise(None, sentence!("lanescape-span", text = text));
        }
        return;
    }
    let until = columns.iter().rev().find_map(|it| it.touchpoint);
    let is_it = |card: &&mut Card| card.id == id;
    if let Some(card) = draft.cards.iter_mut().rfind(is_it) {
        card.until = until.filter(|it| Some(*it) != card.touchpoint);
    }
}

/// Rates a touchpoint whose cell shows how it feels there.
fn feel(text: &str, at: usize, columns: &mut [Column], draft: &mut Draft) {
    let Some(value) = feeling::feelings(text).last().copied() else { return };
    let Some(column) = columns.get(at).copied() else { return };
    let Some(touchpoint) = column.touchpoint else {
        return draft.report.otherwise(None, sentence!("lanescape-rating", text = text));
    };
    let persona = draft.any_persona();
    if draft.rate(persona, touchpoint, value) {
        draft.heard.note(text);
    } else {
        draft.report.left_out(None, sentence!("import-rated-already"));
    }
}
