import type { Hedge } from '../../src/vocabulary/index.js'

/** How our own sentences say each hedge, as a pattern: in any tense and number. */
export const saidHedges: Readonly<Record<Hedge, string>> = {
  reportedly: 'reportedly',
  'is believed to': '(?:is|are|was|were|be|being) believed|believed to',
  believes: 'believ(?:e|es|ed)',
  indicates: 'indicat(?:e|es|ed|ing)|indications?',
  'is expected to': '(?:is|are|was|were) (?:also |still )?expected',
  'is set to': 'set to',
  likely: 'likely',
  'most certainly': 'most certainly|almost certainly',
  unlikely: 'unlikely',
  probably: 'probably',
  'widely seen': 'widely seen',
  could: 'could',
  may: 'may',
  might: 'might',
  can: 'can',
  possibly: 'possibl[ey]|possibility',
  perhaps: 'perhaps',
  potentially: 'potential(?:ly)?',
  suggests: 'suggest(?:s|ed|ing)?',
  appears: 'appear(?:s|ed)?',
  seems: 'seem(?:s|ed)?',
  fears: 'fear(?:s|ed)?|feared to',
  claims: 'claim(?:s|ed)?',
  hints: 'hint(?:s|ed|ing)?',
  'it can be assumed': 'assum(?:e|es|ed)',
}

/** The hedges that can't stand in a sentence for anything but doubt. */
const plainDoubts: readonly Hedge[] = [
  'reportedly',
  'is believed to',
  'is expected to',
  'likely',
  'unlikely',
  'probably',
  'widely seen',
  'could',
  'may',
  'might',
  'possibly',
  'perhaps',
  'potentially',
  'appears',
  'seems',
  'it can be assumed',
]

const passives: Readonly<Partial<Record<Hedge, string>>> = {
  'is believed to': 'believed to',
  'is expected to': '(?:is|are) expected to',
}

/** "May" with a capital is the month. */
const patternOf = (words: string) => new RegExp(`\\b(?:${words})\\b`, words.startsWith('may') ? '' : 'i')
const patterns = new Map(Object.entries(saidHedges).map(([hedge, words]) => [hedge, patternOf(words)]))
const doubts = new Map(plainDoubts.map((hedge) => [hedge, patternOf(`${passives[hedge] ?? hedge}(?! no longer)`)]))

/** Whether a sentence says a hedge. */
export const saysHedge = (text: string, hedge: Hedge): boolean => patterns.get(hedge)?.test(text) === true

/** The hedges of a sentence that can be nothing but doubt. */
export const doubtsIn = (text: string): readonly Hedge[] => plainDoubts.filter((hedge) => doubts.get(hedge)?.test(text))
