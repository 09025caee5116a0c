//! Copies that can be given away: without what some people must not read.

use std::collections::BTreeMap;

use edit::{Doubt, Loss, Redacted, Redaction, Remains, Removed, Secret, redact};
use format::MapFile;
use model::{IdSequence, Map, RecordKind, facts};
use store::{MapId, Past};
use uuid::Uuid;
use words::{Sentence, Value, Words, sentence};

use crate::wire::{ShareGroup, ShareItem, SharePreview, ShareRequest, ShareSecret, ShareTeam};
use crate::{Desk, DeskError, pictures_of};

/// A copy as a file, what was removed for it, and what may still tell too much.
pub struct ShareSafe {
    /// The copy: without a past, and with the pictures alone that it shows.
    pub file: MapFile,
    /// What was removed.
    pub removed: Vec<ShareGroup>,
    /// What may still tell too much.
    pub remains: Vec<ShareGroup>,
}

/// Makes a copy of a map that can be given away. What stands in place of a name
/// is said in the language of the map, or of `words` if it has none.
pub fn share_safe(
    file: &MapFile,
    redaction: &Redaction,
    words: &Words,
) -> Result<ShareSafe, DeskError> {
    let mut redacted = redacted(&file.map, redaction, words)?;
    let removed = lost(std::mem::take(&mut redacted.removed));
    let remains = doubted(std::mem::take(&mut redacted.remains));
    let shown = pictures_of(&redacted.map);
    let pictures = file.pictures.iter().filter(|(hash, _)| shown.contains(*hash));
    let pictures = pictures.map(|(hash, bytes)| (hash.clone(), bytes.clone())).collect();
    let file = MapFile { pictures, ..MapFile::new(redacted.map) };
    Ok(ShareSafe { file, removed, remains })
}

impl ShareSafe {
    /// In a sentence each: what was removed, and what may still tell too much.
    pub fn in_words(&self) -> Vec<Sentence> {
        let things = |groups: &[ShareGroup], prefix: &str| {
            let counted = groups.iter().filter_map(|group| {
                let message =
                    MESSAGES.iter().find(|it| it.strip_prefix(prefix) == Some(&group.word))?;
                Some(Sentence::new(message).with("count", f64::from(group.count)))
            });
            counted.collect::<Vec<_>>()
        };
        let (removed, remains) =
            (things(&self.removed, "share-lost-"), things(&self.remains, "share-doubt-"));
        let mut said = Vec::new();
        if !removed.is_empty() {
            said.push(sentence!("share-removed", things = Value::list(removed)));
        }
        if !remains.is_empty() {
            said.push(sentence!("share-remains", things = Value::list(remains)));
        }
        said
    }
}

/// The messages that count what was removed and what remains.
const MESSAGES: &[&str] = &[
    "share-lost-person",
    "share-lost-team",
    "share-lost-mention",
    "share-lost-quote",
    "share-lost-cost",
    "share-lost-author",
    "share-lost-picture",
    "share-lost-link",
    "share-lost-extension",
    "share-doubt-name",
    "share-doubt-mail",
    "share-doubt-phone",
    "share-doubt-quotation",
    "share-doubt-amount",
];

impl Desk {
    /// What a copy of a map can be without, what it will be without, and what
    /// may still tell too much.
    pub fn share_preview(
        &self,
        map: Uuid,
        asked: &ShareRequest,
    ) -> Result<SharePreview, DeskError> {
        let shared = self.shelves()?.share(MapId::new(map), Past::Named)?;
        let (map, words) = (shared.map, self.words());
        let count = |redaction: &Redaction| {
            // What is removed from every copy is the merit of none of them.
            let alone = |it: &&Removed| !matches!(it.loss, Loss::Link | Loss::Extension);
            let removed = redacted(&map, redaction, &words)?.removed;
            Ok::<_, DeskError>(removed.iter().filter(alone).map(|it| it.times).sum::<usize>())
        };
        let mut secrets = Vec::new();
        for secret in Secret::ALL {
            let found = match secret {
                Secret::History => shared.revisions.len(),
                _ => count(&Redaction { secrets: [secret].into(), ..Redaction::default() })?,
            };
            secrets.push(ShareSecret { secret, count: counted(found) });
        }
        let mut teams = Vec::new();
        for team in facts::teams(&map) {
            let found = count(&Redaction { teams: [team.id].into(), ..Redaction::default() })?;
            let (id, name) = (team.id.to_string(), team.name.clone());
            teams.push(ShareTeam { id, name, count: counted(found) });
        }
        let Redacted { removed, remains, .. } = redacted(&map, &asked.redaction(), &words)?;
        Ok(SharePreview { secrets, teams, removed: lost(removed), remains: doubted(remains) })
    }

    /// A copy of a map of the library.
    pub(crate) fn shared(&self, map: MapId, asked: &ShareRequest) -> Result<ShareSafe, DeskError> {
        let library = self.shelves()?;
        let mut file = MapFile::new(library.load(map)?);
        for hash in file.picture_names() {
            if let Some(blob) = library.blob(&hash)? {
                file.pictures.insert(hash, blob.data.into());
            }
        }
        share_safe(&file, &asked.redaction(), &self.words())
    }
}

/// The same of the records alone.
pub(crate) fn redacted(
    map: &Map,
    redaction: &Redaction,
    words: &Words,
) -> Result<Redacted, DeskError> {
    let words = match map.info.language.as_str() {
        "" => *words,
        language => Words::of(language),
    };
    Ok(redact(map, redaction, &words, &mut IdSequence::new(Uuid::now_v7()))?)
}

/// What was removed, by what sort of thing it is.
fn lost(removed: Vec<Removed>) -> Vec<ShareGroup> {
    let of = |loss: Loss| {
        let these = removed.iter().filter(move |it| it.loss == loss);
        these.map(|it| (it.text.as_str(), it.times, it.record, it.id))
    };
    let groups = Loss::ALL.into_iter().map(|loss| group(loss.word(), of(loss)));
    groups.filter(|group| group.count > 0).collect()
}

/// What may still tell too much, by what it may tell.
fn doubted(remains: Vec<Remains>) -> Vec<ShareGroup> {
    let of = |doubt: Doubt| {
        let these = remains.iter().filter(move |it| it.doubt == doubt);
        these.map(|it| (it.text.as_str(), 1, it.record, it.id))
    };
    let groups = Doubt::ALL.into_iter().map(|doubt| group(doubt.word(), of(doubt)));
    groups.filter(|group| group.count > 0).collect()
}

fn group<'a>(
    word: &str,
    found: impl Iterator<Item = (&'a str, usize, RecordKind, Uuid)>,
) -> ShareGroup {
    let mut group = ShareGroup { word: word.to_owned(), count: 0, items: Vec::new() };
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (text, times, record, id) in found {
        group.count += counted(times);
        let place = *places.entry(text).or_insert(group.items.len());
        match group.items.get_mut(place) {
            Some(item) => item.count += counted(times),
            None => group.items.push(ShareItem {
                text: text.to_owned(),
                count: counted(times),
                record,
                id: id.to_string(),
            }),
        }
    }
    group
}

fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
