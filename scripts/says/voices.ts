import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'
import { doubtsIn, saysHedge } from '../words/hedges.js'
import { speaksAs } from '../words/voices.js'
import type { Fault, Sentence } from './sentence.js'

/** Words that negate and nothing else: the others may stand in a sentence that affirms. */
const plainNegation =
  /\b(?:not(?! insignificant)|never|none|nothing|neither|nor|cannot)\b(?! only| just| least)|\bno (?!doubt|surprise|matter)/i

/** Positions, acts, outcomes, types and stages that say by themselves that something is not so. */
const negative =
  /\b(?:not|no|none|neutral|refrains|undecided|denie[sd]|declined|refus(?:es|ed|al)|halted|ended|blocked|opposes|failed)\b/

/** Whether a claim says that something is not so. */
function isNegative({ entry: { kind }, fields }: Resolved, { claim, excused }: CheckedClaim): boolean {
  const { negated, modality, lacks, stage, rank } = claim
  const words = [fields.position, fields.act, fields.outcome, fields.type, stage, rank?.among].join(' ')
  const excuses = ['not', 'has not', 'negated'].some((word) => word in excused)
  return (
    negated === true ||
    modality === 'denied' ||
    lacks !== undefined ||
    kind === 'statement' ||
    excuses ||
    negative.test(words)
  )
}

const hedgeNames = Object.keys(hedges) as Hedge[]

/** Positions, acts and outcomes that a sentence can't say without a negation. */
const denying = /\b(?:not|no|none)\b|declined to say/

/** Whether a claim says that something is not so, in a way that its sentence has to say as well. */
const mustNegate = ({ fields, claims }: Resolved, { claim: { negated, lacks } }: CheckedClaim) =>
  negated !== true &&
  (lacks !== undefined ||
    denying.test([fields.position, fields.act, claims.length > 1 ? '' : fields.outcome].join(' ')))

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
export function voiceFaults(record: Resolved, checked: CheckedClaim, sentence: Sentence): Fault[] {
  const { modality, negated } = checked.claim
  const { own, text } = sentence
  const isAhead = modality === 'planned' || modality === 'forecast'
  const isNot = isNegative(record, checked)
  const faults: readonly (readonly [boolean, string])[] = [
    [modality === 'denied' && !speaksAs('deny', own), 'a denial denies'],
    [negated === true && !speaksAs('not', text), 'a negated claim negates'],
    [mustNegate(record, checked) && !speaksAs('not', text), 'what is lacking or not done is said with a negation'],
    [isAhead && !speaksAs('ahead', own), 'what is planned or expected is said to lie ahead'],
    [!isNot && plainNegation.test(text), 'a sentence that negates belongs to a claim that does'],
    [!isNot && /\bden(?:y|ies|ied)\b/.test(own), 'a sentence that denies belongs to a denial'],
  ]
  return [...hedgeFaults(record, checked, sentence), ...faults.flatMap(([wrong, rule]) => (wrong ? [{ rule }] : []))]
}
