//! Journey maps in Markdown, in whatever form people write them.
//!
//! | there | here |
//! |---|---|
//! | the first heading | the map's title |
//! | headings with labelled lists, or called stages | stages |
//! | a table with stages as rows or columns | stages with what is in its cells |
//! | lists under “touchpoints”, numbered flows, rows of tables | touchpoints; under “actions” where there are none |
//! | lists and texts under the name of a lane | cards across the stage |
//! | faces, points of a scale | ratings |
//! | “persona”, “scenario”, “goal” and the like before a text | the persona, what the map says of itself |
//! | anything else | cards in the parking lot, under their headings |
//!
//! Labels are known in English, German, French, Spanish, Chinese, Japanese and
//! Arabic. A fence with a Mermaid journey in it is a journey of its own.

mod blocks;
mod felt;
mod left;
mod sections;
mod stage;
mod tables;
mod whole;

use words::sentence;

use self::blocks::{Block, Is, blocks};
use self::sections::sections;
use super::draft::Draft;
use super::roles::role_of;
use super::{Import, ImportError, Likelihood, Request, Source, mermaid};

pub(super) fn recognise(source: &Source) -> Likelihood {
    if source.is_binary {
        return Likelihood::No;
    }
    if source.ends_in(&["md", "markdown", "mdown", "mdx"]) {
        return Likelihood::Named;
    }
    // A text that somebody has pasted, or called .txt.
    let head = source.head();
    let headings = head.lines().filter(|line| line.starts_with('#') && line.contains("# "));
    let fences = head.lines().filter(|line| line.starts_with("```mermaid"));
    let items = head.lines().filter(|line| is_item(line));
    let is_marked = headings.chain(fences).count() > 0 || items.count() > 1;
    match source.ends_in(&["", "txt", "text"]) && is_marked {
        true => Likelihood::Named,
        false => Likelihood::No,
    }
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, part, .. } = request;
    let part = part.unwrap_or_default();
    let all = blocks(&source.text, &|label| role_of(label).is_some());
    let diagrams: Vec<(usize, String)> = all.iter().filter_map(diagram).collect();
    let others = all.into_iter().filter(|block| diagram(block).is_none()).collect();
    let root = sections(others);
    let mut draft = Draft::new(map, words, ids);
    if source.damaged {
        draft.report.otherwise(None, sentence!("table-unreadable-characters"));
    }
    // The text is a journey, too, if it has stages.
    let has_text = whole::has_journey(&root) || diagrams.is_empty();
    let count = diagrams.len() + usize::from(has_text);
    let part = part.min(count.saturating_sub(1));
    let info = match diagrams.get(part) {
        // Fences have one more line above their text.
        Some((line, text)) => mermaid::take_in(text, line + 1, &mut draft),
        None => whole::take_in(&root, &mut draft),
    };
    let is_empty = draft.stages.new.is_empty() && draft.touchpoints.new.is_empty();
    if is_empty && draft.cards.is_empty() && draft.present == 0 && map.stages.is_empty() {
        let format = sentence!("importer-markdown");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    }
    let mut import = Import::of("markdown", draft, info);
    if count > 1 {
        import.parts = diagrams.iter().map(|(_, text)| title_of_diagram(text)).collect();
        if has_text {
            import.parts.push(words.text("markdown-whole-text"));
        }
        import.part = part;
    }
    Ok(import)
}

/// Whether a line is an item of a list or a row of a table.
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let number = line.trim_start_matches(|it: char| it.is_ascii_digit());
    line.starts_with("- ")
        || line.starts_with("* ")
        || (line.starts_with('|') && line.trim_end().ends_with('|'))
        || (number.len() < line.len() && number.starts_with(". "))
}

/// The text of a fence with a journey in it, and its line.
fn diagram(block: &Block) -> Option<(usize, String)> {
    match &block.is {
        Is::Code { language, text }
            if language.starts_with("mermaid") && mermaid::is_journey(text) =>
        {
            Some((block.line, text.clone()))
        }
        _ => None,
    }
}

fn title_of_diagram(text: &str) -> String {
    let titles = text.lines().filter_map(|line| line.trim().strip_prefix("title"));
    titles.map(|title| title.trim_matches([':', ' ']).to_owned()).next().unwrap_or_default()
}
