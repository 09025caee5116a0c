//! Mermaid's `journey` diagrams.
//!
//! | there | here |
//! |---|---|
//! | `title`, or the `title` of the front matter | the map's title |
//! | `accTitle`, `accDescr` | the map's notes |
//! | `section` | a stage |
//! | `name: score: actors` | a touchpoint |
//! | a score from 1 to 5 | the actors' ratings, from −2 to +2 |
//! | an actor | a persona |

mod lines;

use model::Id;
use model::records::{MapInfo, Stage};
use serde_json::Value;
use words::sentence;

use self::lines::{Opening, Says, Task, opening};
use super::draft::{Draft, add_line};
use super::{
    Import, ImportError, Likelihood, Request, Source, blank_info, markdown, numbers, yaml,
};

/// The score that is neither good nor bad.
const MIDDLE: f64 = 3.0;
const SCORES: std::ops::RangeInclusive<f64> = 1.0..=5.0;
/// The name in a touchpoint's extensions under which a score is kept that is
/// none.
const EXTENSION: &str = "mermaid";

/// Whether the first line that says anything says `journey`.
pub(super) fn recognise(source: &Source) -> Likelihood {
    match is_journey(source.head()) {
        true => Likelihood::Sure,
        false if source.is_binary => Likelihood::No,
        false if source.ends_in(&["mmd", "mermaid"]) => Likelihood::Named,
        false => Likelihood::No,
    }
}

/// Whether a text is a diagram of this sort.
pub(super) fn is_journey(text: &str) -> bool {
    opening(text) == Opening::Journey
}

/// Whether a text begins with the fence that stands around a journey in Markdown.
fn is_fenced(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let (fence, inside) = text.split_once('\n').unwrap_or((text, ""));
    (fence.starts_with("```") || fence.starts_with("~~~")) && is_journey(inside)
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    if is_fenced(source.head()) {
        return markdown::read(source, request);
    }
    let Request { map, words, ids, .. } = request;
    let file = || source.file.to_owned();
    match opening(source.head()) {
        Opening::Journey => {}
        Opening::Other { line, word } => {
            let what = sentence!("mermaid-other-diagram", word = word);
            return Err(ImportError::Fault { file: file(), line: Some(line), column: None, what });
        }
        Opening::Nothing => {
            let format = sentence!("importer-mermaid");
            return Err(ImportError::NoJourney { file: file(), format });
        }
    }
    let mut draft = Draft::new(map, words, ids);
    if source.damaged {
        draft.report.otherwise(None, sentence!("table-unreadable-characters"));
    }
    let info = take_in(&source.text, 1, &mut draft);
    if draft.stages.new.is_empty() && draft.touchpoints.new.is_empty() && map.stages.is_empty() {
        return Err(ImportError::NoJourney { file: file(), format: sentence!("importer-mermaid") });
    }
    Ok(Import::of("mermaid", draft, info))
}

/// Takes a diagram in that begins on a line of its file, and gives back what it
/// says of the map as a whole.
pub(super) fn take_in(text: &str, first_line: usize, draft: &mut Draft) -> MapInfo {
    let diagram = lines::diagram(text, first_line);
    let mut taking = Taking { draft, stage: None, before: None, nameless: None, homeless: None };
    let mut info = blank_info();
    let front = diagram.front.as_deref().and_then(|front| taking.front_matter(front));
    for statement in &diagram.statements {
        let line = statement.line;
        match &statement.says {
            Says::Title(title) if info.title.is_empty() => info.title.clone_from(title),
            Says::AccTitle(text) | Says::AccDescr(text) | Says::Title(text) => {
                if !text.is_empty() && *text != info.title {
                    add_line(&mut info.notes, text);
                }
            }
            Says::Section(title) => taking.section(title, line),
            Says::Task(task) => taking.task(task, line),
        }
    }
    if let Some(front) = front {
        if info.title.is_empty() {
            info.title = front;
        } else if front != info.title {
            add_line(&mut info.notes, &front);
        }
    }
    if info.title.is_empty() && !info.notes.is_empty() {
        // The title for those who cannot see the picture is a title, too.
        let first = diagram.statements.iter().find_map(|it| match &it.says {
            Says::AccTitle(title) => Some(title.clone()),
            _ => None,
        });
        info.title = first.unwrap_or_default();
    }
    taking.remark(&diagram);
    info
}

struct Taking<'a, 'b> {
    draft: &'a mut Draft<'b>,
    stage: Option<Id<Stage>>,
    /// The stage of what comes before the first section.
    before: Option<Id<Stage>>,
    /// How many scores are nobody's, and the line of the first.
    nameless: Option<(usize, usize)>,
    /// How many tasks come before the first section, and the line of the first.
    homeless: Option<(usize, usize)>,
}

impl Taking<'_, '_> {
    /// The title in the front matter. Everything else there is about the look.
    fn front_matter(&mut self, text: &str) -> Option<String> {
        let value = yaml::value(text);
        let title = value.as_ref().and_then(|it| it.get("title")).map(as_text);
        let Some(Value::Object(all)) = &value else {
            self.draft.report.left_out(1, sentence!("mermaid-front-matter"));
            return None;
        };
        let others: Vec<&str> =
            all.keys().map(String::as_str).filter(|name| *name != "title").collect();
        if !others.is_empty() {
            let names = others.join(", ");
            self.draft.report.left_out(1, sentence!("mermaid-front-settings", names = names));
        }
        title.filter(|title| !title.is_empty())
    }

    fn section(&mut self, title: &str, line: usize) {
        if title.is_empty() {
            self.draft.report.otherwise(line, sentence!("mermaid-nameless-section"));
        }
        if title.contains([':', '：']) {
            let what = sentence!("mermaid-section-colon", name = title);
            self.draft.report.otherwise(line, what);
        }
        self.stage = Some(self.draft.next_stage(title));
    }

    fn task(&mut self, task: &Task, line: usize) {
        let stage = match (self.stage, self.before) {
            (Some(stage), _) => stage,
            (None, before) => {
                self.homeless.get_or_insert((0, line)).0 += 1;
                let stage = before.unwrap_or_else(|| self.draft.next_stage(""));
                *self.before.insert(stage)
            }
        };
        let report = &mut self.draft.report;
        if task.name.is_empty() {
            report.otherwise(line, sentence!("mermaid-nameless-task"));
        }
        if task.repaired {
            report.otherwise(line, sentence!("mermaid-colons", name = &task.name));
        }
        let touchpoint = self.draft.next_touchpoint(stage, &task.name);
        let score = task.score.as_deref();
        let value = score.and_then(numbers::number).filter(|score| SCORES.contains(score));
        match (value, score) {
            (Some(_), _) => {}
            (None, None | Some("")) => {
                self.draft.report.otherwise(line, sentence!("mermaid-no-score", name = &task.name));
            }
            (None, Some(score)) => {
                let what = sentence!("mermaid-score", score = score, name = &task.name);
                self.draft.report.otherwise(line, what);
                let kept = serde_json::json!({ EXTENSION: { "score": score } });
                if let Some(fresh) = self.draft.touchpoints.fresh(touchpoint) {
                    fresh.extensions = kept.to_string();
                }
            }
        }
        if task.actors.is_empty() {
            if value.is_some() {
                self.nameless.get_or_insert((0, line)).0 += 1;
                let persona = self.draft.any_persona();
                self.rate(persona, touchpoint, value, line);
            }
            return;
        }
        for actor in &task.actors {
            let persona = self.draft.persona(actor);
            self.rate(persona, touchpoint, value, line);
        }
    }

    fn rate(
        &mut self,
        persona: Id<model::records::Persona>,
        touchpoint: Id<model::records::Touchpoint>,
        value: Option<f64>,
        line: usize,
    ) {
        let Some(value) = value else { return };
        if !self.draft.rate(persona, touchpoint, value - MIDDLE) {
            self.draft.report.left_out(line, sentence!("import-rated-already"));
        }
    }

    /// Notes what was passed over.
    fn remark(&mut self, diagram: &lines::Diagram) {
        if let Some((tasks, line)) = self.homeless {
            self.draft.report.otherwise(line, sentence!("mermaid-no-section", tasks = tasks));
        }
        if let Some((scores, line)) = self.nameless {
            self.draft.report.otherwise(line, sentence!("mermaid-no-actor", scores = scores));
        }
        if let Some((comments, line)) = diagram.comments {
            self.draft.report.left_out(line, sentence!("import-comments", count = comments));
        }
        if let Some((_, line)) = diagram.settings {
            self.draft.report.left_out(line, sentence!("mermaid-settings"));
        }
        if let Some(line) = diagram.open_block {
            self.draft.report.otherwise(line, sentence!("mermaid-open-block"));
        }
    }
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
