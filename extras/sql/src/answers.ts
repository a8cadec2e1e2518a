import type { Params } from './engines/engine.js'
import type { AnyRecord, Context, Names } from './package.js'
import type { Helpers, Register } from './register.js'
import type { Row } from './rows/row.js'
import { endOfTime } from './rows/states.js'
import type { QueryName } from './sql.js'

type Loose = (...args: unknown[]) => unknown
type Listed = readonly { readonly id: string }[]
type Estimates = readonly (Readonly<Record<'record' | 'document' | 'unit' | 'form', string>> &
  Readonly<Record<'asOfFrom' | 'asOfTo' | 'goods', string | null>> &
  Readonly<Record<'low' | 'high', number | null>>)[]

/** A parameter as an option: `''` is none. */
const given = (value: string | number | undefined) => (value === '' ? undefined : value)

const knownBy = ({ known_by }: Params) => (known_by === endOfTime ? undefined : known_by)
const during = ({ first, last }: Params) => `${first}/${last}`

/** The options that a question about records has; `definite` without a date is asked for outright. */
const selection = (params: Params) => ({
  during: params.dated === 1 ? during(params) : undefined,
  certainty: params.certainty,
  knownBy: knownBy(params),
})

const idsOf = (records: unknown): readonly Row[] => (records as Listed).map(({ id }) => [id])

function transfers({ transfersTo, transfersFrom }: Record<string, Loose>, params: Params) {
  const { from, to, goods, stage } = params
  const options = { ...selection(params), goods: given(goods), stage: given(stage) }
  return to === '' ? transfersFrom?.(from, options) : transfersTo?.(to, { ...options, from: given(from) })
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function estimates(
  helpers: Record<string, Loose>,
  records: readonly AnyRecord<Names>[],
  context: Context,
  params: Params,
) {
  const { record, unit, goods } = params
  const asked =
    record === '' ? [...records].sort((a, b) => compared(a.id, b.id)) : records.filter(({ id }) => id === record)
  const options = { unit: given(unit), knownBy: knownBy(params) }
  const under = goods === '' ? undefined : context.under(String(goods))
  return asked
    .flatMap((one) => helpers.estimatesOf?.(one, options) as Estimates)
    .filter((row) => under === undefined || under.has(row.goods ?? ''))
    .sort((a, b) => compared(a.asOfFrom ?? '', b.asOfFrom ?? '') || compared(a.asOfTo ?? '~', b.asOfTo ?? '~'))
    .map((row): Row => [row.record, row.document, row.asOfFrom, row.asOfTo, row.low, row.high, row.unit, row.form])
}

/** What the helpers of the package answer to the question that a query asks, in the rows of the query. */
export function answererOf(
  { records, context }: Register,
  typed: Helpers,
): (query: QueryName, params: Params) => readonly Row[] {
  const helpers = typed as unknown as Record<keyof Helpers, Loose>
  const byId = new Map(records.map((record) => [record.id as string, record]))
  const answers: Readonly<Record<QueryName, (params: Params) => readonly Row[]>> = {
    'ties-at': (params) => {
      const { of, type, certainty } = params
      const options = { of: given(of), type: given(type), certainty, knownBy: knownBy(params) }
      return idsOf(helpers.tiesAt(during(params), options))
    },
    'ties-between': (params) =>
      idsOf(helpers.tiesBetween(params.one, params.other, { ...selection(params), type: given(params.type) })),
    transfers: (params) => idsOf(transfers(helpers, params)),
    'records-on': (params) =>
      idsOf(helpers.recordsOn(params.actor, { ...selection(params), kind: given(params.kind) })),
    'holds-at': (params) => {
      const record = byId.get(String(params.record))
      return [[helpers.holdsAt(record, during(params), { knownBy: knownBy(params) }) as string]]
    },
    estimates: (params) => estimates(helpers, records, context, params),
  }
  return (query, params) => answers[query](params)
}
