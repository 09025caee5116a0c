//! Mappings of columns: read from a file, and printed as they were found.

use std::path::Path;

use desk::{Document, map_of_file, read};
use format::import::ImportError;
use format::table::{FOUND, Mapping};
use uuid::Uuid;

use crate::failure::Failure;
use crate::speech::{answer, words};

/// The mapping that a file holds; none if no file is named.
pub fn of_file(path: Option<&Path>) -> Result<Mapping, Failure> {
    let Some(path) = path else { return Ok(FOUND.clone()) };
    let bytes = format::read_file(path).map_err(desk::DeskError::from)?;
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let text = String::from_utf8(bytes).map_err(|_| Failure::NoText(file.clone()))?;
    Mapping::read(&text).map_err(|what| Failure::NoMapping { file, what })
}

/// Prints how the table in a file would be read, also where nothing of it could
/// be taken.
pub fn print(path: &Path, part: Option<usize>, mapping: &Mapping) -> Result<(), Failure> {
    let bytes = match read(path)? {
        Document::Map(_) => return Err(Failure::NoTable(path.to_owned())),
        Document::Foreign(bytes) | Document::Interactions(bytes) => bytes,
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let table = match map_of_file(&bytes, &name, (part, mapping), &words(), Uuid::now_v7()) {
        Ok(read) => read.import.table,
        Err(desk::DeskError::Import(ImportError::Unmapped { table, .. })) => Some(*table),
        Err(error) => return Err(error.into()),
    };
    let table = table.ok_or_else(|| Failure::NoTable(path.to_owned()))?;
    answer(table.mapping().write().trim_end())
}
