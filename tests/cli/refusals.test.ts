import { expect, test } from 'vitest'
import { ask } from './harness.js'

test.each([
  ['tranfers', "russia-ties: 'tranfers' is not a command; did you mean 'transfers'?"],
  ['qqqqqqqq', "russia-ties: 'qqqqqqqq' is not a command"],
  ['events', "russia-ties: 'events' is not a command; did you mean 'list events'?"],
  ['place', "russia-ties: 'place' is not a command; did you mean 'list places'?"],
  ['capability', "russia-ties: 'capability' is not a command; did you mean 'list capabilities'?"],
  ['--hlep', "russia-ties: --hlep is not an option; did you mean '--help'?"],
  ['--versoin', "russia-ties: --versoin is not an option; did you mean '--version'?"],
  ['transfers', "russia-ties transfers: give --to, --from or both; 'list transfers' shows all"],
  ['ties --with Iran', "russia-ties ties: give --at, --of or both; 'list ties' shows all"],
  ['transfers --to Irna', "russia-ties transfers: --to: 'Irna' is not a party name; did you mean 'Iran'?"],
  ['Transfers --from Ruzzia', "russia-ties transfers: --from: 'Ruzzia' is not a party name; did you mean 'Russia'?"],
  ['transfers --fro Iran', "russia-ties transfers: --fro is not an option; did you mean '--from'?"],
  ['transfers -x', 'russia-ties transfers: -x is not an option'],
  ['transfers --to', 'russia-ties transfers: --to needs a value: PARTY'],
  ['transfers --to --from Iran', 'russia-ties transfers: --to needs a value: PARTY'],
  ['transfers --to=', 'russia-ties transfers: --to needs a value: PARTY'],
  ['transfers --to Russia --to Iran', 'russia-ties transfers: --to is given twice'],
  ['transfers --to Russia --possible=yes', 'russia-ties transfers: --possible takes no value'],
  ['transfers --to Russia Iran', "russia-ties transfers: 'Iran' is one word too many"],
  ['timeline Iran Russia', "russia-ties timeline: 'Russia' is one word too many"],
  ['timeline', 'russia-ties timeline: ACTOR is missing: a party or person'],
  ['timeline Putni', "russia-ties timeline: 'Putni' is not a party or person name; did you mean"],
  [
    'transfers --to Russia --goods shahde',
    "russia-ties transfers: --goods: 'shahde' is not the name of goods; did you mean 'shahed'?",
  ],
  [
    'transfers --to Russia --stage delivred',
    "russia-ties transfers: --stage: 'delivred' is not a stage of a transfer; did you mean 'delivered'?",
  ],
  [
    'ties --of Russia --standing sideways',
    "russia-ties ties: --standing: 'sideways' is not a standing: expected 'with', 'against', 'neither'",
  ],
  [
    'transfers --to Russia --during 2024-13',
    "russia-ties transfers: --during: '2024-13' is not a date: expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B'",
  ],
  ['transfers --to Russia --during 2025/2024', "russia-ties transfers: --during: '2025/2024' ends before it begins"],
  [
    'transfers --to Russia --known-by 2024',
    "russia-ties transfers: --known-by: '2024' is not a single day: expected 'YYYY-MM-DD'",
  ],
  [
    'transfers --to Russia --claimant Nobody',
    "russia-ties transfers: --claimant: 'Nobody' is not the name of a party, person or voice",
  ],
  [
    'transfers --to Russia --total percent',
    "russia-ties transfers: --total: 'percent' is not a unit: expected one of drones, missiles,",
  ],
  [
    'transfers --to Russia --from DPRK --total rounds',
    "russia-ties transfers: 'transfers/north-korea-russia/troops' is counted in troops, not in rounds: leave it out",
  ],
  [
    'transfers --to Russia --format xml',
    "russia-ties transfers: --format: 'xml' is not a format: expected 'table', 'json', 'ndjson', 'csv', 'markdown'",
  ],
  ['list', 'russia-ties list: KIND is missing: transfers, deployments, capabilities,'],
  ['list treaties', "russia-ties list: 'treaties' is not a kind of list"],
  ['list goods --of Iran --possible', "russia-ties list: --of is not for 'goods': its entries are no records"],
  ['list places --known-by 2024-01-01', "russia-ties list: --known-by is not for 'places': its entries are no records"],
  [
    'show shahed-136',
    "russia-ties show: 'shahed-136' is not the id of a record; did you mean 'transfers/iran-russia/shahed-136'?",
  ],
  [
    'show transfers/iran-russia/shahed-137',
    "russia-ties show: 'transfers/iran-russia/shahed-137' is not the id of a record; did you mean 'transfers/iran-russia/shahed-136'?",
  ],
  ['cite global-thread', "russia-ties cite: 'global-thread' is not the id of a record"],
  [
    'cite global-threat --style harvard',
    "russia-ties cite: --style: 'harvard' is not a style: expected 'text', 'bibtex', 'csl'",
  ],
  ['verify /no/such/folder', "russia-ties verify: '/no/such/folder' is not a folder"],
])('%s', async (line, message) => {
  const { code, out, err } = await ask(line)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.slice(0, message.length)).toBe(message)
  expect(err).toMatch(/\nSee russia-ties( [a-z]+)? --help\n$/)
})

test.each([
  ['qqqqqqqq', "'qqqqqqqq' is not a command", ''],
  [
    'ties --at 2024-13',
    "--at: '2024-13' is not a date: expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B'",
    ' ties',
  ],
])('%s: nothing more is said', async (line, message, name) => {
  expect((await ask(line)).err).toBe(`russia-ties${name}: ${message}\nSee russia-ties${name} --help\n`)
})

test('a fault that is none of the user is not hidden', async () => {
  const world = {
    out: () => {
      throw new TypeError('broken')
    },
  }
  await expect(ask('release', world)).rejects.toThrow(new TypeError('broken'))
})
