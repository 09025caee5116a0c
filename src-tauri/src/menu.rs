//! The native menu. It has no logic of its own: entries tell the window, which
//! does what the same key would do.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use desk::wire::{AppEvent, Lens, MenuAction, MenuState, RecentFile, Settings, ThemeChoice};
use model::records::ColourBy;
use tauri::menu::{CheckMenuItem, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager as _, Wry};
use words::Words;

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
    /// One of several, of which one is ticked.
    Choice(CheckMenuItem<Wry>),
}

impl Entry {
    fn new(
        app: &AppHandle,
        action: MenuAction,
        words: &Words,
        now: &Settings,
    ) -> tauri::Result<Self> {
        let text = words.text(&format!("menu-{}", action.id()));
        let (id, on, keys) = (action.id(), is_always_possible(action), None::<&str>);
        Ok(match is_chosen(action, now, &MenuState::default()) {
            None => Self::Deed(MenuItem::with_id(app, id, text, on, keys)?),
            Some(ticked) => Self::Choice(CheckMenuItem::with_id(app, id, text, on, ticked, keys)?),
        })
    }

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
    let shared = app.state::<Shared>();
    let desk = shared.desk();
    let (words, settings) = (desk.words(), desk.settings_again());
    let mut actions = BTreeMap::new();
    for &action in MenuAction::ALL {
        actions.insert(action, Entry::new(app, action, &words, &settings)?);
    }
    let recent = submenu(app, &words, "open-recent", &[])?;
    let menu = whole_menu(app, &words, &actions, &recent)?;
    app.set_menu(menu)?;

    let entries =
        Entries { words, actions, recent, state: MenuState::default(), files: Vec::new() };
    let native = app.state::<NativeMenu>();
    let before = native.0.lock().unwrap_or_else(PoisonError::into_inner).replace(entries);
    if let Some(before) = before {
        // In another language the same is possible.
        show(app, before.state)?;
    }
    refresh_recent(app);
    Ok(())
}

/// Says what is possible now.
pub fn show(app: &AppHandle, state: MenuState) -> tauri::Result<()> {
    let native = app.state::<NativeMenu>();
    let mut native = native.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(entries) = native.as_mut() else { return Ok(()) };
    for (action, item) in &entries.actions {
        let (was, is) = (possible(&entries.state, *action), possible(&state, *action));
        if was != is {
            item.set_enabled(is)?;
        }
        let (was, is) = (entries.state.keys.get(action), state.keys.get(action));
        if was != is {
            item.set_keys(is.map(String::as_str))?;
        }
    }
    let looks = |state: &MenuState| (state.colour_by, state.lens);
    if looks(&entries.state) != looks(&state) {
        let settings = app.state::<Shared>().desk().settings_again();
        for (action, entry) in &entries.actions {
            let chosen = |of_map: &MenuState| is_chosen(*action, &settings, of_map);
            if let (Entry::Choice(item), Some(ticked)) = (entry, chosen(&state))
                && chosen(&entries.state) != Some(ticked)
            {
                item.set_checked(ticked)?;
            }
        }
    }
    for (action, was, is) in [
        (MenuAction::Undo, &entries.state.undo, &state.undo),
        (MenuAction::Redo, &entries.state.redo, &state.redo),
    ] {
        if was != is
            && let Some(item) = entries.actions.get(&action)
        {
            let id = action.id();
            item.set_text(match is {
                Some(what) => {
                    let text = entries
                        .words
                        .with(&format!("menu-{id}-what"), &[("what", what.as_str().into())]);
                    desk::label::plain(&text)
                }
                None => entries.words.text(&format!("menu-{id}")),
            })?;
        }
    }
    entries.state = state;
    Ok(())
}

/// Ticks what is chosen now.
pub fn tick(app: &AppHandle) -> tauri::Result<()> {
    let settings = app.state::<Shared>().desk().settings_again();
    let native = app.state::<NativeMenu>();
    let native = native.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(entries) = native.as_ref() else { return Ok(()) };
    for (action, entry) in &entries.actions {
        let chosen = is_chosen(*action, &settings, &entries.state);
        if let (Entry::Choice(item), Some(ticked)) = (entry, chosen) {
            item.set_checked(ticked)?;
        }
    }
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
        // The system has turned the tick already, also that of what was chosen.
        // Should it stay so, only the tick is wrong.
        let _ = tick(app);
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

fn whole_menu(
    app: &AppHandle,
    words: &Words,
    actions: &BTreeMap<MenuAction, Entry>,
    recent: &Submenu<Wry>,
) -> tauri::Result<Menu<Wry>> {
    use MenuAction as A;

    let line = PredefinedMenuItem::separator(app)?;
    // Every action was given its entry just before.
    let item = |action: A| actions[&action].item();
    let make = |id, items: &[&dyn IsMenuItem<Wry>]| submenu(app, words, id, items);

    let export = make(
        "export",
        &[
            item(A::ExportPdf),
            item(A::ExportReport),
            item(A::ExportSvg),
            item(A::ExportPng),
            item(A::ExportPptx),
            item(A::ExportCsv),
            &line,
            item(A::ExportXlsx),
            item(A::ExportOther),
        ],
    )?;
    let quit = MenuItem::with_id(app, QUIT, words.text("menu-quit"), true, None::<&str>)?;
    let file = make(
        "file",
        &[
            item(A::NewMap),
            item(A::OpenFile),
            recent,
            &line,
            item(A::ImportFile),
            item(A::ImportPasted),
            item(A::SaveCopy),
            item(A::ShareCopy),
            item(A::MakeFuture),
            &export,
            &line,
            item(A::CloseMap),
            &line,
            item(A::ShowBackups),
            item(A::ShowSettings),
            &quit,
        ],
    )?;

    let edit = make("edit", &[item(A::Undo), item(A::Redo), &line])?;
    clipboard(app, words, actions, &edit)?;
    edit.append_items(&[&line, item(A::Duplicate), item(A::Delete)])?;
    edit.append_items(&[&line, item(A::MoveTo), item(A::MoveToMap), item(A::CopyToMap)])?;
    edit.append_items(&[&line, item(A::CopyAsPicture), item(A::CopyAsTable)])?;
    edit.append_items(&[
        &line,
        item(A::Merge),
        item(A::Split),
        item(A::Stack),
        item(A::Unstack),
        item(A::Group),
        item(A::Ungroup),
    ])?;
    edit.append_items(&[&line, item(A::NoteInconsistency)])?;
    edit.append_items(&[
        &line,
        item(A::Find),
        item(A::FindNext),
        item(A::FindPrevious),
        item(A::FindDuplicates),
        item(A::GoToStage),
    ])?;

    let theme = make(
        "theme",
        &[item(A::ThemeSystem), item(A::ThemeLight), item(A::ThemeDark), item(A::ThemeContrast)],
    )?;
    let colours = make(
        "colours",
        &[
            item(A::ColourByKind),
            &line,
            item(A::ColourByEvidence),
            item(A::ColourByOwner),
            item(A::ColourByDepartment),
            item(A::ColourBySeverity),
            item(A::ColourByTag),
            item(A::ColourByAuthor),
        ],
    )?;
    let presenting = make(
        "presenting",
        &[
            item(A::Present),
            item(A::PresentFollow),
            item(A::PresentPin),
            &line,
            item(A::PresentWalk),
            item(A::PresentNext),
            item(A::PresentPrevious),
            item(A::PresentSpotlight),
            &line,
            item(A::PresentBlank),
            item(A::PresentContrast),
            item(A::PresentDraft),
            item(A::CaptureBar),
            &line,
            item(A::PresentEnd),
        ],
    )?;
    let language = make(
        "language",
        &[
            item(A::LanguageSystem),
            &line,
            item(A::LanguageEnglish),
            item(A::LanguageGerman),
            item(A::LanguageSpanish),
            item(A::LanguageFrench),
            item(A::LanguageDutch),
            item(A::LanguagePolish),
            item(A::LanguageArabic),
            item(A::LanguageJapanese),
        ],
    )?;
    let view = make(
        "view",
        &[
            item(A::ZoomIn),
            item(A::ZoomOut),
            item(A::ZoomActual),
            item(A::ZoomFit),
            item(A::ZoomSelection),
            item(A::Fold),
            item(A::OpenStack),
            &line,
            item(A::LensJourney),
            item(A::LensChannels),
            item(A::LensOwners),
            item(A::LensFlow),
            item(A::LensTimeline),
            item(A::LensOutline),
            item(A::LensRegister),
            item(A::LensPriorities),
            item(A::LensDashboard),
            item(A::PersonaSheets),
            &line,
            item(A::Compare),
            item(A::CompareWith),
            item(A::Overlay),
            &line,
            item(A::OpenSubJourney),
            item(A::BackToMap),
            &line,
            &colours,
            &line,
            &presenting,
            &line,
            &theme,
            &language,
        ],
    )?;
    let help = make(
        "help",
        &[
            item(A::ShowHelp),
            item(A::StartTour),
            &line,
            item(A::ShowPalette),
            item(A::ShowKeys),
            &line,
            item(A::ShowAbout),
        ],
    )?;
    let menu = Menu::with_items(app, &[&file, &edit, &view, &help])?;
    add_program_menu(app, &menu)?;
    Ok(menu)
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

fn submenu(
    app: &AppHandle,
    words: &Words,
    id: &str,
    items: &[&dyn IsMenuItem<Wry>],
) -> tauri::Result<Submenu<Wry>> {
    Submenu::with_items(app, words.text(&format!("menu-{id}")), true, items)
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

/// Whether a choice is the one that holds now; nothing for what is no choice.
fn is_chosen(action: MenuAction, now: &Settings, of_map: &MenuState) -> Option<bool> {
    use MenuAction as A;
    let colours = |by| of_map.colour_by == Some(by);
    let lens = |lens| of_map.lens == Some(lens);
    let language = now.chosen_language.as_deref();
    Some(match action {
        A::ThemeSystem => now.theme == ThemeChoice::System,
        A::ThemeLight => now.theme == ThemeChoice::Light,
        A::ThemeDark => now.theme == ThemeChoice::Dark,
        A::ThemeContrast => now.theme == ThemeChoice::Contrast,
        A::LanguageSystem => language.is_none(),
        A::LanguageEnglish => language == Some("en"),
        A::LanguageGerman => language == Some("de"),
        A::LanguageSpanish => language == Some("es"),
        A::LanguageFrench => language == Some("fr"),
        A::LanguageDutch => language == Some("nl"),
        A::LanguagePolish => language == Some("pl"),
        A::LanguageArabic => language == Some("ar"),
        A::LanguageJapanese => language == Some("ja"),
        A::LensJourney => lens(Lens::Journey),
        A::LensChannels => lens(Lens::Channels),
        A::LensOwners => lens(Lens::Owners),
        A::LensFlow => lens(Lens::Flow),
        A::LensTimeline => lens(Lens::Timeline),
        A::LensOutline => lens(Lens::Outline),
        A::LensRegister => lens(Lens::Register),
        A::LensPriorities => lens(Lens::Priorities),
        A::LensDashboard => lens(Lens::Dashboard),
        A::ColourByKind => colours(ColourBy::Kind),
        A::ColourByEvidence => colours(ColourBy::Evidence),
        A::ColourByOwner => colours(ColourBy::Owner),
        A::ColourByDepartment => colours(ColourBy::Department),
        A::ColourBySeverity => colours(ColourBy::Severity),
        A::ColourByTag => colours(ColourBy::Tag),
        A::ColourByAuthor => colours(ColourBy::Author),
        _ => return None,
    })
}

/// What can be chosen without a map.
const fn is_always_possible(action: MenuAction) -> bool {
    use MenuAction as A;
    matches!(
        action,
        A::NewMap
            | A::OpenFile
            | A::ImportFile
            | A::ImportPasted
            | A::Cut
            | A::Copy
            | A::Paste
            | A::SelectAll
            | A::ThemeSystem
            | A::ThemeLight
            | A::ThemeDark
            | A::ThemeContrast
            | A::LanguageSystem
            | A::LanguageEnglish
            | A::LanguageGerman
            | A::LanguageSpanish
            | A::LanguageFrench
            | A::LanguageDutch
            | A::LanguagePolish
            | A::LanguageArabic
            | A::LanguageJapanese
            | A::ShowPalette
            | A::ShowBackups
            | A::ShowSettings
            | A::ShowHelp
            | A::StartTour
            | A::ShowKeys
            | A::ShowAbout
    )
}

fn possible(state: &MenuState, action: MenuAction) -> bool {
    match action {
        MenuAction::Undo => state.undo.is_some(),
        MenuAction::Redo => state.redo.is_some(),
        _ => is_always_possible(action) || state.enabled.contains(&action),
    }
}

/// Cut, copy, paste and select all. The page knows whether a text or the map
/// is meant.
#[cfg(target_os = "linux")]
fn clipboard(
    _: &AppHandle,
    _: &Words,
    actions: &BTreeMap<MenuAction, Entry>,
    edit: &Submenu<Wry>,
) -> tauri::Result<()> {
    use MenuAction as A;

    edit.append_items(&[
        actions[&A::Cut].item(),
        actions[&A::Copy].item(),
        actions[&A::Paste].item(),
        actions[&A::SelectAll].item(),
    ])
}

/// Cut, copy, paste and select all as the system has them, which reach the
/// page like the keys.
#[cfg(not(target_os = "linux"))]
fn clipboard(
    app: &AppHandle,
    words: &Words,
    _: &BTreeMap<MenuAction, Entry>,
    edit: &Submenu<Wry>,
) -> tauri::Result<()> {
    edit.append_items(&[
        &PredefinedMenuItem::cut(app, Some(&words.text("menu-cut")))?,
        &PredefinedMenuItem::copy(app, Some(&words.text("menu-copy")))?,
        &PredefinedMenuItem::paste(app, Some(&words.text("menu-paste")))?,
        &PredefinedMenuItem::select_all(app, Some(&words.text("menu-select-all")))?,
    ])
}
