import type { AnyRecord, Names, RecordsByKind } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import type { Context } from './context.js'
import { at, readOptions } from './options.js'
import { actorsIn } from './parties.js'
import { actorIn, kindOption, selecting } from './readers.js'
import { select } from './select.js'
import type { Source } from './source.js'

/** Records of a list that name an actor, a body of it or a holder of its offices. */
export function findRecordsOn<N extends Names, K extends Kind>(
  source: Source<AnyRecord<N>>,
  context: Context,
  actor: unknown,
  options: unknown,
): readonly RecordsByKind<N>[K][] {
  const wanted = context.withOffices(at('recordsOn', () => actorIn(context)(actor)))
  const { kind, ...selection } = readOptions('recordsOn', options, { ...selecting(context), kind: kindOption })
  const named = source
    .naming(wanted)
    .filter(
      (record) => (kind === undefined || record.kind === kind) && actorsIn<N>(record).some((name) => wanted.has(name)),
    )
  return select<N, AnyRecord<N>>(named, selection, context) as readonly RecordsByKind<N>[K][]
}
