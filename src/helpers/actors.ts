import { read } from '../generated/actors.js'
import type { PartyName } from '../generated/names.js'
import { isNameOf } from '../names/directory.js'
import { finderOf } from '../names/finder.js'
import type { Actor } from '../types/reference.js'
import { home } from './home.js'

const find = /* @__PURE__ */ finderOf('findActor', () =>
  read().flatMap((actor) =>
    [actor.name, actor.label, actor.aliases, Object.values(actor.iso ?? {})]
      .flat()
      .flatMap((name) => (name === undefined ? [] : [[name, actor] as const])),
  ),
)

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
export const findActor = (text: string): Actor | undefined => find(text)

/**
 * Whether a value is the name of a party, as queries take it; narrows its type. Aliases and codes are none: see
 * {@link findActor}.
 * @example
 * ```ts
 * isPartyName('Türkiye') // false
 * ```
 */
export const isPartyName = (value: unknown): value is PartyName => isNameOf(home().parties, value)
