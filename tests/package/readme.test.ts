import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './installed.js'

test('the first program of README.md prints what stands below it, in a folder with nothing but the package', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, program = '', printed] = /```js\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```/.exec(readme) ?? []
  expect(run('module', program)).toBe(printed)
})
