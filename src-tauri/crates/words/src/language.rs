//! What is known of languages, by their BCP 47 tags.

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 11] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    RIGHT_TO_LEFT.iter().any(|it| it.eq_ignore_ascii_case(first_of(tag)))
}

/// Whether two tags name the same language, wherever it is spoken.
pub fn is_same(one: &str, other: &str) -> bool {
    first_of(one).eq_ignore_ascii_case(first_of(other))
}

fn first_of(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}
