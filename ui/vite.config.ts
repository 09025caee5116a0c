import { resolve } from 'node:path'

import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * Writes what is beyond ASCII as escapes: a script with a single character
 * beyond Latin-1 takes WebKit twice the memory, all of it, as long as it runs.
 */
const ascii: Plugin = {
  name: 'ascii',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler: (_, files) => {
      for (const file of Object.values(files)) {
        // All of it is in texts: names in the source are ASCII, comments are gone.
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped)
      }
    },
  },
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The pages of the windows. */
const [MAIN, PROJECTOR, HELP] = ['index.html', 'projector.html', 'help.html'] as const

interface Modules {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

/** What is there when a page begins: its script, and all that this imports by itself. */
const beginnings = new Map<string, ReadonlySet<string>>()

function begins(page: string, module: string, modules: Modules): boolean {
  const known = beginnings.get(page)
  if (known) return known.has(module)
  const reached = new Set<string>()
  const waiting = [resolve(import.meta.dirname, page)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  beginnings.set(page, reached)
  return reached.has(module)
}

/**
 * The file for what the main window begins with. By themselves the modules would
 * be in dozens of files, each a way to the core; what the projector needs too is
 * in one of its own, and so is what else the window of help needs.
 */
function startOf(module: string, modules: Modules): string | null {
  if (!begins(MAIN, module, modules)) return null
  if (begins(PROJECTOR, module, modules)) return 'shared'
  return begins(HELP, module, modules) ? 'spoken' : 'main'
}

export default defineConfig({
  plugins: [svelte(), ascii],
  // The catalogues and the fonts belong to the core; the window reads the same files.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: 'safari16',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // A page for each window.
    rolldownOptions: {
      input: [MAIN, PROJECTOR, HELP],
      output: {
        codeSplitting: {
          groups: [
            // First what several need, so that it is not taken along by what needs it.
            { name: (id, all) => (startOf(id, all) === 'shared' ? 'shared' : null), priority: 3 },
            { name: (id, all) => (startOf(id, all) === 'spoken' ? 'spoken' : null), priority: 2 },
            { name: (id, all) => startOf(id, all), priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/i18n/everyLanguage.setup.ts'],
  },
})
