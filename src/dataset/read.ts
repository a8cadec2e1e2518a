import type { Appearances } from '../dates/attest.js'
import { derive, stageOf } from '../dates/derive.js'
import { parseEdtf } from '../dates/edtf.js'
import { present } from '../present.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { type WrittenClaim, workedOut } from '../written/claim.js'
import { following } from '../written/sides.js'
import type { ClaimInput, RowInput } from './input.js'

/** The fields that hold one party or several. */
const lists = [
  'from',
  'to',
  'between',
  'of',
  'sentBy',
  'under',
  'host',
  'with',
  'actor',
  'speaker',
  'addressee',
  'holder',
] as const

const claimKeys: ReadonlySet<string> = new Set([
  'document',
  'passages',
  'modality',
  'claimant',
  'via',
  'hedge',
  'negated',
  'stage',
  'start',
  'end',
  'date',
  'asOf',
  'said',
  'quantity',
  'within',
  'rank',
  'trend',
  'obligations',
  'lacks',
  'called',
  'basis',
  'how',
] satisfies readonly (keyof ClaimInput)[])

/** The id of the document that a claim without one rests on. */
export const register = 'register'

/** A claim that is worked out already, as those of this package's records are. */
const isWorkedOut = (claim: object): claim is Claim<string, Names> =>
  'period' in claim || ['asOf', 'said'].some((key) => typeof (claim as Record<string, unknown>)[key] === 'object')

function claimOf(kind: Kind, id: string, input: ClaimInput): Claim<string, Names> {
  if (isWorkedOut(input)) return input
  const full = {
    ...input,
    document: input.document ?? register,
    passages: input.passages ?? [id],
    modality: input.modality ?? 'asserted',
  }
  return workedOut(kind, full as WrittenClaim, parseEdtf)
}

/** Fields that are derived anew, whatever the input says. */
const derived: ReadonlySet<string> = new Set(['period', 'joint', 'directed', 'standing'])

/** The fields of the record apart from those of its claim. */
function partedFields(input: RowInput) {
  const row: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(input)) {
    if (claimKeys.has(key)) row[key] = value
    else if (key !== 'claims' && !derived.has(key)) rest[key] = value
  }
  return { written: input.claims, row, rest }
}

/** The parties of a record in words, for a title. */
const titleOf = (kind: Kind, fields: Readonly<Record<string, unknown>>): string => {
  const { from, to, between, goods, type } = fields as Record<string, string | string[] | undefined>
  const sides = between
    ? [between].flat().join(', ')
    : from && to
      ? `${[from].flat().join(', ')} to ${[to].flat().join(', ')}`
      : ''
  const text = [goods ?? type ?? kind, sides].filter(Boolean).join(': ')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/**
 * The record that a row or record of a reader's own stands for, with period and stage derived.
 * @throws RangeError for a date that is none
 */
export function recordOf(kind: Kind, input: RowInput, appeared: Appearances): AnyRecord<Names> {
  const { written, row, rest } = partedFields(input)
  const fields = { ...rest, ...asLists(kind, rest) }
  const claims = (written ?? [row as ClaimInput]).map((claim) => claimOf(kind, input.id, claim))
  const ordered = [...claims].sort((a, b) =>
    dayOf(a, appeared) < dayOf(b, appeared) ? -1 : dayOf(a, appeared) > dayOf(b, appeared) ? 1 : 0,
  )
  const title = input.title ?? titleOf(kind, fields)
  return present({
    ...fields,
    ...(kind === 'tie' && { domain: rest.domain ?? 'general' }),
    ...following(kind, fields),
    kind,
    title,
    summary: input.summary ?? title,
    period: derive(kind, ordered, appeared).period,
    stage: stageOf(kind, ordered, appeared),
    claims: ordered,
  }) as unknown as AnyRecord<Names>
}

const dayOf = ({ document }: Claim<string, Names>, appeared: Appearances) => appeared(document)?.latest ?? ''

function asLists(kind: Kind, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys: readonly string[] = kind === 'assessment' ? [...lists, 'about'] : lists
  return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, [fields[key]].flat()]])))
}
