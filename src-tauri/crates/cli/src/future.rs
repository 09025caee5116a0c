//! `journey future`.

use edit::{Carried, EditError, future};
use format::MapFile;
use model::IdSequence;
use uuid::Uuid;
use words::Words;

use crate::arguments::{Carry, Future};
use crate::convert::{last_changed, plain_request, read_map, write_map};
use crate::failure::Failure;

/// Makes a map of the future from one of today and writes it.
pub fn make(asked: &Future) -> Result<(), Failure> {
    // A name that cannot be written is refused before anything is read.
    let request = plain_request(&asked.output)?;
    let today = read_map(&asked.input)?;
    let brings = |what: Carry| asked.carry.contains(&what);
    let carried = Carried {
        notes: brings(Carry::Notes),
        opportunities: brings(Carry::Opportunities),
        pain_points: brings(Carry::PainPoints),
        ratings: brings(Carry::Ratings),
        trouble: brings(Carry::Trouble),
    };
    let title = match &asked.title {
        Some(title) => title.trim().to_owned(),
        None => {
            let words = Words::of(&today.map.info.language);
            let title = today.map.info.title.trim();
            words::plain(&words.with("future-of", &[("title", title.into())]))
        }
    };
    let mut ids = IdSequence::new(Uuid::now_v7());
    let made = future(&today.map, &title, carried, &mut ids)
        .map_err(|error: EditError| Failure::Desk(error.into()))?;
    let mut file = MapFile::new(made);
    for name in file.picture_names() {
        if let Some(picture) = today.pictures.get(&name) {
            file.pictures.insert(name, picture.clone());
        }
    }
    write_map(&file, &request, last_changed(&asked.input), &asked.output)
}
