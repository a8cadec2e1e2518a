import type {
  AssessmentId,
  CapabilityId,
  DeploymentId,
  FigureId,
  HappeningId,
  RecordId,
  StanceId,
  StatementId,
  TieId,
  TransferId,
} from '../generated/names.js'
import { type Directory, directory, nameIn } from '../query/directory.js'
import { at } from '../query/options.js'
import { records } from '../records.js'
import type {
  AnyRecord,
  Assessment,
  Capability,
  Deployment,
  Figure,
  Happening,
  Stance,
  Statement,
  Tie,
  Transfer,
} from '../types/index.js'

/** The type of the record with this id. */
export type RecordOf<I extends RecordId> = I extends TransferId
  ? Transfer
  : I extends TieId
    ? Tie
    : I extends HappeningId
      ? Happening
      : I extends StatementId
        ? Statement
        : I extends FigureId
          ? Figure
          : I extends DeploymentId
            ? Deployment
            : I extends CapabilityId
              ? Capability
              : I extends StanceId
                ? Stance
                : I extends AssessmentId
                  ? Assessment
                  : never

let index: { byId: ReadonlyMap<string, AnyRecord>; ids: Directory<RecordId> } | undefined

function indexed() {
  index ??= {
    byId: new Map(records.map((one) => [one.id, one])),
    ids: directory(
      'the id of a record',
      records.map(({ id }) => id),
    ),
  }
  return index
}

/**
 * The record with an id, with every claim: what the documents deny or negate too, which the queries leave out.
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
export function record<const I extends RecordId>(id: I): RecordOf<I> {
  const { byId, ids } = indexed()
  return byId.get(at('record', () => nameIn(ids, id))) as RecordOf<I>
}

/**
 * Whether a value is the id of a record; narrows its type.
 *
 * @example
 * ```ts
 * isRecordId('transfers/iran-russia/shahed-137') // false
 * ```
 */
export const isRecordId = (value: unknown): value is RecordId => indexed().ids.names.has(value as RecordId)
