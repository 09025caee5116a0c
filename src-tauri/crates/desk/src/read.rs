//! The ways in for files.

use std::path::Path;

use format::import::{Likelihood, Source, importer_of};
use format::{Kind, MapFile, Problem, logs};

use crate::preferences::file_name;
use crate::{DeskError, MAP_MEDIA_TYPE};

/// What was in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// A map.
    Map(Box<MapFile>),
    /// What another program has written; its bytes.
    Foreign(Vec<u8>),
    /// What many customers did, which belongs beside a map; its bytes.
    Interactions(Vec<u8>),
}

/// Reads a file: a map, a PDF that carries one, or what another program has
/// written.
///
/// What it is decides its content; only where several could be meant decides
/// the ending of its name.
pub fn read(path: &Path) -> Result<Document, DeskError> {
    let name = file_name(path);
    let bytes = format::read_file(path)?;
    if format::sniff(&bytes) == Kind::Pdf {
        let limit = usize::try_from(format::limits::LARGEST_FILE).unwrap_or(usize::MAX);
        let map = export::attachment(&bytes, MAP_MEDIA_TYPE, limit)
            .map_err(|source| DeskError::Pdf { file: name.clone(), source })?
            .ok_or_else(|| format::OpenError::new(&name, Problem::NoMapInPdf))?;
        return Ok(Document::Map(Box::new(format::open_json(&map, &name)?)));
    }
    let source = Source::new(&bytes, &name);
    if logs::is_log(&source) == Likelihood::Sure {
        return Ok(Document::Interactions(bytes));
    }
    if importer_of(&source).is_some() {
        return Ok(Document::Foreign(bytes));
    }
    Ok(Document::Map(Box::new(format::open(&bytes, &name)?)))
}
