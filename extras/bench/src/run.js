// npm run bench -- [own] [registers] [totals] [index] [loading] [--rounds 200] [--size 30000] [--write]
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeSection } from '../../matrix/src/section.js'
import { loadingTable } from './loading.js'
import { ownTable } from './own.js'
import { firstQuestions, registersTable, totalsTable } from './registers.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    size: { type: 'string', default: '30000' },
    sizes: { type: 'string', default: '1000,10000,30000,100000' },
    write: { type: 'boolean', default: false },
  },
})
const [rounds, size, sizes] = [Number(values.rounds), Number(values.size), values.sizes.split(',').map(Number)]
const count = size.toLocaleString('en')
/** @type {Record<string, [title: string, make: () => any]>} */
const parts = {
  own: ['Our own lists', () => ownTable(rounds)],
  registers: [`A register of ${count} rows`, () => registersTable(size, rounds)],
  totals: ['Totals', () => ({ text: totalsTable([1000, 3000, 10_000, 30_000]) })],
  index: [`Made at the first question, ${count} ties`, () => ({ text: firstQuestions(size) })],
  loading: ['Reading rows', () => loadingTable(sizes)],
}
const texts = [
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} from the built package, in ${rounds} rounds; the load was
${loadavg()[0].toFixed(1)} at the start, on ${availableParallelism()} cores.`,
]
const missed = []
for (const [name, [title, make]] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const made = await make()
  texts.push(`### ${title}\n\n${made.text}`)
  missed.push(...(made.missed ?? []))
  console.log(`### ${title}\n\n${made.full ?? made.text}\n`)
}
const judged = missed.length === 0 ? 'All aims are met.' : `Missed: ${missed.join('; ')}.`
console.log(judged)
if (values.write)
  writeSection(
    fileURLToPath(new URL('../../../docs/performance.md', import.meta.url)),
    'queries',
    [...texts, judged].join('\n\n'),
  )
