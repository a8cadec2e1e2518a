import { certaintyIn, claimsOn, phaseOf, strengthOf } from '../certainty/index.js'
import { compared } from '../dates/index.js'
import { freeze } from '../frozen.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Claim, Day, DayRange, Names, OurNames, RecordIn } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { asked, partiesAmong, queryOf, run } from './find.js'
import type { RecordOptions } from './options.js'
import { readingOf } from './read.js'
import { type AnyClaim, claimsOf } from './view.js'

/**
 * What a date of a timeline marks: when it happened, began or ended; the moment of which a state or total is told; or a time
 * for which it is only planned or expected.
 */
export type Mark = 'happened' | 'began' | 'ended' | 'told' | 'planned'

/** One dated point of a record. */
export type TimelineEntry<N extends Names = OurNames, K extends Kind = Kind> = {
  readonly [One in K]: {
    /** The kind of the record. */
    readonly kind: One
    /** The record, as it was known. */
    readonly record: RecordIn<One, N>
    /** What the date marks. */
    readonly mark: Mark
    /** The first day that the date can be; `null`: no bound. */
    readonly earliest: Day | null
    /** The last day that the date can be; `null`: no bound. */
    readonly latest: Day | null
    /** Whether a claim gives the date; otherwise it is that of the document. */
    readonly dated: boolean
    /** How far the thing had got, as the claims tell it. */
    readonly stage: string | null
    /** Whether a firm claim gives this point. */
    readonly certainty: 'definite' | 'possible'
    /** The sentences of the claims. */
    readonly says: readonly string[]
    /** The claims that give this date. */
    readonly claims: readonly Claim<string, N>[]
  }
}[K]

type Range = Pick<DayRange, 'earliest' | 'latest'>
type Point = readonly [mark: Mark, range: Range, dated: boolean]

/** The points that a claim gives; one without a date stands at its document. */
function pointsOf(kind: Kind, claim: AnyClaim, { appeared }: Context): readonly Point[] {
  const { start } = claim.period ?? {}
  const end = claim.period?.end === 'open' ? undefined : claim.period?.end
  const isAhead = phaseOf(kind, claim) === 'before'
  const mark = (own: Mark): Mark => (isAhead ? 'planned' : own)
  if (start && end && start.edtf === end.edtf) return [[mark('happened'), start, true]]
  const points: Point[] = []
  if (start) points.push([mark('began'), start, true])
  if (end) points.push([mark('ended'), end, true])
  const told = claim.asOf ?? (points.length === 0 ? claim.said : undefined)
  if (told) points.push([mark('told'), told, true])
  return points.length > 0 ? points : [[mark('told'), appeared(claim.document), false]]
}

/** The points of a record, the claims that give the same one together. */
function entriesOf(
  record: AnyRecord<Names>,
  claims: readonly AnyClaim[],
  context: Context,
): readonly TimelineEntry<Names>[] {
  const found = new Map<string, { point: Point; claims: AnyClaim[] }>()
  for (const claim of claims) {
    if (strengthOf(claim) === 'no') continue
    for (const point of pointsOf(record.kind, claim, context)) {
      const [mark, { earliest, latest }, dated] = point
      const key = [mark, earliest, latest, dated, claim.stage].join(' ')
      const entry = found.get(key) ?? { point, claims: [] }
      entry.claims.push(claim)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ point: [mark, { earliest, latest }, dated], claims }) => {
    const entry = {
      kind: record.kind,
      record,
      mark,
      earliest,
      latest,
      dated,
      stage: claims[0]?.stage ?? null,
      certainty:
        mark !== 'planned' && claims.some((claim) => strengthOf(claim) === 'definite') ? 'definite' : 'possible',
      says: claims.flatMap(({ says }) => says ?? []),
      claims,
    }
    return freeze(entry) as TimelineEntry<Names>
  })
}

/** By the day before or on which it was, what was "by" a day before what was on it. */
const inTime = (a: TimelineEntry<Names>, b: TimelineEntry<Names>): number =>
  compared(`${a.earliest ?? a.latest}`, `${b.earliest ?? b.latest}`) ||
  Number(a.earliest !== null) - Number(b.earliest !== null) ||
  compared(a.latest ?? '~', b.latest ?? '~') ||
  compared(a.record.id, b.record.id)

/** The options of {@link timelineOf}. */
export type TimelineOfOptions<K extends Kind = Kind, N extends Names = OurNames> = Omit<
  RecordOptions<K, N>,
  'on' | 'negated'
>

/** The dated points of all records of a list that name an actor, in time order. */
export function findTimeline<N extends Names, K extends Kind = Kind>(
  list: readonly AnyRecord<Names>[],
  context: Context,
  actor: unknown,
  options: unknown,
): readonly TimelineEntry<N, K>[] {
  const call = { query: 'timelineOf', fixed: { on: actor }, refused: ['negated'] }
  const { own, read, specs } = asked(list, context, options, call)
  const query = { ...queryOf(own.kind, read, specs, context), during: undefined }
  const during = readingOf(read, 'during')
  const told = (record: AnyRecord<Names>) => {
    const all = claimsOf(record)
    const ofParties = new Set(
      query.parties.flatMap((names) => partiesAmong(names, record)).flatMap((name) => claimsOn(name, all)),
    )
    return ofParties.size === 0 ? all : all.filter((claim) => ofParties.has(claim))
  }
  const entries = run(own, query, context).flatMap((record) => entriesOf(record, told(record), context))
  const isIn = ({ earliest, latest }: TimelineEntry<Names>) => {
    if (during === undefined) return true
    const range = { first: earliest ?? '', last: latest ?? '~' }
    const answer = certaintyIn({ sure: [{ first: range.last, last: range.first }], open: [range] }, during)
    return answer === 'definite' || (answer === 'possible' && query.certainty === 'possible')
  }
  return Object.freeze(entries.filter(isIn).sort(inTime)) as readonly TimelineEntry<N, K>[]
}
