//! Sentences that are in no language yet.
//!
//! An error is made deep down, where nobody knows who will read it. So it says
//! which message of the catalogue it is and what is put into it; whoever shows
//! it chooses the language.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;

use crate::{Words, plain};

/// A message of the catalogue and what is put into it. Made with
/// [`sentence!`](crate::sentence).
///
/// It shows itself in English, for logs and tests.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub(crate) id: &'static str,
    pub(crate) values: Vec<(&'static str, Value)>,
}

/// Something that is put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text, kept as it is.
    Text(String),
    /// A number, written as the language does.
    Number(f64),
    /// The same with so many digits behind the point, as money is written.
    Fixed(f64, usize),
    /// Another sentence, or a part of one, in the same language.
    Sentence(Box<Sentence>),
    /// Several of these, with commas between them.
    List(Vec<Self>),
    /// Several sentences, one after the other.
    Row(Vec<Self>),
}

/// What can tell a person why something is not as it should be.
pub trait Explain {
    /// What is wrong, and with which thing.
    fn message(&self) -> Sentence;

    /// What a person can do about it.
    fn hint(&self) -> Sentence;
}

/// A sentence by the id of its message, and what is put into it by name:
/// `sentence!("rows-left-out", file = name, count = 3)`.
///
/// That each catalogue has such a message, with these names and no others, is
/// checked by `cargo xtask tidy`.
#[macro_export]
macro_rules! sentence {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Sentence::new($id)$(.with(stringify!($name), $value))*
    };
}

/// Gives errors that [`Explain`] themselves the English of their message as
/// what they display.
#[macro_export]
macro_rules! displays_its_message {
    ($($error:ty),+ $(,)?) => {
        $(impl ::std::fmt::Display for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::Explain::message(self), f)
            }
        })+
    };
}

impl Sentence {
    /// A message with nothing put into it yet.
    pub const fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    /// The same with something put in.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plain(&Words::english().say(self)))
    }
}

impl Value {
    /// A number with exactly so many digits behind the point.
    pub const fn fixed(number: f64, digits: usize) -> Self {
        Self::Fixed(number, digits)
    }

    /// Several things.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Cow<'_, str>> for Value {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<&Path> for Value {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<Sentence> for Value {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(Box::new(sentence))
    }
}

macro_rules! from_numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        })+
    };
}

from_numbers!(usize, u64, u32, i32, i64, f32, f64);
