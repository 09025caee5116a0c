import { defineConfig } from 'vite'

/**
 * The pages of the two other programs, built as their makers would for a
 * release. Throughline needs none: its own built window is measured.
 */
export default defineConfig({
  root: 'pages',
  base: '/peers/',
  build: {
    outDir: '../../../../target/bench/pages',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: ['pages/tldraw.html', 'pages/excalidraw.html', 'pages/empty.html', 'pages/make.html'],
    },
  },
})
