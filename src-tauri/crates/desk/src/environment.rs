//! What the environment of the process says.

use std::env;

/// The language that the person has told the system: what the first of the
/// usual variables says that is set, such as `de_AT.UTF-8`; nothing if none
/// is.
pub fn environment_language() -> String {
    language(|name| env::var(name).ok())
}

fn language(variable: impl Fn(&str) -> Option<String>) -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| variable(name))
        .find(|value| !value.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let check = |set: &[(&str, &str)], expected: &str| {
            let find = |name: &str| {
                set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(language(find), expected);
        };
        check(&[], "");
        check(&[("LANG", "de_DE.UTF-8")], "de_DE.UTF-8");
        check(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")], "C");
        check(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "")], "de_DE.UTF-8");
        check(&[("LANG", "en_US"), ("LC_MESSAGES", "de_AT")], "de_AT");
    }
}
