// Drones from Iran and shells from North Korea, as the documents number them, drawn with Observable Plot.
//   node plot-bounds/recipe.js > bounds.svg
import * as Plot from '@observablehq/plot'
import { documents, estimatesOf, transfersTo } from 'russia-ties'
import { document, picture } from '../lib/picture.js'

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
const names = new Map(documents.map(({ id, name }) => [id, name]))
const voice = ({ claimant, document }) => claimant ?? names.get(document)

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
  const keys = [...new Set(words.map((one) => `${voice(one)} ${one.asOfFrom}`))]
  return keys.map((key) => {
    const group = words.filter((one) => `${voice(one)} ${one.asOfFrom}` === key)
    const together = group[0].senders.length > 1 ? `\n${group[0].senders.join(' and ')} together` : ''
    return {
      at: middle(group[0]),
      text: `${group.map((one) => `“${one.magnitude}”`).join(', ')}\n${voice(group[0])}${together}`,
    }
  })
}

function drawing({ label, highest, height = 300, format, ...which }) {
  const { exact, ranges, openAbove, openBelow, inWords } = numbers(which)
  const words = {
    about: 'about ',
    atLeast: 'at least ',
    moreThan: 'more than ',
    upTo: 'up to ',
    nearly: 'nearly ',
    lessThan: 'less than ',
  }
  const said = ({ form, low, high, goods, cumulativeSince }) => {
    const number = form === 'range' ? `${format(low)} to ${format(high)}` : `${words[form] ?? ''}${format(low ?? high)}`
    return `${number}${goods === '152-mm-shells' ? ' of 152 mm' : ''}${cumulativeSince ? `, since ${cumulativeSince}` : ''}`
  }
  const halo = { stroke: 'white', strokeWidth: 4 }
  const bar = { x1: begin, x2: (d) => day(d.asOfTo), stroke: '#1f4e79', strokeWidth: 3 }
  const arrow = { x: middle, stroke: '#1f4e79', strokeWidth: 1.5, strokeDasharray: '4 3', headLength: 9 }
  const text = {
    x: middle,
    text: (d) => `${said(d)}\n${voice(d)}`,
    lineAnchor: 'top',
    dy: 9,
    fontSize: 12,
    fill: '#1b1b1b',
    ...halo,
  }
  const svg = Plot.plot({
    document,
    width: 800,
    height,
    marginLeft: 84,
    marginTop: 98,
    marginBottom: 28,
    marginRight: 30,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: { type: 'utc', domain: span, label: null, ticks: 'year' },
    y: { domain: [0, highest], label: null, tickFormat: format, ticks: 5 },
    marks: [
      Plot.text([label], { frameAnchor: 'top-left', dx: -60, dy: -86, fontSize: 14, fontWeight: 'bold' }),
      Plot.ruleY([0]),
      Plot.frame({ anchor: 'top', insetTop: -36, stroke: '#f0f0f0', strokeWidth: 46, strokeLinecap: 'butt' }),
      Plot.text(labels(inWords), {
        x: 'at',
        text: 'text',
        frameAnchor: 'top',
        lineAnchor: 'middle',
        dy: -36,
        fontSize: 12,
        ariaDescription: 'words',
      }),
      Plot.ruleY(exact, { ...bar, y: 'low', ariaDescription: 'days of an exact number' }),
      Plot.dot(exact, { x: middle, y: 'low', r: 5, fill: '#1f4e79', ariaDescription: 'exact number' }),
      Plot.text(exact, { ...text, y: 'low' }),
      Plot.ruleX(ranges, {
        x: middle,
        y1: 'low',
        y2: 'high',
        stroke: '#1f4e79',
        strokeWidth: 3,
        ariaDescription: 'range',
      }),
      Plot.text(ranges, { ...text, y: 'low' }),
      Plot.ruleY(openAbove, { ...bar, y: 'low', ariaDescription: 'days of a lower bound' }),
      Plot.arrow(openAbove, {
        ...arrow,
        x1: middle,
        x2: middle,
        y1: 'low',
        y2: highest * 0.97,
        ariaDescription: 'open above',
      }),
      Plot.text(openAbove, { ...text, y: 'low' }),
      Plot.ruleY(openBelow, { ...bar, y: 'high', ariaDescription: 'days of an upper bound' }),
      Plot.arrow(openBelow, { ...arrow, x1: middle, x2: middle, y1: 'high', y2: 0, ariaDescription: 'open below' }),
      Plot.text(openBelow, { ...text, y: 'high', lineAnchor: 'bottom', dy: -9 }),
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
        ...{ from: 'Iran', goods: 'uav', unit: 'drones' },
        highest: 6000,
        format: (number) => number.toLocaleString('en'),
      }),
      drawing({
        label: 'Artillery shells from North Korea',
        ...{ from: 'North Korea', goods: 'artillery-shells', unit: 'rounds' },
        highest: 20e6,
        format: (number) => (number ? `${number / 1e6} million` : '0'),
      }),
    ],
  }),
)
