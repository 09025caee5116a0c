//! The letters that open menus together with Alt.

/// Titles in which one letter each is marked with `&`: the first of a word
/// where it is free, else the first that is. Only letters that all keyboards of
/// the script have are taken; a title without any has none.
pub fn marked<'a>(titles: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = Vec::new();
    titles
        .map(|title| {
            let Some(at) = free(title, &taken) else { return title.to_owned() };
            let (before, after) = title.split_at(at);
            taken.extend(after.chars().next().map(|letter| letter.to_ascii_lowercase()));
            format!("{before}&{after}")
        })
        .collect()
}

/// Where the letter stands that is best for a title.
fn free(title: &str, taken: &[char]) -> Option<usize> {
    let is_free = |letter: char| {
        letter.is_ascii_alphabetic() && !taken.contains(&letter.to_ascii_lowercase())
    };
    let begins = |at: usize| !title[..at].ends_with(char::is_alphanumeric);
    let letters = || title.char_indices().filter(|(_, letter)| is_free(*letter));
    letters().find(|(at, _)| begins(*at)).or_else(|| letters().next()).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_title_has_a_letter_of_its_own() {
        let check = |titles: &[&str], expected: &[&str]| {
            assert_eq!(marked(titles.iter().copied()), expected);
        };
        check(&["File", "Edit", "View"], &["&File", "&Edit", "&View"]);
        check(&["Bestand", "Bewerken", "Beeld"], &["&Bestand", "B&ewerken", "Bee&ld"]);
        check(&["Aller à", "Aide"], &["&Aller à", "A&ide"]);
        check(&["Gehe zu", "Gut Zeug"], &["&Gehe zu", "Gut &Zeug"]);
        check(&["Édition", "ملف", "編集"], &["É&dition", "ملف", "編集"]);
        check(&["A", "a"], &["&A", "a"]);
    }
}
