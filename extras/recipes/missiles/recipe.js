// How many missiles Iran sent, as two documents bound the number.
//   node missiles/recipe.js > missiles.svg

import * as Plot from '@observablehq/plot'
import { estimatesOf, record } from 'russia-ties'
import { document, picture } from '../lib/picture.js'
import { numberText, voiceOf } from '../lib/words.js'

const told = estimatesOf(record('transfers/iran-russia/ballistic-missiles'))
const chart = Plot.plot({
  document,
  width: 720,
  height: 150,
  marginLeft: 180,
  x: { domain: [0, 600], label: 'missiles' },
  y: { label: null, padding: 0.6 },
  marks: [
    Plot.arrow(told, { y: voiceOf, x1: 'low', x2: (d) => d.low + 120, strokeDasharray: '4 3' }),
    Plot.tickX(told, { y: voiceOf, x: 'low', strokeWidth: 3 }),
    Plot.text(told, { y: voiceOf, x: 'low', dx: -8, textAnchor: 'end', text: (d) => numberText(d) }),
  ],
})

console.log(
  picture({
    title: 'Ballistic missiles from Iran to Russia: two lower bounds',
    legend: ['A tick: the bound. A dashed arrow: no upper bound is given, so its length means nothing.'],
    drawings: [{ svg: chart.outerHTML, height: 160 }],
    notes: [
      'Both speak of September 2024. They can both be so, and no document says whether they count one delivery or two.',
    ],
  }).trimEnd(),
)
