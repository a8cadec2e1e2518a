import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unusedReasons } from '../../scripts/checks/accounting.js'
import { compile } from '../../scripts/compile/compile.js'
import { excuses } from '../../scripts/read/authoring.js'
import { load } from '../../scripts/read/load.js'

const sources = load(fileURLToPath(new URL('../..', import.meta.url)))
const { resolved } = compile(sources)
const excused = resolved.flatMap(({ claims }) => claims.flatMap((claim) => Object.values(claim.excused)))
const unused = [...sources.unused.values()].flatMap((reasons) => Object.values(reasons))
const counted = (reasons: readonly string[], list: readonly string[]) =>
  Object.fromEntries(reasons.map((reason) => [reason, list.filter((one) => one.startsWith(reason)).length]))

// Neither may grow unseen: whoever adds an excuse changes this number, and whoever reviews the change reads it.
test('so many words of the passages and names of the claims are excused, by reason', () => {
  expect(counted(excuses, excused)).toEqual({
    background: 53,
    caption: 5,
    idiom: 40,
    name: 3,
    order: 15,
    parties: 47,
    pronoun: 118,
  })
})

test('so many passages yield no record, by reason', () => {
  expect(counted([...unusedReasons, 'repeats'], unused)).toEqual({
    biography: 7,
    'document metadata': 11,
    heading: 9,
    'image credit': 5,
    'no checkable content': 0,
    question: 6,
    recommendation: 3,
    repeats: 1,
    rhetoric: 0,
    'site furniture': 11,
  })
})
