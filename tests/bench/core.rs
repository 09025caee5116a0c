//! The core behind a page in another browser: what the app's window asks its
//! shell for, asked by lines of JSON.
//!
//! A line in is `{"command": …, "values": …}`, as the window calls its shell; a
//! line out is `{"ok": …}` or `{"error": …}`. What only the shell can do
//! (dialogs, menus, the projector) is refused.

use std::io::{self, BufRead as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use desk::{Desk, DeskError, Options, Start};
use serde::Serialize;
use serde_json::Value;

use crate::{Outcome, tasks};

/// What the command line says for this.
pub const CORE: &str = "--core";

/// Answers until nobody asks any more. The library and the map that it begins
/// with lie in the folder; what is saved is put there.
pub fn serve(folder: &Path) -> Outcome<()> {
    let desk = Arc::new(Desk::open(Options {
        library: Some(tasks::library(folder)),
        start: Start::File(tasks::map(folder)),
        ..Options::default()
    })?);
    // As in the app, where the window takes a while to come.
    let early = Arc::clone(&desk);
    thread::spawn(move || early.prepare());
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = match answer(&desk, folder, serde_json::from_str(&line?)?) {
            Ok(said) => format!("{{\"ok\":{said}}}"),
            Err(error) => {
                let said = error.downcast_ref::<DeskError>().map_or_else(
                    || written(&error.to_string()),
                    |it| written(&it.said(&desk.words())),
                );
                format!("{{\"error\":{}}}", said?)
            }
        };
        writeln!(out, "{line}")?;
        out.flush()?;
    }
    desk.close();
    Ok(())
}

fn answer(desk: &Arc<Desk>, folder: &Path, mut asked: Value) -> Outcome<String> {
    let command = asked["command"].as_str().unwrap_or_default().to_owned();
    let values = &mut asked["values"];
    /// A value by its name, as what the desk takes.
    macro_rules! value {
        ($name:literal) => {
            serde_json::from_value(values[$name].take())?
        };
    }
    match command.as_str() {
        "settings" => written(&desk.settings()),
        "change_settings" => written(&desk.change_settings(value!("change"))?),
        "library" => written(&desk.library()?),
        "create_map" => written(&desk.create_map(&value!("options"))?),
        "open_map" => Ok(desk.tell_map(value!("map"))?.into_json()?),
        "edit" => written(&desk.edit(value!("map"), value!("command"), value!("mark"))?),
        "undo" => written(&desk.undo(value!("map"))?),
        "redo" => written(&desk.redo(value!("map"))?),
        "foresee" => {
            let commands: Vec<edit::Command> = value!("commands");
            written(&desk.foresee(value!("map"), &commands)?)
        }
        "copy" => {
            let targets: Vec<edit::Target> = value!("targets");
            written(&desk.copy(value!("map"), &targets)?)
        }
        "paste" => {
            let text: String = value!("text");
            written(&desk.paste(value!("map"), &text, value!("at"), value!("mark"))?)
        }
        "save_copy" => written(&desk.save_copy(value!("map"), &folder.join("copy.journey"))?),
        "export_map" => {
            let request = value!("request");
            written(&desk.export(value!("map"), &request, &folder.join("picture"))?)
        }
        "hand_offs" => written(&desk.hand_offs(value!("map"))?),
        "painted" => {
            desk.work_when_idle();
            written(&())
        }
        unknown => Err(format!("{unknown} takes the shell").into()),
    }
}

fn written(said: &impl Serialize) -> Outcome<String> {
    Ok(serde_json::to_string(said)?)
}
