import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserTable } from './cells/browser.js'
import { bundlerTable } from './cells/bundlers.js'
import { compilerTable } from './cells/compilers.js'
import { hostTable } from './cells/hosts.js'
import { programTable } from './cells/programs.js'
import { runtimeTable } from './cells/runtimes.js'
import { home } from './packed.js'
import { shownFailures } from './run.js'
import { writeSection } from './section.js'

// The packed package wherever it is said to work, one cell after the other:
//   npm run matrix -- [--tarball FILE] [--only runtimes|browsers|compilers|bundlers|hosts|programs]
// Without --only, the tables go into docs/performance.md.
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
const parts = {
  ...{ runtimes: runtimeTable, browsers: browserTable, compilers: compilerTable },
  ...{ bundlers: bundlerTable, hosts: hostTable, programs: programTable },
}
const at = process.argv.indexOf('--only')
const texts = [`Run on ${new Date().toISOString().slice(0, 10)} with the packed version ${version}.`]
for (const name of at > 0 ? [process.argv[at + 1]] : Object.keys(parts)) {
  texts.push(await parts[name]())
  console.log(`${texts.at(-1)}\n`)
}
if (at < 0) {
  writeSection(fileURLToPath(new URL('../../../docs/performance.md', import.meta.url)), 'matrix', texts.join('\n\n'))
}
const failures = shownFailures()
if (failures !== '') {
  console.error(`\n${failures}`)
  process.exitCode = 1
}
