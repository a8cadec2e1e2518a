import { fileURLToPath } from 'node:url'
import { kinds } from '../src/vocabulary/index.js'
import { addDocument } from './evidence/add-document.js'
import { coverageOf } from './evidence/coverage.js'
import { load } from './read/load.js'

// Makes the fingerprints of a document: npm run document:add -- FILE.json, where FILE holds { slug, passages: [{ id, text }] }.
// Then, or without a file, shows how far each document is accounted for.
const root = fileURLToPath(new URL('..', import.meta.url))
for (const file of process.argv.slice(2)) console.log(addDocument(root, file).join('\n'))

const sources = load(root)
const all = [...sources.documents.keys()].map((document) => coverageOf(sources, document))
console.table(
  Object.fromEntries(
    all.map(({ document, passages, cited, unused, open, claims }) => [
      document,
      { passages, cited, unused, open: open.length, ...Object.fromEntries(kinds.map((kind) => [kind, claims[kind]])) },
    ]),
  ),
)
