//! What was acknowledged survives the death of the process at any moment.
//!
//! Ten kills by default; `THROUGHLINE_KILLS` says how many else. The process
//! that dies is this very program, told by its environment to be the clients.

#![allow(clippy::unwrap_used)]

mod clients;
mod commands;
mod dice;

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use model::records::{Lane, Persona, Stage, Touchpoint};
use model::{Map, OrderKey, Record};
use store::{DailyBackup, Library, MapId, Note, Options};
use tempfile::TempDir;
use uuid::Uuid;

use crate::clients::Clients;
use crate::dice::Dice;

/// So many times a library is killed before the next one begins anew.
const LIVES: u64 = 20;

#[test]
#[ignore = "it is what is killed"]
fn clients() {
    if let Some(clients) = Clients::called_for() {
        clients.work();
    }
}

#[test]
fn no_acknowledged_command_is_lost_when_the_process_is_killed() {
    let kills: u64 = env::var("THROUGHLINE_KILLS").map_or(10, |text| text.parse().unwrap());
    let started = Instant::now();
    let mut total = Total::default();
    let mut library = Killed::new();
    for round in 0..kills {
        library.live_and_die(round, &mut total);
        let last = round % LIVES == LIVES - 1 || round == kills - 1;
        // Now and then the next one finds the library as a kill left it.
        if last || round % 3 > 0 {
            let unheard = library.check(round);
            total.unheard += if last { unheard } else { 0 };
        }
        if last {
            library = Killed::new();
        }
    }
    println!(
        "{kills} kills, {} while the library was opened; {} acknowledged commands, none lost; \
         {} more were on disk before anybody heard of it; {:.1} s",
        total.while_opening,
        total.acknowledged,
        total.unheard,
        started.elapsed().as_secs_f64()
    );
}

#[derive(Default)]
struct Total {
    while_opening: usize,
    acknowledged: usize,
    unheard: usize,
}

/// A library and what its clients were promised.
struct Killed {
    folder: TempDir,
    promised: BTreeSet<Uuid>,
}

impl Killed {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let library = open(folder.path());
        let mut promised = BTreeSet::new();
        for number in 1..=2 {
            let command_id = Uuid::from_u128(number);
            let map = map(MapId::new(command_id));
            library.create(map, Note::new(command_id, "create-map")).unwrap();
            promised.insert(command_id);
        }
        Self { folder, promised }
    }

    fn live_and_die(&mut self, round: u64, total: &mut Total) {
        let mut dice = Dice::new(round);
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "clients", "--include-ignored", "--nocapture"]);
        let path = self.folder.path().join("library.sqlite");
        Clients { path, seed: round }.call_for(&mut command);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        // Mostly amid the work, sometimes while the library is being opened.
        let heard_before = if dice.below(8) == 0 { 0 } else { 1 + dice.below(150) };
        let mut heard = 0;
        while heard < heard_before && self.hear(&mut lines) {
            heard += 1;
        }
        let longest = if heard_before == 0 { 15_000 } else { 3_000 };
        let moment = Instant::now() + Duration::from_micros(dice.below(longest) as u64);
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        while self.hear(&mut lines) {
            heard += 1;
        }
        total.while_opening += usize::from(heard == 0);
        total.acknowledged += heard;
    }

    /// Hears of one more command; not of one whose line was cut.
    fn hear(&mut self, lines: &mut impl BufRead) -> bool {
        loop {
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            let Some(whole) = line.strip_suffix('\n') else { return false };
            assert!(!whole.starts_with("fault"), "{whole}");
            // What else is said is said by the harness of the tests.
            if let Some(command_id) = whole.strip_prefix("ack ") {
                return self.promised.insert(command_id.parse().unwrap());
            }
        }
    }

    /// Checks all that there is, and says how many commands are on disk that
    /// nobody heard of.
    fn check(&self, round: u64) -> usize {
        let library = open(self.folder.path());
        let report = library.check().unwrap();
        assert_eq!(report.problems, [], "round {round}");
        assert_eq!(report.maps, 2);
        let mut written = BTreeSet::new();
        for entry in library.list().unwrap() {
            for (revision, _) in library.revisions(entry.id, 0).unwrap() {
                assert!(written.insert(revision.command_id), "twice: {revision:?}");
            }
        }
        let lost: Vec<&Uuid> = self.promised.difference(&written).collect();
        assert!(lost.is_empty(), "round {round} lost {lost:?}");
        written.len() - self.promised.len()
    }
}

fn open(folder: &Path) -> Library {
    let options = Options { backups: DailyBackup::No, ..Options::default() };
    Library::open(folder.join("library.sqlite"), options).unwrap()
}

fn map(id: MapId) -> Map {
    let mut map = Map::new(id);
    let keys = OrderKey::spread(4);
    let mut number = 0x100_u128;
    let mut next = || {
        number += 1;
        Uuid::from_u128(number)
    };
    for key in &keys {
        let stage = Stage { position: key.clone(), ..Stage::blank(next()) };
        for key in &keys {
            let touchpoint =
                Touchpoint { stage: stage.id, position: key.clone(), ..Touchpoint::blank(next()) };
            map.put(touchpoint.into());
        }
        map.put(stage.into());
        map.put(Lane { position: key.clone(), ..Lane::blank(next()) }.into());
        map.put(Persona { position: key.clone(), ..Persona::blank(next()) }.into());
    }
    map
}
