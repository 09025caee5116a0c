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
    rolldownOptions: { input: ['index.html', 'projector.html'] },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/i18n/everyLanguage.setup.ts'],
  },
})
