import fc from 'fast-check'
import { attestedOn, type Bound, type Bounds, parseEdtf, phaseOf } from '../../src/dates/index.js'
import { type Kind, kinds, modalities, stages } from '../../src/vocabulary/index.js'
import { appeared, claim, documents, isOrdered, type Written } from '../dates/claims.js'
import { datesAround, dayBetween } from './days.js'

const isDate = (text: string) => {
  try {
    return parseEdtf(text) !== undefined
  } catch {
    return false
  }
}

const plain = datesAround(dayBetween('2021-06-01', '2026-06-30'))

/** Any date that an editor may write, around the years that the documents tell of. */
export const anyDate = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((date) => `[..${date}]`) },
  { weight: 1, arbitrary: plain.map((date) => `[${date}..]`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(plain, plain)
      .map(([a, b]) => `[${a}..${b}]`)
      .filter(isDate),
  },
)

const boundsOf = (date: string | undefined): Bounds =>
  date === undefined ? { earliest: null, latest: null } : parseEdtf(date)

/**
 * Whether a claim could stand in a document: it ends no earlier than it begins, changes no earlier either, attests nothing
 * later than its document, and only what lies ahead begins after the day that is attested.
 */
const isSound =
  (kind: Kind) =>
  (written: Written): boolean => {
    const { document = '', start, end, asOf, said, since } = written
    const { latest } = appeared(document)
    const attested = asOf === undefined && said === undefined ? latest : attestedOn(claim(written), appeared).latest
    const isBy = (date: string | undefined, day: Bound) => isOrdered({ earliest: boundsOf(date).earliest, latest: day })
    const last = boundsOf(end === 'open' ? undefined : end).latest
    const isAhead = phaseOf(kind, claim(written)) === 'before'
    return (
      isOrdered({ earliest: boundsOf(start).earliest, latest: last }) &&
      isBy(start, boundsOf(since).latest) &&
      (isAhead || isBy(start, attested)) &&
      isBy(asOf, latest) &&
      isBy(said, latest)
    )
  }

const stagesOf = (kind: Kind): readonly string[] =>
  Object.keys((stages as Readonly<Partial<Record<Kind, object>>>)[kind] ?? {})

/** What an editor may write as a claim on a thing of this kind. */
export const anyWritten = (kind: Kind): fc.Arbitrary<Written> =>
  fc
    .record(
      {
        document: fc.constantFrom(...documents),
        modality: fc.oneof(fc.constant('asserted' as const), fc.constantFrom(...modalities)),
        hedge: fc.constantFrom('reportedly' as const, 'may' as const),
        negated: fc.constant(true as const),
        stage: stagesOf(kind).length > 0 ? fc.constantFrom(...stagesOf(kind)) : fc.constant('present'),
        start: anyDate,
        end: fc.oneof(anyDate, fc.constant('open')),
        asOf: anyDate,
        said: anyDate,
        since: anyDate,
      },
      { requiredKeys: ['document', 'modality'] },
    )
    .filter(isSound(kind))

/** A kind, with claims on a thing of that kind. */
export const anyThing = (...some: readonly Kind[]) =>
  fc.constantFrom(...(some.length > 0 ? some : kinds)).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      written: fc.array(anyWritten(kind), { minLength: 1, maxLength: 5 }),
      one: anyWritten(kind),
    }),
  )

/** A date that a query may ask about. */
export const anyWindow = fc
  .tuple(dayBetween('2021-01-01', '2026-12-31'), dayBetween('2021-01-01', '2026-12-31'))
  .map((two) => two.sort().join('/'))
