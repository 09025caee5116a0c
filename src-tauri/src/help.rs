//! The window with the pages of help: it can read them, and change nothing.

use std::sync::{Mutex, PoisonError};

use desk::wire::{AppEvent, HelpEvent, MenuAction};
use tauri::menu::Menu;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter as _, Manager as _, WebviewUrl, WebviewWindowBuilder};

use crate::{events, windows};

/// The label of the window.
pub const LABEL: &str = "help";

/// The name under which everything that the window is told arrives.
const EVENT: &str = "help";

/// The page that the window shall begin with.
#[derive(Default)]
pub struct Wanted(Mutex<Option<String>>);

/// Shows a page, or the first, in a window that is opened if there is none.
pub fn show(app: &AppHandle, page: Option<String>) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else {
        *app.state::<Wanted>().0.lock().unwrap_or_else(PoisonError::into_inner) = page;
        return open(app);
    };
    // A window manager may refuse; there is nothing to do about it.
    let _ = window.unminimize();
    let _ = window.set_focus();
    if let Some(page) = page {
        tell(app, HelpEvent::Go { page });
    }
    Ok(())
}

/// The page that is wanted first; it is asked for once.
pub fn wanted(app: &AppHandle) -> Option<String> {
    app.state::<Wanted>().0.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Has the window ask for everything again: words, colours or keys are others.
pub fn ask_anew(app: &AppHandle) {
    tell(app, HelpEvent::Anew);
}

/// Begins the tour in the facilitator's window, and goes out of its way.
pub fn take_tour(app: &AppHandle) {
    windows::show(app);
    events::tell(app, AppEvent::Menu { action: MenuAction::StartTour });
    close(app);
}

/// Closes the window.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // What cannot be closed is closed already.
        let _ = window.close();
    }
}

fn tell(app: &AppHandle, event: HelpEvent) {
    // A window that is gone need not be told.
    let _ = app.emit_to(LABEL, EVENT, event);
}

fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("help.html".into()))
        .title("Throughline")
        .inner_size(960.0, 720.0)
        .min_inner_size(360.0, 360.0)
        // What the map's menu offers is not done to these pages.
        .menu(Menu::new(app)?)
        .disable_drag_drop_handler()
        .on_navigation(windows::is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    windows::scale(app);
    Ok(())
}
