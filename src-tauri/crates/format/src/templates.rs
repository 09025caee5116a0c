//! The templates: whole maps that a new one can be made of, each as a
//! facilitator would have left it after a workshop, and each about another part
//! of the method.

use std::collections::HashMap;
use std::sync::Arc;

use model::{Map, RecordKind, Value};
use words::{Explain, Sentence, sentence};

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
    /// The map as the writer writes it, in English.
    map: &'static str,
    /// Its texts in other languages.
    texts: Texts,
}

/// By language, a JSON object of what stands there instead of each English text.
type Texts = &'static [(&'static str, &'static str)];

macro_rules! texts {
    ($id:literal) => {
        texts!($id: "de", "es", "fr", "nl", "pl", "ar", "ja")
    };
    ($id:literal: $($language:literal),+) => {
        &[$((
            $language,
            include_str!(concat!("../templates/", $language, "/", $id, ".json")),
        )),+]
    };
}

macro_rules! templates {
    ($($id:literal),+ $(,)?) => {
        /// The templates, in the order in which a person is offered them. Each
        /// is a file of its name in `templates/en`; what it says in other
        /// languages stands in the files of that name beside it.
        pub const TEMPLATES: &[Template] = &[$(Template {
            id: $id,
            map: include_str!(concat!("../templates/en/", $id, ".json")),
            texts: texts!($id),
        }),+];
    };
}

templates! {
    "fault-repair",
    "online-purchase",
    "insurance-claim",
    "public-service",
    "patient-visit",
    "employee-onboarding",
    "software-onboarding",
    "event",
}

/// What the second sample says in other languages, where it says other things
/// than the first.
const FUTURE_TEXTS: Texts = texts!("fault-repair-future");

impl Template {
    /// The template of that name.
    pub fn of(id: &str) -> Result<Self, UnknownTemplate> {
        TEMPLATES
            .iter()
            .copied()
            .find(|template| template.id == id)
            .ok_or_else(|| UnknownTemplate { name: id.to_owned() })
    }

    /// The map, in that language if it is written in it, else in English. It
    /// has the ids of the file: a map that is made of it needs others.
    pub fn map(&self, language: &str) -> Result<Map, OpenError> {
        let MapFile { mut map, .. } = json::open_json(self.map.as_bytes(), self.id)?;
        translate(&mut map, language, &[self.texts]);
        Ok(map)
    }
}

/// The map that shows what a map can be: a customer of MetroFibre reports a
/// fault and gets it fixed. It is the first template, under the ids of its file,
/// so that all copies of it are one map.
pub fn sample() -> Result<Map, OpenError> {
    sample_in("en")
}

/// The same in a language; in English where it is not written in that.
pub fn sample_in(language: &str) -> Result<Map, OpenError> {
    TEMPLATES[0].map(language)
}

/// The journey of the sample as it shall be: what becomes of each of its
/// touchpoints.
pub fn sample_future(language: &str) -> Result<Map, OpenError> {
    let text = include_str!("../samples/fault-repair-future.json");
    let MapFile { mut map, .. } = json::open_json(text.as_bytes(), "fault-repair-future")?;
    translate(&mut map, language, &[TEMPLATES[0].texts, FUTURE_TEXTS]);
    Ok(map)
}

/// Says all that people have written in a map in another language.
fn translate(map: &mut Map, language: &str, texts: &[Texts]) {
    let of = |texts: Texts| texts.iter().find(|(it, _)| *it == language).map(|(_, text)| *text);
    let read = |text| serde_json::from_str::<HashMap<String, String>>(text).unwrap_or_default();
    let said: HashMap<String, String> =
        texts.iter().filter_map(|texts| of(texts)).flat_map(read).collect();
    if said.is_empty() {
        return;
    }
    for kind in RecordKind::ALL {
        for mut record in map.records(*kind) {
            for column in kind.prose() {
                if let Some(Value::Text(text)) = record.get(column.name)
                    && let Some(text) = said.get(&text)
                {
                    // A text fits wherever there was one.
                    let _ = record.set(column.name, &Value::Text(text.clone()));
                }
            }
            map.put(record);
        }
    }
    language.clone_into(&mut Arc::make_mut(&mut map.info).language);
}

/// There is no template of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownTemplate {
    /// The name.
    pub name: String,
}

impl Explain for UnknownTemplate {
    fn message(&self) -> Sentence {
        let names = words::Value::list(TEMPLATES.iter().map(|template| template.id));
        sentence!("template-unknown", name = &self.name, names = names)
    }

    fn hint(&self) -> Sentence {
        sentence!("template-unknown-hint")
    }
}

words::displays_its_message!(UnknownTemplate);
