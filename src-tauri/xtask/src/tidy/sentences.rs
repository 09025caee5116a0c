//! What people read is said by the catalogues: every `sentence!` names a
//! message that each language has, with the values that it takes and no others,
//! and no message of an error lies about unused.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::sources::{File, Sources};

const RULE: &str = "sentences";
const LOCALES: &str = "src-tauri/crates/words/locales/";
/// Catalogues that only Rust reads, by `sentence!` or by the whole id.
const OF_RUST: [&str; 2] = ["errors-", "cli."];

/// A message or one of its attributes, such as `record.none`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Message {
    line: usize,
    path: String,
    /// What is put into it.
    values: BTreeSet<String>,
    /// Other messages that are put into it, with what is put into them.
    parts: BTreeSet<String>,
}

type Catalogue = BTreeMap<String, Message>;

pub fn check(sources: &Sources) -> Vec<Finding> {
    let mut catalogues: BTreeMap<&str, Catalogue> = BTreeMap::new();
    for file in sources.ending(&[".ftl"]) {
        let Some(rest) = file.path.strip_prefix(LOCALES) else { continue };
        let Some((language, _)) = rest.split_once('/') else { continue };
        catalogues.entry(language).or_default().extend(messages(file));
    }
    let mut findings = Vec::new();
    for (language, catalogue) in &catalogues {
        check_parts(language, catalogue, &mut findings);
    }
    let mut used = BTreeSet::new();
    for file in sources.ending(&[".rs"]).filter(|file| !file.is_test()) {
        used.extend(quoted_ids(file));
        for Call { line, id, values } in calls(file) {
            for (language, catalogue) in &catalogues {
                if let Some(message) = fault(language, catalogue, &id, &values) {
                    findings.push(Finding { path: file.path.clone(), line, rule: RULE, message });
                }
            }
        }
    }
    for catalogue in catalogues.values() {
        used.extend(catalogue.values().flat_map(|message| message.parts.iter().cloned()));
    }
    for (id, message) in catalogues.get("en").into_iter().flatten() {
        let of_rust = message
            .path
            .rsplit('/')
            .next()
            .is_some_and(|name| OF_RUST.iter().any(|start| name.starts_with(start)));
        if of_rust && !id.contains('.') && !used.contains(id) {
            let (path, line) = (message.path.clone(), message.line);
            let message = format!("nothing says `{id}`: take it out of every language");
            findings.push(Finding { path, line, rule: RULE, message });
        }
    }
    findings
}

/// What is wrong with a sentence in a language.
fn fault(
    language: &str,
    catalogue: &Catalogue,
    id: &str,
    given: &BTreeSet<String>,
) -> Option<String> {
    if !catalogue.contains_key(id) {
        return Some(format!("`{language}` has no message `{id}`"));
    }
    let taken = values_of(catalogue, id, &mut BTreeSet::new());
    let list = |names: Vec<&String>| {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    let missing: Vec<&String> = taken.difference(given).collect();
    if !missing.is_empty() {
        return Some(format!("`{id}` in `{language}` also takes {}", list(missing)));
    }
    let idle: Vec<&String> = given.difference(&taken).collect();
    (!idle.is_empty()).then(|| format!("`{id}` in `{language}` does not take {}", list(idle)))
}

/// What a message takes, with what is put into it.
fn values_of(catalogue: &Catalogue, id: &str, seen: &mut BTreeSet<String>) -> BTreeSet<String> {
    let Some(message) = catalogue.get(id) else { return BTreeSet::new() };
    if !seen.insert(id.to_owned()) {
        return BTreeSet::new();
    }
    let mut values = message.values.clone();
    for part in &message.parts {
        values.extend(values_of(catalogue, part, seen));
    }
    values
}

fn check_parts(language: &str, catalogue: &Catalogue, findings: &mut Vec<Finding>) {
    for message in catalogue.values() {
        for part in message.parts.iter().filter(|part| !catalogue.contains_key(*part)) {
            let (path, line) = (message.path.clone(), message.line);
            let message = format!("`{language}` has no message `{part}` to put in");
            findings.push(Finding { path, line, rule: RULE, message });
        }
    }
}

/// The messages of a catalogue, and their attributes.
fn messages(file: &File) -> Catalogue {
    let mut found = Catalogue::new();
    let mut message = String::new();
    let mut current = String::new();
    for (line, text) in file.lines() {
        let new = match text.split_once('=') {
            Some((id, _)) if text.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                message = id.trim().to_owned();
                Some(message.clone())
            }
            Some((attribute, _)) if text.trim_start().starts_with('.') => {
                Some(format!("{message}{}", attribute.trim()))
            }
            _ => None,
        };
        let body = match &new {
            Some(_) => text.split_once('=').map_or("", |(_, body)| body),
            None if text.starts_with([' ', '}']) => text,
            None => continue,
        };
        if let Some(id) = new {
            let path = file.path.clone();
            found.insert(id.clone(), Message { line, path, ..Message::default() });
            current = id;
        }
        if let Some(message) = found.get_mut(&current) {
            read_placeables(body, message);
        }
    }
    found
}

/// What stands in braces: `{ $value }`, `{ part }`, `{ part.attribute }`.
fn read_placeables(body: &str, message: &mut Message) {
    for inner in body.split('{').skip(1) {
        let inner = inner.trim_start();
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let (name, into) = match inner.strip_prefix('$') {
            Some(name) => (name, &mut message.values),
            None => (inner, &mut message.parts),
        };
        let end = name.find(|c| !is_name(c)).unwrap_or(name.len());
        if name.starts_with(|c: char| c.is_ascii_lowercase()) {
            into.insert(name[..end].to_owned());
        }
    }
}

/// A use of `sentence!`.
#[derive(Debug, PartialEq, Eq)]
struct Call {
    line: usize,
    id: String,
    values: BTreeSet<String>,
}

fn calls(file: &File) -> Vec<Call> {
    let text = before_tests(file);
    let mut found = Vec::new();
    for (at, opening) in text.match_indices(concat!("sentence", "!(")) {
        let line_start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        if text[line_start..at].trim_start().starts_with("//") {
            continue;
        }
        let line = text[..at].matches('\n').count() + 1;
        let Some((id, values)) = arguments(&text[at + opening.len()..]) else { continue };
        found.push(Call { line, id, values });
    }
    found
}

/// The id and the names of the values of a call, from after its bracket.
fn arguments(text: &str) -> Option<(String, BTreeSet<String>)> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut depth = 0;
    let mut letters = text.chars();
    loop {
        let letter = letters.next()?;
        match letter {
            '"' => {
                part.push('"');
                loop {
                    let letter = letters.next()?;
                    part.push(letter);
                    match letter {
                        '\\' => part.push(letters.next()?),
                        '"' => break,
                        _ => {}
                    }
                }
                continue;
            }
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        part.push(letter);
    }
    parts.push(part);
    let mut parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    let id = parts.next()?.strip_prefix('"')?.strip_suffix('"')?.to_owned();
    let names = parts.map(|part| part.split('=').next().unwrap_or_default().trim().to_owned());
    Some((id, names.collect()))
}

/// All texts of a file that could be the id of a message.
fn quoted_ids(file: &File) -> BTreeSet<String> {
    let text = before_tests(file);
    let is_id = |text: &&str| {
        !text.is_empty()
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    text.split('"').filter(is_id).map(str::to_owned).collect()
}

/// A file without its tests, which may say what is wrong.
fn before_tests(file: &File) -> &str {
    let text = file.text();
    text.split("\n#[cfg(test)]").next().unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::super::found;

    #[test]
    fn sentences_and_messages_fit_each_other() {
        let english = "thing = { $kind ->\n    [card] card\n   *[other] thing\n}\n\
                       lost = The { thing } { $id } is lost.\nwell = All is well.\n";
        let german = "thing = { $kind ->\n    [card] Zettel\n   *[other] Ding\n}\n    \
                      .none = { $kind ->\n        [card] keinen Zettel\n       *[other] kein Ding\n    \
                      }\nlost = { thing.none } { $id } gefunden.\nwell = Alles gut.\n";
        let check = |german: &str, code: &str, expected: &[&str]| {
            let files = [
                ("src-tauri/crates/words/locales/en/errors-a.ftl", english),
                ("src-tauri/crates/words/locales/de/errors-a.ftl", german),
                ("a.rs", code),
            ];
            assert_eq!(found(super::check, &files), expected, "{code}");
        };
        let say = |id: &str, rest: &str| format!("sentence!(\"{id}\"{rest})");
        let well = say("well", "");
        let fine = format!("{well}; {}", say("lost", ", kind = \"card\", id = f(1, \"a, b\")"));
        check(german, &fine, &[]);
        let doc = format!("{fine};\n/// `{}`", say("nothing", ""));
        check(german, &doc, &[]);
        // Twice: once for each language.
        let unknown = format!("{fine};\n{}", say("nothing", ""));
        check(german, &unknown, &["a.rs:2", "a.rs:2"]);
        let too_few = format!("{fine};\n{}", say("lost", ", kind = k"));
        check(german, &too_few, &["a.rs:2", "a.rs:2"]);
        let too_many = format!("{fine};\n{}", say("well", ",\n    how = \"very\""));
        check(german, &too_many, &["a.rs:2", "a.rs:2"]);
        let silent = german.replace("{ $id }", "");
        check(&silent, &fine, &["a.rs:1"]);
        let hollow = german.replace("thing.none }", "thing.some }");
        check(&hollow, &fine, &["a.rs:1", "src-tauri/crates/words/locales/de/errors-a.ftl:9"]);
        check(german, &well, &["src-tauri/crates/words/locales/en/errors-a.ftl:5"]);
    }
}
