//! What is on the system's clipboard.
//!
//! It is read here and not in the page: WebKit tells a page of a picture on
//! the clipboard neither in a text field nor in an editable element.

use std::time::Duration;

use desk::Outside;
use tauri::AppHandle;
use tokio::sync::oneshot;

/// A program that has something on the clipboard and does not answer for so
/// long has nothing.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is there; nothing if that is nothing that a map could take.
pub async fn read(app: &AppHandle) -> Option<Outside> {
    let (sender, receiver) = oneshot::channel();
    app.run_on_main_thread(move || system::read(sender)).ok()?;
    tokio::time::timeout(PATIENCE, receiver).await.ok()?.ok()?
}

type Answer = oneshot::Sender<Option<Outside>>;

/// The files among addresses; none if any of them is something else, such as a
/// page. On Linux also what is dropped comes as addresses.
#[cfg(target_os = "linux")]
pub fn files<'a>(addresses: impl IntoIterator<Item = &'a str>) -> Vec<std::path::PathBuf> {
    let paths = addresses
        .into_iter()
        .map(|address| webkit2gtk::glib::filename_from_uri(address).ok().map(|(path, _)| path));
    paths.collect::<Option<Vec<_>>>().unwrap_or_default()
}

#[cfg(target_os = "linux")]
mod system {
    use gtk::{Clipboard, SelectionData, gdk};

    use super::{Answer, Outside, files};

    /// The sorts of pictures that are taken as they come; any other is written
    /// anew.
    const KEPT: [&str; 4] = ["image/png", "image/jpeg", "image/webp", "image/gif"];

    /// Files come first: file managers write their names beside them. A text
    /// comes before a picture: sheets paint the cells that they copy.
    pub fn read(sender: Answer) {
        // Asked for by callbacks: waiting would stop the window, and the page, whose
        // texts may be what is on the clipboard.
        let clipboard = Clipboard::get(&gdk::SELECTION_CLIPBOARD);
        clipboard.request_contents(&gdk::Atom::intern("TARGETS"), move |clipboard, offered| {
            if offered.targets_include_uri() {
                clipboard.request_uris(move |clipboard, addresses| {
                    let files = files(addresses.iter().map(|it| it.as_str()));
                    if files.is_empty() {
                        read_text(clipboard, sender);
                    } else {
                        answer(sender, Some(Outside::Files(files)));
                    }
                });
            } else if offered.targets_include_text() {
                read_text(clipboard, sender);
            } else if let Some(target) = picture_among(&offered.targets().unwrap_or_default()) {
                clipboard.request_contents(&target, move |_, data| {
                    answer(sender, picture(data).map(Outside::Picture));
                });
            } else {
                answer(sender, None);
            }
        });
    }

    fn read_text(clipboard: &Clipboard, sender: Answer) {
        clipboard.request_text(move |_, text| {
            answer(sender, text.map(|text| Outside::Text(text.to_owned())));
        });
    }

    /// The sort of picture to ask for.
    fn picture_among(targets: &[gdk::Atom]) -> Option<gdk::Atom> {
        let named = |name: &str| targets.iter().find(|it| it.name() == name).copied();
        let any = || targets.iter().find(|it| it.name().starts_with("image/")).copied();
        KEPT.into_iter().find_map(named).or_else(any)
    }

    fn picture(data: &SelectionData) -> Option<Vec<u8>> {
        if KEPT.contains(&data.data_type().name().as_str()) {
            return Some(data.data());
        }
        data.pixbuf()?.save_to_bufferv("png", &[]).ok()
    }

    fn answer(sender: Answer, found: Option<Outside>) {
        // Whoever asked may have given up.
        let _ = sender.send(found);
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::io::Cursor;

    use arboard::{Clipboard, ImageData};
    use image::{ImageFormat, RgbaImage};

    use super::{Answer, Outside};

    /// Files come first, and a text before a picture, as on Linux.
    pub fn read(sender: Answer) {
        // Whoever asked may have given up.
        let _ = sender.send(found());
    }

    fn found() -> Option<Outside> {
        let mut clipboard = Clipboard::new().ok()?;
        if let Ok(files) = clipboard.get().file_list()
            && !files.is_empty()
        {
            return Some(Outside::Files(files));
        }
        if let Ok(text) = clipboard.get_text()
            && !text.trim().is_empty()
        {
            return Some(Outside::Text(text));
        }
        clipboard.get_image().ok().and_then(written).map(Outside::Picture)
    }

    fn written(picture: ImageData<'_>) -> Option<Vec<u8>> {
        let (width, height) = (picture.width.try_into().ok()?, picture.height.try_into().ok()?);
        let pixels = RgbaImage::from_raw(width, height, picture.bytes.into_owned())?;
        let mut out = Cursor::new(Vec::new());
        pixels.write_to(&mut out, ImageFormat::Png).ok()?;
        Some(out.into_inner())
    }
}
