import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compile } from './compile/compile.js'
import { releaseOf } from './compile/summary.js'
import { load } from './read/load.js'
import { linesOf } from './read/problems.js'
import { type DataFile, staleOf, write } from './write/file.js'
import { generatedFiles } from './write/generated.js'

// Checks data/ and makes anew everything that is made from data and code: npm run renew
// With --check it changes nothing, lists what is stale, and ends with 1 if anything is.
const root = fileURLToPath(new URL('..', import.meta.url))
const isCheck = process.argv.includes('--check')

const sources = load(root)
const compiled = compile(sources)
const lines = linesOf(compiled.problems)
if (lines.length > 0) {
  console.error(`${lines.join('\n')}\n\nProblems in data/: ${lines.length}. Nothing was written.`)
  process.exit(1)
}
const claims = compiled.records.reduce((sum, record) => sum + record.claims.length, 0)
console.log(`data/: ${compiled.records.length} records with ${claims} claims, without a problem`)

let stale = 0
function renew(files: readonly DataFile[]) {
  const changed = staleOf(root, files)
  for (const { path } of changed) console.log(`${isCheck ? 'stale' : 'written'}: ${path}`)
  if (!isCheck) write(root, changed)
  stale += changed.length
}

const { date } = parse(readFileSync(join(root, 'data/release.yaml'), 'utf8')) as { date: string }
renew(generatedFiles(compiled, releaseOf(compiled, sources.version, date)))
// The guides are made with what was just written to src/generated/.
const { madeFiles } = await import('./docs/made.js')
renew(await madeFiles(root))
const { pictures } = await import('./docs/pictures.js')
const drawn = pictures(root)
if (drawn) renew(drawn)
else console.log('left out: docs/images. To draw them: npm run build, npm ci --prefix extras/recipes, then this again')

if (isCheck && stale > 0) {
  console.error(`${stale} files are stale: run npm run renew`)
  process.exit(1)
}
if (stale === 0) console.log('everything is current')
