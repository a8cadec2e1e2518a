// Which states and bodies stood with which on a day, as a network; d3-force places the names, always in the same way.
//   node network/recipe.js > network.svg
//   node network/recipe.js 2025-09-01 > network.svg
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { actors, tiesAt } from 'russia-ties'
import { picture } from '../lib/picture.js'

const [, , date = '2024-07-01'] = process.argv
const width = 800
const height = 520

const title = `Who stood with whom on ${date}, as five documents tell it`
const legend = [
  'Solid: a tie between the two held on that day on every reading of the documents. Dashed: on some reading, not on all.',
  'A line is one tie or more: treaty, support, cooperation, membership and the like. Its length and the places mean nothing.',
]
const notes = [
  'States and organisations that are linked to Russia, straight or through others; groups such as “the West” are left out.',
  'A pair without a line: no such tie in these documents. That is no evidence that there was none.',
]

const shown = new Set(actors.filter(({ type }) => type === 'state' || type === 'organisation').map(({ name }) => name))
const pairsOf = (tie) => {
  const [ones, others] = tie.directed ? [tie.from, tie.to] : [tie.between, tie.between]
  return ones.flatMap((one) => others.filter((other) => one !== other).map((other) => [one, other].sort().join(' – ')))
}
const pairs = (certainty) =>
  new Set(
    tiesAt(date, { certainty })
      .filter(({ standing }) => standing === 'with')
      .flatMap(pairsOf),
  )

const definite = pairs('definite')
const ends = (pair) => pair.split(' – ')
const all = [...pairs('possible')].filter((pair) => ends(pair).every((end) => shown.has(end)))

/** Those that a party can be reached from, over any number of lines. */
function reached(names) {
  const more = new Set(
    all
      .map(ends)
      .filter((pair) => pair.some((end) => names.has(end)))
      .flat(),
  )
  return more.size > names.size ? reached(more) : names
}
const around = reached(new Set(['Russia']))

const links = all
  .filter((pair) => ends(pair).every((end) => around.has(end)))
  .map((pair) => {
    const [source, target] = ends(pair)
    return { pair, source, target, certainty: definite.has(pair) ? 'definite' : 'possible' }
  })
const nodes = [...around].sort().map((id) => (id === 'Russia' ? { id, fx: width / 2, fy: height / 2 } : { id }))

// d3-force begins at fixed places and draws from a generator of its own, so the same data give the same picture.
forceSimulation(nodes)
  .force(
    'link',
    forceLink(links)
      .id(({ id }) => id)
      .distance(150),
  )
  .force('charge', forceManyBody().strength(-2600))
  .force('apart', forceCollide(52))
  .force('x', forceX(width / 2).strength(0.12))
  .force('y', forceY(height / 2).strength(0.24))
  .stop()
  .tick(400)

// What lies outside the picture is drawn in, each direction by one factor, so nothing is moved onto another name.
const far = (axis, middle) => Math.max(...nodes.map((node) => Math.abs(node[axis] - middle)))
const [fitX, fitY] = [(width / 2 - 80) / far('x', width / 2), (height / 2 - 24) / far('y', height / 2)]
for (const node of nodes) {
  node.x = width / 2 + (node.x - width / 2) * fitX
  node.y = height / 2 + (node.y - height / 2) * fitY
}

const at = (number) => number.toFixed(1)
const looks = {
  definite: 'stroke="#1f4e79" stroke-width="2.5"',
  possible: 'stroke="#6b6b6b" stroke-width="1.5" stroke-dasharray="6 5"',
}
const lines = links.map(
  ({ source, target, pair, certainty }) =>
    `<line class="${certainty}" x1="${at(source.x)}" y1="${at(source.y)}" x2="${at(target.x)}" y2="${at(target.y)}" ${looks[certainty]}><title>${pair}: ${certainty}</title></line>`,
)
const names = nodes.map(
  ({ id, x, y }) =>
    `<text x="${at(x)}" y="${at(y + 5)}" text-anchor="middle" font-size="14" fill="#1b1b1b" stroke="white" stroke-width="7" stroke-linejoin="round" paint-order="stroke">${id}</text>`,
)
process.stdout.write(picture({ title, legend, notes, drawings: [{ svg: [...lines, ...names].join('\n'), height }] }))
if (definite.size === 0) console.error(`Nothing is definite on ${date}: the documents don't reach that day.`)
