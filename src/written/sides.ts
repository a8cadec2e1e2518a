import { isOneOf, keysOf } from '../objects.js'
import { type Kind, tieTypes } from '../vocabulary/index.js'

/** The fields of a record that hold parties or persons, one or several; the topics of an assessment are in `about`. */
export const actorFields: readonly string[] = [
  'from',
  'to',
  'between',
  'of',
  'sentBy',
  'under',
  'host',
  'with',
  'actor',
  'holder',
  'speaker',
  'addressee',
  'concerns',
]

type Fields = Readonly<Record<string, unknown>>

/** The fields of a record that follow from others: whether it is joint, whether it is directed, where it stands. */
export function following(kind: Kind, fields: Fields): Fields {
  const { from, to, type } = fields
  if (kind === 'transfer') return { joint: [from, to].some((side) => Array.isArray(side) && side.length > 1) }
  if (kind !== 'tie' || !isOneOf(keysOf(tieTypes), type)) return {}
  const { directed, standing } = tieTypes[type]
  return { directed, standing }
}
