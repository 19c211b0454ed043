import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // the properties of fast-check and the built command take longer on a busy machine of two cores
    testTimeout: 60_000,
  },
})
