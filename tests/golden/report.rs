//! What differs, as one page that can be opened in a browser.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// Collects differences; a run without any leaves nothing behind.
#[derive(Default)]
pub struct Report {
    names: Vec<String>,
    body: String,
}

impl Report {
    /// Notes that a file is not what it was.
    pub fn add(&mut self, name: &str, expected: &[u8], found: &[u8]) {
        self.names.push(name.to_owned());
        let _ = write!(self.body, "<section><h2>{name}</h2>");
        if name.ends_with(".png") || name.ends_with(".svg") {
            let kind = if name.ends_with(".png") { "image/png" } else { "image/svg+xml" };
            for (title, bytes) in [("was", expected), ("is", found)] {
                let _ = write!(
                    self.body,
                    "<figure><figcaption>{title}</figcaption>\
                     <img src=\"data:{kind};base64,{}\" alt=\"{title}\"></figure>",
                    BASE64_STANDARD.encode(bytes)
                );
            }
        } else {
            let (was, is) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(found));
            self.body.push_str("<pre>");
            self.body.push_str(&differences(&was, &is));
            self.body.push_str("</pre>");
        }
        self.body.push_str("</section>");
    }

    /// Fails the test if anything differs, with the page in that folder.
    pub fn finish(self, folder: &Path) {
        if self.names.is_empty() {
            return;
        }
        let page = folder.join("report.html");
        let html = format!(
            "<!doctype html><meta charset=utf-8><title>Golden files that differ</title>\
             <style>body{{font:14px system-ui;margin:2rem}}figure{{display:inline-block;\
             max-width:48%;margin:0 1% 0 0}}img{{max-width:100%;border:1px solid #999}}\
             pre{{white-space:pre-wrap}}del{{background:#fdd}}ins{{background:#dfd}}</style>{}",
            self.body
        );
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&page, html));
        let place = match written {
            Ok(()) => format!("see {}", page.display()),
            Err(error) => format!("and the report cannot be written: {error}"),
        };
        panic!(
            "{} golden files differ ({place}); THROUGHLINE_ACCEPT=1 accepts them:\n{}",
            self.names.len(),
            self.names.join("\n")
        );
    }
}

/// The lines that only one of the two has, with the first few around them.
fn differences(was: &str, is: &str) -> String {
    let mut out = String::new();
    let (was, is): (Vec<&str>, Vec<&str>) = (was.lines().collect(), is.lines().collect());
    let start = was.iter().zip(&is).take_while(|(a, b)| a == b).count();
    let end =
        was[start..].iter().rev().zip(is[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut lines = |tag: &str, lines: &[&str]| {
        for line in lines.iter().take(400) {
            let _ = writeln!(out, "<{tag}>{}</{tag}>", escape(line));
        }
    };
    lines("span", &was[start.saturating_sub(3)..start]);
    lines("del", &was[start..was.len() - end]);
    lines("ins", &is[start..is.len() - end]);
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
