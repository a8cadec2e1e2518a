import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consumer } from '../packed.js'
import { cell, run } from '../run.js'
import { table } from '../section.js'

const versions = (process.env.COMPILERS ?? '5.0 5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 6.0 7.0').split(' ')

/** The types of zod, which two of the entries name, compile from here on. */
const leastForZod = 5.4

const main = `import { type Certainty, findActor, holdsAt, type PartyName, record, tiesAt, type Transfer, transfersTo } from 'russia-ties'

const sent: readonly Transfer[] = transfersTo('Russia', { from: 'Iran', during: '2022/2024', knownBy: undefined })
export const senders: readonly PartyName[] = sent.flatMap(({ from }) => from)
export const certainties: Certainty[] = tiesAt('2024-07-01').map((tie) => holdsAt(tie, '2024-07'))
export const code: string | undefined = findActor('DPRK')?.iso?.alpha2
export const kind: 'transfer' = record('transfers/iran-russia/shahed-136').kind

// @ts-expect-error: not the name of a party
transfersTo('Russai')
// @ts-expect-error: not an option
transfersTo('Russia', { form: 'Iran' })
// @ts-expect-error: not a month
tiesAt('2024-13')
// @ts-expect-error: a list is not for writing
sent.push(sent[0])
`
const all = `${main}
import { createDataset } from 'russia-ties/dataset'
import { schemas } from 'russia-ties/schema'

export const checked: Transfer = schemas.transfer.parse(sent[0])
export const own = createDataset({ ties: [] }).tiesAt('2024')
`

const modes = [
  ['node16', { module: 'node16', moduleResolution: 'node16' }, ['consumer.mts', 'consumer.cts']],
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }, ['consumer.mts', 'consumer.cts']],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, ['consumer.ts']],
  ['node10', { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true }, ['consumer.ts']],
]
const strict = {
  ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
  ...{ noEmit: true, target: 'es2022', types: [] },
}

const tsc = (version) => fileURLToPath(new URL(`../../node_modules/typescript-${version}/bin/tsc`, import.meta.url))

function compiled(version, mode, options, files, source, what) {
  const name = `TypeScript ${version}, ${mode}, ${what}`
  const folder = join(consumer, name.replaceAll(/\W+/g, '-'))
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file), source)
  const deprecated = version === '6.0' && mode === 'node10' ? { ignoreDeprecations: '6.0' } : {}
  const config = { compilerOptions: { ...strict, ...options, ...deprecated }, files }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { ok, all } = run(process.execPath, tsc(version), '-p', folder)
  return cell(name, ok, all)
}

/** Whether a compiler of this version knows this way to resolve modules. */
const has = (version, mode) => mode !== 'node10' || version !== '7.0'

/** Versions with the same cells in a row as one: first to last. */
function merged(rows) {
  const runs = []
  for (const [version, ...cells] of rows) {
    const last = runs.at(-1)
    if (last?.cells.join() === cells.join()) last.to = version
    else runs.push({ from: version, to: version, cells })
  }
  return runs.map(({ from, to, cells }) => [from === to ? from : `${from} to ${to}`, ...cells])
}

/** A strict consumer under each compiler: the main entry, and all three where zod’s own types compile. */
export function compilerTable() {
  const rowsOf = (versions, source, what) =>
    merged(
      versions.map((version) => [
        version,
        ...modes.map(([mode, options, files]) =>
          has(version, mode) ? compiled(version, mode, options, files, source, what) : 'not in it',
        ),
      ]),
    ).map(([range, ...cells]) => [`${range}, ${what}`, ...cells])
  const withZod = versions.filter((version) => Number(version) >= leastForZod)
  const rows = [...rowsOf(versions, main, 'main entry'), ...rowsOf(withZod, all, 'all entries')]
  return table(['TypeScript', ...modes.map(([mode]) => `\`${mode}\``)], rows)
}
