//! Clients that change maps in a library as fast as they can, until somebody
//! kills the process. What was acknowledged is written to the standard output,
//! a line each: `ack COMMAND`. What must not happen is written as `fault …`.

use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::Command as Program;
use std::sync::Arc;
use std::thread;

use edit::{Command, Place, Target};
use model::{Id, Map, RecordKind, Value};
use store::{Committed, DailyBackup, Library, MapId, Note, Options, StoreError};

use crate::dice::Dice;

/// So many change maps at once.
const CLIENTS: u64 = 6;

const PATH: &str = "THROUGHLINE_KILL_LIBRARY";
const SEED: &str = "THROUGHLINE_KILL_SEED";

type Fault = Box<dyn Error + Send + Sync>;

/// What the clients are told.
pub struct Clients {
    /// The library.
    pub path: PathBuf,
    /// From what their choices follow.
    pub seed: u64,
}

impl Clients {
    /// Makes a program call for clients when it runs.
    pub fn call_for(&self, program: &mut Program) {
        program.env(PATH, &self.path).env(SEED, self.seed.to_string());
    }

    /// What this program is called for, if it is.
    pub fn called_for() -> Option<Self> {
        let path = env::var_os(PATH)?.into();
        Some(Self { path, seed: env::var(SEED).ok()?.parse().ok()? })
    }

    /// Changes maps until the process dies.
    pub fn work(self) {
        let fault = self.work_until_a_fault().err().map_or("ended".into(), |it| it.to_string());
        // Whoever listens may be gone; then there is nobody to tell.
        let _ = say(&format!("fault {fault}"));
    }

    fn work_until_a_fault(self) -> Result<(), Fault> {
        let options = Options { backups: DailyBackup::No, ..Options::default() };
        let library = Arc::new(Library::open(self.path, options)?);
        let maps: Vec<MapId> = library.list()?.into_iter().map(|entry| entry.id).collect();
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| {
                let (library, maps) = (Arc::clone(&library), maps.clone());
                let dice = Dice::new(self.seed << 8 | client);
                thread::spawn(move || work(&library, &maps, dice))
            })
            .collect();
        clients.into_iter().try_for_each(|client| client.join().map_err(|_| "a client panicked")?)
    }
}

fn work(library: &Library, maps: &[MapId], mut dice: Dice) -> Result<(), Fault> {
    loop {
        let map = maps[dice.below(maps.len())];
        let command_id = dice.uuid();
        let done = match dice.below(20) {
            0 => library.undo(map, command_id),
            1 => library.redo(map, command_id),
            _ => {
                let command = command(&library.load(map)?, &mut dice);
                let label = command.name();
                library.edit(map, command, Note::new(command_id, label))
            }
        };
        match done {
            Ok(Committed { revision: Some(_), .. }) => say(&format!("ack {command_id}"))?,
            // Another client was quicker, or the dice asked for nonsense.
            Ok(_)
            | Err(
                StoreError::Edit(_)
                | StoreError::NothingToUndo { .. }
                | StoreError::NothingToRedo { .. },
            ) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn command(map: &Map, dice: &mut Dice) -> Command {
    fn any<T>(mut ids: impl ExactSizeIterator<Item = Id<T>>, dice: &mut Dice) -> Id<T> {
        let count = ids.len().max(1);
        ids.nth(dice.below(count)).unwrap_or_default()
    }
    let card = any(map.cards.keys().copied(), dice);
    let place = Place::Cell {
        lane: any(map.lanes.keys().copied(), dice),
        touchpoint: any(map.touchpoints.keys().copied(), dice),
        before: None,
    };
    match dice.below(10) {
        0..3 if map.cards.len() < 200 => {
            let texts = (0..=dice.below(3)).map(|_| dice.words()).collect();
            Command::CreateCards { first_id: dice.uuid(), at: place, texts }
        }
        0..4 => {
            Command::Remove { targets: vec![Target { record: RecordKind::Card, id: card.uuid() }] }
        }
        4..6 => Command::Change {
            record: RecordKind::Card,
            ids: vec![card.uuid()],
            set: [("text".to_owned(), Value::Text(dice.words()))].into(),
        },
        6..8 => Command::Move { record: RecordKind::Card, ids: vec![card.uuid()], to: place },
        8 => Command::Rate {
            persona: any(map.personas.keys().copied(), dice),
            touchpoint: any(map.touchpoints.keys().copied(), dice),
            value: Some(dice.below(5) as f64 - 2.0),
            id: dice.uuid(),
        },
        _ => Command::Create {
            record: RecordKind::Touchpoint,
            id: dice.uuid(),
            at: Some(Place::Stage { stage: any(map.stages.keys().copied(), dice), before: None }),
            set: [("title".to_owned(), Value::Text(dice.words()))].into(),
        },
    }
}

fn say(line: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}
