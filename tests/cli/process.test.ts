import { spawn, spawnSync } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import { widest } from './harness.js'

/** A process with an output of this sort, that keeps what is written. */
function processWith(output: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv = {}) {
  const written: string[] = []
  const stream = () => Object.assign(new EventEmitter(), { write: (text: string) => written.push(text) })
  const given = {
    stdout: Object.assign(stream(), output),
    stderr: stream(),
    env,
    exit: vi.fn<(code: number) => never>(),
  }
  return { written, given: given as unknown as NodeJS.Process }
}

test('bold and colour on terminals alone, and lines as wide as they are', async () => {
  const answer = async (output: { isTTY?: boolean; columns?: number }, env?: NodeJS.ProcessEnv) => {
    const { written, given } = processWith(output, env)
    expect(await run(['transfers', '--fields', 'id,says'], given)).toBe(0)
    const text = written.join('')
    const isSet = text.includes('\u001b[1m')
    return [isSet, isSet || widest(text)]
  }
  expect(await answer({ isTTY: true, columns: 100 })).toEqual([true, true])
  expect(await answer({ isTTY: true, columns: 10 }, { NO_COLOR: '1' })).toEqual([false, 40])
  expect(await answer({ isTTY: true }, { TERM: 'dumb' })).toEqual([false, 80])
  expect(await answer({}, { COLUMNS: '90' })).toEqual([false, 90])
})

test('a reader who has seen enough is no error, a disk that is full is one', async () => {
  const { written, given } = processWith({})
  await run(['places'], given)
  written.length = 0
  given.stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }))
  expect(given.exit).not.toHaveBeenCalled()
  given.stdout.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' }))
  expect(written).toEqual(['russia-ties: disk full\n'])
  expect(given.exit).toHaveBeenCalledWith(1)
})

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
