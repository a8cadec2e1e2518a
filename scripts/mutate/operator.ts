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

/** One way to get a record wrong. */
export interface Operator {
  readonly name: string
  /** Whether the checks have to catch all of them. */
  readonly must: boolean
  /** The record with one change, once for each place where the change can be made. */
  readonly mutants: (entry: Entry, lab: Lab) => readonly AuthoredRecord[]
}

/** The record with another claim in the place of one. */
export const withClaim = (body: AuthoredRecord, at: number, change: Change): AuthoredRecord => ({
  ...body,
  claims: body.claims.map((claim, i) => (i === at ? ({ ...claim, ...change } as AuthoredClaim) : claim)),
})

/** The record once for each change that can be made to each of its claims. */
export const claimByClaim = (
  { body }: Entry,
  changes: (claim: AuthoredClaim) => readonly Change[],
): readonly AuthoredRecord[] =>
  body.claims.flatMap((claim, i) => changes(claim).map((change) => withClaim(body, i, change)))
