import type { Spell } from '../types/dates.js'
import type { Claim, Names, Period } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { judge, spellsOf } from './judge.js'
import { periodOf } from './period.js'
import type { Appearances } from './reach.js'
import { type Standing, standingOf } from './stage.js'

/** What follows from the claims of a record, and is never written by hand. */
export interface Derived extends Standing {
  readonly period: Period
  readonly spells: readonly Spell[]
}

/** What follows from the claims in view, in their order. */
export const derive = (kind: Kind, claims: readonly Claim<string, Names>[], appeared: Appearances): Derived => ({
  period: periodOf(kind, claims, appeared),
  spells: spellsOf(judge(kind, claims, appeared)),
  ...standingOf(kind, claims, appeared),
})
