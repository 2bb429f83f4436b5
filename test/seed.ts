import fc from 'fast-check'

/**
 * Random cases are the same in every run, so that a test that passed here passes on the CI server too; `SEED=7` tries others.
 * Runs before each file of tests (see vitest.config.ts).
 */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['SEED'] ?? 20_261_128), // the usual cases
})
