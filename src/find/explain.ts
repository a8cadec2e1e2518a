import { strengthOf } from '../certainty/index.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Day, Names } from '../types/index.js'
import { asked, type Query, queryOf, run } from './find.js'
import { claimsOf, isAffirmed, isWhole } from './view.js'

/** Why a query finds what it finds. All numbers are of records. */
export interface Explanation {
  /** How many `find` gives. */
  readonly found: number
  /** How many more are possible: not ruled out at the date, or said by no firm claim. */
  readonly possible: number
  /** How many are only said not to be so: no claim affirms them. */
  readonly negated: number
  /** How many are only denied. */
  readonly denied: number
  /** How many of those not found meet all conditions but the date, and give no date at all. */
  readonly undated: number
  /** For each condition, how many more would be found without it; conditions that shut nothing out are left out. */
  readonly without: Readonly<Record<string, number>>
  /** The last day on which anything in the list, as the view has it, is definite; `null`: there is none. */
  readonly lastCovered: Day | null
  /** The same in a sentence or two. */
  readonly text: string
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const isUndated = (record: AnyRecord<Names>) =>
  claimsOf(record).every(({ period, asOf, said }) => period === undefined && asOf === undefined && said === undefined)

const more = (count: number) => `${count} more`
const are = (count: number) => (count === 1 ? 'is' : 'are')

/** The explanation in words: the answer, then what stands next to it. */
function textOf(
  { found, possible, negated, denied, undated, without, lastCovered }: Omit<Explanation, 'text'>,
  { during }: Query,
  unspecified: number,
): string {
  const late = during !== undefined && lastCovered !== null && during.first > lastCovered
  const relaxed = Object.entries(without).map(([key, count]) => `Without ${key}: ${more(count)}.`)
  const dateless =
    undated === 0 ? '' : possible === undated ? ', without a date' : `, ${undated} of them without a date`
  return [
    found === 0 ? 'No record matches.' : `${counted(found, 'record')} match${found === 1 ? 'es' : ''}.`,
    ...(late ? [`Nothing in the list is definite after ${lastCovered}.`] : []),
    ...(possible > 0 ? [`${more(possible)} ${are(possible)} possible (certainty: 'possible')${dateless}.`] : []),
    ...(negated > 0 ? [`${counted(negated, 'record')} ${are(negated)} said not to be so (negated: true).`] : []),
    ...(denied > 0 ? [`${counted(denied, 'record')} ${are(denied)} denied by a party.`] : []),
    ...relaxed,
    ...(unspecified > 0 ? [`With includeUnspecified: ${more(unspecified)}.`] : []),
    ...(found === 0 ? ['Empty means that no record matches, not that nothing happened.'] : []),
  ].join(' ')
}

/** Conditions that have numbers of their own, or take more when they are set. */
const ways: ReadonlySet<string> = new Set(['certainty', 'includeUnspecified', 'negated'])

/** The last day on which one of the records is definite. */
const lastDayOf = (records: readonly AnyRecord<Names>[]): Day | null =>
  records
    .flatMap(({ spells }) => spells)
    .reduce<Day | null>((latest, { last }) => (latest === null || last > latest ? last : latest), null)

/** Why a query over a list finds what it finds. */
export function explainIn(list: readonly AnyRecord<Names>[], context: Context, where: unknown): Explanation {
  const { own, read, specs } = asked(list, context, where, { query: 'explain' })
  const ask = (changes: Partial<Query> = {}, left: string | undefined = undefined) => {
    const kept = left === undefined ? read : new Map([...read].filter(([key]) => key !== left))
    return run(own, { ...queryOf(own.kind, kept, specs, context), ...changes }, context)
  }
  const query = queryOf(own.kind, read, specs, context)
  const matching = new Set(ask().map(({ id }) => id))
  const found = matching.size
  const isDated = query.during !== undefined || query.certainty !== undefined
  const refuted =
    query.negated === false ? ask({ negated: true, certainty: 'possible' }).filter((record) => !isAffirmed(record)) : []
  const isDenied = (record: AnyRecord<Names>) => claimsOf(record).some(({ modality }) => modality === 'denied')
  const isNegated = (record: AnyRecord<Names>) =>
    claimsOf(record).some((claim) => strengthOf(claim) === 'no' && claim.modality !== 'denied')
  const without = [...read.keys()].flatMap((key): [string, number][] => {
    const added = ways.has(key) ? 0 : ask({}, key).length - found
    return added > 0 ? [[key, added]] : []
  })
  const wider = () =>
    run(own, queryOf(own.kind, new Map([...read, ['includeUnspecified', true]]), specs, context), context)
  const unspecified = 'includeUnspecified' in specs ? wider().length - found : 0
  const inView = () => run(own, { ...queryOf(own.kind, new Map(), specs, context), view: query.view }, context)
  const explanation = {
    found,
    possible: isDated && query.certainty !== 'possible' ? ask({ certainty: 'possible' }).length - found : 0,
    negated: refuted.filter(isNegated).length,
    denied: refuted.filter(isDenied).length,
    undated:
      query.during === undefined
        ? 0
        : ask({ during: undefined }).filter((record) => isUndated(record) && !matching.has(record.id)).length,
    without: Object.freeze(Object.fromEntries(without)),
    lastCovered: isWhole(query.view) ? own.affirmed.days.last() : lastDayOf(inView()),
  }
  return Object.freeze({ ...explanation, text: textOf(explanation, query, unspecified) })
}
