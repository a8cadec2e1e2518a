// Drones from Iran and shells from North Korea, as the documents number them, drawn with Observable Plot.
//   node plot-bounds/recipe.js > bounds.svg
import * as Plot from '@observablehq/plot'
import { estimatesOf, transfersTo } from 'russia-ties'
import { document, picture } from '../lib/picture.js'
import { numberText, voiceOf } from '../lib/words.js'

const title = 'Iranian drones and North Korean shells for Russia: the numbers told'
const legend = [
  'Dot: the number as stated. Arrow: “more than” this; no upper bound is stated, so the length of the arrow means nothing.',
  'Bar: the days that the number may be told of. In quotes, in the grey strip: a word stands for the number, so it has no height.',
]
const notes = [
  'Each number is one voice’s telling of one flow, at its time. They are not to be added up, nor joined by a line.',
]

const span = [new Date('2022-01-01'), new Date('2026-01-01')]
const day = (text) => new Date(`${text}T00:00:00Z`)
const begin = ({ asOfFrom, asOfTo }) => day(asOfFrom ?? asOfTo) // by a day: no first one is given
const middle = (told) => new Date((+begin(told) + +day(told.asOfTo)) / 2)

/** The numbers of what was delivered, in one unit, by their bounds. */
function numbers({ from, goods, unit }) {
  const told = transfersTo('Russia', { from, goods, stage: 'delivered' }).flatMap((transfer) =>
    estimatesOf(transfer, { unit })
      .filter(({ stage, negated }) => stage === 'delivered' && !negated)
      .map((estimate) => ({ ...estimate, senders: transfer.from })),
  )
  return {
    exact: told.filter(({ low, high }) => low !== null && low === high),
    ranges: told.filter(({ low, high }) => low !== null && high !== null && low < high),
    openAbove: told.filter(({ low, high }) => low !== null && high === null),
    openBelow: told.filter(({ low, high }) => low === null && high !== null),
    inWords: told.filter(({ magnitude }) => magnitude !== null),
  }
}

/** Words of one voice at one time make one label. */
function labels(words) {
  const keyOf = (one) => `${voiceOf(one)} ${one.asOfFrom}`
  return [...new Set(words.map(keyOf))].map((key) => {
    const group = words.filter((one) => keyOf(one) === key)
    const [first] = group
    const together = first.senders.length > 1 ? `\n${first.senders.join(' and ')} together` : ''
    return {
      at: middle(first),
      text: `${group.map((one) => numberText(one)).join(', ')}\n${voiceOf(first)}${together}`,
    }
  })
}

function drawing({ label, highest, height = 300, format, ...which }) {
  const { exact, ranges, openAbove, openBelow, inWords } = numbers(which)
  const said = (told) =>
    `${numberText(told, format)}${told.goods === '152-mm-shells' ? ' of 152 mm' : ''}${told.cumulativeSince ? `, since ${told.cumulativeSince}` : ''}`
  const blue = { stroke: '#1f4e79', strokeWidth: 3 }
  const days = (told, y, what) =>
    Plot.ruleY(told, { ...blue, x1: begin, x2: (d) => day(d.asOfTo), y, ariaDescription: `days of ${what}` })
  const arrow = (told, y1, y2, what) => {
    const look = { ...blue, strokeWidth: 1.5, strokeDasharray: '4 3', headLength: 9 }
    return Plot.arrow(told, { ...look, x1: middle, x2: middle, y1, y2, ariaDescription: what })
  }
  const text = (told, y, more) => {
    const look = { lineAnchor: 'top', dy: 9, fontSize: 12, fill: '#1b1b1b', stroke: 'white', strokeWidth: 4, ...more }
    return Plot.text(told, { ...look, x: middle, y, text: (d) => `${said(d)}\n${voiceOf(d)}` })
  }
  const svg = Plot.plot({
    document,
    ...{ width: 800, height, marginLeft: 84, marginTop: 98, marginBottom: 28, marginRight: 30 },
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: { type: 'utc', domain: span, label: null, ticks: 'year' },
    y: { domain: [0, highest], label: null, tickFormat: format, ticks: 5 },
    marks: [
      Plot.text([label], { frameAnchor: 'top-left', dx: -60, dy: -86, fontSize: 14, fontWeight: 'bold' }),
      Plot.ruleY([0]),
      Plot.frame({ anchor: 'top', insetTop: -36, stroke: '#f0f0f0', strokeWidth: 46, strokeLinecap: 'butt' }),
      Plot.text(labels(inWords), {
        ...{ x: 'at', text: 'text', frameAnchor: 'top', lineAnchor: 'middle', dy: -36 },
        ...{ fontSize: 12, ariaDescription: 'words' },
      }),
      days(exact, 'low', 'an exact number'),
      Plot.dot(exact, { x: middle, y: 'low', r: 5, fill: '#1f4e79', ariaDescription: 'exact number' }),
      text(exact, 'low'),
      Plot.ruleX(ranges, { ...blue, x: middle, y1: 'low', y2: 'high', ariaDescription: 'range' }),
      text(ranges, 'low'),
      days(openAbove, 'low', 'a lower bound'),
      arrow(openAbove, 'low', highest * 0.97, 'open above'),
      text(openAbove, 'low'),
      days(openBelow, 'high', 'an upper bound'),
      arrow(openBelow, 'high', 0, 'open below'),
      text(openBelow, 'high', { lineAnchor: 'bottom', dy: -9 }),
    ],
  })
  return { svg: svg.outerHTML, height }
}

process.stdout.write(
  picture({
    title,
    legend,
    notes,
    drawings: [
      drawing({
        label: 'Drones from Iran',
        ...{ from: 'Iran', goods: 'uav', unit: 'drones', highest: 6000 },
        format: (number) => number.toLocaleString('en'),
      }),
      drawing({
        label: 'Artillery shells from North Korea',
        ...{ from: 'North Korea', goods: 'artillery-shells', unit: 'rounds', highest: 20e6 },
        format: (number) => (number ? `${number / 1e6} million` : '0'),
      }),
    ],
  }),
)
