import { strengthOf } from '../certainty/index.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Day, Names } from '../types/index.js'
import { asked, type Query, queryOf, run } from './find.js'
import { claimsOf, isAffirmed } from './view.js'

/** Why a query finds what it finds. All numbers are of records. */
export interface Explanation {
  /** How many `find` gives. */
  readonly found: number
  /** How many more are possible: not ruled out at the date, or told by no firm claim. */
  readonly possible: number
  /** How many are only said not to be so: no claim affirms them. */
  readonly negated: number
  /** How many are only denied. */
  readonly denied: number
  /** How many would meet them but give no date at all. */
  readonly undated: number
  /** For each condition, how many more would be found without it; conditions that shut nothing out are left out. */
  readonly without: Readonly<Record<string, number>>
  /** The last day on which anything in the list is definite; `null`: there is none. */
  readonly lastCovered: Day | null
  /** The same in a sentence or two. */
  readonly text: string
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const isUndated = (record: AnyRecord<Names>) =>
  claimsOf(record).every(({ period, asOf, said }) => period === undefined && asOf === undefined && said === undefined)

/** The explanation in words: the answer, then what stands next to it. */
function textOf(
  { found, possible, negated, denied, undated, without, lastCovered }: Omit<Explanation, 'text'>,
  query: Query,
): string {
  const near = [
    ...(possible > 0 ? [`${possible} more ${possible === 1 ? 'is' : 'are'} possible (certainty: 'possible')`] : []),
    ...(negated > 0 ? [`${counted(negated, 'record')} said not to be so (negated: true)`] : []),
    ...(denied > 0 ? [`${counted(denied, 'record')} denied by a party`] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
    ...Object.entries(without).map(([key, count]) => `${count} more without ${key}`),
  ]
  const answer = found === 0 ? 'No record matches.' : `${counted(found, 'record')} match${found === 1 ? 'es' : ''}.`
  const late = query.during !== undefined && lastCovered !== null && query.during.first > lastCovered
  return [
    answer,
    ...(late ? [`Nothing is definite after ${lastCovered}, the last day that the documents cover.`] : []),
    ...(near.length > 0 ? [`Also: ${near.join('; ')}.`] : []),
    ...(found === 0 ? ['Empty means that no record matches, not that nothing happened.'] : []),
  ].join(' ')
}

/** Conditions that say how to look, not what for. */
const ways: ReadonlySet<string> = new Set(['certainty', 'exactly', 'includeUnspecified', 'negated', 'sides'])

/** Why a query over a list finds what it finds. */
export function explainIn(list: readonly AnyRecord<Names>[], context: Context, where: unknown): Explanation {
  const { own, read, specs } = asked(list, context, where, { query: 'explain' })
  const ask = (changes: Partial<Query> = {}, left: string | undefined = undefined) => {
    const kept = left === undefined ? read : new Map([...read].filter(([key]) => key !== left))
    return run(own, { ...queryOf(own.kind, kept, specs, context), ...changes }, context)
  }
  const query = queryOf(own.kind, read, specs, context)
  const found = ask().length
  const isDated = query.during !== undefined || query.certainty !== undefined
  const refuted =
    query.negated === false ? ask({ negated: true, certainty: 'possible' }).filter((record) => !isAffirmed(record)) : []
  const isDenied = (record: AnyRecord<Names>) => claimsOf(record).some(({ modality }) => modality === 'denied')
  const isNegated = (record: AnyRecord<Names>) =>
    claimsOf(record).some((claim) => strengthOf(claim) === 'no' && claim.modality !== 'denied')
  const without = [...read.keys()].flatMap((key): [string, number][] => {
    const more = ways.has(key) ? 0 : ask({}, key).length - found
    return more > 0 ? [[key, more]] : []
  })
  const explanation = {
    found,
    possible: isDated && query.certainty !== 'possible' ? ask({ certainty: 'possible' }).length - found : 0,
    negated: refuted.filter(isNegated).length,
    denied: refuted.filter(isDenied).length,
    undated: query.during === undefined ? 0 : ask({ during: undefined }).filter(isUndated).length,
    without: Object.freeze(Object.fromEntries(without)),
    lastCovered: own.days().last(),
  }
  return Object.freeze({ ...explanation, text: textOf(explanation, query) })
}
