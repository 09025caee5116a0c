//! What copies of a map keep of its past when they go from desk to desk.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use desk::wire::{ExportFormat, ExportRequest, FileOpened, NewMap, OpenedMap, StartingPoint};
use desk::{Desk, Options};
use edit::{Columns, Command, Place};
use layout::text::FontSource;
use model::{AnyRecord, Id, RecordKind, Value};
use uuid::Uuid;

/// A desk in a folder of its own.
struct Host {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Host {
    fn new() -> Self {
        Self::of(tempfile::tempdir().unwrap())
    }

    fn of(folder: tempfile::TempDir) -> Self {
        let library = Some(folder.path().join("library.sqlite"));
        let options = Options { library, fonts: FontSource::Bundled, ..Options::default() };
        Self { folder, desk: Desk::open(options).unwrap() }
    }

    /// The same library, opened again by a program that knows nothing of it.
    fn again(self) -> Self {
        self.desk.close();
        drop(self.desk);
        Self::of(self.folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn new_map(&self) -> Uuid {
        let with = StartingPoint::StageSet { name: "classic".into() };
        let options = NewMap { title: "A fault".into(), with };
        self.desk.create_map(&options).unwrap()
    }

    /// Adds a card to a map that is open.
    fn add_card(&self, map: Uuid, opened: &OpenedMap, text: &str) {
        let first = |kind: RecordKind| {
            opened.records.iter().find(|it| it.kind() == kind).map(AnyRecord::uuid).unwrap()
        };
        let command = Command::Create {
            record: RecordKind::Card,
            id: Uuid::now_v7(),
            at: Some(Place::Cell {
                lane: Id::new(first(RecordKind::Lane)),
                touchpoint: Id::new(first(RecordKind::Touchpoint)),
                before: None,
            }),
            set: Columns::from([("text".to_owned(), Value::Text(text.to_owned()))]),
        };
        self.desk.edit(map, command, None).unwrap();
    }
}

/// What a file says of the past of its map.
fn past_of(path: &Path) -> (Vec<Uuid>, Vec<String>) {
    let file = format::open_path(path).unwrap();
    let labels = file.history.into_iter().map(|revision| revision.label).collect();
    (file.revisions, labels)
}

#[test]
fn copies_of_a_map_keep_what_they_have_in_common() {
    let (maren, noor) = (Host::new(), Host::new());
    let map = maren.new_map();
    let opened = maren.desk.open_map(map).unwrap();
    maren.add_card(map, &opened, "On hold for an hour");
    let sent = maren.path("sent.journey");
    maren.desk.save_copy(map, &sent).unwrap();
    let (revisions, _) = past_of(&sent);
    assert_eq!(revisions.len(), 2);

    // What is opened and saved is the same file.
    noor.desk.open_file(&sent).unwrap();
    let returned = noor.path("returned.journey");
    noor.desk.save_copy(map, &returned).unwrap();
    assert!(fs::read(&returned).unwrap() == fs::read(&sent).unwrap());
    let opened = noor.desk.open_map(map).unwrap();
    assert_eq!(opened.history.undo, None);
    noor.add_card(map, &opened, "In the train");
    noor.desk.save_copy(map, &returned).unwrap();
    let (after, _) = past_of(&returned);
    assert_eq!((&after[..2], after.len()), (&revisions[..], 3));

    // Put beside the map that it was made of, and as a copy, it knows the same.
    let FileOpened::Map { map: beside, warnings } = maren.desk.open_file(&returned).unwrap() else {
        panic!("a map is no table");
    };
    assert_eq!(warnings.len(), 1);
    let copy = maren.path("copy.journey");
    maren.desk.save_copy(beside.parse().unwrap(), &copy).unwrap();
    assert_eq!(past_of(&copy).0, after);
    maren.desk.save_copy(maren.desk.duplicate_map(map).unwrap(), &copy).unwrap();
    assert_eq!(past_of(&copy).0[..2], revisions);
}

#[test]
fn what_a_file_says_the_library_keeps() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../schemas/examples/v1/valid");
    let mut seen = 0;
    for entry in fs::read_dir(examples).unwrap() {
        let path = entry.unwrap().path();
        let host = Host::new();
        let FileOpened::Map { map, .. } = host.desk.open_file(&path).unwrap() else {
            panic!("a map is no table");
        };
        let host = host.again();
        let copy = host.path("copy.journey");
        host.desk.save_copy(map.parse().unwrap(), &copy).unwrap();
        let (said, kept) = (format::open_path(&path).unwrap(), format::open_path(&copy).unwrap());
        assert_eq!(kept.map, said.map, "{}", path.display());
        seen += 1;
    }
    assert!(seen > 3);
}

#[test]
fn two_who_open_the_same_file_without_a_past_have_it_in_common() {
    let saved = |host: &Host, map: Uuid| {
        let path = host.path("saved.journey");
        host.desk.save_copy(map, &path).unwrap();
        past_of(&path).0
    };
    let (maren, noor) = (Host::new(), Host::new());
    let map = maren.new_map();
    let json = maren.path("sent.json");
    maren.desk.save_copy(map, &json).unwrap();
    noor.desk.open_file(&json).unwrap();
    let third = Host::new();
    third.desk.open_file(&json).unwrap();
    assert_eq!(saved(&noor, map), saved(&third, map));
    let sample = |host: &Host| saved(host, host.desk.open_sample().unwrap());
    assert_eq!(sample(&noor), sample(&third));
}

#[test]
fn a_file_tells_of_deleted_texts_only_if_it_is_asked_to() {
    let host = Host::new();
    let map = host.new_map();
    let opened = host.desk.open_map(map).unwrap();
    host.add_card(map, &opened, "Confidential");
    host.desk.undo(map).unwrap();
    let path = host.path("told.journey");
    host.desk.save_copy(map, &path).unwrap();
    assert_eq!((past_of(&path).0.len(), past_of(&path).1.len()), (3, 0));

    let request = ExportRequest { format: ExportFormat::Journey, ..ExportRequest::default() };
    host.desk.export_with_history(map, &request, &path).unwrap();
    let told = ["create-map 1", "create-card 1", "create-card 1"];
    assert_eq!(past_of(&path).1, told);
    // Whoever opens it can tell it again, and cannot undo it.
    let other = Host::new();
    other.desk.open_file(&path).unwrap();
    assert_eq!(other.desk.open_map(map).unwrap().history.undo, None);
    let again = other.path("again.journey");
    other.desk.export_with_history(map, &request, &again).unwrap();
    assert!(fs::read(&again).unwrap() == fs::read(&path).unwrap());
    other.desk.save_copy(map, &again).unwrap();
    assert_eq!(past_of(&again).1.len(), 0);
}
