import { fileURLToPath } from 'node:url'
import { addDocument } from './evidence/add-document.js'

// Makes the fingerprints of a document: npm run document:add -- FILE.json, where FILE holds { slug, passages: [{ id, text }] }.
const root = fileURLToPath(new URL('..', import.meta.url))
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run document:add -- FILE.json …   (a file holds { slug, passages: [{ id, text }] })')
  process.exit(2)
}
for (const file of files) console.log(addDocument(root, file).join('\n'))
