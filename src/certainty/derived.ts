import { earliestOf, latestOf } from '../dates/bounds.js'
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

/** The period with the days on which it is definite: it had begun by the first of them, and lasted to the last. */
function withSpells(period: Period, spells: readonly Spell[]): Period {
  const [first, last] = [spells[0]?.first, spells.at(-1)?.last]
  if (first === undefined || last === undefined) return period
  const { latestStart, earliestEnd } = period
  return { ...period, latestStart: earliestOf([latestStart, first]), earliestEnd: latestOf([earliestEnd, last]) }
}

/** What follows from the claims in view, in their order. */
export function derive(kind: Kind, claims: readonly Claim<string, Names>[], appeared: Appearances): Derived {
  const spells = spellsOf(judge(kind, claims, appeared))
  const period = withSpells(periodOf(kind, claims, appeared), spells)
  return { period, spells, ...standingOf(kind, claims, appeared) }
}
