// node --expose-gc src/run.js [--sizes 450,30000,1000000] [--rounds 30] [--sources]: prints the tables of docs/performance.md.
import os from 'node:os'
import { parseArgs } from 'node:util'
import { arquero } from './engines/arquero.js'
import { d3 } from './engines/d3.js'
import { duckdb } from './engines/duckdb.js'
import { filter } from './engines/filter.js'
import { flatbush } from './engines/flatbush.js'
import { intervalTree } from './engines/interval-tree.js'
import { kdbush } from './engines/kdbush.js'
import { lodash } from './engines/lodash.js'
import { contextOver, withoutSchemas } from './large.js'
import { alternated, kept, spread, timed } from './measure.js'
import { createDataset, inner, isBuilt } from './package.js'
import { attestedTo, daysOf, pairsOf, registerOf } from './register.js'
import { certainties, flat, pairKey } from './rows.js'
import { cell, printed } from './table.js'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '450,30000,1000000' },
    rounds: { type: 'string', default: '30' },
    sources: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const allRounds = Number(values.rounds)
const peers = [filter, d3, intervalTree, flatbush, kdbush, lodash, arquero, duckdb]
const roundsFor = (size) => (size > 100_000 ? Math.min(allRounds, 4) : allRounds)
/** How many questions a pass asks. */
const asked = (size) => (size > 100_000 ? 5 : 20)
const ours = 'createDataset'
const firstAsk = 'createDataset, first ask'
const scanning = 'createDataset, plain scan'

const idsOf = (answer) =>
  answer
    .map((one) => one.id)
    .sort()
    .join(' ')

/** Throws where an engine's answer is another than the filter's; gives the mean number of answers. */
async function checked(engines, reference, questions) {
  let count = 0
  for (const question of questions) {
    const right = reference(...question)
    count += right.length
    const ids = idsOf(right)
    for (const { name, ask } of engines)
      if (idsOf(await ask(...question)) !== ids) throw new Error(`${name} answers ${question} otherwise`)
  }
  return Math.round(count / questions.length)
}

/** A row of the table: every engine's time, and ours over that of the best peer. */
async function row(label, engines, reference, questions, rounds) {
  const answers = await checked(engines, reference, questions.slice(0, 20))
  const times = await alternated(engines, questions, rounds)
  const others = [...times].filter(([name]) => !name.startsWith(ours))
  const [best, { median }] = others.reduce((a, b) => (b[1].median < a[1].median ? b : a))
  const over = (name) => String(Number((times.get(name).median / median).toPrecision(2)))
  const cells = Object.fromEntries([...times].map(([name, time]) => [name, cell(time)]))
  return { '': label, answers, ...cells, 'best peer': best, ratio: over(ours), 'ratio, first ask': over(firstAsk) }
}

async function register(kind, size) {
  const rows = registerOf(kind, size)
  const isWhole = size <= 100_000
  const { made: dataset, time } = await timed(() =>
    isWhole ? createDataset({ ties: rows, attestedTo }) : withoutSchemas(rows),
  )
  console.error(`${kind}, ${size}: ${(time / 1000).toFixed(1)} s`)
  const context = contextOver(dataset.ties)
  const flatRows = dataset.ties.map((tie) => flat(tie, inner.derivedOf(tie, context).strength))
  return { rows, dataset, context, flatRows, time, isWhole }
}

async function dateRows({ dataset, context, flatRows }, size, breadth) {
  const built = await Promise.all(peers.map(async ({ name, dates }) => ({ name, ask: await dates(flatRows) })))
  const scan = inner.scan(dataset.ties)
  const source = inner.indexed(dataset.ties, context)
  const found = []
  for (const certainty of certainties) {
    const options = certainty === 'definite' ? undefined : { certainty }
    const engines = [
      { name: ours, ask: (day) => dataset.tiesAt(day, options) },
      { name: firstAsk, ask: (day) => inner.findTiesAt(source, context, day, options) },
      ...built,
    ]
    if (size === 450)
      engines.splice(2, 0, { name: scanning, ask: (day) => inner.findTiesAt(scan, context, day, options) })
    const questions = daysOf(asked(size)).map((day) => [day, certainty])
    found.push(await row(`${breadth}, ${certainty}`, engines, built[0].ask, questions, roundsFor(size)))
  }
  return found
}

async function pairRows({ rows, dataset, context, flatRows }) {
  const able = peers.filter(({ pairs }) => pairs)
  const built = await Promise.all(able.map(async ({ name, pairs }) => ({ name, asked: await pairs(flatRows) })))
  const others = built.map(({ name, asked }) => ({ name, ask: (one, other) => asked(pairKey(one, other)) }))
  const source = inner.indexed(dataset.ties, context)
  const engines = [
    { name: ours, ask: (one, other) => dataset.tiesBetween(one, other) },
    { name: firstAsk, ask: (one, other) => inner.findTiesBetween(source, context, one, other) },
    ...others,
  ]
  const found = []
  for (const [breadth, questions] of Object.entries(pairsOf(rows, asked(rows.length))))
    found.push(await row(breadth, engines, others[0].ask, questions, roundsFor(rows.length)))
  return found
}

/** Bytes a record; in a small register the noise of the heap is larger than any index. */
const bytesEach = async (make, count) => (count < 10_000 ? 'too few to tell' : ((await kept(make)) / count).toFixed(1))

/** Building and keeping each index, from rows with their four days worked out. */
async function indexRows({ dataset, context, flatRows }) {
  const { ties } = dataset
  const [day] = daysOf(1)
  const own = {
    'createDataset, days': () => inner.dayIndex(ties, (tie) => inner.derivedOf(tie, context)),
    'createDataset, days and names': () => {
      const source = inner.indexed(ties, context)
      source.at({ first: day, last: day }, 'definite')
      source.naming(new Set(['Party 1']))
      return source
    },
  }
  const builders = {
    ...own,
    ...Object.fromEntries(peers.slice(1).map(({ name, dates }) => [name, () => dates(flatRows)])),
  }
  const pairs = Object.fromEntries([d3, lodash].map((peer) => [`${peer.name}, pairs`, () => peer.pairs(flatRows)]))
  const all = Object.entries({ ...builders, ...pairs }).filter(([name]) => name !== 'lodash')
  const times = new Map(all.map(([name]) => [name, []]))
  const isLarge = ties.length > 100_000
  for (let round = isLarge ? 0 : -1; round < (isLarge ? 2 : Math.min(allRounds, 7)); round++)
    for (const [name, make] of all) {
      const { time } = await timed(make)
      if (round >= 0) times.get(name).push(time * 1000)
    }
  const found = []
  for (const [name, make] of all) {
    const size = name === 'DuckDB' ? 'not in the heap' : await bytesEach(make, ties.length)
    found.push({ index: name, built: cell(spread(times.get(name))), 'bytes a record': size })
  }
  return found
}

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${os.cpus().length} cores`)
console.log(`createDataset from ${isBuilt ? 'the built package' : 'the sources'}, ${allRounds} rounds\n`)
for (const size of sizes) {
  const brief = await register('brief', size)
  const dates = await dateRows(brief, size, 'selective')
  const lasting = await register('lasting', size)
  dates.push(...(await dateRows(lasting, size, 'broad')))
  const count = size.toLocaleString('en')
  console.log(printed(`${count} ties: those that held on a day, µs a query`, dates))
  console.log(printed(`${count} ties: those between two parties, µs a query`, await pairRows(lasting)))
  console.log(printed(`${count} ties: making an index`, await indexRows(lasting)))
  const read = brief.isWhole ? 'Reading and checking' : 'Working out the records without the schemas'
  console.log(`${read}: ${brief.time.toFixed(0)} ms and ${lasting.time.toFixed(0)} ms.\n`)
}
