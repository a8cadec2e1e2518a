import type { Conditions, ListQueries } from '../api/queries.js'
import { findIn } from '../find/find.js'
import { read as readActors } from '../generated/actors.js'
import { read as readDocuments } from '../generated/documents.js'
import { read as readGoods } from '../generated/goods.js'
import { read as readPlaces } from '../generated/places.js'
import { type Context, contextOf } from '../names/context.js'
import type { AnyRecord, Names } from '../types/index.js'

let made: Context | undefined

/** The context of the records in this package, made when it is first asked for. */
export function home(): Context {
  made ??= contextOf({
    actors: readActors(),
    goods: readGoods(),
    documents: readDocuments(),
    places: readPlaces().map(({ name }) => name),
  })
  return made
}

/** Asks one of our lists, with the conditions that the arguments of a query set. */
export const ask = <Q extends keyof ListQueries<Names>, R extends AnyRecord>(
  query: Q,
  list: readonly R[],
  fixed: Conditions<Q>,
  options: unknown,
): readonly R[] => findIn(list, home(), options, { query, fixed })
