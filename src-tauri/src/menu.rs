//! The native menu. It has no logic of its own: entries tell the window, which
//! does what the same key would do, and the window says what is possible.

mod mnemonics;
mod plan;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use desk::wire::{AppEvent, MenuAction, MenuState, RecentFile};
use tauri::menu::{CheckMenuItem, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager as _, Wry};
use words::Words;

use self::plan::{BAR, CLIPBOARD, Part};
use crate::events;
use crate::shared::Shared;

/// The menu that is shown.
#[derive(Default)]
pub struct NativeMenu(Mutex<Option<Entries>>);

/// Its entries that change while the app runs, and what they show, so that
/// they are only touched where they differ.
struct Entries {
    words: Arc<Words>,
    actions: BTreeMap<MenuAction, Entry>,
    recent: Submenu<Wry>,
    state: MenuState,
    files: Vec<RecentFile>,
}

/// What stands for an action.
enum Entry {
    /// Something to do.
    Deed(MenuItem<Wry>),
    /// Something that is ticked while it holds.
    Choice(CheckMenuItem<Wry>),
}

impl Entry {
    fn item(&self) -> &dyn IsMenuItem<Wry> {
        match self {
            Self::Deed(item) => item,
            Self::Choice(item) => item,
        }
    }

    fn set_enabled(&self, enabled: bool) -> tauri::Result<()> {
        match self {
            Self::Deed(item) => item.set_enabled(enabled),
            Self::Choice(item) => item.set_enabled(enabled),
        }
    }

    fn set_ticked(&self, ticked: bool) -> tauri::Result<()> {
        match self {
            Self::Deed(_) => Ok(()),
            Self::Choice(item) => item.set_checked(ticked),
        }
    }

    /// Shows keys and answers to them. What a menu cannot name it does not show;
    /// the window answers to it all the same.
    fn set_keys(&self, keys: Option<&str>) -> tauri::Result<()> {
        let set = |keys| match self {
            Self::Deed(item) => item.set_accelerator(keys),
            Self::Choice(item) => item.set_accelerator(keys),
        };
        set(keys).or_else(|_| set(None))
    }

    fn set_text(&self, text: String) -> tauri::Result<()> {
        match self {
            Self::Deed(item) => item.set_text(text),
            Self::Choice(item) => item.set_text(text),
        }
    }
}

const QUIT: &str = "quit";

/// What stands before the id of a recent file.
const RECENT: &str = "recent:";

/// Makes the menu in the language that is spoken now.
pub fn build(app: &AppHandle) -> tauri::Result<()> {
    let words = app.state::<Shared>().desk().words();
    turn(app, words.language())?;
    let recent = Submenu::new(app, words.text("menu-open-recent"), true)?;
    let mut builder = Builder { app, words: &words, actions: BTreeMap::new(), recent };
    app.set_menu(builder.bar()?)?;

    let Builder { actions, recent, .. } = builder;
    let entries = Entries {
        words: Arc::clone(&words),
        actions,
        recent,
        state: MenuState::default(),
        files: Vec::new(),
    };
    let native = app.state::<NativeMenu>();
    let before = native.0.lock().unwrap_or_else(PoisonError::into_inner).replace(entries);
    if let Some(before) = before {
        // In another language the same is possible.
        show(app, before.state)?;
    }
    refresh_recent(app);
    Ok(())
}

/// Says what is possible now, and what holds.
pub fn show(app: &AppHandle, state: MenuState) -> tauri::Result<()> {
    let native = app.state::<NativeMenu>();
    let mut native = native.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(entries) = native.as_mut() else { return Ok(()) };
    for (action, entry) in &entries.actions {
        let (was, is) = (possible(&entries.state, *action), possible(&state, *action));
        if was != is {
            entry.set_enabled(is)?;
        }
        let ticked = |state: &MenuState| state.ticked.contains(action);
        if ticked(&entries.state) != ticked(&state) {
            entry.set_ticked(ticked(&state))?;
        }
        let (was, is) = (entries.state.keys.get(action), state.keys.get(action));
        if was != is {
            entry.set_keys(is.map(String::as_str))?;
        }
    }
    for (action, was, is) in [
        (MenuAction::Undo, &entries.state.undo, &state.undo),
        (MenuAction::Redo, &entries.state.redo, &state.redo),
    ] {
        if was != is
            && let Some(entry) = entries.actions.get(&action)
        {
            entry.set_text(match is {
                Some(what) => {
                    let id = format!("menu-{}-what", action.id());
                    let text = entries.words.with(&id, &[("what", what.as_str().into())]);
                    desk::label::plain(&text)
                }
                None => called(&entries.words, action),
            })?;
        }
    }
    entries.state = state;
    Ok(())
}

/// Lists the files that were opened last.
pub fn refresh_recent(app: &AppHandle) {
    let files = app.state::<Shared>().desk().recent_files();
    let native = app.state::<NativeMenu>();
    let mut native = native.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(entries) = native.as_mut() else { return };
    // A list that cannot be shown anew stays as it was.
    if entries.files != files || files.is_empty() {
        let _ = list_files(app, entries, &files);
        entries.files = files;
        let settings = app.state::<Shared>().desk().settings_again();
        events::tell(app, AppEvent::SettingsChanged { settings: settings.into() });
    }
}

/// An entry was chosen.
pub fn chosen(app: &AppHandle, id: &str) {
    if let Some(action) = MenuAction::ALL.iter().find(|action| action.id() == id) {
        // Should it fail, only the tick is wrong.
        let _ = turn_back(app, *action);
        return events::tell(app, AppEvent::Menu { action: *action });
    }
    if id == QUIT {
        return app.exit(0);
    }
    if let Some(entry) = id.strip_prefix(RECENT)
        && let Ok(path) = app.state::<Shared>().desk().recent_path(entry)
    {
        events::open_from_outside(app, path);
    }
}

/// Ticks what the window has said that holds: the system has turned the tick
/// of what was chosen already, whatever will come of it.
fn turn_back(app: &AppHandle, action: MenuAction) -> tauri::Result<()> {
    let native = app.state::<NativeMenu>();
    let native = native.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(entries) = native.as_ref() else { return Ok(()) };
    let ticked = entries.state.ticked.contains(&action);
    entries.actions.get(&action).map_or(Ok(()), |entry| entry.set_ticked(ticked))
}

/// Makes menus as they are planned.
struct Builder<'a> {
    app: &'a AppHandle,
    words: &'a Words,
    actions: BTreeMap<MenuAction, Entry>,
    recent: Submenu<Wry>,
}

impl Builder<'_> {
    fn bar(&mut self) -> tauri::Result<Menu<Wry>> {
        let mut menus = Vec::new();
        for part in BAR {
            if let Part::Menu(id, parts) = part {
                menus.push((self.words.text(id), parts));
            }
        }
        let marked = mnemonics::marked(menus.iter().map(|(title, _)| title.as_str()));
        let bar = Menu::new(self.app)?;
        for (title, (_, parts)) in marked.into_iter().zip(menus) {
            bar.append(&self.menu(title, parts)?)?;
        }
        add_program_menu(self.app, &bar)?;
        Ok(bar)
    }

    fn menu(&mut self, title: String, parts: &[Part]) -> tauri::Result<Submenu<Wry>> {
        let menu = Submenu::new(self.app, title, true)?;
        for part in parts {
            match *part {
                Part::Do(action) => self.deed(&menu, action)?,
                Part::Tick(action) => self.choice(&menu, action)?,
                Part::Line => menu.append(&PredefinedMenuItem::separator(self.app)?)?,
                Part::Menu(id, parts) => {
                    let inner = self.menu(self.words.text(id), parts)?;
                    menu.append(&inner)?;
                }
                Part::Recent => menu.append(&self.recent)?,
                Part::Clipboard => self.clipboard(&menu)?,
                Part::Quit => {
                    let text = self.words.text("menu-quit");
                    menu.append(&MenuItem::with_id(self.app, QUIT, text, true, None::<&str>)?)?;
                }
            }
        }
        Ok(menu)
    }

    fn deed(&mut self, menu: &Submenu<Wry>, action: MenuAction) -> tauri::Result<()> {
        let (text, on) = (called(self.words, action), possible(&MenuState::default(), action));
        let item = MenuItem::with_id(self.app, action.id(), text, on, None::<&str>)?;
        self.put(menu, action, Entry::Deed(item))
    }

    fn choice(&mut self, menu: &Submenu<Wry>, action: MenuAction) -> tauri::Result<()> {
        let (text, on) = (called(self.words, action), possible(&MenuState::default(), action));
        let item = CheckMenuItem::with_id(self.app, action.id(), text, on, false, None::<&str>)?;
        self.put(menu, action, Entry::Choice(item))
    }

    fn put(&mut self, menu: &Submenu<Wry>, action: MenuAction, entry: Entry) -> tauri::Result<()> {
        menu.append(entry.item())?;
        self.actions.insert(action, entry);
        Ok(())
    }

    /// Cut, copy, paste and select all. The page knows whether a text or the
    /// map is meant.
    #[cfg(target_os = "linux")]
    fn clipboard(&mut self, menu: &Submenu<Wry>) -> tauri::Result<()> {
        CLIPBOARD.iter().try_for_each(|action| self.deed(menu, *action))
    }

    /// Cut, copy, paste and select all as the system has them, which reach the
    /// page like the keys.
    #[cfg(not(target_os = "linux"))]
    fn clipboard(&mut self, menu: &Submenu<Wry>) -> tauri::Result<()> {
        let text = |action| Some(called(self.words, action));
        let [cut, copy, paste, all] = [0, 1, 2, 3].map(|at| text(CLIPBOARD[at]));
        menu.append_items(&[
            &PredefinedMenuItem::cut(self.app, cut.as_deref())?,
            &PredefinedMenuItem::copy(self.app, copy.as_deref())?,
            &PredefinedMenuItem::paste(self.app, paste.as_deref())?,
            &PredefinedMenuItem::select_all(self.app, all.as_deref())?,
        ])
    }
}

/// Lets menus and dialogs of the system run the way that the language does;
/// elsewhere the system sees to that.
#[cfg(target_os = "linux")]
fn turn(app: &AppHandle, language: &str) -> tauri::Result<()> {
    use gtk::{TextDirection, Widget};

    let direction = match words::is_right_to_left(language) {
        true => TextDirection::Rtl,
        false => TextDirection::Ltr,
    };
    app.run_on_main_thread(move || Widget::set_default_direction(direction))
}

#[cfg(not(target_os = "linux"))]
fn turn(_: &AppHandle, _: &str) -> tauri::Result<()> {
    Ok(())
}

/// What an action is called in a menu, where it may be said more briefly than
/// elsewhere.
fn called(words: &Words, action: MenuAction) -> String {
    let brief = format!("menu-{}", action.id());
    if words.has(&brief) {
        words.text(&brief)
    } else {
        words.text(&format!("action-{}", action.id()))
    }
}

/// macOS shows its first menu under the name of the program, and with the
/// entries that every program has there.
#[cfg(target_os = "macos")]
fn add_program_menu(app: &AppHandle, menu: &Menu<Wry>) -> tauri::Result<()> {
    menu.prepend(&Submenu::with_items(
        app,
        "Throughline",
        true,
        &[
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::hide_others(app, None)?,
            &PredefinedMenuItem::show_all(app, None)?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::quit(app, None)?,
        ],
    )?)
}

#[cfg(not(target_os = "macos"))]
fn add_program_menu(_: &AppHandle, _: &Menu<Wry>) -> tauri::Result<()> {
    Ok(())
}

fn list_files(app: &AppHandle, entries: &Entries, files: &[RecentFile]) -> tauri::Result<()> {
    while entries.recent.remove_at(0)?.is_some() {}
    if files.is_empty() {
        let text = entries.words.text("menu-no-recent");
        return entries.recent.append(&MenuItem::new(app, text, false, None::<&str>)?);
    }
    for file in files {
        let id = format!("{RECENT}{}", file.id);
        // An ampersand would be taken for the mark of a key.
        let name = file.name.replace('&', "&&");
        entries.recent.append(&MenuItem::with_id(app, id, name, true, None::<&str>)?)?;
    }
    Ok(())
}

/// What can be chosen: what the window says, and what texts can do.
fn possible(state: &MenuState, action: MenuAction) -> bool {
    match action {
        MenuAction::Undo => state.undo.is_some(),
        MenuAction::Redo => state.redo.is_some(),
        _ => CLIPBOARD.contains(&action) || state.enabled.contains(&action),
    }
}
