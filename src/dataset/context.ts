import type { Appeared } from '../certainty/index.js'
import { freeze } from '../frozen.js'
import { type Context, contextOf } from '../names/context.js'
import { type Directory, directory } from '../names/directory.js'
import { tidied } from '../names/text.js'
import type { Citation } from '../sources/evidence.js'
import type { Books } from './books.js'
import type { DatasetActor, DatasetGoods } from './dataset.js'
import type { NameBook } from './names.js'

/** Everyone or everything of a book, with what the input tells of it. */
function listFrom<R extends { readonly name: string }>(
  book: NameBook,
  rows: unknown,
  { reading }: Books,
): readonly R[] {
  const isHome = (key: string) => key === 'of' || key === 'parent'
  const told = (row: R): [string, object] => [
    tidied(row.name),
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        reading.isUntold(value) ? [] : [[key, isHome(key) ? tidied(value) : value]],
      ),
    ),
  ]
  const given = new Map(((rows ?? []) as readonly R[]).map(told))
  return freeze(book.names.map((name) => ({ ...given.get(name), name }) as R))
}

/** The parties of the records, and those that the input gives beside them. */
export const actorsOf = (rows: unknown, books: Books): readonly DatasetActor<string>[] =>
  listFrom(books.actors, rows, books)

/** The goods of the records, and those that the input gives beside them. */
export const goodsOf = (rows: unknown, books: Books): readonly DatasetGoods<string>[] =>
  listFrom(books.goods, rows, books)

/** What queries over the data set must know, and no more of the books. Every actor is a party; who is only a claimant is a voice. */
export function contextFor(
  actors: readonly DatasetActor<string>[],
  goods: readonly DatasetGoods<string>[],
  documents: readonly Citation[],
  { voices, places, words, documents: appeared }: Books,
  ids: () => Iterable<string>,
): Context {
  let known: Directory | undefined
  const parts = {
    actors: [
      ...actors.map((actor) => ({ ...actor, type: 'organisation' })),
      ...voices.names.map((name) => ({ name, type: 'voice' })),
    ],
    goods,
    documents,
    places: places.names,
    words,
    ids: () => {
      known ??= directory('the id of a record', ids())
      return known
    },
  }
  return {
    ...contextOf(parts),
    appeared: (document) => appeared?.get(document) as Appeared,
  }
}
