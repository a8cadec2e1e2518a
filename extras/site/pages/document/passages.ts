import { readFileSync } from 'node:fs'
import { actors, records } from 'russia-ties'
import { type AnyRecord, claimsOf } from '../world.js'

/** What became of a passage. */
export interface Passage {
  readonly id: string
  readonly cited: readonly { readonly record: AnyRecord; readonly claims: readonly number[] }[]
  readonly offices: readonly { readonly name: string; readonly title: string }[]
  readonly unused: string | undefined
}

const data = new URL('../../../../data/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, data), 'utf8')

const unusedIn = (document: string) =>
  new Map(Array.from(read(`unused/${document}.yaml`).matchAll(/^(p\d+\.s\d+): (.+)$/gm), ([, id, why]) => [id, why]))

const citing = (document: string, passage: string) =>
  records.flatMap((record) => {
    const claims = claimsOf(record).flatMap((claim, place) =>
      claim.document === document && claim.passages.includes(passage) ? [place + 1] : [],
    )
    return claims.length > 0 ? [{ record, claims }] : []
  })

const officesIn = (document: string, passage: string) =>
  actors.flatMap(({ name, roles = [] }) =>
    roles
      .filter((role) => role.document === document && role.passages.includes(passage))
      .map(({ title }) => ({ name, title })),
  )

/** Every passage of a document, in its order, with what cites it or why nothing does. */
export function passagesOf(document: string): readonly Passage[] {
  const prints = JSON.parse(read(`documents/${document}.fingerprints.json`)) as { readonly id: string }[]
  const unused = unusedIn(document)
  return prints.map(({ id }) => ({
    ...{ id, cited: citing(document, id), offices: officesIn(document, id), unused: unused.get(id) },
  }))
}

/** Passages under the number of their paragraph. */
export type Paragraph = readonly [number: string, passages: readonly Passage[]]

/** Passages by paragraph. */
export function byParagraph(passages: readonly Passage[]): readonly Paragraph[] {
  const found = new Map<string, Passage[]>()
  for (const passage of passages) {
    const paragraph = passage.id.slice(1, passage.id.indexOf('.'))
    found.set(paragraph, [...(found.get(paragraph) ?? []), passage])
  }
  return [...found]
}
