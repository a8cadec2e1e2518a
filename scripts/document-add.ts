import { fileURLToPath } from 'node:url'
import { addDocument, coverageOf } from './evidence/add-document.js'
import { load } from './read/load.js'

// Makes the fingerprints of a document: npm run document:add -- FILE.json, where FILE holds { slug, passages: [{ id, text }] }.
// Then, or without a file, shows how far each document is accounted for.
const root = fileURLToPath(new URL('..', import.meta.url))
for (const file of process.argv.slice(2)) console.log(addDocument(root, file).join('\n'))

const sources = load(root)
const rows = [...sources.documents.keys()].map((document) => [document, coverageOf(sources, document)] as const)
console.table(
  Object.fromEntries(rows.map(([document, { open, ...counts }]) => [document, { ...counts, open: open.length }])),
)
