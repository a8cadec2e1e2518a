import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compare, lineOf } from '../src/compare.js'
import { openDuckdb } from '../src/engines/duckdb.js'
import { openPglite } from '../src/engines/pglite.js'
import { questionsOn } from '../src/made/questions.js'
import { queryNames } from '../src/sql.js'
import { workbench } from '../src/workbench.js'

const each = 300
const engines = { DuckDB: openDuckdb, PGlite: openPglite }

for (const { name, register, files, answer } of workbench()) {
  const questions = questionsOn(register, each, 20261122)
  for (const [engineName, open] of Object.entries(engines)) {
    describe(`${engineName} over ${name} answers as the helpers do`, async () => {
      const engine = await open()
      await engine.load(files)
      for (const query of queryNames) {
        test(query, async (context) => {
          const asked = questions.filter((question) => question.query === query)
          const compared = await compare(engine, asked, answer)
          context.diagnostic(lineOf(query, compared))
          assert.deepEqual(compared.different.slice(0, 3), [])
          assert.ok(compared.answered > each / 20, 'too few questions have an answer to prove anything')
        })
      }
      test('ends', () => engine.close())
    })
  }
}
