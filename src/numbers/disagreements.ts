import { givenBy, phaseOf, reachOf, strengthOf, witnessOf } from '../certainty/index.js'
import { isAfter } from '../dates/index.js'
import { mentionsIn } from '../find/list.js'
import type { OneOrMore, ViewOptions } from '../find/options.js'
import { readingOf, readOptions, viewIn } from '../find/read.js'
import { type SpecsFor, sharedSpecs, viewSpecs } from '../find/specs.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import { itemAt } from '../objects.js'
import type { ActorOf, AnyRecord, Claim, DayRange, Names, OurNames, Period } from '../types/index.js'
import { type Kind, kindRules } from '../vocabulary/index.js'
import { areGoodsClose, contradict, supersedes } from './contradiction.js'
import { type Estimate, type Numbered, numbersOf } from './estimates.js'

/** How claims can stand to each other; of several pairs the first of these is told. */
export const relations = ['conflicting', 'superseded', 'notComparable', 'compatible'] as const

/**
 * How claims stand to each other. `conflicting`: they can't all be so. `superseded`: a later running total
 * of the same goods in the same window replaced an earlier one. `notComparable`: they count different goods or wholes.
 * `compatible`: they can all be so.
 */
export type Relation = (typeof relations)[number]

/** Which disagreements to list. */
export interface DisagreementsOptions<N extends Names = OurNames> extends ViewOptions<N> {
  /** A party, person or place that the record names; with the bodies and leaders of a party. */
  readonly on?: OneOrMore<ActorOf<N> | N['place']> | undefined
  /** How the claims stand to each other. */
  readonly relation?: OneOrMore<Relation> | undefined
}

/** What each option of `disagreements` takes. */
export const disagreementSpecs = /* @__PURE__ */ (() =>
  ({
    ...viewSpecs,
    on: sharedSpecs.on,
    relation: {
      takes: relations,
      what: 'a relation of claims',
      several: true,
      about: 'How the claims stand to each other.',
    },
  }) as const satisfies SpecsFor<DisagreementsOptions>)()

/** The printed numbers of several claims, apart from their bounds. */
export interface Spread {
  /** The least number printed. */
  readonly low: number
  /** The greatest number printed. */
  readonly high: number
  /** `high` by `low`: at least 400 and over 200 don't contradict each other, and still differ twofold. */
  readonly ratio: number
}

/** Where claims about one record differ, or two records contradict each other. */
export interface Disagreement<N extends Names> {
  /** The record, as it was known. */
  readonly record: AnyRecord<N>
  /** The record that contradicts it, where they differ about `records`. */
  readonly other?: AnyRecord<N> | undefined
  /** What the claims differ about; `records`: an editor found that two records contradict each other. */
  readonly about: 'quantity' | 'denial' | 'negation' | 'start' | 'records'
  /** The unit of the numbers, where they differ about a quantity. */
  readonly unit?: N['words']['units'] | undefined
  /** How the claims stand to each other. */
  readonly relation: Relation
  /** The spread of the printed numbers, where there are two or more above zero that differ. */
  readonly spread?: Spread | undefined
  /** The claims, by date of the document and passage; of two records, those of the first before those of the other. */
  readonly claims: readonly Claim<string, N>[]
}

/**
 * What a claim speaks of: what has moved or stands, else the stage that it is at. What was ordered is not compared with what
 * was delivered, nor a signature with the entry into force.
 */
function stepOf(kind: Kind, claim: Claim<string, Names>): string {
  const phase = phaseOf(kind, claim)
  if (kind === 'tie' || phase === 'before' || phase === 'never') return claim.stage ?? phase
  return 'during'
}

/** How two numbers of one record, unit and step stand to each other; the first is told of no later than the second. */
function relationOf(kind: Kind, earlier: Numbered, later: Numbered, context: Context): Relation {
  const [a, b] = [earlier.quantity, later.quantity]
  if (a.of !== b.of || a.per !== b.per || !areGoodsClose(earlier, later, context)) return 'notComparable'
  if (contradict(kind, earlier, later, context)) return 'conflicting'
  const isLower = earlier.row.high !== null && later.row.low !== null && earlier.row.high <= later.row.low
  return isLower && supersedes(kind, later, earlier, context) ? 'superseded' : 'compatible'
}

function spreadOf(rows: readonly Estimate<Names>[]): Spread | undefined {
  const printed = rows.flatMap(({ low, high }) => [low ?? [], high ?? []].flat())
  const [low, high] = [Math.min(...printed), Math.max(...printed)]
  return low > 0 && low < high ? Object.freeze({ low, high, ratio: high / low }) : undefined
}

/** What some claims of a record differ about, with those claims in their order; nothing where there are none. */
function differing(
  record: AnyRecord<Names>,
  what: Omit<Disagreement<Names>, 'record' | 'claims'>,
  claims: readonly Claim<string, Names>[],
): readonly Disagreement<Names>[] {
  const told = claimsOf(record).filter((claim) => claims.includes(claim))
  return told.length === 0 ? [] : [Object.freeze({ record, ...what, claims: Object.freeze(told) })]
}

/** A list in groups of one key each, in order of appearance. */
function groups<T, K>(list: readonly T[], keyOf: (one: T) => K): readonly (readonly T[])[] {
  const keys = [...new Set(list.map(keyOf))]
  return keys.map((key) => list.filter((one) => keyOf(one) === key))
}

const figureOf = ({ row: { low, high, form, goods }, quantity }: Numbered): string =>
  JSON.stringify([low, high, form === 'moreThan' || form === 'lessThan', goods, quantity.of, quantity.per])

/** The differences between the numbers of a record, for each unit and stage. A word gives no number to compare. */
function differences(record: AnyRecord<Names>, context: Context): readonly Disagreement<Names>[] {
  const numbers = numbersOf(record, context).filter(
    ({ row, claim }) => strengthOf(claim) !== 'no' && (row.low !== null || row.high !== null),
  )
  const comparable = groups(numbers, ({ row }) => row.unit).flatMap((counted) =>
    groups(counted, ({ claim }) => stepOf(record.kind, claim)),
  )
  return comparable.flatMap((own) => {
    if (new Set(own.map(figureOf)).size < 2) return []
    const { unit } = itemAt(own, 0).row
    const pairs = new Set(own.flatMap((a, i) => own.slice(i + 1).map((b) => relationOf(record.kind, a, b, context))))
    const [relation = 'compatible'] = relations.filter((one) => pairs.has(one))
    const spread = spreadOf(own.map(({ row }) => row))
    const told = own.map(({ claim }) => claim)
    return differing(record, { about: 'quantity', unit, relation, ...(spread && { spread }) }, told)
  })
}

/** A claim that affirms something, with the days that it can be about. */
interface Affirming {
  readonly claim: Claim<string, Names>
  readonly reach: Period
}

/** The claims that affirm a record at some stage; a refusal affirms nothing. */
const affirmingOf = (record: AnyRecord<Names>, { appeared }: Context): readonly Affirming[] =>
  claimsOf(record).flatMap((claim) => {
    if (strengthOf(claim) === 'no') return []
    const reach = reachOf(record.kind, claim, appeared, phaseOf(record.kind, claim) === 'before')
    return reach ? [{ claim, reach }] : []
  })

/** Whether a claim that something is not so speaks of a time at which another one says that it was. */
function opposes(
  kind: Kind,
  against: Claim<string, Names>,
  { claim, reach }: Affirming,
  { appeared }: Context,
): boolean {
  if (stepOf(kind, against) !== stepOf(kind, claim) || `${against.parties}` !== `${claim.parties}`) return false
  const { start, end } = givenBy(kind, against, appeared(against.document))
  const witness = witnessOf(against, appeared)
  const first = start?.earliest ?? (kindRules[kind].isState ? witness.earliest : null)
  return !isAfter(reach.earliestStart, (end ?? witness).latest) && !isAfter(first, reach.latestEnd)
}

/** Claims that deny or negate what others affirm. */
function oppositions(record: AnyRecord<Names>, context: Context): readonly Disagreement<Names>[] {
  const affirming = affirmingOf(record, context)
  return (['denial', 'negation'] as const).flatMap((about) => {
    const against = claimsOf(record).filter(
      (claim) => strengthOf(claim) === 'no' && (claim.modality === 'denied') === (about === 'denial'),
    )
    const pairs = against.flatMap((one) =>
      affirming.flatMap((other) => (opposes(record.kind, one, other, context) ? [one, other.claim] : [])),
    )
    return differing(record, { about, relation: 'conflicting' }, pairs)
  })
}

/** The parts of a flow begin apart, and figures and assessments are of many times. */
const withoutStart: ReadonlySet<Kind> = /* @__PURE__ */ new Set<Kind>(['transfer', 'figure', 'assessment'])

/** A claim with the start and end that it gives. */
interface Begun {
  readonly claim: Claim<string, Names>
  readonly start: DayRange
  readonly end: DayRange | undefined
}

/** Whether one passage tells two spells, of which one ended before the other began. */
const areSpells = ({ claim: one, end }: Begun, { claim: other, start }: Begun) =>
  one.document === other.document &&
  `${one.passages}` === `${other.passages}` &&
  isAfter(start.earliest, end?.latest ?? null)

/** Starts that exclude each other, told of one stage. */
function starts(record: AnyRecord<Names>, { appeared }: Context): readonly Disagreement<Names>[] {
  const { kind } = record
  if (withoutStart.has(kind)) return []
  const told = claimsOf(record).flatMap((claim): readonly Begun[] => {
    const { start, end } = givenBy(kind, claim, appeared(claim.document))
    return start && strengthOf(claim) === 'definite' ? [{ claim, start, end }] : []
  })
  const isBefore = (one: Begun, other: Begun) =>
    isAfter(other.start.earliest, one.start.latest) && !areSpells(one, other)
  return groups(told, ({ claim: { stage, parties } }) => `${stage} ${parties}`).flatMap((own) => {
    const apart = own.filter((one) => own.some((other) => isBefore(one, other) || isBefore(other, one)))
    const claims = apart.map(({ claim }) => claim)
    return differing(record, { about: 'start', relation: 'conflicting' }, claims)
  })
}

/** Where the claims of the records in a list differ, and which of the records contradict each other, in the order of the list. */
export function findDisagreements<N extends Names>(
  list: readonly AnyRecord<Names>[],
  context: Context,
  options: unknown,
): readonly Disagreement<N>[] {
  const read = readOptions('disagreements', options, disagreementSpecs, context)
  const [on, wanted] = [readingOf(read, 'on'), readingOf(read, 'relation')]
  const names = on && new Set(on.flatMap((name) => [...context.actorsOf(name)]))
  const view = viewIn(read)
  const views = new Map(
    list.flatMap((record) => viewOf(record, view, context) ?? []).map((record) => [record.id, record]),
  )
  const told = new Set<string>()
  const disputes = (record: AnyRecord<Names>): readonly Disagreement<Names>[] =>
    (record.disputes ?? []).flatMap((id): readonly Disagreement<Names>[] => {
      const other = views.get(id)
      if (other === undefined || told.has(`${id} ${record.id}`)) return []
      told.add(`${record.id} ${id}`)
      const claims = Object.freeze([...claimsOf(record), ...claimsOf(other)])
      return [Object.freeze({ record, other, about: 'records', relation: 'conflicting', claims })]
    })
  const found = [...views.values()]
    .filter((record) => names === undefined || mentionsIn(record).some((name) => names.has(name)))
    .flatMap((record) => [
      ...differences(record, context),
      ...oppositions(record, context),
      ...starts(record, context),
      ...disputes(record),
    ])
  const asked = found.filter(({ relation }) => wanted === undefined || wanted.includes(relation))
  return Object.freeze(asked) as readonly Disagreement<N>[]
}
