import { defineConfig } from 'vitest/config'

/** The fast tests of what is mutated; those of cost, which would run for minutes on each mutant, are left out. */
export default defineConfig({
  test: {
    include: [
      'test/values/!(cost).test.ts',
      'test/stages/compare/*.test.ts',
      'test/formats/{escapers,escapeMarkdown,marks}.test.ts',
    ],
    setupFiles: ['test/seed.ts'],
    testTimeout: 20_000,
  },
})
