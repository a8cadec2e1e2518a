import { main } from '../../src/cli/main.js'
import type { World } from '../../src/cli/print.js'

/** Runs a command line in this process: words parted by blanks, or a list of them. */
export async function ask(line: string | readonly string[], world: Partial<World> = {}) {
  const given = { out: '', err: '' }
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line
  const code = await main(argv, {
    out: (text) => (given.out += text),
    err: (text) => (given.err += text),
    ...{ width: 80, colour: false, ...world },
  })
  return { code, ...given }
}

/** The width of the widest line. */
export const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length))
