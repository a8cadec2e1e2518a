import type { ClaimCheck, RecordCheck } from '../evidence/context.js'
import { actorsOfRecord, placeOf, topicsOf } from '../evidence/mentions.js'
import { plainText } from '../passages/plain-text.js'
import { unless } from '../read/problems.js'
import { partisanIn } from '../words/patterns.js'

const figure =
  /\d+|\b(?:in|of|since|by|until|on|from|early|late|mid) may\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|january|february|march|april|june|july|august|september|october|november|december|yesterday|last year|this year)\b/i

/** Digits that belong to a name: `Shahed-136`, `MiG-29`, `152 mm`. */
const named = /\b(?:Shahed|Geran|Hwasong|MiG|RF|Zapad)-\d+\b|\b152 mm\b/g

const outcome = /\b(was|were|has been|have been) (signed|delivered|refused|halted|blocked|adopted|rejected|vetoed)\b/i

const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')

const found = (got: string | undefined, rule: string) => unless(got === undefined, rule, `'${got}'`)

/** Titles and summaries hold for every claim and state of knowledge, in neutral words of our own. */
export const checkWording: RecordCheck = (_, { entry: { body } }) =>
  (['title', 'summary'] as const).flatMap((where) => {
    const text = unquoted(body[where] ?? '')
    const plain = text.replace(named, '')
    return [
      ...found(figure.exec(plain)?.[0], 'no figure and no date'),
      ...found(partisanIn(text), 'neutral words'),
      ...found(outcome.exec(plain)?.[0], 'no outcome'),
    ].map((fault) => ({ ...fault, at: ` › ${where}` }))
  })

/** The words of ours in a claim are neutral. */
export const checkClaimWording: ClaimCheck = (
  _,
  __,
  { claim: { how, rank, quantity, obligations = [], lacks = [] } },
) =>
  [how, rank?.among, quantity?.of, ...obligations, ...lacks].flatMap((text = '') =>
    found(partisanIn(unquoted(text)), 'neutral words outside quotation marks'),
  )

/** Title, summary, id and sentences name everyone who plays a part in the record. */
export const checkTitles: RecordCheck = ({ sources }, record) => {
  const { id, body } = record.entry
  const sentences = body.claims.map(({ says }) => says)
  const text = plainText([body.title, body.summary, id.replaceAll('-', ' '), ...sentences].join(' '))
  const rule = 'title, summary or id names everyone who plays a part'
  return [...new Set([...actorsOfRecord(record), ...topicsOf(record)])].flatMap((name) => {
    const isNameless = sources.actors.get(name)?.type === 'unknown'
    return unless(isNameless || placeOf(sources, name, text) >= 0, rule, `no ${name}`)
  })
}
