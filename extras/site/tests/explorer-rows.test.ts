import {
  type AnyRecord,
  estimatesOf,
  holdsAt,
  record,
  records,
  type Tie,
  ties,
  tiesAt,
  tiesBetween,
  timelineOf,
  transfers,
  transfersFrom,
  transfersTo,
} from 'russia-ties'
import { describe, expect, it } from 'vitest'
import { graphOf } from '../explorer/flows/graph.js'
import { bundlesOf } from '../explorer/network/links.js'
import { definiteByDay } from '../explorer/network/strip.js'
import { spread } from '../explorer/parts/measure.js'
import { sheetCsv, sheetFor, sheetObjects } from '../explorer/parts/sheet.js'
import { changesShown, changesText } from '../explorer/queries/changes.js'
import { allFlows, flowsShown } from '../explorer/queries/flows.js'
import { recordsFor } from '../explorer/queries/known.js'
import { partnersShown, tiesShown } from '../explorer/queries/ties.js'
import { type State, start } from '../explorer/state/state.js'

const at = (change: Partial<State>): State => ({ ...start, around: 'all', certainty: 'possible', ...change })
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const idsOf = (list: readonly { readonly record: { readonly id: string } }[]) => list.map(({ record }) => record.id)
const idsIn = ({ rows }: { readonly rows: readonly { readonly record: string }[] }) => rows.map(({ record }) => record)

const days = ['1999-12-31', '2015-01-01', '2022-11-23', '2023-01-20', '2024-07-01', '2025-09-01', '2025-09-02']

describe('the network', () => {
  it.each(days)('has the ties that the package gives on %s', (date) => {
    expect(idsIn(sheetFor(at({ date })))).toEqual(ids(tiesAt(date, { certainty: 'possible' })))
    expect(idsIn(sheetFor(at({ date, certainty: 'definite' })))).toEqual(ids(tiesAt(date)))
    expect(idsIn(sheetFor({ ...start, date }))).toEqual(ids(tiesAt(date, { of: 'Russia' })))
  })

  it.each(days)('calls definite what holdsAt calls so on %s', (date) => {
    for (const { record, certainty } of tiesShown(at({ date })))
      expect(certainty).toBe(holdsAt(record, date as '2024-01-01'))
  })

  it('has what was known by a day, and no more', () => {
    const given = tiesAt('2024-11-18', { certainty: 'possible', knownBy: '2024-11-18' })
    const shown = tiesShown(at({ date: '2024-11-18', knownBy: '2024-11-18' }))
    expect(shown.map(({ record }) => record)).toEqual(given)
    expect(shown.length).toBeLessThan(tiesShown(at({ date: '2024-11-18' })).length)
  })

  it('has nothing for a person, who has no ties', () => expect(tiesShown(at({ actor: 'Viktor Orban' }))).toEqual([]))

  it('bundles every tie once, by parties, standing and certainty, and keeps joint ties joint', () => {
    const shown = tiesShown(at({}))
    const bundles = bundlesOf(shown)
    const bundled = bundles.flatMap(({ ties }) => ties)
    expect(idsOf(bundled).sort()).toEqual(idsOf(shown).sort())
    for (const { ties, standing, certainty, parties } of bundles)
      for (const tie of ties) {
        expect([tie.record.standing, tie.certainty]).toEqual([standing, certainty])
        expect([...new Set(sides(tie.record))].sort()).toEqual(parties)
      }
    expect(bundles.some(({ parties }) => parties.length > 2)).toBe(true)
  })

  it('counts definite ties on each day of the strip as the package does', () => {
    for (const { from, count } of definiteByDay(start))
      expect(count).toBe(tiesAt(from as '2024-01-01', { of: 'Russia' }).length)
    expect(definiteByDay(start).at(-1)?.count).toBe(0)
  })
})

describe('the partners', () => {
  it.each(days)('have the ties that the package finds between the two on %s', (date) => {
    const on = new Set<string>(ids(tiesAt(date)))
    for (const { name, count } of partnersShown({ ...start, date }))
      expect([name, count.definite]).toEqual([
        name,
        tiesBetween('Russia', name as 'Iran').filter(({ id }) => on.has(id)).length,
      ])
  })
})

describe('the changes', () => {
  const certaintyOn = (date: string) => (id: string) =>
    holdsAt(record(id as 'ties/axis/tensions'), date as '2024-01-01')

  it('are the ties of which the package says something else on the other day, each once', () => {
    for (const [since, date] of [
      ['2021-06-01', '2024-07-01'],
      ['2024-07-01', '2025-06-01'],
      ['2025-06-01', '2025-06-01'],
    ] as const) {
      const changed = ids(ties).filter((id) => certaintyOn(since)(id) !== certaintyOn(date)(id))
      const shown = changesShown(at({ view: 'changes', since, date }))
      expect(idsOf(shown).sort()).toEqual(changed.sort())
      for (const { record, before, after } of shown)
        expect([before, after]).toEqual([certaintyOn(since)(record.id), certaintyOn(date)(record.id)])
    }
  })

  it('between two states of knowledge are new records, or a transfer at another stage', () => {
    const shown = changesShown(at({ view: 'changes', since: '2025-06-01', knownBefore: '2023-01-20' }))
    const missiles = shown.find(({ record }) => record.id === 'transfers/iran-russia/ballistic-missiles')
    expect(missiles?.what).toBe('refused → delivered')
    expect(shown.some(({ what }) => what === 'newly known')).toBe(true)
    expect(changesText(at({ view: 'changes', since: '2025-06-01', date: '2024-06-01' }))).toContain('back in time')
  })
})

describe('labels', () => {
  it('stand apart, in order and within their end', () => {
    for (const end of [100, 130, 400]) {
      const labels = [3, 3, 40, 41, 44, 90].map((y, at) => ({ y, height: 14 + (at % 2) }))
      const places = spread(labels, end)
      places.forEach((place, at) => {
        const half = (at: number) => (labels[at]?.height ?? 0) / 2
        expect(place + half(at)).toBeLessThanOrEqual(end)
        if (at > 0) expect(place - half(at)).toBeGreaterThanOrEqual((places[at - 1] as number) + half(at - 1))
      })
    }
  })
})

const sides = (tie: Tie) => (tie.directed ? [...tie.from, ...tie.to] : [...tie.between])

describe('the flows', () => {
  it('are the transfers to Russia and from it', () => {
    expect(idsIn(sheetFor({ ...start, view: 'flows' }))).toEqual(
      ids([...transfersTo('Russia'), ...transfersFrom('Russia')]),
    )
  })

  it('are definite where the package says so and goods moved', () => {
    const sure = new Set(ids(transfersTo('Russia', { certainty: 'definite' })))
    for (const { record, certainty, moved } of flowsShown(start, 'to'))
      expect(certainty).toBe(
        moved ? (sure.has(record.id) ? 'definite' : 'possible') : record.stage === 'refused' ? 'no' : 'possible',
      )
  })

  it('show a refusal as refused while nothing else was known', () => {
    const missiles = allFlows(at({ knownBy: '2023-01-20' })).find(
      ({ record }) => record.id === 'transfers/iran-russia/ballistic-missiles',
    )
    expect([missiles?.moved, missiles?.certainty, missiles?.record.stage]).toEqual([false, 'no', 'refused'])
  })

  it('take goods with all that is under them, one partner and a window', () => {
    expect(idsIn(sheetFor(at({ view: 'flows', goods: 'uav', actor: 'Iran' })))).toEqual(
      ids(transfersTo('Russia', { goods: 'uav', from: 'Iran' })),
    )
    const given = transfersTo('Russia', { during: '2022', certainty: 'possible' })
    expect(flowsShown(at({ during: '2022' }), 'to').map(({ record }) => record.id)).toEqual(ids(given))
  })

  it('are drawn as one band each, all equally wide, and joint senders stay joint', () => {
    const flows = flowsShown(start, 'to')
    const { graph } = graphOf(flows, 0, 500)
    expect(graph.links.length).toBe(2 * flows.length)
    expect(new Set(graph.links.map(({ width }) => Math.round((width as number) * 100))).size).toBe(1)
    expect(graph.nodes.map(({ text }) => text)).toContain('North Korea and Iran, jointly')
  })
})

describe('the numbers', () => {
  it('are those of estimatesOf, none twice and none left out', () => {
    const given = transfers
      .filter(({ to }) => to.includes('Russia'))
      .flatMap((one) => estimatesOf(one))
      .filter(({ unit }) => ['drones', 'missiles', 'rounds'].includes(unit))
    const { rows } = sheetFor(at({ view: 'estimates', certainty: '' }))
    expect(rows.length).toBe(given.length)
    expect(rows.map(({ record }) => record).sort()).toEqual(given.map(({ record }) => record).sort())
  })

  it('have no bound that the documents don’t give', () => {
    const rows = sheetObjects(sheetFor(at({ view: 'estimates', unit: 'missiles' })))
    const own = rows.filter(({ record }) => record === 'transfers/iran-russia/ballistic-missiles')
    expect(own.map(({ number, low, high }) => [number, low, high])).toEqual([
      ['at least 400 missiles', 400, null],
      ['more than 200 missiles', 200, null],
    ])
    expect(rows.filter(({ word }) => word !== null).every(({ low, high }) => low === null && high === null)).toBe(true)
  })

  it('cover every unit', () => {
    const all = records
      .filter((one) => recordsFor({ actor: '', knownBy: '', modality: '', during: '' }).includes(one))
      .flatMap((one) => estimatesOf(one))
    for (const unit of new Set(all.map((one) => one.unit)))
      expect(sheetFor(at({ view: 'estimates', unit })).rows.length).toBe(all.filter((one) => one.unit === unit).length)
  })
})

describe('the list', () => {
  it('has every record that a claim affirms', () => {
    const affirmed = records.filter(({ certainty }) => certainty !== undefined)
    expect(idsIn(sheetFor(at({ view: 'records' })))).toEqual(ids(affirmed))
  })

  it('has the dated points of one actor in the order of the package', () => {
    const state = at({ view: 'records', list: 'timeline' })
    expect(idsIn(sheetFor({ ...state, actor: 'Iran' }))).toEqual(idsOf(timelineOf('Iran', { certainty: 'possible' })))
    expect(sheetFor(state).rows).toEqual([])
  })

  it('takes document and modality from one and the same claim', () => {
    const state = at({ view: 'records', document: 'axis-of-upheaval', modality: 'reported' })
    const isWanted = ({ claims }: AnyRecord) =>
      claims.some((one) => one.document === 'axis-of-upheaval' && one.modality === 'reported')
    const shown = new Set(idsIn(sheetFor(state)))
    expect(shown.size).toBeGreaterThan(0)
    expect(records.filter(({ id }) => shown.has(id)).every(isWanted)).toBe(true)
  })
})

describe('a sheet as CSV', () => {
  it('makes no cell that a spreadsheet takes for a formula', () => {
    expect(sheetCsv({ columns: ['a', 'b'], rows: [{ record: 'x', cells: ['=1+1', ['@x', 'y"z']] }] })).toBe(
      'a,b\r\n\'=1+1,"\'@x; y""z"\r\n',
    )
  })
})
