import { compared, strengthOf, type Window } from '../dates/index.js'
import type { AnyRecord, Claim, Day, DayRange, Names, RecordsByKind } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import type { Context } from './context.js'
import { at, readOptions } from './options.js'
import { actorsIn } from './parties.js'
import { actorIn, kindOption, selecting } from './readers.js'
import { select } from './select.js'
import type { Source } from './source.js'

/** What a date of a timeline marks: when it happened, began or ended, or the moment that a state or total is told of. */
export type Mark = 'happened' | 'began' | 'ended' | 'told'

/** One dated point of a record; `kind` tells what `record` is. */
export type TimelineEntry<N extends Names> = {
  readonly [K in Kind]: {
    /** The kind of the record. */
    readonly kind: K
    /** The record, as it was known. */
    readonly record: RecordsByKind<N>[K]
    /** What the date marks. */
    readonly mark: Mark
    /** The first day that the date can be; `null`: no bound. */
    readonly earliest: Day | null
    /** The last day that the date can be; `null`: no bound. */
    readonly latest: Day | null
    /** The claims that give this date. */
    readonly claims: readonly Claim<string, N>[]
  }
}[Kind]

type Dated = readonly [Mark, DayRange]

/** The dates that a claim gives. */
function datesOf<N extends Names>(claim: Claim<string, N>): readonly Dated[] {
  const start = claim.period?.start
  const end = claim.period?.end === 'open' ? undefined : claim.period?.end
  if (start && end && start.edtf === end.edtf) return [['happened', start]]
  const dates: Dated[] = []
  if (start) dates.push(['began', start])
  if (end) dates.push(['ended', end])
  if (claim.asOf) dates.push(['told', claim.asOf])
  else if (claim.said && dates.length === 0) dates.push(['told', claim.said])
  return dates
}

function entriesOf<N extends Names>(record: AnyRecord<N>): readonly TimelineEntry<N>[] {
  const found = new Map<string, { mark: Mark; range: DayRange; claims: Claim<string, N>[] }>()
  for (const claim of record.claims as readonly Claim<string, N>[]) {
    if (strengthOf(claim) === 'no') continue
    for (const [mark, range] of datesOf(claim)) {
      const key = `${mark} ${range.edtf}`
      const entry = found.get(key) ?? { mark, range, claims: [] }
      entry.claims.push(claim)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ mark, range: { earliest, latest }, claims }) =>
    Object.freeze({
      kind: record.kind,
      record,
      mark,
      earliest,
      latest,
      claims: Object.freeze(claims),
    } as TimelineEntry<N>),
  )
}

const key = <N extends Names>({ earliest, latest, record }: TimelineEntry<N>) =>
  `${earliest ?? latest} ${latest ?? '~'} ${record.id}`

/** The dated points of all records that name an actor, in time order. */
export function findTimeline<N extends Names>(
  source: Source<AnyRecord<N>>,
  context: Context,
  actor: unknown,
  options: unknown,
): readonly TimelineEntry<N>[] {
  const wanted = context.withOffices(at('timelineOf', () => actorIn(context)(actor)))
  const { kind, during, certainty, ...selection } = readOptions('timelineOf', options, {
    ...selecting(context),
    kind: kindOption,
  })
  const named = source
    .naming(wanted)
    .filter(
      (record) => (kind === undefined || record.kind === kind) && actorsIn<N>(record).some((name) => wanted.has(name)),
    )
  const entries = select<N, AnyRecord<N>>(named, { ...selection, certainty }, context).flatMap((record) =>
    entriesOf<N>(record),
  )
  const inWindow = entries.filter(
    ({ earliest, latest }) => during === undefined || isWithin({ earliest, latest }, during, certainty),
  )
  return Object.freeze([...inWindow].sort((a, b) => compared(key(a), key(b))))
}

type Bounds = { readonly earliest: Day | null; readonly latest: Day | null }

/** Whether a date surely lies in the window; with `possible`, whether it can. */
function isWithin(
  { earliest, latest }: Bounds,
  { first, last }: Window,
  certainty: 'definite' | 'possible' | undefined,
): boolean {
  if (certainty === 'possible') return (earliest === null || earliest <= last) && (latest === null || latest >= first)
  return earliest !== null && latest !== null && earliest >= first && latest <= last
}
