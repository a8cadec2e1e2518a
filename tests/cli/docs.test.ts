import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.js'
import { ask } from './harness.js'

const guide = readFileSync(fileURLToPath(new URL('../../docs/command-line.md', import.meta.url)), 'utf8')

/** The commands of the guide, each with what it prints: `$ npx russia-ties … | head -2`, then lines up to the next. */
const shown = [...guide.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.split(/^(?=\$ )/m).map((part) => {
    const [first = '', ...lines] = part.split('\n')
    const [, line = '', head] = /^\$ npx russia-ties (.*?)(?: \| head -(\d+))?$/.exec(first) ?? []
    return { line, head: Number(head ?? Number.POSITIVE_INFINITY), printed: lines.join('\n') }
  }),
)

const headOf = (text: string, count: number) => text.split('\n').slice(0, count).join('\n')

describe('docs/command-line.md', () => {
  test.each(shown)('$line', async ({ line, head, printed }) => {
    const { out, err } = await ask(line)
    const data = head < out.split('\n').length ? `${headOf(out, head)}\n` : out
    expect(`${data}${err}`).toBe(printed)
  })

  test.each(Object.keys(catalogue))('has %s', (name) => {
    expect(guide).toMatch(new RegExp(`npx russia-ties ${name} `))
  })
})
