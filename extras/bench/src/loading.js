// What createDataset takes to read rows, beside copying them and grouping them by two keys; and what it keeps.
import { group } from 'd3-array'
import { tiesInput, transfersInput } from './made.js'
import { bytesInUse, median } from './measure.js'
import { createDataset } from './package.js'
import { table } from './table.js'

const copy = (value) => {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const made = {}
  for (const key in value) made[key] = copy(value[key])
  return made
}

const sorts = {
  ties: {
    input: (size) => tiesInput('lasting', size),
    keys: [({ between }) => between[0], ({ between }) => between[1]],
  },
  transfers: { input: transfersInput, keys: [({ from }) => from, ({ to }) => to] },
}

/** What reading may take at a size, and what a tie may keep. */
const aims = { size: 30_000, ratio: 15, bytes: { ties: 700 } }

/** Milliseconds of the processor: what else runs on the machine doesn't count, our own collecting of garbage does. */
function work(make) {
  globalThis.gc()
  const before = process.cpuUsage()
  const made = make()
  const { user, system } = process.cpuUsage(before)
  return made && (user + system) / 1000
}

async function row(sort, size) {
  const { input, keys } = sorts[sort]
  const given = input(size)
  const rounds = size > 100_000 ? 1 : 9
  const times = { ours: [], least: [] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(work(() => createDataset(given)))
    times.least.push(
      work(() => {
        const rows = given[sort].map(copy)
        return keys.map((key) => group(rows, key))
      }),
    )
  }
  const before = await bytesInUse()
  const kept = [createDataset(given)]
  const bytes = (await bytesInUse()) - before
  const [ours, least] = [median(times.ours), median(times.least)]
  const each = kept.length === 1 ? bytes / size : 0
  const name = `${size.toLocaleString('en')} ${sort}`
  const isMissed = size === aims.size && (ours / least > aims.ratio || each > aims.bytes[sort])
  return { cells: [name, ours.toFixed(0), (ours / least).toFixed(1), each.toFixed(0)], missed: isMissed ? [name] : [] }
}

/** A table of building times and of the heap, and which rows miss the aims. */
export async function loadingTable(sizes) {
  const rows = []
  for (const size of sizes) for (const sort of Object.keys(sorts)) rows.push(await row(sort, size))
  const text = table(
    ['rows', 'ms of the processor', 'times copying and grouping', 'bytes a record'],
    rows.map(({ cells }) => cells),
  )
  return { text, missed: rows.flatMap(({ missed }) => missed) }
}
