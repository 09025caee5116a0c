//! Text that must not be in the repository: paths of somebody's machine,
//! things put off, tests switched off without a word.

use super::Finding;
use super::sources::{File, Sources};

const RULE: &str = "words";
const ENDINGS: &[&str] = &[
    ".rs", ".ts", ".svelte", ".js", ".mjs", ".css", ".html", ".sql", ".toml", ".json", ".md",
    ".yml", ".yaml", ".sh", ".ftl", ".txt", ".ci/run",
];
const PUT_OFF: [&str; 3] = ["TODO", "FIXME", "XXX"];
/// The beginnings of paths that are only right on one machine.
const MACHINE: [&str; 1] = ["/root/"];
/// Those that may serve as an example in a test.
const PERSONS: [&str; 3] = ["/home/", "/Users/", "C:\\Users\\"];
const SWITCHED_OFF: [&str; 6] =
    ["it.skip(", "test.skip(", "describe.skip(", "it.only(", "test.only(", "describe.only("];

pub fn check(sources: &Sources) -> Vec<Finding> {
    sources.ending(ENDINGS).filter(|file| is_ours(&file.path)).flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut in_tests = file.is_test();
    for (line, text) in file.lines() {
        in_tests |= text.trim() == "#[cfg(test)]";
        let mut find = |message: String| {
            findings.push(Finding { path: file.path.clone(), line, rule: RULE, message });
        };
        for word in PUT_OFF {
            if has_word(text, word) {
                find(format!("`{word}`: do it now, or write it down as an issue"));
            }
        }
        for beginning in MACHINE.into_iter().chain(PERSONS) {
            let example = in_tests && PERSONS.contains(&beginning);
            if !example && has_path(text, beginning) {
                find(format!(
                    "a path of one machine (`{beginning}…`): name it from the repository"
                ));
            }
        }
        if file.path.ends_with(".rs") && text.trim() == "#[ignore]" {
            find("an ignored test needs a reason: #[ignore = \"…\"]".into());
        }
        if !file.path.ends_with(".rs") {
            for word in SWITCHED_OFF {
                if has_word(text, word) {
                    find(format!("`{word}…)` leaves tests out: mend or remove them"));
                }
            }
        }
    }
    findings
}

/// Fixtures say what their makers said; locks and this list say what they must.
fn is_ours(path: &str) -> bool {
    !path.contains("/fixtures/")
        && !path.ends_with("package-lock.json")
        && path != "src-tauri/xtask/src/tidy/words.rs"
}

/// Whether a word stands in the text by itself.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let joins = |character: Option<char>| {
            character.is_some_and(|character| character.is_alphanumeric() || character == '_')
        };
        !joins(before) && (word.ends_with('(') || !joins(after))
    })
}

/// Whether a path begins so, at its very beginning: `…/ui/src/home/` is not
/// the path of a machine.
fn has_path(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(at, _)| {
        text[..at].chars().next_back().is_none_or(|before| {
            !before.is_alphanumeric()
                && !['.', '_', '-', '~', '}', ')', '/', '*', '$'].contains(&before)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::found;

    #[test]
    fn forbidden_text_is_found() {
        let check = |path, text: &str, expected: usize| {
            assert_eq!(found(super::check, &[(path, text)]).len(), expected, "{path}: {text}");
        };
        check("a.rs", "// TODO: later", 1);
        check("a.rs", "// a todo list", 0);
        check("a.rs", "const METHODS: &str = \"TODOS\";", 0);
        check("a.md", "FIXME and XXX", 2);
        check("a.rs", "let path = \"/home/ana/maps\";", 1);
        check("a.rs", "#[cfg(test)]\nmod tests { let path = \"/home/ana/maps\"; }", 0);
        check("tests/src/lib.rs", "\"/root/maps\"", 1);
        check("a.rs", "let path = root.join(\"a/home/b\");", 0);
        check("a.md", "https://example.org/home/page", 0);
        check("a.md", "C:\\Users\\ana", 1);
        check("a.rs", "    #[ignore]", 1);
        check("a.rs", "    #[ignore = \"takes a minute\"]", 0);
        check("a.rs", "list.iter().skip(1)", 0);
        check("a.test.ts", "it.skip('x', () => {})", 1);
        check("a.test.ts", "describe.only('x', () => {})", 1);
        check("a.ts", "await.skip(1); edit.skip(2)", 0);
        check("tests/fixtures/a.json", "TODO", 0);
        check("a.png", "TODO", 0);
    }
}
