import { factsCited, factsOfEach } from '../evidence/cited.js'
import type { ClaimCheck } from '../evidence/context.js'
import type { Cue } from '../passages/listed-words.js'

type Cues = Readonly<Record<string, readonly Cue[]>>

/** The words one of which stands where a thing is told in a modality. */
const ofModality: Cues = {
  reported: ['say', 'promise'],
  alleged: ['accuse'],
  denied: ['deny'],
  planned: ['ahead'],
  forecast: ['ahead'],
}

/** The words one of which stands where a thing is told to be at a stage. */
const ofStage: Readonly<Record<string, Cues>> = {
  transfer: {
    requested: ['ask'],
    offered: ['offer'],
    promised: ['promise'],
    agreed: ['agree'],
    'in preparation': ['prepare'],
    delivered: ['move'],
    halted: ['halt', 'block'],
    refused: ['refuse'],
  },
  deployment: {
    'in preparation': ['prepare'],
    expected: ['ahead'],
    present: ['stand'],
    fighting: ['fight'],
    withdrawn: ['withdraw'],
  },
  capability: { planned: ['ahead'], developing: ['develop'], present: ['have'] },
  event: { scheduled: ['ahead'], declined: ['refuse'], blocked: ['block'] },
  tie: { 'in preparation': ['prepare'], signed: ['sign'], 'in force': ['bind'], ended: ['over'] },
}

/** A word of a cited passage tells of each stage, of each modality but the plain one, of a negation, and of whose word it is. */
export const checkTold: ClaimCheck = (context, { entry: { kind } }, { claim }) => {
  const { modality, stage = '', negated, claimant, hedge } = claim
  const { cues } = factsCited(context, claim)
  const each = factsOfEach(context, claim)
  const tells = (wanted: readonly Cue[] = []) => wanted.length === 0 || wanted.some((cue) => cues.includes(cue))
  const isOwn = claimant === undefined && hedge === undefined && kind !== 'statement'
  const isAttributed = each.length > 0 && each.every((facts) => facts.cues.includes('according to'))
  const rows: readonly (readonly [isTold: boolean, rule: string, got: string, excuse?: string])[] = [
    [
      hedge !== undefined || tells(ofModality[modality]),
      'a word of a cited passage tells of the modality, or it is excused',
      modality,
    ],
    [tells(ofStage[kind]?.[stage]), 'a word of a cited passage tells of the stage, or it is excused', stage],
    [!negated || tells(['not']), 'a word of a cited passage negates, or it is excused', 'negated'],
    [
      !isOwn || !isAttributed,
      'what a passage gives as somebody’s word has a claimant or a hedge, or is excused',
      modality,
      'according to',
    ],
  ]
  const expected = cues.join(', ') || 'another passage'
  return rows.flatMap(([isTold, rule, got, excuse = got]) =>
    isTold ? [] : [{ rule, got: `'${got}'`, expected, excuse }],
  )
}
