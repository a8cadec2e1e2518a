import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'
import { partisanIn } from '../words/partisan.js'

const figure =
  /\d+|\b(?:in|of|since|by|until|on|from|early|late|mid) may\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|january|february|march|april|june|july|august|september|october|november|december|yesterday|last year|this year)\b/i

/** Digits that belong to a name: `Shahed-136`, `MiG-29`, `152 mm`. */
const named = /\b(?:Shahed|Geran|Hwasong|MiG|RF|Zapad)-\d+\b|\b152 mm\b/g

const outcome = /\b(was|were|has been|have been) (signed|delivered|refused|halted|blocked|adopted|rejected|vetoed)\b/i

/** The first match of a pattern in a text, without the digits that belong to a name. */
const matching = (pattern: RegExp) => (text: string) => pattern.exec(text.replace(named, ''))?.[0]

const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')

/** Titles and summaries hold for every claim and state of knowledge, in neutral words of our own. */
export function checkWording(_: Context, { entry, claims }: Resolved): Problem[] {
  const { file, key: record, body } = entry
  const look = (key: string, text: unknown, find: (text: string) => string | undefined, rule: string): Problem[] => {
    const got = typeof text === 'string' ? find(unquoted(text)) : undefined
    return got ? [{ file, key, rule, got: `'${got}'` }] : []
  }
  const shown = (['title', 'summary'] as const).flatMap((where) => [
    ...look(`${record} › ${where}`, body[where], matching(figure), 'no figure and no date'),
    ...look(`${record} › ${where}`, body[where], partisanIn, 'neutral words'),
    ...look(`${record} › ${where}`, body[where], matching(outcome), 'no outcome'),
  ])
  const inClaims = claims.flatMap(({ claim, key }) =>
    [claim.how, claim.rank?.among, claim.quantity?.of, ...(claim.obligations ?? []), ...(claim.lacks ?? [])].flatMap(
      (text) => look(key, text, partisanIn, 'neutral words outside quotation marks'),
    ),
  )
  return [...shown, ...inClaims]
}
