import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renewed } from '../../scripts/docs/commands.js'

test('docs/command-line.md shows what is printed now: run npm run docs:commands', async () => {
  const guide = readFileSync(fileURLToPath(new URL('../../docs/command-line.md', import.meta.url)), 'utf8')
  expect(await renewed(guide)).toBe(guide)
})
