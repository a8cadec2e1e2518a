import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compile } from './compile/compile.js'
import { releaseOf } from './compile/summary.js'
import { load } from './read/load.js'
import { linesOf } from './read/problems.js'
import { generatedFiles } from './write/generated.js'

// Reads data/, checks it, and writes src/generated/; with --check it only compares.
const root = fileURLToPath(new URL('..', import.meta.url))
const checkOnly = process.argv.includes('--check')

const compiled = compile(load(root))
const lines = linesOf(compiled.problems)
if (lines.length > 0) {
  console.error(lines.join('\n'))
  console.error(`\n${lines.length} problems in data/: nothing was written`)
  process.exit(1)
}

const folder = join(root, 'src', 'generated')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const { date } = parse(readFileSync(join(root, 'data', 'release.yaml'), 'utf8')) as { date: string }
const wanted = generatedFiles(compiled, releaseOf(compiled, version, date))
const current = (name: string) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined
const stale = [...wanted].filter(([name, text]) => current(name) !== text).map(([name]) => name)
const extra = readdirSync(folder).filter((name) => !wanted.has(name))

if (checkOnly && stale.length + extra.length > 0) {
  console.error(`src/generated is not current: ${[...stale, ...extra].join(', ')}; run npm run data`)
  process.exit(1)
}
if (!checkOnly) {
  mkdirSync(folder, { recursive: true })
  for (const name of extra) rmSync(join(folder, name))
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text)
}
const claims = compiled.records.reduce((sum, record) => sum + record.claims.length, 0)
console.log(
  `${compiled.records.length} records with ${claims} claims: checked${checkOnly ? ' and current' : ', src/generated written'}`,
)
