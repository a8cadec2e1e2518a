import type { Context } from '../lib/context.js'
import type { Problem } from '../lib/problems.js'
import type { Resolved } from '../lib/resolve.js'

/** Words that take sides: they stand only in `called`, as somebody's label. */
const partisan =
  /\b(rogue|outcasts?|regimes?|bloody|propaganda|sham|puppets?|bedfellows?|bromance|dictators?|autocrats?|tyrants?|occupants?|pariahs?|imperialis\w*|terroris(?:e|es|ing)\b|war machine|lifeline|vassals?|henchm\w+|cronies|evil|barbar(?:ic|ous|ian|ism)\w*|orcs?|fascis\w+|humiliat\w+|axis|lethal ambitions|heroic|brutal\w*|staggering|astonishing|illegal|so-called)\b/i

const figure =
  /\d+|\b(?:in|of|since|by|until|on|from|early|late|mid) may\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|january|february|march|april|june|july|august|september|october|november|december|yesterday|last year|this year)\b/i

/** Digits that belong to a name: `Shahed-136`, `MiG-29`, `152 mm`. */
const named = /\b(?:Shahed|Geran|Hwasong|MiG|RF|Zapad)-\d+\b|\b152 mm\b/g

const outcome = /\b(was|were|has been|have been) (signed|delivered|refused|halted|blocked|adopted|rejected|vetoed)\b/i

/** The first match of a pattern in a text, without the digits that belong to a name. */
const found = (pattern: RegExp, text: unknown) =>
  typeof text === 'string' ? pattern.exec(text.replace(named, ''))?.[0] : undefined

/** Titles and summaries hold for every claim and state of knowledge, in neutral words of our own. */
export function checkWording(_: Context, { entry, claims }: Resolved): Problem[] {
  const { file, key: record, body } = entry
  const look = (key: string, text: unknown, pattern: RegExp, rule: string): Problem[] => {
    const got = found(pattern, text)
    return got ? [{ file, key, rule, got: `'${got}'` }] : []
  }
  const shown = (['title', 'summary'] as const).flatMap((where) => [
    ...look(`${record} › ${where}`, body[where], figure, 'no figure and no date'),
    ...look(`${record} › ${where}`, body[where], partisan, 'neutral words'),
    ...look(`${record} › ${where}`, body[where], outcome, 'no outcome'),
  ])
  const inClaims = claims.flatMap(({ claim, key }) =>
    [claim.how, claim.rank?.among, claim.quantity?.of, ...(claim.obligations ?? []), ...(claim.lacks ?? [])].flatMap(
      (text) => look(key, text, partisan, 'neutral words outside called'),
    ),
  )
  return [...shown, ...inClaims]
}
