//! Interaction data beside an open map, as the window asks for it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;

use desk::wire::{
    Area, FileOpened, HowToRead, NewMap, Presentation, ReplayRequest, StartingPoint, StudyRequest,
    ThemeChoice, Why,
};
use desk::{Desk, DeskError, Keep, Options, Start};
use edit::{Columns, Command, Place};
use insight::{About, Match, Scope, Station};
use layout::text::FontSource;
use model::records::Evidence;
use model::{Id, RecordKind, Value};
use uuid::Uuid;

const LOG: &str = "ticket,event,started,channel,team
1,Calls,2026-03-02 08:00,Phone,Care
1,Waits,2026-03-02 08:10,Phone,Care
1,technician_visit,2026-03-04 08:10,At home,Field
2,Calls,2026-03-03 08:00,Phone,Care
2,technician_visit,2026-03-07 08:00,At home,Field
2,Calls,2026-03-09 08:00,Chat,Care
";

struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
    map: Uuid,
    touchpoints: Vec<Uuid>,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(Options {
            library: Some(folder.path().join("library.sqlite")),
            settings: Keep::BesideLibrary { before: None },
            system_language: "en_GB.UTF-8".into(),
            fonts: FontSource::Bundled,
            start: Start::Library,
        })
        .unwrap();
        let map = desk
            .create_map(&NewMap { title: "A fault".into(), with: StartingPoint::Blank })
            .unwrap();
        desk.open_map(map).unwrap();
        let stage = Uuid::now_v7();
        desk.edit(
            map,
            Command::Create {
                record: RecordKind::Stage,
                id: stage,
                at: None,
                set: Columns::from([("title".into(), Value::Text("Repair".into()))]),
            },
            None,
        )
        .unwrap();
        let touchpoints = ["Calls", "Technician comes"].map(|title| {
            let id = Uuid::now_v7();
            let set = Columns::from([("title".into(), Value::Text(title.into()))]);
            let at = Some(Place::Stage { stage: Id::new(stage), before: None });
            let record = RecordKind::Touchpoint;
            desk.edit(map, Command::Create { record, id, at, set }, None).unwrap();
            id
        });
        Self { folder, desk, map, touchpoints: touchpoints.to_vec() }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn say(&self, name: &str, touchpoint: Uuid) {
        let set = Columns::from([
            ("touchpoint".into(), Value::Text(touchpoint.to_string())),
            ("name".into(), Value::Text(name.into())),
        ]);
        let (record, id) = (RecordKind::LogName, Uuid::now_v7());
        self.desk.edit(self.map, Command::Create { record, id, at: None, set }, None).unwrap();
    }
}

#[test]
fn data_is_compared_with_the_map_and_becomes_evidence_in_one_step() {
    let room = Room::new();
    let Room { desk, map, touchpoints, .. } = &room;
    let data = desk.open_interactions(*map, &room.file("contacts.csv", LOG)).unwrap();
    assert_eq!((data.cases, data.interactions, data.channels), (2, 6, 3));
    let is = |data: &desk::wire::InteractionData, name: &str| {
        data.activities.iter().find(|it| it.name == name).unwrap().is
    };
    assert_eq!(is(&data, "Calls"), Match::Same { touchpoint: touchpoints[0] });
    assert_eq!(is(&data, "technician_visit"), Match::Alike { touchpoint: touchpoints[1] });
    assert_eq!(is(&data, "Waits"), Match::Unknown);

    // What somebody says about a name is an edit of the map, and is known at once.
    room.say("technician_visit", touchpoints[1]);
    let data = desk.interactions(*map).unwrap().unwrap();
    assert!(matches!(is(&data, "technician_visit"), Match::Said { .. }));

    let steps: Vec<Vec<Station>> =
        touchpoints.iter().map(|it| vec![Station::Touchpoint(*it)]).collect();
    let goal = steps[1].clone();
    let asked = StudyRequest { scope: Scope::OnMap, steps, goal, ascribe: None };
    let study = desk.study(*map, &asked).unwrap();
    assert_eq!(study.left_out, 1);
    assert_eq!(study.funnel.iter().map(|it| it.reached).collect::<Vec<_>>(), [2, 2]);
    assert_eq!(study.attribution.unwrap().reached, 2);
    assert!(study.notable.iter().any(|it| it.why == Why::Longest && it.case == 1));

    let taken: Vec<About> = study.offers.iter().map(|it| it.about.clone()).collect();
    let edited = desk.pin(*map, &taken).unwrap();
    assert_eq!(edited.label, "Evidence from contacts.csv");
    let said = |desk: &Desk| {
        let file = room.folder.path().join("copy.json");
        desk.save_copy(*map, &file).unwrap();
        format::open_path(&file).unwrap().map
    };
    let after = said(desk);
    let touchpoint = &after.touchpoints[&Id::new(touchpoints[0])];
    assert_eq!((touchpoint.evidence, touchpoint.evidence_n), (Evidence::Data, Some(2)));
    assert_eq!(touchpoint.evidence_source, "contacts.csv");
    assert!(!after.hand_offs.is_empty() && !after.metrics.is_empty());
    desk.undo(*map).unwrap();
    let before = said(desk);
    assert_eq!(before.touchpoints[&Id::new(touchpoints[0])].evidence, Evidence::Assumption);
    assert!(before.hand_offs.is_empty() && before.metrics.is_empty());
}

#[test]
fn a_journey_is_drawn_over_the_map_until_it_is_taken_off() {
    let room = Room::new();
    let Room { desk, map, touchpoints, .. } = &room;
    desk.open_interactions(*map, &room.file("contacts.csv", LOG)).unwrap();
    room.say("technician_visit", touchpoints[1]);
    assert_eq!(desk.find_journeys(*map, "2").unwrap(), [1]);
    assert_eq!(desk.find_journeys(*map, " ").unwrap(), Vec::<usize>::new());
    let told = desk.journey_told(*map, 0).unwrap().unwrap();
    assert_eq!(told.stops.len(), 3);
    assert_eq!(told.stops[1].station, Station::Activity(1));
    assert_eq!(told.stops[2].wait, Some(2 * 24 * 3600));
    assert_eq!(desk.journey_told(*map, 9).unwrap(), None);

    let drawn = |asked| {
        let patch = desk.replay(*map, asked).unwrap().patch;
        serde_json::to_string(&patch).unwrap().contains("\"replay\"")
    };
    assert!(drawn(Some(ReplayRequest { case: 0, at: 2 })));
    // The room sees the journey, and nobody's name.
    let area = Area { x: 0.0, y: 0.0, width: 100.0, height: 100.0 };
    let (lit, marker, blank, draft) = (Vec::new(), String::new(), false, None);
    let theme = ThemeChoice::Light;
    let shown = Presentation { map: *map, sees: area, lit, marker, blank, draft, theme };
    let room = serde_json::to_string(&desk.project(shown).unwrap().scene).unwrap();
    assert!(room.contains("\"replay\"") && room.contains("At home"));
    assert!(!room.contains("Field"), "who took part is not for the room");
    drawn(None);
    desk.replay(*map, Some(ReplayRequest { case: 0, at: 0 })).unwrap();
    desk.close_interactions(*map).unwrap();
    assert_eq!(desk.interactions(*map).unwrap(), None);
    let refused = desk.study(*map, &StudyRequest::default());
    assert!(matches!(refused, Err(DeskError::NoInteractions)));
}

#[test]
fn data_is_read_in_another_way_if_somebody_knows_better() {
    let room = Room::new();
    let Room { desk, map, .. } = &room;
    let data = desk.open_interactions(*map, &room.file("contacts.csv", LOG)).unwrap();
    let role =
        |header: &str| data.columns.iter().find(|it| it.header == header).unwrap().role.clone();
    assert_eq!((role("ticket"), role("channel")), ("case".to_owned(), "channel".to_owned()));
    let columns = data.columns.iter().map(|it| match &*it.header {
        "channel" => "ignore".to_owned(),
        _ => it.role.clone(),
    });
    let how = HowToRead { columns: Some(columns.collect()), kind: None };
    assert_eq!(desk.reread_interactions(*map, &how).unwrap().channels, 0);
}

#[test]
fn a_file_of_interactions_waits_for_its_map_and_is_never_imported_as_one() {
    let room = Room::new();
    let Room { desk, map, .. } = &room;
    let path = room.file("contacts.csv", LOG);
    let FileOpened::Interactions { id, file } = desk.open_file(&path).unwrap() else {
        panic!("it was taken for something else")
    };
    assert_eq!(file, "contacts.csv");
    assert_eq!(desk.take_interactions(*map, &id).unwrap().cases, 2);
    assert!(matches!(desk.take_interactions(*map, &id), Err(DeskError::Preview(_))));
    let refused = desk.preview_file(&path, Some(*map));
    assert!(matches!(refused, Err(DeskError::Interactions { .. })));
    // What is no log says so, and what was open stays.
    let broken = room.file("broken.csv", "a,b\n1,2\n");
    assert!(matches!(desk.open_interactions(*map, &broken), Err(DeskError::Log(_))));
    assert_eq!(desk.interactions(*map).unwrap().unwrap().cases, 2);
}

#[test]
fn data_is_there_until_somebody_closes_it_however_many_maps_are_opened() {
    let room = Room::new();
    let Room { desk, map, .. } = &room;
    desk.open_interactions(*map, &room.file("contacts.csv", LOG)).unwrap();
    desk.replay(*map, Some(ReplayRequest { case: 0, at: 1 })).unwrap();
    for number in 0..5 {
        let options = NewMap { title: number.to_string(), with: StartingPoint::Blank };
        desk.open_map(desk.create_map(&options).unwrap()).unwrap();
    }
    let scene = desk.open_map(*map).unwrap().scene;
    assert!(scene.nodes.iter().any(|node| node.id.starts_with("replay")));
    assert_eq!(desk.interactions(*map).unwrap().unwrap().cases, 2);
    desk.close_interactions(*map).unwrap();
    assert_eq!(desk.interactions(*map).unwrap(), None);
}
