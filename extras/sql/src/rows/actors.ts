import { type AnyRecord, actorsIn, type Names } from '../package.js'
import type { Row } from './row.js'

/** How many of the names, from the first, are senders; none where the record has no sides. */
function senders(record: AnyRecord<Names>): number | undefined {
  const { from } = record as { from?: readonly string[] }
  return from?.length
}

/** A row for each actor that a record names, in its order. */
export function* actorRows(record: AnyRecord<Names>): Iterable<Row> {
  const from = senders(record)
  for (const [position, actor] of actorsIn(record).entries()) {
    const side = from === undefined ? 'party' : position < from ? 'from' : 'to'
    yield [record.id, position, side, actor]
  }
}
