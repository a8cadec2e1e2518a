import { keysOf } from '../objects.js'
import { acts } from './acts.js'
import { eventTypes, outcomes } from './events.js'
import { abilities, assessmentTypes, measures } from './measures.js'
import { positions, subjects } from './positions.js'
import { domains, standings, tieTypes } from './ties.js'

/**
 * What a field of a record holds: names of one sort, ids of records, true or false, or words of a closed list. Fields of
 * names may hold several.
 */
export type FieldRole =
  | 'party'
  | 'actor'
  | 'speaker'
  | 'participants'
  | 'goods'
  | 'place'
  | 'record'
  | 'flag'
  | readonly string[]

interface KindRules {
  /** The list of its records. */
  readonly list: string
  /** What it is, for people. */
  readonly about: string
  /** Whether it holds over time: its claims vouch for a moment. Anything else happens or moves, and was so by then. */
  readonly isState: boolean
  /** Its own fields. */
  readonly fields: Readonly<Record<string, FieldRole>>
}

/** The nine kinds of record, in the order in which an editor tries them. Whatever lists kinds or fields is made from this. */
export const kindRules = {
  transfer: {
    list: 'transfers',
    about: 'Goods, people, money, data, know-how and services from one side to another',
    isState: false,
    fields: { from: 'party', to: 'party', goods: 'goods', joint: 'flag', inReturnFor: 'record' },
  },
  deployment: {
    list: 'deployments',
    about: 'People and materiel of one side at a place',
    isState: true,
    fields: {
      what: 'goods',
      of: 'party',
      sentBy: 'party',
      under: 'party',
      host: 'party',
      place: 'place',
      sent: 'record',
    },
  },
  capability: {
    list: 'capabilities',
    about: 'What actors have, make, develop or can offer',
    isState: true,
    fields: { actor: 'party', ability: abilities, goods: 'goods', with: 'party', host: 'party' },
  },
  figure: {
    list: 'figures',
    about: 'Measured values and levels',
    isState: false,
    fields: { measure: measures, of: 'party', with: 'party', goods: 'goods' },
  },
  event: {
    list: 'events',
    about: 'What happened, was scheduled, declined or blocked',
    isState: false,
    fields: { type: eventTypes, participants: 'participants', place: 'place', outcome: outcomes, about: 'record' },
  },
  statement: {
    list: 'statements',
    about: 'What named speakers said',
    isState: false,
    fields: { act: acts, speaker: 'speaker', addressee: 'actor', concerns: 'actor', about: 'record' },
  },
  tie: {
    list: 'ties',
    about: 'Relations between parties that last',
    isState: true,
    fields: {
      type: /* @__PURE__ */ Object.keys(tieTypes),
      directed: 'flag',
      from: 'party',
      to: 'party',
      between: 'party',
      standing: standings,
      domain: domains,
    },
  },
  stance: {
    list: 'stances',
    about: 'Positions on subjects of a closed list',
    isState: true,
    fields: { holder: 'actor', subject: subjects, position: positions },
  },
  assessment: {
    list: 'assessments',
    about: 'Goals, motives, judgements, comparisons and forecasts, with their holders',
    isState: false,
    fields: { type: assessmentTypes, about: 'actor' },
  },
} as const satisfies Readonly<Record<string, KindRules>>

/** What a record is: the discriminant of {@link AnyRecord}. */
export type Kind = keyof typeof kindRules

/** The list of the records of a kind: `transfers`. */
export type ListOf<K extends Kind> = (typeof kindRules)[K]['list']

/** The name of a list: `transfers`. */
export type ListName = ListOf<Kind>

/** The fields that only records of a kind have. */
export type FieldOf<K extends Kind> = keyof (typeof kindRules)[K]['fields'] & string

/** The kinds, in the order in which an editor tries them. */
export const kinds = /* @__PURE__ */ keysOf(kindRules)

/** How sure a thing must be to be found. */
export const certainties = ['definite', 'possible'] as const

/** How two parties of a tie may be asked for: across it, on one side of it, or anyhow. */
export const sideRules = ['opposite', 'same', 'any'] as const
