import * as z from 'zod'
import { keysOf } from '../objects.js'
import type { Names } from '../types/index.js'
import {
  certainties,
  type DirectedTieType,
  type Kind,
  type MutualTieType,
  stages,
  standings,
  tieTypes,
} from '../vocabulary/index.js'
import { claimOf } from './claim.js'
import { period, spell } from './dates.js'
import { between, commonFields, kindFields, sides } from './fields.js'
import { type NameSchemas, some } from './names.js'

/** The stages of a kind. */
export const stageNames = <K extends keyof typeof stages>(kind: K) => keysOf(stages[kind])

/** The tie types that run from one side to another. */
export const directedTypes = keysOf(tieTypes).filter((type): type is DirectedTieType => tieTypes[type].directed)

/** The tie types that hold between their parties alike. */
export const mutualTypes = keysOf(tieTypes).filter((type): type is MutualTieType => !tieTypes[type].directed)

const none: readonly never[] = []

/** The schemas of all kinds of record, over the given names. */
export const recordSchemas = <N extends Names>(names: NameSchemas<N>) => {
  const base = <K extends Kind, S extends string>(kind: K, stageList: readonly S[]) => ({
    id: names.record,
    kind: z.literal(kind),
    since: z.string().optional(),
    ...commonFields(names),
    period,
    spells: z.array(spell).readonly(),
    certainty: z.enum(certainties).optional(),
    stage: z.enum(stageList).optional(),
    claims: some(claimOf(names, stageList)),
  })
  const fields = kindFields(names)
  const transfer = { ...base('transfer', stageNames('transfer')), ...fields.transfer }
  const tie = { ...base('tie', stageNames('tie')), ...fields.tie, standing: z.enum(standings) }
  const one = z.tuple([names.party]).readonly()
  return {
    transfer: z.discriminatedUnion('joint', [
      z.strictObject({ ...transfer, joint: z.literal(false), from: one, to: one }).readonly(),
      z.strictObject({ ...transfer, joint: z.literal(true), ...sides(names) }).readonly(),
    ]),
    deployment: z.strictObject({ ...base('deployment', stageNames('deployment')), ...fields.deployment }).readonly(),
    capability: z.strictObject({ ...base('capability', stageNames('capability')), ...fields.capability }).readonly(),
    figure: z.strictObject({ ...base('figure', none), ...fields.figure }).readonly(),
    event: z.strictObject({ ...base('event', stageNames('event')), ...fields.event }).readonly(),
    statement: z.strictObject({ ...base('statement', none), ...fields.statement }).readonly(),
    tie: z.discriminatedUnion('directed', [
      z.strictObject({ ...tie, directed: z.literal(true), type: z.enum(directedTypes), ...sides(names) }).readonly(),
      z.strictObject({ ...tie, directed: z.literal(false), type: z.enum(mutualTypes), ...between(names) }).readonly(),
    ]),
    stance: z.strictObject({ ...base('stance', none), ...fields.stance }).readonly(),
    assessment: z.strictObject({ ...base('assessment', none), ...fields.assessment }).readonly(),
  }
}
