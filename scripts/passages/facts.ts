import type { Hedge } from '../../src/vocabulary/index.js'
import { months } from '../../src/words/dates.js'
import { type Bound, boundsOf, type Printed } from './bounds.js'
import { type Cue, cuesIn, hedgesIn, nounsIn, numberOf, numberWords } from './listed-words.js'
import { hasWords } from './plain-text.js'
import { speakersIn } from './speech.js'
import { stemsIn } from './stems.js'

/** What can be checked of a passage without its text. */
export interface Facts {
  /** Numbers in digits, scales written out: `5 million` is 5000000. Years and days of a date are dates. */
  readonly numbers: readonly number[]
  /** Words that stand for numbers: `two`, `first`, `dozens`. */
  readonly numberWords: readonly string[]
  /** Dates: `2022-07-19`, `2024-06`, `--06`, `--09-01`, `2024`, `200X`, and relative ones: `last month`. */
  readonly dates: readonly string[]
  /** Capitalised words, the parts of a hyphenated one too. */
  readonly names: readonly string[]
  /** Common nouns that name groups, bodies and voices. */
  readonly nouns: readonly string[]
  /** Hedge words. */
  readonly hedges: readonly Hedge[]
  /** The form of each number that is printed as a bound, a range or a rough figure: `over 3,700`. */
  readonly bounds: readonly Bound[]
  /** Words that tell how far a thing has got, or in whose voice it is told. */
  readonly cues: readonly Cue[]
  /** Names and nouns that stand by a word of saying, believing or denying. */
  readonly speakers: readonly string[]
  /** The labels of the data that stand here word for word. */
  readonly labels: readonly string[]
  /** The beginnings of its longer words, as numbers that many words share. */
  readonly stems: readonly number[]
}

const monthPattern = `(${[...months, 'Aug\\.', 'Sept\\.'].join('|')})(?![a-z])`
const monthNumber = (name: string) =>
  String(months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1).padStart(2, '0')
const two = (day: string) => day.padStart(2, '0')

/** What a match and its groups say. */
type Reading = (whole: string, a: string, b: string, c: string) => string

/** Each pattern takes what it matches out of the text, so that later ones don't see it again. */
const datePatterns: readonly [RegExp, Reading][] = [
  [new RegExp(`\\b(\\d{1,2}) ${monthPattern} (\\d{4})\\b`, 'g'), (_, d, m, y) => `${y}-${monthNumber(m)}-${two(d)}`],
  [new RegExp(`\\b${monthPattern} (\\d{1,2}), (\\d{4})\\b`, 'g'), (_, m, d, y) => `${y}-${monthNumber(m)}-${two(d)}`],
  [new RegExp(`\\b(\\d{1,2}) ${monthPattern}`, 'g'), (_, d, m) => `--${monthNumber(m)}-${two(d)}`],
  [new RegExp(`\\b${monthPattern} (\\d{4})\\b`, 'g'), (_, m, y) => `${y}-${monthNumber(m)}`],
  [new RegExp(`\\b${monthPattern} (\\d{1,2})\\b`, 'g'), (_, m, d) => `--${monthNumber(m)}-${two(d)}`],
  [new RegExp(`\\b${monthPattern}`, 'g'), (_, m) => `--${monthNumber(m)}`],
  [/\b(\d{3})0s\b/g, (_, decade) => `${decade}X`],
  [/(?<![\p{L}\p{N}]|(?<!\d)-)(mid-|[Ee]arly |[Ll]ate )?((?:19|20)\d\d)(?!\d|,\d|%|\p{L})/gu, (_, _part, year) => year],
  [
    /\b([Ll]ast month|last year|earlier this week|earlier this month|this week|last century|several weeks ago|a month later|recent weeks|recent decades|[Ss]oon after|right now|at present|recently|Cold War|days before|years ago|past four years|nearly a decade|decade-long)\b/g,
    (whole) => whole.toLowerCase(),
  ],
  [/\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, (whole) => whole],
]

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, thousand: 1e3, hundred: 1e2 }
const numberPattern =
  /(?<![\p{L}\p{N}.,]|(?<!\d)-)\$?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s(million|billion|thousand|hundred)\b)?(?:th|st|nd|rd)?(?![\p{L}\p{N}])/gu
const namePattern = /(?:\bal-)?\p{Lu}[\p{L}\p{N}]*(?:[.'’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu
const functionWords = new Set(
  'A An The In On At By As And But So If It Its This That These Those They Their He His She We Our You After Since Until Before While Although Though With Without From For Of To Not No Nor Or'.split(
    ' ',
  ),
)

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

function takeDates(text: string): { dates: string[]; rest: string } {
  const dates: string[] = []
  const rest = datePatterns.reduce(
    (left, [pattern, name]) =>
      left.replace(pattern, (...found) => {
        dates.push(name(...(found as Parameters<Reading>)))
        return ' ~ '
      }),
    text,
  )
  return { dates, rest }
}

const numbersIn = (text: string): Printed[] =>
  [...text.matchAll(numberPattern)].map((found) => {
    const [whole, digits = '', fraction = '', scale = ''] = found
    const number = Math.round(Number(digits.replaceAll(',', '') + fraction) * (scales[scale] ?? 1) * 1e6) / 1e6
    return { text: whole, number, at: found.index }
  })

const numberWordsIn = (text: string): Printed[] =>
  [...text.matchAll(numberWords)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    number: numberOf(word),
    at: index,
  }))

function namesIn(text: string): string[] {
  const whole = [...text.matchAll(namePattern)].map(([name]) => name.replaceAll('’', "'").replace(/'s$/, ''))
  return whole
    .flatMap((name) => [name, ...name.split('-').filter((part) => /^\p{Lu}/u.test(part))])
    .filter((name) => !functionWords.has(name))
}

/** The checkable facts of a passage; `labels` are those that it is searched for. */
export function factsOf(passage: string, labels: readonly string[] = []): Facts {
  const text = passage
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<?https?:\S+/g, ' ')
    .replace(/`s\b/g, "'s")
  const { dates, rest } = takeDates(text)
  const numbers = numbersIn(rest)
  const words = numberWordsIn(rest)
  return {
    numbers: distinct(numbers.map(({ number }) => number)),
    numberWords: distinct(words.map(({ text: word }) => word)),
    dates: distinct(dates),
    names: distinct(namesIn(text)),
    nouns: nounsIn(text),
    hedges: hedgesIn(text),
    bounds: boundsOf(rest, [...numbers, ...words]),
    cues: cuesIn(rest),
    speakers: distinct(speakersIn(text).flatMap((stretch): string[] => [...namesIn(stretch), ...nounsIn(stretch)])),
    labels: distinct(labels.filter((label) => hasWords(text, label))),
    stems: stemsIn(text),
  }
}
