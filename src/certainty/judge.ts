import { dayAfter } from '../dates/day.js'
import type { Window } from '../dates/input.js'
import { compared } from '../dates/order.js'
import type { Certainty, Claim, Day, Names } from '../types/index.js'
import { type Kind, kindRules } from '../vocabulary/index.js'
import { type Appearances, givenBy, reachOf, witnessOf } from './reach.js'
import { isAhead, phaseOf, type Strength, strengthOf } from './strength.js'

type AnyClaim = Claim<string, Names>

/** Before every day, and after every day: in the order of texts. */
export const [ever, forever] = ['', '~'] as const

/**
 * Days that claims cover. A *sure* run whose `first` is after its `last` is sure of no single day, but of some day from
 * `last` to `first`: an event of which the month is known. A side without a bound is {@link ever} or {@link forever}.
 */
export interface Run {
  readonly first: Day
  readonly last: Day
}

/** What the claims in view say of the days of a record. */
export interface Judgement {
  /** The days on which it is definite, in order. */
  readonly sure: readonly Run[]
  /** The days that some claim leaves open, in order; the sure ones are among them. */
  readonly open: readonly Run[]
}

/** What is asked of the claims; nothing: whether the thing itself was so. */
export interface Question {
  /** Whether the stage stood at which the claims put the thing: a refusal, a promise. */
  readonly stage?: boolean
  /** Whether it was *not* so. */
  readonly negation?: boolean
}

/** How far a claim affirms what is asked: a denial is somebody's word that it was not so. */
function strengthFor(claim: AnyClaim, negation: boolean): Strength {
  const own = strengthOf(claim)
  if (!negation) return own
  if (own !== 'no') return 'no'
  return claim.modality === 'denied' ? 'possible' : strengthOf({ ...claim, negated: undefined })
}

/** Days on one of which a claim says that a state broke off. */
interface Break extends Run {
  /** Whether the state was surely so on that very day: the end of a firm claim. */
  readonly isEnd: boolean
}

/** When, if ever, a claim says that the thing ended, was halted or was not so. */
function breakOf(kind: Kind, claim: AnyClaim, appeared: Appearances): Break | undefined {
  if (isAhead(claim)) return undefined
  const { start, end } = givenBy(kind, claim, appeared(claim.document))
  const witness = witnessOf(claim, appeared)
  const days = (first: Day | null, last: Day | null, isEnd = false) => ({
    first: first ?? ever,
    last: last ?? forever,
    isEnd,
  })
  const strength = strengthOf(claim)
  if (strength === 'no')
    return days((start ?? end ?? witness).earliest, (end ?? (start ? { latest: null } : witness)).latest)
  if (end !== undefined) return days(end.earliest, end.latest, strength === 'definite')
  return phaseOf(kind, claim) === 'after' ? days(null, witness.latest) : undefined
}

/** Whether a break can lie behind a run and before the next one; an end can't lie before a day that it is itself sure of. */
function parts({ first, last, isEnd }: Break, run: Run, next: Run): boolean {
  const isSomeDay = next.last !== ever && next.last < next.first
  return last >= run.last && first < (isEnd && isSomeDay ? next.last : next.first)
}

/** What happens once, at its time, was not so at any other, whoever looked. */
const once: ReadonlySet<Kind> = new Set<Kind>(['event', 'statement', 'assessment'])

/** Joins runs that touch; those of a state also where nothing breaks them apart. */
function joined(runs: readonly Run[], mayJoin: (run: Run, next: Run) => boolean): readonly Run[] {
  if (runs.length < 2) return runs
  const begin = ({ first, last }: Run) => (last < first ? last : first)
  const sorted = [...runs].sort(
    (a, b) => compared(begin(a), begin(b)) || compared(a.first, b.first) || compared(a.last, b.last),
  )
  const found: Run[] = []
  for (const next of sorted) {
    const run = found.at(-1)
    const touches =
      run !== undefined && run.first <= run.last && (run.last === forever || next.first <= dayAfter(run.last))
    if (run !== undefined && (touches || mayJoin(run, next)))
      found[found.length - 1] = {
        first: run.first < next.first ? run.first : next.first,
        last: run.last < next.last ? next.last : run.last,
      }
    else found.push(next)
  }
  return found
}

/**
 * Judges the days of a record by the claims that were chosen.
 *
 * A firm claim makes the days definite that it covers on every reading of its dates. None rules out days that its document
 * didn't look at, but for what happens once. For a state so are the days between
 * two such claims, unless one of `all` the claims in view says that it broke off in between: the one thing that is presumed.
 */
export function judge(
  kind: Kind,
  chosen: readonly AnyClaim[],
  appeared: Appearances,
  { stage = false, negation = false }: Question = {},
  all: readonly AnyClaim[] = chosen,
): Judgement {
  const sure: Run[] = []
  const open: Run[] = []
  for (const claim of chosen) {
    const strength = strengthFor(claim, negation)
    const reach = strength === 'no' ? undefined : reachOf(kind, claim, appeared, stage || negation)
    if (reach === undefined) continue
    open.push({ first: reach.earliestStart ?? ever, last: reach.latestEnd ?? forever })
    if (!once.has(kind)) open.push(...(appeared(claim.document).unobserved ?? []))
    if (strength === 'definite' && reach.latestStart !== null)
      sure.push({ first: reach.latestStart, last: reach.earliestEnd ?? ever })
  }
  const gaps =
    kindRules[kind].isState && !negation && sure.length > 1
      ? all.flatMap((claim) => breakOf(kind, claim, appeared) ?? [])
      : []
  const lasts = (run: Run, next: Run) =>
    kindRules[kind].isState && !negation && !gaps.some((gap) => parts(gap, run, next))
  return { sure: joined(sure, lasts), open: joined(open, () => false) }
}

/** Whether a record held on at least one day of the window. */
export function certaintyIn({ sure, open }: Judgement, { first, last }: Window): Certainty {
  if (sure.some((run) => run.first <= last && run.last >= first)) return 'definite'
  return open.some((run) => run.first <= last && run.last >= first) ? 'possible' : 'no'
}

/** The runs of days on which a record is definite. */
export const spellsOf = ({ sure }: Judgement): readonly Run[] => sure.filter(({ first, last }) => first <= last)
