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

use store::{Committed, DailyBackup, Library, MapId, Note, Options, StoreError};

use crate::commands::command;
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

fn say(line: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}
