/** Which dialog stands over the window, and which panel beside the canvas. */

import type { BackupEntry, CountsFile, ImportPreview, SettingsFile } from '../host'
import type { ExportFormat } from '../host/bindings/ExportFormat'
import type { ShareRequest } from '../host/bindings/ShareRequest'
import type { TransferWay } from '../host/bindings/TransferWay'
import type { SettingsSection } from './settingList'

export type Dialog =
  | { is: 'newMap' }
  /** A map of the future from this one. */
  | { is: 'future'; map: string; title: string }
  /** The map to compare with. */
  | { is: 'compare' }
  | { is: 'moveTo' }
  /** Cards that read alike. */
  | { is: 'duplicates' }
  /** Another map for what is selected. */
  | { is: 'toMap'; way: TransferWay }
  /** With what the file is to be without, if it is to be without something. */
  | { is: 'export'; format: ExportFormat; share: ShareRequest }
  /** What a copy that is given away is to be without. */
  | { is: 'share'; format: ExportFormat; share: ShareRequest }
  | { is: 'import'; preview: ImportPreview }
  /** A table of counts for a metric, from a file or to be pasted. */
  | { is: 'counts'; metric: string; file: CountsFile | null }
  /** At one of its sections, or at the first. */
  | { is: 'settings'; at: SettingsSection | null }
  /** Whether a backup shall take the place of the library. */
  | { is: 'restore'; backup: BackupEntry }
  /** Whether settings from a file shall hold. */
  | { is: 'importSettings'; file: SettingsFile }
  | { is: 'keys' }
  /** All that can be done and gone to, or only the way through the journey. */
  | { is: 'palette'; of: 'all' | 'journey' }
  | { is: 'about' }

export type Panel = 'inspector' | 'personas' | 'channels' | 'teams' | 'lanes' | 'parking' | 'check' | 'questions' | 'evidence' | 'inconsistencies' | 'actions' | 'measures' | 'interactions'

export class Dialogs {
  #open: Dialog | null = $state.raw(null)
  #panel: Panel | null = $state(null)
  #records: Partial<Record<Panel, string>> = $state.raw({})
  #enters = $state(false)

  /** Whether the next keys are asked for: until then none may do anything. */
  asksForKeys = $state(false)

  get open(): Dialog | null {
    return this.#open
  }

  get panel(): Panel | null {
    return this.#panel
  }

  /** The window has its size: in a small one the map comes first. */
  begin(): void {
    this.#panel = hasRoom() ? 'inspector' : null
  }

  show(dialog: Dialog): void {
    this.#open = dialog
  }

  close(): void {
    this.#open = null
  }

  /** Shows a panel, or hides it if it is there. */
  togglePanel(panel: Panel): void {
    this.#panel = this.#panel === panel ? null : panel
  }

  showPanel(panel: Panel | null): void {
    this.#panel = panel
  }

  /** Shows a panel and has the keyboard go on in it. */
  enterPanel(panel: Panel): void {
    this.#panel = panel
    this.#enters = true
  }

  /** Whether the keyboard is to go on in the panel. */
  get enters(): boolean {
    return this.#enters
  }

  /** The keyboard is there. */
  entered(): void {
    this.#enters = false
  }

  /** The record of which a panel shows everything. */
  recordIn(panel: Panel): string | null {
    return this.#records[panel] ?? null
  }

  /** Shows a panel with everything about a record in it, or with all of them if none is named. */
  showRecord(panel: Panel, record: string | null): void {
    const { [panel]: _, ...others } = this.#records
    this.#records = record === null ? others : { ...others, [panel]: record }
    this.#panel = panel
  }
}

/** From this width on a panel leaves most of the window to the map. */
const ROOMY = 1440

function hasRoom(): boolean {
  // A window can be larger than what is seen of it.
  return Math.min(innerWidth, screen.availWidth) >= ROOMY
}
