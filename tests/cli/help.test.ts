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
