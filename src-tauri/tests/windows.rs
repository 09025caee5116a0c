//! What each window may ask of the core.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use std::collections::BTreeSet;

use serde_json::Value;

const COMMANDS: &str = include_str!("../src/commands.rs");
const PERMISSIONS: &str = include_str!("../permissions/windows.toml");
const PROJECTOR: &str = include_str!("../capabilities/projector.json");
const HELP: &str = include_str!("../capabilities/help.json");

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
    let windows = ["facilitate", "project", "read-help"].map(allowed);
    let together: BTreeSet<_> = windows.iter().flatten().copied().collect();
    assert_eq!(together.len(), windows.iter().map(BTreeSet::len).sum::<usize>());
    assert_eq!(together, answered());
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

#[test]
fn help_may_be_read_and_the_tour_begun_and_nothing_else() {
    let expected = ["close_help", "help", "help_page", "help_search", "help_title", "take_tour"];
    assert_eq!(allowed("read-help"), BTreeSet::from(expected));
    let capability: Value = serde_json::from_str(HELP).unwrap();
    assert_eq!(capability["windows"], serde_json::json!(["help"]));
    assert_eq!(
        capability["permissions"],
        serde_json::json!(["core:event:allow-listen", "core:event:allow-unlisten", "read-help"])
    );
}
