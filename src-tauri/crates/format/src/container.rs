//! `.journey`: a zip container with the map, its pictures and perhaps its past.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::Arc;

use model::{Map, invariants};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::error::{OpenError, Place, Problem, WriteError};
use crate::limits;
use crate::{disk, json, pictures, sniff, v1};

/// The bytes of pictures by their SHA-256.
pub type Pictures = BTreeMap<String, Arc<[u8]>>;

/// A map and what goes with it into a file.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFile {
    /// The map.
    pub map: Map,
    /// Its pictures; those that nothing refers to are not written.
    pub pictures: Pictures,
    /// The ids of all revisions that this copy of the map has seen, oldest
    /// first: what a merge finds the common base by.
    pub revisions: Vec<Uuid>,
    /// Its past, oldest first; empty if the file does not tell.
    pub history: Vec<Revision>,
}

/// One accepted edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Its id.
    pub id: Uuid,
    /// The revision before it.
    pub parent: Option<Uuid>,
    /// The mark that groups revisions into one gesture.
    pub mark: Uuid,
    /// The mark that it takes back, if it is an undo or a redo.
    pub undoes: Option<Uuid>,
    /// When it was accepted.
    pub at: jiff::Timestamp,
    /// By whom; empty if nobody said.
    pub author: String,
    /// What was done, in words.
    pub label: String,
    /// What differs.
    pub changes: edit::Changes,
}

const MANIFEST: &str = "manifest.json";
const MAP: &str = "map.json";
const HISTORY: &str = "history.jsonl";
const BLOBS: &str = "blobs/";

/// What stands in `manifest.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: String,
    version: u64,
    app: String,
    map: Uuid,
    #[serde(default)]
    revisions: Vec<Uuid>,
}

impl MapFile {
    /// A map with nothing else.
    pub fn new(map: Map) -> Self {
        Self { map, pictures: Pictures::new(), revisions: Vec::new(), history: Vec::new() }
    }
}

/// Opens a map file from the disk, container or JSON.
pub fn open_path(path: &Path) -> Result<MapFile, OpenError> {
    let bytes = disk::read_file(path)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    open(&bytes, &name)
}

/// Opens a map file, container or JSON. `name` is what errors call the file.
/// A PDF is opened by its attachment, which is given to [`crate::open_json`].
pub fn open(bytes: &[u8], name: &str) -> Result<MapFile, OpenError> {
    match sniff::sniff(bytes) {
        sniff::Kind::Journey => open_journey(bytes, name),
        sniff::Kind::Json => json::open_json(bytes, name),
        _ => Err(OpenError::new(name, json::not_ours(bytes))),
    }
}

/// Opens a container. Nothing is written anywhere, and no more memory is used
/// than the limits allow.
pub fn open_journey(bytes: &[u8], name: &str) -> Result<MapFile, OpenError> {
    if bytes.is_empty() {
        return Err(OpenError::new(name, Problem::Empty));
    }
    if bytes.len() as u64 > limits::LARGEST_FILE {
        let (found, most) = (bytes.len() as u64, limits::LARGEST_FILE);
        return Err(OpenError::new(name, Problem::TooMany { what: "bytes", found, most }));
    }
    let mut parts = Parts::open(bytes).map_err(|problem| OpenError::new(name, problem))?;
    let mut part = |entry: &'static str, most| {
        parts.read(entry, most).map_err(|problem| OpenError::new(name, problem).in_entry(entry))
    };
    let in_entry = |entry: &'static str| move |error: OpenError| error.in_entry(entry);

    let manifest = part(MANIFEST, limits::LARGEST_MANIFEST)?;
    let manifest = manifest.ok_or_else(|| missing(name, MANIFEST))?;
    let manifest = read_manifest(&manifest, name).map_err(in_entry(MANIFEST))?;
    let map = part(MAP, limits::LARGEST_MAP)?.ok_or_else(|| missing(name, MAP))?;
    let (map, inlined) = json::parse(&map, name).map_err(in_entry(MAP))?;
    if !inlined.is_empty() {
        let problem = Problem::Field("in a container, pictures are parts".to_owned());
        let place = Place { path: Some("pictures".to_owned()), ..Place::default() };
        return Err(OpenError::new(name, problem).at(place).in_entry(MAP));
    }
    if manifest.map != map.info.id.uuid() {
        let problem = Problem::Manifest(format!(
            "the manifest is of the map {}, not of {}",
            manifest.map, map.info.id
        ));
        return Err(OpenError::new(name, problem).in_entry(MANIFEST));
    }
    let history = match part(HISTORY, limits::LARGEST_HISTORY)? {
        Some(lines) => read_history(&lines, name).map_err(in_entry(HISTORY))?,
        None => Vec::new(),
    };
    let mut blobs = Pictures::new();
    for entry in parts.pictures() {
        let wrong = |problem| OpenError::new(name, problem).in_entry(entry.clone());
        // One byte more than is taken tells a picture that is too large.
        let bytes = parts.read(&entry, limits::LARGEST_PICTURE + 1).map_err(wrong)?;
        let bytes = bytes.unwrap_or_default();
        let hash = entry.trim_start_matches(BLOBS).to_owned();
        pictures::check(&hash, &bytes).map_err(wrong)?;
        blobs.insert(hash, bytes.into());
    }
    let file = MapFile { map, pictures: blobs, revisions: manifest.revisions, history };
    pictures::check_references(&file)
        .map_err(|(place, problem)| OpenError::new(name, problem).at(place))?;
    Ok(file)
}

/// A map as a container. Equal files give equal bytes.
pub fn write_journey(file: &MapFile) -> Result<Vec<u8>, WriteError> {
    check_sound(&file.map)?;
    let map = json::write(&file.map, Vec::new())?;
    let manifest = Manifest {
        format: v1::FORMAT.to_owned(),
        version: v1::VERSION,
        app: format!("Throughline {}", env!("CARGO_PKG_VERSION")),
        map: file.map.info.id.uuid(),
        revisions: file.revisions.clone(),
    };
    let mut pack = Pack::new();
    // The first part is not packed, so that the file's first bytes say in
    // plain letters what it is.
    pack.add(MANIFEST, &to_json(&manifest)?, CompressionMethod::Stored)?;
    pack.add(MAP, &map, CompressionMethod::Deflated)?;
    if !file.history.is_empty() {
        let mut lines = Vec::new();
        for revision in &file.history {
            serde_json::to_writer(&mut lines, &v1::HistoryLine::of(revision)).map_err(broken)?;
            lines.push(b'\n');
        }
        pack.add(HISTORY, &lines, CompressionMethod::Deflated)?;
    }
    let shown = pictures::of_map(&file.map);
    for hash in pictures::of_file(file) {
        let entry = format!("{BLOBS}{hash}");
        match file.pictures.get(&hash) {
            Some(bytes) => {
                pictures::check(&hash, bytes).map_err(|problem| {
                    WriteError::Unreadable(OpenError::new(entry.clone(), problem))
                })?;
                // Pictures are packed already.
                pack.add(&entry, bytes, CompressionMethod::Stored)?;
            }
            None if shown.contains(&hash) => return Err(WriteError::MissingPicture(hash)),
            // A picture of the past may be gone for good.
            None => {}
        }
    }
    pack.finish()
}

/// Whether a map is one that may be written.
pub(crate) fn check_sound(map: &Map) -> Result<(), WriteError> {
    match invariants::check(map).into_iter().next() {
        None => Ok(()),
        Some(violation) => Err(WriteError::Unsound {
            record: v1::named(map, violation.record, violation.id),
            rule: violation.rule,
            message: violation.message,
        }),
    }
}

/// The parts of a container, their names checked.
struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: BTreeMap<String, usize>,
}

impl<'a> Parts<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, Problem> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(container)?;
        if archive.len() > limits::MOST_ENTRIES {
            let (found, most) = (archive.len() as u64, limits::MOST_ENTRIES as u64);
            return Err(Problem::TooMany { what: "parts", found, most });
        }
        if archive.offset() != 0 {
            return Err(Problem::Container("there is something before its beginning".to_owned()));
        }
        if archive.has_duplicate_names() {
            return Err(Problem::RepeatedEntry("two parts have the same name".to_owned()));
        }
        let mut names = BTreeMap::new();
        let mut inflated: u64 = 0;
        for index in 0..archive.len() {
            let part = archive.by_index_raw(index).map_err(container)?;
            let name = String::from_utf8_lossy(part.name_raw()).into_owned();
            check_name(&name)?;
            if part.encrypted() {
                return Err(Problem::Container(format!("the part “{name}” is encrypted")));
            }
            let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
            if !known.contains(&part.compression()) {
                return Err(Problem::Container(format!("the part “{name}” is packed strangely")));
            }
            if part.is_symlink() || part.is_dir() {
                return Err(Problem::StrayEntry(name));
            }
            inflated = inflated.saturating_add(part.size());
            names.insert(name, index);
        }
        if inflated > limits::LARGEST_INFLATED {
            let most = limits::LARGEST_INFLATED;
            return Err(Problem::TooMany { what: "bytes when unpacked", found: inflated, most });
        }
        if archive.has_overlapping_entries().map_err(container)? {
            return Err(Problem::RepeatedEntry("two parts share the same bytes".to_owned()));
        }
        Ok(Self { archive, names })
    }

    /// The names of the pictures.
    fn pictures(&self) -> Vec<String> {
        self.names.keys().filter(|name| name.starts_with(BLOBS)).cloned().collect()
    }

    /// The bytes of a part, if it is there: never more than `most`, whatever
    /// the container says of its size.
    fn read(&mut self, name: &str, most: u64) -> Result<Option<Vec<u8>>, Problem> {
        let Some(&index) = self.names.get(name) else { return Ok(None) };
        let mut part = self.archive.by_index(index).map_err(container)?;
        let packed = part.compressed_size();
        let mut bytes = Vec::new();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            let count = match part.read(&mut chunk) {
                Ok(0) => return Ok(Some(bytes)),
                Ok(count) => count,
                Err(error) => return Err(Problem::Container(error.to_string())),
            };
            bytes.extend_from_slice(&chunk[..count]);
            let size = bytes.len() as u64;
            if size > limits::FREE_INFLATION && size / limits::HIGHEST_RATIO > packed {
                return Err(Problem::Bomb);
            }
            if size > most {
                return Err(Problem::TooMany { what: "bytes", found: size.max(part.size()), most });
            }
        }
    }
}

/// A container in the making.
struct Pack(ZipWriter<Cursor<Vec<u8>>>);

impl Pack {
    fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    fn add(
        &mut self,
        name: &str,
        bytes: &[u8],
        method: CompressionMethod,
    ) -> Result<(), WriteError> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level((method == CompressionMethod::Deflated).then_some(6))
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.0.start_file(name, options).map_err(broken)?;
        self.0.write_all(bytes).map_err(broken)
    }

    fn finish(self) -> Result<Vec<u8>, WriteError> {
        Ok(self.0.finish().map_err(broken)?.into_inner())
    }
}

/// Whether a part's name is one that a map file has.
fn check_name(name: &str) -> Result<(), Problem> {
    let escapes = name.starts_with(['/', '\\'])
        || name.contains([':', '\0', '\\'])
        || name.split('/').any(|step| step == "..");
    if escapes {
        return Err(Problem::UnsafeName(name.escape_debug().to_string()));
    }
    let ours = matches!(name, MANIFEST | MAP | HISTORY)
        || name.strip_prefix(BLOBS).is_some_and(v1::is_picture_name);
    if ours { Ok(()) } else { Err(Problem::StrayEntry(name.escape_debug().to_string())) }
}

fn read_manifest(bytes: &[u8], name: &str) -> Result<Manifest, OpenError> {
    let text = json::checked_text(bytes, name)?;
    json::check_head(text, name)?;
    let manifest: Manifest = json::read(text, name)?;
    let distinct: BTreeSet<&Uuid> = manifest.revisions.iter().collect();
    if distinct.len() < manifest.revisions.len() {
        let problem = Problem::Manifest("a revision is named twice".to_owned());
        return Err(OpenError::new(name, problem));
    }
    if manifest.revisions.len() > limits::MOST_REVISIONS {
        let (found, most) = (manifest.revisions.len() as u64, limits::MOST_REVISIONS as u64);
        return Err(OpenError::new(name, Problem::TooMany { what: "revisions", found, most }));
    }
    Ok(manifest)
}

fn read_history(bytes: &[u8], name: &str) -> Result<Vec<Revision>, OpenError> {
    let text = crate::guard::text(bytes).map_err(|flaw| OpenError::new(name, flaw.problem))?;
    let mut history: Vec<Revision> = Vec::new();
    let mut known = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let at_line = |mut error: OpenError| {
            let column = error.place.line.map_or(1, |(_, column)| column);
            error.place.line = Some((index + 1, column));
            error
        };
        let unsound = |message: String| at_line(OpenError::new(name, Problem::History(message)));
        let line = json::checked_text(line.as_bytes(), name).map_err(at_line)?;
        let read: v1::HistoryLine = json::read(line, name).map_err(at_line)?;
        let revision = read.revision().map_err(unsound)?;
        if !known.insert(revision.id) {
            return Err(unsound(format!("the revision {} is there twice", revision.id)));
        }
        // A history may begin in the middle; after that it has no holes.
        let follows = revision.parent.is_some_and(|parent| known.contains(&parent));
        if index > 0 && !follows {
            return Err(unsound("its parent is no earlier revision".to_owned()));
        }
        if history.len() == limits::MOST_REVISIONS {
            let most = limits::MOST_REVISIONS as u64;
            let problem = Problem::TooMany { what: "revisions", found: most + 1, most };
            return Err(at_line(OpenError::new(name, problem)));
        }
        history.push(revision);
    }
    Ok(history)
}

fn to_json(manifest: &Manifest) -> Result<Vec<u8>, WriteError> {
    let mut text = serde_json::to_string_pretty(manifest).map_err(broken)?;
    text.push('\n');
    Ok(text.into_bytes())
}

fn missing(name: &str, part: &'static str) -> OpenError {
    OpenError::new(name, Problem::MissingEntry(part))
}

fn container(error: zip::result::ZipError) -> Problem {
    Problem::Container(error.to_string())
}

fn broken(error: impl ToString) -> WriteError {
    let problem = Problem::Container(error.to_string());
    WriteError::Unreadable(OpenError::new("the file in memory", problem))
}
