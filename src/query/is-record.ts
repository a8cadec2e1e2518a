import { kinds, modalities } from '../vocabulary/index.js'
import { quoted } from './directory.js'

/** Which documents a record's claims may name. */
interface Known {
  readonly isDocument: (id: unknown) => boolean
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isClaim = (value: unknown, { isDocument }: Known) =>
  isObject(value) &&
  isDocument(value.document) &&
  modalities.includes(value.modality as never) &&
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
    kinds.includes(kind as never) &&
    Array.isArray(claims) &&
    claims.every((claim) => isClaim(claim, known))
  if (!ok) throw new TypeError(`${quoted(value)} is not a record: expected one that a list or a query gave back`)
}
