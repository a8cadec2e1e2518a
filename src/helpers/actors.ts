import { actors } from '../generated/actors.js'
import type { PartyName } from '../generated/names.js'
import { isNameOf, quoted } from '../names/directory.js'
import { folded, tidied } from '../names/text.js'
import type { Actor } from '../types/reference.js'
import { home } from './home.js'

let index: ReadonlyMap<string, Actor> | undefined

/** A name without differences of case, accents and spaces, and without a "the". */
const plain = (name: string) => folded(tidied(name)).replace(/^the /, '')

function indexed(): ReadonlyMap<string, Actor> {
  index ??= new Map(
    actors.flatMap((actor) =>
      [actor.name, actor.label, actor.aliases, Object.values(actor.iso ?? {})]
        .flat()
        .flatMap((name) => (name === undefined ? [] : [[plain(name), actor] as const])),
    ),
  )
  return index
}

/**
 * The actor with a name, label, alias or ISO 3166-1 code, in any case, with or without accents and "the"; `undefined` if there is none.
 *
 * Queries take names only: this is how to get from what a person types to a name.
 *
 * @param text - What a person may write: `'DPRK'`, `'Türkiye'`, `'ir'`, `'364'`.
 * @throws TypeError for anything that is not text.
 * @example
 * ```ts
 * findActor('DPRK')?.name // 'North Korea'
 * ```
 */
export function findActor(text: string): Actor | undefined {
  if (typeof text !== 'string') throw new TypeError(`findActor: ${quoted(text)} is not a name: expected a string`)
  return indexed().get(plain(text))
}

/**
 * Whether a value is the name of a party, as queries take it; narrows its type. Aliases and codes are none: see
 * {@link findActor}.
 * @example
 * ```ts
 * isPartyName('Türkiye') // false
 * ```
 */
export const isPartyName = (value: unknown): value is PartyName => isNameOf(home().parties, value)
