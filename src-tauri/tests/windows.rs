//! What each window may ask of the core.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use std::collections::BTreeSet;

use serde_json::Value;

const COMMANDS: &str = include_str!("../src/commands.rs");
const PERMISSIONS: &str = include_str!("../permissions/windows.toml");
const PROJECTOR: &str = include_str!("../capabilities/projector.json");

/// The commands that the shell answers.
fn answered() -> BTreeSet<&'static str> {
    let (_, list) = COMMANDS.split_once("generate_handler![").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    // Where a command is declared is nothing to the window.
    let named = |path: &'static str| path.trim().rsplit("::").next().unwrap_or_default();
    list.split(',').map(named).filter(|name| !name.is_empty()).collect()
}

/// The commands of a permission.
fn allowed(permission: &str) -> BTreeSet<&'static str> {
    let (_, rest) = PERMISSIONS.split_once(&format!("identifier = \"{permission}\"")).unwrap();
    let (_, list) = rest.split_once("commands.allow = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    list.split(',')
        .map(|name| name.trim().trim_matches('"'))
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn every_command_is_for_exactly_one_window() {
    let (ours, theirs) = (allowed("facilitate"), allowed("project"));
    assert!(ours.is_disjoint(&theirs));
    assert_eq!(ours.union(&theirs).copied().collect::<BTreeSet<_>>(), answered());
}

#[test]
fn the_projector_may_look_and_say_where_to_and_nothing_else() {
    assert_eq!(allowed("project"), BTreeSet::from(["fill_screen", "projection", "steer"]));
    let capability: Value = serde_json::from_str(PROJECTOR).unwrap();
    assert_eq!(capability["windows"], serde_json::json!(["projector"]));
    assert_eq!(
        capability["permissions"],
        serde_json::json!(["core:event:allow-listen", "core:event:allow-unlisten", "project"])
    );
}
