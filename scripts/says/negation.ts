import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import type { AuthoredClaim } from '../read/authoring.js'
import { broken } from '../read/problems.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'
import { wordsAs } from '../words/patterns.js'
import type { SentenceCheck } from './sentence.js'

/** Words that negate and nothing else: the others may stand in a sentence that affirms. */
const plainNegation =
  /\b(?:not(?! insignificant)|never|none|nothing|neither|nor|cannot)\b(?! only| just| least)|\bno (?!doubt|surprise|matter)/i

/** Positions, acts, outcomes, types and stages that say by themselves that something is not so. */
const negative =
  /\b(?:not|no|none|neutral|refrains|undecided|denie[sd]|declined|refus(?:es|ed|al)|halted|ended|blocked|opposes|failed)\b/

/** Positions and acts that a sentence can't say without a negation. */
const denying = /\b(?:not|no|none)\b|declined to say/

/** Positions, outcomes, types and stages that take a word of refusing or opposing, if not a negation. */
const opposing = /\b(?:opposes|refus(?:es|ed|al)|declined|rejected|vetoed|halted|block(?:ed)?|failed)\b/

const isDenied = ({ negated, modality }: AuthoredClaim | ResolvedClaim) => negated === true || modality === 'denied'

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
    const claims = body.claims.filter((one) => one.document === document)
    const told = claims.filter((one) => one.passages.some((id) => passages.includes(id)))
    return told.length > 0 && told.every(isDenied)
  })
}

/** What a claim has as not so, lacking, refused or opposed, its sentence says so; and the reverse. */
export const negationFaults: SentenceCheck = (context, record, { claim, excused }, { own, text, facts, plain }) => {
  const { entry, fields, claims } = record
  const { position, act, type, outcome } = fields
  const { negated, lacks, stage, rank } = claim
  const named = wordsAs('not', entry.body.title)
  const negates = wordsAs('not', text).some((word) => !named.includes(word))
  const says = (voice: 'deny' | 'against') => negates || wordsAs(voice, text).length > 0
  const isExcused = ['not', 'has not', 'negated'].some((word) => word in excused)
  const isNegative = negative.test([position, act, outcome, type, stage, rank?.among].join(' '))
  const isNot = isDenied(claim) || lacks !== undefined || entry.kind === 'statement' || isExcused || isNegative
  // An outcome whose thing the sentence names: “no ceasefire”.
  const missed = /^no (.+)$/.exec(String(outcome))?.[1]
  const misses = missed !== undefined && plain.includes(` ${missed} `)
  const isLacking = !negated && (lacks !== undefined || misses || denying.test(`${position} ${act}`))
  const isOpposed = opposing.test(`${position} ${type} ${claims.length > 1 ? '' : outcome} ${stage}`)
  const isOnly = /\bonly\b/.test(own) && !facts.cues.includes('not only')
  return broken([
    [negated === true && !negates, 'a negated claim negates'],
    [isLacking && !negates, 'what is lacking or not done is said with a negation'],
    [deniesContent(context, record, claim) && !says('deny'), 'a statement that something is not so says so'],
    [isOpposed && !says('against'), 'what is refused or opposed is said to be'],
    [isOnly && factsCited(context, claim).cues.includes('not only'), 'what is not only so is not said to be only so'],
    [!isNot && plainNegation.test(text), 'a sentence that negates belongs to a claim that does'],
    [!isNot && /\bden(?:y|ies|ied)\b/.test(own), 'a sentence that denies belongs to a denial'],
  ])
}
