import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browsers answer late on a busy machine.
    expect: {poll: {timeout: 10_000}},
  },
})
