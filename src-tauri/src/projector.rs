//! The second window, for everybody in the room: it shows what the
//! facilitator's window says and can change nothing.

use std::sync::{Mutex, PoisonError};

use desk::wire::{AppEvent, Presentation, ProjectorEvent, Steering};
use tauri::menu::Menu;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Emitter as _, Manager as _, Monitor, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
};
use uuid::Uuid;

use crate::shared::Shared;
use crate::{events, windows};

/// The label of the second window.
pub const LABEL: &str = "projector";

/// The name under which everything that the projector is told arrives.
const EVENT: &str = "projector";

/// The window's size where there is no second screen.
const SIZE: (f64, f64) = (1280.0, 720.0);

/// What is presented; nothing if there is no presentation.
#[derive(Default)]
pub struct Projector(Mutex<Option<Presentation>>);

/// Shows something, in a window that is opened if there is none.
pub fn show(app: &AppHandle, presentation: Presentation) -> tauri::Result<()> {
    let before = remember(app, Some(presentation.clone()));
    if app.get_webview_window(LABEL).is_none() {
        let opened = open(app);
        if opened.is_err() {
            is_closed(app);
        }
        return opened;
    }
    let same_map = before.is_some_and(|before| before.map == presentation.map);
    tell(app, if same_map { ProjectorEvent::Shows { presentation } } else { ProjectorEvent::Anew });
    Ok(())
}

/// What is presented now.
pub fn presentation(app: &AppHandle) -> Option<Presentation> {
    app.state::<Projector>().0.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Tells the projector what an edit has changed, beside the answer to whoever
/// has made it.
pub fn catch_up(app: &AppHandle, map: Uuid) {
    if presentation(app).is_none_or(|presentation| presentation.map != map) {
        return;
    }
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Some(shared) = app.try_state::<Shared>() else { return };
        let listener = app.clone();
        let told =
            shared.work(move |desk| desk.tell_projector(map, |event| tell(&listener, event)));
        if told.await.is_err() {
            // It asks itself, and keeps what it has if there is no answer.
            ask_anew(&app);
        }
    });
}

/// Has the projector ask for everything again.
pub fn ask_anew(app: &AppHandle) {
    tell(app, ProjectorEvent::Anew);
}

/// Passes on what was asked for at the projector.
pub fn steer(app: &AppHandle, steering: Steering) {
    events::tell(app, AppEvent::Steered { steering });
}

/// Fills the screen that the window is on, or no longer.
pub fn fill_screen(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let fills = window.is_fullscreen().unwrap_or(false);
        // A window manager may refuse; there is nothing to do about it.
        let _ = window.set_fullscreen(!fills);
    }
}

/// Closes the window.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // What cannot be closed is closed already.
        let _ = window.destroy();
    }
}

/// The window is gone, whoever has closed it.
pub fn is_closed(app: &AppHandle) {
    remember(app, None);
    if let Some(shared) = app.try_state::<Shared>() {
        let desk = std::sync::Arc::clone(shared.desk());
        tauri::async_runtime::spawn_blocking(move || desk.end_projection());
    }
    events::tell(app, AppEvent::PresentationEnded);
}

/// Remembers what is presented; gives what was.
fn remember(app: &AppHandle, presentation: Option<Presentation>) -> Option<Presentation> {
    let projector = app.state::<Projector>();
    let mut shown = projector.0.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::replace(&mut *shown, presentation)
}

fn tell(app: &AppHandle, event: ProjectorEvent) {
    // A window that is gone need not be told.
    let _ = app.emit_to(LABEL, EVENT, event);
}

/// Opens the window: on the whole of a screen that the facilitator does not
/// work on, else as a window of its own.
fn open(app: &AppHandle) -> tauri::Result<()> {
    let other = other_screen(app);
    let mut builder =
        WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("projector.html".into()))
            .title("Throughline")
            .inner_size(SIZE.0, SIZE.1)
            .min_inner_size(480.0, 270.0)
            // Nobody chooses anything at a projector.
            .menu(Menu::new(app)?)
            .disable_drag_drop_handler()
            .on_navigation(windows::is_own)
            .on_new_window(|_, _| NewWindowResponse::Deny);
    if let Some(screen) = &other {
        let corner = screen.position().to_logical::<f64>(screen.scale_factor());
        // The facilitator goes on typing where they were.
        builder = builder.position(corner.x, corner.y).focused(false);
    }
    let window = builder.build()?;
    if other.is_some() {
        window.set_fullscreen(true)?;
    }
    Ok(())
}

/// A screen that the facilitator's window is not on.
fn other_screen(app: &AppHandle) -> Option<Monitor> {
    let main: WebviewWindow = app.get_webview_window(windows::MAIN)?;
    let own = main.current_monitor().ok().flatten()?;
    let screens = main.available_monitors().ok()?;
    screens.into_iter().find(|screen| screen.position() != own.position())
}
