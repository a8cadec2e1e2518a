import { main } from '../../src/cli/main.js'

const call = /^\$ npx russia-ties (.*?)(?: \| head -(\d+))?$/
const block = /^```console\n([\s\S]*?)^```$/gm

/** What a command line prints in a terminal of 80 columns: data, then hints; of the data no more than the first lines. */
async function printed(line: string, count = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const told = { out: '', err: '' }
  await main(line.split(' '), {
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    ...{ width: 80, colour: false },
  })
  const linesOf = (text: string) => text.split('\n').slice(0, -1)
  return [...linesOf(told.out).slice(0, count), ...linesOf(told.err)]
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
export async function renewed(text: string): Promise<string> {
  const blocks = await Promise.all([...text.matchAll(block)].map(([, body = '']) => filled(body)))
  return text.replace(block, () => blocks.shift() as string)
}
