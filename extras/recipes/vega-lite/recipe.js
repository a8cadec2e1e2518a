// Since when, and until when at least: ties of Russia with Iran and North Korea, drawn with Vega-Lite from ties.csv.
//   node vega-lite/recipe.js > spans.svg
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as vega from 'vega'
import { compile } from 'vega-lite'
import { picture } from '../lib/picture.js'

const file = fileURLToPath(import.meta.resolve('russia-ties/data/ties.csv'))

const about = (state) => `datum.actors === '${state}; Russia'`

const title = 'Ties of Russia with Iran and North Korea: when they surely stood'
const legend = [
  'Thick: the tie held on these days on every reading of the documents. Thin: it may have begun on one of these days.',
  '◁ No document says since when. ▷ No document says that it has ended; what came later is open.',
]
const notes = [
  'Ties of Russia and one of the two on the same side, where the documents date them over more than a day.',
]

// Days stay text, and are read as days of UTC: so the picture is the same in every time zone.
const spec = {
  data: { values: readFileSync(file, 'utf8'), format: { type: 'csv', parse: null } },
  transform: [
    { filter: `datum.standing === 'with' && (${about('Iran')} || ${about('North Korea')})` },
    { filter: `datum.spells !== ''` },
    { calculate: `split(datum.spells, '; ')`, as: 'spell' },
    { calculate: 'datum.spell[0]', as: 'earliest' },
    { flatten: ['spell'] },
    { calculate: `split(datum.spell, '/')[0]`, as: 'first' },
    { calculate: `split(datum.spell, '/')[1]`, as: 'last' },
    { calculate: 'datum.spell === datum.earliest', as: 'isFirst' },
    { filter: `datum.first < datum.last` },
    { calculate: `${about('Iran')} ? 'Iran' : 'North Korea'`, as: 'state' },
    { calculate: 'toDate(datum.earliest_start)', as: 'perhaps' },
    { calculate: 'toDate(datum.first)', as: 'surely' },
    { calculate: 'toDate(datum.last)', as: 'until' },
    { calculate: `datum.title + ', surely from ' + datum.first + ' to ' + datum.last`, as: 'text' },
    { calculate: `datum.title + ', perhaps since ' + datum.earliest_start`, as: 'doubt' },
  ],
  width: 400,
  height: { step: 34 },
  autosize: { type: 'none' },
  padding: { left: 346, top: 34, right: 30, bottom: 26 },
  encoding: {
    x: {
      field: 'surely',
      type: 'temporal',
      scale: { type: 'utc', domainMin: { expr: 'utc(2022, 0)' }, domainMax: { expr: 'utc(2026, 0)' } },
      axis: { title: null, format: '%Y', tickCount: { interval: 'year', step: 1 }, grid: false },
    },
    y: {
      field: 'title',
      type: 'nominal',
      sort: { field: 'surely' },
      axis: { title: null, ticks: false, domain: false, grid: true },
    },
    color: {
      field: 'state',
      type: 'nominal',
      scale: { range: ['#8a5a00', '#1f4e79'] },
      legend: { orient: 'top', title: null, symbolType: 'square' },
    },
  },
  layer: [
    {
      transform: [{ filter: `datum.isFirst && datum.earliest_start !== ''` }],
      mark: { type: 'bar', height: 4 },
      encoding: { x: { field: 'perhaps', type: 'temporal' }, x2: { field: 'surely' }, description: { field: 'doubt' } },
    },
    { mark: { type: 'bar', height: 14 }, encoding: { x2: { field: 'until' }, description: { field: 'text' } } },
    {
      transform: [{ filter: `datum.isFirst && datum.earliest_start === ''` }],
      mark: { type: 'text', text: '◁', align: 'right', dx: -2, fontSize: 13, aria: false },
    },
    {
      transform: [{ filter: `datum.latest_end === ''` }],
      mark: { type: 'text', text: '▷', align: 'left', dx: 2, fontSize: 13, aria: false },
      encoding: { x: { field: 'until', type: 'temporal' } },
    },
  ],
  config: {
    view: { stroke: null },
    axis: { labelFontSize: 12, labelPadding: 8, labelLimit: 600 },
    legend: { labelFontSize: 12 },
    font: 'Helvetica, Arial, "Liberation Sans", sans-serif',
    background: null,
  },
}

const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' })
const svg = await view.toSVG()
const height = Math.ceil(Number(svg.match(/height="([\d.]+)"/)[1]))
process.stdout.write(picture({ title, legend, notes, drawings: [{ svg, height }] }))
