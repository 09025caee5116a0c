//! The report on paper, asked for as a script would.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::process::Command;

#[test]
fn a_report_is_a_pdf_with_the_sections_that_are_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let sample = format::MapFile::new(format::sample().unwrap());
    fs::write(folder.path().join("in.json"), format::write_json(&sample).unwrap()).unwrap();
    let pages = |options: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args([&["convert", "in.json", "out.pdf"], options].concat())
            .current_dir(folder.path())
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let bytes = fs::read(folder.path().join("out.pdf")).unwrap();
        bytes.windows(9).filter(|it| *it == b"/MediaBox").count()
    };
    assert_eq!(pages(&[]), 1, "without the option it is a poster");
    let all = pages(&["--report"]);
    let few = pages(&["--report", "--sections", "cover,actions"]);
    assert!(few > 1 && few < all, "{few} of {all}");
    let large = pages(&["--report", "--paper", "a3"]);
    assert!(large < all, "{large} of {all}");
}
