import type { Facts } from '../passages/facts.js'
import type { Fingerprint } from '../passages/fingerprint.js'
import type { AuthoredClaim } from '../read/authoring.js'
import type { Sources } from '../read/load.js'
import { simpleDates } from './claim-dates.js'

/** What every check looks things up in. */
export interface Context {
  readonly sources: Sources
  /** The ids of all records. */
  readonly ids: ReadonlySet<string>
  /** The passages of each document by id. */
  readonly passages: ReadonlyMap<string, ReadonlyMap<string, Fingerprint>>
  /** The facts of the passages of each paragraph: `fellow-outcasts p4`. */
  readonly paragraphs: ReadonlyMap<string, readonly Facts[]>
  /** Everyone who can stand on a side: all but persons and voices. */
  readonly parties: ReadonlySet<string>
  /** Everyone who can act: all but voices. */
  readonly actors: ReadonlySet<string>
  /** Every full date that a passage prints or that a claim doesn't merely infer. */
  readonly dates: readonly string[]
  /** The facts cited by each claim, once looked up. */
  readonly cited: WeakMap<object, Facts>
}

/** The dates of an authored claim as they are written. */
const writtenDates = ({ start, end, date, asOf, said }: AuthoredClaim) =>
  [start, end, date, asOf, said].flatMap((edtf) => simpleDates(edtf ?? ''))

/** The dates that a date can be inferred from. */
function datesKnown({ entries, fingerprints }: Sources): readonly string[] {
  const printed = [...fingerprints.values()]
    .flat()
    .flatMap(({ facts }) => facts.dates.filter((date) => /^\d/.test(date)))
  const told = entries.flatMap(({ body }) =>
    body.claims.filter(({ basis }) => basis !== 'inferred').flatMap(writtenDates),
  )
  return [...new Set([...printed, ...told])]
}

const actorsBut = ({ actors }: Sources, ...types: string[]): ReadonlySet<string> =>
  new Set([...actors].filter(([, { type }]) => !types.includes(type)).map(([name]) => name))

function paragraphsOf({ fingerprints }: Sources): ReadonlyMap<string, readonly Facts[]> {
  const all = [...fingerprints].flatMap(([slug, prints]) =>
    prints.map(({ id, facts }) => ({ key: `${slug} ${id.split('.')[0]}`, facts })),
  )
  const found = new Map<string, Facts[]>()
  for (const { key, facts } of all) found.set(key, [...(found.get(key) ?? []), facts])
  return found
}

/** Gathers what the checks look things up in. */
export const contextOf = (sources: Sources): Context => ({
  sources,
  ids: new Set(sources.entries.map(({ id }) => id)),
  passages: new Map(
    [...sources.fingerprints].map(([slug, prints]) => [slug, new Map(prints.map((print) => [print.id, print]))]),
  ),
  paragraphs: paragraphsOf(sources),
  parties: actorsBut(sources, 'person', 'voice'),
  actors: actorsBut(sources, 'voice'),
  dates: datesKnown(sources),
  cited: new WeakMap(),
})
