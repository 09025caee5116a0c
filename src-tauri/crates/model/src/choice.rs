//! Closed lists of words, declared once.

/// Declares an enum whose variants have one written form each, the same in
/// columns, in files and on the bridge to the window.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        #[ts(export)]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant, )+
        }

        impl Default for $name {
            /// The first of the list.
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        impl $name {
            /// Every one of them, in the order in which a person is offered them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The written forms, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// How it is written in columns and files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The one that is written like this.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::Field for $name {
            const TYPE: $crate::ColumnType = $crate::ColumnType::Choice(Self::WORDS);

            fn to_value(&self) -> $crate::Value {
                $crate::Value::Text(self.word().to_owned())
            }

            fn from_value(value: &$crate::Value) -> Result<Self, $crate::WrongValue> {
                match value {
                    $crate::Value::Text(word) => Self::from_word(word),
                    _ => None,
                }
                .ok_or_else(|| {
                    let words = words::Value::list(Self::WORDS.iter().copied());
                    value.is_not(words::sentence!("takes-choice", words = words))
                })
            }
        }

        impl $crate::Field for Option<$name> {
            const TYPE: $crate::ColumnType = $crate::ColumnType::OptionalChoice($name::WORDS);

            fn to_value(&self) -> $crate::Value {
                self.map_or($crate::Value::Null, |choice| $crate::Field::to_value(&choice))
            }

            fn from_value(value: &$crate::Value) -> Result<Self, $crate::WrongValue> {
                match value {
                    $crate::Value::Null => Ok(None),
                    other => <$name as $crate::Field>::from_value(other).map(Some),
                }
            }
        }
    };
}

pub(crate) use choice;
