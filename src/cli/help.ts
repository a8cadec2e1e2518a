import { wrapped } from '../words/wrap.js'
import { catalogue } from './catalogue.js'
import type { AnyCommand, Option, Options } from './command.js'
import { dashed } from './parse.js'

/** Two columns: what is written, and what it does, wrapped to the width. */
function listed(rows: readonly (readonly [string, string])[], width: number): string {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows
    .map(
      ([name, about]) =>
        `  ${name.padEnd(indent - 2)}${wrapped(about, width - indent).join(`\n${' '.repeat(indent)}`)}`,
    )
    .join('\n')
}

const written = ([name, option]: readonly [string, Option]) =>
  `--${dashed(name)}${'takes' in option ? ` ${option.takes}` : ''}`

const commandLines = (width: number) =>
  listed(
    Object.entries(catalogue).map(([name, { about }]) => [name, about]),
    width,
  )

/** The overview of the tool. */
export const overview = (width: number): string => `russia-ties COMMAND [OPTIONS]

${wrapped('Sourced records on the states that arm, trade with and stand by Russia in its war against Ukraine: what five documents say, with their doubts.', width).join('\n')}

Commands
${commandLines(width)}

Options
${listed(
  [
    ['--help, -h', 'this text; after a command: its options and an example'],
    ['--version, -v', 'the version of the data'],
  ],
  width,
)}

Try
  russia-ties transfers --to Russia --from Iran
  russia-ties ties --at 2024-07-01 --of Russia

${wrapped('Names may be aliases and codes, in any case: DPRK, ir, Türkiye. Data go to standard output, hints to standard error. Exit code: 0 answered, 1 verify found a difference, 2 not understood. An empty answer is no evidence that nothing happened.', width).join('\n')}
`

/** The help of one command. */
export function helpOf(
  name: string,
  { about, argument, options, examples }: AnyCommand,
  all: Options,
  width: number,
): string {
  const takes = argument ? ` ${argument.name}` : ''
  return `russia-ties ${name}${takes} [OPTIONS]

${wrapped(about, width).join('\n')}

${argument ? `${listed([[argument.name, argument.about]], width)}\n\n` : ''}Options
${listed(
  Object.entries({ ...options, ...all }).map((one) => [written(one), one[1].about]),
  width,
)}

Try
${examples.map((example) => `  russia-ties ${example}`).join('\n')}
`
}
