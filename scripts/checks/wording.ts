import type { Problem } from '../lib/problems.js'
import type { Resolved } from '../lib/resolve.js'

/** Words that take sides: they stand only in `called`, as somebody's label. */
const partisan =
  /\b(rogue|outcasts?|regimes?|bloody|propaganda|sham|puppets?|bedfellows?|bromance|dictators?|autocrats?|tyrants?|occupants?|pariahs?|imperialis\w*|terroris(?:e|es|ing)\b|war machine|lifeline|vassals?|henchm\w+|cronies|evil|barbar(?:ic|ous|ian|ism)\w*|orcs?|fascis\w+|humiliat\w+|axis|lethal ambitions|heroic|brutal\w*|staggering|astonishing|illegal|so-called)\b/i

const figure =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|january|february|march|april|june|july|august|september|october|november|december|yesterday|last year|this year)\b/i

/** Digits that belong to a name: `Shahed-136`, `MiG-29`, `152 mm`. */
const named = /\b(?:Shahed|Geran|Hwasong|MiG|RF|Zapad)-\d+\b|\b152 mm\b/g

const outcome = /\b(was|were|has been|have been) (signed|delivered|refused|halted|blocked|adopted|rejected|vetoed)\b/i

/** Titles and summaries hold for every claim and state of knowledge, in neutral words of our own. */
export function checkWording(records: readonly Resolved[]): Problem[] {
  return records.flatMap(({ entry, claims }) => {
    const { file, key, body } = entry
    const look = (where: string, text: unknown, pattern: RegExp, rule: string): Problem[] => {
      const got = typeof text === 'string' ? pattern.exec(text.replace(named, ''))?.[0] : undefined
      return got ? [{ file, key: `${key} › ${where}`, rule, got: `'${got}'` }] : []
    }
    const inClaims = claims.flatMap(({ claim, key: at }) =>
      [claim.how, claim.rank?.among, claim.quantity?.of, ...(claim.obligations ?? []), ...(claim.lacks ?? [])].flatMap(
        (text) => {
          const got = text && partisan.exec(text)?.[0]
          return got ? [{ file, key: at, rule: 'neutral words outside called', got: `'${got}'` }] : []
        },
      ),
    )
    return [
      ...(['title', 'summary'] as const).flatMap((where) => [
        ...look(where, body[where], figure, 'no figure and no date'),
        ...look(where, body[where], partisan, 'neutral words'),
        ...look(where, body[where], outcome, 'no outcome'),
      ]),
      ...inClaims,
    ]
  })
}
