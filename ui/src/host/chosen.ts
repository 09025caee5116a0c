/** Which host answers: the app's own core, or a recording where there is none. */

import type { Host } from './index'

export async function chosenHost(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) return (await import('./tauri')).tauriHost
  if (import.meta.env.MODE !== 'production') return (await import('./replay')).demo()
  throw new Error('This page belongs to the Throughline app and does nothing in a browser.')
}
