import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyIn, derive, judge, phases, spellsOf, strengthOf } from '../../src/certainty/index.js'
import type { Certainty } from '../../src/types/index.js'
import { kinds as everyKind, type Kind, modalities, type Stage } from '../../src/vocabulary/index.js'
import { anySpoken, appeared, day } from './made-up.js'
import { judgeSlowly, type Spoken } from './oracle.js'

const kinds = ['tie', 'deployment', 'stance', 'transfer', 'event'] as const satisfies readonly Kind[]
const days = Array.from({ length: 15 }, (_, i) => i + 1)
const anyRecord = fc
  .constantFrom<Kind>(...kinds)
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), spoken: fc.array(anySpoken(kind), { minLength: 1, maxLength: 3 }) }),
  )
const judged = (kind: Kind, spoken: readonly Spoken[]) =>
  judge(
    kind,
    spoken.map(({ claim }) => claim),
    appeared,
  )
const answer = (kind: Kind, spoken: readonly Spoken[], first: number, last = first): Certainty =>
  certaintyIn(judged(kind, spoken), { first: day(first), last: day(last) })
const rank: readonly Certainty[] = ['no', 'possible', 'definite']
const isFirmer = (a: Certainty, b: Certainty) => rank.indexOf(a) > rank.indexOf(b)
const saysThatItEnded = ({ claim, end }: Spoken) => strengthOf(claim) === 'no' || (end !== undefined && end !== 'open')

describe('certainty', () => {
  test('is what trying every reading of every date gives, on every day and in every window', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 0, max: 6 }),
        ({ kind, spoken }, from, length) => {
          for (const one of days) expect(answer(kind, spoken, one)).toBe(judgeSlowly(kind, spoken, one, one))
          const to = Math.min(from + length, 15)
          expect(answer(kind, spoken, from, to)).toBe(judgeSlowly(kind, spoken, from, to))
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    )
  })

  test('is never firmer than the firmest claim, and definite days are days of spells', () => {
    fc.assert(
      fc.property(anyRecord, ({ kind, spoken }) => {
        const isFirm = spoken.some(({ claim }) => strengthOf(claim) === 'definite')
        const spells = spellsOf(judged(kind, spoken))
        for (const one of days) {
          const own = answer(kind, spoken, one)
          if (!isFirm) expect(own).not.toBe('definite')
          expect(spells.some(({ first, last }) => first <= day(one) && day(one) <= last)).toBe(own === 'definite')
        }
      }),
    )
  })

  test('has a period in which its spells lie', () => {
    fc.assert(
      fc.property(anyRecord, ({ kind, spoken }) => {
        const claims = spoken.map(({ claim }) => claim)
        const { period, spells } = derive(kind, claims, appeared)
        for (const { first, last } of spells) {
          expect(period.latestStart !== null && period.latestStart <= first).toBe(true)
          expect(period.earliestEnd !== null && period.earliestEnd >= last).toBe(true)
        }
      }),
    )
  })

  test('of a claim that stands alone is what follows from hearing it twice', () => {
    const anyAlone = fc.constantFrom<Kind>(...everyKind).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        spoken: anySpoken(kind),
        modality: fc.constantFrom(...modalities),
        stage: fc.constantFrom(undefined, ...(Object.keys(phases[kind] ?? {}) as Stage[])),
      }),
    )
    fc.assert(
      fc.property(anyAlone, ({ kind, spoken, modality, stage }) => {
        const claim = { ...spoken.claim, modality, stage }
        expect(derive(kind, [claim], appeared)).toStrictEqual(derive(kind, [claim, claim], appeared))
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    )
  })

  test('gets no firmer when a claim is taken away, unless that claim said that it ended or was not so', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(2), ({ kind, spoken }, i) => {
        const gone = spoken[i]
        fc.pre(gone !== undefined && !saysThatItEnded(gone))
        for (const one of days) {
          const before = answer(kind, spoken, one)
          const after = answer(
            kind,
            spoken.filter((_, j) => j !== i),
            one,
          )
          expect(isFirmer(after, before)).toBe(false)
        }
      }),
    )
  })

  test('does not depend on the order of claims', () => {
    fc.assert(
      fc.property(anyRecord, ({ kind, spoken }) => {
        expect(judged(kind, [...spoken].reverse())).toEqual(judged(kind, spoken))
      }),
    )
  })

  test('rows with closed windows: the definite days are exactly their union', () => {
    const window = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(
        fc.constantFrom<Kind>('tie', 'transfer'),
        fc.array(window, { minLength: 1, maxLength: 4 }),
        (kind, windows) => {
          const claims = windows.map(([first, length]) => ({
            document: 'late',
            passages: ['p1.s1'] as const,
            modality: 'asserted' as const,
            ...(kind === 'transfer' && { stage: 'delivered' }),
            period: {
              start: { edtf: day(first), earliest: day(first), latest: day(first) },
              end: { edtf: day(first + length), earliest: day(first + length), latest: day(first + length) },
            },
          }))
          const covered = new Set(
            windows.flatMap(([first, length]) => Array.from({ length: length + 1 }, (_, i) => first + i)),
          )
          const judgement = judge(kind, claims, appeared)
          for (const one of days)
            expect(certaintyIn(judgement, { first: day(one), last: day(one) })).toBe(
              covered.has(one) ? 'definite' : 'no',
            )
        },
      ),
    )
  })
})
