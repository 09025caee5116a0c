//! YAML, read with limits: a small text must not become a large value.

use serde_json::Value;
use serde_saphyr::{Error, Options};
use words::{Sentence, sentence};

use super::ImportError;

/// The documents of a text. Empty ones are left out.
pub(super) fn documents(text: &str, file: &str) -> Result<Vec<Value>, ImportError> {
    read(text).map_err(|error| {
        let place = error.location().filter(|place| place.line() > 0);
        let number = |it: u64| usize::try_from(it).ok();
        ImportError::Fault {
            file: file.to_owned(),
            line: place.and_then(|place| number(place.line())),
            column: place.and_then(|place| number(place.column())),
            what: fault(&error),
        }
    })
}

/// The value of a text of one document; none if it is no YAML.
pub(super) fn value(text: &str) -> Option<Value> {
    read(text).ok()?.into_iter().next()
}

fn read(text: &str) -> Result<Vec<Value>, Error> {
    serde_saphyr::from_multiple_with_options(text, limits())
}

/// Aliases may repeat what was said, but not multiply it.
fn limits() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: crate::limits::DEEPEST,
            max_documents: 256,
            max_aliases: 1_000,
            max_anchors: 1_000,
            max_recorded_anchor_events: 20_000,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 20_000,
            max_replay_stack_depth: 8,
        },
        with_snippet: false,
    }
}

/// What is wrong. A limit that is passed within an alias is told only in the words
/// of the parser.
fn fault(error: &Error) -> Sentence {
    let said = plain(error);
    let is_limit = ["budget breached", "exceeded", "overflow"].iter().any(|it| said.contains(it));
    match said {
        said if is_limit && ["epth", "ecursion", "nest"].iter().any(|it| said.contains(it)) => {
            sentence!("import-deep", most = crate::limits::DEEPEST)
        }
        said if is_limit && !said.contains("Documents {") => sentence!("import-yaml-large"),
        said => sentence!("import-no-yaml", detail = said),
    }
}

/// What the parser says, on one line.
fn plain(error: &Error) -> String {
    let text = error.without_snippet().to_string();
    text.lines().next().unwrap_or_default().trim().to_owned()
}
