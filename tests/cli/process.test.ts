import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const entry = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const args = (line: string) => ['--import', 'tsx', entry, ...line.split(' ')]
const options = { cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '1' } } as const

describe('as a process of its own', { timeout: 60_000 }, () => {
  test.each([
    ['release', 0, /^FACT /, /^$/],
    ['transfers --to Irna', 2, /^$/, /did you mean 'Iran'/],
    ['ties --at 2026-01-01', 0, /^$/, /^Nothing is definite after 2025-09-01; try --possible\.\n/],
  ])('%s', (line, code, out, err) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args(line), options)
    expect(stdout).toMatch(out)
    expect(stderr).toMatch(err)
    expect(status).toBe(code)
    expect(stdout).not.toContain('\u001b')
  })

  test('a pipe that is closed early is no fault', async () => {
    const child = spawn(process.execPath, args('list assessments --format json'), { cwd: root })
    let told = ''
    child.stderr.on('data', (text) => (told += text))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, told }).toEqual({ code: 0, told: '' })
  })
})
