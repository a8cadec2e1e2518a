import { EventEmitter } from 'node:events'
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
