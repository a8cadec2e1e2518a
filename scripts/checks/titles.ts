import type { Context } from '../lib/context.js'
import { actorsOfRecord, topicsOf } from '../lib/mentions.js'
import { plainText } from '../lib/plain-text.js'
import type { Problem } from '../lib/problems.js'
import type { Resolved } from '../lib/resolve.js'
import { placeOf } from '../lib/title-names.js'

/** Title, summary, id and sentences name everyone who plays a part in the record. */
export function checkTitles({ sources }: Context, record: Resolved): Problem[] {
  const { file, key, id, body } = record.entry
  const text = plainText(
    [body.title, body.summary, id.replaceAll('-', ' '), ...body.claims.map(({ says }) => says)].join(' '),
  )
  return [...new Set([...actorsOfRecord(record), ...topicsOf(record)])].flatMap((name) =>
    sources.actors.get(name)?.type === 'unknown' || placeOf(sources, name, text) >= 0
      ? []
      : [{ file, key, rule: 'title, summary or id names everyone who plays a part', got: `no ${name}` }],
  )
}
