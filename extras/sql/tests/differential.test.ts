import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { compare, lineOf } from '../src/compare.js'
import { openDuckdb, openPglite } from '../src/databases.js'
import { scratch, writeFiles } from '../src/files.js'
import { madeInput } from '../src/made.js'
import { questionsOn } from '../src/questions.js'
import { ourRegister, registerOf } from '../src/register.js'
import { allRows } from '../src/tables.js'

const each = 400
const registers = { 'our records': ourRegister(), '2,000 made records': registerOf(madeInput(1000, 1)) }

for (const [title, register] of Object.entries(registers)) {
  const files = writeFiles(join(scratch(), title.replaceAll(/\W/g, '-')), allRows(register.records, register.context))
  const questions = questionsOn(register, each, 20261128)
  for (const open of [openDuckdb, openPglite]) {
    describe(`${open.name} over ${title} answers as the package does`, async () => {
      const database = await open()
      await database.load(files)
      for (const [sort, asked] of Object.entries(questions)) {
        test(sort, async (context) => {
          const compared = await compare(database, asked, register.answer)
          context.diagnostic(lineOf(sort, compared))
          assert.deepEqual(compared.different.slice(0, 2), [])
          assert.ok(compared.answered > each / 10, 'too few questions have an answer to prove anything')
        })
      }
      test('ends', () => database.close())
    })
  }
}
