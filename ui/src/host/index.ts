/**
 * Everything that the window asks of the core. The only other thing that knows
 * how it is answered is the file that implements it: `tauri.ts` in the app,
 * `replay.ts` in tests.
 *
 * Every method rejects with an {@link AppError} when the core refuses.
 */

import type { About } from './bindings/About'
import type { Account } from './bindings/Account'
import type { AppError } from './bindings/AppError'
import type { AppEvent } from './bindings/AppEvent'
import type { BackupEntry } from './bindings/BackupEntry'
import type { BackupMap } from './bindings/BackupMap'
import type { Backing } from './bindings/Backing'
import type { BesideWire } from './bindings/BesideWire'
import type { BroughtBack } from './bindings/BroughtBack'
import type { Brought } from './bindings/Brought'
import type { CopiedTable } from './bindings/CopiedTable'
import type { ColourBy } from './bindings/ColourBy'
import type { ColumnUsed } from './bindings/ColumnUsed'
import type { Command } from './bindings/Command'
import type { Compared } from './bindings/Compared'
import type { CountsFile } from './bindings/CountsFile'
import type { CountsPreview } from './bindings/CountsPreview'
import type { CountsRequest } from './bindings/CountsRequest'
import type { Edited } from './bindings/Edited'
import type { ExportChoice } from './bindings/ExportChoice'
import type { ExportRequest } from './bindings/ExportRequest'
import type { FileOpened } from './bindings/FileOpened'
import type { FindingWire } from './bindings/FindingWire'
import type { GalleryPicture } from './bindings/GalleryPicture'
import type { HelpEvent } from './bindings/HelpEvent'
import type { HelpHit } from './bindings/HelpHit'
import type { HelpOpening } from './bindings/HelpOpening'
import type { HelpPage } from './bindings/HelpPage'
import type { HowToRead } from './bindings/HowToRead'
import type { Imported } from './bindings/Imported'
import type { ImportPreview } from './bindings/ImportPreview'
import type { InteractionData } from './bindings/InteractionData'
import type { Lens } from './bindings/Lens'
import type { LibraryEntry } from './bindings/LibraryEntry'
import type { LibraryPlace } from './bindings/LibraryPlace'
import type { MapPlaces } from './bindings/MapPlaces'
import type { MeasureWire } from './bindings/MeasureWire'
import type { MenuAction } from './bindings/MenuAction'
import type { MenuState } from './bindings/MenuState'
import type { MetricKinds } from './bindings/MetricKinds'
import type { NewFuture } from './bindings/NewFuture'
import type { NewMap } from './bindings/NewMap'
import type { OpenedMap } from './bindings/OpenedMap'
import type { PatchWire } from './bindings/PatchWire'
import type { PictureOnOffer } from './bindings/PictureOnOffer'
import type { PictureSize } from './bindings/PictureSize'
import type { Place } from './bindings/Place'
import type { Presentation } from './bindings/Presentation'
import type { PrintPlan } from './bindings/PrintPlan'
import type { Projection } from './bindings/Projection'
import type { ProjectorEvent } from './bindings/ProjectorEvent'
import type { Register } from './bindings/Register'
import type { RegisterLook } from './bindings/RegisterLook'
import type { Redrawn } from './bindings/Redrawn'
import type { ReplayRequest } from './bindings/ReplayRequest'
import type { ReplayWire } from './bindings/ReplayWire'
import type { Restored } from './bindings/Restored'
import type { Saved } from './bindings/Saved'
import type { SharePreview } from './bindings/SharePreview'
import type { ShareRequest } from './bindings/ShareRequest'
import type { Settings } from './bindings/Settings'
import type { SettingsChange } from './bindings/SettingsChange'
import type { SettingsFile } from './bindings/SettingsFile'
import type { Steering } from './bindings/Steering'
import type { Study } from './bindings/Study'
import type { StudyRequest } from './bindings/StudyRequest'
import type { TableColumn } from './bindings/TableColumn'
import type { TableMapping } from './bindings/TableMapping'
import type { TablePreview } from './bindings/TablePreview'
import type { Target } from './bindings/Target'
import type { TemplateEntry } from './bindings/TemplateEntry'
import type { Transfer } from './bindings/Transfer'
import type { Transferred } from './bindings/Transferred'
import type { Weighed } from './bindings/Weighed'

export type {
  BesideWire,
  AppError, AppEvent, BackupEntry, BackupMap, Brought, BroughtBack, LibraryPlace, SettingsFile, ColourBy, Command, CountsFile, CountsPreview, CountsRequest, Edited, ExportChoice,
  ExportRequest, FileOpened,
  GalleryPicture, Imported, ImportPreview,
  Lens, LibraryEntry, MeasureWire, MenuAction, MenuState, MetricKinds, NewMap, OpenedMap, PatchWire, PictureOnOffer, Place, Presentation,
  PrintPlan, Projection, Register, RegisterLook,
  ProjectorEvent, Saved, Settings, SettingsChange, Steering, TableColumn, TableMapping, TablePreview, Target,
  TemplateEntry, ColumnUsed,
}

export interface Host {
  /** What the window needs before anything else: language, theme, what was asked to be opened. */
  settings(): Promise<Settings>
  changeSettings(change: SettingsChange): Promise<Settings>
  /** Asks for a place and writes what was chosen there. */
  exportSettings(): Promise<Saved | null>
  /** Asks for such a file and reads it; nothing is changed yet. */
  readSettings(): Promise<SettingsFile | null>

  // Where the library lies, and what it was before.

  libraryPlace(): Promise<LibraryPlace>
  /** Shows the library, or one of its backups, in the system's file manager. */
  showLibrary(backup: string | null): Promise<void>
  /** Asks for a folder and moves the library there, with its backups and the settings. */
  moveLibrary(): Promise<LibraryPlace | null>
  /** The newest first. */
  backups(): Promise<BackupEntry[]>
  makeBackup(): Promise<BackupEntry>
  mapsInBackup(backup: string): Promise<BackupMap[]>
  /** Puts a map of a backup into the library: beside the one that is there, if that is another. */
  bringBack(backup: string, map: string): Promise<BroughtBack>
  /** Puts a backup in place of the whole library, of which a backup is made first. */
  restoreBackup(backup: string): Promise<Restored>

  // The library.

  library(): Promise<LibraryEntry[]>
  /** A picture of the map, small, as a data URL. */
  thumbnail(map: string): Promise<string>
  /** Maps that a new one can be made of. */
  templates(): Promise<TemplateEntry[]>
  /** A picture of what a new map would begin with, as a data URL. */
  galleryPicture(asked: GalleryPicture): Promise<string>
  createMap(options: NewMap): Promise<string>
  /** Puts a copy of the sample into the library, or finds the one that is there. */
  openSample(): Promise<string>
  duplicateMap(map: string): Promise<string>
  /** Makes a map of the future from one of today; its id. */
  makeFuture(map: string, asked: NewFuture): Promise<string>
  deleteMap(map: string): Promise<void>
  /** Takes back a deletion. */
  restoreMap(map: string): Promise<void>

  // The open map.

  openMap(map: string): Promise<OpenedMap>
  /**
   * Does one command. Commands that bear the same mark are one step of undo.
   * Resolves only when the edit is on disk.
   */
  edit(map: string, command: Command, mark: string | null): Promise<Edited>
  undo(map: string): Promise<Edited>
  redo(map: string): Promise<Edited>
  /** How the picture would differ after commands, of which nothing is kept. */
  foresee(map: string, commands: readonly Command[]): Promise<PatchWire>
  /** Chooses what the colours of the map's cards say, which is remembered. */
  colourMap(map: string, colourBy: ColourBy): Promise<Redrawn>
  /**
   * Looks at the map through a lens, as long as the app is open. What differs from the picture
   * that was told last through the same lens.
   */
  lookThrough(map: string, lens: Lens): Promise<Redrawn>
  /** Chooses which register is shown, and how, as long as the app is open. */
  lookAtRegister(map: string, look: RegisterLook): Promise<Redrawn>
  /** The rows of the table that is looked at, by their nodes; all if none of them is in it. */
  copyTable(map: string, rows: readonly string[]): Promise<CopiedTable>
  /** What is looked at as a PNG. */
  copyPicture(map: string): Promise<ArrayBuffer>
  /**
   * Compares the map with another one as long as the app is open, drawn over it or not; with none
   * again if none is named.
   */
  compareWith(map: string, other: string | null, isDrawn: boolean): Promise<Compared>
  /** The records and all that belongs to them, as a text for the clipboard. */
  copy(map: string, targets: Target[]): Promise<string>
  /** Cards that read alike, in groups; each is like the first of its group. */
  lookAlikes(map: string): Promise<string[][]>
  /** What the map check finds, what is silenced included. */
  checkMap(map: string): Promise<FindingWire[]>
  /** Where the journey passes from one hand to another, and what that amounts to. */
  handOffs(map: string): Promise<Account>
  /** How all that the map says is known, along the journey. */
  evidence(map: string): Promise<Backing[]>
  /** What an opportunity or an action is worth: each score with its formula. */
  weigh(map: string, target: Target): Promise<Weighed[]>
  /** What all metrics of the map amount to today, in order. */
  measures(map: string): Promise<MeasureWire[]>
  /** What there is to measure with. */
  metricKinds(): Promise<MetricKinds>
  /** What gives a map the metrics of a set. */
  metricSet(set: string): Promise<Command[]>
  /** What a table of counts would bring to a metric. */
  readCounts(map: string, asked: CountsRequest): Promise<CountsPreview>
  /** Asks for a table of counts. */
  chooseCounts(): Promise<CountsFile | null>
  /** Asks for a file with interaction data and opens it for a map. */
  chooseInteractions(map: string): Promise<InteractionData | null>
  /** Opens interaction data for a map that was opened or dropped as a file. */
  takeInteractions(map: string, id: string): Promise<InteractionData>
  /** Reads the same data in another way. */
  rereadInteractions(map: string, how: HowToRead): Promise<InteractionData>
  /** The interaction data that is open for a map. */
  interactions(map: string): Promise<InteractionData | null>
  closeInteractions(map: string): Promise<Redrawn>
  /** What interaction data says about a map. */
  study(map: string, asked: StudyRequest): Promise<Study>
  /** Writes down what the data says about these things, as one step. */
  pin(map: string, taken: readonly About[]): Promise<Edited>
  /** Journeys whose names in the data hold a text. */
  findJourneys(map: string, text: string): Promise<number[]>
  journeyTold(map: string, journey: number): Promise<ReplayWire | null>
  /** Draws a journey over the map as far as it is told, or takes it off. */
  replay(map: string, asked: ReplayRequest | null): Promise<Redrawn>
  /** Cards in the same place that read like a card, the likest first. */
  likeBeside(map: string, card: string): Promise<string[]>
  /** Puts things into another map; on disk there before they are removed here. */
  transfer(asked: Transfer): Promise<Transferred>
  /** Takes a transfer back in both maps; what differs in the one that it came from. */
  takeBackTransfer(mark: string): Promise<Edited | null>
  /** The places of another map. */
  mapPlaces(map: string): Promise<MapPlaces>
  /** What is on the system's clipboard; pictures on it are kept. */
  readClipboard(): Promise<Brought>
  /** Puts a text from the clipboard in: records that were copied, else a card a line. */
  paste(map: string, text: string, at: Place, mark: string | null): Promise<Edited>
  /** Asks for a picture and keeps it; the hash under which it is kept. */
  choosePicture(map: string): Promise<string | null>
  /** A picture as it is, and in the sizes that it can be made smaller to. */
  pictureSizes(picture: string): Promise<PictureOnOffer[]>
  /** Keeps it in a smaller size, too; the hash of that. */
  makePictureSmaller(picture: string, side: number): Promise<string>
  /** Where an `img` finds a picture. */
  pictureUrl(hash: string): string

  // Files. Paths are chosen in native dialogs and never reach the window.

  /** Asks for a map or a table, puts it into the library or previews it. */
  openFile(): Promise<FileOpened | null>
  /** Saves a copy of the map as `.journey` or `.json`. */
  saveCopy(map: string): Promise<Saved | null>
  /** What a map without some things can be written as, and what each format leaves out. */
  exportChoices(map: string, share: ShareRequest): Promise<ExportChoice[]>
  /** What a copy can be without, what that removes, and what may still tell too much. */
  sharePreview(map: string, share: ShareRequest): Promise<SharePreview>
  exportMap(map: string, request: ExportRequest): Promise<Saved | null>
  /** Asks for a file of another program and says what it would become. */
  previewFile(map: string | null): Promise<ImportPreview | null>
  /** What the text or the file on the clipboard would become; nothing if there is neither. */
  previewClipboard(map: string | null): Promise<ImportPreview | null>
  /** The same of a file that was previewed, for another map or another part of it. */
  previewAgain(preview: string, map: string | null, part: number | null): Promise<ImportPreview>
  /** The same of a table that is to be read otherwise; as it is found if nothing is said. */
  mapColumns(preview: string, map: string | null, mapping: TableMapping | null): Promise<ImportPreview>
  /** What the pages of a PDF would be. */
  printPlan(map: string, request: ExportRequest): Promise<PrintPlan>
  /** One of them, from 0, as a data URL. */
  printSheet(map: string, request: ExportRequest, sheet: number, size: PictureSize): Promise<string>
  /** Does what was previewed: into the open map, or a new one whose id it gives. */
  importFile(preview: string, map: string | null): Promise<Imported>
  openRecent(entry: string): Promise<FileOpened>
  /** Shows a file that was saved in the system's file manager. */
  reveal(saved: string): Promise<void>

  // The projector.

  /** Shows something at the projector, whose window is opened if there is none. */
  present(presentation: Presentation): Promise<void>
  /** Closes the projector's window. */
  endPresentation(): Promise<void>

  /** Shows a page of help, or the first, in a window of its own. */
  showHelp(page: string | null): Promise<void>

  /** Opens an address (http, https, mailto) outside of the app. */
  openLink(target: string): void

  /** Tells of things that the window did not ask for: a file that was opened, a menu entry. */
  listen(listener: (event: AppEvent) => void): () => void
  /** Reports that the window stands: it is told now of files that were opened before. */
  begun(): void
  /** Reports that the first picture of a map stands on the screen. */
  painted(): void
  /** Writes the window's title. */
  setTitle(title: string): void
  /** Tells the native menu what is possible now. */
  setMenu(state: MenuState): void
}

/** All that the projector's window asks of the core. It can change nothing. */
export interface ProjectorHost {
  /** All that there is to see; nothing if nothing is presented. */
  projection(): Promise<Projection | null>
  /** Tells of what is different. */
  listen(listener: (event: ProjectorEvent) => void): () => void
  /** Says what is asked for here. */
  steer(steering: Steering): void
  /** Fills the screen, or no longer. */
  fillScreen(): void
  /** Where an `img` finds a picture. */
  pictureUrl(hash: string): string
}

/** All that the window of help asks of the core. It can change nothing. */
export interface HelpHost {
  /** The list of pages, and how the window looks. */
  help(): Promise<HelpOpening>
  /** A page; nothing if there is none of that name. */
  page(page: string): Promise<HelpPage | null>
  /** The pages that say all of these words, the best first. */
  search(asked: string): Promise<HelpHit[]>
  /** Tells which page is wanted, and when words, colours or keys are others. */
  listen(listener: (event: HelpEvent) => void): () => void
  /** Writes the window's title. */
  setTitle(title: string): void
  /** Begins the tour in the facilitator's window. */
  takeTour(): void
  close(): void
}
