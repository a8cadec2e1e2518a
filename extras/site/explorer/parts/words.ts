import { actors } from 'russia-ties'

const actorLabels = new Map<string, string>(actors.map(({ name, label }) => [name, label ?? name]))

/** The name of an actor to show. */
export const actorText = (name: string): string => actorLabels.get(name) ?? name

/** `one tie`, `12 ties`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 1 ? 'one' : count === 0 ? 'no' : count} ${count === 1 ? one : many}`
