// One layer of src at a time: npm run mutate -- code dates. Mutants of constants made at import are left out: every test would
// have to be run for each of them.
const layer = process.env.LAYER

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: [`src/${layer}/**/*.ts`],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.wip/mutation/${layer}-known.json`,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `.wip/mutation/${layer}.json` },
  tempDirName: '.wip/stryker',
  ignorePatterns: ['extras', 'dist', 'site', 'docs/images'],
}
