import { main } from '../../src/cli/main.js'

const call = /^\$ npx russia-ties (.*?)(?: \| head -(\d+))?$/
const console = /^```console\n([\s\S]*?)^```$/gm

/** The words of a command line, parted as a shell parts them. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** What a command line prints in a terminal of 80 columns: the answer, then hints; of the answer no more than the first lines. */
async function printed(line: string, count: number | undefined): Promise<readonly string[]> {
  const given = { out: '', err: '' }
  await main(wordsOf(line), {
    out: (text) => (given.out += text),
    err: (text) => (given.err += text),
    ...{ width: 80, colour: false },
  })
  const linesOf = (text: string) => text.split('\n').slice(0, -1)
  return [...linesOf(given.out).slice(0, count), ...linesOf(given.err)]
}

/** The command lines of a block, each with what it prints. */
async function filled(body: string): Promise<string> {
  const lines: string[] = []
  for (const line of body.split('\n')) {
    const [, asked, count] = call.exec(line) ?? []
    if (asked !== undefined)
      lines.push(line, ...(await printed(asked, count === undefined ? undefined : Number(count))))
  }
  return `\`\`\`console\n${lines.join('\n')}\n\`\`\``
}

/** A guide with what its command lines print now, in the blocks that are marked `console`. */
export async function withAnswers(text: string): Promise<string> {
  const blocks = await Promise.all([...text.matchAll(console)].map(([, body = '']) => filled(body)))
  return text.replace(console, () => blocks.shift() as string)
}
