import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renewed } from '../../scripts/lib/docs-commands.js'
import { commandNames } from '../../src/cli/catalogue.js'

const guide = readFileSync(fileURLToPath(new URL('../../docs/command-line.md', import.meta.url)), 'utf8')

test('docs/command-line.md shows what is printed now: run npm run docs:commands', async () => {
  expect(await renewed(guide)).toBe(guide)
})

test.each(commandNames)('docs/command-line.md has %s', (name) => {
  expect(guide).toMatch(new RegExp(`npx russia-ties ${name} `))
})
