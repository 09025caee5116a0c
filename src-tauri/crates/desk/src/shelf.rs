//! The first screen: the list of maps, and what is done with whole maps.

use base64::Engine as _;
use export::PngSize;
use format::MapFile;
use model::{Date, Map};
use scene::{Scene, Theme};
use store::{Entry, Known, MapId, Note};
use uuid::Uuid;

use crate::files::known;
use crate::locks::held;
use crate::print::Picture;
use crate::wire::{EntryCounts, ExportRequest, LibraryEntry};
use crate::{Desk, DeskError, Manner, label};

/// As large as the list shows it on a screen with fine dots.
const THUMBNAIL: PngSize = PngSize { width: 560, height: 320 };

impl Desk {
    /// The maps, what was changed last first.
    pub fn library(&self) -> Result<Vec<LibraryEntry>, DeskError> {
        let entries = self.shelves()?.list()?;
        let there = entries.into_iter().filter(|entry| entry.deleted_at.is_none());
        Ok(there
            .map(|entry| LibraryEntry {
                id: entry.id.to_string(),
                title: entry.title,
                state: entry.state,
                review_date: entry.review_date.map(|day| day.to_string()),
                metrics_review_date: entry.metrics_review_date.map(|day| day.to_string()),
                changed: entry.changed_at.as_millisecond(),
                counts: EntryCounts {
                    stages: entry.stages,
                    touchpoints: entry.touchpoints,
                    cards: entry.cards,
                },
            })
            .collect())
    }

    /// A small picture of a map's journey, as a data URL. It is kept until the
    /// map changes.
    pub fn thumbnail(&self, map: Uuid) -> Result<String, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        let changed = self.entry(id)?.changed_at.as_nanosecond().to_be_bytes();
        let stamp = [&changed[..], self.portrait(id).stamp().as_bytes()].concat();
        let key = format!("thumbnail/{id}");
        let kept = library.cached(&key)?;
        if let Some(png) = kept.as_deref().and_then(|kept| still_good(kept, &stamp)) {
            return Ok(data_url(png));
        }
        let png = self.paint_thumbnail(id)?;
        library.put_cached(key, stamped(&stamp, &png))?;
        Ok(data_url(&png))
    }

    /// Puts a copy of the sample in, and of what it shall become, or finds the
    /// one that is there. A new one speaks the language of the window.
    pub fn open_sample(&self) -> Result<Uuid, DeskError> {
        let language = self.words().language();
        let sample = format::sample_in(language)?;
        let id = sample.info.id;
        let entries = self.shelves()?.list()?;
        let known_as = |id| entries.iter().find(|entry| entry.id == id);
        match known_as(id) {
            Some(entry) if entry.deleted_at.is_none() => {}
            Some(_) => self.shelves()?.restore(id)?,
            None => {
                let future = Some(format::sample_future(language)?);
                let future = future.filter(|map| known_as(map.info.id).is_none());
                for map in future.into_iter().chain([sample]) {
                    // All samples have this in common.
                    let known = known(&MapFile::new(map.clone()))?;
                    self.put_in(map, known, "create-map 1".to_owned())?;
                }
            }
        }
        Ok(id.uuid())
    }

    /// Makes a copy of a map. It knows what the map knows of its past, so that
    /// the two can be merged; undo begins anew.
    pub fn duplicate_map(&self, map: Uuid) -> Result<Uuid, DeskError> {
        let id = MapId::new(map);
        let words = self.words();
        let title = words.text_or(&self.entry(id)?.title, "untitled-map");
        let title = label::plain(&words.with("copy-of", &[("title", title.as_str().into())]));
        let copy = Uuid::now_v7();
        let note = Note::new(Uuid::now_v7(), "copy-map 1");
        self.shelves()?.duplicate(id, MapId::new(copy), title, note)?;
        Ok(copy)
    }

    /// Puts a map into the bin.
    pub fn delete_map(&self, map: Uuid) -> Result<(), DeskError> {
        Ok(self.shelves()?.delete(MapId::new(map))?)
    }

    /// Takes it out again.
    pub fn restore_map(&self, map: Uuid) -> Result<(), DeskError> {
        Ok(self.shelves()?.restore(MapId::new(map))?)
    }

    /// Puts a map into the library, with what it knows of its past elsewhere,
    /// and lets go of it.
    pub(crate) fn put_in(
        &self,
        map: Map,
        known: Vec<Known>,
        label: String,
    ) -> Result<Uuid, DeskError> {
        let id = map.info.id;
        let library = self.shelves()?;
        library.take_in(map, known, Note::new(Uuid::now_v7(), label))?;
        library.release(id)?;
        Ok(id.uuid())
    }

    /// What the library says of a map, also if it is in the bin.
    pub(crate) fn entry(&self, id: MapId) -> Result<Entry, DeskError> {
        let entries = self.shelves()?.list()?;
        let found = entries.into_iter().find(|entry| entry.id == id);
        Ok(found.ok_or(store::StoreError::MissingMap { map: id })?)
    }

    /// A map as it is now, of which nothing is kept unless it is open.
    pub(crate) fn peek(&self, id: MapId) -> Result<Map, DeskError> {
        let library = self.shelves()?;
        let map = library.load(id)?;
        if !self.is_open(id) {
            library.release(id)?;
        }
        Ok(map)
    }

    fn is_open(&self, id: MapId) -> bool {
        held(&self.open).iter().any(|(known, _)| *known == id)
    }

    /// A map and its picture with all glyphs, whether it is open or not.
    pub(crate) fn finished(&self, id: MapId, manner: &Manner) -> Result<(Map, Scene), DeskError> {
        let library = self.shelves()?;
        if self.is_open(id) {
            return self.with_open(id, |open| {
                let map = library.load(id)?;
                let scene = open.drawing.finished(&map, manner);
                Ok((map, scene))
            });
        }
        let map = self.peek(id)?;
        let scene = self.sketch(&map, manner);
        Ok((map, scene))
    }

    /// Such a picture with what belongs to it on paper.
    pub(crate) fn on_paper(
        &self,
        map: &Map,
        scene: Scene,
        request: &ExportRequest,
        today: Date,
    ) -> Result<Picture, DeskError> {
        let (id, words) = (map.info.id, self.words());
        let of = (&*words, today);
        if self.is_open(id) {
            return self.with_open(id, |open| open.drawing.on_paper(map, scene, request, of));
        }
        let mut easel = held(&self.easel);
        let drawing = easel.get_or_insert_with(|| self.drawing(None));
        drawing.on_paper(map, scene, request, of)
    }

    /// The picture of a map that is not open.
    pub(crate) fn sketch(&self, map: &Map, manner: &Manner) -> Scene {
        let mut easel = held(&self.easel);
        // While it is drawn the easel is empty, so that a fault leaves nothing.
        let mut drawing = easel.take().unwrap_or_else(|| self.drawing(None));
        let scene = drawing.finished(map, manner);
        *easel = Some(drawing);
        scene
    }

    fn paint_thumbnail(&self, id: MapId) -> Result<Vec<u8>, DeskError> {
        let library = self.shelves()?;
        let (_, scene) = self.finished(id, &self.portrait(id))?;
        let blobs = |hash: &str| crate::files::export_blob(&library, hash);
        let mut png = Vec::new();
        export::thumbnail(&scene, Theme::Light, THUMBNAIL, &blobs, &mut png)?;
        Ok(png)
    }
}

/// A picture with a stamp before it that says what it shows.
pub fn stamped(stamp: &[u8], png: &[u8]) -> Vec<u8> {
    [stamp, png].concat()
}

/// The picture behind the stamp, if it is that one.
pub fn still_good<'a>(kept: &'a [u8], stamp: &[u8]) -> Option<&'a [u8]> {
    kept.strip_prefix(stamp)
}

/// A picture as an address that holds all of it.
pub fn data_url(png: &[u8]) -> String {
    let text = base64::engine::general_purpose::STANDARD.encode(png);
    format!("data:image/png;base64,{text}")
}
