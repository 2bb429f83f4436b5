import {defineConfig} from 'vitest/config'

/** What all tests have in common; `--mode deep` runs every random case and every slow test. */
const shared = (mode: string) => ({
  env: {STELE_TEST: mode === 'deep' ? 'deep' : 'quick'},
  // They end what hangs, and nothing else: no test depends on how fast the machine is.
  testTimeout: mode === 'deep' ? 1_800_000 : 300_000,
  hookTimeout: 300_000,
  // One process a core runs file after file: without this each file would load and compile all of Stele again. So no test
  // may leave anything behind in a module or in the environment.
  isolate: false,
  setupFiles: ['test/seed.ts'],
  // A process or a browser on a busy machine is sometimes late. The report marks what passed only the second time; random
  // cases are the same in every run, so that a second try hides none that fails.
  retry: 1,
  // The compiled program is run as it is.
  server: {deps: {external: [/\/dist\//u]}},
  // Browsers answer late on a busy machine.
  expect: {poll: {timeout: 120_000}},
})

export default defineConfig(({mode}) => ({
  test: {
    // Vitest leaves one core free; what a test waits for then leaves both of a small machine idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared(mode),
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
        },
      },
      {
        test: {
          ...shared(mode),
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/shared.ts'],
        },
      },
    ],
  },
}))
