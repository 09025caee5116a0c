//! The ways in for files.

use std::path::Path;

use format::{Kind, MapFile, Problem};

use crate::preferences::file_name;
use crate::{DeskError, MAP_MEDIA_TYPE};

/// What was in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// A map.
    Map(Box<MapFile>),
    /// What may be a table; its bytes.
    Table(Vec<u8>),
}

/// Reads a file: a map, a PDF that carries one, or a table.
///
/// What it is decides its content; only between a table and other text decides
/// the ending of its name.
pub fn read(path: &Path) -> Result<Document, DeskError> {
    let name = file_name(path);
    let bytes = format::read_file(path)?;
    match format::sniff(&bytes) {
        Kind::Pdf => {
            let limit = usize::try_from(format::limits::LARGEST_FILE).unwrap_or(usize::MAX);
            let map = export::attachment(&bytes, MAP_MEDIA_TYPE, limit)
                .map_err(|source| DeskError::Pdf { file: name.clone(), source })?
                .ok_or_else(|| format::OpenError::new(&name, Problem::NoMapInPdf))?;
            Ok(Document::Map(Box::new(format::open_json(&map, &name)?)))
        }
        Kind::Csv => Ok(Document::Table(bytes)),
        _ if is_named_as_table(path) => Ok(Document::Table(bytes)),
        _ => Ok(Document::Map(Box::new(format::open(&bytes, &name)?))),
    }
}

fn is_named_as_table(path: &Path) -> bool {
    path.extension().is_some_and(|ending| {
        ["csv", "tsv", "txt"].iter().any(|table| ending.eq_ignore_ascii_case(table))
    })
}
