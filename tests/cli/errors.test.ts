import { expect, test } from 'vitest'
import { ask } from './harness.js'

test.each([
  ['transfers --from Iraq', "--from: 'Iraq' is not a party name; try 'russia-ties search Iraq'"],
  ['transfers --from Irna', "--from: 'Irna' is not a party name; did you mean 'Iran'?"],
  ['transfers --stage delivred', "--stage: 'delivred' is not a stage of a transfer; did you mean 'delivered'?"],
  ['transfers --during 2022-13', "--during: '2022-13' is not a date: there is no month 13"],
  ['transfers --during 2022 --during 2023', "option '--during <date>' argument '2023' is invalid. It is given twice."],
  ['transfers --form Iran', "unknown option '--form'; did you mean '--from'?"],
  ['transfers --at 2022', "unknown option '--at'; did you mean '--during'?"],
  ['transfers --holder Iran', "unknown option '--holder'; stances has it"],
  ['transfers --host Belarus', "unknown option '--host'; deployments and capabilities have it"],
  ['disagreements --part-of x', "unknown option '--part-of'; all lists have it"],
  ['transfers --nonsense', "unknown option '--nonsense'"],
  ['transfers --from', "option '--from <party>' argument missing"],
  [['transfers', '--label', ' '], "option '--label <text>' argument ' ' is invalid. It is empty."],
  ['transfers Iran', /^too many arguments .*; before a name goes its option, as in --on Iran\n$/],
  ['transfers --limit 0', "option '--limit <number>' argument '0' is invalid. Write a number from 1, or 'all'."],
  ['transfers --limit 3x', "option '--limit <number>' argument '3x' is invalid. Write a number from 1, or 'all'."],
  ['transfers --limit x3', "option '--limit <number>' argument 'x3' is invalid. Write a number from 1, or 'all'."],
  ['transfers --fields nonsense', /^--fields: 'nonsense' is not a column: expected some of id, kind, /],
  ['transfers --part-of transfers/x/y', "'transfers/x/y' is not the id of a record"],
  ['timeline Irna', "'Irna' is not the name of a party, person or place; did you mean 'Iran'?"],
  ['show iran', "'iran' is an actor, not a record; did you mean 'records --on \"Iran\"'?"],
  [
    'show transfers/iran-russia/shahed-137',
    "'transfers/iran-russia/shahed-137' is not the id of a record; did you mean 'transfers/iran-russia/shahed-136'?",
  ],
  ['show ties/iran-russia/treaty --known-by 2022', "--known-by: '2022' is not a single day: expected 'YYYY-MM-DD'"],
  ['show', "missing required argument 'id'"],
  ['iran', "unknown command 'iran'; did you mean 'records --on \"Iran\"'?"],
  ['missiles', "unknown command 'missiles'; did you mean 'search \"missiles\"'?"],
  ['tranfers --to Russia', "unknown command 'tranfers'; did you mean 'transfers'?"],
  ['explain', "missing required argument 'list'"],
  ['total gallons transfers', /argument 'gallons' is invalid\. Allowed choices are drones, missiles/],
  ['verify nowhere', "'nowhere' is not a folder"],
])('%s', async (line, message) => {
  const { code, out, err } = await ask(line)
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 })
  if (typeof message === 'string') expect(err).toBe(`russia-ties: ${message}\n`)
  else expect(err.replace(/^russia-ties: /, '')).toMatch(message)
})

test('a fault of our own is not taken for one of the reader', async () => {
  const out = () => {
    throw new TypeError('a fault')
  }
  await expect(ask('places', { out })).rejects.toThrow('a fault')
})
