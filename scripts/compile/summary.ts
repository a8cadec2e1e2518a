import { createHash } from 'node:crypto'
import { earliestOf, latestOf } from '../../src/dates/bounds.js'
import { findIn } from '../../src/find/find.js'
import { contextOf } from '../../src/names/context.js'
import type { AnyRecord, Claim, Names } from '../../src/types/index.js'
import type { Counts, Coverage, Release } from '../../src/types/release.js'
import { kinds, modalities } from '../../src/vocabulary/index.js'
import type { Compiled } from './compile.js'

type Records = readonly AnyRecord<Names>[]

const claimsIn = (records: Records) => records.flatMap(({ claims }) => claims as readonly Claim<string, Names>[])
const documentsIn = (records: Records) => new Set(claimsIn(records).map(({ document }) => document))

/** The days on which something told by a claim is definite, as evidence that a party is attested. */
function coverageOf(records: Records, { documents }: Compiled): Coverage {
  const spells = records.flatMap((record) => record.spells)
  const cited = documentsIn(records)
  return {
    first: earliestOf(spells.map(({ first }) => first)),
    last: latestOf(spells.map(({ last }) => last)),
    documents: documents.map(({ id }) => id).filter((id) => cited.has(id)),
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
  const { records, documents } = compiled
  const claims = claimsIn(records)
  const affiliations = claims.map(({ claimant }) => affiliationOf(compiled, claimant))
  const recordKinds = records.map(({ kind }) => kind)
  const claimModalities = claims.map(({ modality }) => modality)
  const ids = documents.map(({ id }) => id)
  const cited = claims.map(({ document }) => document as (typeof ids)[number])
  return {
    records: records.length,
    claims: claims.length,
    recordsOfOneDocument: records.filter((record) => documentsIn([record]).size === 1).length,
    byKind: tally(kinds, recordKinds),
    byDocument: tally(ids, cited),
    byModality: tally(modalities, claimModalities),
    byAffiliation: tally([...new Set(affiliations)].sort(), affiliations),
  }
}

/** What the package says of itself. */
export function releaseOf(compiled: Compiled, version: string, date: string): Release {
  const { records, actors, goods, places, documents } = compiled
  const everything = JSON.stringify({ records, actors, goods, places, documents })
  const parties = actors.filter(({ type }) => type !== 'person' && type !== 'voice').map(({ name }) => name as string)
  const context = contextOf({ actors, goods, documents, places: places.map(({ name }) => name) })
  const covered = parties.flatMap((party) => {
    const own = findIn(records, context, { on: party, negated: 'also' }, { query: 'recordsOn' })
    return own.length === 0 ? [] : [[party, coverageOf(own, compiled)] as const]
  })
  return {
    version,
    date,
    coverage: { ...coverageOf(records, compiled), parties: Object.fromEntries(covered) },
    counts: countsOf(compiled),
    hash: createHash('sha256').update(everything).digest('hex'),
  }
}
