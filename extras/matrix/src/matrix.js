import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserTable } from './cells/browser.js'
import { bundlerTable } from './cells/bundlers.js'
import { compilerTable } from './cells/compilers.js'
import { hostTable } from './cells/hosts.js'
import { runtimeTable } from './cells/runtimes.js'
import { home } from './packed.js'
import { shownFailures } from './run.js'
import { writeSection } from './section.js'

// The packed package wherever it is said to work, one cell after the other:
//   npm run matrix -- [--tarball FILE] [--only runtimes|browsers|compilers|bundlers|hosts]
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
const parts = [
  ['runtimes', 'Runtimes', runtimeTable],
  ['browsers', 'Browsers', browserTable],
  ['compilers', 'TypeScript', compilerTable],
  ['bundlers', 'Bundlers', bundlerTable],
  ['hosts', 'Test hosts', hostTable],
]
const at = process.argv.indexOf('--only')
const path = fileURLToPath(new URL('../../../docs/compatibility.md', import.meta.url))
for (const [name, title, make] of parts) {
  if (at > 0 && process.argv[at + 1] !== name) continue
  const made = await make()
  const day = new Date().toISOString().slice(0, 10)
  const text = `### ${title}\n\n${made}\n\nRun on ${day} with the packed version ${version}.`
  writeSection(path, name, text)
  console.log(`${text}\n`)
}
const failures = shownFailures()
if (failures !== '') {
  console.error(`\n${failures}`)
  process.exitCode = 1
}
