import { createHash } from 'node:crypto'
import { earliestOf, latestOf } from '../../src/dates/bounds.js'
import { findIn } from '../../src/find/find.js'
import { contextOf } from '../../src/names/context.js'
import type { AnyRecord, Claim, Names } from '../../src/types/index.js'
import type { Counts, Coverage, Release } from '../../src/types/release.js'
import { kinds, modalities } from '../../src/vocabulary/index.js'
import type { Compiled } from './compile.js'

type AnyClaim = Claim<string, Names>

/** The days on which something told by a claim is definite, as evidence that a party is attested. */
function coverageOf(records: readonly AnyRecord<Names>[], compiled: Compiled): Coverage {
  const order = compiled.documents.map(({ id }) => id)
  const spells = records.flatMap((record) => record.spells)
  const cited = new Set(
    records.flatMap(({ claims }) => (claims as readonly AnyClaim[]).map(({ document }) => document)),
  )
  return {
    first: earliestOf(spells.map(({ first }) => first)),
    last: latestOf(spells.map(({ last }) => last)),
    documents: order.filter((id) => cited.has(id)),
  }
}

const tally = <T extends string>(names: readonly T[], values: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name) => [name, values.filter((value) => value === name).length])) as Record<T, number>

/** To whom the claimant of a claim belongs: a state, an organisation, an unnamed voice, or the document itself. */
function affiliationOf(compiled: Compiled, claimant: string | undefined): string {
  if (claimant === undefined) return 'the document itself'
  const actor = compiled.actors.find(({ name }) => name === claimant)
  if (actor?.type === 'voice') return 'an unnamed source or a medium'
  const parent = actor?.of ?? actor?.roles?.[0]?.of
  return parent === undefined ? claimant : affiliationOf(compiled, parent)
}

function countsOf(compiled: Compiled): Counts {
  const { records } = compiled
  const claims = records.flatMap((record) => record.claims as readonly AnyClaim[])
  const affiliations = claims.map(({ claimant }) => affiliationOf(compiled, claimant))
  return {
    records: records.length,
    claims: claims.length,
    recordsOfOneDocument: records.filter(
      (record) => new Set((record.claims as readonly AnyClaim[]).map(({ document }) => document)).size === 1,
    ).length,
    byKind: tally(
      kinds,
      records.map(({ kind }) => kind),
    ),
    byDocument: tally<string>(
      compiled.documents.map(({ id }) => id),
      claims.map(({ document }) => document),
    ) as Counts['byDocument'],
    byModality: tally(
      modalities,
      claims.map(({ modality }) => modality),
    ),
    byAffiliation: tally([...new Set(affiliations)].sort(), affiliations),
  }
}

/** What the package says of itself. */
export function releaseOf(compiled: Compiled, version: string, date: string): Release {
  const { records, actors, goods, places, documents } = compiled
  const everything = JSON.stringify({ records, actors, goods, places, documents })
  const parties = actors.filter(({ type }) => type !== 'person' && type !== 'voice').map(({ name }) => name as string)
  const context = contextOf({ actors, goods, documents, places: places.map(({ name }) => name) })
  const naming = (party: string) => findIn(records, context, { on: party, negated: 'also' }, { query: 'recordsOn' })
  return {
    version,
    date,
    coverage: {
      ...coverageOf(records, compiled),
      parties: Object.fromEntries(
        parties.flatMap((party) => {
          const own = naming(party)
          return own.length === 0 ? [] : [[party, coverageOf(own, compiled)]]
        }),
      ),
    },
    counts: countsOf(compiled),
    hash: createHash('sha256').update(everything).digest('hex'),
  }
}
