import type { Context } from '../evidence/context.js'
import { actorsOfRecord, topicsOf } from '../evidence/mentions.js'
import { placeOf } from '../evidence/title-names.js'
import { plainText } from '../passages/plain-text.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

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
