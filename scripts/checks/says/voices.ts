import { type Hedge, hedges } from '../../../src/vocabulary/index.js'
import type { CheckedClaim, Resolved } from '../../lib/resolve.js'
import { doubtsIn, saysHedge } from '../../words/hedges.js'
import { speaksAs } from '../../words/voices.js'
import { carriesNegation } from '../backward.js'
import type { Fault, Sentence } from './read.js'

/** Words that negate and nothing else: the others may stand in a sentence that affirms. */
const plainNegation =
  /\b(?:not(?! insignificant)|never|none|nothing|neither|nor|cannot)\b(?! only| just| least)|\bno (?!longer|doubt|surprise|matter)/i

function hedgeFaults({ entry, fields }: Resolved, { claim, excused }: CheckedClaim, { own }: Sentence): Fault[] {
  const { hedge, modality } = claim
  const lacks = hedge !== undefined && !saysHedge(own, hedge)
  const carried = (word: Hedge) =>
    word === hedge ||
    word in excused ||
    (hedge !== undefined && hedges[word] === 'reporting' && saysHedge(word, hedge)) ||
    (entry.kind === 'statement' && fields.act !== undefined) ||
    modality === 'forecast' ||
    modality === 'planned'
  return [
    ...(lacks ? [{ rule: 'the hedge of the claim is said', expected: hedge }] : []),
    ...doubtsIn(own)
      .filter((word) => !carried(word))
      .map((word) => ({ rule: 'a hedge that is said stands in the claim', got: `'${word}'`, expected: hedge })),
  ]
}

/** Denial, negation, plan, hedge: what the claim has, the sentence says, and the reverse. */
export function voiceFaults(record: Resolved, checked: CheckedClaim, sentence: Sentence): Fault[] {
  const { claim, excused } = checked
  const { modality, negated } = claim
  const { own, text } = sentence
  const isAhead = modality === 'planned' || modality === 'forecast'
  const hasNegation =
    record.entry.kind === 'statement' ||
    carriesNegation({ record, checked }) ||
    'not' in excused ||
    'has not' in excused ||
    'negated' in excused
  const faults: readonly (readonly [boolean, string])[] = [
    [modality === 'denied' && !speaksAs('deny', own), 'a denial denies'],
    [negated === true && !speaksAs('not', text), 'a negated claim negates'],
    [isAhead && !speaksAs('ahead', own), 'what is planned or expected is said to lie ahead'],
    [!hasNegation && plainNegation.test(own), 'a sentence that negates belongs to a claim that does'],
    [
      modality !== 'denied' && /\bden(?:y|ies|ied)\b/.test(own) && !hasNegation,
      'a sentence that denies belongs to a denial',
    ],
  ]
  return [...hedgeFaults(record, checked, sentence), ...faults.flatMap(([wrong, rule]) => (wrong ? [{ rule }] : []))]
}
