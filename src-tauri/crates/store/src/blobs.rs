//! Pictures, by the hash of their bytes, and what can be computed again.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use words::Explain as _;

use crate::StoreError;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// The SHA-256 of its bytes, in small hexadecimal digits.
    pub hash: String,
    /// What it is, such as `image/png`.
    pub media_type: String,
    /// Its bytes.
    pub data: Vec<u8>,
}

impl Blob {
    /// A picture under the hash of its bytes.
    pub fn new(media_type: impl Into<String>, data: Vec<u8>) -> Self {
        Self { hash: hash(&data), media_type: media_type.into(), data }
    }

    /// Whether the bytes are those of the hash.
    pub fn verify(&self) -> Result<(), StoreError> {
        let found = hash(&self.data);
        if found == self.hash {
            return Ok(());
        }
        Err(StoreError::WrongHash { expected: self.hash.clone(), found })
    }
}

/// Keeps a picture.
pub fn put(connection: &Connection, blob: &Blob) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO blob (hash, media_type, data) VALUES (?1, ?2, ?3)
             ON CONFLICT (hash) DO NOTHING",
        )?
        .execute(params![blob.hash, blob.media_type, blob.data])?;
    Ok(())
}

/// A picture, verified.
pub fn get(connection: &Connection, hash: &str) -> Result<Option<Blob>, StoreError> {
    let blob = connection
        .prepare_cached("SELECT hash, media_type, data FROM blob WHERE hash = ?1")?
        .query_row([hash], |row| {
            Ok(Blob { hash: row.get(0)?, media_type: row.get(1)?, data: row.get(2)? })
        })
        .optional()?;
    if let Some(blob) = &blob {
        blob.verify().map_err(|error| StoreError::Content(error.message()))?;
    }
    Ok(blob)
}

/// Keeps something that can be computed again, in place of what was there.
pub fn put_cached(connection: &Connection, key: &str, data: &[u8]) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO layout_cache (key, data) VALUES (?1, ?2)")?
        .execute(params![key, data])?;
    Ok(())
}

/// What was kept under a key.
pub fn cached(connection: &Connection, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT data FROM layout_cache WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

fn hash(data: &[u8]) -> String {
    Sha256::digest(data).iter().map(|byte| format!("{byte:02x}")).collect()
}
