import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documents, release } from '../../src/index.js'
import { consumer } from './installed.js'

const tool = join(consumer, 'node_modules', '.bin', 'russia-ties')
const ask = (...args: readonly string[]) => spawnSync(tool, args, { cwd: consumer, encoding: 'utf8' })

test.each([
  [['--version'], 0, `${release.version}\n`],
  [['transfers', '--to', 'Russia', '--from', 'ir', '--format', 'json'], 0, '"transfers/iran-russia/shahed-136"'],
  [['show', 'transfers/iran-russia/shahed-136'], 0, 'An unsigned news report'],
  [['search', 'decisive', 'enabler'], 0, 'NATO'],
  [['events', '--format', 'csv'], 0, 'id,'],
  [['transfers', '--to', 'Irna'], 2, ''],
] as const)('russia-ties %j', (args, code, text) => {
  const { status, stdout } = ask(...args)
  expect(status).toBe(code)
  expect(stdout).toContain(text)
})

test('verify finds the fingerprints of the package', () => {
  const { status, stderr } = ask('verify', mkdtempSync(join(consumer, 'articles-')))
  expect(status).toBe(1)
  for (const { id } of documents) expect(stderr).toContain(id)
})
