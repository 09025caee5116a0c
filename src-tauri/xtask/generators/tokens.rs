//! The colours of the scene as custom properties, so that the window and
//! paper agree: `--c-ink`, `--c-red-fill` …

use scene::{Shade, Theme, Token};

use crate::File;

/// The style sheet with every token in every theme.
///
/// The root has the light theme until it says otherwise with `data-theme`;
/// `auto` follows what the system asks for. A system that forces its own colours
/// on everything overrules all of them.
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
    for (query, theme) in [
        ("(forced-colors: active)", Theme::Light),
        ("(forced-colors: active) and (prefers-color-scheme: dark)", Theme::Dark),
    ] {
        let rule = forced(theme);
        css.push_str(&format!("\n@media {query} {{\n{rule}}}\n"));
    }
    File { path: "ui/src/styles/tokens.generated.css", content: css }
}

/// The colours of the system, and beside them those of a theme that say something
/// and stand out from the same ground.
fn forced(theme: Theme) -> String {
    let mut rule = String::from("  :root,\n  [data-theme] {\n    color-scheme: light dark;\n");
    for token in Token::all() {
        let value = system(token).map_or_else(|| theme.resolve(token).css(), str::to_owned);
        rule.push_str(&format!("    --c-{}: {value};\n", token.name()));
    }
    rule.push_str("  }\n");
    rule
}

/// What a system that has colours of its own calls a token; nothing where the
/// colour itself is what is to be seen: which persona's line it is, what the
/// cards are coloured by.
const fn system(token: Token) -> Option<&'static str> {
    match token {
        Token::Backdrop
        | Token::Surface
        | Token::Sunken
        | Token::Raised
        | Token::Hue(_, Shade::Fill) => Some("Canvas"),
        Token::Ink
        | Token::InkMuted
        | Token::LineStrong
        | Token::Hue(_, Shade::Edge | Shade::Ink) => Some("CanvasText"),
        Token::InkFaint => Some("GrayText"),
        Token::Line => Some("color-mix(in srgb, CanvasText 50%, Canvas)"),
        Token::Accent => Some("Highlight"),
        Token::OnAccent => Some("HighlightText"),
        Token::Hue(_, Shade::Solid) | Token::Tint(_) | Token::TintEdge(_) => None,
    }
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
        // Four themes and four media queries.
        let rules = Theme::ALL.len() + 4;
        assert_eq!(css.matches("color-scheme: ").count() - 2, rules, "{css}");
        for token in Token::all() {
            let property = format!("--c-{}: ", token.name());
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

    #[test]
    fn the_colours_of_a_system_overrule_every_theme() {
        let css = style_sheet().content;
        let (themes, forced) = css.split_once("@media (forced-colors: active) {").unwrap();
        assert!(themes.contains("[data-theme='auto']"), "what comes later holds");
        assert!(!themes.contains("CanvasText"));
        let [light, dark] = [Theme::Light, Theme::Dark].map(|theme| {
            let red = Token::Hue(scene::Hue::Red, Shade::Solid);
            format!("--c-{}: {};", red.name(), theme.resolve(red).css())
        });
        let (on_light, on_dark) = forced.split_once("@media").unwrap();
        for (rule, line) in [(on_light, light), (on_dark, dark)] {
            assert!(rule.contains("--c-ink: CanvasText;") && rule.contains(&line), "{rule}");
        }
    }
}
