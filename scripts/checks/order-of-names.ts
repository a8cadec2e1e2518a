import { roles } from '../../src/vocabulary/index.js'
import type { Context } from '../evidence/context.js'
import { placeOf } from '../evidence/title-names.js'
import { plainText } from '../passages/plain-text.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** The side that acts or gives, and the side to which it does so. */
interface Sides {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** Roles, from the one that acts most to the one that acts least. */
const byWeight = [
  'actor',
  'attacker',
  'visitor',
  'caller',
  'mediator',
  'for',
  'participant',
  'maker',
  'supplier',
  'host',
  'against',
] as const

const weightOf = (role: string) => [...byWeight, ...roles].indexOf(role as never)

function sidesOfEvent(participants: readonly { actor: string; role: string }[]): Sides {
  const least = Math.min(...participants.map(({ role }) => weightOf(role)))
  const names = (isFirst: boolean) =>
    participants.filter(({ role }) => (weightOf(role) === least) === isFirst).map(({ actor }) => actor)
  return { first: names(true), second: names(false) }
}

const list = (value: unknown) => (value ?? []) as readonly string[]

function sidesOf({ entry: { kind }, fields }: Resolved): Sides | undefined {
  if (kind === 'transfer' || kind === 'tie') return { first: list(fields.from), second: list(fields.to) }
  if (kind === 'deployment') return { first: list(fields.of), second: list(fields.host) }
  if (kind === 'statement')
    return { first: list(fields.speaker), second: [...list(fields.addressee), ...list(fields.concerns)] }
  return kind === 'event' ? sidesOfEvent(fields.participants as never) : undefined
}

const isMarked = (text: string, at: number, words: string) =>
  new RegExp(` (?:${words})(?: the| an?)?$`).test(text.slice(0, at))

/** What a text says of the order: whether the first side comes first or after "by" or "from", and whether the second is marked. */
function readingOf({ sources }: Context, text: string, { first, second }: Sides) {
  const places = (names: readonly string[]) => names.map((name) => placeOf(sources, name, text)).filter((at) => at >= 0)
  const [from, to] = [places(first), places(second)]
  if (from.length === 0 || to.length === 0) return undefined
  const marked = from.some((at) => isMarked(text, at, 'by|from'))
  const turned =
    !marked &&
    to.some(
      (at) => !from.includes(at) && isMarked(text, at, 'by') && !isMarked(text, at, '(?:imported|bought|received) by'),
    )
  return { isFirst: marked || Math.min(...from) <= Math.min(...to), turned }
}

/** The file of a transfer, the title or the summary names the side that acts first, or after "by" or "from". */
export function checkOrderOfNames(context: Context, record: Resolved): Problem[] {
  const { file, key, id, kind, body } = record.entry
  const sides = sidesOf(record)
  if (sides === undefined) return []
  const texts = [
    ...(kind === 'transfer' ? [id.split('/').slice(1, 2).join().replaceAll('-', ' ')] : []),
    body.title,
    body.summary ?? '',
  ]
  const readings = texts
    .map((text) => readingOf(context, plainText(text), sides))
    .filter((reading) => reading !== undefined)
  if (readings[0]?.isFirst !== false && (kind === 'statement' || !readings.some(({ turned }) => turned))) return []
  return [
    {
      file,
      key,
      rule: 'file, title or summary names the side that acts first',
      got: sides.first.join(', '),
      expected: sides.second.join(', '),
    },
  ]
}
