import {defineConfig} from 'vitest/config'

/**
 * One project per kind of test. `browser` drives a real Chromium against real
 * servers, so its files run one after the other; the others run side by side.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/{unit,contract,property,faults}/**/*.test.ts'],
          setupFiles: ['tests/fast-check-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // After the others: a browser needs the machine to itself.
          sequence: {groupOrder: 1},
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
