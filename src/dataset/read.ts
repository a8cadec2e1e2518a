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

const claimKeys = [
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
] as const satisfies readonly (keyof ClaimInput)[]

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
  const own = Object.fromEntries(Object.entries(input).filter(([key]) => !claimKeys.includes(key as never)))
  const row = Object.fromEntries(Object.entries(input).filter(([key]) => claimKeys.includes(key as never)))
  const {
    claims: written,
    period: _p,
    stage: _s,
    joint: _j,
    directed: _d,
    standing: _st,
    ...rest
  } = own as Record<string, unknown>
  const fields = { ...rest, ...asLists(kind, rest) }
  const claims = ((written as readonly ClaimInput[] | undefined) ?? [row]).map((claim) =>
    claimOf(kind, input.id, claim),
  )
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
