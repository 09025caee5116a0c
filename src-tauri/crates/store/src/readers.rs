//! Connections that only read, beside the one that writes, be it of this
//! program or of another.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use crate::{StoreError, schema};

/// How many are kept open while nobody reads.
const KEPT: usize = 2;

/// Connections that only read. There are as many as there are readers.
#[derive(Debug)]
pub struct Readers {
    place: Place,
    idle: Mutex<Vec<Connection>>,
}

#[derive(Debug)]
enum Place {
    File(PathBuf),
    Nowhere,
}

impl Readers {
    /// Readers of the library at a path.
    pub const fn new(path: PathBuf) -> Self {
        Self { place: Place::File(path), idle: Mutex::new(Vec::new()) }
    }

    /// Readers of a library that there is not, and in which nothing is.
    pub const fn of_nothing() -> Self {
        Self { place: Place::Nowhere, idle: Mutex::new(Vec::new()) }
    }

    /// Reads. All that is read in one go is of one moment.
    pub fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = idle().pop();
        let connection = match waiting {
            Some(connection) => connection,
            None => self.open()?,
        };
        connection.execute_batch("BEGIN")?;
        let done = work(&connection);
        connection.execute_batch("ROLLBACK")?;
        let mut idle = idle();
        if idle.len() < KEPT {
            idle.push(connection);
        }
        done
    }

    /// Closes those that are idle.
    pub fn close(&self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn open(&self) -> Result<Connection, StoreError> {
        match &self.place {
            Place::File(path) => schema::open_reader(path),
            Place::Nowhere => {
                let connection = Connection::open_in_memory()?;
                schema::migrate(&connection, 0)?;
                Ok(connection)
            }
        }
    }
}
