import { fileURLToPath } from 'node:url'
import { records } from '../src/index.js'
import { readVerdicts, verdictProblems, verdictTable } from './lib/verdicts.js'

// Sums up the second reading, docs/curation/verdicts-*.csv, and checks that each claim of the data stands in a sheet.
const sheet = readVerdicts(fileURLToPath(new URL('..', import.meta.url)))
const problems = verdictProblems(sheet, records)
console.log(verdictTable(sheet))
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
