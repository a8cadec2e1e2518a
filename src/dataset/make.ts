import type { Derived } from '../certainty/index.js'
import { present } from '../objects.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import { type Kind, type TieType, tieTypes } from '../vocabulary/index.js'
import type { Books } from './books.js'
import { titleOf } from './titles.js'

/** The fields of a record that were read, of whatever kind; those of earlier rows are `undefined`. */
export interface Own {
  [field: string]: unknown
  id: string
  title: string | undefined
}

type Claims = readonly Claim<string, Names>[]

/**
 * Each kind written out, with the fields that its records always have: objects of one shape are made fast and are small.
 * What a record may have beside these is added afterwards.
 */
const makers: {
  readonly [K in Kind]: (own: Own, title: string, derived: Derived, claims: Claims) => Record<string, unknown>
} = {
  transfer: (own, title, { period, spells, stage, certainty }, claims) => {
    const [from, to] = [own.from, own.to] as [readonly string[], readonly string[]]
    const joint = from.length > 1 || to.length > 1
    return {
      id: own.id,
      kind: 'transfer',
      title,
      from,
      to,
      joint,
      goods: own.goods,
      period,
      spells,
      stage,
      certainty,
      claims,
    }
  },
  tie: (own, title, { period, spells, certainty }, claims) => {
    const { directed, standing } = tieTypes[own.type as TieType]
    const [id, type, domain] = [own.id, own.type, own.domain ?? 'general']
    return directed
      ? {
          id,
          kind: 'tie',
          title,
          type,
          directed,
          standing,
          domain,
          from: own.from,
          to: own.to,
          period,
          spells,
          certainty,
          claims,
        }
      : {
          id,
          kind: 'tie',
          title,
          type,
          directed,
          standing,
          domain,
          between: own.between,
          period,
          spells,
          certainty,
          claims,
        }
  },
  event: (own, title, { period, spells, stage, certainty }, claims) => {
    const [type, participants] = [own.type, own.participants]
    return { id: own.id, kind: 'event', title, type, participants, period, spells, stage, certainty, claims }
  },
  deployment: (own, title, { period, spells, stage, certainty }, claims) => {
    return {
      id: own.id,
      kind: 'deployment',
      title,
      what: own.what,
      of: own.of,
      period,
      spells,
      stage,
      certainty,
      claims,
    }
  },
  capability: (own, title, { period, spells, certainty }, claims) => {
    const [actor, ability, goods] = [own.actor, own.ability, own.goods]
    return { id: own.id, kind: 'capability', title, actor, ability, goods, period, spells, certainty, claims }
  },
  figure: (own, title, { period, spells, certainty }, claims) => {
    return { id: own.id, kind: 'figure', title, measure: own.measure, of: own.of, period, spells, certainty, claims }
  },
  statement: (own, title, { period, spells, certainty }, claims) => {
    return {
      id: own.id,
      kind: 'statement',
      title,
      act: own.act,
      speaker: own.speaker,
      period,
      spells,
      certainty,
      claims,
    }
  },
  stance: (own, title, { period, spells, certainty }, claims) => {
    const [holder, subject, position] = [own.holder, own.subject, own.position]
    return { id: own.id, kind: 'stance', title, holder, subject, position, period, spells, certainty, claims }
  },
  assessment: (own, title, { period, spells, certainty }, claims) => {
    return {
      id: own.id,
      kind: 'assessment',
      title,
      type: own.type,
      about: own.about,
      period,
      spells,
      certainty,
      claims,
    }
  },
}

/** Makes the record of the fields that were read; `extras` are those beside the ones that every record of its kind has. */
export function makeRecord(
  kind: Kind,
  own: Own,
  derived: Derived,
  claims: Claims,
  extras: readonly string[],
  books: Books,
): AnyRecord<Names> {
  let record = makers[kind](own, own.title ?? titleOf(kind, own, books), derived, claims)
  if (derived.certainty === undefined || ('stage' in record && record.stage === undefined)) record = present(record)
  if (derived.stage !== undefined && record.stage === undefined) record.stage = derived.stage
  for (const key of extras) record[key] = own[key]
  return Object.freeze(record) as unknown as AnyRecord<Names>
}
