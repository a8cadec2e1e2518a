import { dateText } from '../../../../src/query/date-text.js'
import { actors, documents, type Genre, goods, type Period } from '../package.js'
import { shortDay } from '../state/days.js'

const goodsLabels = new Map<string, string>(goods.map(({ name, label }) => [name, label]))
const actorLabels = new Map<string, string>(actors.map(({ name, label }) => [name, label ?? name]))
const byId = new Map(documents.map((one) => [one.id as string, one]))

/** The name of goods to show. */
export const goodsText = (name: string): string => goodsLabels.get(name) ?? name

/** The name of an actor to show. */
export const actorText = (name: string): string => actorLabels.get(name) ?? name

/** Names in a row: `China, Iran and North Korea`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** A document by its id, with the day from which it counts as known. */
export const documentOf = (id: string): { readonly title: string; readonly genre: Genre; readonly latest: string } => {
  const { title, genre, published } = byId.get(id) as NonNullable<ReturnType<typeof byId.get>>
  return { title: title ?? id, genre, latest: published.latest }
}

const side = (from: string | null, to: string | null, none: string) => {
  if (from === null && to === null) return none
  if (from === to) return shortDay(to as string)
  if (from === null) return `${shortDay(to as string)} or earlier`
  return to === null ? `${shortDay(from)} or later` : `between ${shortDay(from)} and ${shortDay(to)}`
}

/** When a thing held, as far as the claims tell. */
export const periodText = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Period): string =>
  `began: ${side(earliestStart, latestStart, 'not stated')}; ended: ${latestEnd === null ? 'not stated' : side(earliestEnd, latestEnd, 'not stated')}`

/** `one tie`, `12 ties`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 1 ? 'one' : count === 0 ? 'no' : count} ${count === 1 ? one : many}`

export { dateText }
