import { groupsOf, type Words } from './lists.js'

const voices = ['deny', 'not', 'against', 'ahead'] as const

/** Words of our own sentences that say in whose voice and how surely a thing is put forward. */
export const voiceWords = groupsOf('sentence-voices', [...voices, 'saying', 'hearsay'])

const patternOf = (words: Words) => new RegExp(`\\b(?:${Object.keys(words).join('|')})(?!\\p{L})`, 'giu')
const patterns = {
  deny: patternOf(voiceWords.deny),
  not: patternOf(voiceWords.not),
  against: patternOf(voiceWords.against),
  ahead: patternOf(voiceWords.ahead),
}

/** The words with which a text denies, negates, opposes or looks ahead. "May" with a capital is the month. */
export const wordsAs = (voice: (typeof voices)[number], text: string): readonly string[] =>
  (text.replace(/\bMay\b/g, '').match(patterns[voice]) ?? []).map((word) => word.toLowerCase())

/** Whether a text denies, negates, opposes or looks ahead. */
export const speaksAs = (voice: (typeof voices)[number], text: string): boolean => wordsAs(voice, text).length > 0
