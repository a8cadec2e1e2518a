import type { Claim, Names, Participant, RecordsByKind } from '../types/index.js'
import type {
  Ability,
  Act,
  AssessmentType,
  EventType,
  Kind,
  Outcome,
  Position,
  Role,
  TieType,
} from '../vocabulary/index.js'
import { sinceDate } from './dates.js'
import { quantityText } from './numbers.js'
import type { Manner } from './verbs.js'
import { listText, type Wording } from './wording.js'

/** What a claim says, as the parts of a sentence: who, and a verb with what follows it. */
export interface Clause {
  readonly subject: string
  /** Whether the verb is in the plural. */
  readonly isMany: boolean
  /** A verb in its base form with what follows: `send drones to Russia`. */
  readonly phrase: string
  /** The tense that the stage asks for; absent: the dates decide. */
  readonly tense?: Manner['tense'] | undefined
  /** The tense where no date decides; absent: the present. */
  readonly undated?: Manner['tense'] | undefined
  /** Whether the phrase says by itself that it is not so. */
  readonly isNot?: boolean | undefined
  /** What follows the dates: `ending without a ceasefire`. */
  readonly after?: string | undefined
}

type Told = Claim<string, Names>
type Of<K extends Kind> = RecordsByKind<Names>[K]
/** How each word of a list reads; those that a register adds are not among them. */
type Phrases<W extends string, P = string> = Readonly<Record<W, P> & Record<string, P>>

/** Whether a name is a plural: `Indian officials`, but not `the United States`. */
export const isPlural = (name: string): boolean => /(?:^| )\p{Ll}+s$/u.test(name)

const who = (names: readonly string[], { actor }: Wording) => ({
  subject: listText(names.map(actor)),
  isMany: names.length > 1 || names.some(isPlural),
})
const all = (names: readonly string[], { actor }: Wording) => listText(names.map(actor))
const side = (word: string, names: readonly string[] | undefined, wording: Wording) =>
  names === undefined || names.length === 0 ? '' : ` ${word} ${all(names, wording)}`

const inPlace = ({ place }: { readonly place?: string | undefined }) => (place === undefined ? '' : ` in ${place}`)

/** Units that hold goods: their number says little without what is in them. */
const holders: readonly string[] = ['tons', 'containers', 'packages']

const countedText = (quantity: Told['quantity']) => (quantity === undefined ? '' : `, ${quantityText(quantity)} in all`)

/** The goods of a claim with how many: `at least 400 ballistic missiles`, `3 tons of salt`; what can’t be joined so comes after. */
function goodsOf({ quantity, goods }: Told, own: string, wording: Wording): readonly [goods: string, after?: string] {
  const label = wording.goods(goods ?? own)
  if (quantity === undefined) return [label]
  const counted = quantityText(quantity)
  const { unit, of } = quantity
  if (of !== undefined || unit === 'percent') return [label, `, ${counted}`]
  if (unit === 'USD') return [`${counted} worth of ${label}`]
  if (holders.includes(unit)) return [`${counted} of ${label}`]
  if (label.endsWith(unit)) return [quantityText({ ...quantity, unit: label })]
  return [label, `, ${counted} in all`]
}

/** How a thing reads at a stage, where its stages read otherwise than it does by itself. */
const atStage = (stage: string | undefined, phrases: Readonly<Record<string, string>>, own: string) =>
  phrases[stage ?? ''] ?? own

function transferClause({ from, to, goods }: Of<'transfer'>, claim: Told, wording: Wording): Clause {
  const [what, after] = goodsOf(claim, goods, wording)
  const whom = all(to, wording)
  const send = `send ${what} to ${whom}`
  const { stage } = claim
  const phrases = {
    requested: `ask ${all(from, wording)} for ${what}`,
    offered: `offer ${what} to ${whom}`,
    promised: `promise ${what} to ${whom}`,
    agreed: `agree to ${send}`,
    'in preparation': `be preparing to ${send}`,
    halted: `stop sending ${what} to ${whom}`,
    refused: `refuse to ${send}`,
  }
  const undated = stage === 'in preparation' ? 'present' : 'perfect'
  return { ...who(stage === 'requested' ? to : from, wording), phrase: atStage(stage, phrases, send), undated, after }
}

function deploymentClause(record: Of<'deployment'>, claim: Told, wording: Wording): Clause {
  const [what, after] = goodsOf(claim, record.what, wording)
  const { stage } = claim
  const where = `${inPlace(record)}${side('on the territory of', record.host, wording)}`
  const whose = `${side('sent by', record.sentBy, wording)}${side('under the command of', record.under, wording)}`
  const phrases = {
    expected: `be expected to deploy ${what}${where}${whose}`,
    'in preparation': `be preparing to deploy ${what}${where}${whose}`,
    fighting: `have ${what} fighting${where}${whose}`,
    withdrawn: `withdraw ${what}${where.replace(/^ (?:in|on)/, ' from')}${whose}`,
  }
  const phrase = atStage(stage, phrases, `have ${what}${where || ' in the field'}${whose}`)
  return { ...who(record.of, wording), phrase, undated: stage === 'withdrawn' ? 'perfect' : 'present', after }
}

const abilities: Phrases<Ability> = {
  possesses: 'have',
  makes: 'make',
  develops: 'develop',
  builds: 'build',
  'can offer': 'be able to offer',
  uses: 'use',
}

function capabilityClause(record: Of<'capability'>, claim: Told, wording: Wording): Clause {
  const [goods, after] = goodsOf(claim, record.goods, wording)
  const { stage, modality } = claim
  const verb = abilities[record.ability] ?? record.ability.replace(/s$/, '')
  const help = `${side('with help from', record.with, wording)}${side('on the territory of', record.host, wording)}`
  const own = `${verb} ${goods}${help}`
  const phrases = {
    planned: modality === 'planned' || modality === 'forecast' ? own : `plan to ${own}`,
    developing: record.ability === 'develops' ? own : `be developing the ability to ${own}`,
  }
  return { ...who(record.actor, wording), phrase: atStage(stage, phrases, own), after }
}

/** `Norway’s`, `Paris’`. */
export const possessive = (name: string): string => `${name}’${name.endsWith('s') ? '' : 's'}`

function figureClause(record: Of<'figure'>, claim: Told, wording: Wording): Clause {
  const { quantity, trend, rank, called, negated } = claim
  const goods = claim.goods ?? record.goods
  const named = `${record.measure}${goods === undefined ? '' : ` of ${wording.goods(goods)}`}${side('with', record.with, wording)}`
  const rate = ['economic growth', 'inflation'].includes(record.measure)
  const counted = quantity && quantityText(rate ? { ...quantity, of: undefined } : quantity)
  const end = ` ${record.measure}`
  const stands = counted && `stand at ${counted.endsWith(end) ? counted.slice(0, -end.length) : counted}`
  const since = trend?.since ? ` ${sinceDate(trend.since)}` : ''
  const subject = `${possessive(all(record.of, wording))} ${named}`
  const bare = called ? `be described as “${called}”` : rank && `be ranked “${rank.as}” among ${rank.among}`
  const phrase = stands ?? (trend ? `be ${trend.is}${since}` : bare)
  if (phrase === undefined)
    return { subject: 'no figure', isMany: false, phrase: `be given for ${subject}`, isNot: negated }
  const tense = stands === undefined && since ? 'perfect' : undefined
  return { subject, isMany: /s$/.test(record.measure), phrase, tense }
}

const happenings: Phrases<EventType> = {
  visit: 'make a visit',
  meeting: 'hold a meeting',
  summit: 'hold a summit',
  call: 'hold a call',
  talks: 'hold talks',
  interview: 'give an interview',
  'press conference': 'hold a press conference',
  speech: 'give a speech',
  invitation: 'issue an invitation',
  demand: 'make a demand',
  refusal: 'issue a refusal',
  vote: 'hold a vote',
  veto: 'cast a veto',
  block: 'impose a block',
  measure: 'take a measure',
  designation: 'make a designation',
  drill: 'hold a drill',
  patrol: 'run a patrol',
  invasion: 'launch an invasion',
  incursion: 'make an incursion',
  intervention: 'carry out an intervention',
  withdrawal: 'carry out a withdrawal',
  attack: 'carry out an attack',
  battle: 'fight a battle',
  crime: 'commit a crime',
  alert: 'raise an alert',
  violation: 'commit a violation',
  mobilisation: 'carry out a mobilisation',
  annexation: 'carry out an annexation',
  referendum: 'hold a referendum',
  election: 'hold an election',
  protest: 'hold a protest',
  crackdown: 'carry out a crackdown',
  'change of power': 'undergo a change of power',
  flight: 'flee',
  exchange: 'make an exchange',
  mediation: 'offer mediation',
  discovery: 'make a discovery',
  disclosure: 'make a disclosure',
  concealment: 'practise concealment',
  espionage: 'engage in espionage',
  recruitment: 'carry out recruitment',
  arrival: 'arrive',
  delay: 'cause a delay',
  sighting: 'make a sighting',
  ceremony: 'hold a ceremony',
  recapture: 'carry out a recapture',
  request: 'make a request',
  obstruction: 'cause an obstruction',
}

const endings: Phrases<Outcome> = {
  adopted: 'ending in adoption',
  vetoed: 'ending in a veto',
  blocked: 'ending in a block',
  declined: 'ending in a refusal',
  rejected: 'ending in rejection',
  'no ceasefire': 'ending without a ceasefire',
  'no breakthrough': 'ending without a breakthrough',
  'prisoner exchange': 'ending with a prisoner exchange',
  'failed to achieve its aim': 'failing to achieve the aim',
  succeeded: 'with success',
}

/** Roles, from the one that acts most to the one that acts least, each with what it reads like beside the one that acts. */
const parts: Phrases<Role> = {
  actor: 'with',
  attacker: 'with',
  visitor: 'with',
  caller: 'with',
  participant: 'with',
  mediator: 'mediated by',
  for: 'supported by',
  against: 'opposed by',
  maker: 'using goods made by',
  supplier: 'using goods supplied by',
  user: 'with goods used by',
  host: 'hosted by',
  invited: 'to which they invited',
  addressee: 'addressed to',
  attacked: 'against',
  affected: 'affecting',
  beneficiary: 'for the benefit of',
}

function eventClause(record: Of<'event'>, { stage, quantity }: Told, wording: Wording): Clause {
  const roles = [...new Set([...Object.keys(parts), ...record.participants.map(({ role }) => role)])]
  const inRole = (role: string) =>
    record.participants.filter((one: Participant<Names>) => one.role === role).map(({ actor }) => actor)
  const [first = '', ...others] = roles.filter((role) => inRole(role).length > 0)
  const beside = (role: string) => {
    const names = all(inRole(role), wording)
    return parts[role] === undefined ? `, with ${names} as ${role}` : `, ${parts[role]} ${names}`
  }
  const rest = others.map(beside).join('')
  const ending = record.outcome && `, ${endings[record.outcome] ?? `ending in ${record.outcome}`}`
  const after = `${countedText(quantity)}${rest}${ending ?? ''}`
  const place = inPlace(record)
  const { subject, isMany } = who(inRole(first), wording)
  if (stage === 'declined' || stage === 'blocked') {
    const what = `the ${record.type} involving ${subject}${place}`
    return { subject: what, isMany: false, phrase: `be ${stage}`, undated: 'past', after }
  }
  const article = /^[aeio]/.test(record.type) ? 'an' : 'a'
  const phrase = `${happenings[record.type] ?? `take part in ${article} ${record.type}`}${place}`
  return { subject, isMany, phrase, tense: stage === 'scheduled' ? 'ahead' : undefined, undated: 'past', after }
}

const sayings: Phrases<Act> = {
  said: 'make a statement',
  declared: 'make a declaration',
  claimed: 'make a claim',
  denied: 'issue a denial',
  acknowledged: 'make an acknowledgement',
  disclosed: 'make a disclosure',
  reported: 'give a report',
  warned: 'give a warning',
  threatened: 'make a threat',
  promised: 'make a promise',
  pledged: 'make a pledge',
  vowed: 'make a vow',
  proposed: 'make a proposal',
  'called for': 'make an appeal',
  praised: 'give praise',
  blamed: 'lay blame',
  accused: 'make an accusation',
  hinted: 'give a hint',
  reiterated: 'repeat a statement',
  signalled: 'give a signal',
  called: 'give a description',
  predicted: 'make a prediction',
  'declined to say': 'decline to comment',
  'did not say': 'make no statement',
  echoed: 'echo a statement',
  briefed: 'give a briefing',
  mocked: 'make a mocking remark',
}

const statementClause = (record: Of<'statement'>, _: Told, wording: Wording): Clause => ({
  ...who(record.speaker, wording),
  phrase: `${sayings[record.act] ?? `make a statement marked “${record.act}”`}${side('to', record.addressee, wording)}${side('about', record.concerns, wording)}`,
  undated: 'past',
})

type TiePhrases = readonly [phrase: string, noun: string]

const ties: Readonly<Record<TieType, TiePhrases>> = {
  treaty: ['be parties to a treaty', 'a treaty'],
  alliance: ['be allied by agreement', 'an alliance'],
  alignment: ['be counted among each other’s allies, partners or friends', 'an alignment'],
  cooperation: ['cooperate', 'an agreement to cooperate'],
  project: ['run a project together', 'an agreement on a project'],
  rivalry: ['be rivals', 'a rivalry'],
  conflict: ['be in conflict', 'a conflict'],
  tension: ['be at odds', 'a dispute'],
  membership: ['belong to', 'an agreement on membership'],
  dependence: ['depend on', 'an agreement'],
  support: ['support', 'an agreement on support'],
  protection: ['protect', 'an agreement on protection'],
  hosting: ['host', 'an agreement on hosting'],
  leadership: ['lead', 'an agreement on leadership'],
  influence: ['have influence on', 'an agreement on influence'],
  sanctions: ['have sanctions on', 'an act on sanctions'],
  hostility: ['be hostile to', 'an act of hostility'],
}

function tieClause(record: Of<'tie'>, { stage }: Told, wording: Wording): Clause {
  const [verb, noun] = ties[record.type]
  const to = record.directed ? ` ${all(record.to, wording)}` : ''
  const deed = record.directed ? `${noun} with${to}` : noun
  const phrases = {
    'in preparation': `be preparing ${deed}`,
    signed: `sign ${deed}`,
    'in force': `have ${deed} in force`,
    ended: `cease to ${verb}${to}`,
  }
  const undated = stage === 'signed' || stage === 'ended' ? 'perfect' : 'present'
  const parties = record.directed ? record.from : record.between
  return { ...who(parties, wording), phrase: atStage(stage, phrases, `${verb}${to}`), undated }
}

const positions: Phrases<Position, readonly [phrase: string, isNot?: boolean]> = {
  supports: ['support {s}'],
  opposes: ['oppose {s}'],
  refuses: ['refuse {s}'],
  'has not condemned': ['condemn {s}', true],
  'has not voiced support': ['voice support for {s}', true],
  'does not support': ['support {s}', true],
  recognises: ['recognise {s}'],
  'does not recognise': ['recognise {s}', true],
  neutral: ['be neutral on {s}'],
  mediates: ['mediate over {s}'],
  undecided: ['be undecided on {s}'],
  cautious: ['be cautious about {s}'],
  refrains: ['refrain from {s}'],
  'takes part': ['take part in {s}'],
  denies: ['deny {s}'],
  'blames the West': ['blame the West for {s}'],
  'blames NATO': ['blame NATO for {s}'],
  'regards as legitimate': ['regard {s} as legitimate'],
  'regards as a tragedy': ['regard {s} as a tragedy'],
  doubts: ['doubt {s}'],
  wary: ['be wary of {s}'],
  'wants none': ['want none of {s}'],
  willing: ['be willing to take up {s}'],
  ready: ['be ready for {s}'],
  called: ['speak of {s}'],
}

const subjects: Readonly<Record<string, string>> = {
  invasion: 'the invasion',
  'foreign-policy course': 'its foreign-policy course',
}

/** What a stance is on: `the invasion`. */
export const subjectText = (subject: string): string => subjects[subject] ?? subject.replaceAll("'", '’')

function stanceClause(record: Of<'stance'>, _: Told, wording: Wording): Clause {
  const [phrase, isNot] = positions[record.position] ?? [`take the position “${record.position}” on {s}`]
  const tense = record.position.startsWith('has not') ? 'perfect' : undefined
  return { ...who(record.holder, wording), phrase: phrase.replace('{s}', subjectText(record.subject)), isNot, tense }
}

const views: Phrases<AssessmentType> = {
  goal: 'a goal',
  motive: 'a motive',
  judgement: 'a judgement about',
  comparison: 'a comparison involving',
  forecast: 'a forecast about',
  effect: 'an effect involving',
}

/** The holder of a judgement is its subject: the claimant, else the author. */
function assessmentClause(record: Of<'assessment'>, { claimant, negated, quantity }: Told, wording: Wording): Clause {
  const own = record.type === 'goal' || record.type === 'motive'
  const what = own ? `${views[record.type]} of` : (views[record.type] ?? `a “${record.type}” about`)
  const verb = negated ? 'reject' : own || record.type === 'effect' ? 'describe' : 'make'
  const holder = claimant === undefined ? { subject: 'the author', isMany: false } : who([claimant], wording)
  return { ...holder, phrase: `${verb} ${what} ${all(record.about, wording)}${countedText(quantity)}` }
}

const clauses: { readonly [K in Kind]: (record: Of<K>, claim: Told, wording: Wording) => Clause } = {
  transfer: transferClause,
  deployment: deploymentClause,
  capability: capabilityClause,
  figure: figureClause,
  event: eventClause,
  statement: statementClause,
  tie: tieClause,
  stance: stanceClause,
  assessment: assessmentClause,
}

/** What a claim on a record of a kind says, as the parts of a sentence. */
export const clauseOf = <K extends Kind>(kind: K, record: Of<K>, claim: Told, wording: Wording): Clause =>
  clauses[kind](record, claim, wording)
