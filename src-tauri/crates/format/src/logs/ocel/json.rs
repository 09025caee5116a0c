//! OCEL as JSON, read event by event.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::{Objects, Told};
use crate::import::{ImportError, Source};
use crate::logs::LogError;

/// Reads a file into its events and objects.
pub(super) fn read(source: &Source, objects: &mut Objects) -> Result<(), LogError> {
    let mut reader = Reader { objects, failed: None };
    let mut text = serde_json::Deserializer::from_str(&source.text);
    let read = Whole(&mut reader).deserialize(&mut text).and_then(|()| text.end());
    if let Some(error) = reader.failed {
        return Err(error);
    }
    read.map_err(|error| {
        LogError::File(ImportError::Fault {
            file: source.file.to_owned(),
            line: Some(error.line()).filter(|line| *line > 0),
            column: Some(error.column()).filter(|column| *column > 0),
            what: crate::json_fault(&error),
        })
    })
}

struct Reader<'r, 'a> {
    objects: &'r mut Objects<'a>,
    /// Why it ended early, if that was not the JSON.
    failed: Option<LogError>,
}

impl Reader<'_, '_> {
    fn take<E: de::Error>(&mut self, part: Part, told: Told) -> Result<(), E> {
        let taken = match part {
            Part::Events => self.objects.event(told),
            Part::Objects => self.objects.object(told),
        };
        taken.map_err(|error| {
            self.failed = Some(error);
            E::custom("too much")
        })
    }
}

#[derive(Clone, Copy)]
enum Part {
    Events,
    Objects,
}

/// The file.
struct Whole<'s, 'r, 'a>(&'s mut Reader<'r, 'a>);

impl<'de> DeserializeSeed<'de> for Whole<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<(), M::Error> {
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            let (part, version) = match &*name {
                "events" => (Part::Events, 2),
                "objects" => (Part::Objects, 2),
                "ocel:events" => (Part::Events, 1),
                "ocel:objects" => (Part::Objects, 1),
                _ => {
                    members.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if matches!(part, Part::Events) {
                self.0.objects.version = Some(version);
            }
            if version == 1 {
                members.next_value_seed(Named(self.0, part))?;
            } else {
                members.next_value_seed(Listed(self.0, part))?;
            }
        }
        Ok(())
    }
}

/// The events or the objects of version 2: a list.
struct Listed<'s, 'r, 'a>(&'s mut Reader<'r, 'a>, Part);

impl<'de> DeserializeSeed<'de> for Listed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Listed<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<(), S::Error> {
        while let Some(item) = items.next_element::<Item>()? {
            self.0.take(self.1, item.told())?;
        }
        Ok(())
    }
}

/// The events or the objects of version 1: by their ids.
struct Named<'s, 'r, 'a>(&'s mut Reader<'r, 'a>, Part);

impl<'de> DeserializeSeed<'de> for Named<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Named<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<(), M::Error> {
        while let Some(id) = members.next_key::<Cow<'de, str>>()? {
            let item: OldItem = members.next_value()?;
            self.0.take(self.1, item.told(&id))?;
        }
        Ok(())
    }
}

/// An event or an object of version 2.
#[derive(serde::Deserialize)]
struct Item<'a> {
    #[serde(borrow, default)]
    id: Text<'a>,
    #[serde(borrow, default, rename = "type")]
    kind: Text<'a>,
    #[serde(borrow, default)]
    time: Text<'a>,
    #[serde(borrow, default)]
    attributes: Option<Vec<Attribute<'a>>>,
    #[serde(borrow, default)]
    relationships: Option<Vec<Tie<'a>>>,
}

#[derive(serde::Deserialize)]
struct Attribute<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default)]
    value: Text<'a>,
}

#[derive(serde::Deserialize)]
struct Tie<'a> {
    #[serde(borrow, default, rename = "objectId")]
    object: Text<'a>,
}

impl Item<'_> {
    fn told(self) -> Told {
        let attributes = self.attributes.into_iter().flatten();
        let ties = self.relationships.into_iter().flatten();
        Told {
            line: None,
            id: self.id.plain(),
            name: self.kind.plain(),
            time: self.time.plain(),
            attributes: attributes.map(|it| (it.name.plain(), it.value.plain())).collect(),
            objects: ties.map(|it| it.object.plain()).filter(|id| !id.is_empty()).collect(),
        }
    }
}

/// An event or an object of version 1.
#[derive(serde::Deserialize)]
struct OldItem<'a> {
    #[serde(borrow, default, rename = "ocel:activity")]
    activity: Text<'a>,
    #[serde(borrow, default, rename = "ocel:type")]
    kind: Text<'a>,
    #[serde(borrow, default, rename = "ocel:timestamp")]
    time: Text<'a>,
    #[serde(borrow, default, rename = "ocel:omap")]
    objects: Option<Vec<Text<'a>>>,
    #[serde(borrow, default, rename = "ocel:vmap")]
    values: Members<'a>,
    #[serde(borrow, default, rename = "ocel:ovmap")]
    object_values: Members<'a>,
}

impl OldItem<'_> {
    fn told(self, id: &str) -> Told {
        let name = if self.activity.0.is_some() { self.activity } else { self.kind };
        let attributes = self.values.0.into_iter().chain(self.object_values.0);
        let objects = self.objects.into_iter().flatten();
        Told {
            line: None,
            id: id.trim().to_owned(),
            name: name.plain(),
            time: self.time.plain(),
            attributes: attributes.map(|(name, it)| (name.into_owned(), it.plain())).collect(),
            objects: objects.map(Text::plain).filter(|id| !id.is_empty()).collect(),
        }
    }
}

/// A text, or what can be written as one; lists and objects say nothing.
#[derive(Default)]
struct Text<'a>(Option<Cow<'a, str>>);

impl Text<'_> {
    fn plain(self) -> String {
        self.0.map_or_else(String::new, |text| text.trim().to_owned())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Borrowed(text))))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Owned(text.to_owned()))))
    }

    fn visit_bool<E: de::Error>(self, is: bool) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Borrowed(if is { "true" } else { "false" }))))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Owned(number.to_string()))))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Owned(number.to_string()))))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Owned(number.to_string()))))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Text<'de>, E> {
        Ok(Text(None))
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<Text<'de>, S::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Text(None))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Text<'de>, M::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Text(None))
    }
}

/// What an object has by names.
#[derive(Default)]
struct Members<'a>(Vec<(Cow<'a, str>, Text<'a>)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Members<'de>, M::Error> {
        let mut all = Vec::new();
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            all.push((name, members.next_value()?));
        }
        Ok(Members(all))
    }
}
