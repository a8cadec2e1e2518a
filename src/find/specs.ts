import type { AnyRecord, Names, OurNames } from '../types/index.js'
import {
  certainties,
  type FieldOf,
  type FieldRole,
  hedges,
  type Kind,
  kindRules,
  kinds,
  modalities,
  roles,
  type StagedKind,
  sideRules,
  stages,
  units,
} from '../vocabulary/index.js'
import type { HoldsAtOptions, OptionsByKind, SharedOptions, ViewOptions } from './options.js'
import type { AnyClaim } from './view.js'

/** What an option takes: names of one sort, ids, dates, text, true or false, or words of a closed list. */
export type Takes =
  | Exclude<FieldRole, readonly string[] | 'participants'>
  | 'mention'
  | 'document'
  | 'date'
  | 'day'
  | 'text'
  | 'negation'
  | readonly string[]

/** One option: what it takes, what it means, and where it looks. */
export interface Spec {
  readonly takes: Takes
  /** What its words are, for errors: `a modality`. Only closed lists have one. */
  readonly what?: string
  /** Whether several may be given. */
  readonly several: boolean
  /** Whether it can't be left out. */
  readonly isNeeded?: boolean
  /** What it means, in a line: shown by the command line and in the guides. */
  readonly about: string
  /** Looks at a record. */
  readonly record?: (record: AnyRecord<Names>) => unknown
  /** Looks at a claim; the same claim must meet all options that do. */
  readonly claim?: (claim: AnyClaim, record: AnyRecord<Names>) => unknown
  /** The field by which the index finds it. */
  readonly field?: string
}

/** A specification for each option, none forgotten and none beyond. */
export type SpecsFor<O> = { readonly [K in keyof O]-?: Spec }

/** A field of a record of whatever kind. */
export const fieldOf = (record: object, field: string): unknown => (record as Readonly<Record<string, unknown>>)[field]

const held = (field: string) => (record: object) => fieldOf(record, field)

/** The names in a field of a record. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : one.actor)) : []
}

/** The goods of a record, of whichever kind. */
export const ownGoodsOf = (record: AnyRecord<Names>): string | undefined =>
  'goods' in record ? record.goods : 'what' in record ? record.what : undefined

/** The goods that a claim speaks of: its own, else those of its record. */
export const goodsOf = (claim: AnyClaim, record: AnyRecord<Names>): string | undefined =>
  claim.goods ?? ownGoodsOf(record)

const list = (what: string, words: readonly string[], about: string): Spec => ({
  takes: words,
  what,
  several: true,
  about,
})

/** An option that is a field of the records of a kind. */
function field<K extends Kind>(kind: K, name: Exclude<FieldOf<K>, 'participants'>, about: string): Spec {
  const fields: Readonly<Record<string, FieldRole>> = kindRules[kind].fields
  const role = fields[name] as Exclude<FieldRole, 'participants'>
  if (role === 'goods') return { takes: 'goods', several: true, about, claim: goodsOf }
  if (typeof role !== 'string') return { ...list(`a known ${name}`, role, about), record: held(name) }
  if (role === 'flag') return { takes: role, several: false, about, record: held(name) }
  return { takes: role, several: true, about, record: held(name), field: name }
}

const stage = (kind: StagedKind, about = 'How far it had got.'): Spec => ({
  ...list(`a stage of a ${kind}`, Object.keys(stages[kind]), about),
  claim: (claim) => claim.stage,
})

/** Somebody in whatever part of the record. */
const anyPart = (takes: 'party' | 'actor', about: string): Spec => ({ takes, several: true, about, field: '*' })

const flag = (about: string): Spec => ({ takes: 'flag', several: false, about })

/** The options of what looks at one record: whose claims are in view. */
export const viewSpecs = {
  knownBy: { takes: 'day', several: false, about: 'Only claims of documents published by this day.' },
  document: { takes: 'document', several: true, about: 'Only claims of this document.' },
} as const satisfies SpecsFor<ViewOptions<OurNames>>

/** The options of `holdsAt`. */
export const holdsAtSpecs = /* @__PURE__ */ (() =>
  ({
    ...viewSpecs,
    of: { takes: 'party', several: true, about: 'Whether it held for this party, by its own dates.' },
  }) as const satisfies SpecsFor<HoldsAtOptions<OurNames>>)()

/** The options of every query. */
export const sharedSpecs = /* @__PURE__ */ (() =>
  ({
    during: { takes: 'date', several: false, about: 'Only records that held on at least one day of this date.' },
    certainty: {
      ...list(
        'a certainty',
        certainties,
        'definite (the default with a date), or possible: also what is not ruled out.',
      ),
      several: false,
    },
    ...viewSpecs,
    kind: { ...list('a kind of record', kinds, 'The kind of record.'), record: ({ kind }) => kind },
    on: { takes: 'mention', several: true, about: 'A party, person or place that the record names.', field: '*' },
    partOf: { takes: 'record', several: true, about: 'The wider record that it is part of.', record: held('partOf') },
    modality: {
      ...list('a modality', modalities, 'How a claim is put forward.'),
      claim: (claim) => claim.modality,
    },
    claimant: { takes: 'speaker', several: true, about: 'Who says so.', claim: (claim) => claim.claimant },
    hedge: {
      ...list('a hedge word', Object.keys(hedges), 'The hedge word of a claim.'),
      claim: (claim) => claim.hedge,
    },
    unit: { ...list('a unit', units, 'The unit of a number.'), claim: (claim) => claim.quantity?.unit },
    label: { takes: 'text', several: false, about: 'Words of a label in quotes.', claim: (claim) => claim.called },
    negated: { takes: 'negation', several: false, about: 'Only what a claim says is not so; also: that too.' },
    exactly: flag('Only the names asked for, without their bodies, leaders or states.'),
  }) as const satisfies SpecsFor<SharedOptions<OurNames>>)()

type OwnSpecs = { readonly [K in Kind]: SpecsFor<Omit<OptionsByKind<OurNames>[K], keyof SharedOptions<OurNames>>> }

/** The options of the queries over records of one kind, made when the kind is first asked for. */
const ownSpecs: { readonly [K in Kind]: () => OwnSpecs[K] } = {
  transfer: (): OwnSpecs['transfer'] => ({
    from: field('transfer', 'from', 'The sender, alone or among others.'),
    to: field('transfer', 'to', 'The recipient, alone or among others.'),
    goods: field('transfer', 'goods', 'The goods, or anything under them.'),
    includeUnspecified: flag('With goods: also claims that name only wider goods.'),
    stage: stage('transfer', 'How far it had got; with a date, that stage is dated and not the movement.'),
    joint: field('transfer', 'joint', 'Whether several senders or recipients share it.'),
    inReturnFor: field('transfer', 'inReturnFor', 'The transfer that it is given in return for.'),
  }),
  deployment: (): OwnSpecs['deployment'] => ({
    what: field('deployment', 'what', 'What is deployed, or anything under it.'),
    of: field('deployment', 'of', 'Whose people or materiel it is.'),
    sentBy: field('deployment', 'sentBy', 'Who sent it.'),
    under: field('deployment', 'under', 'Under whom it serves.'),
    host: field('deployment', 'host', 'Whose territory it is on.'),
    place: field('deployment', 'place', 'Where it is.'),
    sent: field('deployment', 'sent', 'The transfer that brought it there.'),
    stage: stage('deployment'),
  }),
  capability: (): OwnSpecs['capability'] => ({
    actor: field('capability', 'actor', 'Who has it.'),
    ability: field('capability', 'ability', 'How they have it.'),
    goods: field('capability', 'goods', 'What they have, or anything under it.'),
    with: field('capability', 'with', 'Whose help or design it rests on.'),
    host: field('capability', 'host', 'Whose territory it is on.'),
    stage: stage('capability'),
  }),
  figure: (): OwnSpecs['figure'] => ({
    measure: field('figure', 'measure', 'What is measured.'),
    of: field('figure', 'of', 'Whom the value is about.'),
    with: field('figure', 'with', 'The other side of a value between two.'),
    goods: field('figure', 'goods', 'The goods that are measured, or anything under them.'),
  }),
  event: (): OwnSpecs['event'] => ({
    type: field('event', 'type', 'The type of event.'),
    of: anyPart('actor', 'Somebody who took part.'),
    with: anyPart('actor', 'Somebody else who took part.'),
    role: list('a role', roles, 'The role of the one asked for, or of anybody.'),
    place: field('event', 'place', 'Where.'),
    outcome: field('event', 'outcome', 'What came of it.'),
    about: field('event', 'about', 'The record that it concerns.'),
    stage: stage('event', 'Whether it happened, was scheduled, declined or blocked.'),
  }),
  statement: (): OwnSpecs['statement'] => ({
    act: field('statement', 'act', 'How it was said.'),
    speaker: field('statement', 'speaker', 'Who said it.'),
    addressee: field('statement', 'addressee', 'To whom.'),
    concerns: {
      ...field('statement', 'concerns', 'Whom it is about, or to whom it was said.'),
      record: (record) => [...namesIn(fieldOf(record, 'concerns')), ...namesIn(fieldOf(record, 'addressee'))],
      field: '*',
    },
    about: field('statement', 'about', 'The record that it is about.'),
  }),
  tie: (): OwnSpecs['tie'] => ({
    of: anyPart('party', 'A party, on whichever side.'),
    with: anyPart('party', 'The other party.'),
    sides: {
      ...list('a choice of sides', sideRules, 'opposite (the default): across the tie; same; or any.'),
      several: false,
    },
    type: field('tie', 'type', 'The type of tie.'),
    directed: field('tie', 'directed', 'Whether it has a direction.'),
    from: field('tie', 'from', 'The side that a directed tie runs from.'),
    to: field('tie', 'to', 'The side that it runs to.'),
    between: field('tie', 'between', 'A party of a tie without direction.'),
    standing: field('tie', 'standing', 'Whether it puts the parties together, against each other, or neither.'),
    domain: field('tie', 'domain', 'What it is about.'),
    stage: stage('tie'),
  }),
  stance: (): OwnSpecs['stance'] => ({
    holder: field('stance', 'holder', 'Who holds it.'),
    subject: field('stance', 'subject', 'What it is on.'),
    position: field('stance', 'position', 'What it is.'),
  }),
  assessment: (): OwnSpecs['assessment'] => ({
    type: field('assessment', 'type', 'The type of assessment.'),
    about: field('assessment', 'about', 'Whom it is about.'),
  }),
}

/** The options by name. */
export type Specs = Readonly<Record<string, Spec>>

const specsByKind: { [K in Kind]?: Specs } = {}

/** The options of a list: those of its kind, or of records of several kinds. */
export function specsOf(kind: Kind | undefined): Specs {
  if (kind === undefined) return sharedSpecs
  specsByKind[kind] ??= { ...sharedSpecs, ...ownSpecs[kind]() }
  return specsByKind[kind]
}

/** The specification of an option that there is. */
export const specIn = (specs: Specs, key: string) => specs[key] as Spec

/** The options of every kind: those of an empty list, which doesn't tell what it would hold. */
export const allSpecs = (): Specs => Object.assign({}, ...kinds.map(specsOf))

/** The options without some of them. */
export const without = (specs: Specs, keys: readonly string[]): Specs =>
  Object.fromEntries(Object.entries(specs).filter(([key]) => !keys.includes(key)))
