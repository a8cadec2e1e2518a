import { type Directory, quoted } from '../names/directory.js'
import { isOneOf } from '../objects.js'
import { kindRules, modalities } from '../vocabulary/index.js'

/** Which documents a record's claims may name. */
interface Known {
  readonly documents: Directory
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isClaim = (value: unknown, { documents }: Known) =>
  isObject(value) &&
  typeof value.document === 'string' &&
  documents.names.has(value.document) &&
  isOneOf(modalities, value.modality) &&
  Array.isArray(value.passages)

/**
 * Nothing, if the value is a record of this data set, or a view of one.
 * @throws TypeError for anything else
 */
export function isRecord(value: unknown, known: Known): void {
  const { id, kind, title, claims } = isObject(value) ? value : {}
  const ok =
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof kind === 'string' &&
    Object.hasOwn(kindRules, kind) &&
    Array.isArray(claims) &&
    claims.every((claim) => isClaim(claim, known))
  if (!ok) throw new TypeError(`${quoted(value)} is not a record: expected one that a list or a query gave back`)
}
