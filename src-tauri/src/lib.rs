//! The shell: the only Rust code that knows Tauri.
//!
//! It opens the library and a window, and passes on what either says to the
//! other. What is done with maps is the business of the crate `desk`.

mod arguments;
mod clipboard;
mod commands;
mod dialogs;
mod drops;
mod events;
mod folders;
mod help;
mod menu;
mod pictures;
mod projector;
mod rendering;
mod screens;
mod shared;
mod signals;
mod windows;

use std::io::Write as _;
use std::process::ExitCode;

use desk::wire::AppError;
use desk::{Desk, Keep, Options};
use layout::text::FontSource;
use tauri::{App, AppHandle, Manager as _, RunEvent};

use crate::arguments::Arguments;
use crate::drops::HeldFiles;
use crate::events::NotHeardYet;
use crate::menu::NativeMenu;
use crate::projector::Projector;
use crate::shared::Shared;

/// Runs the app until its window is closed.
pub fn run() -> ExitCode {
    let arguments = match Arguments::of_process() {
        Ok(arguments) => arguments,
        Err(said) => return said,
    };
    rendering::prepare();
    let app = builder(&arguments)
        .setup(move |app| set_up(app, &arguments).map_err(Into::into))
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            let code = app.run_return(|app, event| match event {
                RunEvent::Exit => close(app),
                // There a double click on a file is no second start.
                #[cfg(target_os = "macos")]
                RunEvent::Opened { urls } => {
                    for file in urls.iter().filter_map(|url| url.to_file_path().ok()) {
                        events::open_from_outside(app, file);
                    }
                }
                _ => {}
            });
            ExitCode::from(u8::try_from(code).unwrap_or(1))
        }
        Err(error) => {
            say(&format!("throughline: {error}"));
            ExitCode::from(2)
        }
    }
}

fn builder(arguments: &Arguments) -> tauri::Builder<tauri::Wry> {
    let mut builder = tauri::Builder::default();
    if !arguments.has_own_library() {
        // A second start with the same library hands its files to the first.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            windows::show(app);
            if let Some(file) = Arguments::file_of(&arguments, &folder) {
                events::open_from_outside(app, file);
            }
        }));
    }
    builder
        .manage(NotHeardYet::default())
        .plugin(windows::remembered_places())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .register_asynchronous_uri_scheme_protocol(pictures::SCHEME, pictures::answer)
        .invoke_handler(commands::handler())
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(windows::on_event)
}

/// Opens the library and the window. A library that cannot be opened is said
/// in a window of its own; the app ends with it.
fn set_up(app: &mut App, arguments: &Arguments) -> tauri::Result<()> {
    let handle = app.handle().clone();
    signals::heed(&handle);
    match open_desk(&handle, arguments) {
        Ok(desk) => {
            let shared = Shared::new(desk, arguments.print_paint);
            // The page takes longer to load than what it will ask for.
            shared.prepare();
            app.manage(shared);
            app.manage(NativeMenu::default());
            app.manage(Projector::default());
            app.manage(help::Wanted::default());
            app.manage(HeldFiles::default());
            menu::build(&handle)?;
            windows::open(&handle)
        }
        Err(error) => {
            say(&format!(
                "throughline: {}\n{}",
                error.message,
                error.hint.clone().unwrap_or_default()
            ));
            windows::say_and_end(&handle, &error);
            Ok(())
        }
    }
}

fn open_desk(app: &AppHandle, arguments: &Arguments) -> Result<Desk, AppError> {
    let before = app.path().app_config_dir().ok().map(|folder| folder.join("settings.json"));
    let options = Options {
        library: arguments.library.clone(),
        settings: Keep::BesideLibrary { before },
        system_language: system_language(),
        fonts: FontSource::System,
        start: arguments.start(),
    };
    let words = options.words();
    Desk::open(options).map_err(|error| error.said(&words))
}

/// What was accepted is on disk already; this only lets go of the library.
fn close(app: &AppHandle) {
    if let Some(shared) = app.try_state::<Shared>() {
        shared.desk().close();
    }
}

/// The language that the person has told the system.
fn system_language() -> String {
    match desk::environment_language() {
        said if said.is_empty() => language_in_settings().unwrap_or_default(),
        said => said,
    }
}

/// Where nobody sets variables, the language is among the settings.
#[cfg(not(target_os = "linux"))]
fn language_in_settings() -> Option<String> {
    sys_locale::get_locale()
}

#[cfg(target_os = "linux")]
fn language_in_settings() -> Option<String> {
    None
}

/// Says something to whoever started the app from a terminal.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
