import { parseEdtf } from '../../src/dates/edtf.js'
import type { Claim, DayRange, Names, Quantity } from '../../src/types/index.js'
import { type Form, type Kind, tieTypes, type TieType } from '../../src/vocabulary/index.js'
import type { AuthoredClaim } from './authoring.js'
import type { Entry } from './load.js'
import type { Problem } from './problems.js'

/** A claim whose dates and bounds are worked out; names are not yet checked. */
export type ResolvedClaim = Claim<string, Names>

/** A claim with what its editor wrote beside it for the checks. */
export interface CheckedClaim {
  /** The claim. */
  readonly claim: ResolvedClaim
  /** Words of the passage, or names of the claim, that need no counterpart, with the reason. */
  readonly excused: Readonly<Record<string, string>>
  /** Where it stands in the file: `shahed-136 › claims[1]`. */
  readonly key: string
}

/** A record whose claims are worked out; period and stage are not yet derived. */
export interface Resolved {
  readonly entry: Entry
  readonly fields: Readonly<Record<string, unknown>>
  readonly claims: readonly CheckedClaim[]
}

const lower: readonly Form[] = ['stated', 'about', 'atLeast', 'moreThan']
const upper: readonly Form[] = ['stated', 'about', 'upTo', 'nearly', 'lessThan']

/** `{ form: upTo, count: 12000 }` becomes `{ form: 'upTo', max: 12000 }`. */
function quantityOf(written: NonNullable<AuthoredClaim['quantity']>, date: (edtf: string) => DayRange): Quantity {
  const { form, count, min, max, cumulativeSince, ...rest } = written
  const low = count !== undefined && lower.includes(form) ? count : min
  const high = count !== undefined && upper.includes(form) ? count : max
  return {
    form,
    ...(low !== undefined && { min: low }),
    ...(high !== undefined && { max: high }),
    ...rest,
    ...(cumulativeSince !== undefined && { cumulativeSince: date(cumulativeSince) }),
  }
}

/** Drops the keys whose value is undefined. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T

/** An event is told of as having happened, unless its editor says otherwise or it lies ahead. */
const eventStage = ({ stage, modality }: AuthoredClaim) =>
  stage ?? (modality === 'planned' || modality === 'forecast' ? 'scheduled' : 'happened')

function claimOf(kind: Kind, written: AuthoredClaim, date: (edtf: string) => DayRange): ResolvedClaim {
  const { start, end, date: both, asOf, said, quantity, trend, excused: _, ...rest } = written
  const from = start ?? both
  const to = end ?? both
  const period = present({
    start: from === undefined ? undefined : date(from),
    end: to === undefined || to === 'open' ? to : date(to),
  })
  return present({
    ...rest,
    stage: kind === 'event' ? eventStage(written) : rest.stage,
    period: from === undefined && to === undefined ? undefined : period,
    asOf: asOf === undefined ? undefined : date(asOf),
    said: said === undefined ? undefined : date(said),
    quantity: quantity && quantityOf(quantity, date),
    trend: trend && present({ is: trend.is, since: trend.since === undefined ? undefined : date(trend.since) }),
  } as unknown as ResolvedClaim)
}

function kindFieldsOf({ kind, body }: Entry): Record<string, unknown> {
  const { title: _t, summary: _s, claims: _c, ...fields } = body
  if (kind === 'transfer') {
    const { from, to } = fields as { from: string[]; to: string[] }
    return { ...fields, joint: from.length > 1 || to.length > 1 }
  }
  if (kind === 'tie') {
    const { directed, standing } = tieTypes[fields['type'] as TieType]
    return { ...fields, directed, standing }
  }
  if (kind === 'event') {
    const participants = Object.entries(fields['participants'] as Record<string, string>)
    return { ...fields, participants: participants.map(([actor, role]) => ({ actor, role })) }
  }
  return fields
}

/** Where a passage stands in its document: `p12.s3` is after `p9.s1`. */
export const passageOrder = (id: string): number => {
  const [paragraph, sentence] = id.slice(1).split('.s').map(Number)
  return (paragraph as number) * 1000 + (sentence as number)
}

/** Works out dates and bounds, and puts the claims in order: by date of the document, then by passage. */
export function resolve(entry: Entry, publishedOn: (document: string) => string, problems: Problem[]): Resolved {
  const claims = entry.body.claims.map((written, i): CheckedClaim => {
    const key = `${entry.key} › claims[${i}]`
    const date = (edtf: string): DayRange => {
      try {
        return parseEdtf(edtf)
      } catch (error) {
        problems.push({ file: entry.file, key, rule: (error as Error).message })
        return { edtf, earliest: null, latest: null }
      }
    }
    return { claim: claimOf(entry.kind, written, date), excused: written.excused ?? {}, key }
  })
  const place = ({ claim }: CheckedClaim) =>
    `${publishedOn(claim.document)} ${String(passageOrder(claim.passages[0])).padStart(6, '0')}`
  const inOrder = [...claims].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
  return { entry, fields: kindFieldsOf(entry), claims: inOrder }
}
