//! A file is short enough to be read.

use super::Finding;
use super::sources::Sources;

const RULE: &str = "length";
const MOST: usize = 600;
const ENDINGS: &[&str] = &[".rs", ".ts", ".svelte", ".css", ".sql", ".md", ".mjs", ".js"];

pub fn check(sources: &Sources) -> Vec<Finding> {
    sources
        .ending(ENDINGS)
        .filter(|file| !file.path.contains(".generated."))
        .filter_map(|file| {
            let lines = file.lines().count();
            (lines > MOST).then(|| Finding {
                path: file.path.clone(),
                line: MOST,
                rule: RULE,
                message: format!(
                    "{lines} lines are too many (at most {MOST}): split the file, or give the \
                     reason in {}",
                    super::allowed::LIST
                ),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::found;

    #[test]
    fn long_files_are_found() {
        let long = "x\n".repeat(601);
        let fits = "x\n".repeat(600);
        let files = [
            ("a.rs", long.as_str()),
            ("b.rs", fits.as_str()),
            ("c.csv", long.as_str()),
            ("t.generated.css", long.as_str()),
        ];
        assert_eq!(found(super::check, &files), ["a.rs:600"]);
    }
}
