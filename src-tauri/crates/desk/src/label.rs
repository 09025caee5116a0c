//! What a step of the history is called.
//!
//! The library keeps labels as they were made, in no language: the name of a
//! verb and of a kind with a number (`move-card 3`, see
//! [`edit::Command::label`]), or of something that was done with a file
//! (`import government.csv`).

use words::{Word, Words};

pub use words::plain;

/// The label of an import.
pub fn import(file: &str) -> String {
    format!("import {file}")
}

/// The label of evidence that was taken from interaction data.
pub fn pin(file: &str) -> String {
    format!("pin {file}")
}

/// The label of a map that came from a file.
pub fn open(file: &str) -> String {
    format!("open {file}")
}

/// A label in words. One that was written by somebody else stays as it is.
pub fn spoken(label: &str, words: &Words) -> String {
    let Some((name, rest)) = label.split_once(' ') else {
        return label.to_owned();
    };
    let say = |message: &str, what: &str| plain(&words.with(message, &[("what", what.into())]));
    match name {
        "import" => return say("edit-import", rest),
        "pin" => return say("edit-pin", rest),
        "open" => return say("edit-open", rest),
        _ => {}
    }
    let (Some((verb, kind)), Ok(count)) = (name.split_once('-'), rest.parse::<u32>()) else {
        return label.to_owned();
    };
    let (verb, kind) = (format!("edit-{verb}"), format!("things-{kind}"));
    if !words.has(&verb) || !words.has(&kind) {
        return label.to_owned();
    }
    let what = plain(&words.with(&kind, &[("count", Word::Number(f64::from(count)))]));
    say(&verb, &what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_spoken_in_the_readers_language() {
        let check = |label: &str, english: &str, german: &str| {
            assert_eq!(spoken(label, &Words::of("en")), english);
            assert_eq!(spoken(label, &Words::of("de")), german);
        };
        check("create-card 1", "Add card", "Zettel hinzufügen");
        check("move-hand_off 3", "Move 3 hand-offs", "3 Übergaben verschieben");
        check("remove-records 12", "Delete 12 things", "12 Dinge löschen");
        check("rate-emotion 1", "Rate a touchpoint", "Kontaktpunkt bewerten");
        check("import map of all.csv", "Import of map of all.csv", "Import von map of all.csv");
        check("Tidied up before lunch", "Tidied up before lunch", "Tidied up before lunch");
        check("juggle-card 2", "juggle-card 2", "juggle-card 2");
        check("", "", "");
    }

    #[test]
    fn every_command_and_every_kind_has_its_words() {
        let words = Words::of("en");
        for verb in ["create", "change", "move", "copy", "remove", "rate", "add", "paste"] {
            assert!(words.has(&format!("edit-{verb}")), "{verb}");
        }
        for kind in model::RecordKind::ALL {
            assert!(words.has(&format!("things-{}", kind.word())), "{}", kind.word());
        }
    }
}
