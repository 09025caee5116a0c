//! What the app says on the command line, before there is a window.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use std::process::{Command, Output};

fn throughline(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_throughline"))
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

#[test]
fn it_says_which_version_it_is() {
    let output = throughline(&["--version"]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said.trim(), format!("throughline {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn an_option_that_it_does_not_know_is_named() {
    let output = throughline(&["--lybrary", "maps.sqlite"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--lybrary") && said.contains("--library"), "{said}");
}

#[test]
fn its_page_in_the_manual_names_every_option() {
    let page = include_str!("../linux/throughline.1").replace('\\', "");
    let said = String::from_utf8(throughline(&["--help"]).stdout).unwrap();
    let options: Vec<&str> = said
        .split(|c: char| !(c.is_ascii_lowercase() || c == '-'))
        .filter(|word| word.starts_with("--") && word.len() > 2)
        .collect();
    assert!(options.len() > 3, "{said}");
    for option in options {
        assert!(page.contains(option), "{option} is not in linux/throughline.1");
    }
}
