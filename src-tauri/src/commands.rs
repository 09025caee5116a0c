//! Every command of the bridge, on one screen and without logic: what each
//! does is a method of [`desk::Desk`], what it is called in the window stands
//! in `ui/src/host/tauri.ts`.

mod help;
mod interactions;
mod keeping;
mod presenting;

use std::io::Write as _;

use desk::wire::{
    AppError, Brought, Compared, CopiedTable, CountsFile, CountsPreview, CountsRequest, Edited,
    ExportChoice, ExportFormat, ExportRequest, FileOpened, FindingWire, GalleryPicture,
    ImportPreview, Imported, Lens, LibraryEntry, MapPlaces, MeasureWire, MenuState, MetricKinds,
    NewFuture, NewMap, PatchWire, PictureOnOffer, PictureSize, PrintPlan, Redrawn, RegisterLook,
    Saved, SharePreview, ShareRequest, TableMapping, TemplateEntry, Transfer, Transferred, Weighed,
};
use edit::{Command, Place, Target};
use model::evidence::Backing;
use model::ledger::Account;
use model::records::ColourBy;
use tauri::ipc::{Invoke, Response};
use tauri::{AppHandle, State, WebviewWindow, Wry};
use uuid::Uuid;
use words::sentence;

use crate::dialogs::{Question, ask};
use crate::shared::Shared;
use crate::{clipboard, events, folders, menu, projector};

type Answer<T> = Result<T, AppError>;
type Desk<'a> = State<'a, Shared>;

/// The list of all commands.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        keeping::settings,
        keeping::change_settings,
        keeping::export_settings,
        keeping::read_settings,
        keeping::library_place,
        keeping::show_library,
        keeping::move_library,
        keeping::backups,
        keeping::make_backup,
        keeping::maps_in_backup,
        keeping::bring_back,
        keeping::restore_backup,
        library,
        thumbnail,
        templates,
        gallery_picture,
        create_map,
        open_sample,
        duplicate_map,
        make_future,
        delete_map,
        restore_map,
        open_map,
        edit,
        undo,
        redo,
        foresee,
        colour_map,
        look_through,
        look_at_register,
        copy_table,
        copy_picture,
        compare_with,
        copy,
        look_alikes,
        check_map,
        hand_offs,
        evidence,
        weigh,
        measures,
        metric_kinds,
        metric_set,
        read_counts,
        choose_counts,
        interactions::choose_interactions,
        interactions::take_interactions,
        interactions::reread_interactions,
        interactions::interactions,
        interactions::close_interactions,
        interactions::study,
        interactions::pin,
        interactions::find_journeys,
        interactions::journey_told,
        interactions::replay,
        like_beside,
        paste,
        transfer,
        take_back_transfer,
        map_places,
        choose_picture,
        picture_sizes,
        make_picture_smaller,
        read_clipboard,
        open_file,
        save_copy,
        export_choices,
        share_preview,
        export_map,
        preview_file,
        preview_clipboard,
        preview_again,
        map_columns,
        import_file,
        print_plan,
        print_sheet,
        open_recent,
        reveal,
        begun,
        painted,
        set_title,
        set_menu,
        presenting::present,
        presenting::end_presentation,
        presenting::projection,
        presenting::steer,
        presenting::fill_screen,
        help::show_help,
        help::help,
        help::help_page,
        help::help_search,
        help::help_title,
        help::take_tour,
        help::close_help,
    ]
}

#[tauri::command]
async fn library(desk: Desk<'_>) -> Answer<Vec<LibraryEntry>> {
    desk.work(|desk| desk.library()).await
}

#[tauri::command]
async fn thumbnail(desk: Desk<'_>, map: Uuid) -> Answer<String> {
    desk.work(move |desk| desk.thumbnail(map)).await
}

#[tauri::command]
async fn templates(desk: Desk<'_>) -> Answer<Vec<TemplateEntry>> {
    desk.work(|desk| desk.templates()).await
}

#[tauri::command]
async fn gallery_picture(desk: Desk<'_>, asked: GalleryPicture) -> Answer<String> {
    desk.work(move |desk| desk.gallery_picture(&asked)).await
}

#[tauri::command]
async fn create_map(desk: Desk<'_>, options: NewMap) -> Answer<Uuid> {
    desk.work(move |desk| desk.create_map(&options)).await
}

#[tauri::command]
async fn open_sample(desk: Desk<'_>) -> Answer<Uuid> {
    desk.work(|desk| desk.open_sample()).await
}

#[tauri::command]
async fn duplicate_map(desk: Desk<'_>, map: Uuid) -> Answer<Uuid> {
    desk.work(move |desk| desk.duplicate_map(map)).await
}

#[tauri::command]
async fn make_future(desk: Desk<'_>, map: Uuid, asked: NewFuture) -> Answer<Uuid> {
    desk.work(move |desk| desk.make_future(map, &asked)).await
}

#[tauri::command]
async fn delete_map(desk: Desk<'_>, map: Uuid) -> Answer<()> {
    desk.work(move |desk| desk.delete_map(map)).await
}

#[tauri::command]
async fn restore_map(desk: Desk<'_>, map: Uuid) -> Answer<()> {
    desk.work(move |desk| desk.restore_map(map)).await
}

#[tauri::command]
async fn open_map(desk: Desk<'_>, map: Uuid) -> Answer<Response> {
    let told = desk.work(move |desk| desk.tell_map(map)).await?;
    let json = told.into_json().map_err(|error| {
        desk.internal(&sentence!("app-part-failed", detail = error.to_string()))
    })?;
    Ok(Response::new(json))
}

#[tauri::command]
async fn edit(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    command: Command,
    mark: Option<Uuid>,
) -> Answer<Edited> {
    let edited = desk.work(move |desk| desk.edit(map, command, mark)).await;
    projector::catch_up(&app, map);
    edited
}

#[tauri::command]
async fn undo(app: AppHandle, desk: Desk<'_>, map: Uuid) -> Answer<Edited> {
    let edited = desk.work(move |desk| desk.undo(map)).await;
    projector::catch_up(&app, map);
    edited
}

#[tauri::command]
async fn redo(app: AppHandle, desk: Desk<'_>, map: Uuid) -> Answer<Edited> {
    let edited = desk.work(move |desk| desk.redo(map)).await;
    projector::catch_up(&app, map);
    edited
}

#[tauri::command]
async fn foresee(desk: Desk<'_>, map: Uuid, commands: Vec<Command>) -> Answer<PatchWire> {
    desk.work(move |desk| desk.foresee(map, &commands)).await
}

#[tauri::command]
async fn colour_map(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    colour_by: ColourBy,
) -> Answer<Redrawn> {
    let coloured = desk.work(move |desk| desk.colour_map(map, colour_by)).await;
    projector::catch_up(&app, map);
    coloured
}

#[tauri::command]
async fn look_through(app: AppHandle, desk: Desk<'_>, map: Uuid, lens: Lens) -> Answer<Redrawn> {
    let redrawn = desk.work(move |desk| desk.look_through(map, lens)).await;
    projector::catch_up(&app, map);
    redrawn
}

#[tauri::command]
async fn look_at_register(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    look: RegisterLook,
) -> Answer<Redrawn> {
    let redrawn = desk.work(move |desk| desk.look_at_register(map, look)).await;
    projector::catch_up(&app, map);
    redrawn
}

#[tauri::command]
async fn copy_table(desk: Desk<'_>, map: Uuid, rows: Vec<String>) -> Answer<CopiedTable> {
    desk.work(move |desk| desk.copy_table(map, &rows)).await
}

#[tauri::command]
async fn copy_picture(desk: Desk<'_>, map: Uuid) -> Answer<Response> {
    Ok(Response::new(desk.work(move |desk| desk.copy_picture(map)).await?))
}

#[tauri::command]
async fn compare_with(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    other: Option<Uuid>,
    is_drawn: bool,
) -> Answer<Compared> {
    let compared = desk.work(move |desk| desk.compare_with(map, other, is_drawn)).await;
    projector::catch_up(&app, map);
    compared
}

#[tauri::command]
async fn copy(desk: Desk<'_>, map: Uuid, targets: Vec<Target>) -> Answer<String> {
    desk.work(move |desk| desk.copy(map, &targets)).await
}

#[tauri::command]
async fn look_alikes(desk: Desk<'_>, map: Uuid) -> Answer<Vec<Vec<Uuid>>> {
    desk.work(move |desk| desk.look_alikes(map)).await
}

#[tauri::command]
async fn check_map(desk: Desk<'_>, map: Uuid) -> Answer<Vec<FindingWire>> {
    desk.work(move |desk| desk.check_map(map)).await
}

#[tauri::command]
async fn hand_offs(desk: Desk<'_>, map: Uuid) -> Answer<Account> {
    desk.work(move |desk| desk.hand_offs(map)).await
}

#[tauri::command]
async fn evidence(desk: Desk<'_>, map: Uuid) -> Answer<Vec<Backing>> {
    desk.work(move |desk| desk.evidence(map)).await
}

#[tauri::command]
async fn weigh(desk: Desk<'_>, map: Uuid, target: Target) -> Answer<Vec<Weighed>> {
    desk.work(move |desk| desk.weigh(map, target)).await
}

#[tauri::command]
async fn measures(desk: Desk<'_>, map: Uuid) -> Answer<Vec<MeasureWire>> {
    desk.work(move |desk| desk.measures(map)).await
}

#[tauri::command]
async fn metric_kinds(desk: Desk<'_>) -> Answer<MetricKinds> {
    desk.work(|desk| Ok(desk.metric_kinds())).await
}

#[tauri::command]
async fn metric_set(desk: Desk<'_>, set: String) -> Answer<Vec<Command>> {
    desk.work(move |desk| Ok(desk.metric_set(&set))).await
}

#[tauri::command]
async fn read_counts(desk: Desk<'_>, map: Uuid, asked: CountsRequest) -> Answer<CountsPreview> {
    desk.work(move |desk| desk.read_counts(map, &asked)).await
}

#[tauri::command]
async fn choose_counts(app: AppHandle, desk: Desk<'_>) -> Answer<Option<CountsFile>> {
    let Some(path) = ask(&app, Question::Table).await else { return Ok(None) };
    desk.work(move |desk| desk.counts_file(&path)).await.map(Some)
}

#[tauri::command]
async fn like_beside(desk: Desk<'_>, map: Uuid, card: Uuid) -> Answer<Vec<Uuid>> {
    desk.work(move |desk| desk.like_beside(map, card)).await
}

#[tauri::command]
async fn paste(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    text: String,
    at: Place,
    mark: Option<Uuid>,
) -> Answer<Edited> {
    let edited = desk.work(move |desk| desk.paste(map, &text, at, mark)).await;
    projector::catch_up(&app, map);
    edited
}

#[tauri::command]
async fn transfer(app: AppHandle, desk: Desk<'_>, asked: Transfer) -> Answer<Transferred> {
    let maps = [asked.from, asked.to];
    let transferred = desk.work(move |desk| desk.transfer(&asked)).await;
    maps.into_iter().for_each(|map| projector::catch_up(&app, map));
    transferred
}

#[tauri::command]
async fn take_back_transfer(app: AppHandle, desk: Desk<'_>, mark: Uuid) -> Answer<Option<Edited>> {
    let (maps, edited) = desk.work(move |desk| desk.take_back_transfer(mark)).await?;
    maps.into_iter().for_each(|map| projector::catch_up(&app, map));
    Ok(edited)
}

#[tauri::command]
async fn map_places(desk: Desk<'_>, map: Uuid) -> Answer<MapPlaces> {
    desk.work(move |desk| desk.map_places(map)).await
}

#[tauri::command]
async fn choose_picture(app: AppHandle, desk: Desk<'_>) -> Answer<Option<String>> {
    let Some(path) = ask(&app, Question::Picture).await else { return Ok(None) };
    desk.work(move |desk| desk.keep_picture(&path)).await.map(|picture| Some(picture.hash))
}

#[tauri::command]
async fn picture_sizes(desk: Desk<'_>, picture: String) -> Answer<Vec<PictureOnOffer>> {
    desk.work(move |desk| desk.picture_sizes(&picture)).await
}

#[tauri::command]
async fn make_picture_smaller(desk: Desk<'_>, picture: String, side: u32) -> Answer<String> {
    desk.work(move |desk| desk.make_picture_smaller(&picture, side)).await
}

#[tauri::command]
async fn read_clipboard(app: AppHandle, desk: Desk<'_>) -> Answer<Brought> {
    let Some(outside) = clipboard::read(&app).await else { return Ok(Brought::Nothing) };
    desk.work(move |desk| desk.take_in_outside(outside)).await
}

#[tauri::command]
async fn open_file(app: AppHandle, desk: Desk<'_>) -> Answer<Option<FileOpened>> {
    let Some(path) = ask(&app, Question::Readable).await else { return Ok(None) };
    let opened = desk.work(move |desk| desk.open_file(&path)).await;
    menu::refresh_recent(&app);
    opened.map(Some)
}

#[tauri::command]
async fn save_copy(app: AppHandle, desk: Desk<'_>, map: Uuid) -> Answer<Option<Saved>> {
    let name = desk.work(move |desk| desk.name_for_file(map)).await?;
    let Some(path) = ask(&app, Question::SaveCopy { name }).await else { return Ok(None) };
    let saved = desk.work(move |desk| desk.save_copy(map, &path)).await;
    menu::refresh_recent(&app);
    saved.map(Some)
}

#[tauri::command]
async fn export_choices(
    desk: Desk<'_>,
    map: Uuid,
    share: ShareRequest,
) -> Answer<Vec<ExportChoice>> {
    desk.work(move |desk| desk.export_choices(map, &share)).await
}

#[tauri::command]
async fn share_preview(desk: Desk<'_>, map: Uuid, share: ShareRequest) -> Answer<SharePreview> {
    desk.work(move |desk| desk.share_preview(map, &share)).await
}

#[tauri::command]
async fn export_map(
    app: AppHandle,
    desk: Desk<'_>,
    map: Uuid,
    request: ExportRequest,
) -> Answer<Option<Saved>> {
    let format = request.format;
    let asked = request.clone();
    let name = desk.work(move |desk| desk.name_for_export(map, &asked)).await?;
    let Some(path) = ask(&app, Question::Export { name, format }).await else { return Ok(None) };
    let saved = desk.work(move |desk| desk.export(map, &request, &path)).await;
    if matches!(format, ExportFormat::Journey | ExportFormat::Json) {
        menu::refresh_recent(&app);
    }
    saved.map(Some)
}

#[tauri::command]
async fn print_plan(desk: Desk<'_>, map: Uuid, request: ExportRequest) -> Answer<PrintPlan> {
    desk.work(move |desk| desk.print_plan(map, &request)).await
}

#[tauri::command]
async fn print_sheet(
    desk: Desk<'_>,
    map: Uuid,
    request: ExportRequest,
    sheet: u32,
    size: PictureSize,
) -> Answer<String> {
    desk.work(move |desk| desk.print_sheet(map, &request, sheet, size)).await
}

#[tauri::command]
async fn preview_file(
    app: AppHandle,
    desk: Desk<'_>,
    map: Option<Uuid>,
) -> Answer<Option<ImportPreview>> {
    let Some(path) = ask(&app, Question::Foreign).await else { return Ok(None) };
    desk.work(move |desk| desk.preview_file(&path, map)).await.map(Some)
}

#[tauri::command]
async fn preview_clipboard(
    app: AppHandle,
    desk: Desk<'_>,
    map: Option<Uuid>,
) -> Answer<Option<ImportPreview>> {
    let Some(outside) = clipboard::read(&app).await else { return Ok(None) };
    desk.work(move |desk| desk.preview_outside(outside, map)).await
}

#[tauri::command]
async fn preview_again(
    desk: Desk<'_>,
    preview: String,
    map: Option<Uuid>,
    part: Option<usize>,
) -> Answer<ImportPreview> {
    desk.work(move |desk| desk.preview_again(&preview, map, part)).await
}

#[tauri::command]
async fn map_columns(
    desk: Desk<'_>,
    preview: String,
    map: Option<Uuid>,
    mapping: Option<TableMapping>,
) -> Answer<ImportPreview> {
    desk.work(move |desk| desk.map_columns(&preview, map, mapping)).await
}

#[tauri::command]
async fn import_file(
    app: AppHandle,
    desk: Desk<'_>,
    preview: String,
    map: Option<Uuid>,
) -> Answer<Imported> {
    let imported = desk.work(move |desk| desk.import_file(&preview, map)).await;
    if let Some(map) = map {
        projector::catch_up(&app, map);
    }
    imported
}

#[tauri::command]
async fn open_recent(app: AppHandle, desk: Desk<'_>, entry: String) -> Answer<FileOpened> {
    let opened = desk.work(move |desk| desk.open_file(&desk.recent_path(&entry)?)).await;
    menu::refresh_recent(&app);
    opened
}

#[tauri::command]
async fn reveal(app: AppHandle, desk: Desk<'_>, saved: Uuid) -> Answer<()> {
    let path = desk.work(move |desk| desk.saved_path(saved)).await?;
    folders::show(&app, &desk.desk().words(), &path)
}

#[tauri::command]
async fn begun(app: AppHandle) {
    events::begun(&app);
}

#[tauri::command]
async fn painted(desk: Desk<'_>) -> Answer<()> {
    // Whatever can wait has waited for this.
    desk.desk().work_when_idle();
    if desk.is_first_paint() {
        let mut out = std::io::stdout();
        // Whoever waited may be gone.
        let _ = writeln!(out, "throughline: painted").and_then(|()| out.flush());
    }
    Ok(())
}

#[tauri::command]
async fn set_title(window: WebviewWindow, desk: Desk<'_>, title: String) -> Answer<()> {
    window
        .set_title(&desk::label::plain(&title))
        .map_err(|error| desk.internal(&sentence!("app-title", detail = error.to_string())))
}

#[tauri::command]
async fn set_menu(app: AppHandle, desk: Desk<'_>, state: MenuState) -> Answer<()> {
    menu::show(&app, state)
        .map_err(|error| desk.internal(&sentence!("app-menu", detail = error.to_string())))
}
