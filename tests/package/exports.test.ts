import { describe, expect, test } from 'vitest'
import { run } from './installed.js'

const words = (text: string) => text.trim().split(/\s+/)

const lists = words(`
  actors assessments capabilities deployments documents events figures goods places records release retired stances
  statements ties transfers
`)
const functions = words(`
  cite disagreements estimatesOf eventsDuring evidenceOf explain figuresOn find findActor holdsAt isPartyName isRecordId record
  recordsOn sentenceOf stancesOf statementsBy tiesAt tiesBetween tiesOf timelineOf totalOf transfersFrom transfersTo
  urlOf
`)
const vocabularies = words(`
  abilities actorTypes acts addableUnits assessmentTypes bases certainties domains eventTypes forms genres hedges kindRules
  kinds leftOutReasons magnitudes measures
  modalities openLists outcomes pers positions ranks relations roles sideRules stages standings subjects tieTypes trends units
`)
const schemas = words(`
  anyNames claimOf claimPeriod dateInput day dayInput dayRange optionSchemas options ourNames period quantity rank
  recordSchemas schemas trend
`)

describe.each([
  ['russia-ties', [...lists, ...functions, ...vocabularies].sort()],
  ['russia-ties/schema', schemas],
  ['russia-ties/search', ['search']],
  ['russia-ties/dataset', ['DatasetError', 'createDataset', 'dated', 'precisions']],
])('%s', (entry, names) => {
  test('exports these names to import', () => {
    const script = `console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`
    expect(JSON.parse(run('module', script))).toEqual(names)
  })

  test('exports these names to require', () => {
    const script = `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`
    expect(JSON.parse(run('commonjs', script))).toEqual(names)
  })
})

test('an error of the shortened file is printed under its name', () => {
  const script = `const { createDataset } = require('russia-ties/dataset'); createDataset({ ties: [{}] })`
  expect(run('commonjs', `try { ${script} } catch (error) { console.log(error) }`)).toMatch(/^DatasetError: /)
})

const use = `console.log(transfersTo('Russia', { from: 'Iran' }).every((one) => schemas.transfer.safeParse(one).success))`

test.each([
  ['module', `import { transfersTo } from 'russia-ties'; import { schemas } from 'russia-ties/schema'; ${use}`],
  [
    'commonjs',
    `const { transfersTo } = require('russia-ties'); const { schemas } = require('russia-ties/schema'); ${use}`,
  ],
] as const)('a %s script uses both entries', (type, script) => {
  expect(run(type, script)).toBe('true')
})
