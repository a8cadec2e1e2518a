// Metro, which bundles for React Native, with "exports" and without: every entry answers, and the records are in it once.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import vm from 'node:vm'
import { loadConfig, mergeConfig, runBuild } from 'metro'
import { records, transfersTo } from 'russia-ties'
import { same } from './check.cjs'

mkdirSync('metro', { recursive: true })
writeFileSync(
  'metro/index.js',
  `import { record, records, transfersTo } from 'russia-ties'
import { createDataset } from 'russia-ties/dataset'
import { schemas } from 'russia-ties/schema'
import { search } from 'russia-ties/search'
const [hit] = search('missiles')
const ids = transfersTo('Russia', { from: 'Iran' }).map(({ id }) => id)
const right = [records.every((one) => schemas[one.kind].safeParse(one).success), hit.record === record(hit.record.id)]
globalThis.answer = JSON.stringify([ids, records.length, createDataset({ ties: [] }).tiesAt('2024'), ...right])`,
)
const expected = [transfersTo('Russia', { from: 'Iran' }).map(({ id }) => id), records.length, [], true, true]

const { resolve } = createRequire(import.meta.resolve('metro'))
const asyncRequireModulePath = resolve('metro-runtime/src/modules/asyncRequire')
const projectRoot = process.cwd()
for (const unstable_enablePackageExports of [true, false]) {
  const config = mergeConfig(await loadConfig({ cwd: projectRoot }), {
    projectRoot,
    watchFolders: [projectRoot, dirname(resolve('metro-runtime/package.json'))],
    fileMapCacheDirectory: 'metro',
    cacheStores: [],
    resetCache: true,
    maxWorkers: 1,
    reporter: { update() {} },
    resolver: { unstable_enablePackageExports, unstable_conditionNames: ['react-native'], useWatchman: false },
    transformer: {
      asyncRequireModulePath,
      getTransformOptions: async () => ({ transform: { experimentalImportSupport: true } }),
    },
  })
  const { code } = await runBuild(config, { entry: 'metro/index.js', dev: false, minify: false })
  const { answer } = vm.runInNewContext(`${code};globalThis`, {})
  same(`with${unstable_enablePackageExports ? '' : 'out'} exports`, JSON.parse(answer), expected)
}
