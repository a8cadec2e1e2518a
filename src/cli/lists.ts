import { type Specs, specsOf } from '../find/specs.js'
import { isOneOf, keysOf } from '../objects.js'
import { readers, read as readRecords } from '../records.js'
import type { AnyRecord } from '../types/index.js'
import { type Kind, kindRules, kinds } from '../vocabulary/index.js'

/** A list of records that can be asked for; that of all records has no kind. */
export interface List {
  readonly name: string
  readonly kind: Kind | undefined
  readonly about: string
  readonly specs: Specs
}

/** The lists of records: one of each kind, and one of them all. */
export const lists: readonly List[] = [
  ...kinds.map((kind) => ({ name: kindRules[kind].list, kind, about: kindRules[kind].about, specs: specsOf(kind) })),
  { name: 'records', kind: undefined, about: 'Records of every kind', specs: specsOf(undefined) },
]

/** The records of a list, which alone is read for it; all records for any other name. */
export const recordsOf = (name = ''): readonly AnyRecord[] =>
  isOneOf(keysOf(readers), name) ? readers[name]() : readRecords()
