//! What a file says that its importer does not know.

use std::collections::BTreeMap;

use serde_json::Value;
use words::sentence;

use super::report::Report;

/// So many are named one by one.
const MOST_NAMED: usize = 40;

/// The members that are known of the objects in a place, such as `stages` or
/// `stages.emotions`: read, or of no use to people. Nobody looks into places that
/// are not here.
pub(super) type Known = [(&'static str, &'static [&'static str])];

/// The names of what is not known, and how often each is there.
#[derive(Default)]
pub(super) struct Unknown(BTreeMap<String, usize>);

impl Unknown {
    /// Looks through a value that stands in a place.
    pub fn look(&mut self, value: &Value, place: &str, known: &Known) {
        let Some((_, names)) = known.iter().find(|(it, _)| *it == place) else { return };
        match value {
            Value::Array(all) => all.iter().for_each(|it| self.look(it, place, known)),
            Value::Object(members) => {
                for (name, inner) in members {
                    let path = format!("{place}.{name}");
                    if names.contains(&name.as_str()) {
                        self.look(inner, &path, known);
                    } else if !is_empty(inner) {
                        self.note(&path);
                    }
                }
            }
            _ => {}
        }
    }

    /// Notes that a field is left out.
    pub fn note(&mut self, path: &str) {
        *self.0.entry(path.to_owned()).or_default() += 1;
    }

    /// Says all of it.
    pub fn tell(self, report: &mut Report) {
        let rest: usize = self.0.values().skip(MOST_NAMED).sum();
        for (name, count) in self.0.into_iter().take(MOST_NAMED) {
            report.left_out(None, sentence!("import-field", name = name, count = count));
        }
        if rest > 0 {
            report.left_out(None, sentence!("import-fields", count = rest));
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(all) => all.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}
