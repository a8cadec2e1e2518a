import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprintOf, type Passage } from './lib/fingerprints.js'

// Makes the fingerprints of a document: npm run document:add -- FILE.json, where FILE holds { slug, passages: [{ id, text }] }.
const root = fileURLToPath(new URL('..', import.meta.url))
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run document:add -- FILE.json …   (a file holds { slug, passages: [{ id, text }] })')
  process.exit(2)
}
for (const file of files) {
  const { slug = basename(file, '.json'), passages } = JSON.parse(readFileSync(file, 'utf8')) as {
    slug?: string
    passages: Passage[]
  }
  const target = join('data', 'documents', `${slug}.fingerprints.json`)
  const lines = passages.map((passage) => JSON.stringify(fingerprintOf(passage)))
  writeFileSync(join(root, target), `[\n${lines.join(',\n')}\n]\n`)
  console.log(`${target}: ${passages.length} passages`)
  if (!existsSync(join(root, 'data', 'documents', `${slug}.yaml`)))
    console.log(`next: write data/documents/${slug}.yaml, then run npm run coverage to see the passages to account for`)
}
