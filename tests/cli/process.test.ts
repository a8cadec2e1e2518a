import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { widest } from './harness.js'

test('the tool hands its exit code to the process', async () => {
  const { argv, exitCode } = process
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.argv = [...argv.slice(0, 2), 'verify', 'nowhere']
  await import('../../src/cli/bin.js')
  await vi.waitFor(() => expect(process.exitCode).toBe(2))
  expect(err).toHaveBeenCalledWith("russia-ties: 'nowhere' is not a folder\n")
  Object.assign(process, { argv, exitCode })
  err.mockRestore()
})

const cwd = fileURLToPath(new URL('../..', import.meta.url))
const args = (...words: readonly string[]) => ['--import', 'tsx', ...words]
const cli = 'src/cli/bin.ts'

test('a pipe that is closed early', async () => {
  const child = spawn(process.execPath, args(cli, 'assessments', '--format', 'json'), { cwd })
  let err = ''
  child.stderr.on('data', (text) => (err += text))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test.runIf(existsSync('/dev/full'))('a full disk', () => {
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const
  const { status, stderr } = spawnSync(process.execPath, args(cli, 'version'), {
    cwd,
    encoding: 'utf8',
    stdio: [...stdio],
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^russia-ties: .*ENOSPC.*\n$/) })
})

test('npm start fits one screen', () => {
  const { stdout, status } = spawnSync(process.execPath, args('scripts/start.ts'), { cwd, encoding: 'utf8' })
  expect({ status, isOneScreen: stdout.split('\n').length <= 41 && widest(stdout) <= 80 }).toEqual({
    status: 0,
    isOneScreen: true,
  })
})
