import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { files, renewed, sections } from './docs/parts.js'

// Writes the numbers in README.md and docs/ anew, between their markers; tests/docs.test.ts checks that they are current.
const root = fileURLToPath(new URL('..', import.meta.url))
const made = sections(root)
for (const file of files(root)) {
  const text = readFileSync(file, 'utf8')
  const fresh = renewed(text, made)
  if (fresh !== text) writeFileSync(file, fresh)
}
