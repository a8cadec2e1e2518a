import { parseEdtf } from '../dates/edtf.js'
import { present } from '../present.js'
import { register } from '../schema/dataset.js'
import type { DayRange } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { type WrittenClaim, workedOut } from '../written/claim.js'
import { actorFields, following } from '../written/sides.js'
import { copied } from './copied.js'
import type { ClaimInput, RowInput } from './row-input.js'

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

/** A date that can't be read keeps its text, for the schema to find fault with. */
function readDate(edtf: string): DayRange {
  try {
    return parseEdtf(edtf)
  } catch {
    return { edtf, earliest: null, latest: null }
  }
}

function claimOf(kind: Kind, id: string, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  const { document = register, passages = [id || register], modality = 'asserted', ...rest } = input as ClaimInput
  return workedOut(kind, { ...rest, document, passages, modality } as WrittenClaim, readDate)
}

/** Fields that are derived anew, whatever the input says. */
const derived: ReadonlySet<string> = new Set(['period', 'joint', 'directed', 'standing'])

/** The fields of the record apart from those of its claim. */
function partedFields(input: RowInput) {
  const entries = Object.entries(input)
  return {
    row: Object.fromEntries(entries.filter(([key]) => claimKeys.has(key))),
    rest: Object.fromEntries(entries.filter(([key]) => !claimKeys.has(key) && !derived.has(key))),
  }
}

const namesIn = (value: unknown) =>
  [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(', ')

/** The parties of a record in words, for a title. */
const titleOf = (kind: Kind, fields: Readonly<Record<string, unknown>>): string => {
  const { from, to, between, goods, type } = fields
  const sides = between === undefined ? [namesIn(from), namesIn(to)] : [namesIn(between)]
  const what = [goods, type, kind].find((one) => typeof one === 'string')
  const text = [what, sides.filter(Boolean).join(' to ')].filter(Boolean).join(': ')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** The fields of a row that belong to a claim, where the row has claims of its own; a stage is derived from those. */
const beside = ({ stage: _, ...row }: Readonly<Record<string, unknown>>) => row

/** The record that a row or record of a reader's own stands for, not yet checked, and without what is derived. */
export function writtenRecord(kind: Kind, given: RowInput): Readonly<Record<string, unknown>> {
  const input = copied(given) as RowInput
  const { row, rest } = partedFields(input)
  const { claims: several, ...own } = rest
  const fields = { ...own, ...asLists(kind, own) }
  const claims = several === undefined ? [row] : several
  const title = input.title ?? titleOf(kind, fields)
  return present({
    ...fields,
    ...(kind === 'tie' && { domain: own.domain ?? 'general' }),
    ...following(kind, fields),
    ...(several !== undefined && beside(row)),
    kind,
    title,
    summary: input.summary ?? title,
    claims: Array.isArray(claims) ? claims.map((claim) => claimOf(kind, input.id, claim)) : claims,
  })
}

function asLists(kind: Kind, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = kind === 'assessment' ? [...actorFields, 'about'] : actorFields
  return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, [fields[key]].flat()]])))
}
