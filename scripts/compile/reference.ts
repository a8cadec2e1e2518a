import { iso31661 } from 'iso-3166'
import { present } from '../../src/objects.js'
import type { Retired } from '../../src/types/changes.js'
import type { Actor, Goods, Place, SourceDocument } from '../../src/types/reference.js'
import type { Sources } from '../read/load.js'
import { type Problem, problemsOf, unless } from '../read/problems.js'

/** The actors as published, their ISO codes looked up. */
export function actorsOf({ actors }: Sources, problems: Problem[]): readonly Actor[] {
  return [...actors].map(([name, { iso, mentions: _, ...actor }]) => {
    const codes = iso31661.find(({ alpha2 }) => alpha2 === iso)
    const fault = unless(iso === undefined || codes !== undefined, 'iso is an alpha-2 code of ISO 3166-1', `'${iso}'`)
    problems.push(...problemsOf('data/actors.yaml', name, fault))
    const found = codes && { alpha2: codes.alpha2, alpha3: codes.alpha3, numeric: codes.numeric }
    return present({ name, ...actor, iso: found }) as Actor
  })
}

/** The goods as published. */
export const goodsOf = ({ goods }: Sources): readonly Goods[] =>
  [...goods].map(([name, { label, parent }]) => present({ name, label, parent }) as Goods)

/** The places as published. */
export const placesOf = ({ places }: Sources): readonly Place[] => [...places.keys()].map((name) => ({ name }) as Place)

/** The withdrawn records as published: all but the purged ones. */
export const retiredOf = ({ retired }: Sources): readonly Retired[] =>
  [...retired]
    .filter(([, { purged }]) => purged === undefined)
    .map(([id, { reason, successor, since }]) => present({ retired: true, id, reason, successor, since }) as Retired)

/** The documents as published, in the order in which they became known. */
export const documentsOf = ({ documents, fingerprints }: Sources): readonly SourceDocument[] =>
  [...documents]
    .map(([id, document]) => ({ id, ...document, passages: fingerprints.get(id)?.length ?? 0 }) as SourceDocument)
    .sort((a, b) => (a.published.latest < b.published.latest ? -1 : 1))
