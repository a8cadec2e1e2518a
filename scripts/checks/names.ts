import { nearest } from '../../src/query/nearest.js'
import type { Sources } from '../lib/load.js'
import type { Problem } from '../lib/problems.js'
import type { Resolved } from '../lib/resolve.js'

type Reach = { readonly names: ReadonlySet<string>; readonly what: string }

/** Every name that a record uses is one that data/ defines, and of the right sort; every reference finds its record. */
export function checkNames(sources: Sources, records: readonly Resolved[]): Problem[] {
  const problems: Problem[] = []
  const actorsOf = (...types: string[]) =>
    new Set([...sources.actors].filter(([, actor]) => types.includes(actor.type)).map(([name]) => name))
  const partyTypes = ['state', 'organisation', 'body', 'group', 'unknown']
  const party: Reach = { names: actorsOf(...partyTypes), what: 'a party of data/actors.yaml' }
  const actor: Reach = { names: actorsOf(...partyTypes, 'person'), what: 'a party or person of data/actors.yaml' }
  const speaker: Reach = { names: new Set(sources.actors.keys()), what: 'an actor of data/actors.yaml' }
  const goods: Reach = { names: new Set(sources.goods.keys()), what: 'goods of data/goods.yaml' }
  const place: Reach = { names: new Set(sources.places.keys()), what: 'a place of data/places.yaml' }
  const document: Reach = { names: new Set(sources.documents.keys()), what: 'a document of data/documents/' }
  const record: Reach = { names: new Set(records.map(({ entry }) => entry.id)), what: 'the id of a record' }

  const fieldReach: Readonly<Record<string, Reach>> = {
    from: party,
    to: party,
    between: party,
    of: party,
    sentBy: party,
    under: party,
    host: party,
    with: party,
    actor: party,
    holder: actor,
    concerns: actor,
    addressee: actor,
    speaker,
    goods,
    what: goods,
    place,
    partOf: record,
    inReturnFor: record,
    sent: record,
  }
  const look = (file: string, key: string, { names, what }: Reach, value: unknown) => {
    for (const name of [value].flat()) {
      if (name === undefined || names.has(name as string)) continue
      const near = nearest(String(name), [...names])
      problems.push({ file, key, rule: `${what}`, got: `'${name}'`, expected: near && `'${near}'?` })
    }
  }
  for (const { entry, fields, claims } of records) {
    for (const [field, value] of Object.entries({ ...fields, partOf: entry.body.partOf })) {
      const reach = field === 'about' ? (entry.kind === 'assessment' ? actor : record) : fieldReach[field]
      if (reach) look(entry.file, `${entry.key} › ${field}`, reach, value)
      if (field === 'participants')
        for (const { actor: name } of value as { actor: string }[])
          look(entry.file, `${entry.key} › participants`, actor, name)
    }
    for (const { claim, key } of claims) {
      look(entry.file, `${key} › document`, document, claim.document)
      look(entry.file, `${key} › claimant`, speaker, claim.claimant)
      look(entry.file, `${key} › via`, speaker, claim.via)
      look(entry.file, `${key} › goods`, goods, claim.goods)
      look(entry.file, `${key} › within`, record, claim.within)
      const passages = new Set(sources.fingerprints.get(claim.document)?.map(({ id }) => id))
      look(entry.file, `${key} › passages`, { names: passages, what: `a passage of ${claim.document}` }, [
        ...claim.passages,
      ])
    }
  }
  return [...problems, ...referenceProblems(sources, party.names)]
}

function referenceProblems(sources: Sources, parties: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const file = 'data/actors.yaml'
  for (const [name, { of, roles = [] }] of sources.actors) {
    if (of !== undefined && !parties.has(of)) problems.push({ file, key: name, rule: 'of is a party', got: `'${of}'` })
    for (const role of roles) {
      if (!parties.has(role.of))
        problems.push({ file, key: name, rule: 'an office belongs to a party', got: `'${role.of}'` })
      const known = new Set(sources.fingerprints.get(role.document)?.map(({ id }) => id))
      for (const id of role.passages)
        if (!known.has(id)) problems.push({ file, key: name, rule: `a passage of ${role.document}`, got: id })
    }
  }
  for (const [name, { parent }] of sources.goods)
    if (parent !== undefined && !sources.goods.has(parent))
      problems.push({ file: 'data/goods.yaml', key: name, rule: 'parent is goods', got: `'${parent}'` })
  return problems
}
