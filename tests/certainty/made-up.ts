import fc from 'fast-check'
import { type Appearances, ever, forever } from '../../src/certainty/index.js'
import type { Claim, DayRange, Names } from '../../src/types/index.js'
import { type Kind, type Stage, stages } from '../../src/vocabulary/index.js'
import type { Spoken } from './oracle.js'

/** The nth day of the made-up calendar. */
export const day = (n: number): string => `2000-01-${String(n).padStart(2, '0')}`

const rangeOf = ([first, last]: readonly [number, number]): DayRange => ({
  edtf: first === last ? day(first) : `[${day(first)}..${day(last)}]`,
  earliest: day(first),
  latest: day(last),
})

const documents: Readonly<Record<string, readonly [number, number]>> = { early: [9, 9], late: [12, 14], part: [12, 12] }

/** What the document that looked at some days alone didn't look at. */
const unobserved = [
  { first: ever, last: day(3) },
  { first: day(6), last: day(6) },
  { first: day(13), last: forever },
]

/** When the made-up documents appeared. */
export const appeared: Appearances = (document) => {
  const [earliest, latest] = documents[document] as readonly [number, number]
  return { earliest: day(earliest), latest: day(latest), unobserved: document === 'part' ? unobserved : undefined }
}

/** The dates of a made-up claim, as the first and last day on which each can lie. */
interface Dates {
  readonly document: 'early' | 'late' | 'part'
  readonly start?: readonly [number, number] | undefined
  readonly end?: readonly [number, number] | 'open' | undefined
  readonly asOf?: readonly [number, number] | undefined
  readonly said?: readonly [number, number] | undefined
}

type Rest = Pick<Claim<string, Names>, 'modality' | 'hedge' | 'negated' | 'stage'>

function spoken({ document, start, end, asOf, said }: Dates, rest: Rest): Spoken {
  const [first, published] = documents[document] as readonly [number, number]
  const told = asOf ?? said
  const period = { ...(start && { start: rangeOf(start) }), ...(end && { end: end === 'open' ? end : rangeOf(end) }) }
  const claim: Claim<string, Names> = {
    document,
    passages: ['p1.s1'],
    ...rest,
    ...(Object.keys(period).length > 0 && { period }),
    ...(asOf && { asOf: rangeOf(asOf) }),
    ...(said && { said: rangeOf(said) }),
  }
  return {
    claim,
    ...(start && { start }),
    ...(end && { end }),
    witness: told ?? [first, first],
    hasAsOf: asOf !== undefined,
    published: told?.[1] ?? published,
    isUnseen: (n) => document === 'part' && (n <= 3 || n === 6 || n >= 13),
  }
}

/** A day or two in a row, none later than the first document. */
const span = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 1 }))
  .map(([a, more]) => [a, Math.min(a + more, 9)] as const)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

const rest = (kind: Kind): fc.Arbitrary<Rest> => {
  const own = Object.keys((stages as Readonly<Partial<Record<Kind, object>>>)[kind] ?? {}) as Stage[]
  const begun = own.filter(
    (stage) =>
      ![
        'requested',
        'offered',
        'promised',
        'agreed',
        'in preparation',
        'refused',
        'expected',
        'scheduled',
        'planned',
      ].includes(stage),
  )
  return fc.record({
    modality: fc.constantFrom('asserted', 'asserted', 'reported', 'alleged', 'denied'),
    hedge: fc.constantFrom(undefined, undefined, 'reportedly', 'may'),
    negated: fc.constantFrom(undefined, undefined, undefined, true),
    stage: kind === 'transfer' ? fc.constant('delivered') : fc.constantFrom(undefined, ...begun),
  })
}

/** Whether the dates of a claim can all be so: it starts before it ends, and speaks of a moment in between. */
function isSound({ start, end, asOf, said, document }: Dates, { stage }: Rest): boolean {
  const closed = end === 'open' ? undefined : end
  const told = asOf ?? said ?? [documents[document]?.[0] ?? 0, documents[document]?.[0] ?? 0]
  const isOnce = start !== undefined && closed !== undefined && start[0] === closed[0] && start[1] === closed[1]
  return (
    (start === undefined || closed === undefined || start[0] <= closed[1]) &&
    (start === undefined || start[0] <= told[1]) &&
    (closed === undefined ||
      asOf === undefined ||
      (told[0] <= closed[1] && (start === undefined || start[0] <= told[1]))) &&
    !(isOnce && ['signed', 'in force', 'ended', 'withdrawn', 'halted'].includes(stage ?? '')) &&
    !(['ended', 'withdrawn', 'halted'].includes(stage ?? '') && closed === undefined)
  )
}

/** A claim on a thing of a kind, with dates of all sorts. */
export const anySpoken = (kind: Kind): fc.Arbitrary<Spoken> =>
  fc
    .tuple(
      fc.record({
        document: fc.constantFrom('early' as const, 'late' as const, 'part' as const),
        start: maybe(span),
        end: fc.option(fc.oneof(span, fc.constant('open' as const)), { nil: undefined }),
        asOf: kind === 'event' || kind === 'transfer' ? fc.constant(undefined) : maybe(span),
        said: maybe(span),
      }),
      rest(kind),
    )
    .filter(([dates, own]) => isSound(dates, own))
    .map(([dates, own]) => spoken(dates, own))
