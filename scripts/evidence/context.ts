import type { Facts } from '../passages/facts.js'
import type { Fingerprint } from '../passages/fingerprint.js'
import type { Sources } from '../read/load.js'
import type { Fault } from '../read/problems.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'
import { simpleDates } from './claim-values.js'

/** What every check looks things up in. */
export interface Context {
  readonly sources: Sources
  /** The ids of all records. */
  readonly ids: ReadonlySet<string>
  /** The passages of each document by id. */
  readonly passages: ReadonlyMap<string, ReadonlyMap<string, Fingerprint>>
  /** Everyone who can stand on a side: all but persons and voices. */
  readonly parties: ReadonlySet<string>
  /** Everyone who can act: all but voices. */
  readonly actors: ReadonlySet<string>
  /** Every full date that a passage prints or that a claim doesn't merely infer. */
  readonly dates: readonly string[]
  /** The facts cited by each claim, once looked up. */
  readonly cited: WeakMap<object, Facts>
}

/** The dates that a date can be inferred from. */
function datesKnown({ entries, fingerprints }: Sources): readonly string[] {
  const printed = [...fingerprints.values()].flat().flatMap(({ facts }) => facts.dates)
  const told = entries
    .flatMap(({ body }) => body.claims)
    .filter(({ basis }) => basis !== 'inferred')
    .flatMap(({ start, end, date, asOf, said }) => simpleDates([start, end, date, asOf, said].join(' ')))
  return [...new Set([...printed.filter((date) => /^\d/.test(date)), ...told])]
}

const actorsBut = ({ actors }: Sources, ...types: string[]): ReadonlySet<string> =>
  new Set([...actors].filter(([, { type }]) => !types.includes(type)).map(([name]) => name))

/** Gathers what the checks look things up in. */
export const contextOf = (sources: Sources): Context => ({
  sources,
  ids: new Set(sources.entries.map(({ id }) => id)),
  passages: new Map(
    [...sources.fingerprints].map(([slug, prints]) => [slug, new Map(prints.map((print) => [print.id, print]))]),
  ),
  parties: actorsBut(sources, 'person', 'voice'),
  actors: actorsBut(sources, 'voice'),
  dates: datesKnown(sources),
  cited: new WeakMap(),
})

/** What is wrong with a record by itself. */
export type RecordCheck = (context: Context, record: Resolved) => readonly Fault[]

/** What is wrong with one of its claims. */
export type ClaimCheck = (context: Context, record: Resolved, checked: CheckedClaim) => readonly Fault[]
