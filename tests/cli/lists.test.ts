import { expect, test } from 'vitest'
import { lists } from '../../src/cli/lists.js'
import { flagOf } from '../../src/cli/options.js'
import { programFor } from '../../src/cli/program.js'
import { specsOf } from '../../src/find/specs.js'
import * as ours from '../../src/index.js'
import { kindRules, kinds } from '../../src/vocabulary/index.js'
import { ask, widest } from './harness.js'

const world = { out: () => {}, err: () => {}, width: 80, colour: false }
const output = ['--newest', '--limit', '--table', '--fields', '--format', '--explain', '--total']

test('there is a command for every list, and its options are those of find', () => {
  const { commands } = programFor(world).program
  for (const kind of [...kinds, undefined]) {
    const name = kind === undefined ? 'records' : kindRules[kind].list
    const flags = commands.find((one) => one.name() === name)?.options.map(({ long }) => `${long}`)
    const own = flags?.filter((flag) => !flag.startsWith('--no-'))
    expect(own?.sort(), name).toEqual([...Object.keys(specsOf(kind)).map(flagOf), ...output].sort())
  }
})

test('each list gives what find gives', async () => {
  for (const { name } of lists) {
    const { out } = await ask(`${name} --on Iran --format ndjson`)
    const kind = kinds.find((one) => kindRules[one].list === name)
    const ids = out
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id)
    expect(ids, name).toEqual(ours.find(ours.records, { on: 'Iran', kind }).map(({ id }) => id))
  }
})

test('names may be aliases, codes and labels in any case, and what was understood is said', async () => {
  const { out, err } = await ask('transfers --from dprk --goods artillery_shells --format json')
  expect(JSON.parse(out)).toEqual(ours.find(ours.transfers, { from: 'North Korea', goods: 'artillery-shells' }))
  expect(err).toBe("'dprk' is read as 'North Korea'.\n'artillery_shells' is read as 'artillery-shells'.\n")
})

test('several values are parted by commas or given one by one', async () => {
  const one = await ask('ties --type treaty,alliance --format ndjson')
  expect((await ask('ties --type treaty --type alliance --format ndjson')).out).toBe(one.out)
  expect(one.out.trim().split('\n').length).toBe(ours.find(ours.ties, { type: ['treaty', 'alliance'] }).length)
})

test('what can be true or false of a record can be asked for either way', async () => {
  for (const joint of [true, false]) {
    const { out } = await ask(`transfers --${joint ? '' : 'no-'}joint --format json`)
    expect(JSON.parse(out)).toEqual(ours.find(ours.transfers, { joint }))
  }
})

test('the help fits the terminal and names every list, and has the flags of each command', async () => {
  const { out, code } = await ask('--help')
  expect(code).toBe(0)
  expect(widest(out)).toBeLessThanOrEqual(80)
  for (const { name } of lists) expect(out).toContain(`\n  ${name} `)
  expect((await ask('help stances')).out).toContain('--position <word>')
  expect((await ask([])).out).toBe(out)
})

test('what is only said not to be so is never shown as a stage', async () => {
  for (const { name } of lists) {
    const { out } = await ask(`${name} --negated --limit 0`)
    expect(out).not.toMatch(/undefined/)
  }
  const { out } = await ask('transfers --from China --negated')
  expect(out).toContain('transfers/china-wagner-group/arms · not so')
  expect((await ask('transfers --modality denied --negated also')).out).toContain(' · denied')
})
