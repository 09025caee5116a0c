//! The windows: the facilitator's, and what both have in common.

use desk::label::plain;
use desk::wire::{AppError, ThemeChoice};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Manager as _, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent, Wry,
};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogKind};
use tauri_plugin_opener::OpenerExt as _;
use tauri_plugin_window_state::StateFlags;

use crate::shared::Shared;
use crate::{drops, help, projector, screens};

/// The label of the facilitator's window.
pub const MAIN: &str = "main";

/// Keeps size and place of the facilitator's window from start to start.
pub fn remembered_places() -> tauri::plugin::TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        // Where that one goes depends on the screens that are there now.
        .with_denylist(&[projector::LABEL])
        .build()
}

/// Opens the window.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let (inside, outside) = (app.clone(), app.clone());
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Throughline")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 420.0)
        .on_navigation(move |url| {
            let own = is_own(url);
            if !own {
                open_outside(&inside, url);
            }
            own
        })
        .on_new_window(move |url, _| {
            open_outside(&outside, &url);
            NewWindowResponse::Deny
        })
        // By then the window stands where it was put.
        .on_page_load(|window, _| screens::keep_on(&window))
        .build()?;
    dress(app);
    scale(app);
    fit_out(&window)
}

/// Shows the pages as large as they shall be.
pub fn scale(app: &AppHandle) {
    let percent = app.state::<Shared>().desk().settings_again().text_size;
    for window in [MAIN, help::LABEL].iter().filter_map(|label| app.get_webview_window(label)) {
        // Where a webview cannot do it the page stays as it is.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// Gives what the system draws, the menu bar and lists that unfold, the same
/// colours as the page.
pub fn dress(app: &AppHandle) {
    app.set_theme(match app.state::<Shared>().desk().settings_again().theme {
        ThemeChoice::System => None,
        ThemeChoice::Light | ThemeChoice::Contrast => Some(Theme::Light),
        ThemeChoice::Dark => Some(Theme::Dark),
    });
}

/// Lets the page use the clipboard when the menu asks for it: without a key or
/// a click of its own WebKit would refuse. And lets it remember nothing of
/// pages: there is only the one.
#[cfg(target_os = "linux")]
fn fit_out(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{CacheModel, SettingsExt as _, WebContextExt as _, WebViewExt as _};

    window.with_webview(|view| {
        let page = view.inner();
        if let Some(settings) = page.settings() {
            settings.set_javascript_can_access_clipboard(true);
        }
        if let Some(context) = page.context() {
            context.set_cache_model(CacheModel::DocumentViewer);
        }
    })
}

/// Elsewhere the menu's own entries do it.
#[cfg(not(target_os = "linux"))]
fn fit_out(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Brings the window to the front.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse; there is nothing to do about it.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// What is dropped on the facilitator's window is taken in. When it is
/// closed the projector goes dark and help goes away, and when the projector is closed the
/// facilitator goes on.
pub fn on_event(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match event {
        WindowEvent::DragDrop(event) if window.label() == MAIN => drops::on_event(window, event),
        WindowEvent::Destroyed if window.label() == MAIN => {
            projector::close(app);
            help::close(app);
        }
        WindowEvent::Destroyed if window.label() == projector::LABEL => projector::is_closed(app),
        _ => {}
    }
}

/// Says why the app cannot start, and ends it when that has been read.
pub fn say_and_end(app: &AppHandle, error: &AppError) {
    let text = match &error.hint {
        Some(hint) => plain(&format!("{}\n\n{hint}", error.message)),
        None => plain(&error.message),
    };
    let ending = app.clone();
    app.dialog()
        .message(text)
        .title("Throughline")
        .kind(MessageDialogKind::Error)
        .show(move |_| ending.exit(2));
}

/// Whether an address is one of the app's own pages.
pub fn is_own(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Opens an address in the person's browser or mail program, and nothing else.
fn open_outside(app: &AppHandle, url: &Url) {
    if matches!(url.scheme(), "http" | "https" | "mailto") {
        // There may be no such program; the app goes on either way.
        let _ = app.opener().open_url(url.as_str(), None::<&str>);
    }
}
