//! What a person can do and with which keys. The window declares it; one of its
//! tests keeps `actions.json` the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::Reader;

/// An action as the window declares it.
#[derive(Clone, Debug, Deserialize)]
pub struct Action {
    pub id: String,
    /// The message that names it.
    pub label: String,
    pub group: String,
    /// The usual keys.
    pub keys: Vec<String>,
}

/// All of them, in the order in which they are listed. A list that cannot be
/// read is empty: the tests refuse it.
pub static ACTIONS: LazyLock<Vec<Action>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../actions.json")).unwrap_or_default());

/// The order in which modifiers are written, with their signs on a Mac.
const MODIFIERS: [(&str, &str); 3] = [("Mod", "⌘"), ("Alt", "⌥"), ("Shift", "⇧")];

pub fn action(id: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|action| action.id == id)
}

/// The keys that do an action, as a person reads them. Usual keys that were
/// given to another action do this one no longer.
pub fn keys_of(action: &Action, reader: &Reader<'_>) -> Vec<String> {
    let taken: BTreeSet<String> = taken(reader.chosen);
    let keys: Vec<&String> = match reader.chosen.get(&action.id) {
        Some(chosen) => chosen.iter().collect(),
        None => action.keys.iter().filter(|keys| !taken.contains(&normal(keys))).collect(),
    };
    keys.into_iter().map(|keys| written(keys, reader)).collect()
}

/// All keys that somebody chose, written in one way.
fn taken(chosen: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    chosen.values().flatten().map(|keys| normal(keys)).collect()
}

fn normal(keys: &str) -> String {
    let (held, key) = split(keys);
    let mut parts: Vec<&str> = ordered(&held).map(|(name, _)| name).collect();
    let key = if key.chars().count() == 1 { key.to_uppercase() } else { key.to_owned() };
    parts.push(&key);
    parts.join("+")
}

fn written(keys: &str, reader: &Reader<'_>) -> String {
    let (held, key) = split(keys);
    let name = |part: &str| {
        let id = format!("key-{}", part.to_lowercase());
        if reader.words.has(&id) { reader.words.text(&id) } else { part.to_owned() }
    };
    let mut parts: Vec<String> = ordered(&held)
        .map(|(modifier, sign)| if reader.mac { sign.to_owned() } else { name(modifier) })
        .collect();
    parts.push(name(key));
    parts.join(if reader.mac { "" } else { "+" })
}

fn ordered(held: &[&str]) -> impl Iterator<Item = (&'static str, &'static str)> {
    MODIFIERS.into_iter().filter(move |(name, _)| held.contains(name))
}

/// What is held, and the key that is pressed with it.
fn split(keys: &str) -> (Vec<&str>, &str) {
    let (held, key) = match keys.strip_suffix("++") {
        Some(held) => (held, "+"),
        None if keys == "+" => ("", "+"),
        None => keys.rsplit_once('+').unwrap_or(("", keys)),
    };
    (held.split('+').filter(|part| !part.is_empty()).collect(), key)
}

#[cfg(test)]
mod tests {
    use words::Words;

    use super::*;

    #[test]
    fn keys_are_those_that_were_chosen_as_the_language_calls_them() {
        let undo = action("undo").unwrap();
        let check = |language: &str, mac, chosen: &[(&str, &[&str])], expected: &[&str]| {
            let chosen: BTreeMap<String, Vec<String>> = chosen
                .iter()
                .map(|(id, keys)| ((*id).into(), keys.iter().map(|it| (*it).into()).collect()))
                .collect();
            let words = Words::of(language);
            let reader = Reader { words: &words, chosen: &chosen, mac };
            assert_eq!(keys_of(undo, &reader), expected, "{language} {chosen:?}");
        };
        check("en", false, &[], &["Ctrl+Z"]);
        check("en", true, &[], &["⌘Z"]);
        check("de", false, &[("undo", &["Shift+Mod++"])], &["Strg+Umschalt++"]);
        check("en", false, &[("copy", &["Mod+z"])], &[]);
        check("en", false, &[("undo", &[])], &[]);
    }
}
