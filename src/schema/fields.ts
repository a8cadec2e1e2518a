import * as z from 'zod'
import type { Names } from '../types/index.js'
import {
  abilities,
  acts,
  assessmentTypes,
  domains,
  eventTypes,
  measures,
  outcomes,
  positions,
  roles,
  subjects,
} from '../vocabulary/index.js'
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

/** The parties of a transfer, or of a directed tie. */
export const sides = <N extends Names>({ party }: NameSchemas<N>) => ({ from: some(party), to: some(party) })

/** The parties of a mutual tie: two or more. */
export const between = <N extends Names>({ party }: NameSchemas<N>) => ({
  between: z.tuple([party, party], party).readonly(),
})
