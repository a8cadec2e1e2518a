import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeRegister } from '../src/made/register.js'
import { ourRegister, type Register, registerOf } from '../src/register.js'
import { allRows, type TableName } from '../src/tables.js'

const ours = ourRegister()
const made = registerOf(madeRegister(2000, 1)).register
const rowsOf = (register: Register, table: TableName) =>
  [...allRows(register)].flatMap(([name, row]) => (name === table ? [row] : []))

test('our records have six states of knowledge at most', () => {
  const states = new Set(rowsOf(ours, 'record_states').map(([, , knownFrom]) => knownFrom))
  assert.ok(states.size <= ours.documents.length)
})

for (const [name, register] of Object.entries({ ours, made })) {
  test(`the states of each of ${name} follow on each other to the end of time`, () => {
    const last = new Map<unknown, string>()
    for (const [id, , from, until] of rowsOf(register, 'record_states')) {
      const before = last.get(id)
      assert.ok(from !== null && until !== null && from !== undefined && until !== undefined && from <= until)
      if (before !== undefined) assert.equal(Date.parse(String(from)) - Date.parse(before), 86_400_000)
      last.set(id, String(until))
    }
    assert.equal(last.size, register.records.length)
    assert.deepEqual([...new Set(last.values())], ['9999-12-31'])
  })

  test(`the four days of each state of ${name} are in order`, () => {
    const late = (a: unknown, b: unknown) => a !== null && b !== null && String(a) > String(b)
    const wrong = rowsOf(register, 'record_states').filter(
      ([, , , , , , a, b, c, d]) => late(a, b) || late(c, d) || late(a, d) || late(a, c) || late(b, d),
    )
    assert.deepEqual(wrong, [])
  })
}

test('a made register has documents, dates and ends of every sort', () => {
  const states = rowsOf(made, 'record_states')
  const share = (count: number) => count / states.length
  assert.ok(share(states.filter(([, , , until]) => until !== '9999-12-31').length) > 0.3)
  for (const column of [6, 7, 8, 9]) assert.ok(share(states.filter((row) => row[column] === null).length) > 0.05)
  for (const strength of ['definite', 'possible', 'no'])
    assert.ok(share(states.filter((row) => row[5] === strength).length) > 0.01)
})
