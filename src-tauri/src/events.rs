//! What the window is told without having asked.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use desk::wire::AppEvent;
use tauri::{AppHandle, Emitter as _, Manager as _};

use crate::shared::Shared;
use crate::{menu, windows};

/// The name under which everything unasked-for arrives.
const EVENT: &str = "app";

/// What was opened while the page was still loading. A second start, or on
/// macOS the double click that starts the app, can be faster than the page.
pub struct NotHeardYet(Mutex<Option<Vec<AppEvent>>>);

impl Default for NotHeardYet {
    fn default() -> Self {
        Self(Mutex::new(Some(Vec::new())))
    }
}

impl NotHeardYet {
    fn tell(&self, app: &AppHandle, event: AppEvent) {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            Some(waiting) => waiting.push(event),
            None => tell(app, event),
        }
    }
}

/// The window stands: it is told what it could not hear before.
pub fn begun(app: &AppHandle) {
    let held = app.state::<NotHeardYet>();
    let waiting = held.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    for event in waiting.into_iter().flatten() {
        tell(app, event);
    }
}

/// Tells the window.
pub fn tell(app: &AppHandle, event: AppEvent) {
    // A window that is gone need not be told.
    let _ = app.emit_to(windows::MAIN, EVENT, event);
}

/// Opens a file that somebody dropped, chose in the menu or started the app
/// with a second time.
pub fn open_from_outside(app: &AppHandle, file: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Some(shared) = app.try_state::<Shared>() else { return };
        let event = match shared.work(move |desk| desk.open_file(&file)).await {
            Ok(opened) => AppEvent::Opened { opened },
            Err(error) => AppEvent::Failed { error },
        };
        menu::refresh_recent(&app);
        app.state::<NotHeardYet>().tell(&app, event);
    });
}
