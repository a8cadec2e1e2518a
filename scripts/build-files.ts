import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFiles } from './write/data-files.js'
import { write } from './write/file.js'

// Writes dist/data/: the records as files, for readers in other languages and tools. And for each entry the types of its module,
// which are those of its CommonJS file. And a folder for each further entry, for programs that do not read "exports": Parcel,
// eslint-plugin-import, TypeScript's node10.
const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'dist', 'data')

const { exports: entries, files: packed } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  files: string[]
  exports: Record<
    string,
    { import: Record<'types' | 'default', string>; require?: Record<'types' | 'default', string> }
  >
}
for (const [entry, { import: esm, require: cjs }] of Object.entries(entries)) {
  if (cjs === undefined) continue
  writeFileSync(join(root, esm.types), `export * from '${cjs.default.replace('/dist', '')}'\n`)
  if (entry === '.') continue
  if (!packed.includes(entry.slice(2))) throw new Error(`package.json: "files" lacks ${entry.slice(2)}, an entry`)
  const redirect = { main: `.${cjs.default}`, module: `.${esm.default}`, types: `.${cjs.types}` }
  mkdirSync(join(root, entry), { recursive: true })
  writeFileSync(join(root, entry, 'package.json'), `${JSON.stringify(redirect, null, 2)}\n`)
}

rmSync(target, { recursive: true, force: true })
const files = dataFiles()
write(target, files)
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
console.log(`dist/data: ${files.length} files, ${Math.round(bytes / 1024)} kB`)
