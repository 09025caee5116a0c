//! The colours of the scene as custom properties, so that the window and
//! paper agree: `--c-ink`, `--c-red-fill` …

use scene::{Theme, Token};

use crate::File;

/// The style sheet with every token in every theme.
///
/// The root has the light theme until it says otherwise with `data-theme`;
/// `auto` follows what the system asks for.
pub fn style_sheet() -> File {
    let mut css = String::from(
        "/* Generated from the scene's themes by `cargo xtask codegen`; do not edit. */\n",
    );
    for theme in Theme::ALL {
        let selector = match theme {
            Theme::Light => ":root,\n[data-theme='light']",
            Theme::Dark => "[data-theme='dark']",
            Theme::Print => "[data-theme='print']",
            Theme::Contrast => "[data-theme='contrast']",
        };
        css.push('\n');
        css.push_str(&rule(selector, theme, ""));
    }
    for (query, theme) in [
        ("(prefers-color-scheme: dark)", Theme::Dark),
        ("(prefers-contrast: more)", Theme::Contrast),
    ] {
        let rule = rule("[data-theme='auto']", theme, "  ");
        css.push_str(&format!("\n@media {query} {{\n{rule}}}\n"));
    }
    File { path: "ui/src/styles/tokens.generated.css", content: css }
}

fn rule(selector: &str, theme: Theme, indent: &str) -> String {
    let scheme = match theme {
        Theme::Dark => "dark",
        Theme::Light | Theme::Print | Theme::Contrast => "light",
    };
    let mut rule = format!("{indent}{selector} {{\n{indent}  color-scheme: {scheme};\n");
    for token in Token::all() {
        let name = token.name();
        let value = theme.resolve(token).css();
        rule.push_str(&format!("{indent}  --c-{name}: {value};\n"));
    }
    rule.push_str(indent);
    rule.push_str("}\n");
    rule
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_sets_every_token() {
        let css = style_sheet().content;
        // Four themes and two media queries.
        let rules = Theme::ALL.len() + 2;
        assert_eq!(css.matches("color-scheme: ").count() - 1, rules, "{css}");
        for token in Token::all() {
            let property = format!("--c-{}: #", token.name());
            assert_eq!(css.matches(&property).count(), rules, "{property}");
        }
    }

    #[test]
    fn the_system_decides_when_asked_to() {
        let css = style_sheet().content;
        let dark = css.split("@media (prefers-color-scheme: dark) {").nth(1).unwrap();
        let ink = format!("--c-ink: {};", Theme::Dark.resolve(Token::Ink).css());
        assert!(dark.contains("[data-theme='auto']") && dark.contains(&ink));
    }
}
