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
//! Arabic. A fence with a Mermaid journey in it is a journey of its own. A report
//! that the app has written is read as the map that it tells of.

mod apart;
mod blocks;
mod felt;
mod html;
mod journeys;
mod left;
mod outline;
mod own;
mod people;
mod sections;
mod stage;
mod tables;
mod touchpoint;
mod whole;

use model::records::MapInfo;
use words::sentence;

use self::blocks::{Found, blocks};
use self::own::Own;
use self::sections::sections;
use super::draft::{Draft, add_line};
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
    let found = blocks(&source.text, &|label| role_of(label).is_some());
    let Found { blocks, diagrams, beyond } = found;
    let root = sections(outline::headed(blocks));
    let mut draft = Draft::new(map, words, ids);
    if source.damaged {
        draft.report.otherwise(None, sentence!("table-unreadable-characters"));
    }
    if let Some(own) = Own::of(&root) {
        let info = own.take_in(&mut draft);
        return Ok(Import::of("markdown", draft, info));
    }
    // The text is a journey, too, if it has stages; several if it tells of several.
    let has_text = whole::has_journey(&root) || diagrams.is_empty();
    let texts = if has_text { journeys::journeys(&root) } else { Vec::new() };
    let count = diagrams.len() + texts.len();
    let part = part.min(count.saturating_sub(1));
    let mut info = match diagrams.get(part) {
        // Fences have one more line above their text.
        Some((line, text)) => mermaid::take_in(text, line + 1, &mut draft),
        None => {
            let text = texts.get(part.saturating_sub(diagrams.len()));
            let heading = text.and_then(|it| it.heading());
            whole::take_in((text.map_or(&root, |it| &it.section), heading), &root, &mut draft)
        }
    };
    if !has_text {
        let text = whole::take_in((&root, None), &root, &mut draft);
        add_info(&mut info, text);
    }
    if part >= diagrams.len() || !has_text {
        left::park_beyond(&beyond, &mut draft);
    }
    let is_empty = draft.stages.new.is_empty() && draft.touchpoints.new.is_empty();
    if is_empty && draft.cards.is_empty() && draft.present == 0 && map.stages.is_empty() {
        let format = sentence!("importer-markdown");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    }
    let mut import = Import::of("markdown", draft, info);
    if count > 1 {
        import.parts = diagrams.iter().map(|(_, text)| title_of_diagram(text)).collect();
        let whole = words.text("markdown-whole-text");
        import.parts.extend(texts.into_iter().map(|it| it.title.unwrap_or(whole.clone())));
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

/// Adds what the text around a diagram says of the map to what the diagram does.
fn add_info(info: &mut MapInfo, text: MapInfo) {
    let pairs = [
        (&mut info.title, text.title),
        (&mut info.question, text.question),
        (&mut info.scenario, text.scenario),
        (&mut info.goal, text.goal),
        (&mut info.start_event, text.start_event),
        (&mut info.end_event, text.end_event),
    ];
    let mut notes = vec![text.notes];
    for (ours, theirs) in pairs {
        match ours.is_empty() {
            true => *ours = theirs,
            false if *ours != theirs => notes.push(theirs),
            false => {}
        }
    }
    for note in notes.iter().filter(|it| !it.is_empty()) {
        add_line(&mut info.notes, note);
    }
}

fn title_of_diagram(text: &str) -> String {
    let titles = text.lines().filter_map(|line| line.trim().strip_prefix("title"));
    titles.map(|title| title.trim_matches([':', ' ']).to_owned()).next().unwrap_or_default()
}
