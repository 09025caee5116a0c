//! The pictures of a map: named by their content, of three sorts, not too
//! large, all there and none too many.

use std::collections::BTreeSet;

use model::{Map, Record, RecordKind, Value};
use sha2::{Digest, Sha256};

use crate::container::MapFile;
use crate::error::{Place, Problem};
use crate::limits::LARGEST_PICTURE;
use crate::v1;

/// The name of a picture: the SHA-256 of its bytes in hexadecimal digits.
pub fn picture_name(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The media type of a picture that a map may hold, told by its first bytes.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xFF\xD8\xFF") {
        Some("image/jpeg")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some("image/webp")
    } else {
        None
    }
}

/// Whether a picture is what its name says and one that a map may hold.
pub(crate) fn check(name: &str, bytes: &[u8]) -> Result<(), Problem> {
    if bytes.len() as u64 > LARGEST_PICTURE {
        return Err(Problem::PictureTooLarge { bytes: bytes.len() as u64 });
    }
    if picture_name(bytes) != name {
        return Err(Problem::WrongHash(name.to_owned()));
    }
    if media_type(bytes).is_none() {
        return Err(Problem::NoPicture(name.to_owned()));
    }
    Ok(())
}

/// The pictures that a map shows.
pub(crate) fn of_map(map: &Map) -> BTreeSet<String> {
    let images = map.cards.values().filter_map(|card| card.image.clone());
    let portraits = map.personas.values().filter_map(|persona| persona.portrait.clone());
    images.chain(portraits).collect()
}

/// The pictures that a file needs: those of the map and of its past.
pub(crate) fn of_file(file: &MapFile) -> BTreeSet<String> {
    let past = file.history.iter().flat_map(|revision| &revision.changes).flat_map(|change| {
        let column = match change.record {
            RecordKind::Card => "image",
            RecordKind::Persona => "portrait",
            _ => "",
        };
        [&change.before, &change.after].into_iter().flatten().filter_map(move |columns| {
            match columns.get(column) {
                Some(Value::Text(name)) => Some(name.clone()),
                _ => None,
            }
        })
    });
    of_map(&file.map).into_iter().chain(past).collect()
}

/// Whether all pictures of the map are there, and no others than it or its past
/// refers to.
pub(crate) fn check_references(file: &MapFile) -> Result<(), (Place, Problem)> {
    for name in of_map(&file.map) {
        if !file.pictures.contains_key(&name) {
            let shown_on = |image: &Option<String>| image.as_ref() == Some(&name);
            let card = file.map.cards.values().find(|card| shown_on(&card.image));
            let persona = file.map.personas.values().find(|it| shown_on(&it.portrait));
            let record = match (card, persona) {
                (Some(card), _) => Some(v1::named(&file.map, RecordKind::Card, card.uuid())),
                (None, Some(it)) => Some(v1::named(&file.map, RecordKind::Persona, it.uuid())),
                (None, None) => None,
            };
            return Err((Place { record, ..Place::default() }, Problem::MissingPicture(name)));
        }
    }
    let needed = of_file(file);
    match file.pictures.keys().find(|name| !needed.contains(*name)) {
        Some(stray) => Err((Place::default(), Problem::StrayPicture(stray.clone()))),
        None => Ok(()),
    }
}
