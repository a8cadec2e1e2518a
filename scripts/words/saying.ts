import { patternOf } from './lists.js'
import { voiceWords } from './patterns.js'

const verbs = `(?:${Object.keys(voiceWords.saying).join('|')})`
const adverbs =
  '(?: (?:also|often|now|have|has|have|had|once|later|again|officially|reportedly|begun to|does not|do not|did not))*'
const before = new RegExp(
  `([^,:;“”]*?)\\b${adverbs} ?(?<!\\b(?:to|is|are|was|were|be|been|being|repeatedly) )\\b${verbs}\\b`,
  'gi',
)
const after =
  /\b(?:according to|to judge by|in the (?:view|words|eyes) of) ([^,.:;“”]+)|\bby ([^,.:;“”]+)['’]s? account/gi

const hearsay = patternOf(voiceWords.hearsay)

/** Whether a sentence passes on what somebody says whom it doesn't name. */
export const isHearsay = (text: string): boolean => hearsay.test(text)

/** The stretches of a sentence in which somebody stands who says, believes or promises something. */
export const speakersIn = (text: string): readonly string[] =>
  [...text.matchAll(before), ...text.matchAll(after)].map(([, stretch, other]) => (stretch ?? other) as string)
