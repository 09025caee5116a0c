//! Files shown where they lie, by the program that the computer has for that.

use std::ffi::OsStr;
use std::path::Path;

use desk::wire::{AppError, AppErrorCode, ErrorSubject};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt as _;
use words::Words;

/// Shows a file in its folder. Not every computer has a program for that; the
/// file is there all the same.
pub fn show(app: &AppHandle, words: &Words, path: &Path) -> Result<(), AppError> {
    app.opener().reveal_item_in_dir(path).map_err(|_| {
        let text = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let (file, folder) = (text(path.file_name()), text(path.parent().map(Path::as_os_str)));
        let where_it_lies = [("file", file.as_str().into()), ("folder", folder.as_str().into())];
        AppError {
            code: AppErrorCode::Refused,
            message: words.text("reveal-failed"),
            hint: Some(words.with("reveal-failed-hint", &where_it_lies)),
            about: ErrorSubject { file: Some(file), ..ErrorSubject::default() },
        }
    })
}
