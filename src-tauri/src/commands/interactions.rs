//! The commands about interaction data.

use desk::wire::{
    Edited, HowToRead, InteractionData, Redrawn, ReplayRequest, ReplayWire, Study, StudyRequest,
};
use insight::About;
use tauri::AppHandle;
use uuid::Uuid;

use super::{Answer, Desk};
use crate::dialogs::{Question, ask};
use crate::projector;

#[tauri::command]
pub async fn choose_interactions(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
) -> Answer<Option<InteractionData>> {
    let Some(path) = ask(&app, Question::Interactions).await else { return Ok(None) };
    desk.work(move |desk| desk.open_interactions(map, &path)).await.map(Some)
}

#[tauri::command]
pub async fn take_interactions(desk: Desk<'_>, map: Uuid, id: String) -> Answer<InteractionData> {
    desk.work(move |desk| desk.take_interactions(map, &id)).await
}

#[tauri::command]
pub async fn reread_interactions(
    desk: Desk<'_>,
    map: Uuid,
    how: HowToRead,
) -> Answer<InteractionData> {
    desk.work(move |desk| desk.reread_interactions(map, &how)).await
}

#[tauri::command]
pub async fn interactions(desk: Desk<'_>, map: Uuid) -> Answer<Option<InteractionData>> {
    desk.work(move |desk| desk.interactions(map)).await
}

#[tauri::command]
pub async fn close_interactions(app: AppHandle, desk: Desk<'_>, map: Uuid) -> Answer<Redrawn> {
    let redrawn = desk.work(move |desk| desk.close_interactions(map)).await;
    projector::catch_up(&app, map);
    redrawn
}

#[tauri::command]
pub async fn study(desk: Desk<'_>, map: Uuid, asked: StudyRequest) -> Answer<Study> {
    desk.work(move |desk| desk.study(map, &asked)).await
}

#[tauri::command]
pub async fn pin(app: AppHandle, desk: Desk<'_>, map: Uuid, taken: Vec<About>) -> Answer<Edited> {
    let edited = desk.work(move |desk| desk.pin(map, &taken)).await;
    projector::catch_up(&app, map);
    edited
}

#[tauri::command]
pub async fn find_journeys(desk: Desk<'_>, map: Uuid, text: String) -> Answer<Vec<usize>> {
    desk.work(move |desk| desk.find_journeys(map, &text)).await
}

#[tauri::command]
pub async fn journey_told(desk: Desk<'_>, map: Uuid, case: usize) -> Answer<Option<ReplayWire>> {
    desk.work(move |desk| desk.journey_told(map, case)).await
}

#[tauri::command]
pub async fn replay(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    asked: Option<ReplayRequest>,
) -> Answer<Redrawn> {
    let redrawn = desk.work(move |desk| desk.replay(map, asked)).await;
    projector::catch_up(&app, map);
    redrawn
}
