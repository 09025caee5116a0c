//! Keys that a person chose instead of the usual ones. Which actions there are
//! is known to the window only: here they are names.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The longest name of a key, as in `ArrowRight`.
const LONGEST: usize = 20;

/// Keys that are pressed together, such as `Mod+Shift+Z`: what holds, in any
/// order and each once, then a sign or the name of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Keys(String);

impl Keys {
    /// The text, if it names keys.
    pub fn of(text: &str) -> Option<Self> {
        let (held, key) = if text == "+" {
            ("", "+")
        } else if let Some(held) = text.strip_suffix("++") {
            (held, "+")
        } else {
            text.rsplit_once('+').unwrap_or(("", text))
        };
        let mut before: Vec<&str> = Vec::new();
        for part in held.split('+').filter(|_| !held.is_empty()) {
            if !["Mod", "Alt", "Shift"].contains(&part) || before.contains(&part) {
                return None;
            }
            before.push(part);
        }
        let mut signs = key.chars();
        let named = match (signs.next(), signs.next()) {
            (Some(sign), None) => !sign.is_whitespace() && !sign.is_control(),
            (Some(first), Some(_)) => {
                first.is_ascii_uppercase()
                    && key.len() <= LONGEST
                    && key.chars().all(|sign| sign.is_ascii_alphanumeric())
            }
            (None, _) => false,
        };
        named.then(|| Self(text.to_owned()))
    }

    /// Their text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Keys {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::of(&text).ok_or_else(|| format!("“{text}” names no keys"))
    }
}

impl From<Keys> for String {
    fn from(keys: Keys) -> Self {
        keys.0
    }
}

/// Keys by action, as a file has them: what cannot be read is left out and
/// remembered by its name, because one slip of a hand must not cost the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenKeys {
    /// What can be used. No keys at all is a choice too.
    pub by_action: BTreeMap<String, Vec<Keys>>,
    /// Actions whose keys could not be read; an empty name stands for all.
    pub broken: Vec<String>,
}

impl Serialize for ChosenKeys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.by_action.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ChosenKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut chosen = Self::default();
        let Value::Object(entries) = Value::deserialize(deserializer)? else {
            chosen.broken.push(String::new());
            return Ok(chosen);
        };
        for (action, keys) in entries {
            match serde_json::from_value(keys) {
                Ok(keys) => drop(chosen.by_action.insert(action, keys)),
                Err(_) => chosen.broken.push(action),
            }
        }
        Ok(chosen)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_names_keys_and_what_does_not() {
        for good in
            ["A", "+", "F12", "Mod++", "Mod+Shift+Z", "Shift+Mod+1", "Alt+ArrowUp", "Ö", "Mod+,"]
        {
            assert!(Keys::of(good).is_some(), "{good}");
        }
        for bad in ["", " ", "Mod+", "Ctrl+A", "Mod+Mod+A", "Mod+a b", "mod+A", "delete", "A+B"] {
            assert!(Keys::of(bad).is_none(), "{bad}");
        }
        assert!(Keys::of(&"A".repeat(LONGEST + 1)).is_none());
    }

    #[test]
    fn one_broken_entry_costs_no_other() {
        let read = |value: Value| serde_json::from_value::<ChosenKeys>(value).unwrap();
        let chosen = read(json!({
            "undo": ["Mod+U", "F9"],
            "redo": [],
            "copy": "Mod+C",
            "paste": ["Mod+V", 7],
            "future-thing": ["Ctrl+F"],
        }));
        assert_eq!(chosen.by_action.keys().collect::<Vec<_>>(), ["redo", "undo"]);
        assert_eq!(chosen.broken, ["copy", "future-thing", "paste"]);
        assert_eq!(read(json!("none")).broken, [""]);
        assert_eq!(
            serde_json::to_value(&chosen).unwrap(),
            json!({ "redo": [], "undo": ["Mod+U", "F9"] })
        );
    }
}
