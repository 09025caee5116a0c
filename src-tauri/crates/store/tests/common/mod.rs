//! A library in a temporary folder, with a clock that stands still.

// Each file of tests uses its part of this.
#![allow(dead_code, clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use edit::{Change, Changes};
use jiff::{SignedDuration, Timestamp};
use model::records::{Card, Lane, MapInfo, Stage, Touchpoint};
use model::{AnyRecord, Id, Map, OrderKey, Record};
use store::{
    Access, Committed, DailyBackup, Library, MapId, Note, Options, StoreError, Surroundings,
};
use tempfile::TempDir;
use uuid::Uuid;

/// A clock that is set by hand, and ids that count up.
#[derive(Debug)]
pub struct Held {
    now: Mutex<Timestamp>,
    ids: AtomicU64,
}

impl Held {
    pub fn new() -> Arc<Self> {
        static FIRST: AtomicU64 = AtomicU64::new(1);
        Arc::new(Self {
            now: Mutex::new("2026-03-31T09:30:00Z".parse().unwrap()),
            ids: AtomicU64::new(FIRST.fetch_add(1_000_000, Ordering::Relaxed)),
        })
    }

    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.now.lock().unwrap();
        *now = now.checked_add(time).unwrap();
    }
}

impl Surroundings for Held {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    fn new_id(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.ids.fetch_add(1, Ordering::Relaxed)) | 0xabcd << 64)
    }
}

/// A folder with a library, opened as often as a test likes.
pub struct Place {
    pub folder: TempDir,
    pub held: Arc<Held>,
    pub daily: DailyBackup,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap(), held: Held::new(), daily: DailyBackup::No }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("library.sqlite")
    }

    pub fn try_open(&self) -> Result<Library, StoreError> {
        self.try_open_at(&self.path())
    }

    pub fn try_open_at(&self, path: &Path) -> Result<Library, StoreError> {
        Library::open(path, self.options(Access::Change))
    }

    pub fn open_to_read(&self) -> Result<Library, StoreError> {
        Library::open(self.path(), self.options(Access::Read))
    }

    fn options(&self, access: Access) -> Options {
        Options {
            author: "Maren".into(),
            session: "s1".into(),
            surroundings: self.held.clone(),
            backups: self.daily,
            access,
        }
    }

    pub fn open(&self) -> Library {
        self.try_open().unwrap()
    }

    /// The file by itself, as any SQLite tool would open it: such tools do
    /// not mind the keys between tables.
    pub fn by_hand(&self) -> rusqlite::Connection {
        let connection = rusqlite::Connection::open(self.path()).unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        connection
    }
}

pub fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

pub const MAP: u128 = 0x100;
pub const STAGE: u128 = 0x200;
pub const TOUCHPOINT: u128 = 0x300;
pub const LANE: u128 = 0x400;
pub const CARD: u128 = 0x500;

pub fn map_id() -> MapId {
    id(MAP)
}

/// A stage, a touchpoint, a lane and a card.
pub fn small_map() -> Map {
    let key = OrderKey::parse("V").unwrap();
    let mut map = Map::new(map_id());
    map.info = Arc::new(MapInfo { title: "A fault, mended".into(), ..(*map.info).clone() });
    let records: [AnyRecord; 4] = [
        Stage { position: key.clone(), title: "Report".into(), ..Stage::blank(uuid(STAGE)) }.into(),
        Touchpoint {
            stage: id(STAGE),
            position: key.clone(),
            title: "Calls the hotline".into(),
            ..Touchpoint::blank(uuid(TOUCHPOINT))
        }
        .into(),
        Lane { position: key.clone(), title: "Thoughts".into(), ..Lane::blank(uuid(LANE)) }.into(),
        card(CARD, "Not again").into(),
    ];
    records.into_iter().for_each(|record| map.put(record));
    map
}

pub fn card(number: u128, text: &str) -> Card {
    Card {
        lane: id(LANE),
        touchpoint: Some(id(TOUCHPOINT)),
        position: OrderKey::parse("V").unwrap(),
        text: text.into(),
        ..Card::blank(uuid(number))
    }
}

pub fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The changes that put a card in.
pub fn new_card(number: u128, text: &str) -> Changes {
    vec![Change::insert(&card(number, text).into())]
}

/// The changes that give a card of a map another text.
pub fn new_text(map: &Map, number: u128, text: &str) -> Changes {
    let before = &map.cards[&id(number)];
    let after = Card { text: text.into(), ..(**before).clone() };
    let before = AnyRecord::Card(Arc::clone(before));
    Change::patch(&before, &after.into()).into_iter().collect()
}

pub fn note(command: u128, label: &str) -> Note {
    Note::new(uuid(command), label)
}

pub fn text_of(committed: &Committed, number: u128) -> String {
    committed.map.cards[&id(number)].text.clone()
}

pub fn assert_sound(library: &Library) {
    let report = library.check().unwrap();
    assert_eq!(report.problems, [], "{report:?}");
}
