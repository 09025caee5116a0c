//! The map check, as the window is told of it.

use edit::{Command, Target};
use model::check::Severity;
use serde::Serialize;
use ts_rs::TS;

/// Something that the map check has found, in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FindingWire {
    /// The id of the rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What it is about; the map itself if it is about all of it.
    pub about: Target,
    /// What was found.
    pub message: String,
    /// What can be done about it.
    pub hint: String,
    /// Why it matters.
    pub why: String,
    /// Why it is let be, if somebody has said so.
    pub silenced: Option<Silenced>,
    /// What mends it, where that can be done at once.
    pub fix: Option<Fix>,
}

/// That a finding is let be.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Silenced {
    /// The record that says so.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// What mends a finding.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Fix {
    /// What it does, in a few words.
    pub label: String,
    /// What is asked of the map, as one step.
    pub commands: Vec<Command>,
}
