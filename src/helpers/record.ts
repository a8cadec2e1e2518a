import { at } from '../find/read.js'
import type { IdsByKind, RecordId, RetiredId } from '../generated/names.js'
import { read as readRetired } from '../generated/retired.js'
import { type Directory, directory, nameIn } from '../names/directory.js'
import { read as readRecords } from '../records.js'
import type { AnyRecord, RecordsByKind, Retired } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'

/** The type of the record with this id. */
export type RecordOf<I extends RecordId | RetiredId> = I extends RetiredId
  ? Retired
  : { [K in Kind]: I extends IdsByKind[K] ? RecordsByKind[K] : never }[Kind]

let index: { byId: ReadonlyMap<unknown, AnyRecord | Retired>; ids: Directory<RecordId | RetiredId> } | undefined

function indexed() {
  if (index === undefined) {
    const all: readonly (AnyRecord | Retired)[] = [...readRecords(), ...readRetired()]
    index = {
      byId: new Map(all.map((one) => [one.id, one])),
      ids: directory(
        'the id of a record',
        all.map(({ id }) => id),
      ),
    }
  }
  return index
}

/** The record with an id, or what is left of a withdrawn one; an error names the helper that was asked. */
export function named(helper: string, id: unknown): AnyRecord | Retired {
  const { byId, ids } = indexed()
  return byId.get(at(helper, () => nameIn(ids, id))) as AnyRecord | Retired
}

/**
 * The record with an id, with every claim: also those that deny or negate it, which the queries leave out.
 *
 * An id that was withdrawn answers with its reason and successor: `{ retired: true, … }`.
 *
 * @param id - The id, typed: the record comes back as a record of its kind.
 * @throws RangeError for an id that no record has, with the nearest one.
 * @throws TypeError for anything that is not text.
 * @example
 * ```ts
 * record('transfers/iran-russia/ballistic-missiles').claims.map(({ stage }) => stage)
 * // ['refused', 'delivered', 'delivered']
 * ```
 */
export function record<const I extends RecordId | RetiredId>(id: I): RecordOf<I> {
  return named('record', id) as RecordOf<I>
}

/**
 * Whether a value is the id of a record that was not withdrawn; narrows its type.
 *
 * @example
 * ```ts
 * isRecordId('transfers/iran-russia/shahed-137') // false
 * ```
 */
export const isRecordId = (value: unknown): value is RecordId => {
  const found = indexed().byId.get(value)
  return found !== undefined && !('retired' in found)
}
