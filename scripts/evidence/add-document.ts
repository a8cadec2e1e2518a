import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fingerprintOf, type Passage } from '../passages/fingerprint.js'
import { load, type Sources } from '../read/load.js'

interface Handed {
  readonly slug?: string
  readonly passages: readonly Passage[]
}

/** The labels of all claims in data/. */
const labelsIn = (root: string): readonly string[] =>
  load(root).entries.flatMap(({ body }) => body.claims.flatMap(({ called }) => called ?? []))

/** How far a document is accounted for: which of its passages are cited, which are in data/unused/, and which are neither. */
export function coverageOf({ entries, fingerprints, unused }: Sources, document: string) {
  const ids = (fingerprints.get(document) ?? []).map(({ id }) => id)
  const claims = entries.flatMap(({ body }) => body.claims.filter((claim) => claim.document === document))
  const cited = new Set(claims.flatMap(({ passages }): readonly string[] => passages))
  const reasons = unused.get(document) ?? {}
  return {
    passages: ids.length,
    cited: ids.filter((id) => cited.has(id)).length,
    unused: ids.filter((id) => id in reasons).length,
    open: ids.filter((id) => !cited.has(id) && !(id in reasons)),
    claims: claims.length,
  }
}

/** Writes the fingerprints of a document below a root, and tells what is to be done next. */
export function addDocument(root: string, file: string): readonly string[] {
  const { slug = basename(file, '.json'), passages } = JSON.parse(readFileSync(file, 'utf8')) as Handed
  const target = join('data', 'documents', `${slug}.fingerprints.json`)
  const labels = labelsIn(root)
  const lines = passages.map((passage) => JSON.stringify(fingerprintOf(passage, labels)))
  writeFileSync(join(root, target), `[\n${lines.join(',\n')}\n]\n`)
  const made = `${target}: ${passages.length} passages`
  if (!existsSync(join(root, 'data', 'documents', `${slug}.yaml`)))
    return [made, `next: write data/documents/${slug}.yaml, then run this again`]
  const { open } = coverageOf(load(root), slug)
  return open.length === 0 ? [made] : [made, `to account for: ${open.join(' ')}`]
}
