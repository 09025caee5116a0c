//! What is wrong with a JSON text, in words of people.
//!
//! The library that reads JSON says so in English sentences of its own, and
//! only so. They are taken apart here: what is known is said by the catalogue,
//! what is not is said in general, and no sentence of the library gets through.

use serde_json::error::Category;
use words::{Sentence, Value, sentence};

use crate::error::Problem;

/// What a reader found.
pub(crate) fn problem(error: &serde_json::Error) -> Problem {
    let message = message(error);
    match error.classify() {
        Category::Eof => Problem::Truncated,
        Category::Syntax | Category::Io => Problem::Json(syntax(&message)),
        Category::Data => match message.strip_prefix("unknown field ").and_then(quoted) {
            Some(field) => Problem::UnknownField(field.to_owned()),
            None => Problem::Field(content(&message)),
        },
    }
}

/// What is wrong with a JSON text, without its place.
pub fn json_fault(error: &serde_json::Error) -> Sentence {
    match problem(error) {
        Problem::UnknownField(field) => sentence!("file-unknown-field", field = field),
        Problem::Json(what) | Problem::Field(what) => what,
        _ => sentence!("file-truncated"),
    }
}

/// The library's message without the place, which it puts at the end.
fn message(error: &serde_json::Error) -> String {
    let whole = error.to_string();
    whole.rsplit_once(" at line ").map_or(whole.as_str(), |(start, _)| start).to_owned()
}

fn syntax(message: &str) -> Sentence {
    match message {
        "expected `,` or `]`" | "expected `,` or `}`" => sentence!("json-comma"),
        "expected `:`" => sentence!("json-colon"),
        "expected value" | "expected ident" => sentence!("json-value"),
        "key must be a string" | "expected `\"`" => sentence!("json-name"),
        "invalid escape" | "unexpected end of hex escape" => sentence!("json-escape"),
        "lone leading surrogate in hex escape" | "invalid unicode code point" => {
            sentence!("json-escape")
        }
        "invalid number" | "number out of range" => sentence!("json-number"),
        "trailing comma" => sentence!("json-trailing-comma"),
        "trailing characters" => sentence!("json-trailing"),
        other if other.starts_with("control character") => sentence!("json-character"),
        _ => sentence!("json-other"),
    }
}

fn content(message: &str) -> Sentence {
    if let Some(field) = message.strip_prefix("missing field ").and_then(quoted) {
        return sentence!("field-missing", field = field);
    }
    if let Some(field) = message.strip_prefix("duplicate field ").and_then(quoted) {
        return sentence!("field-twice", field = field);
    }
    if message.starts_with("UUID parsing failed") {
        return sentence!("field-belongs", expected = sentence!("takes-record-id"));
    }
    let wrong = ["invalid type: ", "invalid value: ", "unknown variant "]
        .iter()
        .find_map(|start| message.strip_prefix(start))
        .and_then(|rest| rest.rsplit_once(", expected "));
    let Some((found, expected)) = wrong else { return sentence!("field-unfit") };
    match takes(expected) {
        Some(expected) => sentence!("field-wrong", expected = expected, found = value(found)),
        None => sentence!("field-unfit"),
    }
}

/// What belongs somewhere: an id of the catalogue that a type of ours gave, or
/// one of the library's own words.
fn takes(expected: &str) -> Option<Sentence> {
    Some(match expected {
        "takes-record-id" => sentence!("takes-record-id"),
        "takes-position" => sentence!("takes-position"),
        "takes-day" => sentence!("takes-day"),
        "takes-picture-name" => sentence!("takes-picture-name"),
        "takes-rating" => sentence!("takes-rating"),
        "takes-count" => sentence!("takes-count"),
        "takes-score" => sentence!("takes-score"),
        "takes-version" => sentence!("takes-version"),
        "a string" | "string" | "str" => sentence!("takes-text"),
        "a boolean" => sentence!("takes-bool"),
        "a sequence" => sentence!("takes-list"),
        "f32" | "f64" => sentence!("takes-number"),
        "takes-object" | "a map" => sentence!("takes-object"),
        "i64" | "u64" | "i32" | "u32" | "usize" => sentence!("takes-whole"),
        other if other.starts_with("struct ") => sentence!("takes-object"),
        other => {
            let words: Vec<&str> = other.split('`').skip(1).step_by(2).collect();
            (!words.is_empty()).then(|| sentence!("takes-choice", words = Value::list(words)))?
        }
    })
}

/// What stands there instead, as the library writes it.
fn value(found: &str) -> Sentence {
    match found {
        "null" | "unit value" => sentence!("value-nothing"),
        "boolean `true`" => sentence!("value-true"),
        "boolean `false`" => sentence!("value-false"),
        "map" => sentence!("found-object"),
        "sequence" => sentence!("found-list"),
        other => match other.strip_prefix("string ") {
            Some(text) => sentence!("value-text", text = short(text.trim_matches('"'))),
            None => match quoted(other) {
                Some(variant) if other.starts_with('`') => {
                    sentence!("value-text", text = short(variant))
                }
                Some(number) => sentence!("value-number", number = number),
                None => sentence!("value-text", text = short(other)),
            },
        },
    }
}

/// The first thing in the library's quotes.
fn quoted(text: &str) -> Option<&str> {
    text.split('`').nth(1)
}

fn short(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(60).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code, reason = "only read to see what cannot be read")]
    struct Sample {
        name: String,
        count: Option<i64>,
        choice: Option<Choice>,
        list: Option<Vec<bool>>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Choice {
        Left,
        Right,
    }

    #[test]
    fn faults_of_json_are_said_in_words_of_ours() {
        let check = |text: &str, expected: &str| {
            let error = serde_json::from_str::<Sample>(text).unwrap_err();
            assert_eq!(json_fault(&error).to_string(), expected, "{text}: {error}");
        };
        check("{", "The file ends too early.");
        check(
            "{\"name\": \"a\" \"count\": 1}",
            "A comma or the end of the list or object is missing here.",
        );
        check("{\"name\" \"a\"}", "A colon is missing here.");
        check("{\"name\": }", "A value is missing here.");
        check("{name: 1}", "The name of a field must stand in quotes.");
        check(
            "{\"name\": \"a\\q\"}",
            "A backslash stands before something that it cannot stand before.",
        );
        check("{\"name\": \"a\", \"count\": 1.}", "A number is written wrongly.");
        check(
            "{\"name\": \"a\nb\"}",
            "A character that must be escaped stands in a text, such as a line break.",
        );
        check("{\"name\": \"a\",}", "A comma stands before the end.");
        check("{\"name\": \"a\"} more", "Something follows after the end.");
        check("{}", "The field “name” is missing.");
        check("{\"name\": \"a\", \"name\": \"b\"}", "The field “name” comes twice.");
        check("{\"name\": \"a\", \"colour\": 1}", "There is no field “colour” here.");
        check("{\"name\": 7}", "Here belongs a text, not 7.");
        check(
            "{\"name\": \"a\", \"count\": \"seven\"}",
            "Here belongs a whole number, not “seven”.",
        );
        check("{\"name\": \"a\", \"count\": 1.5}", "Here belongs a whole number, not 1.5.");
        check("{\"name\": \"a\", \"list\": {}}", "Here belongs a list, not an object.");
        check(
            "{\"name\": \"a\", \"choice\": \"up\"}",
            "Here belongs one of the words left, right, not “up”.",
        );
        check("[]", "What stands here does not fit.");
        check("7", "Here belongs an object, not 7.");
    }
}
