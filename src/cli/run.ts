import { main } from './main.js'

/** The parts of a process that the command line needs. */
type Process = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'exit'>

/** Runs a command line on the streams of a process; gives the exit code. */
export function run(argv: readonly string[], { stdout, stderr, env, exit }: Process): Promise<number> {
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return // the reader has seen enough, as `head` has
      stderr.write(`russia-ties: ${error.message}\n`)
      exit(1)
    })
  return main(argv, {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: Math.max(40, stdout.columns || Number(env.COLUMNS) || 80),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  })
}
