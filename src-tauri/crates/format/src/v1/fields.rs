//! What stands in the fields of the file, and how it becomes a column.

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use model::records::Emotion;
use model::{Date, Id, OrderKey};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::limits::LONGEST_TEXT;

/// A field of the file that stands for a column of the model.
pub(crate) trait Wire<M> {
    /// How the file writes it.
    fn of(model: &M) -> Self;

    /// What the model holds.
    fn model(&self) -> M;
}

/// A text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Text(pub String);

/// The id of a record, or a reference to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RecordId(pub Uuid);

/// A key that sorts siblings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Position(OrderKey);

/// A number from −2 to +2, written without a fraction if it has none.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rating(f64);

/// Any number, written without a fraction if it has none.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Number(f64);

/// A whole number from 0 to 2⁵³.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Count(i64);

/// A whole number from 1 to 5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Score(i64);

/// A whole number from 0 to 4: how far ratings lie apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Spread(i64);

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day(Date);

/// The SHA-256 of a picture's bytes, in 64 hexadecimal digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct PictureName(pub String);

/// A JSON object of other programs, kept as it was written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extensions(Option<Box<RawValue>>);

/// The number of the version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Version;

/// Whether a field may be left out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Whether a text names a picture.
pub(crate) fn is_picture_name(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl<M, W: Wire<M>> Wire<Option<M>> for Option<W> {
    fn of(model: &Option<M>) -> Self {
        model.as_ref().map(W::of)
    }

    fn model(&self) -> Option<M> {
        self.as_ref().map(W::model)
    }
}

macro_rules! plain_wires {
    ($($wire:ty => $model:ty: |$from:ident| $of:expr, |$to:ident| $into:expr;)+) => {$(
        impl Wire<$model> for $wire {
            fn of($from: &$model) -> Self {
                $of
            }

            fn model(&self) -> $model {
                let $to = self;
                $into
            }
        }
    )+};
}

plain_wires! {
    bool => bool: |model| *model, |wire| *wire;
    Text => String: |model| Self(model.clone()), |wire| wire.0.clone();
    Position => OrderKey: |model| Self(model.clone()), |wire| wire.0.clone();
    Rating => f64: |model| Self(*model), |wire| wire.0;
    Number => f64: |model| Self(*model), |wire| wire.0;
    Count => i64: |model| Self(*model), |wire| wire.0;
    Spread => i64: |model| Self(*model), |wire| wire.0;
    Score => i64: |model| Self(*model), |wire| wire.0;
    Day => Date: |model| Self(*model), |wire| wire.0;
    PictureName => String: |model| Self(model.clone()), |wire| wire.0.clone();
}

impl Wire<Uuid> for RecordId {
    fn of(model: &Uuid) -> Self {
        Self(*model)
    }

    fn model(&self) -> Uuid {
        self.0
    }
}

impl<T> Wire<Id<T>> for RecordId {
    fn of(model: &Id<T>) -> Self {
        Self(model.uuid())
    }

    fn model(&self) -> Id<T> {
        Id::new(self.0)
    }
}

impl Wire<String> for Extensions {
    fn of(model: &String) -> Self {
        // The writer has checked that the text is a JSON object or empty.
        Self(RawValue::from_string(model.clone()).ok())
    }

    fn model(&self) -> String {
        self.0.as_ref().map_or_else(String::new, |raw| raw.get().to_owned())
    }
}

impl PartialEq for Extensions {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().map(|raw| raw.get()) == other.0.as_ref().map(|raw| raw.get())
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        if raw.get().starts_with('{') {
            Ok(Self(Some(raw)))
        } else {
            let found = match raw.get() {
                list if list.starts_with('[') => Unexpected::Seq,
                other => Unexpected::Other(other),
            };
            Err(D::Error::invalid_type(found, &"takes-object"))
        }
    }
}

impl Serialize for RecordId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.as_str())
    }
}

impl Serialize for Rating {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match model::Value::from_number(self.0) {
            model::Value::Integer(whole) => serializer.serialize_i64(whole),
            _ => serializer.serialize_f64(self.0),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // JSON has no other numbers than finite ones (F1).
        f64::deserialize(deserializer).map(Self)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(super::VERSION)
    }
}

/// Reads a text and makes something of it. What is expected is said by the id of
/// a message, which errors are told by.
struct FromText<T> {
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for FromText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

macro_rules! from_text {
    ($($name:ident: $expected:literal, $parse:expr;)+) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(FromText { expected: $expected, parse: $parse })
            }
        }
    )+};
}

from_text! {
    RecordId: "takes-record-id", |text| {
        // Other ways to write a UUID would make one id look like two.
        (text.len() == 36).then(|| Uuid::try_parse(text).ok().map(Self)).flatten()
    };
    Position: "takes-position", |text| {
        OrderKey::parse(text).map(Self)
    };
    Day: "takes-day", |text| {
        (text.len() == 10).then(|| text.parse().ok().map(Self)).flatten()
    };
    PictureName: "takes-picture-name", |text| {
        is_picture_name(text).then(|| Self(text.to_owned()))
    };
}

impl<'de> Deserialize<'de> for Rating {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        if (Emotion::LOWEST..=Emotion::HIGHEST).contains(&number) {
            Ok(Self(number))
        } else {
            Err(D::Error::invalid_value(Unexpected::Float(number), &"takes-rating"))
        }
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole_number(deserializer, 0..=1 << 53, "takes-count").map(Self)
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole_number(deserializer, 1..=5, "takes-score").map(Self)
    }
}

impl<'de> Deserialize<'de> for Spread {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole_number(deserializer, 0..=Emotion::WIDEST, "takes-spread").map(Self)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version = u64::deserialize(deserializer)?;
        if version == super::VERSION {
            Ok(Self)
        } else {
            Err(D::Error::invalid_value(Unexpected::Unsigned(version), &"takes-version"))
        }
    }
}

fn whole_number<'de, D: Deserializer<'de>>(
    deserializer: D,
    range: RangeInclusive<i64>,
    takes: &'static str,
) -> Result<i64, D::Error> {
    let number = i64::deserialize(deserializer)?;
    if range.contains(&number) {
        Ok(number)
    } else {
        Err(D::Error::invalid_value(Unexpected::Signed(number), &takes))
    }
}

macro_rules! schemas {
    ($($name:ident: $schema:tt;)+) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

schemas! {
    Text: {
        "description": "UTF-8 text without NUL, at most 100,000 bytes of it.",
        "type": "string",
        "maxLength": LONGEST_TEXT,
        "pattern": "^[^\\u0000]*$",
    };
    RecordId: {
        "description": "The id of a record: a UUID, by convention of version 7.",
        "type": "string",
        "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    };
    Position: {
        "description": "Siblings sort by this key as plain text, then by id. It is a fraction in base 62 without its leading “0.”.",
        "type": "string",
        "pattern": "^[0-9A-Za-z]{0,254}[1-9A-Za-z]$",
    };
    Rating: {
        "description": "From −2 (terrible) over 0 (neither) to +2 (wonderful).",
        "type": "number",
        "minimum": -2,
        "maximum": 2,
    };
    Number: {
        "description": "A number.",
        "type": "number",
    };
    Count: {
        "description": "A whole number that is not negative.",
        "type": "integer",
        "minimum": 0,
        "maximum": 9_007_199_254_740_992_u64,
    };
    Spread: {
        "description": "How far ratings lie apart: the highest minus the lowest, from 0 to 4.",
        "type": "integer",
        "minimum": 0,
        "maximum": 4,
    };
    Score: {
        "description": "From 1 (least) to 5 (most).",
        "type": "integer",
        "minimum": 1,
        "maximum": 5,
    };
    Day: {
        "description": "A calendar day.",
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    };
    PictureName: {
        "description": "The SHA-256 of a picture's bytes.",
        "type": "string",
        "pattern": "^[0-9a-f]{64}$",
    };
    Extensions: {
        "description": "What other programs keep with it; read and written back as it is.",
        "type": "object",
    };
    Version: {
        "description": "The version of the format.",
        "const": 1,
    };
}
