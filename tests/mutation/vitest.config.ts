import { defineConfig } from 'vitest/config'
import { layers } from './layers.js'

const names = layers[process.env.LAYER ?? ''] ?? []

// The tests of one layer, in one zone, without types and without those that start a process.
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    testTimeout: 60_000, // code that counts its mutants is slow
    include: names.map((name) => `tests/${name}.test.ts`),
    exclude: [
      'tests/cli/process.test.ts',
      'tests/data/mutations.test.ts',
      'tests/query/known-by.test.ts',
      'tests/query/sentences-traps.test.ts',
    ],
  },
})
