//! The commands of help.

use desk::wire::HelpOpening;
use help::{Hit, Page};
use tauri::{AppHandle, WebviewWindow};
use words::sentence;

use super::{Answer, Desk};
use crate::help as window;

#[tauri::command]
pub async fn show_help(app: AppHandle, desk: Desk<'_>, page: Option<String>) -> Answer<()> {
    window::show(&app, page)
        .map_err(|error| desk.internal(&sentence!("app-help", detail = error.to_string())))
}

#[tauri::command]
pub async fn help(app: AppHandle, desk: Desk<'_>) -> Answer<HelpOpening> {
    let page = window::wanted(&app);
    desk.work(move |desk| Ok(desk.help(page))).await
}

#[tauri::command]
pub async fn help_page(desk: Desk<'_>, page: String) -> Answer<Option<Page>> {
    desk.work(move |desk| Ok(desk.help_page(&page))).await
}

#[tauri::command]
pub async fn help_search(desk: Desk<'_>, asked: String) -> Answer<Vec<Hit>> {
    desk.work(move |desk| Ok(desk.help_search(&asked))).await
}

#[tauri::command]
pub async fn help_title(window: WebviewWindow, title: String) -> Answer<()> {
    // A window that cannot be named is a window all the same.
    let _ = window.set_title(&desk::label::plain(&title));
    Ok(())
}

#[tauri::command]
pub async fn take_tour(app: AppHandle) -> Answer<()> {
    window::take_tour(&app);
    Ok(())
}

#[tauri::command]
pub async fn close_help(app: AppHandle) -> Answer<()> {
    window::close(&app);
    Ok(())
}
