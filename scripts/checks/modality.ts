import { factsCited, factsOfEach } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import type { Facts } from '../passages/facts.js'
import type { Cue } from '../passages/listed-words.js'
import type { Problem } from '../read/problems.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'

/** The words one of which stands where a thing is told in a modality. */
const cuesOf: Readonly<Record<string, readonly Cue[]>> = {
  reported: ['say', 'promise'],
  alleged: ['accuse'],
  denied: ['deny'],
  planned: ['ahead'],
  forecast: ['ahead'],
}

/** What is wrong, what was found, and the word to excuse it by. */
type Fault = readonly [rule: string, got: string, excuse: string]

function faultsOf({ claim }: CheckedClaim, { cues }: Facts): Fault[] {
  const { modality, negated, hedge } = claim
  const wanted = hedge === undefined ? (cuesOf[modality] ?? []) : []
  const told = wanted.length === 0 || wanted.some((cue) => cues.includes(cue))
  return [
    ...(told
      ? []
      : [['a word of a cited passage tells of the modality, or it is excused', modality, modality] as const]),
    ...(negated && !cues.includes('not')
      ? [['a word of a cited passage negates, or it is excused', 'negated', 'negated'] as const]
      : []),
  ]
}

/** What every cited passage gives as somebody's word is not the document's own. */
function ownFaults(
  { claim: { claimant, hedge, modality } }: CheckedClaim,
  each: readonly Facts[],
  kind: string,
): Fault[] {
  const own = claimant === undefined && hedge === undefined && kind !== 'statement'
  const attributed = each.length > 0 && each.every(({ cues }) => cues.includes('according to'))
  return own && attributed
    ? [['what a passage gives as somebody’s word has a claimant or a hedge, or is excused', modality, 'according to']]
    : []
}

/** A word of a cited passage tells of each modality but the plain one, of a negation, and of whose word it is. */
export function checkVoices(context: Context, { entry: { file, kind }, claims }: Resolved): Problem[] {
  return claims.flatMap((checked) => {
    const { claim, excused, key } = checked
    const facts = factsCited(context, claim)
    return [...faultsOf(checked, facts), ...ownFaults(checked, factsOfEach(context, claim), kind)]
      .filter(([, , excuse]) => !(excuse in excused))
      .map(([rule, got]) => ({
        file,
        key,
        rule,
        got: `'${got}'`,
        expected: facts.cues.join(', ') || 'another passage',
      }))
  })
}
