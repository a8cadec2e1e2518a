import { text } from '../../flat/column.js'
import { release } from '../../generated/release.js'
import { sheet } from '../answer.js'
import { command } from '../command.js'
import { table } from '../text/table.js'

type Fact = readonly [name: string, value: string]

const { version, date, coverage, counts, hash } = release

const facts: readonly Fact[] = [
  ['version', version],
  ['date', date],
  ['records', String(counts.records)],
  ['claims', String(counts.claims)],
  ['records of one document', String(counts.recordsOfOneDocument)],
  ['anything is definite from', String(coverage.first)],
  ['nothing is definite after', String(coverage.last)],
  ['documents', coverage.documents.join('; ')],
  ['hash', hash],
]

/** `release` */
export const releaseCommand = command({
  about:
    'The version of the data, its date, the days for which the documents attest anything, the counts, and the hash of all data.',
  options: {},
  examples: ['release', 'release --format json'],
  run(_asked, _argument, world) {
    const columns = [
      { name: 'fact', of: ([name]: Fact) => name },
      { name: 'value', of: ([, value]: Fact) => value },
    ]
    return {
      text: table(columns, [{ heading: [], rows: facts }], world),
      json: release,
      sheet: () =>
        sheet(
          columns.map(({ name, of }) => text<Fact>(name, name, of)),
          facts,
        ),
    }
  },
})
