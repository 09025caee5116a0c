//! JSON of other programs, read with limits.

use serde_json::Value;

use super::{ImportError, Source};

/// The value of a file.
pub(super) fn value(source: &Source) -> Result<Value, ImportError> {
    serde_json::from_str(&source.text).map_err(|error| ImportError::Fault {
        file: source.file.to_owned(),
        line: Some(error.line()).filter(|line| *line > 0),
        column: Some(error.column()).filter(|column| *column > 0),
        what: crate::json_fault(&error),
    })
}

/// Whether a file says of itself that it is JSON with these names in it, and is
/// no map of ours.
pub(crate) fn has_names(source: &Source, names: &[&str]) -> bool {
    let head = source.head();
    crate::sniff(source.bytes) == crate::Kind::Json
        && !head.contains("\"throughline-map\"")
        && names.iter().all(|name| {
            let quoted = format!("\"{name}\"");
            head.find(&quoted)
                .is_some_and(|at| head[at + quoted.len()..].trim_start().starts_with(':'))
        })
}

/// What a member says, as a text: nothing if it is missing or empty. Numbers are
/// texts, too: programs differ.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    plain(value.get(name)?)
}

/// A number, also one that is written as a text.
pub(super) fn number(value: &Value, name: &str) -> Option<f64> {
    let value = value.get(name)?;
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok().filter(|it: &f64| it.is_finite()))
}

/// The same of a value.
pub(super) fn plain(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(is) => is.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// The members of a list; none if there is none.
pub(super) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// What the members of a list say. One text is a list of one.
pub(super) fn texts(value: &Value, name: &str) -> Vec<String> {
    match value.get(name) {
        Some(Value::Array(all)) => all.iter().filter_map(plain).collect(),
        Some(other) => plain(other).into_iter().collect(),
        None => Vec::new(),
    }
}
