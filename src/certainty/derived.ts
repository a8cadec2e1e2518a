import { earliestOf, latestOf, notAfter } from '../dates/bounds.js'
import { itemAt } from '../objects.js'
import type { Spell } from '../types/dates.js'
import type { Claim, Names, Period } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { judge, spellsOf } from './judge.js'
import { periodOf } from './period.js'
import { type Appearances, reachOf } from './reach.js'
import { isFirm, type Standing, standingOf } from './stage.js'
import { strengthOf } from './strength.js'

/** What follows from the claims of a record, and is never written by hand. */
export interface Derived extends Standing {
  readonly period: Period
  readonly spells: readonly Spell[]
}

/** The period with the days on which it is definite: it had begun by the first of them, and lasted to the last. */
function withSpells(period: Period, spells: readonly Spell[]): Period {
  const [first, last] = [spells[0]?.first, spells.at(-1)?.last]
  if (first === undefined || last === undefined) return period
  const { earliestStart, latestStart, earliestEnd, latestEnd } = period
  return {
    earliestStart,
    latestStart: earliestOf([latestStart, first]),
    earliestEnd: latestOf([earliestEnd, last]),
    latestEnd,
  }
}

const undated: Period = /* @__PURE__ */ Object.freeze({
  earliestStart: null,
  latestStart: null,
  earliestEnd: null,
  latestEnd: null,
})
const none: readonly Spell[] = /* @__PURE__ */ Object.freeze([])

/** The period of one reach, and the days on which it is definite. */
function spanOf(reach: Period, isSure: boolean): readonly [Period, readonly Spell[]] {
  const { earliestStart, latestStart: first, earliestEnd: last, latestEnd } = reach
  const period = {
    earliestStart,
    latestStart: notAfter(first, latestEnd),
    earliestEnd: notAfter(last, latestEnd),
    latestEnd,
  }
  if (!isSure || first === null || last === null || first > last) return [period, none]
  const spells = [{ first, last }]
  return [withSpells(period, spells), spells]
}

/** What follows from a claim that stands alone, as most rows of a register do: its own reach, worked out once. */
function deriveOne(kind: Kind, claim: Claim<string, Names>, appeared: Appearances): Derived {
  const strength = strengthOf(claim)
  if (strength === 'no') return { period: undated, spells: none }
  const reach = reachOf(kind, claim, appeared)
  const certainty = isFirm(kind, claim) ? 'definite' : 'possible'
  const { stage } = claim
  const [period, spells] = reach === undefined ? [undated, none] : spanOf(reach, strength === 'definite')
  return stage === undefined ? { period, spells, certainty } : { period, spells, stage, certainty }
}

/** What follows from the claims in view, in their order; the list of spells is as long as it need be, since many are kept. */
export function derive(kind: Kind, claims: readonly Claim<string, Names>[], appeared: Appearances): Derived {
  if (claims.length === 1) return deriveOne(kind, itemAt(claims, 0), appeared)
  const spells = spellsOf(judge(kind, claims, appeared)).slice()
  const period = withSpells(periodOf(kind, claims, appeared), spells)
  return { period, spells, ...standingOf(kind, claims, appeared) }
}
