import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // the properties of fast-check and the built command take longer on a busy machine of two cores
    testTimeout: 20_000,
    // tests of cost measure processor time, which a busy machine can spoil once
    retry: 2,
  },
})
