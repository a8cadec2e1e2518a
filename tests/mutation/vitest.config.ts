import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { scratch } from '../../vitest.config.js'
import { layers } from './layers.js'

const names = layers[process.env.LAYER ?? ''] ?? []

/** The tests in the order of the layer: most mutants are noticed by the first, and then the rest is not run. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: string) => names.findIndex((name) => file.includes(`/tests/${name.replace('**/*', '')}`))
    return [...files].sort((a, b) => rank(a.moduleId) - rank(b.moduleId))
  }
}

// The tests of one layer, in one zone and without types. Left out: those that start a process or load the commands anew, and
// those that get the data wrong, since each mutant would wait for them.
export default defineConfig({
  cacheDir: scratch,
  test: {
    env: { TZ: 'UTC', RUNS: '200' },
    setupFiles: 'tests/mutation/few-runs.ts',
    testTimeout: 60_000, // code that counts its mutants is slow
    sequence: { sequencer: InOrder },
    include: names.map((name) => `tests/${name}.test.ts`),
    exclude: ['tests/cli/process.test.ts', 'tests/data/mutations.test.ts'],
  },
})
