//! `cargo xtask tidy`: the rules of the house that no compiler knows.
//!
//! A rule is a function from the sources to findings. Exceptions stand in one
//! list, `allowed.txt`, each with its reason; one that is not needed any more
//! is a finding too.

mod allowed;
mod colours;
mod dependencies;
mod imports;
mod length;
mod map;
mod purity;
mod sentences;
mod shipped;
mod sources;
mod words;

use std::fmt;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome};

use allowed::Allowed;
use sources::Sources;

/// Something that breaks a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    /// The name of the rule, as the list of exceptions has it.
    rule: &'static str,
    /// What is wrong and what to do.
    message: String,
}

/// Checks all rules.
pub fn run(checkout: &Checkout) -> Outcome {
    let sources = Sources::read(checkout.root())?;
    let mut findings = Vec::new();
    for rule in [
        dependencies::check,
        purity::check,
        imports::check,
        map::check,
        shipped::check,
        length::check,
        words::check,
        sentences::check,
        colours::check,
    ] {
        findings.extend(rule(&sources));
    }
    let mut findings = Allowed::read(&sources).filter(findings);
    findings.sort();
    if findings.is_empty() {
        println!("{} files keep the rules.", sources.files().len());
        return Ok(());
    }
    for finding in &findings {
        println!("{finding}");
    }
    Err(Failure::new(match findings.len() {
        1 => "1 finding.".to_owned(),
        count => format!("{count} findings."),
    }))
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, rule, message } = self;
        write!(out, "{path}:{line}: {message} ({rule})")
    }
}

/// What a rule finds in a few made-up files.
#[cfg(test)]
fn found(rule: fn(&Sources) -> Vec<Finding>, files: &[(&str, &str)]) -> Vec<String> {
    let mut findings = rule(&Sources::of(files));
    findings.sort();
    findings.iter().map(|finding| format!("{}:{}", finding.path, finding.line)).collect()
}
