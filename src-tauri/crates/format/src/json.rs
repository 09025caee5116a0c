//! `map.json`: a map as JSON, alone or inside a container.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::Map;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::error::Category;
use words::sentence;

use crate::container::{MapFile, Pictures, check_sound};
use crate::error::{Amount, OpenError, Other, Place, Problem, WriteError};
use crate::limits::{LARGEST_FILE, MOST_ENTRIES};
use crate::pictures::{self, media_type};
use crate::v1;
use crate::{guard, json_fault, sniff};

/// Opens a map that is a JSON text. `name` is what errors call the file.
pub fn open_json(bytes: &[u8], name: &str) -> Result<MapFile, OpenError> {
    if bytes.is_empty() {
        return Err(OpenError::new(name, Problem::Empty));
    }
    if bytes.len() as u64 > LARGEST_FILE {
        let found = bytes.len() as u64;
        let problem = Problem::TooMany { of: Amount::Bytes, found, most: LARGEST_FILE };
        return Err(OpenError::new(name, problem));
    }
    let (map, written) = parse(bytes, name)?;
    let mut pictures = Pictures::new();
    if written.len() > MOST_ENTRIES {
        let (found, most) = (written.len() as u64, MOST_ENTRIES as u64);
        return Err(OpenError::new(name, Problem::TooMany { of: Amount::Pictures, found, most }));
    }
    for (index, picture) in written.into_iter().enumerate() {
        let place = |field: &str| Place {
            path: Some(format!("pictures[{index}].{field}")),
            ..Place::default()
        };
        let at = |field: &str, problem| OpenError::new(name, problem).at(place(field));
        let hash = picture.sha256.0;
        let bytes = BASE64
            .decode(&picture.base64)
            .map_err(|_| at("base64", Problem::Field(sentence!("field-base64"))))?;
        pictures::check(&hash, &bytes).map_err(|problem| at("base64", problem))?;
        if media_type(&bytes) != Some(picture.media_type.as_str()) {
            let what = sentence!("field-media-type", type = &picture.media_type);
            return Err(at("media_type", Problem::Field(what)));
        }
        if pictures.insert(hash, bytes.into()).is_some() {
            return Err(at("sha256", Problem::RepeatedId));
        }
    }
    let file = MapFile { map, pictures, revisions: Vec::new(), history: Vec::new() };
    pictures::check_references(&file)
        .map_err(|(place, problem)| OpenError::new(name, problem).at(place))?;
    Ok(file)
}

/// A map as a JSON text, its pictures in it. History is left out.
pub fn write_json(file: &MapFile) -> Result<Vec<u8>, WriteError> {
    check_sound(&file.map)?;
    let mut pictures = Vec::new();
    for hash in pictures::of_map(&file.map) {
        let bytes = file.pictures.get(&hash).ok_or(WriteError::MissingPicture(hash.clone()))?;
        pictures::check(&hash, bytes)
            .map_err(|problem| WriteError::Unreadable(OpenError::new("map.json", problem)))?;
        pictures.push(v1::Picture {
            sha256: v1::PictureName(hash),
            media_type: media_type(bytes).unwrap_or_default().to_owned(),
            base64: BASE64.encode(bytes),
        });
    }
    write(&file.map, pictures)
}

/// The JSON text of a sound map.
pub(crate) fn write(map: &Map, pictures: Vec<v1::Picture>) -> Result<Vec<u8>, WriteError> {
    let unreadable =
        |place, problem| WriteError::Unreadable(OpenError::new("map.json", problem).at(place));
    let file = v1::File::of(map, pictures);
    let mut text = serde_json::to_string_pretty(&file)
        .map_err(|error| unreadable(Place::default(), json_fault::problem(&error)))?;
    text.push('\n');
    // What other programs keep with a record may be sound by itself and still
    // more than a file takes: better said now than when it is opened.
    guard::check(&text)
        .map_err(|flaw| unreadable(guard::place(&text, flaw.offset), flaw.problem))?;
    Ok(text.into_bytes())
}

/// The map and the pictures of a JSON text.
pub(crate) fn parse(bytes: &[u8], name: &str) -> Result<(Map, Vec<v1::Picture>), OpenError> {
    let text = checked_text(bytes, name)?;
    check_head(text, name)?;
    let mut file: v1::File = read(text, name)?;
    let map = file.map().map_err(|wrong| OpenError::new(name, wrong.problem).at(wrong.place))?;
    Ok((map, std::mem::take(&mut file.pictures)))
}

/// The text that bytes are, once nothing in it can do harm.
pub(crate) fn checked_text<'a>(bytes: &'a [u8], name: &str) -> Result<&'a str, OpenError> {
    let text = guard::text(bytes).map_err(|flaw| OpenError::new(name, flaw.problem))?;
    if text.trim_start().starts_with('[') {
        return Err(OpenError::new(name, Problem::NotOurs(Other::Json)));
    }
    guard::check(text)
        .map_err(|flaw| OpenError::new(name, flaw.problem).at(guard::place(text, flaw.offset)))?;
    Ok(text)
}

/// Reads a JSON text into a type of the file; errors name the place.
pub(crate) fn read<'a, T: Deserialize<'a>>(text: &'a str, name: &str) -> Result<T, OpenError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        json_error(error.inner(), name, (path != ".").then_some(path))
    })?;
    deserializer.end().map_err(|error| json_error(&error, name, None))?;
    Ok(value)
}

/// What every file of ours says first.
#[derive(Deserialize)]
struct Head {
    format: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
}

/// Whether the text says that it is ours, and of a version that is known.
pub(crate) fn check_head(text: &str, name: &str) -> Result<(), OpenError> {
    let other = || OpenError::new(name, Problem::NotOurs(Other::Json));
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let head = match Head::deserialize(&mut deserializer) {
        Ok(head) => head,
        Err(error) if error.classify() == Category::Data => return Err(other()),
        Err(error) => return Err(json_error(&error, name, None)),
    };
    if head.format.as_ref().and_then(|it| it.as_str()) != Some(v1::FORMAT) {
        // Broken JSON is said to be broken before it is said to be other.
        serde_json::from_str::<IgnoredAny>(text).map_err(|error| json_error(&error, name, None))?;
        return Err(other());
    }
    match head.version.as_ref().and_then(serde_json::Value::as_u64) {
        Some(v1::VERSION) => Ok(()),
        Some(version) if version > v1::VERSION => {
            Err(OpenError::new(name, Problem::Newer { version }))
        }
        _ => {
            let place = Place { path: Some("version".to_owned()), ..Place::default() };
            let problem = Problem::Field(sentence!("field-version"));
            Err(OpenError::new(name, problem).at(place))
        }
    }
}

fn json_error(error: &serde_json::Error, name: &str, path: Option<String>) -> OpenError {
    let line = (error.line() > 0).then(|| (error.line(), error.column()));
    OpenError::new(name, json_fault::problem(error)).at(Place { line, path, record: None })
}

/// What a file is that is neither container nor JSON.
pub(crate) fn not_ours(bytes: &[u8]) -> Problem {
    match sniff::sniff(bytes) {
        _ if bytes.is_empty() => Problem::Empty,
        sniff::Kind::Pdf => Problem::NoMapInPdf,
        sniff::Kind::Csv => Problem::NotOurs(Other::Table),
        sniff::Kind::Sqlite => Problem::NotOurs(Other::Database),
        _ if media_type(bytes).is_some() => Problem::NotOurs(Other::Picture),
        _ => Problem::NotOurs(Other::Something),
    }
}
