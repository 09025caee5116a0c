/** All that a person can do, in the order in which it is listed. */

import type { App } from '../state/app'
import type { Action } from './action'
import { captureBar } from './capture'
import { copy, cut, paste } from './clipboard'
import { colourings } from './colour'
import { merge, split } from './combine'
import { copyAsPicture, copyAsTable } from './copyAs'
import { curves } from './curves'
import { duplicate } from './duplicate'
import { editText } from './editText'
import { closeMap, exports, importFile, importPasted, newMap, openFile, saveCopy, shareCopy } from './files'
import { find, findNext, findPrevious } from './find'
import { fold } from './fold'
import { backToMap, compare, compareWith, makeFuture, openSubJourney, overlay, personaSheets } from './future'
import { goToStage, showPalette } from './goTo'
import { grab } from './grab'
import { handOffs } from './handOffs'
import { redo, undo } from './history'
import { addCard, addLane, addPersona, addStage, addTouchpoint } from './insert'
import { backUp, exportSettings, importSettings, showBackups } from './keeping'
import { lenses } from './lens'
import { noteInconsistency } from './inconsistency'
import { link } from './link'
import { findDuplicates } from './lookAlikes'
import { addReading } from './measure'
import { goToMessage } from './message'
import { moveTo } from './moveTo'
import { nudges } from './nudge'
import { openLink } from './openLink'
import { partStage, partTouchpoint } from './part'
import { presenting } from './present'
import { ratings } from './rate'
import { showInJourney } from './register'
import { remove } from './remove'
import { selectAll } from './select'
import {
  densities, languages, overviewMap, panels, showAbout, showHelp, showKeys, showSettings, startTour, textSizes,
  themes,
} from './show'
import { sorts } from './sort'
import { spans } from './span'
import { askQuestion } from './ask'
import { makeAction, makeOpportunity } from './improve'
import { group, ungroup } from './heading'
import { openStack, putOnTop, stack, unstack } from './stack'
import { toMap } from './toMap'
import { zooms } from './zoom'

export const ACTIONS: readonly Action[] = [
  newMap,
  openFile,
  importFile,
  importPasted,
  saveCopy,
  shareCopy,
  makeFuture,
  ...exports,
  closeMap,
  showBackups,
  backUp,
  exportSettings,
  importSettings,
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  merge,
  split,
  stack,
  unstack,
  group,
  ungroup,
  askQuestion,
  makeOpportunity,
  makeAction,
  noteInconsistency,
  putOnTop,
  partStage,
  partTouchpoint,
  remove,
  editText,
  openLink,
  selectAll,
  addCard,
  captureBar,
  addTouchpoint,
  addStage,
  addLane,
  addPersona,
  addReading,
  link,
  moveTo,
  ...toMap,
  copyAsPicture,
  copyAsTable,
  ...nudges,
  grab,
  ...spans,
  ...ratings,
  ...curves,
  ...sorts,
  showPalette,
  find,
  findNext,
  findPrevious,
  findDuplicates,
  goToStage,
  showInJourney,
  goToMessage,
  ...handOffs,
  openSubJourney,
  backToMap,
  ...zooms,
  fold,
  openStack,
  ...lenses,
  compare,
  compareWith,
  overlay,
  personaSheets,
  ...colourings,
  ...presenting,
  overviewMap,
  ...panels,
  ...themes,
  ...densities,
  ...textSizes,
  ...languages,
  showSettings,
  showHelp,
  startTour,
  showKeys,
  showAbout,
]

const BY_ID: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]))

export function action(id: string): Action | undefined {
  return BY_ID.get(id)
}

/** Does it if it is possible now. */
export function perform(app: App, id: string): void {
  const found = BY_ID.get(id)
  if (found?.when(app)) void found.run(app)
}
