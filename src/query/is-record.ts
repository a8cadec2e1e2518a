import { kinds } from '../vocabulary/index.js'
import { quoted } from './directory.js'

/**
 * Nothing, if the value is a record.
 * @throws TypeError for anything else
 */
export function isRecord(value: unknown): void {
  const { id, kind, claims } = (value ?? {}) as { id?: unknown; kind?: unknown; claims?: unknown }
  const ok = typeof id === 'string' && kinds.includes(kind as never) && Array.isArray(claims)
  if (!ok) throw new TypeError(`${quoted(value)} is not a record: expected one that a list or a query gave back`)
}
