//! JSON Canvas, Enablement Map Studio, Persona Lab and Lanescape.

use model::records::{CardKind, LaneKind};
use serde_json::json;

use crate::{part, read, real, refused};

#[test]
fn groups_of_a_canvas_are_stages_and_arrows_hand_offs() {
    let text = |id: &str, text: &str, x: i32, y: i32| {
        json!({ "id": id, "type": "text", "text": text, "x": x, "y": y, "width": 100, "height": 60,
                "color": "1" })
    };
    let group = |id: &str, label: &str, x: i32| {
        json!({ "id": id, "type": "group", "label": label, "x": x, "y": 0, "width": 400,
                "height": 400 })
    };
    let canvas = json!({
        "nodes": [
            group("g2", "After", 500), group("g1", "Before", 0),
            text("a", "# Calls\nfrom home", 10, 10), text("b", "Is called back", 520, 10),
            text("c", "Nobody answers", 20, 200), text("d", "Loose thought", 10, 900),
            { "id": "f", "type": "file", "file": "plan.md", "x": 600, "y": 300, "width": 50, "height": 50 },
        ],
        "edges": [
            { "id": "1", "fromNode": "a", "toNode": "b", "label": "after an hour" },
            { "id": "2", "fromNode": "a", "toNode": "d", "label": "by the way" },
        ],
    });
    let found = read("a.canvas", canvas.to_string());
    assert_eq!(found.stages(), ["Before", "After"]);
    assert_eq!(found.journey(), ["Calls", "Is called back"]);
    let hand_off = found.map.hand_offs.values().next().unwrap();
    assert_eq!(hand_off.trigger, "after an hour");
    assert_eq!(found.map.touchpoints[&hand_off.from_touchpoint].description, "from home");
    assert_eq!(found.place("Nobody answers").1.as_deref(), Some("Before"));
    assert_eq!(found.place("plan.md").1.as_deref(), Some("After"));
    assert_eq!(found.place("Loose thought"), ("Notes".to_owned(), None, None));
    assert_eq!(found.place("by the way"), ("Notes".to_owned(), None, None));
    let card = found.map.cards.values().find(|it| it.text == "Nobody answers").unwrap();
    assert!(card.extensions.contains("\"color\":\"1\""));
    assert_eq!(found.remarks().len(), 4);
    if let Some(bytes) = real("jsoncanvas/sample.canvas") {
        let found = read("sample.canvas", bytes);
        assert_eq!(found.stages(), ["JSON Canvas"]);
        assert_eq!(found.map.hand_offs.len(), 1);
        assert_eq!(found.map.cards.len(), 2);
    }
}

#[test]
fn a_canvas_of_strange_numbers_does_no_harm() {
    let node = json!({ "id": "a", "type": "group", "x": 1e308, "y": -1e308, "width": 1e308,
                       "height": "tall", "label": "x" });
    let canvas = json!({ "nodes": [node, { "type": "text", "text": "y" }, {}], "edges": [{}, 7] });
    assert_eq!(read("a.canvas", canvas.to_string()).map.cards.len(), 1);
    let error = refused("a.canvas", "{\"nodes\": [\n  {\"id\": }]}");
    assert_eq!(error.place().1, Some(2), "{error}");
    refused("a.canvas", "[".repeat(100_000));
    refused("a.canvas", "{}");
}

const STUDIO: &str = "\
kind: cjm
version: '1.0'
id: cjm:x
persona: { name: Ana, description: Works from home }
phases:
  - { id: p1, name: Report }
actions:
  - id: a1
    name: Calls the hotline
    phase: p1
    touchpoints: [Phone]
    thoughts_feelings: [Will it take long?]
    emotion_score: -1
  - { id: a2, name: Waits, phase: p9, emotion_score: 4 }
---
kind: sbp
lanes:
  - { id: l0, name: Journey, kind: cjm }
  - { id: l1, name: Contact centre, kind: team }
  - { id: l2, name: CRM, kind: system }
tasks:
  - { id: t1, lane: l1, name: Takes the call, source_id: a1 }
  - { id: t2, lane: l2, name: Opens a case }
  - { id: t3, lane: l2, name: Sleeps }
connections:
  - { source: t1, target: t2, sourceHandle: right, targetHandle: left }
---
kind: outcome
kgi: { id: g, name: Fixed at once }
primary_csf: { id: c, source_id: t1, rationale: The first answer decides }
primary_kpi: { id: k, name: Solved in one call, definition: solved / all, unit: '%', target: 80 }
---
kind: em
actions: [{ id: e1, name: Learn to listen, source_id: t1 }]
skills: [{ id: s1, name: Listening, action_id: e1, learnings: [{ title: Course, url: 'https://x.example' }] }]
---
kind: recipe
";

#[test]
fn the_documents_of_a_studio_become_one_map() {
    let found = read("x.yaml", STUDIO);
    assert_eq!(found.stages(), ["Report", "p9"]);
    assert_eq!(found.journey(), ["Calls the hotline", "Waits"]);
    assert_eq!(found.rating("Ana", "Calls the hotline"), Some(-1.0));
    assert_eq!(found.rating("Ana", "Waits"), None);
    assert_eq!(found.map.info.goal, "Fixed at once");
    let at_call = |text: &str, lane: &str| {
        let place = (lane.to_owned(), None, Some("Calls the hotline".to_owned()));
        assert_eq!(found.place(text), place);
    };
    at_call("Will it take long?", "Thoughts");
    at_call("Takes the call", "Contact centre");
    at_call("Opens a case", "CRM");
    at_call("The first answer decides", "Opportunities");
    at_call("Learn to listen", "To be done");
    at_call("Listening\nCourse https://x.example", "Skills");
    assert_eq!(found.place("Sleeps").2, None);
    let metric = found.map.metrics.values().next().unwrap();
    assert_eq!((metric.title.as_str(), metric.target), ("Solved in one call", Some(80.0)));
    assert_eq!(found.remarks().len(), 5, "{:?}", found.remarks());
    for (path, stages, journey) in [
        ("enablement-map-studio/sample.yaml", 5, 6),
        ("enablement-map-studio/ai-dev-org-standardization.yaml", 5, 7),
    ] {
        let Some(bytes) = real(path) else { continue };
        let found = read(path, bytes);
        assert_eq!((found.stages().len(), found.journey().len()), (stages, journey));
        assert_eq!(found.map.info.language, "ja");
        assert_eq!(found.map.emotions.len(), journey);
        assert_eq!(found.map.metrics.len(), 1);
    }
}

#[test]
fn yaml_that_is_none_or_a_bomb_is_refused() {
    let error = refused("x.yaml", "kind: cjm\nphases: [\n  a: }\n");
    assert!(error.place().1.is_some(), "{error}");
    let mut bomb = "kind: cjm\nl0: &l0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*l{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("l{level}: &l{level} [{aliases}]\n"));
    }
    assert!(refused("x.yaml", bomb).to_string().contains("Aliases or anchors"));
    let deep = refused("x.yaml", format!("kind: cjm\na: {}", "[".repeat(10_000)));
    assert!(deep.to_string().contains("deeper"), "{deep}");
    refused("x.yaml", "name: something else\n");
}

#[test]
fn a_backup_of_persona_lab_brings_personas_and_how_they_feel() {
    let backup = json!({
        "version": 4,
        "personas": [
            { "id": 1, "name": "Alex", "goals": ["Less work"], "painPoints": ["Many steps"] },
            { "id": 2, "name": "Sara" }, { "id": 3, "name": "Nobody" },
        ],
        "journeyMaps": [
            { "id": 9, "name": "Order", "personaIds": [1, 2], "stages": [
                { "name": "Later", "order": 1, "touchpoints": [], "emotions": [{ "personaId": 1, "value": 9 }] },
                { "name": "First", "order": 0,
                  "touchpoints": [{ "channel": "web", "description": "Looks" }, { "channel": "phone" }],
                  "emotions": [{ "personaId": 1, "value": 1 }, { "personaId": 2, "value": -2 }],
                  "painPoints": ["Hard to find"], "opportunities": ["A filter"] },
            ] },
            { "id": 10, "name": "Return", "stages": [] },
        ],
        "boards": [{}],
    });
    let found = read("b.json", backup.to_string());
    assert_eq!(found.stages(), ["First", "Later"]);
    assert_eq!(found.journey(), ["Looks", "phone"]);
    assert_eq!(found.personas(), ["Alex", "Sara"]);
    assert_eq!(found.rating("Sara", "phone"), Some(-2.0));
    assert_eq!(found.place("Hard to find").1.as_deref(), Some("First"));
    let kinds: Vec<_> = found.map.cards.values().map(|it| it.kind).collect();
    assert_eq!(kinds, [CardKind::PainPoint, CardKind::Opportunity]);
    assert_eq!(found.remarks().len(), 4, "{:?}", found.remarks());
    assert_eq!(part("b.json", backup.to_string().as_bytes(), 1).map.info.title, "Return");
    if let Some(bytes) = real("persona-lab/persona-lab-sample-backup.json") {
        let found = read("backup.json", bytes);
        assert_eq!((found.stages().len(), found.journey().len()), (5, 15));
        assert_eq!((found.personas().len(), found.map.cards.len()), (2, 20));
        assert_eq!(found.rating("Sarah Johnson", "Order confirmation"), Some(-2.0));
    }
}

#[test]
fn a_project_of_lanescape_keeps_its_rows_and_spans() {
    let cell = |html: &str| json!({ "mode": "text", "html": html, "align": "left" });
    let project = json!({
        "type": "service-journey-mapper", "version": 1, "name": "Clinic",
        "journeys": [{ "id": "j", "title": "A visit", "stages": [
            { "num": 1, "title": "Before", "subStages": [{ "title": "Book" }, { "title": "Travel" }] },
            { "num": 2, "title": "There", "subStages": [] },
        ], "subJourneys": [{ "title": "Main", "rows": [
            { "rowType": "row-operator", "laneLabel": "Patient", "cells": [
                cell("<b>Calls</b> &amp; waits"),
                { "mode": "bullets", "html": "<div>Bus</div><div>Walk</div>" }, cell("Sits")] },
            { "rowType": "row-divider", "laneLabel": "Line of visibility", "cells": [cell("")] },
            { "rowType": "row-bs-human", "laneLabel": "Desk", "cells": [
                { "mode": "text", "html": "Prepares", "colspan": 2 }, cell("")] },
            { "rowType": "row-emotion", "laneLabel": "Feels", "cells": [cell("😟 afraid"), cell(""), cell("🙂")] },
            { "rowType": "row-pain", "laneLabel": "", "cells": [
                { "mode": "tags", "html": "", "tags": [{ "text": "queue" }, { "text": "cost" }] }] },
        ] }] }],
    });
    let found = read("clinic.json", project.to_string());
    assert_eq!(found.map.info.title, "A visit");
    assert_eq!(found.stages(), ["Before", "There"]);
    assert_eq!(found.journey(), ["Book", "Travel"]);
    assert_eq!(found.place("Calls & waits").2.as_deref(), Some("Book"));
    assert_eq!(found.place("Walk").2.as_deref(), Some("Travel"));
    assert_eq!(found.place("Sits").1.as_deref(), Some("There"));
    assert_eq!(found.place("Prepares"), ("Desk".to_owned(), Some("Before".to_owned()), None));
    assert_eq!(found.place("cost").0, "Pain points");
    assert_eq!(found.rating("Unnamed persona", "Book"), Some(-1.0));
    assert!(found.map.lanes.values().any(|it| it.kind == LaneKind::LineOfVisibility));
    let page = format!(
        "<html><script>x</script><script type=\"application/json\" id=\"sjm-embedded-project\">{project}</script></html>"
    );
    assert_eq!(read("clinic.html", page).journey(), ["Book", "Travel"]);
}

#[test]
fn a_blueprint_in_several_languages_is_read_in_one() {
    let both = |en: &str, de: &str| json!({ "en": en, "de": de });
    let path = |key: &str, cells: serde_json::Value| {
        json!({ "key": key, "name": both(key, key), "path_type": "happy", "path_steps": ["ask", "mend"],
                "layers": [{ "key": "c", "display_name": both("Citizen", "Leute"), "role": "customer_actions", "row": 0 },
                           { "key": "o", "display_name": "Office", "role": null, "row": 1, "kpis": ["hours"] }],
                "cells": cells,
                "triggers": [{ "source": { "layer": "c", "step": "ask" }, "target": { "layer": "o", "step": "mend" } }] })
    };
    let file = json!({ "schema_version": "1", "locales": ["en", "de"], "lifecycle": { "key": "l", "phases": [
        { "key": "p", "name": both("Operate", "Betrieb"), "order": 0, "scenarios": [
            { "key": "s", "name": both("Repair", "Reparatur"), "order": 0, "view_type": "single",
              "steps": [{ "key": "ask", "name": both("Asks", "Fragt") }, { "key": "mend", "name": both("Mends", "Repariert") }],
              "paths": [path("planned", json!([
                  { "layer": "c", "step": "ask", "content": both("Sends a form", "Schickt ein Formular"),
                    "description": both("By night", "Nachts"), "owner": "city", "provenance": { "source": "guide.md" } }])),
                  path("done", json!([]))] }] }] } });
    let found = read("b.json", file.to_string());
    assert_eq!(found.import.parts, ["Repair: planned", "Repair: done"]);
    assert_eq!(
        (found.stages(), found.journey()),
        (vec!["Operate".into()], vec!["Asks".into(), "Mends".into()])
    );
    let place = ("Citizen".to_owned(), None, Some("Asks".to_owned()));
    assert_eq!(found.place("Sends a form\nBy night"), place);
    assert_eq!(found.map.teams.values().next().unwrap().name, "city");
    assert_eq!(found.map.hand_offs.len(), 1);
    assert_eq!(found.remarks().len(), 1);
    if let Some(bytes) = real("agentic-service-blueprinting/sample-ir.json") {
        let found = read("sample-ir.json", bytes);
        assert_eq!((found.import.parts.len(), found.journey().len()), (2, 6));
        assert_eq!(found.map.cards.len(), 14);
    }
}

#[test]
fn lines_that_are_no_table_are_notes_beside_the_map() {
    let read = crate::read("pasted", "Kunde ruft an, wartet\nNiemand hebt ab\nEr legt auf\n");
    assert_eq!(read.import.importer, "notes");
    let mut texts: Vec<&str> = read.map.cards.values().map(|card| card.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["Er legt auf", "Kunde ruft an, wartet", "Niemand hebt ab"]);
    assert!(read.map.cards.values().all(|card| card.stage.is_none() && card.touchpoint.is_none()));
    let table = crate::read("pasted", "stage\ttext\nBuy\tDear\n");
    assert_eq!(table.import.importer, "table");
}

#[test]
fn fields_that_nobody_knows_are_named_and_counted() {
    let has = |found: &crate::Read, texts: &[&str]| {
        let said = found.remarks();
        for text in texts {
            assert!(said.iter().any(|it| it.contains(text)), "{text}: {said:?}");
        }
    };
    let studio = "kind: cjm\npersona: { description: no name, shoe: 40 }\n\
        phases: [{ id: p, name: Report }]\n\
        actions:\n  - { id: a, name: Calls, phase: p, pain: slow, hat: red, emotion_score: '-2' }\n  \
        - { id: b, name: Waits, phase: p, hat: blue }\n---\nkind: sbp\n\
        lanes: [{ id: l0, kind: cjm }]\n\
        tasks: [{ id: t, lane: l9, name: Orphan, source_id: a }, { id: u, lane: l0, name: Calls }]\n---\n\
        kind: outcome\nprimary_kpi: { id: k, name: Rate, target: '12.5' }\n";
    let found = read("x.yaml", studio);
    has(
        &found,
        &["“cjm.actions.hat” is not known and is left out 2 times", "cjm.persona.shoe", "l9"],
    );
    assert_eq!(found.personas(), ["Unnamed persona"]);
    assert_eq!(found.rating("Unnamed persona", "Calls"), Some(-2.0));
    assert_eq!(found.place("slow").0, "Pain points");
    assert_eq!(found.place("Orphan"), ("l9".into(), None, Some("Calls".into())));
    assert_eq!(found.map.metrics.values().next().unwrap().target, Some(12.5));

    let backup = json!({ "version": 4,
        "personas": [{ "id": 1, "name": "Ana", "age": 33, "hat": "red" }],
        "journeyMaps": [{ "name": "A", "stages": [{ "name": "Wait", "order": 0, "notes": "long",
            "quote": "argh", "hat": ["red"] }] }] });
    let found = read("b.json", backup.to_string());
    has(&found, &["persona.hat", "journey.stages.hat"]);
    assert_eq!(found.place("argh").0, "Quotes");
    assert_eq!(found.map.personas.values().next().unwrap().context, "age: 33");
    assert_eq!(found.map.stages.values().next().unwrap().notes, "long");

    let cell = |text: &str, feels: i32| json!({ "layer": "q", "content": text, "emotion": feels });
    let blueprint = json!({ "locales": ["en"], "lifecycle": { "name": "L", "phases": [
        { "key": "p2", "name": "Repair", "order": 1, "scenarios": [] },
        { "key": "p1", "name": "Report", "order": 0, "scenarios": [{ "key": "s", "name": "Call",
            "paths": [{ "layers": [{ "key": "q", "role": "pain_points" }],
                        "cells": [cell("One", 1), cell("Two", 2)] }] }] }] } });
    let found = read("p.json", blueprint.to_string());
    has(&found, &["Repair", "“path.cells.emotion” is not known and is left out 2 times"]);
    assert_eq!(found.place("One").0, "pain points");

    let project = json!({ "type": "service-journey-mapper", "journeys": [{ "title": "Visit",
        "persona": { "name": "Ana" }, "stages": [{ "title": "There", "subStages": [{ "title": null }] }],
        "subJourneys": [{ "title": "Main", "rows": [{ "rowType": "row-operator", "laneLabel": "Patient",
            "cells": [{ "mode": "text", "html": "<a href='https://x.example'>doc</a>" },
                      { "mode": "image", "src": "data:," }] }] }] }] });
    let found = read("l.json", project.to_string());
    has(&found, &["journey.subJourneys.rows.cells.src"]);
    assert_eq!(found.journey(), ["Untitled touchpoint"]);
    assert_eq!(found.personas(), ["Ana"]);
    found.place("doc\nhttps://x.example");
}

#[test]
fn what_cjml_says_beside_what_is_known_becomes_notes_and_cards() {
    let text = "<CJML version=\"2.0\"><actualJourney><actors>\
        <serviceProvider actorID=\"m\"><companyName>Metro</companyName><department>Hotline</department>\
        </serviceProvider></actors><touchpoints><actualAction touchpointStatus=\"missing\">\
        <initiator><refersTo actorIDref=\"m\"/><initiatorLabel>Calls</initiatorLabel></initiator>\
        <attachment href=\"photo.png\">Photo</attachment></actualAction></touchpoints></actualJourney></CJML>";
    let found = read("a.cjml", text);
    found.place("touchpointStatus: missing");
    found.place("attachment: Photo photo.png");
    assert_eq!(found.map.teams.values().next().unwrap().notes, "department: Hotline");
}
