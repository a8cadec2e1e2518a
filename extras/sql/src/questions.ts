import type { Params, QueryName } from './databases.js'
import { dayNumber, drawn, isoDay } from './draw.js'
import { type Kind, stages } from './package.js'
import type { Register } from './register.js'
import { endOfTime } from './tables.js'

/** A query and its parameters. */
export interface Question {
  readonly query: QueryName
  readonly params: Params
}

/** The days that a register speaks of, from its documents; questions go some years beyond them. */
function daysOf({ records, context }: Register) {
  const days = records.flatMap(({ claims }) =>
    claims.map(({ document }) => dayNumber(context.appeared(document).latest)),
  )
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))]
  const margin = Math.max(1500, Math.round((last - first) / 4))
  return { first: first - margin, length: last - first + margin + 800 }
}

const listsOf = (record: object, fields: readonly string[]) =>
  fields.flatMap((field) => (record as Readonly<Record<string, readonly string[] | string | undefined>>)[field] ?? [])

const none = { on: '', of: '', with: '', from: '', to: '', type: '', goods: '', stage: '' }

/** So many questions of each sort, the same ones for the same seed: half of the names are those of a record. */
export function questionsOn(
  register: Register,
  count: number,
  seed: number,
): Readonly<Record<string, readonly Question[]>> {
  const { records, context } = register
  const draw = drawn(seed)
  const { below, chance, pick } = draw
  const { first, length } = daysOf(register)
  const { parties, mentions } = context
  const goods = [...new Set(records.flatMap((one) => listsOf(one, ['goods', 'what'])))].flatMap((one) => [
    one,
    ...context.above(one),
  ])
  const day = () => first + below(length)
  const or = (share: number, value: () => string | undefined) => (chance(share) ? (value() ?? '') : '')
  const when = (): Params => {
    const from = day()
    const last = from + pick([0, 0, 0, 30, 365, 2000])
    const known_by = chance(0.5) ? isoDay(day()) : endOfTime
    const dated = chance(0.7) ? 1 : 0
    return { first: isoDay(from), last: isoDay(last), known_by, dated, certainty: pick(['definite', 'possible']) }
  }
  /** One of the names that a record holds in some fields, or any. */
  const near = (record: object, fields: readonly string[], names: ReadonlySet<string>) => {
    const own = chance(0.7) ? listsOf(record, fields).filter((name) => names.has(name)) : []
    return pick(own.length > 0 ? own : [...names])
  }
  const some = (kind: Kind) => pick(records.filter((record) => record.kind === kind))
  const staged = (kind: keyof typeof stages) => or(0.3, () => pick(Object.keys(stages[kind])))
  const sorts: Readonly<Record<string, () => Question>> = {
    ties: () => {
      const [tie, parts] = [some('tie'), ['from', 'to', 'between']]
      const of = or(0.8, () => near(tie, parts, parties.names))
      const other = of === '' ? '' : or(0.5, () => near(tie, parts, parties.names))
      const type = or(0.2, () => listsOf(tie, ['type'])[0])
      return { query: 'find', params: { ...none, ...when(), kind: 'tie', of, with: other, type, stage: staged('tie') } }
    },
    transfers: () => {
      const transfer = some('transfer')
      const party = (side: string) => or(0.5, () => near(transfer, [side], parties.names))
      const named = { from: party('from'), to: party('to'), goods: or(0.5, () => pick(goods)) }
      return { query: 'find', params: { ...none, ...when(), kind: 'transfer', ...named, stage: staged('transfer') } }
    },
    'any records': () => {
      const kind = or(0.5, () => pick(records).kind)
      const on = or(0.9, () =>
        near(pick(records), ['from', 'to', 'between', 'holder', 'speaker', 'place'], mentions.names),
      )
      const stage = kind in stages ? staged(kind as keyof typeof stages) : ''
      return { query: 'find', params: { ...none, ...when(), kind, on, stage } }
    },
    'holds-at': () => ({ query: 'holds-at', params: { ...when(), record: pick(records).id } }),
  }
  return Object.fromEntries(Object.entries(sorts).map(([name, ask]) => [name, Array.from({ length: count }, ask)]))
}
