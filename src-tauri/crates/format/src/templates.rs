//! The templates: whole maps that a new one can be made of, each as a
//! facilitator would have left it after a workshop, and each about another part
//! of the method.

use model::Map;
use words::{Explain, Sentence, Value, sentence};

use crate::container::MapFile;
use crate::error::OpenError;
use crate::json;

/// A map that a new one can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its lasting name. The message `template-` with this behind it names it,
    /// and the one with `-lesson` behind that says what there is to learn from
    /// it.
    pub id: &'static str,
    /// Its texts as the writer writes them, by language, English first.
    texts: &'static [(&'static str, &'static str)],
}

macro_rules! templates {
    ($($id:literal in $($language:literal),+;)+) => {
        /// The templates, in the order in which a person is offered them. Each
        /// is a file of its name in `templates`, in the folder of its language;
        /// a translation is put beside it and named here.
        pub const TEMPLATES: &[Template] = &[$(Template {
            id: $id,
            texts: &[$((
                $language,
                include_str!(concat!("../templates/", $language, "/", $id, ".json")),
            )),+],
        }),+];
    };
}

templates! {
    "fault-repair" in "en";
    "online-purchase" in "en";
    "insurance-claim" in "en";
    "public-service" in "en";
    "patient-visit" in "en";
    "employee-onboarding" in "en";
    "software-onboarding" in "en";
    "event" in "en";
}

impl Template {
    /// The template of that name.
    pub fn of(id: &str) -> Result<Self, UnknownTemplate> {
        TEMPLATES
            .iter()
            .copied()
            .find(|template| template.id == id)
            .ok_or_else(|| UnknownTemplate { name: id.to_owned() })
    }

    /// The languages that it is written in.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> {
        self.texts.iter().map(|(language, _)| *language)
    }

    /// The map, in that language if it is written in it, else in English. It
    /// has the ids of the file: a map that is made of it needs others.
    pub fn map(&self, language: &str) -> Result<Map, OpenError> {
        let texts = self.texts;
        let found = texts.iter().find(|(of, _)| *of == language).or_else(|| texts.first());
        let text = found.map_or("", |(_, text)| *text);
        let MapFile { map, .. } = json::open_json(text.as_bytes(), self.id)?;
        Ok(map)
    }
}

/// The map that shows what a map can be: a customer of MetroFibre reports a
/// fault and gets it fixed. It is the first template, under the ids of its file,
/// so that all copies of it are one map.
pub fn sample() -> Result<Map, OpenError> {
    TEMPLATES[0].map("en")
}

/// The same journey as it shall be: what becomes of each touchpoint of the
/// sample.
pub fn sample_future() -> Result<Map, OpenError> {
    let text = include_str!("../samples/fault-repair-future.json");
    let MapFile { map, .. } = json::open_json(text.as_bytes(), "fault-repair-future")?;
    Ok(map)
}

/// There is no template of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownTemplate {
    /// The name.
    pub name: String,
}

impl Explain for UnknownTemplate {
    fn message(&self) -> Sentence {
        let names = Value::list(TEMPLATES.iter().map(|template| template.id));
        sentence!("template-unknown", name = &self.name, names = names)
    }

    fn hint(&self) -> Sentence {
        sentence!("template-unknown-hint")
    }
}

words::displays_its_message!(UnknownTemplate);
