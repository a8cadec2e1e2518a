import type { Params, QueryName } from './databases.js'
import type { AnyRecord, Context, Kind, Names, Rows } from './package.js'
import { contextOf, createDataset, kindRules, ours } from './package.js'
import { endOfTime, namesOf, type Row } from './tables.js'

type Ask = (...args: unknown[]) => unknown
type Parts = Parameters<typeof contextOf>[0]

/** Records, what a query must know beside them, and the package's own answers to the questions of the SQL. */
export interface Register {
  readonly records: readonly AnyRecord<Names>[]
  readonly context: Context
  readonly answer: (query: QueryName, params: Params) => readonly Row[]
}

/** A parameter as an option: `''` is none. */
const given = (value: string | number | undefined) => (value === '' ? undefined : value)

/** The options that a question stands for. */
function whereOf({ first, last, dated, certainty, known_by, kind, ...names }: Params): object {
  const { goods, ...others } = Object.fromEntries(Object.entries(names).map(([key, value]) => [key, given(value)]))
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)),
    ...(goods !== undefined && { [kind === 'deployment' ? 'what' : 'goods']: goods }),
    during: dated === 1 ? `${first}/${last}` : undefined,
    certainty,
    knownBy: known_by === endOfTime ? undefined : known_by,
  }
}

/** The answers of a data set, or of the package itself. */
function answererOf(dataset: object, records: Register['records']): Register['answer'] {
  const { find, holdsAt, ...lists } = dataset as Readonly<Record<'find' | 'holdsAt', Ask> & Record<string, unknown>>
  const byId = new Map(records.map((record) => [record.id as string, record]))
  return (query, params) => {
    const { record, first, last, known_by, kind } = params
    if (query === 'holds-at') {
      const knownBy = known_by === endOfTime ? undefined : known_by
      const certainty = holdsAt(byId.get(record as string), `${first}/${last}`, { knownBy })
      return certainty === 'no' ? [] : [[certainty as string]]
    }
    const list = lists[kind === '' ? 'records' : kindRules[kind as Kind].list]
    return (find(list, whereOf(params)) as readonly { readonly id: string }[]).map(({ id }) => [id])
  }
}

/** The records of this package. */
export function ourRegister(): Register {
  const { actors, documents, goods, places } = ours
  const records = ours.records as unknown as Register['records']
  const context = contextOf({ actors, documents, goods, places: places.map(({ name }) => name) } as Parts)
  return { records, context, answer: answererOf(ours, records) }
}

/** When a document appeared: the registers here write days as text. */
const appearedOn = (published: unknown) =>
  typeof published === 'string' ? { earliest: published, latest: published } : published

/** What queries must know beside the records of a register of one's own: its actors, and whoever else is named. */
export function contextFor(input: Rows, names: Iterable<string>): Context {
  const [actors, goods, documents] = [input.actors ?? [], input.goods ?? [], input.documents ?? []]
  const given = new Map(actors.map((actor) => [actor.name, actor]))
  const parts = {
    actors: [...new Set([...given.keys(), ...names])].map((name) => ({
      ...given.get(name),
      name,
      type: 'organisation',
    })),
    goods,
    documents: documents.map(({ id, published }) => ({ id, published: appearedOn(published) })),
    places: [],
  }
  return contextOf(parts as unknown as Parts)
}

/** A register of one's own, checked by createDataset. */
export function registerOf(input: Rows): Register {
  const dataset = createDataset(input)
  const records = dataset.records as unknown as Register['records']
  const names = records.flatMap((record) => namesOf(record).map(([, name]) => name))
  return { records, context: contextFor(input, names), answer: answererOf(dataset, records) }
}
