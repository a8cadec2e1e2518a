import { describe, expect, test } from 'vitest'
import { catalogue, commandNames } from '../../src/cli/catalogue.js'
import { release } from '../../src/index.js'
import { ask, widest } from './harness.js'

test.each(['', '--help', '-h', 'help'])("'%s' gives the overview", async (line) => {
  const { code, out, err } = await ask(line)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'))
  expect(widest(out)).toBeLessThanOrEqual(80)
})

test.each(['--version', '-v'])('%s', async (line) => {
  expect(await ask(line)).toEqual({ code: 0, out: `${release.version}\n`, err: '' })
})

test.each([
  [
    'release --help',
    `russia-ties release [OPTIONS]

The version of the data, its date, the days for which the
documents attest anything, the counts, and the hash of all
data.

Options
  --format FORMAT  table, json, ndjson, csv, markdown; table
                   is the default
  --help           this text

Try
  russia-ties release
  russia-ties release --format json
`,
  ],
  [
    'show --help',
    `russia-ties show ID [OPTIONS]

One record in full: what it is, a sentence that says who
claims what, each claim with its bounds, and where it
stands. Denials and negated claims are among them.

  ID  the id of a record, as every table shows it

Options
  --known-by DAY   as of this day: only documents that had
                   surely appeared by then
  --format FORMAT  table, json, ndjson, csv, markdown; table
                   is the default
  --help           this text

Try
  russia-ties show transfers/iran-russia/shahed-136
  russia-ties show ties/north-korea-russia/mutual-defence-treaty --format json
`,
  ],
])('%s, word by word', async (line, text) => {
  expect(await ask(line, { width: 60 })).toEqual({ code: 0, out: text, err: '' })
})

describe.each(commandNames)('%s', (name) => {
  test.each([`${name} --help`, `${name} -h`, `help ${name}`, `${name} nonsense --nonsense --help`])(
    '%s',
    async (line) => {
      const { code, out } = await ask(line)
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^russia-ties ${name}`))
      expect(out).toContain('\nTry\n  russia-ties ')
    },
  )

  test('its examples run', async () => {
    const { examples } = await catalogue[name].load()
    const own = examples.filter((example) => !example.startsWith('verify'))
    for (const example of own) {
      const words = [...example.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
      const { code, out } = await ask(words)
      expect({ example, code }).toEqual({ example, code: 0 })
      expect(out).not.toBe('')
    }
  })
})
