import {fileURLToPath} from 'node:url'

import {defineConfig} from 'vitest/config'

/** The package imports itself by name in examples/: from its sources, so that no build is needed. */
const SOURCE_CONDITIONS = ['@sanity-health-content/source', 'node', 'import', 'module', 'default']

/**
 * One project per kind of test. `browser` drives a real Chromium against real
 * servers, so its files run one after the other; the others run side by side.
 */
export default defineConfig({
  ssr: {resolve: {conditions: SOURCE_CONDITIONS}},
  test: {
    // Commands that tests start as processes of their own are compiled once, not each time.
    env: {
      NODE_COMPILE_CACHE: fileURLToPath(new URL('tests/.output/compile-cache', import.meta.url)),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/{unit,contract,property,faults}/**/*.test.ts'],
          setupFiles: ['tests/fast-check-setup.ts'],
          // Files that run in one worker share their modules: to load the schema and the
          // stock libraries for each file anew took two thirds of the time of the unit tests.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // What the files import takes seconds to load; they share it.
          isolate: false,
          // After the others: a browser needs the machine to itself.
          sequence: {groupOrder: 1},
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
