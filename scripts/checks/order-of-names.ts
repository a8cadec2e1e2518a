import { type Kind, roles } from '../../src/vocabulary/index.js'
import type { Context, RecordCheck } from '../evidence/context.js'
import { listOf, placeOf } from '../evidence/mentions.js'
import { plainText } from '../passages/plain-text.js'
import { unless } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** The side that acts or gives, and the side to which it does so. */
interface Sides {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** The field of the first side, and those of the second. */
const sideFields: Readonly<Partial<Record<Kind, readonly [string, ...string[]]>>> = {
  transfer: ['from', 'to'],
  tie: ['from', 'to'],
  deployment: ['of', 'host'],
  statement: ['speaker', 'addressee', 'concerns'],
}

/** Roles, from the one that acts most to the one that acts least. */
const byWeight: readonly string[] = [
  ...'actor attacker visitor caller mediator for participant maker supplier host against'.split(' '),
  ...roles,
]

function sidesOf({ entry: { kind, body }, fields }: Resolved): Sides {
  const [first = '', ...second] = sideFields[kind] ?? []
  if (kind !== 'event')
    return { first: listOf(fields[first]), second: second.flatMap((field) => listOf(fields[field])) }
  const weighed = Object.entries(body.participants ?? {}).map(([name, role]) => [name, byWeight.indexOf(role)] as const)
  const least = Math.min(...weighed.map(([, weight]) => weight))
  const names = (isFirst: boolean) =>
    weighed.flatMap(([name, weight]) => ((weight === least) === isFirst ? [name] : []))
  return { first: names(true), second: names(false) }
}

const [giver, taker] = [' (?:by|from)', '(?<! (?:imported|bought|received)) by']

const isMarked = (text: string, at: number, words: string) =>
  new RegExp(`${words}(?: the| an?)?$`).test(text.slice(0, at))

/** What a text says of the order: whether the first side comes first or after "by" or "from", and whether the second is marked. */
function readingsOf({ sources }: Context, text: string, { first, second }: Sides) {
  const places = (names: readonly string[]) => names.map((name) => placeOf(sources, name, text)).filter((at) => at >= 0)
  const [from, to] = [places(first), places(second)]
  if (from.length === 0 || to.length === 0) return []
  const isGiven = from.some((at) => isMarked(text, at, giver))
  const isTurned = !isGiven && to.some((at) => !from.includes(at) && isMarked(text, at, taker))
  return [{ isFirst: isGiven || Math.min(...from) <= Math.min(...to), isTurned }]
}

/** The file of a transfer, the title or the summary names the side that acts first, or after "by" or "from". */
export const checkOrderOfNames: RecordCheck = (context, record) => {
  const { id, kind, body } = record.entry
  const sides = sidesOf(record)
  const file = kind === 'transfer' ? String(id.split('/')[1]).replaceAll('-', ' ') : ''
  const readings = [file, body.title, body.summary ?? ''].flatMap((text) => readingsOf(context, plainText(text), sides))
  const isRight = readings[0]?.isFirst !== false && (kind === 'statement' || !readings.some(({ isTurned }) => isTurned))
  const [got, expected] = [sides.first.join(', '), sides.second.join(', ')]
  return unless(isRight, 'file, title or summary names the side that acts first', got, expected)
}
