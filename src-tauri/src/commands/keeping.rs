//! The commands about what a person likes, and about what is kept of their maps.

use desk::wire::{
    BackupEntry, BackupMap, BroughtBack, LibraryPlace, Restored, Saved, Settings, SettingsChange,
    SettingsFile,
};
use tauri::AppHandle;
use uuid::Uuid;
use words::sentence;

use super::{Answer, Desk};
use crate::dialogs::{Question, ask};
use crate::{folders, help, menu, projector, windows};

#[tauri::command]
pub async fn settings(desk: Desk<'_>) -> Answer<Settings> {
    desk.work(|desk| Ok(desk.settings())).await
}

#[tauri::command]
pub async fn change_settings(
    app: AppHandle,
    desk: Desk<'_>,
    change: SettingsChange,
) -> Answer<Settings> {
    let both = desk.work(|desk| Ok((desk.settings_again(), desk.change_settings(change)?))).await;
    let (before, settings) = both?;
    let speaks_anew = before.language != settings.language;
    let looks_anew =
        speaks_anew || before.density != settings.density || before.curves != settings.curves;
    let dresses_anew = before.theme != settings.theme;
    if speaks_anew {
        let shown = menu::build(&app);
        shown.map_err(|error| desk.internal(&sentence!("app-menu", detail = error.to_string())))?;
    }
    if dresses_anew {
        windows::dress(&app);
    }
    if before.text_size != settings.text_size {
        windows::scale(&app);
    }
    if looks_anew {
        projector::ask_anew(&app);
    }
    if looks_anew || dresses_anew || before.keys != settings.keys {
        help::ask_anew(&app);
    }
    Ok(settings)
}

#[tauri::command]
pub async fn export_settings(app: AppHandle, desk: Desk<'_>) -> Answer<Option<Saved>> {
    let Some(path) = ask(&app, Question::SaveSettings).await else { return Ok(None) };
    desk.work(move |desk| desk.export_settings(&path)).await.map(Some)
}

#[tauri::command]
pub async fn read_settings(app: AppHandle, desk: Desk<'_>) -> Answer<Option<SettingsFile>> {
    let Some(path) = ask(&app, Question::Settings).await else { return Ok(None) };
    desk.work(move |desk| desk.read_settings(&path)).await.map(Some)
}

#[tauri::command]
pub async fn library_place(desk: Desk<'_>) -> Answer<LibraryPlace> {
    desk.work(|desk| Ok(desk.library_place())).await
}

#[tauri::command]
pub async fn show_library(app: AppHandle, desk: Desk<'_>, backup: Option<String>) -> Answer<()> {
    let path = desk.work(move |desk| match backup {
        Some(name) => desk.backup_path(&name),
        None => Ok(desk.library_path()),
    });
    folders::show(&app, &desk.desk().words(), &path.await?)
}

#[tauri::command]
pub async fn move_library(app: AppHandle, desk: Desk<'_>) -> Answer<Option<LibraryPlace>> {
    let Some(folder) = ask(&app, Question::LibraryFolder).await else { return Ok(None) };
    let place = desk.work(move |desk| desk.move_library(&folder)).await?;
    projector::close(&app);
    Ok(Some(place))
}

#[tauri::command]
pub async fn backups(desk: Desk<'_>) -> Answer<Vec<BackupEntry>> {
    desk.work(|desk| desk.backups()).await
}

#[tauri::command]
pub async fn make_backup(desk: Desk<'_>) -> Answer<BackupEntry> {
    desk.work(|desk| desk.make_backup()).await
}

#[tauri::command]
pub async fn maps_in_backup(desk: Desk<'_>, backup: String) -> Answer<Vec<BackupMap>> {
    desk.work(move |desk| desk.maps_in_backup(&backup)).await
}

#[tauri::command]
pub async fn bring_back(desk: Desk<'_>, backup: String, map: Uuid) -> Answer<BroughtBack> {
    desk.work(move |desk| desk.bring_back(&backup, map)).await
}

#[tauri::command]
pub async fn restore_backup(app: AppHandle, desk: Desk<'_>, backup: String) -> Answer<Restored> {
    let restored = desk.work(move |desk| desk.restore_backup(&backup)).await?;
    // What it showed may be another map now.
    projector::close(&app);
    Ok(restored)
}
