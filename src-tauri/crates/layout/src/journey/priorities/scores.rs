//! Scores of opportunities, the greatest first, with all that they are made of.

use std::sync::Arc;

use model::measures::scores::{self, ScoreKind};
use model::measures::{Fault, Input};
use model::records::{Card, Estimate};
use scene::{Node, Rect, Role};
use words::{Explain as _, Word};

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::sheet::{self, Cell, Column, Kept, Row, Sheet};
use super::note::words_of;
use super::placing::Estimates;
use super::{BELOW, WIDTH};

/// An opportunity that somebody has begun to score.
struct Scored<'a> {
    card: &'a Arc<Card>,
    estimate: &'a Estimate,
    value: Result<f64, Fault>,
}

/// The table of a score under its name, at no place yet.
pub(super) fn table(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    kept: &mut Kept,
    kind: ScoreKind,
    all: &[Arc<Card>],
    estimates: &Estimates<'_>,
) -> Node {
    let definition = scores::definition(kind);
    let word = kind.word();
    let title = desk.say(&format!("score-{word}"));
    let formula = desk.words.say(&definition.formula.sentence());
    let scales = desk.say(&format!("priorities-{word}-scales"));
    let about = desk.say_with(
        "priorities-score-about",
        &[("formula", Word::Text(&formula)), ("scales", Word::Text(&scales))],
    );
    let mut sketch = desk.sketch(WIDTH);
    let heading = sheet::section(desk, nodes, word, &title, &about, WIDTH);
    let mut y = heading.frame.height + BELOW;
    sketch.child(nodes.keep(heading));
    let scored = scored(kind, all, estimates);
    let below = if scored.is_empty() {
        let (title, text) =
            (desk.say("priorities-no-scores"), desk.say("priorities-no-scores-about"));
        Node::clone(&sheet::empty(desk, nodes, word, &title, &text, WIDTH))
    } else {
        let columns = columns(desk, kind);
        let rows = rows(desk, kind, &scored);
        let name = format!("score-{word}");
        let asked = Sheet { name: &name, title: &title, columns: &columns, rows };
        sheet::sheet(desk, nodes, kept, asked, WIDTH)
    };
    let frame = sketch.rect(0.0, y, below.frame.width, below.frame.height);
    y = frame.bottom();
    sketch.child(nodes.keep(Node { frame, ..below }));
    let frame = Rect::new(0.0, 0.0, WIDTH, y);
    sketch.node(format!("scores:{word}"), Role::Section, &title, frame)
}

/// Those that somebody has begun to score: the greatest first, then those of
/// which nothing comes out; equal ones in the order of the journey.
fn scored<'a>(kind: ScoreKind, all: &'a [Arc<Card>], estimates: &Estimates<'a>) -> Vec<Scored<'a>> {
    let definition = scores::definition(kind);
    let mut found: Vec<Scored<'a>> = all
        .iter()
        .filter_map(|card| {
            let estimate = *estimates.get(&card.id)?;
            let is_begun = definition.inputs.iter().any(|it| (it.read)(estimate).is_some());
            is_begun.then(|| Scored { card, estimate, value: scores::score(kind, estimate) })
        })
        .collect();
    found.sort_by(|a, b| match (&a.value, &b.value) {
        (Ok(a), Ok(b)) => b.total_cmp(a),
        (a, b) => a.is_err().cmp(&b.is_err()),
    });
    found
}

fn columns(desk: &mut Desk<'_>, kind: ScoreKind) -> Vec<Column> {
    let mut columns = vec![Column::words("name", desk.say("priorities-column-name"), 240.0, 420.0)];
    columns.push(Column::numbers("rank", desk.say("priorities-column-rank")));
    for needed in scores::definition(kind).inputs {
        let title = desk.words.say(&needed.input.sentence());
        columns.push(Column::numbers(key(needed.input), title.into()));
    }
    columns.push(Column::words("score", desk.say("priorities-column-score"), 120.0, 300.0));
    columns
}

/// The name of an input's column.
const fn key(input: Input) -> &'static str {
    input.word()
}

fn rows(desk: &mut Desk<'_>, kind: ScoreKind, scored: &[Scored<'_>]) -> Vec<Row> {
    let word = kind.word();
    let mut rows = Vec::with_capacity(scored.len());
    for (index, it) in scored.iter().enumerate() {
        let number = |value: f64| desk.say_with("figure", &[("number", Word::Number(value))]);
        let rank = if it.value.is_ok() { number((index + 1) as f64) } else { String::new() };
        let inputs: Vec<Cell> = scores::definition(kind)
            .inputs
            .iter()
            .map(|needed| {
                let text = (needed.read)(it.estimate).map(number).unwrap_or_default();
                let column = needed.column.unwrap_or_default();
                Cell::field("estimate", it.estimate.id, column).text(&text)
            })
            .collect();
        let score = Cell::derived("card", it.card.id, &format!("score:{word}"));
        let score = match &it.value {
            Ok(value) => score.name(&number((value * 10.0).round() / 10.0)),
            Err(fault) => score.muted(&desk.words.say(&fault.message())),
        };
        let text = words_of(desk, it.card);
        let name = Cell::derived("card", it.card.id, &format!("name:{word}")).name(&text);
        let rank = Cell::derived("card", it.card.id, &format!("rank:{word}")).muted(&rank);
        let mut cells = vec![name, rank];
        cells.extend(inputs);
        cells.push(score);
        rows.push(Row { id: format!("card:{}", it.card.id), cells });
    }
    rows
}
