import { expect, test } from 'vitest'
import { ask } from './harness.js'

test.each([
  ['transfers --from Iraq', "--from: 'Iraq' is not in this data set. The nearest name is 'Iran'."],
  ['transfers --from Putin', "--from: 'Vladimir Putin' is not a party name: the data set has it as a person"],
  ['transfers --stage delivred', "--stage: 'delivred' is not a stage of a transfer; did you mean 'delivered'?"],
  ['transfers --during 2022-13', "--during: '2022-13' is not a date: write 2024-07-01, 2024-07, 2024 or 2022/2024"],
  ['transfers --known-by 2022', "--known-by: '2022' is not a single day: expected 'YYYY-MM-DD'"],
  ['transfers --during 2022 --during 2023', '--during is given twice'],
  ['transfers --form Iran', "there is no flag '--form'; did you mean '--from'?"],
  ['transfers --at 2022', "there is no flag '--at'; did you mean '--during'?"],
  ['transfers --host Belarus', "there is no flag '--host'; deployments and capabilities have it"],
  ['transfers --from', '--from needs a value: <party>'],
  ['transfers Iran', "transfers: 'Iran' has no flag before it; did you mean --on 'Iran'?"],
  ['transfers --joint maybe', "--joint: 'maybe' is neither yes nor no"],
  ['transfers --format xml', "--format: 'xml' is not one of json, ndjson, csv, markdown"],
  ['transfers --limit 0', "--limit: '0' is neither a number from 1 nor 'all'"],
  ['show iran', "'iran' is an actor, not a record; did you mean 'records --on \"Iran\"'?"],
  [
    'show transfers/iran-russia/shahed-137',
    "no record has the id 'transfers/iran-russia/shahed-137'; the nearest is 'transfers/iran-russia/shahed-136'",
  ],
  ['show', '<id> is missing'],
  ['iran', "'iran' is not a command; did you mean 'records --on \"Iran\"'?"],
  ['tranfers --to Russia', "'tranfers' is not a command; did you mean 'transfers'?"],
  ['stance', "'stance' is not a command; did you mean 'stances'?"],
  ['explain', 'explain what? See russia-ties explain --help'],
  ['total transfers', /^total needs a unit: one of drones, missiles/],
  ['total gallons transfers', /^--unit: 'gallons' is not a unit that can be added up: expected one of/],
  ['verify nowhere', "'nowhere' is not a folder"],
])('%s', async (line, message) => {
  const { code, out, err } = await ask(line)
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 })
  expect(err).toMatch(/^russia-ties: /)
  if (typeof message === 'string') expect(err).toBe(`russia-ties: ${message}\n`)
  else expect(err.slice('russia-ties: '.length)).toMatch(message)
})
