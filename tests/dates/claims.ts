import {
  type Appearances,
  type Bounds,
  certaintyWithin,
  type Derived,
  parseEdtf,
  windowOf,
} from '../../src/dates/index.js'
import type { Certainty, Claim, Names } from '../../src/types/index.js'
import type { Hedge, Modality } from '../../src/vocabulary/index.js'

/** A claim whose document and stage are any text. */
export type AnyClaim = Claim<string, Names>

const published: Readonly<Record<string, readonly [string, string]>> = {
  'fellow-outcasts': ['2022-11-02', '2022-11-23'],
  'putins-rogue-friends': ['2023-01-20', '2023-01-20'],
  'global-threat': ['2024-11-18', '2024-11-18'],
  'axis-of-upheaval': ['2024-09-01', '2024-12-31'],
  'state-of-russias-allies': ['2025-09-01', '2025-09-07'],
}

/** The documents, in the order in which they are known. */
export const documents = Object.keys(published)

/** When the five documents appeared. */
export const appeared: Appearances = (document) => {
  const [earliest, latest] = published[document] as readonly [string, string]
  return { earliest, latest }
}

/** A claim as an editor writes it: dates are EDTF, `date` is short for both the same. */
export interface Written {
  readonly document?: string
  readonly modality?: Modality
  readonly hedge?: Hedge
  readonly negated?: true
  readonly stage?: string
  readonly start?: string
  readonly end?: string
  readonly date?: string
  readonly asOf?: string
  readonly said?: string
  readonly since?: string
  readonly cumulativeSince?: string
}

const rangeOf = (text: string | undefined) => (text === undefined ? undefined : parseEdtf(text))

function periodOf({ start, end, date }: Written) {
  if (start === undefined && end === undefined && date === undefined) return undefined
  return { start: rangeOf(start ?? date), end: end === 'open' ? ('open' as const) : rangeOf(end ?? date) }
}

/** A made-up claim: asserted by the last document, unless it says otherwise. */
export const claim = (written: Written = {}): AnyClaim => ({
  document: written.document ?? 'state-of-russias-allies',
  passages: ['p1.s1'],
  modality: written.modality ?? 'asserted',
  hedge: written.hedge,
  negated: written.negated,
  stage: written.stage,
  period: periodOf(written),
  asOf: rangeOf(written.asOf),
  said: rangeOf(written.said),
  trend: written.since === undefined ? undefined : { is: 'rising', since: parseEdtf(written.since) },
  quantity: { form: 'moreThan', min: 400, unit: 'rounds', cumulativeSince: rangeOf(written.cumulativeSince) },
})

/** The four days in the order of the tables. */
export const daysOf = ({ period }: Pick<Derived, 'period'>) =>
  [period.earliestStart, period.latestStart, period.earliestEnd, period.latestEnd] as const

/** What a date is answered with: never surer than the claims affirm the thing at all. */
export function answer({ strength, period }: Derived, date: string): Certainty {
  if (strength === 'no') return 'no'
  const within = certaintyWithin(period, windowOf(date))
  return within === 'definite' ? strength : within
}

/** Whether the bounds leave any day. */
export const isOrdered = ({ earliest, latest }: Bounds): boolean =>
  earliest === null || latest === null || earliest <= latest
