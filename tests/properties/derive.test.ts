import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Bound, dayAfter, derive, stageOf, strengthOf } from '../../src/dates/index.js'
import type { Certainty } from '../../src/types/index.js'
import type { Kind } from '../../src/vocabulary/index.js'
import { answer, appeared, claim, type Written } from '../dates/claims.js'
import { anyDate, anyThing, anyWindow } from './claims.js'

// These take a second, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const from = (kind: Kind, written: readonly Written[], asked = false) =>
  derive(kind, written.map(claim), appeared, { asked })

const inOrder = (a: Bound, b: Bound) => a === null || b === null || a <= b
const ranks: readonly Certainty[] = ['no', 'possible', 'definite']
const isAsSure = (a: Certainty, b: Certainty) => ranks.indexOf(a) >= ranks.indexOf(b)

describe('derive of any claims', () => {
  test.each([false, true])('gives days in order (claims chosen by their stage: %s)', (asked) =>
    fc.assert(
      fc.property(anyThing(), ({ kind, written }) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = from(kind, written, asked).period
        const pairs = {
          earliestStart: [earliestStart, latestStart],
          earliestEnd: [earliestEnd, latestEnd],
          starts: [earliestStart, earliestEnd],
          ends: [latestStart, latestEnd],
          whole: [earliestStart, latestEnd],
        } as const
        expect(Object.entries(pairs).filter(([, [a, b]]) => !inOrder(a, b))).toEqual([])
      }),
      { numRuns: 500 },
    ),
  )

  test('has the same answer in any order of the claims', () =>
    fc.assert(
      fc.property(anyThing(), ({ kind, written, one }) => {
        const claims = [...written, one].map(claim)
        const turned = [...claims].reverse()
        expect(derive(kind, turned, appeared)).toEqual(derive(kind, claims, appeared))
        expect(stageOf(kind, turned, appeared)).toBe(stageOf(kind, claims, appeared))
      }),
    ))

  test('has the same answer where a claim is made twice', () =>
    fc.assert(
      fc.property(anyThing(), ({ kind, written }) => {
        expect(from(kind, [...written, ...written])).toEqual(from(kind, written))
      }),
    ))

  test('is as sure as its surest claim at most, and no where all deny it', () =>
    fc.assert(
      fc.property(anyThing(), ({ kind, written }) => {
        const strengths = written.map((one) => ranks.indexOf(strengthOf(claim(one))))
        expect(ranks.indexOf(from(kind, written).strength)).toBeLessThanOrEqual(Math.max(...strengths))
      }),
    ))
})

describe('derive: one more claim', () => {
  test('that denies it changes nothing', () =>
    fc.assert(
      fc.property(anyThing(), ({ kind, written, one }) => {
        expect(from(kind, [...written, { ...one, modality: 'denied' }])).toEqual(from(kind, written))
      }),
    ))

  test('that is alleged changes nothing of what is surely told, flows apart', () =>
    fc.assert(
      fc.property(
        anyThing('tie', 'deployment', 'capability', 'figure', 'event', 'statement', 'stance'),
        ({ kind, written, one }) => {
          const before = from(kind, written)
          fc.pre(before.strength === 'definite')
          expect(from(kind, [...written, { ...one, modality: 'alleged' }])).toEqual(before)
        },
      ),
    ))

  test('that is alleged makes no date of a flow less sure', () =>
    fc.assert(
      fc.property(anyThing('transfer'), anyWindow, ({ kind, written, one }, window) => {
        const [before, after] = [from(kind, written), from(kind, [...written, { ...one, modality: 'alleged' }])]
        fc.pre(before.strength === 'definite')
        expect(isAsSure(answer(after, window), answer(before, window))).toBe(true)
      }),
    ))

  test('that affirms a tie and tells no date makes no definite date less sure, if it is not older than the start', () => {
    const isOpen = ({ stage, end }: Written) => stage !== 'ended' && (end === undefined || end === 'open')
    return fc.assert(
      fc.property(anyThing('tie'), ({ kind, written, one: { document = '' } }) => {
        const going = [{ document: 'state-of-russias-allies' }, ...written.filter(isOpen)]
        const [before, after] = [from(kind, going).period, from(kind, [...going, { document }]).period]
        fc.pre(inOrder(before.earliestStart, appeared(document).earliest))
        expect((before.latestStart ?? '9999') >= (after.latestStart ?? '9999')).toBe(true)
        expect((before.earliestEnd ?? '0000') <= (after.earliestEnd ?? '0000')).toBe(true)
      }),
    )
  })

  test('that tells of another part makes no date of a flow less sure', () => {
    const part = ({ document, start, end, asOf, said }: Written): Written => ({
      ...({ document, start, end, asOf, said } as Written),
      stage: 'delivered',
    })
    return fc.assert(
      fc.property(anyThing('transfer'), anyWindow, ({ kind, written, one }, window) => {
        const parts = written.map(part)
        const [before, after] = [from(kind, parts), from(kind, [...parts, part(one)])]
        expect(isAsSure(answer(after, window), answer(before, window))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('derive: a witness', () => {
  const witness = (document: string): Written => ({ document, end: 'open' })

  test('that a tie goes on never finds it ruled out', () =>
    fc.assert(
      fc.property(anyThing('tie'), ({ kind, written, one: { document = '' } }) => {
        const day = appeared(document).earliest
        expect(answer(from(kind, [...written, witness(document)]), day)).not.toBe('no')
      }),
      { numRuns: 300 },
    ))

  test('that a tie goes on makes its day definite, where no start or end is told', () =>
    fc.assert(
      fc.property(anyThing('tie'), ({ kind, written, one: { document = '' } }) => {
        const undated = written.map(({ start, end, stage, ...other }) => other)
        const day = appeared(document).earliest
        expect(answer(from(kind, [...undated, witness(document)]), day)).toBe('definite')
      }),
    ))

  test('after the last one nothing that stands is definite', () =>
    fc.assert(
      fc.property(anyThing('tie', 'deployment', 'stance', 'capability', 'transfer'), ({ kind, written }) => {
        expect(answer(from(kind, written), '2025-09-08/9999')).not.toBe('definite')
      }),
    ))
})

test('derive: what is only planned, expected or alleged is possible at most, at any date', () =>
  fc.assert(
    fc.property(anyThing(), anyWindow, ({ kind, written }, window) => {
      const modal = ['planned', 'forecast', 'alleged', 'opinion', 'denied'] as const
      const unsure = written.map((one, i) => ({ ...one, modality: modal[i % modal.length] }))
      expect(answer(from(kind, unsure as Written[]), window)).not.toBe('definite')
    }),
  ))

test('derive: an event of one claim is definite in the window of its days, and no after the last', () =>
  fc.assert(
    fc.property(anyDate, (date) => {
      const derived = from('event', [{ date }])
      const { earliestStart, latestEnd } = derived.period
      fc.pre(earliestStart !== null && latestEnd !== null && earliestStart <= '2025-09-07')
      expect(answer(derived, `${earliestStart}/${latestEnd}`)).toBe('definite')
      expect(answer(derived, `${dayAfter(String(latestEnd))}/9999`)).toBe('no')
    }),
  ))
