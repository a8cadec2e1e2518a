import type { Actor } from '../types/reference.js'

/** Gives names their ISO 3166-1 alpha-3 codes: a body that of its state; each code once, and none for a party without one. */
export function iso3Reader(actors: readonly Actor[]): (names: readonly string[] | undefined) => readonly string[] {
  const byName = new Map<string | undefined, Actor>(actors.map((actor) => [actor.name, actor]))
  const codeOf = (name: string | undefined): string | undefined => {
    const actor = byName.get(name)
    return actor === undefined ? undefined : (actor.iso?.alpha3 ?? codeOf(actor.of))
  }
  return (names) => [...new Set(names?.flatMap((name) => codeOf(name) ?? []))]
}
