import { areaY, axisX, plot, ruleX, text } from '@observablehq/plot'
import { documents, ties } from 'russia-ties'
import { lastDefinite, recordsFor } from '../queries/known.js'
import { tiesShown } from '../queries/ties.js'
import { plusDays } from '../state/days.js'
import { type State, start } from '../state/state.js'

/** The ends of the slider: the years in which the documents tell of most, and half a year past the last witness. */
export const firstDay = '2021-01-01'
export const lastDay = '2026-03-01'

const utc = (day: string) => new Date(`${day}T00:00:00Z`)

/** The days on which the number of definite ties can change. */
function turns(knownBy: string): readonly string[] {
  const known = recordsFor({ actor: '', knownBy, modality: '', during: '' })
  const days = (knownBy ? known.filter(({ kind }) => kind === 'tie') : ties).flatMap(({ period }) => [
    period.latestStart,
    period.earliestEnd && plusDays(period.earliestEnd, 1),
  ])
  const inside = days.filter((day): day is string => day !== null && day > firstDay && day < lastDay)
  return [...new Set([firstDay, ...inside, lastDay])].sort()
}

/** How many ties are definite from each turn to the next. */
export function definiteByDay(state: State) {
  const days = turns(state.knownBy)
  return days.slice(0, -1).map((from, at) => ({
    ...{ from, to: days[at + 1] as string },
    count: tiesShown({ ...state, certainty: 'definite' }, from).length,
  }))
}

const drawn = new Map<string, Element>()

function draw(state: State, width: number): Element {
  const steps = definiteByDay(state).flatMap(({ from, to, count }) => [
    { day: utc(from), count },
    { day: utc(to), count },
  ])
  const edge = utc(plusDays(lastDefinite(state.knownBy) || firstDay, 1))
  const appeared = documents.filter(({ published }) => !state.knownBy || published.latest <= state.knownBy)
  const hint = text(['Definite ties on each day;\na line: a document appeared'], {
    ...{ frameAnchor: 'top-left', dx: 4, className: 'caption' },
  })
  return plot({
    ...{ width, height: 62, className: 'x-strip', margin: 8, marginTop: 4, marginBottom: 18 },
    x: { type: 'utc', domain: [utc(firstDay), utc(lastDay)] },
    y: { domain: [0, Math.max(12, ...steps.map(({ count }) => count))], axis: null },
    marks: [
      areaY([edge, utc(lastDay)], { x: (day: Date) => day, y1: 0, y2: 200, className: 'past', clip: true }),
      areaY(steps, { x: 'day', y1: 0, y2: 'count', className: 'area' }),
      ruleX(appeared, { x: ({ published }) => utc(published.latest), className: 'document' }),
      ...(width < 500 ? [] : [hint]),
      axisX({ ticks: 'year' as never, tickFormat: '%Y', tickSize: 4, label: null, className: 'x-axis' }),
    ],
  })
}

/** The number of definite ties on each day, over the slider: high where a document speaks of its own day. */
export function stripFor(state: State, width: number): Element {
  const key = JSON.stringify([{ ...state, date: start.date, pick: '', view: '' }, Math.round(width)])
  const known = drawn.get(key) ?? draw(state, width)
  drawn.set(key, known)
  return known
}
