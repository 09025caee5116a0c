//! What it costs to look at a map in other ways, and to check it. The map has
//! everything that a lens can show: hand-offs and metrics too.

use std::path::Path;

use desk::Desk;
use desk::wire::{Lens, Register, RegisterLook};
use edit::Command;
use format::MapFile;
use model::{RecordKind, Value};
use tests::measured;
use tests::synthetic::{self, Amounts};
use uuid::Uuid;

use crate::figures::{cpu, median};
use crate::table::{Figure, Row};
use crate::tasks::{ask_in, desk, figures, map, some};
use crate::{Map, Outcome};

/// The seed of the maps.
const SEED: u64 = 1;
/// So often something is looked at again.
const AGAIN: usize = 9;
/// The other ways to look at a map, in the order of the rows.
const LENSES: [Lens; 8] = [
    Lens::Channels,
    Lens::Owners,
    Lens::Flow,
    Lens::Timeline,
    Lens::Outline,
    Lens::Register,
    Lens::Priorities,
    Lens::Dashboard,
];
/// The longest tables.
const TABLES: [Register; 3] = [Register::Evidence, Register::Touchpoints, Register::HandOffs];

/// The rows.
pub fn rows() -> Vec<Row> {
    let first = |what: &'static str| Row::judged(what, "ms", [300.0, 300.0]);
    vec![
        first("the channels of an open map, for the first time"),
        first("  its owners"),
        first("  its flow chart"),
        first("  the journey in time"),
        first("  its outline"),
        first("  its register: pain points"),
        first("  its priorities"),
        first("  its dashboard"),
        first("  the register: evidence"),
        first("  the register: touchpoints"),
        first("  the register: hand-offs"),
        Row::judged("one lens after the other again, the slowest", "ms", [30.0, 30.0]),
        Row::judged("  of it back to the journey", "ms", [30.0, 30.0]),
        Row::told("a touchpoint onto another channel: apply, persist, scene, patch", "ms"),
        Row::judged("all findings of the map check", "ms", [50.0, 50.0]),
    ]
}

/// Looks at a map through one lens after the other.
pub fn measure(of: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 15]> {
        let ask = |task| -> Outcome<Vec<f64>> {
            let folder = tempfile::tempdir()?;
            ask_in(task, folder.path(), of.cards)
        };
        let looked: [f64; 11] = some(&ask("lens")?);
        let tables: [f64; 3] = some(&ask("register")?);
        let check: [f64; 1] = some(&ask("check")?);
        let (first, rest) = looked.split_at(LENSES.len());
        Ok(some(&[first, &tables, rest, &check].concat()))
    };
    figures(all())
}

/// Each lens for the first time, the slowest again, the journey again, and an
/// edit between channels.
pub fn look(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let (desk, id) = opened(folder, cards)?;
    let look = |lens| -> Outcome<f64> {
        let (answer, cost) = cpu(|| -> Outcome<usize> {
            Ok(serde_json::to_vec(&desk.look_through(id, lens)?)?.len())
        });
        answer?;
        Ok(cost)
    };
    let mut found = LENSES.into_iter().map(look).collect::<Outcome<Vec<f64>>>()?;
    let (mut again, mut back) = (vec![Vec::new(); LENSES.len()], Vec::new());
    for _ in 0..AGAIN {
        for (costs, lens) in again.iter_mut().zip(LENSES) {
            costs.push(look(lens)?);
        }
        back.push(look(Lens::Journey)?);
    }
    found.push(again.iter().map(|costs| median(costs)).fold(0.0, f64::max));
    found.push(median(&back));
    look(Lens::Channels)?;
    found.push(edited(&desk, id, cards)?);
    Ok(found)
}

/// The longest tables of the register, each for the first time.
pub fn tables(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let (desk, id) = opened(folder, cards)?;
    let table = |register| -> Outcome<f64> {
        let look = RegisterLook { register, ..RegisterLook::default() };
        let (answer, cost) = cpu(|| -> Outcome<usize> {
            Ok(serde_json::to_vec(&desk.look_at_register(id, look)?)?.len())
        });
        answer?;
        Ok(cost)
    };
    desk.look_through(id, Lens::Register)?;
    TABLES.into_iter().map(table).collect()
}

/// All findings of a map.
pub fn check(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let (desk, id) = opened(folder, cards)?;
    let mut costs = Vec::new();
    for _ in 0..AGAIN {
        let (answer, cost) =
            cpu(|| -> Outcome<usize> { Ok(serde_json::to_vec(&desk.check_map(id)?)?.len()) });
        answer?;
        costs.push(cost);
    }
    Ok(vec![median(&costs)])
}

/// The map in a library of its own, open.
fn opened(folder: &Path, cards: usize) -> Outcome<(Desk, Uuid)> {
    let mut made = synthetic::map(Amounts::measured(cards), SEED);
    measured::add(&mut made, SEED);
    let id = made.info.id.uuid();
    std::fs::write(map(folder), format::write_journey(&MapFile::new(made))?)?;
    let desk = desk(folder)?;
    desk.open_file(&map(folder))?;
    Ok((desk, id))
}

/// The median of an edit for each touchpoint.
fn edited(desk: &Desk, id: Uuid, cards: usize) -> Outcome<f64> {
    let mut costs = Vec::new();
    for touchpoint in synthetic::map(Amounts::measured(cards), SEED).touchpoints.keys() {
        let command = Command::Change {
            record: RecordKind::Touchpoint,
            ids: vec![touchpoint.uuid()],
            set: [("channel".to_owned(), Value::Null)].into(),
        };
        let (answer, cost) = cpu(|| -> Outcome<usize> {
            Ok(serde_json::to_vec(&desk.edit(id, command, None)?)?.len())
        });
        answer?;
        costs.push(cost);
    }
    Ok(median(&costs))
}
