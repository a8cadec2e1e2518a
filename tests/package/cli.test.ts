import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documents, find, release, transfers } from '../../src/index.js'
import { consumer } from './installed.js'

const tool = join(consumer, 'node_modules', '.bin', 'russia-ties')
const ask = (...args: readonly string[]) => spawnSync(tool, args, { cwd: consumer, encoding: 'utf8' })

test.each([
  [['--version'], 0, `${release.version}\n`],
  [['show', 'transfers/iran-russia/shahed-136'], 0, 'An unsigned news report'],
  [['version'], 0, release.hash],
  [['disagreements', '--on', 'Iran'], 0, 'Iran to Russia'],
  [['search', 'decisive', 'enabler'], 0, 'NATO'],
  [['events', '--format', 'csv'], 0, 'id,'],
  [['transfers', '--to', 'Irna'], 2, ''],
] as const)('russia-ties %j', (args, code, text) => {
  const { status, stdout } = ask(...args)
  expect(status).toBe(code)
  expect(stdout).toContain(text)
})

test('the files of the package have the records of its lists', () => {
  const { stdout } = ask('transfers', '--to', 'Russia', '--format', 'json')
  expect(JSON.parse(stdout)).toEqual(find(transfers, { to: 'Russia' }))
})

test('a command reads its list alone, and help none', () => {
  const [from, to] = [join(consumer, 'node_modules', 'russia-ties', 'dist'), mkdtempSync(join(consumer, 'alone-'))]
  for (const file of ['cli.cjs', 'data/ties.json']) cpSync(join(from, file), join(to, file))
  const statusOf = (word: string) => spawnSync(process.execPath, [join(to, 'cli.cjs'), word]).status
  expect(['--help', 'ties', 'transfers'].map(statusOf)).toEqual([0, 0, 1])
})

test('verify finds the fingerprints of the package', () => {
  const { status, stderr } = ask('verify', mkdtempSync(join(consumer, 'articles-')))
  expect(status).toBe(1)
  for (const { id } of documents) expect(stderr).toContain(id)
})
