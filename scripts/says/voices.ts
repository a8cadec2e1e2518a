import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import { broken, unless } from '../read/problems.js'
import { doubtsIn, saysHedge, wordsAs } from '../words/patterns.js'
import type { SentenceCheck } from './sentence.js'

/** Hedges that are somebody's word, as sentences say them. */
const spoken: readonly (readonly [Hedge, RegExp])[] = [
  ['claims', /\bclaim(?:s|ed)?\b/],
  ['suggests', /\bsuggest(?:s|ed)?\b/],
  ['fears', /\bfear(?:s|ed)? that\b/],
  ['hints', /\bhint(?:s|ed)?\b/],
  ['indicates', /\bindicat(?:es?|ed)\b/],
  ['believes', /(?<!\b(?:is|are|was|were) )\bbeliev(?:es?|ed)\b/],
]

/** Hedges that are what a stance is. */
const held = ['believes', 'indicates']

/** Denial, plan, author, hedge: what the claim has, the sentence says, and the reverse. */
export const voiceFaults: SentenceCheck = (_, { entry: { kind } }, { claim, excused }, { own }) => {
  const { modality, claimant, hedge } = claim
  const isJudged = kind === 'assessment' && (modality === 'opinion' || modality === 'forecast')
  const isAhead = modality === 'planned' || modality === 'forecast'
  const says = (voice: 'deny' | 'ahead') => wordsAs(voice, own).length > 0
  const others = spoken.filter(([word]) => hedge === undefined && !(kind === 'stance' && held.includes(word)))
  const said = [...doubtsIn(own), ...others.flatMap(([word, pattern]) => (pattern.test(own) ? [word] : []))]
  const isSame = (word: Hedge) => hedge !== undefined && hedges[word] === 'reporting' && saysHedge(word, hedge)
  return [
    ...broken([
      [modality === 'denied' && !says('deny'), 'a denial denies'],
      [isAhead && !says('ahead'), 'what is planned or expected is said to lie ahead'],
      [
        isJudged && claimant === undefined && !/\bauthor\b/.test(own),
        "an opinion of the document is said to be the author's",
      ],
    ]),
    ...unless(hedge === undefined || saysHedge(own, hedge), 'the hedge of the claim is said', undefined, hedge),
    ...said.flatMap((word) => {
      const isCarried = word === hedge || word in excused || kind === 'statement' || isSame(word)
      return unless(isCarried, 'a hedge that is said stands in the claim', `'${word}'`, hedge)
    }),
  ]
}
