//! `.journey`: a zip container with the map, its pictures and perhaps its past.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::Arc;

use model::{Map, invariants};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use words::sentence;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::error::{Amount, OpenError, Place, Problem, WriteError};
use crate::history::{self, Revision};
use crate::{files, json, limits, pictures, sniff, v1};

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
    /// first, the one that it is at last: what a merge finds the common base
    /// by.
    pub revisions: Vec<Uuid>,
    /// Its past, oldest first; empty if the file does not tell. It holds texts
    /// that have been deleted.
    pub history: Vec<Revision>,
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

    /// The names of the pictures that the map and its past, if it is told,
    /// refer to.
    pub fn picture_names(&self) -> BTreeSet<String> {
        pictures::of_file(self)
    }
}

/// Opens a map file from the disk, container or JSON.
pub fn open_path(path: &Path) -> Result<MapFile, OpenError> {
    let bytes = files::read_file(path)?;
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
        return Err(OpenError::new(name, Problem::TooMany { of: Amount::Bytes, found, most }));
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
        let problem = Problem::Field(sentence!("field-parts"));
        let place = Place { path: Some("pictures".to_owned()), ..Place::default() };
        return Err(OpenError::new(name, problem).at(place).in_entry(MAP));
    }
    if manifest.map != map.info.id.uuid() {
        let problem = Problem::Manifest(sentence!(
            "manifest-other-map",
            manifest = manifest.map.to_string(),
            map = map.info.id.to_string(),
        ));
        return Err(OpenError::new(name, problem).in_entry(MANIFEST));
    }
    let history = match part(HISTORY, limits::LARGEST_HISTORY)? {
        Some(lines) => history::read(&lines, name).map_err(in_entry(HISTORY))?,
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
    history::check(&file)
        .map_err(|(place, problem)| OpenError::new(name, problem).at(place).in_entry(HISTORY))?;
    Ok(file)
}

/// A map as a container. Equal files give equal bytes.
pub fn write_journey(file: &MapFile) -> Result<Vec<u8>, WriteError> {
    check_sound(&file.map)?;
    history::check(file).map_err(|(place, problem)| {
        WriteError::Unreadable(OpenError::new(HISTORY, problem).at(place))
    })?;
    let map = json::write(&file.map, Vec::new())?;
    let newest = file.revisions.len().saturating_sub(limits::MOST_REVISIONS);
    let manifest = Manifest {
        format: v1::FORMAT.to_owned(),
        version: v1::VERSION,
        app: format!("Throughline {}", env!("CARGO_PKG_VERSION")),
        map: file.map.info.id.uuid(),
        revisions: file.revisions[newest..].to_vec(),
    };
    // The first part is not packed, so that the file's first bytes say in
    // plain letters what it is.
    let mut parts = vec![
        Part::stored(MANIFEST, to_json(&manifest)?.into()),
        Part { method: CompressionMethod::Deflated, ..Part::stored(MAP, map.into()) },
    ];
    if !file.history.is_empty() {
        let lines = history::write(&file.history)?.into();
        parts.push(Part { method: CompressionMethod::Deflated, ..Part::stored(HISTORY, lines) });
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
                parts.push(Part::stored(entry, bytes.as_ref().into()));
            }
            None if shown.contains(&hash) => return Err(WriteError::MissingPicture(hash)),
            // A picture of the past may be gone for good.
            None => {}
        }
    }
    let packed = pack(&parts)?;
    // What packs too well looks like a bomb to whoever opens it.
    let suspects = suspects(&packed).map_err(broken)?;
    if suspects.is_empty() {
        return Ok(packed);
    }
    for index in suspects {
        parts[index].method = CompressionMethod::Stored;
    }
    pack(&parts)
}

/// Whether a map is one that may be written.
pub(crate) fn check_sound(map: &Map) -> Result<(), WriteError> {
    match invariants::check(map).into_iter().next() {
        None => Ok(()),
        Some(violation) => Err(WriteError::Unsound {
            record: v1::named(map, violation.record, violation.id),
            rule: violation.rule,
            what: violation.what,
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
        let mut archive = ZipArchive::new(Cursor::new(bytes))
            .map_err(|_| Problem::Container(sentence!("container-no-end")))?;
        if archive.len() > limits::MOST_ENTRIES {
            let (found, most) = (archive.len() as u64, limits::MOST_ENTRIES as u64);
            return Err(Problem::TooMany { of: Amount::Parts, found, most });
        }
        if archive.offset() != 0 {
            return Err(Problem::Container(sentence!("container-beginning")));
        }
        if archive.has_duplicate_names() {
            return Err(Problem::RepeatedEntry(sentence!("file-two-names")));
        }
        let mut names = BTreeMap::new();
        let mut inflated: u64 = 0;
        for index in 0..archive.len() {
            let part = archive.by_index_raw(index).map_err(broken_list)?;
            let name = String::from_utf8_lossy(part.name_raw()).into_owned();
            check_name(&name)?;
            if part.encrypted() {
                return Err(Problem::Container(sentence!("container-encrypted", name = name)));
            }
            let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
            if !known.contains(&part.compression()) {
                return Err(Problem::Container(sentence!("container-packing", name = name)));
            }
            if part.is_symlink() || part.is_dir() {
                return Err(Problem::StrayEntry(name));
            }
            inflated = inflated.saturating_add(part.size());
            names.insert(name, index);
        }
        if inflated > limits::LARGEST_INFLATED {
            let most = limits::LARGEST_INFLATED;
            return Err(Problem::TooMany { of: Amount::Unpacked, found: inflated, most });
        }
        if archive.has_overlapping_entries().map_err(broken_list)? {
            return Err(Problem::RepeatedEntry(sentence!("file-shared-bytes")));
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
        let broken = || Problem::Container(sentence!("container-part", name = name));
        let mut part = self.archive.by_index(index).map_err(|_| broken())?;
        let packed = part.compressed_size();
        let mut bytes = Vec::new();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            let count = match part.read(&mut chunk) {
                Ok(0) => return Ok(Some(bytes)),
                Ok(count) => count,
                Err(_) => return Err(broken()),
            };
            bytes.extend_from_slice(&chunk[..count]);
            let size = bytes.len() as u64;
            if inflates_too_much(size, packed) {
                return Err(Problem::Bomb);
            }
            if size > most {
                return Err(Problem::TooMany {
                    of: Amount::Bytes,
                    found: size.max(part.size()),
                    most,
                });
            }
        }
    }
}

/// A part of a container in the making.
struct Part<'a> {
    name: String,
    bytes: Cow<'a, [u8]>,
    method: CompressionMethod,
}

impl<'a> Part<'a> {
    /// A part that is not packed.
    fn stored(name: impl Into<String>, bytes: Cow<'a, [u8]>) -> Self {
        Self { name: name.into(), bytes, method: CompressionMethod::Stored }
    }
}

fn pack(parts: &[Part<'_>]) -> Result<Vec<u8>, WriteError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for Part { name, bytes, method } in parts {
        let options = SimpleFileOptions::default()
            .compression_method(*method)
            .compression_level((*method == CompressionMethod::Deflated).then_some(6))
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        writer.start_file(name.as_str(), options).map_err(broken)?;
        writer.write_all(bytes).map_err(broken)?;
    }
    Ok(writer.finish().map_err(broken)?.into_inner())
}

/// The parts of a container that are packed more tightly than is let pass, by
/// their place.
fn suspects(bytes: &[u8]) -> Result<Vec<usize>, zip::result::ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut found = Vec::new();
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index)?;
        if inflates_too_much(part.size(), part.compressed_size()) {
            found.push(index);
        }
    }
    Ok(found)
}

const fn inflates_too_much(size: u64, packed: u64) -> bool {
    size > limits::FREE_INFLATION && size / limits::HIGHEST_RATIO > packed
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
        let problem = Problem::Manifest(sentence!("manifest-revision-twice"));
        return Err(OpenError::new(name, problem));
    }
    if manifest.revisions.len() > limits::MOST_REVISIONS {
        let (found, most) = (manifest.revisions.len() as u64, limits::MOST_REVISIONS as u64);
        return Err(OpenError::new(name, Problem::TooMany { of: Amount::Revisions, found, most }));
    }
    Ok(manifest)
}

fn to_json(manifest: &Manifest) -> Result<Vec<u8>, WriteError> {
    let mut text = serde_json::to_string_pretty(manifest).map_err(broken)?;
    text.push('\n');
    Ok(text.into_bytes())
}

fn missing(name: &str, part: &'static str) -> OpenError {
    OpenError::new(name, Problem::MissingEntry(part))
}

/// What the library says of a damaged list is of no use to a person.
fn broken_list(_: zip::result::ZipError) -> Problem {
    Problem::Container(sentence!("container-parts"))
}

fn broken(error: impl ToString) -> WriteError {
    let what = sentence!("container-unwritable", detail = error.to_string());
    WriteError::Unreadable(OpenError::new(MAP, Problem::Container(what)))
}
