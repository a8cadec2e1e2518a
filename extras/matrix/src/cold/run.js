import { statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { table, writeSection } from '../section.js'
import { instantiations } from './instantiations.js'
import { alternated, importing, manner, whole } from './measure.js'
import { bundles, empties, entries, limit } from './ours.js'
import { peers } from './peers.js'

// Cold import: what a fresh process takes to load the package, beside the limit of the same work and peers.
//   npm run cold -- [--rounds N] [--tarball FILE] [--write]      --write puts the tables into docs/performance.md
const at = process.argv.indexOf('--rounds')
const rounds = at > 0 ? Number(process.argv[at + 1]) : 21
const aims = { import: 1.2, process: 1.3, instantiations: 500 }

const beside = [{ name: 'whole entry', modules: entries, limit }, ...bundles]
const modules = [
  ...empties,
  ...beside.flatMap((one) => [one.limit, ...one.modules.flatMap((own) => (own.asking ? [own, own.asking] : [own]))]),
]
const processes = [
  { name: '`node -e 0`', sample: () => whole(['-e', '0']) },
  ...entries.map(({ name, file }) => ({ name: `process, ${name}`, sample: () => whole([file]) })),
]
const load = () => loadavg()[0].toFixed(1)
const loads = [load()]
const times = alternated(
  [...[...modules, ...peers].map((one) => ({ name: one.name, sample: () => importing(one) })), ...processes],
  rounds,
)
loads.push(load())

const ms = (name) => times.get(name)
const missed = []
/** A number as it is printed, marked where it is above the aim. */
const judged = (value, aim, digits, name) => {
  if (value > aim) missed.push(name)
  return `${value.toFixed(digits)}${value > aim ? ' **missed**' : ''}`
}
const both = (list, shown) => list.map(shown).join(', ')
const budgets = table(
  [
    'what, as ESM and CJS',
    'ms',
    'its limit, ms',
    'times the limit',
    'less an empty module',
    'ms with a first question',
  ],
  [
    ['an empty module', both(empties, ({ name }) => ms(name).toFixed(2)), '', '', '', ''],
    ...beside.map(({ name, modules, limit }) => [
      name,
      both(modules, (one) => ms(one.name).toFixed(1)),
      ms(limit.name).toFixed(1),
      both(modules, (one) => judged(ms(one.name) / ms(limit.name), aims.import, 2, one.name)),
      both(modules, (one) => ((ms(one.name) - ms(`empty, ${one.format}`)) / ms(limit.name)).toFixed(2)),
      both(
        modules.filter((one) => one.asking),
        (one) => ms(one.asking.name).toFixed(1),
      ),
    ]),
  ],
)
const bare = ms('`node -e 0`')
const wholes = entries.map(({ name, format }) => {
  const time = ms(`process, ${name}`)
  return `${judged(time / bare, aims.process, 2, `process, ${name}`)} (${format.toUpperCase()}, ${time.toFixed(0)} ms)`
})

const perKilobyte = (one, size) => ((ms(one.name) - ms(`empty, ${one.format}`)) / (size / 1024)) * 1000
const ours = statSync(limit.file).size
const rows = entries.map((one) => ({ one, size: ours, own: true }))
for (const one of peers) rows.push({ one, size: await one.bytes(), own: false })
const compared = table(
  ['package', 'data, kB', 'ms', 'µs per kB'],
  rows
    .sort((a, b) => perKilobyte(a.one, a.size) - perKilobyte(b.one, b.size))
    .map(({ one, size, own }) => [
      own ? `**russia-ties**, ${one.format}` : `${one.name}, ${one.format}`,
      Math.round(size / 1024).toLocaleString('en'),
      ms(one.name).toFixed(1),
      perKilobyte(one, size).toFixed(0),
    ]),
)
const types = table(
  ['one line with', 'over empty', 'with `skipLibCheck: false`'],
  instantiations().map(({ name, line, all }) => [`\`${name}\``, judged(line, aims.instantiations, 0, name), all]),
)

const text = `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, from the packed tarball, medians of ${rounds} rounds in which
everything takes its turn in ${manner}; the clock is read before anything is printed; the load was ${loads[0]} at the start and ${loads[1]} at the end, on 2 cores.

### Beside the limit

${budgets}

With the whole entry, a process takes ${wholes.join(' and ')} times as long as \`node -e 0\` (${bare.toFixed(0)} ms). The aim is ${aims.process}.

### Beside peers

${compared}

### Type instantiations (TypeScript 5.9; the aim is ${aims.instantiations})

${types}`
console.log(text)
if (process.argv.includes('--write')) {
  writeSection(fileURLToPath(new URL('../../../../docs/performance.md', import.meta.url)), 'cold import', text)
}
if (missed.length > 0) {
  console.error(`missed: ${missed.join(', ')}`)
  process.exitCode = 1
}
