/** Edits whose refusal is shown where the hand is, and not in a corner. */

import type { AppError, Command } from '../host'
import type { RecordKind } from '../host/bindings/RecordKind'
import type { Value } from '../host/bindings/Value'
import type { App } from './app'

/** Does a command; the reason if it is refused. */
export async function ask(
  app: App,
  command: Command,
  mark: string | null = null,
): Promise<AppError | null> {
  let refused: AppError | null = null
  await app.session.edit(command, mark, (error) => (refused = error))
  return refused
}

/** Changes the same columns of several records; the reason if that is refused. */
export function change(
  app: App,
  record: RecordKind,
  ids: readonly string[],
  set: Record<string, Value>,
): Promise<AppError | null> {
  return ask(app, { do: 'change', record, ids: [...ids], set })
}
