import { mapValues } from '../../src/objects.js'
import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import { anyGroups, groupsOf, patternOf, type Words } from './lists.js'

const partisan = patternOf(groupsOf('sentence-labels', ['partisan']).partisan)
const landmarks = patternOf(groupsOf('sentence-landmarks', ['landmarks']).landmarks, 'g')

/** The first word of a text that takes sides. */
export const partisanIn = (text: string): string | undefined => partisan.exec(text)?.[0]

/** A text without the events that only date it: whoever is named there plays no part. */
export const withoutLandmarks = (text: string): string => text.replace(landmarks, '')

/** "May" with a capital is the month. */
const finding = (hedge: string, words: Words) => patternOf(words, hedge === 'may' ? '' : 'i')

const said = mapValues(groupsOf('sentence-hedges', Object.keys(hedges) as Hedge[]), finding)
const doubts = Object.entries(anyGroups('sentence-doubts')).map(
  ([hedge, words]) => [hedge as Hedge, finding(hedge, words)] as const,
)

/** Whether a sentence says a hedge. */
export const saysHedge = (text: string, hedge: Hedge): boolean => said[hedge].test(text)

/** The hedges of a sentence that can be nothing but doubt. */
export const doubtsIn = (text: string): readonly Hedge[] =>
  doubts.flatMap(([hedge, pattern]) => (pattern.test(text) ? [hedge] : []))

/** Words of our own sentences that say in whose voice and how surely a thing is put forward. */
export const voiceWords = groupsOf('sentence-voices', ['deny', 'not', 'against', 'ahead', 'saying', 'hearsay'])

const voicePatterns = mapValues(
  voiceWords,
  (_, words) => new RegExp(`\\b(?:${Object.keys(words).join('|')})(?!\\p{L})`, 'giu'),
)

/** The words with which a text denies, negates, opposes or looks ahead. "May" with a capital is the month. */
export const wordsAs = (voice: 'deny' | 'not' | 'against' | 'ahead', text: string): readonly string[] =>
  (text.replace(/\bMay\b/g, '').match(voicePatterns[voice]) ?? []).map((word) => word.toLowerCase())
