// npm run bench -- 1000000 duckdb,clickhouse,pglite,dataset: made ties over two centuries, each question asked once.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openCluster } from './clickhouse.js'
import { type Database, openDuckdb, openPglite, type Params } from './databases.js'
import { dayNumber, drawn, isoDay } from './draw.js'
import { scratch, writeFiles } from './files.js'
import { createDataset, type Rows } from './package.js'
import { contextFor, registerOf } from './register.js'
import { counter, endOfTime, type Placed, reachRows, rowsOf } from './tables.js'

const [size = '100000', ways = 'duckdb,clickhouse,pglite,dataset'] = process.argv.slice(2)
const [count, each, chunk] = [Number(size), 15, 50_000]
const first = dayNumber('1824-01-01')
const days = dayNumber('2023-12-31') - first
const years = [1900, 1950, 2000, 2010, 2020, 2024]
const documents = years.map((year) => ({ id: `document of ${year}`, published: `${year}-12-31` }))
const parties = Array.from({ length: Math.max(4, Math.round(Math.sqrt(count / 5))) }, (_, i) => `Party ${i + 1}`)

/** Ties that last a year on average, about ten between any two; one in five has claims of two documents. */
function* ties() {
  const { below, pick, chance } = drawn(20261128)
  for (let i = 0; i < count; i++) {
    const [one, step] = [below(parties.length), below(parties.length - 1)]
    const start = first + below(days)
    const end = Math.min(start + Math.floor(-366 * Math.log(1 - below(1e6) / 1e6)), first + days)
    const cut = pick([10, 10, 10, 10, 7, 4])
    const claim = {
      document: pick(documents.filter(({ published }) => dayNumber(published) >= end)).id,
      passages: ['row'],
      modality: chance(0.1) ? 'alleged' : 'asserted',
      start: isoDay(start).slice(0, cut),
      ...(chance(0.95) && { end: isoDay(end).slice(0, cut) }),
    }
    const claims = chance(0.2) ? [claim, { ...claim, document: 'document of 2024' }] : [claim]
    const between = [parties[one], parties[(one + 1 + step) % parties.length]]
    yield { id: `tie-${i}`, type: pick(['cooperation', 'rivalry']), between, claims }
  }
}

const inputOf = (rows: readonly object[]) => ({ ties: rows, documents }) as unknown as Rows
const context = contextFor(inputOf([]), parties)

/** The rows of all tables, from one data set after the other, so that none has to hold them all. */
function* tables(): Iterable<Placed> {
  const number = counter()
  yield* reachRows(context)
  let waiting: object[] = []
  function* flush(): Iterable<Placed> {
    const { records } = createDataset(inputOf(waiting))
    waiting = []
    for (const record of records) yield* rowsOf(record as unknown as Parameters<typeof rowsOf>[0], context, number)
  }
  for (const tie of ties()) if (waiting.push(tie) === chunk) yield* flush()
  yield* flush()
}

const none = { on: '', of: '', with: '', from: '', to: '', type: '', goods: '', stage: '', kind: 'tie' }
const { below, pick } = drawn(5)
const at = (known_by = endOfTime): Params => {
  const day = isoDay(dayNumber('1850-01-01') + below(62_000))
  return { ...none, first: day, last: day, dated: 1, certainty: 'definite', known_by }
}
const pair = (): Params => {
  const one = below(parties.length)
  const names = { of: parties[one] as string, with: parties[(one + 1) % parties.length] as string }
  return { ...at(), dated: 0, certainty: 'possible', ...names }
}
const times = (make: () => Params) => Array.from({ length: each }, make)
const questions: Readonly<Record<string, readonly Params[]>> = {
  'of one party, at a day': times(() => ({ ...at(), of: pick(parties) })),
  'between two parties': times(pair),
  'all, at a day': times(at),
  'all, at a day, as known by 2010': times(() => at('2010-12-31')),
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

async function show(name: string, ready: string, ask: Database['ask']) {
  const held = (process.memoryUsage().rss / 2 ** 30).toFixed(1)
  console.log(`\n${name}: ready in ${ready}, this process holds ${held} GiB`)
  for (const [title, [warm, ...asked]] of Object.entries(questions)) {
    await ask('find', warm as Params)
    const taken: number[] = []
    const hash = createHash('sha256')
    for (const params of asked) {
      const start = performance.now()
      const rows = await ask('find', params)
      taken.push(performance.now() - start)
      hash.update(JSON.stringify(rows))
    }
    const median = taken.sort((a, b) => a - b)[taken.length >> 1] as number
    console.log(`  ${title}: ${median.toFixed(2)} ms, answers ${hash.digest('hex').slice(0, 8)}`)
  }
}

const folder = scratch()
const duckdb = () => openDuckdb(join(folder, 'scale.duckdb'))
const databases = { duckdb, clickhouse: openCluster, pglite: openPglite }
const wanted = Object.entries(databases).filter(([name]) => ways.split(',').includes(name))
if (wanted.length > 0) {
  const start = performance.now()
  const files = writeFiles(folder, tables())
  console.log(`${count} ties as files: ${seconds(start)}`)
  for (const [, open] of wanted) {
    const begun = performance.now()
    const database = await open()
    try {
      await database.load(files)
      await show(database.name, seconds(begun), database.ask)
    } finally {
      await database.close()
    }
  }
}
if (ways.split(',').includes('dataset')) {
  const input = inputOf([...ties()])
  const start = performance.now()
  const { answer } = registerOf(input)
  await show('createDataset', seconds(start), async (query, params) => answer(query, params))
}
