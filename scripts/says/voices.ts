import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import type { Context } from '../evidence/context.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'
import { doubtsIn, saysHedge } from '../words/hedges.js'
import { speaksAs } from '../words/speaks-as.js'
import { negationFaults } from './negation.js'
import type { Fault, Sentence } from './sentence.js'

const hedgeNames = Object.keys(hedges) as Hedge[]

/** Hedges that are somebody's word, as sentences say them. */
const spoken: Readonly<Partial<Record<Hedge, RegExp>>> = {
  claims: /\bclaim(?:s|ed)?\b/,
  suggests: /\bsuggest(?:s|ed)?\b/,
  fears: /\bfear(?:s|ed)? that\b/,
  hints: /\bhint(?:s|ed)?\b/,
  indicates: /\bindicat(?:es?|ed)\b/,
  believes: /(?<!\b(?:is|are|was|were) )\bbeliev(?:es?|ed)\b/,
}

function hedgeFaults({ entry }: Resolved, { claim, excused }: CheckedClaim, { own }: Sentence): Fault[] {
  const { hedge } = claim
  const lacks = hedge !== undefined && !saysHedge(own, hedge)
  const isHeld = (word: Hedge) => entry.kind === 'stance' && (word === 'believes' || word === 'indicates')
  const spokenIn = hedgeNames.filter((word) => spoken[word]?.test(own) && !isHeld(word))
  const said = [...doubtsIn(own), ...(hedge === undefined ? spokenIn : [])]
  const carried = (word: Hedge) =>
    word === hedge ||
    word in excused ||
    (hedge !== undefined && hedges[word] === 'reporting' && saysHedge(word, hedge)) ||
    entry.kind === 'statement'
  return [
    ...(lacks ? [{ rule: 'the hedge of the claim is said', expected: hedge }] : []),
    ...said
      .filter((word) => !carried(word))
      .map((word) => ({ rule: 'a hedge that is said stands in the claim', got: `'${word}'`, expected: hedge })),
  ]
}

/** Denial, negation, plan, hedge: what the claim has, the sentence says, and the reverse. */
export function voiceFaults(context: Context, record: Resolved, checked: CheckedClaim, sentence: Sentence): Fault[] {
  const { modality, claimant } = checked.claim
  const isJudged = record.entry.kind === 'assessment' && (modality === 'opinion' || modality === 'forecast')
  const isAhead = modality === 'planned' || modality === 'forecast'
  const faults: readonly (readonly [boolean, string])[] = [
    [modality === 'denied' && !speaksAs('deny', sentence.own), 'a denial denies'],
    [
      isJudged && claimant === undefined && !/\bauthor\b/.test(sentence.own),
      "an opinion of the document is said to be the author's",
    ],
    [isAhead && !speaksAs('ahead', sentence.own), 'what is planned or expected is said to lie ahead'],
    ...negationFaults(context, record, checked, sentence),
  ]
  return [...hedgeFaults(record, checked, sentence), ...faults.flatMap(([wrong, rule]) => (wrong ? [{ rule }] : []))]
}
