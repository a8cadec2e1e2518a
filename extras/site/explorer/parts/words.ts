import { actors, documents, type Genre, goods } from 'russia-ties'

const goodsLabels = new Map<string, string>(goods.map(({ name, label }) => [name, label]))
const actorLabels = new Map<string, string>(actors.map(({ name, label }) => [name, label ?? name]))
const byId = new Map(documents.map((one) => [one.id as string, one]))

/** The name of goods to show. */
export const goodsText = (name: string): string => goodsLabels.get(name) ?? name

/** The name of an actor to show. */
export const actorText = (name: string): string => actorLabels.get(name) ?? name

/** A document by its id, with the day from which it counts as known. */
export const documentOf = (id: string): { readonly title: string; readonly genre: Genre; readonly latest: string } => {
  const { name, title, genre, published } = byId.get(id) as NonNullable<ReturnType<typeof byId.get>>
  return { title: title ?? name, genre, latest: published.latest }
}

/** `one tie`, `12 ties`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 1 ? 'one' : count === 0 ? 'no' : count} ${count === 1 ? one : many}`
