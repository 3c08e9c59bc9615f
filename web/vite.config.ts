import { defineConfig } from 'vite'

// Whatever the environment says: the development build of React is larger, slower and writes to the console.
process.env['NODE_ENV'] = 'production'

/**
 * Built on the user's machine at the first start, so it does the least that gives a page which works offline:
 * no source maps, no polyfills, no compressed-size report.
 */
export default defineConfig({
  build: {
    target: 'esnext',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // 'use client' speaks to servers that render React; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  worker: { format: 'es' },
})
