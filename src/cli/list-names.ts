import { type Kind, kinds } from '../vocabulary/index.js'

/** The lists of records, in the order of their kinds. */
export const recordListNames = [
  ...(['transfers', 'deployments', 'capabilities', 'figures'] as const),
  ...(['events', 'statements', 'ties', 'stances', 'assessments'] as const),
]

/** The lists of what records name. */
export const thingListNames = ['actors', 'goods', 'places', 'documents'] as const

/** The name of a list of records. */
export type RecordListName = (typeof recordListNames)[number]

/** The name of a list of what records name. */
export type ThingListName = (typeof thingListNames)[number]

/** The name of a list. */
export type ListName = RecordListName | ThingListName

/** The lists that can be shown. */
export const listNames: readonly ListName[] = [...recordListNames, ...thingListNames]

const listOfKind = (kind: Kind) => recordListNames[kinds.indexOf(kind)] as RecordListName

/** The list that a text names, in the plural or singular, in any letter case. */
export function listNamed(text: string): ListName | undefined {
  const wanted = text.toLowerCase()
  const kind = kinds.find((one) => one === wanted)
  return kind ? listOfKind(kind) : listNames.find((name) => name === wanted || name === `${wanted}s`)
}
