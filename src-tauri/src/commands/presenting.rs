//! The commands of a presentation: the facilitator's, and those of the
//! projector.

use desk::wire::{Presentation, Projection, Steering};
use tauri::AppHandle;
use words::sentence;

use super::{Answer, Desk};
use crate::projector;

#[tauri::command]
pub async fn present(app: AppHandle, desk: Desk<'_>, presentation: Presentation) -> Answer<()> {
    projector::show(&app, presentation)
        .map_err(|error| desk.internal(&sentence!("app-projector", detail = error.to_string())))
}

#[tauri::command]
pub async fn end_presentation(app: AppHandle) -> Answer<()> {
    projector::close(&app);
    Ok(())
}

#[tauri::command]
pub async fn projection(app: AppHandle, desk: Desk<'_>) -> Answer<Option<Projection>> {
    let Some(presentation) = projector::presentation(&app) else { return Ok(None) };
    desk.work(move |desk| desk.project(presentation)).await.map(Some)
}

#[tauri::command]
pub async fn steer(app: AppHandle, steering: Steering) -> Answer<()> {
    projector::steer(&app, steering);
    Ok(())
}

#[tauri::command]
pub async fn fill_screen(app: AppHandle) -> Answer<()> {
    projector::fill_screen(&app);
    Ok(())
}
