//! What `CHANGELOG.md` says, as Debian writes it and as notes of a release.

use crate::process::{Failure, Outcome};

/// What is not released yet belongs to the version that is made now.
const UNRELEASED: &str = "Unreleased";

/// Who makes it. There is no address that all of them read.
const MAKERS: &str = "The Throughline contributors <throughline@throughline.invalid>";

/// A version, its day (`2026-11-23`) and what is said of it, as it stands there.
#[derive(Debug, PartialEq, Eq)]
pub struct Section<'a> {
    version: &'a str,
    day: &'a str,
    text: String,
}

/// The sections of the change log, the newest first. `version` and `today` are
/// those of what is not released yet.
pub fn sections<'a>(log: &'a str, version: &'a str, today: &'a str) -> Vec<Section<'a>> {
    let mut sections: Vec<Section> = Vec::new();
    for line in log.lines() {
        if let Some(heading) = line.strip_prefix("## [") {
            let (name, rest) = heading.split_once(']').unwrap_or((heading, ""));
            let day = rest.trim_start_matches([' ', '-']);
            let (version, day) = if name == UNRELEASED { (version, today) } else { (name, day) };
            sections.push(Section { version, day, text: String::new() });
        } else if let Some(section) = sections.last_mut() {
            section.text.push_str(line);
            section.text.push('\n');
        }
    }
    sections.retain(|section| !section.text.trim().is_empty());
    sections
}

/// The notes of one version.
pub fn notes(sections: &[Section], version: &str) -> Outcome<String> {
    let found = sections.iter().find(|section| section.version == version);
    found.map(|section| format!("{}\n", section.text.trim())).ok_or_else(|| {
        Failure::new(format!("CHANGELOG.md says nothing of version {version}."))
            .hint("Give the section “Unreleased” its version and day.")
    })
}

/// All of it, as `dpkg-parsechangelog` reads it.
pub fn for_debian(sections: &[Section]) -> Outcome<String> {
    let mut out = String::new();
    for section in sections {
        let day = written_out(section.day).ok_or_else(|| {
            Failure::new(format!("In CHANGELOG.md version {} has no day.", section.version))
                .hint("Write it as ## [1.2.3] - 2026-11-23")
        })?;
        out.push_str(&format!("throughline ({}) unstable; urgency=medium\n\n", section.version));
        for paragraph in paragraphs(&section.text) {
            let (first, words) = match paragraph.split_first() {
                Some((&"###", heading)) => (format!("  [ {} ]", heading.join(" ")), &[][..]),
                Some((&"-", point)) => ("  *".to_owned(), point),
                _ => ("   ".to_owned(), &paragraph[..]),
            };
            out.push_str(&wrapped(first, words));
        }
        out.push_str(&format!("\n -- {MAKERS}  {day}\n\n"));
    }
    Ok(out)
}

/// The words of each heading and each point.
fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs: Vec<Vec<&str>> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let words = line.split_whitespace();
        match paragraphs.last_mut() {
            Some(last) if line.starts_with("  ") => last.extend(words),
            _ => paragraphs.push(words.collect()),
        }
    }
    paragraphs
}

/// A point in lines of at most 80 letters.
fn wrapped(first: String, words: &[&str]) -> String {
    let mut lines = vec![first];
    for word in words {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < 80 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("    {word}")),
        }
    }
    lines.join("\n") + "\n"
}

/// A day as in letters: `Mon, 23 Nov 2026 00:00:00 +0000`.
fn written_out(day: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    /// How far the first of a month is moved, when January and February are
    /// counted to the year before (Sakamoto's method).
    const SHIFT: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

    let mut parts = day.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let name = MONTHS.get(month.checked_sub(1)?)?;
    let from = if month < 3 { year.checked_sub(1)? } else { year };
    let weekday = DAYS[(from + from / 4 - from / 100 + from / 400 + SHIFT[month - 1] + day) % 7];
    Some(format!("{weekday}, {day:02} {name} {year} 00:00:00 +0000"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "\
# Changelog

All of it.

## [Unreleased]

### Added

- A thing that
  takes two lines.

## [0.1.0] - 2026-02-28

### Fixed

- Another.
";

    #[test]
    fn what_is_not_released_belongs_to_the_version_that_is_made() {
        let sections = sections(LOG, "0.2.0", "2026-11-23");
        let said: Vec<_> = sections.iter().map(|it| (it.version, it.day)).collect();
        assert_eq!(said, [("0.2.0", "2026-11-23"), ("0.1.0", "2026-02-28")]);
        assert_eq!(
            notes(&sections, "0.2.0").unwrap(),
            "### Added\n\n- A thing that\n  takes two lines.\n"
        );
        assert!(notes(&sections, "0.3.0").is_err());
    }

    #[test]
    fn debian_reads_it() {
        let sections = sections(LOG, "0.2.0", "2026-11-23");
        let expected = "\
throughline (0.2.0) unstable; urgency=medium

  [ Added ]
  * A thing that takes two lines.

 -- The Throughline contributors <throughline@throughline.invalid>  Mon, 23 Nov 2026 00:00:00 +0000

throughline (0.1.0) unstable; urgency=medium

  [ Fixed ]
  * Another.

 -- The Throughline contributors <throughline@throughline.invalid>  Sat, 28 Feb 2026 00:00:00 +0000

";
        assert_eq!(for_debian(&sections).unwrap(), expected);
    }

    #[test]
    fn a_version_without_its_day_is_named() {
        let sections = sections("## [0.1.0]\n\n- A.\n", "0.2.0", "2026-11-23");
        assert!(for_debian(&sections).unwrap_err().to_string().contains("0.1.0"));
    }
}
