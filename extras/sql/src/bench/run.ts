// npm run bench -- 1000000 duckdb,clickhouse,pglite,dataset
import { join } from 'node:path'
import { answererOf } from '../answers.js'
import { openCluster } from '../engines/clickhouse.js'
import { openDuckdb } from '../engines/duckdb.js'
import type { Engine } from '../engines/engine.js'
import { openPglite } from '../engines/pglite.js'
import { type Files, writeFiles } from '../files.js'
import { appeared, longDocuments, longParties, longRows, recordOf } from '../made/scale.js'
import { contextOf } from '../package.js'
import { registerOf } from '../register.js'
import { nameRows, type Placed, rowsOf } from '../tables.js'
import { scratch } from '../workbench.js'
import { measure } from './measured.js'
import { benchQuestions } from './questions.js'

const [size = '100000', ways = 'duckdb,clickhouse,pglite,dataset'] = process.argv.slice(2)
const count = Number(size)
const each = 15
const seed = 20261122
const questions = benchQuestions(count, each)

const documents = longDocuments.map(({ id }) => ({ id, published: { ...appeared(id), reasoning: 'made' } }))
const actors = longParties(count).map((name) => ({ name, type: 'organisation' as const }))
const context = contextOf({ actors, goods: [], documents } as never)

function* longTables(): Iterable<Placed> {
  yield* nameRows({ context, documents })
  for (const row of longRows(count, seed)) yield* rowsOf(recordOf(row), context)
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const gigabytes = () => `${(process.memoryUsage().rss / 2 ** 30).toFixed(1)} GiB`

async function show(name: string, ready: string, ask: Parameters<typeof measure>[1]) {
  console.log(`\n${name}: ready in ${ready}, this process holds ${gigabytes()}`)
  for (const { title, median, rows, hash } of await measure(questions, ask))
    console.log(`  ${title}: ${median.toFixed(2)} ms, ${rows} rows, answers ${hash}`)
}

async function run(open: () => Promise<Engine>, files: Files) {
  const start = performance.now()
  const engine = await open()
  try {
    await engine.load(files)
    await show(engine.name, seconds(start), engine.ask)
  } finally {
    await engine.close()
  }
}

async function runDataset() {
  const start = performance.now()
  const ties = [...longRows(count, seed)]
  const { register, helpers } = registerOf({ ties, documents: longDocuments } as never)
  await show('createDataset', seconds(start), answererOf(register, helpers))
}

const folder = scratch()
const databases = {
  duckdb: () => openDuckdb(join(folder, 'scale.duckdb')),
  clickhouse: openCluster,
  pglite: openPglite,
}
const asked = ways.split(',')

const start = performance.now()
const wanted = Object.entries(databases).filter(([name]) => asked.includes(name))
if (wanted.length > 0) {
  const files = writeFiles(folder, longTables())
  console.log(`${count} ties as files: ${seconds(start)}`)
  for (const [, open] of wanted) await run(open, files)
}
if (asked.includes('dataset')) await runDataset()
