//! What the window is told without having asked.

use std::path::PathBuf;

use desk::wire::AppEvent;
use tauri::{AppHandle, Emitter as _, Manager as _};

use crate::shared::Shared;
use crate::{menu, windows};

/// The name under which everything unasked-for arrives.
const EVENT: &str = "app";

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
        tell(&app, event);
    });
}
