//! What is dropped on the window from other programs.
//!
//! Two ways lead here, and which one is taken is nothing to choose. Files and
//! addresses are told by Tauri, with their paths, and the page hears of a drag
//! but never of the drop. Texts are told to the page, as events of the DOM, and
//! Tauri hears nothing; on Windows and macOS, where Tauri's handler stands
//! before all of the page's, a text reaches neither and has to be pasted. On
//! Linux a page's address, such as that of a picture in a browser, comes as if
//! it were a path.

use std::path::PathBuf;

use desk::Outside;
use desk::wire::{AppEvent, Held, HeldOver};
use tauri::{AppHandle, DragDropEvent, Manager as _, PhysicalPosition, Window};

use crate::dialogs::PICTURES;
use crate::events;
use crate::shared::Shared;

/// Files that are held over the window, until they are dropped or taken away.
#[derive(Default)]
pub struct HeldFiles(std::sync::Mutex<Held>);

/// Tells the window what is held over it, and takes in what is dropped.
pub fn on_event(window: &Window, event: &DragDropEvent) {
    let app = window.app_handle();
    match event {
        DragDropEvent::Enter { paths, position } => {
            let held = sorted(paths).held();
            remember(app, held);
            over(window, *position, held);
        }
        DragDropEvent::Over { position } => over(window, *position, remembered(app)),
        DragDropEvent::Leave => events::tell(app, AppEvent::HeldOver { over: None }),
        DragDropEvent::Drop { paths, position } => {
            events::tell(app, AppEvent::HeldOver { over: None });
            let (x, y) = place(window, *position);
            let Sorted { pictures, addresses, files } = sorted(paths);
            if !pictures.is_empty() {
                take_in(app, Outside::Files(pictures), x, y);
            } else if !addresses.is_empty() {
                take_in(app, Outside::Text(addresses.join("\n")), x, y);
            }
            for file in files {
                events::open_from_outside(app, file);
            }
        }
        _ => {}
    }
}

/// What is dropped, by what becomes of it.
struct Sorted {
    /// Files that go onto the map.
    pictures: Vec<PathBuf>,
    /// Addresses that are no files.
    addresses: Vec<String>,
    /// Files that are opened.
    files: Vec<PathBuf>,
}

impl Sorted {
    fn held(&self) -> Held {
        if !self.files.is_empty() {
            Held::Files
        } else if !self.pictures.is_empty() {
            Held::Pictures
        } else {
            Held::Text
        }
    }
}

fn sorted(paths: &[PathBuf]) -> Sorted {
    let mut sorted = Sorted { pictures: Vec::new(), addresses: Vec::new(), files: Vec::new() };
    for path in paths {
        let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase());
        if !path.is_absolute() {
            sorted.addresses.push(path.to_string_lossy().into_owned());
        } else if ending.is_some_and(|ending| PICTURES.contains(&ending.as_str())) {
            sorted.pictures.push(path.clone());
        } else {
            sorted.files.push(path.clone());
        }
    }
    sorted
}

fn take_in(app: &AppHandle, outside: Outside, x: f64, y: f64) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Some(shared) = app.try_state::<Shared>() else { return };
        let event = match shared.work(move |desk| desk.take_in_outside(outside)).await {
            Ok(brought) => AppEvent::Dropped { brought, x, y },
            Err(error) => AppEvent::Failed { error },
        };
        events::tell(&app, event);
    });
}

fn over(window: &Window, position: PhysicalPosition<f64>, held: Held) {
    let (x, y) = place(window, position);
    let over = Some(HeldOver { held, x, y });
    events::tell(window.app_handle(), AppEvent::HeldOver { over });
}

/// A place in the page. On Linux it is told in points, whatever it is called.
fn place(window: &Window, position: PhysicalPosition<f64>) -> (f64, f64) {
    let scale = if cfg!(target_os = "linux") { 1.0 } else { window.scale_factor().unwrap_or(1.0) };
    (position.x / scale, position.y / scale)
}

fn remember(app: &AppHandle, held: Held) {
    *app.state::<HeldFiles>().0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = held;
}

fn remembered(app: &AppHandle) -> Held {
    *app.state::<HeldFiles>().0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_go_onto_the_map_and_other_files_are_opened() {
        let check = |paths: &[&str], expected: Held| {
            let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
            assert_eq!(sorted(&paths).held(), expected, "{paths:?}");
        };
        let root = if cfg!(windows) { "C:\\" } else { "/" };
        let [png, jpg, map] = ["a.png", "b.JPG", "c.journey"].map(|name| format!("{root}{name}"));
        check(&[&png, &jpg], Held::Pictures);
        check(&[&map], Held::Files);
        check(&[&png, &map], Held::Files);
        check(&["https://example.org/a.png"], Held::Text);
    }
}
