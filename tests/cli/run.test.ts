import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Process, run, type Sink } from '../../src/cli/run.js'
import { release } from '../../src/index.js'
import { widest } from './harness.js'

/** A process whose streams keep what is written to them. */
function fake(stdout: Partial<Sink> = {}, env: Process['env'] = {}) {
  const told = { out: '', err: '' }
  const streams = { out: new EventEmitter(), err: new EventEmitter() }
  const sink = (name: keyof typeof told): Sink => ({
    write: (text) => (told[name] += text),
    on: (event, listener) => streams[name].on(event, listener),
  })
  const process: Process = { stdout: { ...sink('out'), ...stdout }, stderr: sink('err'), env }
  return { process, told, streams }
}

const line = ['ties', '--at', '2024-07-01', '--of', 'Russia']

describe('colour', () => {
  test.each([
    ['on a terminal', { isTTY: true }, {}, true],
    ['on a terminal with an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
    ['not with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['not on a terminal that has none', { isTTY: true }, { TERM: 'dumb' }, false],
    ['not into a pipe', {}, {}, false],
  ])('%s', async (_, stdout, env, coloured) => {
    const { process, told } = fake(stdout, env)
    expect(await run(line, process)).toBe(0)
    expect(told.out.includes('\u001b[')).toBe(coloured)
  })
})

describe('width', () => {
  test.each([
    ['that of the terminal', { columns: 120 }, { COLUMNS: '60' }, 120],
    ['else COLUMNS', {}, { COLUMNS: '60' }, 60],
    ['else 80', {}, {}, 80],
    ['else 80, where COLUMNS is nonsense', {}, { COLUMNS: 'wide' }, 80],
    ['40 at least', { columns: 10 }, {}, 40],
  ])('%s', async (_, stdout, env, width) => {
    const { process, told } = fake(stdout, env)
    await run(['--help'], process)
    expect(widest(told.out.split('\n\n')[1] as string)).toBeLessThanOrEqual(width)
    expect(widest(told.out.split('\n\n')[1] as string)).toBeGreaterThan(width - 20)
  })
})

test('what is not understood is said on standard error', async () => {
  const { process, told } = fake()
  expect(await run(['qqqqqqqq'], process)).toBe(2)
  expect(told).toEqual({ out: '', err: "russia-ties: 'qqqqqqqq' is not a command\nSee russia-ties --help\n" })
})

describe('faults of a stream', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code })

  test.each(['out', 'err'] as const)('a reader of %s that has gone is none', async (name) => {
    const { process, streams } = fake()
    await run(['--version'], process)
    expect(() => streams[name].emit('error', fault('EPIPE'))).not.toThrow()
  })

  test.each(['out', 'err'] as const)('a full disk is one, for %s', async (name) => {
    const { process, streams } = fake()
    await run(['--version'], process)
    expect(() => streams[name].emit('error', fault('ENOSPC'))).toThrow('ENOSPC')
  })
})

describe('the entry', () => {
  const { argv, exitCode } = process

  afterEach(() => {
    process.argv = argv
    process.exitCode = exitCode
    vi.restoreAllMocks()
  })

  test('runs the arguments of the process and sets its exit code', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    process.argv = ['node', 'russia-ties', '--version']
    await import('../../src/cli/bin.js')
    expect(write.mock.calls).toEqual([[`${release.version}\n`]])
    expect(process.exitCode).toBe(0)
  })
})
