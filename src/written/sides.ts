import { type Kind, type TieType, tieTypes } from '../vocabulary/index.js'

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
  if (kind === 'transfer') {
    const { from, to } = fields as { from?: readonly string[]; to?: readonly string[] }
    return { joint: [from, to].some((side) => side !== undefined && side.length > 1) }
  }
  const rule = kind === 'tie' ? tieTypes[fields.type as TieType] : undefined
  return rule === undefined ? {} : { directed: rule.directed, standing: rule.standing }
}
