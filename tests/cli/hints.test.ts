import { expect, test } from 'vitest'
import { ask } from './harness.js'

const none = 'No record matches; that is no evidence that nothing happened.\n'

test.each([
  [
    'ties --at 2026-01-01 --of Russia',
    /^Nothing is definite after 2025-09-01; try --possible\.\n\d+ more are possible\.\n$/,
  ],
  ['ties --at 2025-09-01 --of Russia', /^\d+ more are possible: try --possible\.\n$/],
  ['ties --at 1950 --of Iran', new RegExp(`^(\\d+ more (is|are) possible: try --possible\\.\n|${none})$`)],
  ['transfers --from Japan', new RegExp(`^${none}$`)],
  [
    'transfers --from Japan --during 2030',
    new RegExp(`^Nothing is definite after 2025-09-01; try --possible.\n${none}$`),
  ],
  ['transfers --from Japan --during 2030 --possible', new RegExp(`^${none}$`)],
  ['transfers --from Turkey --during 2022-03', /1 more is possible: try --possible\.\n/],
  ['disagreements --on Japan', new RegExp(`^${none}$`)],
])('%s', async (line, hint) => {
  const { code, err } = await ask(line)
  expect(code).toBe(0)
  expect(err).toMatch(hint)
})

test.each([
  ['table', ''],
  ['json', '[]\n'],
  ['ndjson', ''],
])('an empty answer as %s', async (format, out) => {
  expect((await ask(`transfers --from Japan --format ${format}`)).out).toBe(out)
})

test('what is no more than possible is marked where both are shown', async () => {
  const { out } = await ask('ties --at 2024-07-01 --of Russia --possible')
  const [sure] = (await ask('ties --at 2024-07-01 --of Russia')).out.split('\n').slice(2)
  expect(out).toContain(' [possible]\n')
  expect(out).toContain(`\n${sure}\n`)
})
