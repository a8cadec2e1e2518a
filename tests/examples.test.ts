import { expect, test } from 'vitest'
import * as dataset from '../src/dataset/index.js'
import * as main from '../src/index.js'
import * as schema from '../src/schema/index.js'
import * as search from '../src/search/index.js'
import { docExamples, guideExamples, runnable, shownPrograms } from './examples.js'

const modules = {
  'russia-ties': main,
  'russia-ties/schema': schema,
  'russia-ties/dataset': dataset,
  'russia-ties/search': search,
}

/** Runs an example; gives the number of results that it checked. */
async function run(code: string, scope: object, log: (text: string) => void = () => {}): Promise<number> {
  let results = 0
  const check = (actual: unknown, expected: unknown) => {
    results++
    expect(actual).toEqual(expected)
  }
  const throws = (act: () => void, message: string) => {
    results++
    expect(act).toThrow(message.replace(/^\w+: /, ''))
  }
  const names = { modules, check, throws, console: { log }, ...scope }
  const body = `return (async () => { ${runnable(code)} })()`
  await new Function(...Object.keys(names), body)(...Object.values(names))
  return results
}

test('there are examples to run', () => {
  expect(docExamples().length).toBeGreaterThan(20)
})

test.each(docExamples())('$name', async ({ code }) => {
  expect(await run(code, { ...main, ...dataset, ...search })).toBeGreaterThan(0)
})

test.each(guideExamples())('$name', async ({ code }) => {
  await run(code, {})
})

test.each(shownPrograms())('$name prints what stands below it', async ({ code, prints }) => {
  const lines: string[] = []
  await run(code, {}, (text) => lines.push(text))
  expect(lines.join('\n')).toBe(prints)
})

test.each([
  ['1 + 1 // 3'],
  ["['a'].map((x) => x)\n// ['b']"],
  ["import { transfersTo } from 'russia-ties'\ntransfersTo('Irna') // RangeError: another text"],
])('a wrong result fails: %s', async (code) => {
  await expect(run(code, {})).rejects.toThrow()
})
