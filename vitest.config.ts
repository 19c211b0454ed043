import { defineConfig } from 'vitest/config'
import { plainLetters } from './build/plainLetters.js'
import { sharedShapes } from './build/sharedShapes.js'

export default defineConfig({
  plugins: [
    {
      name: 'quick expressions and objects',
      enforce: 'post',
      transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? { code: sharedShapes(plainLetters(code)), map: null } : undefined),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // the properties of fast-check and the built command take longer on a busy machine of two cores
    testTimeout: 60_000,
  },
})
