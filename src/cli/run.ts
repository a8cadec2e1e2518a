import { main } from './main.js'

/** A stream to write to: a terminal, a pipe or a file. */
export interface Sink {
  /** Writes text. */
  readonly write: (text: string) => unknown
  /** Tells of a fault, as when the reader of a pipe has gone. */
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined
  /** The width of the terminal. */
  readonly columns?: number | undefined
}

/** The parts of a process that the command line needs. */
export interface Process {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A reader that has seen enough, as `head` has, is no fault. */
function swallow(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** Colour on a terminal that can show it, and never against NO_COLOR. */
const isColoured = ({ stdout, env }: Process) => stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'

/** The width of the terminal, else the COLUMNS of the environment, else 80; 40 at least. */
const widthOf = ({ stdout, env }: Process) => Math.max(40, stdout.columns || Number(env.COLUMNS) || 80)

/** Runs a command line on the streams of a process; gives the exit code. */
export function run(argv: readonly string[], process: Process): Promise<number> {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) stream.on('error', swallow)
  return main(argv, {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: widthOf(process),
    colour: isColoured(process),
  })
}
