//! Simple HTML as plain lines, without its marks.

/// The lines of a text with simple marks; lines that say nothing are left out.
pub(super) fn lines(html: &str) -> Vec<String> {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('>') else {
            text.push_str(&rest[at..]);
            rest = "";
            break;
        };
        let tag = rest[at + 1..at + end].trim_start_matches(['/', '!']);
        let begins = tag.starts_with(|it: char| it.is_ascii_alphabetic() || it == '-');
        let name: String =
            tag.chars().take_while(|it| begins && it.is_ascii_alphanumeric()).collect();
        let breaks = ["br", "div", "p", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"];
        if breaks.contains(&name.to_ascii_lowercase().as_str()) {
            text.push('\n');
        } else if !begins {
            // “a < b” is no tag.
            text.push_str(&rest[at..=at + end]);
        }
        rest = &rest[at + end + 1..];
    }
    text.push_str(rest);
    let text = entities(&text);
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect()
}

/// A text with the letters that its entities stand for.
pub(super) fn entities(text: &str) -> String {
    const NAMES: [(&str, char); 10] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("mdash", '—'),
        ("ndash", '–'),
        ("hellip", '…'),
        ("rarr", '→'),
    ];
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let name = rest[at + 1..].split(';').next().unwrap_or_default();
        let ends = rest.len() > at + 1 + name.len();
        let letter = NAMES.iter().find(|(it, _)| *it == name).map(|(_, it)| *it).or_else(|| {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|it| !it.is_control())
        });
        match letter.filter(|_| ends) {
            Some(letter) => {
                plain.push(letter);
                rest = &rest[at + name.len() + 2..];
            }
            None => {
                plain.push('&');
                rest = &rest[at + 1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_lines_stay() {
        let check = |html: &str, expected: &[&str]| assert_eq!(lines(html), expected, "{html}");
        check("<div>One</div><div><b>Two</b>&nbsp;and</div>", &["One", "Two and"]);
        check("a &lt; b<br/>c &amp; d", &["a < b", "c & d"]);
        check("<ul><li>x</li><li>y", &["x", "y"]);
        check("1 < 2 and 3 > 2", &["1 < 2 and 3 > 2"]);
        check("R&D &copy;", &["R&D &copy;"]);
        check("<script", &["<script"]);
    }
}
