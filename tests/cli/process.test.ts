import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const args = (...words: readonly string[]) => ['--import', 'tsx', ...words]
const run = (stdout: number | 'pipe', ...words: readonly string[]) =>
  spawnSync(process.execPath, args(...words), { cwd: root, encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'] })
const cli = 'src/cli/bin.ts'

describe('as a process of its own', { timeout: 60_000 }, () => {
  test('answers on standard output, hints on standard error, and an exit code', () => {
    expect(run('pipe', cli, 'transfers', '--from', 'Iraq')).toMatchObject({ status: 2, stdout: '' })
    expect(run('pipe', cli, 'documents')).toMatchObject({ status: 0, stderr: '' })
  })

  test('a pipe that is closed early is no error', async () => {
    const child = spawn(process.execPath, args(cli, 'assessments', '--format', 'json'), { cwd: root })
    let err = ''
    child.stderr.on('data', (text) => (err += text))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test.runIf(existsSync('/dev/full'))('a full disk is an error of one line', () => {
    const { status, stderr } = run(openSync('/dev/full', 'w'), cli, 'version')
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^russia-ties: .*ENOSPC.*\n$/) })
  })

  test('npm start fits one screen', () => {
    const { stdout, status } = run('pipe', 'scripts/start.ts')
    const lines = stdout.trimEnd().split('\n')
    expect(status).toBe(0)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter((line) => [...line].length > 80)).toEqual([])
  })
})
