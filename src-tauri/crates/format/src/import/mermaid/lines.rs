//! From the text of a diagram to its statements.

use std::borrow::Cow;

/// The words that statements begin with, tasks aside.
const STATEMENTS: [&str; 4] = ["title", "section", "accTitle", "accDescr"];
/// The most letters of a sign that is written by its name.
const LONGEST_ENTITY: usize = 10;

/// A statement and the line on which it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Statement {
    pub line: usize,
    pub says: Says,
}

/// What a statement says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Says {
    Title(String),
    AccTitle(String),
    AccDescr(String),
    Section(String),
    Task(Task),
}

/// A task: its name, its score as it is written, and who does it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Task {
    pub name: String,
    pub score: Option<String>,
    pub actors: Vec<String>,
    /// Whether it had to be read otherwise than the grammar has it.
    pub repaired: bool,
}

/// What a text consists of.
#[derive(Debug, Default)]
pub(super) struct Diagram {
    pub statements: Vec<Statement>,
    /// The text of the front matter.
    pub front: Option<String>,
    /// How many comments there are, and on which line the first is.
    pub comments: Option<(usize, usize)>,
    /// How many settings of the look there are, and on which line the first is.
    pub settings: Option<(usize, usize)>,
    /// A block that is never closed, and the line on which it begins.
    pub open_block: Option<usize>,
}

/// What a file begins with.
#[derive(Debug, PartialEq)]
pub(super) enum Opening {
    Journey,
    Other { line: usize, word: String },
    Nothing,
}

/// What the first line says that says anything.
pub(super) fn opening(text: &str) -> Opening {
    let mut lines = Lines::of(text, 1);
    lines.front_matter();
    let mut diagram = Diagram::default();
    while let Some((line, text)) = lines.next() {
        if lines.passes_over(line, text, &mut diagram) {
            continue;
        }
        return match after_keyword(text) {
            Some(_) => Opening::Journey,
            None => {
                let word = text.trim().split([' ', '\t', ';']).next().unwrap_or_default();
                Opening::Other { line, word: word.chars().take(40).collect() }
            }
        };
    }
    Opening::Nothing
}

/// The statements of a diagram that begins on a line of its file.
pub(super) fn diagram(text: &str, first_line: usize) -> Diagram {
    let mut lines = Lines::of(text, first_line);
    let mut diagram = Diagram { front: lines.front_matter(), ..Diagram::default() };
    let mut begun = false;
    while let Some((line, text)) = lines.next() {
        if lines.passes_over(line, text, &mut diagram) {
            continue;
        }
        let mut text = text;
        if !begun {
            begun = true;
            text = after_keyword(text).unwrap_or(text);
        }
        if let Some(block) = keyword(text, "accDescr").and_then(|rest| {
            rest.trim_start().trim_start_matches(':').trim_start().strip_prefix('{')
        }) {
            let says = Says::AccDescr(lines.block(line, block, &mut diagram));
            diagram.statements.push(Statement { line, says });
            continue;
        }
        for piece in pieces(text) {
            let (piece, comment) = without_comment(piece);
            if comment {
                count(&mut diagram.comments, line);
            }
            if let Some(says) = statement(&piece) {
                diagram.statements.push(Statement { line, says });
            }
        }
    }
    diagram
}

struct Lines<'a> {
    lines: Vec<&'a str>,
    next: usize,
    first_line: usize,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str, first_line: usize) -> Self {
        Self { lines: text.trim_start_matches('\u{feff}').lines().collect(), next: 0, first_line }
    }

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let text = self.lines.get(self.next)?;
        self.next += 1;
        Some((self.first_line + self.next - 1, text))
    }

    /// What stands between two lines of dashes at the very beginning.
    fn front_matter(&mut self) -> Option<String> {
        let start = self.lines.iter().position(|line| !line.trim().is_empty())?;
        if self.lines[start].trim() != "---" {
            return None;
        }
        let inside = self.lines[start + 1..].iter().position(|line| line.trim() == "---")?;
        self.next = start + inside + 2;
        Some(self.lines[start + 1..start + 1 + inside].join("\n"))
    }

    /// Whether a line says nothing: it is empty, a comment or a setting of the
    /// look, which may go on over several lines.
    fn passes_over(&mut self, line: usize, text: &str, diagram: &mut Diagram) -> bool {
        let text = text.trim();
        if text.is_empty() {
            return true;
        }
        if text.starts_with("%%{") {
            count(&mut diagram.settings, line);
            let mut rest = text;
            while !rest.contains("}%%") {
                let Some((_, more)) = self.next() else { break };
                rest = more;
            }
            return true;
        }
        let is_comment =
            text.starts_with("%%") || (text.starts_with('#') && entity(text).is_none());
        if is_comment {
            count(&mut diagram.comments, line);
        }
        is_comment
    }

    /// A text in braces, which may go on over several lines.
    fn block(&mut self, line: usize, first: &str, diagram: &mut Diagram) -> String {
        let mut text = String::new();
        let mut piece = first;
        loop {
            let (here, closed) = match piece.split_once('}') {
                Some((here, _)) => (here, true),
                None => (piece, false),
            };
            let here = here.trim();
            if !here.is_empty() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&decoded(here));
            }
            if closed {
                return text;
            }
            match self.next() {
                Some((_, more)) => piece = more,
                None => {
                    diagram.open_block = Some(line);
                    return text;
                }
            }
        }
    }
}

fn count(seen: &mut Option<(usize, usize)>, line: usize) {
    seen.get_or_insert((0, line)).0 += 1;
}

/// What follows the word that such a diagram begins with; none if it begins
/// with another.
fn after_keyword(text: &str) -> Option<&str> {
    let rest = keyword(text, "journey")?.trim_start().trim_start_matches(';');
    (rest.trim().is_empty()
        || rest.trim_start().starts_with('%')
        || STATEMENTS.iter().any(|word| keyword(rest, word).is_some()))
    .then_some(rest)
}

/// What follows a word at the beginning of a line, whatever its capitals.
fn keyword<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let text = text.trim_start();
    let head = text.get(..word.len())?;
    let rest = &text[word.len()..];
    let ends = rest.chars().next().is_none_or(|it| !it.is_alphanumeric() && it != '_' && it != '-');
    (head.eq_ignore_ascii_case(word) && ends).then_some(rest)
}

/// The statements of a line. A semicolon that no statement follows is part of
/// the text.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in line.match_indices(';') {
        let ends_entity = (at.saturating_sub(LONGEST_ENTITY)..at)
            .any(|hash| line.as_bytes()[hash] == b'#' && entity(&line[hash..=at]).is_some());
        let rest = line[at + 1..].trim_start();
        let begins = rest.is_empty()
            || rest.starts_with(';')
            || STATEMENTS.iter().any(|word| keyword(rest, word).is_some())
            || rest.split(';').next().is_some_and(|next| task(next).score.is_some());
        let before = line[start..at].trim();
        let is_whole = before.is_empty()
            || STATEMENTS.iter().any(|word| keyword(before, word).is_some())
            || task(before).score.is_some();
        if !ends_entity && begins && is_whole {
            pieces.push(&line[start..at]);
            start = at + 1;
        }
    }
    pieces.push(&line[start..]);
    pieces
}

/// A statement without the comment behind it, and whether there was one. A
/// number sign that would cut a task off is part of its text.
fn without_comment(text: &str) -> (Cow<'_, str>, bool) {
    let cut = text.match_indices(['%', '#']).find(|(at, sign)| match *sign {
        "%" => text[at + 1..].starts_with('%'),
        _ => entity(&text[*at..]).is_none(),
    });
    match cut {
        Some((at, sign)) if sign == "%" || !cuts_off(text, at) => {
            (Cow::Borrowed(text[..at].trim_end()), true)
        }
        _ => (Cow::Borrowed(text), false),
    }
}

/// Whether what is before a place is no whole statement while all of it is one.
fn cuts_off(text: &str, at: usize) -> bool {
    task(&text[..at]).score.is_none()
        && (task(text).score.is_some() || keyword(text, "title").is_some())
}

fn statement(text: &str) -> Option<Says> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let after_colon =
        |rest: &str| decoded(rest.trim_start().trim_start_matches(':').trim()).trim().to_owned();
    if let Some(rest) = keyword(text, "accTitle") {
        return Some(Says::AccTitle(after_colon(rest)));
    }
    if let Some(rest) = keyword(text, "accDescr") {
        return Some(Says::AccDescr(after_colon(rest)));
    }
    if let Some(rest) = keyword(text, "title").filter(|rest| !rest.trim_start().starts_with(':')) {
        return Some(Says::Title(after_colon(rest)));
    }
    if let Some(rest) = keyword(text, "section").filter(|_| !is_task(text)) {
        return Some(Says::Section(after_colon(rest)));
    }
    Some(Says::Task(task(text)))
}

/// Whether a text that begins like a section is a task all the same: “section
/// review: 3: Me”.
fn is_task(text: &str) -> bool {
    let Task { score, actors, .. } = task(text);
    score.is_some_and(|it| super::numbers::number(&it).is_some()) && !actors.is_empty()
}

/// Reads a task. Its name may have colons: the score is what stands before the
/// actors, or at the end.
fn task(text: &str) -> Task {
    let mut pieces: Vec<&str> = text.split(':').collect();
    let mut repaired = false;
    if pieces.len() == 1 && text.contains('：') {
        pieces = text.split('：').collect();
        repaired = true;
    }
    let count = pieces.len();
    let is_score = |index: usize| super::numbers::number(pieces[index]).is_some();
    let fits = |index: usize| {
        super::numbers::number(pieces[index]).is_some_and(|it| (1.0..=5.0).contains(&it))
    };
    let score = match count {
        0 | 1 => None,
        2 => Some(1),
        // Exactly what the grammar has, unless only the other reading is a score.
        3 if is_score(1) && (fits(1) || !fits(2)) => Some(1),
        _ if is_score(count - 2) && (fits(count - 2) || !fits(count - 1)) => Some(count - 2),
        _ if is_score(count - 1) => Some(count - 1),
        _ if is_score(count - 2) => Some(count - 2),
        3 => Some(1),
        _ => Some(count - 2),
    };
    let Some(score) = score else {
        return Task { name: decoded(text.trim()).trim().to_owned(), ..Task::default() };
    };
    let name = pieces[..score].join(":");
    let actors = pieces[score + 1..].join(":");
    Task {
        name: decoded(name.trim()).trim().to_owned(),
        score: Some(decoded(pieces[score].trim()).trim().to_owned()),
        actors: actors
            .split([',', '，', '、', '،'])
            .map(|actor| decoded(actor.trim()).trim().to_owned())
            .filter(|actor| !actor.is_empty())
            .collect(),
        repaired: repaired || score > 1,
    }
}

/// A sign that is written as `#name;` or `#number;`, and how long that is.
fn entity(text: &str) -> Option<(Option<char>, usize)> {
    let rest = text.strip_prefix('#')?;
    let end = rest.find(';')?;
    let name = &rest[..end];
    if name.is_empty()
        || name.len() >= LONGEST_ENTITY
        || !name.bytes().all(|it| it.is_ascii_alphanumeric())
    {
        return None;
    }
    let sign = match name {
        "quot" => Some('"'),
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "colon" => Some(':'),
        "semi" => Some(';'),
        name => name.parse::<u32>().ok().and_then(char::from_u32).filter(|it| !it.is_control()),
    };
    Some((sign, end + 2))
}

/// A text with the signs that were written as entities, and without breaks of
/// lines that only a picture has.
fn decoded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        plain.push_str(&rest[..at]);
        match entity(&rest[at..]) {
            Some((Some(sign), length)) => {
                plain.push(sign);
                rest = &rest[at + length..];
            }
            _ => {
                plain.push('#');
                rest = &rest[at + 1..];
            }
        }
    }
    plain.push_str(rest);
    for line_break in ["<br/>", "<br />", "<br>"] {
        plain = plain.replace(line_break, " ");
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tasks(text: &str) -> Vec<(String, Option<String>, Vec<String>)> {
        let tasks = diagram(text, 1).statements.into_iter().filter_map(|it| match it.says {
            Says::Task(task) => Some((task.name, task.score, task.actors)),
            _ => None,
        });
        tasks.collect()
    }

    #[test]
    fn tasks_are_read_as_they_are_meant() {
        let check = |text: &str, name: &str, score: Option<&str>, actors: &[&str]| {
            let found = tasks(&format!("journey\n{text}"));
            let expected = (
                name.to_owned(),
                score.map(str::to_owned),
                actors.iter().map(ToString::to_string).collect(),
            );
            assert_eq!(found, [expected], "{text}");
        };
        check("Make tea: 5: Me", "Make tea", Some("5"), &["Me"]);
        check("Make tea: 5", "Make tea", Some("5"), &[]);
        check("Do work: 1: Me, Cat,", "Do work", Some("1"), &["Me", "Cat"]);
        check("Call at 10:30: 3: Me", "Call at 10:30", Some("3"), &["Me"]);
        check("Call at 10:30: 3", "Call at 10:30", Some("3"), &[]);
        check("Choose: the plan: 2: Me", "Choose: the plan", Some("2"), &["Me"]);
        check("Wait: 9: Me", "Wait", Some("9"), &["Me"]);
        check("Wait: good: Me", "Wait", Some("good"), &["Me"]);
        check("Only a name", "Only a name", None, &[]);
        check("打电话：4：客户、客服", "打电话", Some("4"), &["客户", "客服"]);
        check("Say #quot;hi#quot;: 4: Me", "Say \"hi\"", Some("4"), &["Me"]);
        check("Fix bug #12: 3: Me", "Fix bug #12", Some("3"), &["Me"]);
        check("Sit: 3: Me %% at last", "Sit", Some("3"), &["Me"]);
        check("Read; write: 3: Me", "Read; write", Some("3"), &["Me"]);
    }

    #[test]
    fn semicolons_part_statements() {
        let text = "journey; title Day; section Work; Make tea: 5: Me; Sit: 3: Me;";
        let found = diagram(text, 1).statements;
        assert_eq!(found.len(), 4, "{found:?}");
        assert_eq!(found[0].says, Says::Title("Day".into()));
        assert_eq!(found[1].says, Says::Section("Work".into()));
    }

    #[test]
    fn what_a_file_begins_with() {
        let check = |text: &str, expected: Opening| assert_eq!(opening(text), expected, "{text}");
        check("\u{feff}%% a\n\n%%{init: {\n}}%%\n  journey\n", Opening::Journey);
        check("---\ntitle: x\n---\njourney", Opening::Journey);
        check("journey title X", Opening::Journey);
        check("flowchart TD\nA", Opening::Other { line: 1, word: "flowchart".into() });
        check("journey,stage\n", Opening::Other { line: 1, word: "journey,stage".into() });
        check("Journey map of Ana", Opening::Other { line: 1, word: "Journey".into() });
        check("%% nothing", Opening::Nothing);
    }
}
