import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import type { AuthoredClaim } from '../read/authoring.js'
import type { CheckedClaim, Resolved, ResolvedClaim } from '../read/resolve.js'
import { speaksAs, wordsAs } from '../words/speaks-as.js'
import type { Sentence } from './sentence.js'

/** Words that negate and nothing else: the others may stand in a sentence that affirms. */
const plainNegation =
  /\b(?:not(?! insignificant)|never|none|nothing|neither|nor|cannot)\b(?! only| just| least)|\bno (?!doubt|surprise|matter)/i

/** Positions, acts, outcomes, types and stages that say by themselves that something is not so. */
const negative =
  /\b(?:not|no|none|neutral|refrains|undecided|denie[sd]|declined|refus(?:es|ed|al)|halted|ended|blocked|opposes|failed)\b/

const isDenied = ({ negated, modality }: AuthoredClaim | ResolvedClaim) => negated === true || modality === 'denied'

/** Whether a claim says that something is not so. */
function isNegative({ entry: { kind }, fields }: Resolved, { claim, excused }: CheckedClaim): boolean {
  const { lacks, stage, rank } = claim
  const words = [fields.position, fields.act, fields.outcome, fields.type, stage, rank?.among].join(' ')
  const excuses = ['not', 'has not', 'negated'].some((word) => word in excused)
  return isDenied(claim) || lacks !== undefined || kind === 'statement' || excuses || negative.test(words)
}

/** Positions and acts that a sentence can't say without a negation. */
const denying = /\b(?:not|no|none)\b|declined to say/

/** Positions, outcomes, types and stages that take a word of refusing or opposing, if not a negation. */
const opposing = /\b(?:opposes|refus(?:es|ed|al)|declined|rejected|vetoed|halted|block(?:ed)?|failed)\b/

/** Whether a claim lacks something by its fields, or by an outcome whose thing the sentence names: “no ceasefire”. */
function lacksSomething({ fields }: Resolved, { lacks, negated }: ResolvedClaim, { plain }: Sentence): boolean {
  if (negated) return false
  const missed = /^no (.+)$/.exec(String(fields.outcome))?.[1]
  return (
    lacks !== undefined ||
    denying.test(`${fields.position} ${fields.act}`) ||
    (missed !== undefined && plain.includes(` ${missed} `))
  )
}

/** Whether a statement is about something of which its own passages say only that it is not so. */
function deniesContent(
  { sources }: Context,
  { entry, fields }: Resolved,
  { document, passages }: ResolvedClaim,
): boolean {
  if (entry.kind !== 'statement') return false
  const about = (ids: unknown) => sources.entries.filter(({ id }) => [ids].flat().includes(id))
  const topics = about(fields.about)
  return [...topics, ...topics.flatMap(({ body }) => about(body.about))].some(({ body }) => {
    const told = body.claims.filter(
      (one) => one.document === document && one.passages.some((id) => passages.includes(id)),
    )
    return told.length > 0 && told.every(isDenied)
  })
}

/** What a claim has as not so, lacking, refused or opposed, its sentence says so; and the reverse. */
export function negationFaults(
  context: Context,
  record: Resolved,
  checked: CheckedClaim,
  sentence: Sentence,
): readonly (readonly [wrong: boolean, rule: string])[] {
  const { claim } = checked
  const { entry, fields } = record
  const { own, text, facts } = sentence
  const named = wordsAs('not', entry.body.title)
  const negates = wordsAs('not', text).some((word) => !named.includes(word))
  const isNot = isNegative(record, checked)
  const outcome = record.claims.length > 1 ? '' : fields.outcome
  const isOpposed = opposing.test(`${fields.position} ${fields.type} ${outcome} ${claim.stage}`)
  const isOnly = /\bonly\b/.test(own) && !facts.cues.includes('not only')
  return [
    [claim.negated === true && !negates, 'a negated claim negates'],
    [lacksSomething(record, claim, sentence) && !negates, 'what is lacking or not done is said with a negation'],
    [
      deniesContent(context, record, claim) && !negates && !speaksAs('deny', text),
      'a statement that something is not so says so',
    ],
    [isOpposed && !negates && !speaksAs('against', text), 'what is refused or opposed is said to be'],
    [isOnly && factsCited(context, claim).cues.includes('not only'), 'what is not only so is not said to be only so'],
    [!isNot && plainNegation.test(text), 'a sentence that negates belongs to a claim that does'],
    [!isNot && /\bden(?:y|ies|ied)\b/.test(own), 'a sentence that denies belongs to a denial'],
  ]
}
