import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import { anyGroups, groupsOf, patternOf } from '../words/lists.js'

/** What the words of a passage can tell of stage, modality and negation: the groups of data/words/passage-cues.yaml. */
export const cues = [
  ...['ask', 'offer', 'promise', 'agree', 'sign', 'prepare', 'move', 'halt', 'refuse', 'block'],
  ...['fight', 'stand', 'withdraw', 'develop', 'have', 'bind', 'over'],
  ...['ahead', 'say', 'according to', 'accuse', 'deny', 'has not', 'not only', 'not'],
] as const

/** One of them. */
export type Cue = (typeof cues)[number]

const cueWords = groupsOf('passage-cues', cues)
const cuePatterns = cues.map((cue) => [cue, patternOf(cueWords[cue])] as const)

/** What the words of a text tell of. */
export const cuesIn = (text: string): Cue[] =>
  cuePatterns.flatMap(([cue, pattern]) => (pattern.test(text) ? [cue] : []))

const allHedges = Object.keys(hedges) as Hedge[]
const hedgeWords = groupsOf('passage-hedges', allHedges)
const hedgePatterns = allHedges.map((hedge) => [hedge, patternOf(hedgeWords[hedge], '')] as const)

/** The hedge words of a text. */
export const hedgesIn = (text: string): Hedge[] =>
  hedgePatterns.flatMap(([hedge, pattern]) => (pattern.test(text) ? [hedge] : []))

const nouns = Object.keys(groupsOf('passage-nouns', ['nouns']).nouns)

/** Whether a word is of the closed list of nouns that name groups, bodies and voices. */
export const isNoun = (word: string): boolean => nouns.includes(word)

/** The nouns of that list which a text holds. */
export function nounsIn(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return nouns.filter((noun) => words.has(noun))
}

const numbers = Object.entries(anyGroups('passage-numbers'))

/** The value of a number word; not a number for a word like `dozens`. */
export const numberOf = (word: string): number => Number(numbers.find(([, words]) => word.toLowerCase() in words)?.[0])

/** Finds number words. */
export const numberWords = patternOf(Object.assign({}, ...numbers.map(([, words]) => words)), 'gi')
