//! The one place where a person is asked for a path.
//!
//! Paths never reach the window. Where nobody is there to be asked, in tests,
//! the variable `THROUGHLINE_DIALOG_PATH` answers instead. It is the path
//! itself, or a text file whose name ends in `.answers`: one path a line, of
//! which each question takes the first away; no line or an empty one stands
//! for Cancel. Without the variable the system's own dialogs are shown, in
//! every build, so that tests run what people run.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use desk::wire::ExportFormat;
use format::import;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder};
use words::{Words, plain};

use crate::shared::Shared;

/// What a path is wanted for.
pub enum Question {
    /// Something to open: a map, or what another program has written.
    Readable,
    /// What another program has written.
    Foreign,
    /// A table of what was counted.
    Table,
    /// What many customers did.
    Interactions,
    /// A picture for a card or a persona.
    Picture,
    /// A place for a copy of a map, in either of its own formats.
    SaveCopy {
        /// A name to begin with, without its ending.
        name: String,
    },
    /// A place for an export.
    Export {
        /// A name to begin with, without its ending.
        name: String,
        /// What will be written.
        format: ExportFormat,
    },
    /// A file of settings.
    Settings,
    /// A place for one.
    SaveSettings,
    /// The folder that the library shall lie in.
    LibraryFolder,
}

const VARIABLE: &str = "THROUGHLINE_DIALOG_PATH";

const MAPS: &[&str] = &["journey", "json", "pdf"];
const TABLES: &[&str] = &["csv", "tsv", "txt"];
const SETTINGS: &[&str] = &["json"];
pub const PICTURES: &[&str] = &["png", "jpg", "jpeg", "webp", "gif"];

/// Asks for a path; nothing if the person would rather not.
pub async fn ask(app: &AppHandle, question: Question) -> Option<PathBuf> {
    if let Some(answer) = std::env::var_os(VARIABLE) {
        return prepared_answer(answer);
    }
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let answer = move |path: Option<tauri_plugin_dialog::FilePath>| {
        // Whoever asked may have gone away.
        let _ = sender.send(path.and_then(|path| path.into_path().ok()));
    };
    let words = app.state::<Shared>().desk().words();
    let dialog = dialog(app, &words, &question);
    match &question {
        Question::Readable
        | Question::Foreign
        | Question::Table
        | Question::Interactions
        | Question::Picture
        | Question::Settings => dialog.pick_file(answer),
        Question::SaveCopy { .. } | Question::Export { .. } | Question::SaveSettings => {
            dialog.save_file(answer);
        }
        Question::LibraryFolder => dialog.pick_folder(answer),
    }
    let path = receiver.await.ok().flatten()?;
    Some(match question {
        Question::SaveCopy { .. } => with_ending(path, &["journey", "json"]),
        Question::Export { format, .. } => with_ending(path, &[format.extension()]),
        Question::SaveSettings => with_ending(path, SETTINGS),
        _ => path,
    })
}

fn dialog(app: &AppHandle, words: &Words, question: &Question) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window(crate::windows::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    match question {
        Question::Readable => {
            let readable: Vec<&str> = MAPS.iter().copied().chain(import::endings()).collect();
            let dialog = dialog
                .set_title(words.text("dialog-open"))
                .add_filter(words.text("dialog-all-readable"), &readable)
                .add_filter(words.text("dialog-maps"), MAPS);
            with_importers(dialog, words)
        }
        Question::Foreign => {
            let foreign: Vec<&str> = import::endings().collect();
            let dialog = dialog
                .set_title(words.text("dialog-import"))
                .add_filter(words.text("dialog-all-readable"), &foreign);
            with_importers(dialog, words)
        }
        Question::Table => dialog
            .set_title(words.text("dialog-import-table"))
            .add_filter(words.text("dialog-tables"), TABLES),
        Question::Interactions => dialog
            .set_title(words.text("dialog-interactions"))
            .add_filter(words.text("dialog-interaction-data"), format::logs::ENDINGS),
        Question::Picture => dialog
            .set_title(words.text("dialog-picture"))
            .add_filter(words.text("dialog-pictures"), PICTURES),
        Question::SaveCopy { name } => dialog
            .set_title(words.text("dialog-save-copy"))
            .set_file_name(format!("{name}.journey"))
            .add_filter(words.text("dialog-maps"), &["journey", "json"]),
        Question::Export { name, format } => dialog
            .set_title(words.text("dialog-export"))
            .set_file_name(format!("{name}.{}", format.extension()))
            .add_filter(format.extension().to_uppercase(), &[format.extension()]),
        Question::Settings => dialog
            .set_title(words.text("dialog-read-settings"))
            .add_filter(words.text("dialog-settings"), SETTINGS),
        Question::SaveSettings => dialog
            .set_title(words.text("dialog-save-settings"))
            .set_file_name("throughline-settings.json")
            .add_filter(words.text("dialog-settings"), SETTINGS),
        Question::LibraryFolder => dialog.set_title(words.text("dialog-library-folder")),
    }
}

/// A filter for each format of other programs.
fn with_importers(
    dialog: FileDialogBuilder<tauri::Wry>,
    words: &Words,
) -> FileDialogBuilder<tauri::Wry> {
    import::IMPORTERS.iter().fold(dialog, |dialog, importer| {
        dialog.add_filter(plain(&words.say(&importer.name())), importer.endings)
    })
}

/// The path with an ending that says what is in the file, if it has none.
fn with_ending(path: PathBuf, endings: &[&str]) -> PathBuf {
    let has_one = path
        .extension()
        .is_some_and(|ending| endings.iter().any(|it| ending.eq_ignore_ascii_case(it)));
    match endings.first() {
        Some(ending) if !has_one => {
            let mut whole = path.into_os_string();
            whole.push(".");
            whole.push(ending);
            PathBuf::from(whole)
        }
        _ => path,
    }
}

fn prepared_answer(answer: OsString) -> Option<PathBuf> {
    let path = PathBuf::from(answer);
    if path.extension().is_some_and(|ending| ending == "answers") {
        return take_first_line(&path);
    }
    (!path.as_os_str().is_empty()).then_some(path)
}

fn take_first_line(list: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(list).ok()?;
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    fs::write(list, rest).ok()?;
    let first = first.trim_end_matches('\r');
    (!first.is_empty()).then(|| PathBuf::from(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_its_ending_is_given_one() {
        let check = |path: &str, endings: &[&str], expected: &str| {
            assert_eq!(with_ending(path.into(), endings), PathBuf::from(expected));
        };
        check("/m/map", &["journey", "json"], "/m/map.journey");
        check("/m/map.JSON", &["journey", "json"], "/m/map.JSON");
        check("/m/v1.2", &["pdf"], "/m/v1.2.pdf");
        check("/m/map.pdf", &["pdf"], "/m/map.pdf");
    }

    #[test]
    fn prepared_answers_are_taken_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("next.answers");
        fs::write(&list, "/a.csv\n\n/b c.pdf").unwrap();
        let next = || prepared_answer(list.clone().into_os_string());
        assert_eq!(next(), Some("/a.csv".into()));
        assert_eq!(next(), None);
        assert_eq!(next(), Some("/b c.pdf".into()));
        assert_eq!(next(), None);
        assert_eq!(prepared_answer("/plain.pdf".into()), Some("/plain.pdf".into()));
    }
}
