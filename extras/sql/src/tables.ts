import type { AnyRecord, Claim, Context, Names } from './package.js'
import { derive, judge, kindRules, phaseOf, strengthOf } from './package.js'

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null

/** A row, in the order of the columns in sql/schema.sql. */
export type Row = readonly Cell[]

/** The tables with rows for each record: a cluster spreads them by `record_id`. `reach` stands whole on each server. */
export const recordTables = ['records', 'names', 'facing', 'views', 'runs'] as const

/** The name of a table. */
export type TableName = (typeof recordTables)[number] | 'reach'

/** A row and the table that it belongs to. */
export type Placed = readonly [table: TableName, row: Row]

type One = AnyRecord<Names>
type Claims = readonly Claim<string, Names>[]

/** The last state of knowledge lasts to this day; and what has no bound. */
export const [beginning, endOfTime] = ['0001-01-01', '9999-12-31']

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10)
const fieldOf = (record: One, field: string) => (record as unknown as Readonly<Record<string, unknown>>)[field]
const textIn = (record: One, field: string) => (fieldOf(record, field) as string | undefined) ?? null
const namingRoles = new Set<unknown>(['party', 'actor', 'speaker', 'participants', 'place'])

const namesIn = (record: One, field: string): readonly string[] =>
  [fieldOf(record, field) ?? []].flat().map((one) => (typeof one === 'string' ? one : (one as { actor: string }).actor))

/** Every name of a record, with the field that holds it. */
export const namesOf = (record: One) =>
  Object.entries(kindRules[record.kind].fields)
    .filter(([, role]) => namingRoles.has(role))
    .flatMap(([field]) => namesIn(record, field).map((name) => [field, name] as const))

function facingIn(record: One): readonly (readonly [string, string])[] {
  if (record.kind !== 'tie') return []
  const [from, to, members] = [namesIn(record, 'from'), namesIn(record, 'to'), namesIn(record, 'between')]
  const across = (ones: readonly string[], others: readonly string[]) =>
    ones.flatMap((one) => others.map((other) => [one, other] as const))
  const pairs = [...across(from, to), ...across(to, from), ...across(members, members)]
  return pairs.filter(([one, other]) => one !== other)
}

const goodsOf = (record: One, { goods }: Claims[number]): string | null =>
  goods ?? textIn(record, 'goods') ?? textIn(record, 'what')

/** Each choice of claims by goods and stage that a query can make, `''` for any. */
function* choices(
  record: One,
  claims: Claims,
  { above, under }: Context,
): Iterable<readonly [goods: string, stage: string, chosen: Claims]> {
  const named = claims.flatMap((claim) => goodsOf(record, claim) ?? [])
  for (const goods of new Set(['', ...named.flatMap((name) => [name, ...above(name)])])) {
    const ofGoods = goods === '' ? claims : claims.filter((claim) => under(goods).has(goodsOf(record, claim) ?? ''))
    for (const stage of new Set(['', ...ofGoods.flatMap((claim) => claim.stage ?? [])]))
      yield [goods, stage, stage === '' ? ofGoods : ofGoods.filter((claim) => claim.stage === stage)]
  }
}

/** Numbers the views of a register. */
export const counter = () => {
  let last = 0
  return () => ++last
}

/** The views of a record and their runs of days. */
function* viewRows(record: One, context: Context, number: () => number): Iterable<Placed> {
  const { id, kind } = record
  const { appeared } = context
  const all = record.claims as Claims
  const days = [...new Set(all.map(({ document }) => appeared(document).latest))].sort()
  for (const [i, from] of days.entries()) {
    const until = days[i + 1] === undefined ? endOfTime : dayBefore(days[i + 1] as string)
    const claims = all.filter(({ document }) => appeared(document).latest <= from)
    const { earliestStart, latestStart } = derive(kind, claims, appeared).period
    const affirmed = claims.some((claim) => strengthOf(claim) !== 'no') ? 1 : 0
    for (const [goods, stage, chosen] of choices(record, claims, context)) {
      const view = number()
      const asked = stage !== '' && chosen.some((claim) => phaseOf(kind, claim) !== 'during')
      const begun = (claim: Claims[number]) => asked || ['during', 'after'].includes(phaseOf(kind, claim))
      const firm = chosen.some((claim) => strengthOf(claim) === 'definite' && begun(claim)) ? 1 : 0
      yield ['views', [view, id, goods, stage, from, until, affirmed, firm, earliestStart, latestStart]]
      const { sure, open } = judge(kind, chosen, appeared, { stage: asked }, claims)
      for (const [certainty, runs] of Object.entries({ definite: sure, possible: open }))
        for (const { first, last } of runs)
          yield ['runs', [view, id, certainty, first || beginning, last === '~' ? endOfTime : last || beginning]]
    }
  }
}

/** The rows of one record, for all tables. */
export function* rowsOf(record: One, context: Context, number: () => number): Iterable<Placed> {
  yield ['records', [record.id, record.kind, record.title, textIn(record, 'type')]]
  for (const [field, name] of namesOf(record)) yield ['names', [record.id, field, name]]
  for (const [one, other] of facingIn(record)) yield ['facing', [record.id, one, other]]
  yield* viewRows(record, context, number)
}

/** What each name finds. */
export function* reachRows({ mentions, partiesOf, actorsOf }: Context): Iterable<Placed> {
  for (const name of mentions.names) {
    for (const finds of partiesOf(name)) yield ['reach', [name, 'party', finds]]
    for (const finds of actorsOf(name)) yield ['reach', [name, 'actor', finds]]
  }
}

/** All rows of a register. */
export function* allRows(records: readonly One[], context: Context): Iterable<Placed> {
  const number = counter()
  yield* reachRows(context)
  for (const record of records) yield* rowsOf(record, context, number)
}
