//! What the app's pages ask their shell for, answered without a window: for the
//! pages in another browser.
//!
//! A question is `{"command": …, "values": …}`, as the pages call the shell; an
//! answer is `{"ok": …}` or `{"error": …}`. What is only about windows stands in
//! `shell.js`; what only the system can do (its clipboard, its files) is refused.

use std::error::Error;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use desk::wire::Presentation;
use desk::{Desk, DeskError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

type Outcome<T> = Result<T, Box<dyn Error>>;
/// Gives the file that somebody would choose when a command asks for one.
type Choose = dyn Fn(&str) -> Option<PathBuf> + Send + Sync;

/// A desk, and what a shell around it keeps.
pub struct Shell {
    desk: Arc<Desk>,
    choose: Box<Choose>,
    presented: Mutex<Option<Presentation>>,
    page: Mutex<Option<String>>,
}

/// What was sent with a command, by name.
struct Values(Value);

impl Values {
    fn take<T: DeserializeOwned>(&mut self, name: &str) -> Outcome<T> {
        Ok(serde_json::from_value(self.0[name].take())?)
    }
}

impl Shell {
    /// A shell around a desk.
    pub fn new(
        desk: Arc<Desk>,
        choose: impl Fn(&str) -> Option<PathBuf> + Send + Sync + 'static,
    ) -> Self {
        Self { desk, choose: Box::new(choose), presented: Mutex::default(), page: Mutex::default() }
    }

    /// Answers a question, both as JSON.
    pub fn answer(&self, question: &[u8]) -> Outcome<String> {
        let mut asked: Value = serde_json::from_slice(question)?;
        let command = asked["command"].as_str().unwrap_or_default().to_owned();
        Ok(match self.done(&command, Values(asked["values"].take())) {
            Ok(said) => format!("{{\"ok\":{said}}}"),
            Err(error) => {
                let said = error.downcast_ref::<DeskError>().map_or_else(
                    || written(&error.to_string()),
                    |it| written(&it.said(&self.desk.words())),
                );
                format!("{{\"error\":{}}}", said?)
            }
        })
    }

    /// A picture of the library: its media type, and its bytes.
    pub fn picture(&self, hash: &str) -> Option<(String, Vec<u8>)> {
        self.desk.picture(hash).ok().flatten().map(|it| (it.media_type, it.data))
    }

    /// Closes the library in good order.
    pub fn close(&self) {
        self.desk.close();
    }

    fn done(&self, command: &str, values: Values) -> Outcome<String> {
        match command {
            "present" | "end_presentation" | "projection" | "show_help" | "help" | "help_page"
            | "help_search" => self.in_other_windows(command, values),
            "open_file"
            | "save_copy"
            | "export_map"
            | "preview_file"
            | "choose_counts"
            | "choose_interactions"
            | "choose_picture" => self.with_a_file(command, values),
            _ => self.on_the_map(command, values),
        }
    }

    fn in_other_windows(&self, command: &str, mut values: Values) -> Outcome<String> {
        let (desk, presented) = (&self.desk, &self.presented);
        let presented = || presented.lock().unwrap_or_else(PoisonError::into_inner);
        let page = || self.page.lock().unwrap_or_else(PoisonError::into_inner);
        match command {
            "present" => {
                *presented() = Some(values.take("presentation")?);
                written(&())
            }
            "end_presentation" => {
                *presented() = None;
                desk.end_projection();
                written(&())
            }
            "projection" => {
                let shown = presented().clone();
                written(&shown.map(|it| desk.project(it)).transpose()?)
            }
            "show_help" => {
                *page() = values.take("page")?;
                written(&())
            }
            "help" => written(&desk.help(page().take())),
            "help_page" => written(&desk.help_page(&values.take::<String>("page")?)),
            _ => written(&desk.help_search(&values.take::<String>("asked")?)),
        }
    }

    fn with_a_file(&self, command: &str, mut values: Values) -> Outcome<String> {
        let desk = &self.desk;
        let Some(path) = (self.choose)(command) else { return written(&()) };
        match command {
            "open_file" => written(&desk.open_file(&path)?),
            "save_copy" => written(&desk.save_copy(values.take("map")?, &path)?),
            "export_map" => {
                written(&desk.export(values.take("map")?, &values.take("request")?, &path)?)
            }
            "preview_file" => written(&desk.preview_file(&path, values.take("map")?)?),
            "choose_counts" => written(&desk.counts_file(&path)?),
            "choose_interactions" => written(&desk.open_interactions(values.take("map")?, &path)?),
            _ => written(&desk.keep_picture(&path)?.hash),
        }
    }

    fn on_the_map(&self, command: &str, mut values: Values) -> Outcome<String> {
        let desk = &self.desk;
        /// A value by its name, as what the desk takes.
        macro_rules! value {
            ($name:literal) => {
                values.take($name)?
            };
            ($name:literal as $kind:ty) => {
                values.take::<$kind>($name)?
            };
        }
        match command {
            "settings" => written(&desk.settings()),
            "change_settings" => written(&desk.change_settings(value!("change"))?),
            "library" => written(&desk.library()?),
            "thumbnail" => written(&desk.thumbnail(value!("map"))?),
            "templates" => written(&desk.templates()?),
            "gallery_picture" => written(&desk.gallery_picture(&value!("asked"))?),
            "create_map" => written(&desk.create_map(&value!("options"))?),
            "open_sample" => written(&desk.open_sample()?),
            "duplicate_map" => written(&desk.duplicate_map(value!("map"))?),
            "make_future" => written(&desk.make_future(value!("map"), &value!("asked"))?),
            "delete_map" => written(&desk.delete_map(value!("map"))?),
            "restore_map" => written(&desk.restore_map(value!("map"))?),
            "open_map" => Ok(desk.tell_map(value!("map"))?.into_json()?),
            "edit" => written(&desk.edit(value!("map"), value!("command"), value!("mark"))?),
            "undo" => written(&desk.undo(value!("map"))?),
            "redo" => written(&desk.redo(value!("map"))?),
            "foresee" => {
                let commands = value!("commands" as Vec<edit::Command>);
                written(&desk.foresee(value!("map"), &commands)?)
            }
            "colour_map" => written(&desk.colour_map(value!("map"), value!("colourBy"))?),
            "look_through" => written(&desk.look_through(value!("map"), value!("lens"))?),
            "look_at_register" => written(&desk.look_at_register(value!("map"), value!("look"))?),
            "compare_with" => {
                let (map, other) = (value!("map"), value!("other"));
                written(&desk.compare_with(map, other, value!("isDrawn"))?)
            }
            "copy" => {
                let targets = value!("targets" as Vec<edit::Target>);
                written(&desk.copy(value!("map"), &targets)?)
            }
            "paste" => {
                let (map, text) = (value!("map"), value!("text" as String));
                written(&desk.paste(map, &text, value!("at"), value!("mark"))?)
            }
            "look_alikes" => written(&desk.look_alikes(value!("map"))?),
            "like_beside" => written(&desk.like_beside(value!("map"), value!("card"))?),
            "check_map" => written(&desk.check_map(value!("map"))?),
            "hand_offs" => written(&desk.hand_offs(value!("map"))?),
            "evidence" => written(&desk.evidence(value!("map"))?),
            "weigh" => written(&desk.weigh(value!("map"), value!("target"))?),
            "measures" => written(&desk.measures(value!("map"))?),
            "metric_kinds" => written(&desk.metric_kinds()),
            "metric_set" => written(&desk.metric_set(&value!("set" as String))),
            "read_counts" => written(&desk.read_counts(value!("map"), &value!("asked"))?),
            "interactions" => written(&desk.interactions(value!("map"))?),
            "close_interactions" => written(&desk.close_interactions(value!("map"))?),
            "study" => written(&desk.study(value!("map"), &value!("asked"))?),
            "find_journeys" => {
                written(&desk.find_journeys(value!("map"), &value!("text" as String))?)
            }
            "journey_told" => written(&desk.journey_told(value!("map"), value!("case"))?),
            "replay" => written(&desk.replay(value!("map"), value!("asked"))?),
            "map_places" => written(&desk.map_places(value!("map"))?),
            "export_choices" => written(&desk.export_choices(value!("map"), &value!("share"))?),
            "share_preview" => written(&desk.share_preview(value!("map"), &value!("share"))?),
            "preview_again" => {
                let (preview, map) = (value!("preview" as String), value!("map"));
                written(&desk.preview_again(&preview, map, value!("part"))?)
            }
            "import_file" => {
                let preview = value!("preview" as String);
                written(&desk.import_file(&preview, value!("map"))?)
            }
            "map_columns" => {
                let (preview, map) = (value!("preview" as String), value!("map"));
                written(&desk.map_columns(&preview, map, value!("mapping"))?)
            }
            "print_plan" => written(&desk.print_plan(value!("map"), &value!("request"))?),
            "print_sheet" => {
                let (map, request) = (value!("map"), value!("request"));
                written(&desk.print_sheet(map, &request, value!("sheet"), value!("size"))?)
            }
            "painted" => {
                self.desk.work_when_idle();
                written(&())
            }
            unknown => Err(format!("{unknown} takes the shell").into()),
        }
    }
}

fn written(said: &impl Serialize) -> Outcome<String> {
    Ok(serde_json::to_string(said)?)
}
