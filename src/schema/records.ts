import * as z from 'zod'
import { keysOf } from '../objects.js'
import type { Names } from '../types/index.js'
import {
  abilities,
  acts,
  assessmentTypes,
  certainties,
  type DirectedTieType,
  domains,
  eventTypes,
  type Kind,
  type MutualTieType,
  measures,
  outcomes,
  positions,
  roles,
  stages,
  standings,
  subjects,
  tieTypes,
} from '../vocabulary/index.js'
import { claimOf } from './claim.js'
import { period, spell } from './dates.js'
import { type NameSchemas, some } from './names.js'

/** The fields of every record that are written in the data as they are published. */
export const commonFields = <N extends Names>(names: NameSchemas<N>) => ({
  title: z.string().min(1).max(60),
  summary: z.string().min(1).optional(),
  partOf: names.record.optional(),
  disputes: some(names.record).optional(),
})

/** The fields of each kind that are written in the data as they are published. */
export const kindFields = <N extends Names>(names: NameSchemas<N>) => {
  const parties = some(names.party)
  const actor = z.union([names.party, names.person])
  const about = z.array(names.record).readonly().optional()
  return {
    transfer: { goods: names.goods, inReturnFor: names.record.optional() },
    deployment: {
      what: names.goods,
      of: parties,
      sentBy: parties.optional(),
      under: parties.optional(),
      host: parties.optional(),
      place: names.place.optional(),
      sent: names.record.optional(),
    },
    capability: {
      actor: parties,
      ability: z.enum(abilities),
      goods: names.goods,
      with: parties.optional(),
      host: parties.optional(),
    },
    figure: { measure: z.enum(measures), of: parties, with: parties.optional(), goods: names.goods.optional() },
    event: {
      type: z.enum(eventTypes),
      participants: some(z.strictObject({ actor, role: z.enum(roles) }).readonly()),
      place: names.place.optional(),
      outcome: z.enum(outcomes).optional(),
      about,
    },
    statement: {
      act: z.enum(acts),
      speaker: some(z.union([names.party, names.person, names.voice])),
      addressee: some(actor).optional(),
      concerns: z.array(actor).readonly().optional(),
      about,
    },
    tie: { domain: z.enum(domains) },
    stance: { holder: some(actor), subject: z.enum(subjects), position: z.enum(positions) },
    assessment: { type: z.enum(assessmentTypes), about: some(actor) },
  }
}

const directedTypes = keysOf(tieTypes).filter((type): type is DirectedTieType => tieTypes[type].directed)
const mutualTypes = keysOf(tieTypes).filter((type): type is MutualTieType => !tieTypes[type].directed)
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
  const { transfer, deployment, capability, figure, event, statement, tie, stance, assessment } = kindFields(names)
  const ofTransfer = { ...base('transfer', keysOf(stages.transfer)), ...transfer }
  const ofTie = { ...base('tie', keysOf(stages.tie)), ...tie, standing: z.enum(standings) }
  const one = z.tuple([names.party]).readonly()
  const side = some(names.party)
  const sides = { from: side, to: side }
  const between = z.tuple([names.party, names.party], names.party).readonly()
  return {
    transfer: z.discriminatedUnion('joint', [
      z.strictObject({ ...ofTransfer, joint: z.literal(false), from: one, to: one }).readonly(),
      z.strictObject({ ...ofTransfer, joint: z.literal(true), ...sides }).readonly(),
    ]),
    deployment: z.strictObject({ ...base('deployment', keysOf(stages.deployment)), ...deployment }).readonly(),
    capability: z.strictObject({ ...base('capability', keysOf(stages.capability)), ...capability }).readonly(),
    figure: z.strictObject({ ...base('figure', none), ...figure }).readonly(),
    event: z.strictObject({ ...base('event', keysOf(stages.event)), ...event }).readonly(),
    statement: z.strictObject({ ...base('statement', none), ...statement }).readonly(),
    tie: z.discriminatedUnion('directed', [
      z.strictObject({ ...ofTie, directed: z.literal(true), type: z.enum(directedTypes), ...sides }).readonly(),
      z.strictObject({ ...ofTie, directed: z.literal(false), type: z.enum(mutualTypes), between }).readonly(),
    ]),
    stance: z.strictObject({ ...base('stance', none), ...stance }).readonly(),
    assessment: z.strictObject({ ...base('assessment', none), ...assessment }).readonly(),
  }
}
