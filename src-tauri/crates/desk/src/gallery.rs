//! The gallery: what a new map can begin with, how each of these looks, and
//! making a map of one.

use std::sync::Arc;

use edit::{Columns, Command, EditError, Place, anew, apply, play};
use export::PngSize;
use format::{TEMPLATES, Template};
use model::{IdSequence, Map, RecordKind, facts};
use scene::Theme;
use uuid::Uuid;
use words::Words;

use crate::shelf::{data_url, stamped, still_good};
use crate::wire::{
    GalleryPicture, NewMap, PictureSize, StartingPoint, TemplateCounts, TemplateEntry,
};
use crate::{Desk, DeskError, Manner};

/// As large as a card of the gallery shows it on a screen with fine dots.
const ON_A_CARD: PngSize = PngSize { width: 560, height: 560 };

/// As large as it is looked at before it is chosen.
const LARGE: PngSize = PngSize { width: 1_600, height: 1_600 };

impl Desk {
    /// The templates, in the order of the gallery.
    pub fn templates(&self) -> Result<Vec<TemplateEntry>, DeskError> {
        let words = self.words();
        TEMPLATES.iter().map(|template| entry(template, &words)).collect()
    }

    /// What a new map would look like, as a data URL. It is kept for as long as
    /// this version of the app speaks this language.
    pub fn gallery_picture(&self, asked: &GalleryPicture) -> Result<String, DeskError> {
        let GalleryPicture { with, theme, size } = asked;
        let words = self.words();
        let library = self.shelves()?;
        let key = format!("gallery/{}/{theme:?}/{size:?}", name(with));
        let manner = self.usual_manner();
        let stamp = format!("{} {}\n", env!("CARGO_PKG_VERSION"), manner.stamp());
        let kept = library.cached(&key)?;
        if let Some(png) = kept.as_deref().and_then(|kept| still_good(kept, stamp.as_bytes())) {
            return Ok(data_url(png));
        }
        let map = begun(with, &words, &mut IdSequence::new(Uuid::now_v7()))?;
        let png = self.paint_for_gallery(&map, *theme, *size, &manner)?;
        library.put_cached(key, stamped(stamp.as_bytes(), &png))?;
        Ok(data_url(&png))
    }

    /// Makes a map.
    pub fn create_map(&self, options: &NewMap) -> Result<Uuid, DeskError> {
        let mut ids = IdSequence::new(Uuid::now_v7());
        let mut map = begun(&options.with, &self.words(), &mut ids)?;
        let title = options.title.trim();
        if !title.is_empty() {
            title.clone_into(&mut Arc::make_mut(&mut map.info).title);
        }
        self.put_in(map, Vec::new(), "create-map 1".to_owned())
    }

    fn paint_for_gallery(
        &self,
        map: &Map,
        theme: Theme,
        size: PictureSize,
        manner: &Manner,
    ) -> Result<Vec<u8>, DeskError> {
        let scene = self.sketch(map, manner);
        let largest = match size {
            PictureSize::Card => ON_A_CARD,
            PictureSize::Large => LARGE,
        };
        let mut png = Vec::new();
        export::thumbnail(&scene, theme, largest, &|_: &str| None, &mut png)?;
        Ok(png)
    }
}

/// A map that nobody has worked on yet, with ids of its own.
fn begun(with: &StartingPoint, words: &Words, ids: &mut IdSequence) -> Result<Map, DeskError> {
    let stage_set = match with {
        StartingPoint::Template { name } => {
            let template = Template::of(name)?.map(words.language())?;
            return Ok(anew(&template, ids)?);
        }
        StartingPoint::StageSet { name } => Some(name.as_str()),
        StartingPoint::Blank => None,
    };
    let mut map = format::blank_map(ids.next_id(), stage_set, words, ids)?;
    // A touchpoint in each stage, so that typing can begin at once.
    for stage in facts::stages(&map) {
        let command = Command::Create {
            record: RecordKind::Touchpoint,
            id: ids.next_uuid(),
            at: Some(Place::Stage { stage: stage.id, before: None }),
            set: Columns::new(),
        };
        let changes = apply(&map, &command)?;
        play(&mut map, &changes).map_err(EditError::from)?;
    }
    Ok(map)
}

fn entry(template: &Template, words: &Words) -> Result<TemplateEntry, DeskError> {
    let map = template.map(words.language())?;
    let counts = facts::counts(&map);
    Ok(TemplateEntry {
        id: template.id.to_owned(),
        language: map.info.language.clone(),
        title: map.info.title.clone(),
        question: map.info.question.clone(),
        stages: facts::stages(&map).iter().map(|stage| stage.title.clone()).collect(),
        counts: TemplateCounts {
            stages: counts.stages,
            touchpoints: counts.touchpoints,
            cards: counts.cards,
            personas: counts.personas,
        },
    })
}

/// What a starting point is kept under.
fn name(with: &StartingPoint) -> String {
    match with {
        StartingPoint::Blank => "blank".to_owned(),
        StartingPoint::StageSet { name } => format!("stages-{name}"),
        StartingPoint::Template { name } => format!("template-{name}"),
    }
}
