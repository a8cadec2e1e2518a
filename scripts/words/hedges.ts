import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import { anyGroups, groupsOf, patternOf, type Words } from './lists.js'

/** "May" with a capital is the month. */
const finding = (hedge: string, words: Words) => patternOf(words, hedge === 'may' ? '' : 'i')

const said = new Map(
  Object.entries(groupsOf('sentence-hedges', Object.keys(hedges) as Hedge[])).map(([hedge, own]) => [
    hedge,
    finding(hedge, own),
  ]),
)
const doubts = Object.entries(anyGroups('sentence-doubts')).map(
  ([hedge, own]) => [hedge as Hedge, finding(hedge, own)] as const,
)

/** Whether a sentence says a hedge. */
export const saysHedge = (text: string, hedge: Hedge): boolean => said.get(hedge)?.test(text) === true

/** The hedges of a sentence that can be nothing but doubt. */
export const doubtsIn = (text: string): readonly Hedge[] =>
  doubts.flatMap(([hedge, pattern]) => (pattern.test(text) ? [hedge] : []))
