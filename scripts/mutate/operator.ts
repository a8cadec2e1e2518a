import type { Context } from '../evidence/context.js'
import type { AuthoredClaim, AuthoredRecord } from '../read/authoring.js'
import type { Entry } from '../read/load.js'

/** What an operator may draw on. */
export interface Lab {
  readonly context: Context
  readonly random: () => number
}

/** What is written otherwise in a claim. */
export type Change = Partial<Record<keyof AuthoredClaim, unknown>>

/** The record with one change, once for each place where the change can be made. */
export type Mutate = (entry: Entry, lab: Lab) => readonly AuthoredRecord[]

/** The record once for each change that can be made to each of its claims. */
export const inClaims =
  (changes: (claim: AuthoredClaim, lab: Lab, entry: Entry) => readonly Change[]): Mutate =>
  (entry, lab) => {
    const { body } = entry
    return body.claims.flatMap((claim, at) =>
      changes(claim, lab, entry).map((change) => {
        const changed = { ...claim, ...change } as AuthoredClaim
        return { ...body, claims: body.claims.map((one, i) => (i === at ? changed : one)) }
      }),
    )
  }

/** The list once for each of its places and what may stand there instead. */
export const replacedIn = <T>(list: readonly T[], others: (one: T) => readonly T[]): readonly (readonly T[])[] =>
  list.flatMap((one, at) => others(one).map((other) => list.map((old, i) => (i === at ? other : old))))
