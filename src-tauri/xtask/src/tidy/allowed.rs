//! The list of exceptions: `rule path reason…`, one a line.

use super::Finding;
use super::sources::Sources;

/// Where the list is.
pub const LIST: &str = "src-tauri/xtask/allowed.txt";

const RULE: &str = "allowed";

/// The exceptions.
pub struct Allowed {
    entries: Vec<Entry>,
}

struct Entry {
    line: usize,
    rule: String,
    path: String,
    reason: String,
}

impl Allowed {
    /// Reads the list.
    pub fn read(sources: &Sources) -> Self {
        let lines = sources.get(LIST).into_iter().flat_map(|list| list.lines());
        let entries = lines
            .filter(|(_, text)| !text.trim().is_empty() && !text.starts_with('#'))
            .map(|(line, text)| {
                let mut words = text.split_whitespace();
                Entry {
                    line,
                    rule: words.next().unwrap_or_default().to_owned(),
                    path: words.next().unwrap_or_default().to_owned(),
                    reason: words.collect::<Vec<_>>().join(" "),
                }
            })
            .collect();
        Self { entries }
    }

    /// Leaves what is not excepted, and adds the entries that except nothing
    /// or have no reason.
    pub fn filter(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        let mut complaints = Vec::new();
        for entry in &self.entries {
            let before = findings.len();
            findings.retain(|finding| finding.rule != entry.rule || finding.path != entry.path);
            let mut complain = |message: String| {
                complaints.push(Finding {
                    path: LIST.into(),
                    line: entry.line,
                    rule: RULE,
                    message,
                });
            };
            if findings.len() == before {
                complain(format!("`{} {}` is not needed: remove the line", entry.rule, entry.path));
            } else if entry.reason.is_empty() {
                complain("an exception needs a reason: write it behind the path".into());
            }
        }
        findings.extend(complaints);
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_needs_a_reason_and_something_to_except() {
        let list = "# comment\n\nlength a.rs one table\nlength b.rs\nwords a.rs gone long ago\n";
        let allowed = Allowed::read(&Sources::of(&[(LIST, list)]));
        let finding = |path: &str| Finding {
            path: path.into(),
            line: 1,
            rule: "length",
            message: String::new(),
        };
        let left = allowed.filter(vec![finding("a.rs"), finding("b.rs"), finding("c.rs")]);
        let left: Vec<_> =
            left.iter().map(|finding| (finding.path.as_str(), finding.line)).collect();
        assert_eq!(left, [("c.rs", 1), (LIST, 4), (LIST, 5)]);
    }
}
