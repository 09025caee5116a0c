//! Looks come from the tokens: a colour is written down in `ui/src/styles`
//! only.

use super::Finding;
use super::sources::Sources;

const RULE: &str = "colours";
const STYLES: &str = "ui/src/styles/";
const FUNCTIONS: [&str; 4] = ["rgb(", "rgba(", "hsl(", "oklch("];

pub fn check(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in sources.ending(&[".svelte", ".css", ".ts"]) {
        if !file.path.starts_with("ui/src/") || file.path.starts_with(STYLES) || file.is_test() {
            continue;
        }
        // In scripts `#` also begins private fields: there a colour is quoted.
        let quoted_only = file.path.ends_with(".ts");
        for (line, text) in file.lines() {
            if let Some(colour) = colour_in(text, quoted_only) {
                findings.push(Finding {
                    path: file.path.clone(),
                    line,
                    rule: RULE,
                    message: format!(
                        "`{colour}` is a colour outside of {STYLES}: use a token, var(--c-…)"
                    ),
                });
            }
        }
    }
    findings
}

fn colour_in(text: &str, quoted_only: bool) -> Option<&str> {
    for (at, _) in text.match_indices('#') {
        let before = text[..at].chars().next_back();
        let digits = text[at + 1..].bytes().take_while(u8::is_ascii_hexdigit).count();
        let end = at + 1 + digits;
        let after = text[end..].chars().next();
        let fits = [3, 4, 6, 8].contains(&digits)
            && !after.is_some_and(|after| after.is_alphanumeric() || after == '_' || after == '-');
        let begins = match before {
            Some('\'' | '"' | '`') => true,
            Some(before) => {
                !quoted_only && (before.is_whitespace() || [':', '(', ','].contains(&before))
            }
            None => false,
        };
        if fits && begins {
            return Some(&text[at..end]);
        }
    }
    FUNCTIONS.into_iter().find(|function| {
        text.match_indices(function).any(|(at, _)| {
            !text[..at].ends_with(|before: char| {
                before.is_alphanumeric() || before == '_' || before == '.'
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::found;

    #[test]
    fn colours_are_found_outside_of_the_styles() {
        let check = |path, text: &str, expected: usize| {
            assert_eq!(found(super::check, &[(path, text)]).len(), expected, "{path}: {text}");
        };
        check("ui/src/panels/A.svelte", "  color: #fff;", 1);
        check("ui/src/panels/A.svelte", "  border:1px solid #1d5c63", 1);
        check("ui/src/panels/A.svelte", "  background: rgba(0, 0, 0, 0.5);", 1);
        check("ui/src/panels/A.svelte", "  color: var(--c-ink);", 0);
        check("ui/src/panels/A.svelte", "{#each cards as card}", 0);
        check("ui/src/panels/A.svelte", "<a href={`x#add`}>", 0);
        check("ui/src/panels/a.ts", "  #bad = 1;", 0);
        check("ui/src/panels/a.ts", "const ink = '#1f2430';", 1);
        check("ui/src/panels/a.ts", "this.rgb(1)", 0);
        check("ui/src/styles/base.css", "  color: #fff;", 0);
        check("ui/src/panels/a.test.ts", "'#fff'", 0);
    }
}
