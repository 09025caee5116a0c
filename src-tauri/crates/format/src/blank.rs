//! A new map that nothing has been written on.

use model::records::{Channel, Lane, MapInfo, Persona, Stage};
use model::{AnyRecord, Id, IdSequence, Map, OrderKey, Record, stock};
use words::{Explain, Sentence, Value, Words, sentence};

/// There is no stage set of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownStageSet {
    /// The name.
    pub name: String,
}

impl Explain for UnknownStageSet {
    fn message(&self) -> Sentence {
        let names = Value::list(stock::STAGE_SETS.iter().map(|(name, _)| *name));
        sentence!("stage-set-unknown", name = &self.name, names = names)
    }

    fn hint(&self) -> Sentence {
        sentence!("stage-set-unknown-hint")
    }
}

words::displays_its_message!(UnknownStageSet);

/// A new map: the channels and lanes of the stock, a persona to give a name
/// to, and the stages of a set of [`stock::STAGE_SETS`] or none. Everything is
/// named in the language of `words`; the records take their ids from `ids`.
pub fn blank_map(
    id: Id<MapInfo>,
    stage_set: Option<&str>,
    words: &Words,
    ids: &mut IdSequence,
) -> Result<Map, UnknownStageSet> {
    let stages = match stage_set {
        None => &[],
        Some(name) => stock::STAGE_SETS
            .iter()
            .find(|(set, _)| *set == name)
            .map(|(_, stages)| *stages)
            .ok_or_else(|| UnknownStageSet { name: name.to_owned() })?,
    };
    let mut map = Map::new(id);
    map.put(
        MapInfo {
            title: words.text("untitled-map"),
            language: words.language().to_owned(),
            ..MapInfo::blank(id.uuid())
        }
        .into(),
    );
    let persona = ids.next_uuid();
    put_in_order(&mut map, &[()], |position, ()| {
        Persona { position, name: words.text("untitled-persona"), ..Persona::blank(persona) }.into()
    });
    put_in_order(&mut map, stock::CHANNELS, |position, channel| {
        Channel {
            position,
            name: words.text(&format!("channel-{}", channel.icon)),
            icon: channel.icon.to_owned(),
            medium: channel.medium,
            ..Channel::blank(ids.next_uuid())
        }
        .into()
    });
    put_in_order(&mut map, stages, |position, stage| {
        Stage {
            position,
            title: words.text(&format!("stage-{stage}")),
            ..Stage::blank(ids.next_uuid())
        }
        .into()
    });
    put_in_order(&mut map, stock::LANES, |position, kind| {
        Lane {
            position,
            title: words.text(&format!("lane-{}", kind.word())),
            kind: *kind,
            ..Lane::blank(ids.next_uuid())
        }
        .into()
    });
    Ok(map)
}

fn put_in_order<T>(map: &mut Map, of: &[T], mut record: impl FnMut(OrderKey, &T) -> AnyRecord) {
    for (position, item) in OrderKey::spread(of.len()).into_iter().zip(of) {
        map.put(record(position, item));
    }
}
