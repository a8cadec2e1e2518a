import type { ContextParts } from '../names/context.js'
import { type Directory, directory } from '../names/directory.js'
import type { Citation } from '../sources/evidence.js'
import { type Wording, wordingOf } from '../words/wording.js'
import type { Books } from './books.js'
import type { DatasetInput } from './input.js'

type Input = DatasetInput<string, string>

/** The rows without what they don't tell. */
const told = <R extends object>(rows: readonly R[] | null | undefined): readonly R[] =>
  (rows ?? []).map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as R)

/** What queries over the data set must know: its names are those of its records, and of the given actors and goods. */
export function contextParts(
  { actors, goods }: Input,
  books: Books,
  documents: readonly Citation[],
  ids: () => Iterable<string>,
): ContextParts {
  const given = new Map(told(actors).map((actor) => [actor.name, actor]))
  const varieties = new Map(told(goods).map((one) => [one.name, one]))
  let known: Directory | undefined
  const parts = {
    actors: [
      ...Array.from(books.actors.names, (name) => ({ ...given.get(name), name, type: 'organisation' })),
      ...Array.from(books.voices.names, (name) => ({ name, type: 'voice' })),
    ],
    goods: Array.from(books.goods.names, (name) => ({ ...varieties.get(name), name })),
    documents,
    places: [...books.places.names],
    ids: () => {
      known ??= directory('the id of a record', ids())
      return known
    },
  }
  return parts as unknown as ContextParts
}

/** How the names of the data set read in a sentence. */
export const wordingFor = ({ actors, goods }: Input, documents: readonly Citation[]): Wording =>
  wordingOf({ actors: told(actors) as never[], goods: told(goods) as never[], documents })
