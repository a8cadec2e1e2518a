import { parseEdtf } from '../../src/dates/edtf.js'
import { compared } from '../../src/dates/order.js'
import type { Claim, DayRange, Names } from '../../src/types/index.js'
import { workedOut } from '../../src/written/claim.js'
import { following } from '../../src/written/sides.js'
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

function kindFieldsOf({ kind, body }: Entry): Record<string, unknown> {
  const { title: _t, summary: _s, claims: _c, ...fields } = body
  if (kind !== 'event') return { ...fields, ...following(kind, fields) }
  const participants = Object.entries(body.participants ?? {})
  return { ...fields, participants: participants.map(([actor, role]) => ({ actor, role })) }
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
    const { excused = {}, ...rest } = written
    return { claim: workedOut(entry.kind, rest, date), excused, key }
  })
  const place = ({ claim }: CheckedClaim) =>
    `${publishedOn(claim.document)} ${String(passageOrder(claim.passages[0])).padStart(6, '0')}`
  const inOrder = [...claims].sort((a, b) => compared(place(a), place(b)))
  return { entry, fields: kindFieldsOf(entry), claims: inOrder }
}
