// Loaded when a command asks for them; here before the tests, so that none of them counts as the one that made their constants.
import '../../src/cli/commands/index.js'
import '../../src/cli/commands/verify.js'
import { main } from '../../src/cli/main.js'
import type { World } from '../../src/cli/world.js'

/** What a command line gave. */
export interface Given {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process: words parted by blanks, or a list of them. */
export async function ask(line: string | readonly string[], world: Partial<World> = {}): Promise<Given> {
  const told = { out: '', err: '' }
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line
  const code = await main(argv, {
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    ...{ width: 80, colour: false, ...world },
  })
  return { code, ...told }
}

/** The ids of the records that a command line answers with. */
export async function idsOf(line: string | readonly string[]): Promise<readonly string[]> {
  const { out } = await ask(typeof line === 'string' ? `${line} --format json` : [...line, '--format', 'json'])
  return (JSON.parse(out) as { id: string }[]).map(({ id }) => id)
}

/** The width of the widest line. */
export const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length))
