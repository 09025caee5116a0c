//! What can stand in a column of a record.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use words::{Explain, Sentence, sentence};

use crate::{Id, OrderKey};

/// The value of one column. Scalars only: whatever has structure is a record
/// of its own, so that every difference between two maps has a name.
///
/// A number without a fraction is always an [`Value::Integer`], also when it
/// was written as `1.0`, so that equal values compare equal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged, from = "Written")]
#[ts(export)]
pub enum Value {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number of at most 2⁵³ in size, so that JavaScript keeps it.
    Integer(i64),
    /// Any other finite number.
    Real(f64),
    /// A text, an id, a choice or a date.
    Text(String),
}

/// How a column is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// UTF-8 text; never absent, but perhaps empty.
    Text,
    /// UTF-8 text or nothing.
    OptionalText,
    /// A key that sorts siblings.
    Order,
    /// The id of a record.
    Reference,
    /// The id of a record or nothing.
    OptionalReference,
    /// The id of something in another map.
    Elsewhere,
    /// The id of something in another map or nothing.
    OptionalElsewhere,
    /// One of a closed list of words.
    Choice(&'static [&'static str]),
    /// One of a closed list of words or nothing.
    OptionalChoice(&'static [&'static str]),
    /// True or false.
    Bool,
    /// A whole number or nothing.
    OptionalInteger,
    /// A finite number.
    Real,
    /// A finite number or nothing.
    OptionalReal,
    /// A calendar day or nothing.
    OptionalDate,
}

/// Why a value does not fit its column.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct WrongValue {
    /// What would fit.
    pub expected: Sentence,
    /// What was given.
    pub found: Value,
}

/// A type that can stand in a column.
pub trait Field: Sized {
    /// How it is stored.
    const TYPE: ColumnType;

    /// The value that stands for it.
    fn to_value(&self) -> Value;

    /// What a value stands for.
    fn from_value(value: &Value) -> Result<Self, WrongValue>;
}

/// A value as JSON may write it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Null,
    Bool(bool),
    Integer(i64),
    Real(f64),
    Text(String),
}

impl From<Written> for Value {
    fn from(written: Written) -> Self {
        match written {
            Written::Null => Self::Null,
            Written::Bool(value) => Self::Bool(value),
            Written::Integer(number) => Self::Integer(number),
            Written::Real(number) => Self::from_number(number),
            Written::Text(text) => Self::Text(text),
        }
    }
}

impl Value {
    /// The value of a number: whole if it has no fraction.
    pub fn from_number(number: f64) -> Self {
        if number.fract() == 0.0 && number.abs() < 1e15 {
            Self::Integer(number as i64)
        } else {
            Self::Real(number)
        }
    }

    /// An error that says what would fit instead of this.
    pub fn is_not(&self, expected: Sentence) -> WrongValue {
        WrongValue { expected, found: self.clone() }
    }

    /// The value in words; of a long text its beginning.
    pub fn in_words(&self) -> Sentence {
        match self {
            Self::Null => sentence!("value-nothing"),
            Self::Bool(true) => sentence!("value-true"),
            Self::Bool(false) => sentence!("value-false"),
            Self::Integer(value) => sentence!("value-number", number = *value),
            Self::Real(value) => sentence!("value-number", number = *value),
            Self::Text(text) if text.chars().count() > 60 => {
                let start: String = text.chars().take(60).collect();
                sentence!("value-text", text = format!("{start}…"))
            }
            Self::Text(text) => sentence!("value-text", text = text),
        }
    }
}

impl Explain for WrongValue {
    fn message(&self) -> Sentence {
        let (expected, found) = (self.expected.clone(), self.found.in_words());
        sentence!("value-wrong", expected = expected, found = found)
    }

    fn hint(&self) -> Sentence {
        sentence!("value-wrong-hint")
    }
}

words::displays_its_message!(WrongValue);

impl Field for String {
    const TYPE: ColumnType = ColumnType::Text;

    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            Value::Null => Ok(Self::new()),
            other => Err(other.is_not(sentence!("takes-text"))),
        }
    }
}

impl Field for Option<String> {
    const TYPE: ColumnType = ColumnType::OptionalText;

    fn to_value(&self) -> Value {
        self.clone().map_or(Value::Null, Value::Text)
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Null => Ok(None),
            Value::Text(text) => Ok(Some(text.clone())),
            other => Err(other.is_not(sentence!("takes-optional-text"))),
        }
    }
}

impl<T> Field for Id<T> {
    const TYPE: ColumnType = ColumnType::Reference;

    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        uuid(value).map(Self::new)
    }
}

impl<T> Field for Option<Id<T>> {
    const TYPE: ColumnType = ColumnType::OptionalReference;

    fn to_value(&self) -> Value {
        self.map_or(Value::Null, |id| Value::Text(id.to_string()))
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Null => Ok(None),
            other => uuid(other).map(|uuid| Some(Id::new(uuid))),
        }
    }
}

impl Field for Uuid {
    const TYPE: ColumnType = ColumnType::Elsewhere;

    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        uuid(value)
    }
}

impl Field for Option<Uuid> {
    const TYPE: ColumnType = ColumnType::OptionalElsewhere;

    fn to_value(&self) -> Value {
        self.map_or(Value::Null, |id| Value::Text(id.to_string()))
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Null => Ok(None),
            other => uuid(other).map(Some),
        }
    }
}

impl Field for OrderKey {
    const TYPE: ColumnType = ColumnType::Order;

    fn to_value(&self) -> Value {
        Value::Text(self.as_str().to_owned())
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Text(text) => {
                Self::parse(text).ok_or_else(|| value.is_not(sentence!("takes-order")))
            }
            other => Err(other.is_not(sentence!("takes-order"))),
        }
    }
}

impl Field for bool {
    const TYPE: ColumnType = ColumnType::Bool;

    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Bool(value) => Ok(*value),
            other => Err(other.is_not(sentence!("takes-bool"))),
        }
    }
}

impl Field for Option<i64> {
    const TYPE: ColumnType = ColumnType::OptionalInteger;

    fn to_value(&self) -> Value {
        self.map_or(Value::Null, Value::Integer)
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        const LARGEST: i64 = 1 << 53;
        match value {
            Value::Null => Ok(None),
            Value::Integer(number) if (-LARGEST..=LARGEST).contains(number) => Ok(Some(*number)),
            other => Err(other.is_not(sentence!("takes-integer"))),
        }
    }
}

impl Field for f64 {
    const TYPE: ColumnType = ColumnType::Real;

    fn to_value(&self) -> Value {
        Value::from_number(*self)
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Integer(number) => Ok(*number as Self),
            Value::Real(number) if number.is_finite() => Ok(*number),
            other => Err(other.is_not(sentence!("takes-number"))),
        }
    }
}

impl Field for Option<f64> {
    const TYPE: ColumnType = ColumnType::OptionalReal;

    fn to_value(&self) -> Value {
        self.map_or(Value::Null, Value::from_number)
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Null => Ok(None),
            Value::Integer(number) => Ok(Some(*number as f64)),
            Value::Real(number) if number.is_finite() => Ok(Some(*number)),
            other => Err(other.is_not(sentence!("takes-optional-number"))),
        }
    }
}

impl Field for Option<Date> {
    const TYPE: ColumnType = ColumnType::OptionalDate;

    fn to_value(&self) -> Value {
        self.map_or(Value::Null, |date| Value::Text(date.to_string()))
    }

    fn from_value(value: &Value) -> Result<Self, WrongValue> {
        match value {
            Value::Null => Ok(None),
            Value::Text(text) => {
                text.parse().map(Some).map_err(|_| value.is_not(sentence!("takes-date")))
            }
            other => Err(other.is_not(sentence!("takes-date"))),
        }
    }
}

fn uuid(value: &Value) -> Result<Uuid, WrongValue> {
    match value {
        Value::Text(text) => Uuid::try_parse(text).map_err(|_| value.is_not(sentence!("takes-id"))),
        other => Err(other.is_not(sentence!("takes-id"))),
    }
}
