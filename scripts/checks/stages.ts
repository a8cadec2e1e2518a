import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import type { Cue } from '../passages/listed-words.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** The words one of which stands where a thing is told to be at a stage. */
const cuesOf: Readonly<Record<string, Readonly<Record<string, readonly Cue[]>>>> = {
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

/** A word of a cited passage tells of each stage, or the stage is excused. */
export function checkStages(context: Context, { entry: { file, kind }, claims }: Resolved): Problem[] {
  return claims.flatMap(({ claim, excused, key }) => {
    const wanted = cuesOf[kind]?.[claim.stage ?? '']
    const { cues } = factsCited(context, claim)
    if (wanted === undefined || wanted.some((cue) => cues.includes(cue)) || (claim.stage as string) in excused)
      return []
    return [
      {
        file,
        key,
        rule: 'a word of a cited passage tells of the stage, or it is excused',
        got: `'${claim.stage}'`,
        expected: cues.join(', ') || 'another passage',
      },
    ]
  })
}
