// States with a tie on Russia's side on a day, joined to a map by their ISO code, drawn with Observable Plot.
//   node map/recipe.js > map.svg
//   node map/recipe.js 2025-09-01 > map.svg
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as Plot from '@observablehq/plot'
import { actors, tiesBetween } from 'russia-ties'
import { feature, merge } from 'topojson-client'
import { document, picture } from '../lib/picture.js'

const [, , date = '2024-07-01'] = process.argv

const title = `States with a tie to Russia on the same side, on ${date}`
const legend = [
  'Full: a tie held on that day on every reading of the five documents. Hatched: on some reading, not on all.',
  'Dark grey: Russia. Light grey: no such tie in these documents, which is no evidence that there was none.',
]
const notes = [
  'A tie is a treaty, support, cooperation or the like, however close; membership in the same organisation alone is none.',
  'Boundaries: Natural Earth 1:110m (world-atlas 2.0.2), but with Crimea drawn as a part of Ukraine.',
]

const states = actors.filter(({ name, type, iso }) => type === 'state' && iso && name !== 'Russia')
const sameSide = (name, certainty) =>
  tiesBetween('Russia', name, { during: date, certainty }).filter(({ standing }) => standing === 'with')
const rows = states
  .map(({ name, iso }) => ({
    name,
    code: iso.numeric,
    definite: sameSide(name, 'definite').map(({ title }) => title),
    possible: sameSide(name, 'possible').map(({ title }) => title),
  }))
  .filter(({ possible }) => possible.length > 0)
const byCode = new Map(rows.map((row) => [row.code, row]))
const isDefinite = (name) => rows.some((row) => row.name === name && row.definite.length > 0)

const atlas = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-110m.json')), 'utf8'))
const { geometries } = atlas.objects.countries
const [russia, ukraine] = ['643', '804'].map((id) => geometries.find((one) => one.id === id))

// The atlas has Crimea among the parts of Russia, by who holds it.
const within =
  ([west, south, east, north]) =>
  (arcs) =>
    feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates[0].every(
      ([x, y]) => x > west && x < east && y > south && y < north,
    )
const crimea = russia.arcs.filter(within([32, 44, 37, 47]))
russia.arcs = russia.arcs.filter((arcs) => !crimea.includes(arcs))
const countries = geometries.map((one) =>
  one === ukraine
    ? { ...feature(atlas, one), geometry: merge(atlas, [ukraine, { type: 'MultiPolygon', arcs: crimea }]) }
    : feature(atlas, one),
)
const missing = rows.filter(({ code }) => !countries.some(({ id }) => id === code))
if (missing.length > 0) console.error(`Not on the map: ${missing.map(({ name }) => name).join(', ')}`)

const fill = ({ id }) => {
  if (id === '643') return '#8c8c8c'
  const row = byCode.get(id)
  return row ? (row.definite.length > 0 ? '#1f4e79' : 'url(#possible)') : '#ececec'
}
const said = ({ id, properties }) => {
  const { definite = [], possible = [] } = byCode.get(id) ?? {}
  const perhaps = possible.filter((one) => !definite.includes(one))
  return [
    byCode.get(id)?.name ?? properties.name,
    ...definite.map((one) => `definite: ${one}`),
    ...perhaps.map((one) => `possible: ${one}`),
  ].join('\n')
}

/** Names stand on the state, or beside it with a line where it is small. */
const places = {
  Russia: [92, 61],
  Belarus: [28.5, 53.5, 16, 59.5],
  Iran: [54.5, 32.5],
  China: [103, 35.5],
  'North Korea': [127, 40, 141, 33],
  India: [79, 22.5],
  Syria: [38.5, 35, 33, 26.5],
  Hungary: [19.3, 47.1, 6, 41],
  Slovakia: [19.5, 48.7, 5, 51],
  Turkey: [35, 39, 22, 34],
}
const labels = ['Russia', ...rows.map(({ name }) => name)]
  .filter((name) => places[name])
  .map((name) => {
    const [x, y, besideX, besideY] = places[name]
    return { name, x, y, besideX, besideY, dark: name === 'Russia' || isDefinite(name) }
  })
const beside = labels.filter(({ besideX }) => besideX !== undefined)
const onto = labels.filter(({ besideX }) => besideX === undefined)

const width = 800
const height = 470
const corners = {
  type: 'MultiPoint',
  coordinates: [
    [-2, 45],
    [72, 8],
    [72, 76],
    [146, 45],
  ],
}
const line = { x1: 'x', y1: 'y', x2: 'besideX', y2: 'besideY' }
const text = { text: 'name', fontSize: 13 }
const haloed = { fill: '#1b1b1b', stroke: 'white', strokeWidth: 5 }
const plot = Plot.plot({
  document,
  width,
  height,
  margin: 0,
  style: { fontFamily: 'inherit', background: 'none' },
  projection: {
    type: 'azimuthal-equal-area',
    rotate: [-72, -42],
    domain: corners,
    clip: 'frame',
    inset: 4,
  },
  marks: [
    Plot.geo(countries, { fill, stroke: 'white', strokeWidth: 0.6, title: said, ariaDescription: 'states' }),
    Plot.link(beside, { ...line, stroke: '#1b1b1b', strokeWidth: 0.8, ariaDescription: 'pointers' }),
    Plot.text(beside, { x: 'besideX', y: 'besideY', ...text, ...haloed }),
    Plot.text(onto, { x: 'x', y: 'y', ...text, filter: 'dark', fill: 'white' }),
    Plot.text(onto, { x: 'x', y: 'y', ...text, filter: ({ dark }) => !dark, ...haloed }),
  ],
})
const hatch = `<defs><pattern id="possible" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="white"/><rect width="2.5" height="5" fill="#1f4e79"/></pattern></defs>`
process.stdout.write(picture({ title, legend, notes, drawings: [{ svg: hatch + plot.outerHTML, height }] }))
