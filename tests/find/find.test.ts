import { describe, expect, test } from 'vitest'
import { ids, thrownBy } from '../support.js'
import { world } from './made-up.js'

const { find, transfers, ties, events, records } = world

type Any = (typeof records)[number]

/** Asks for what meets some conditions; the ids that are found stand beside them. */
const finds = <R extends Any>(
  list: readonly R[],
  rows: readonly (readonly [Parameters<typeof find<R>>[1], string])[],
) => expect(rows.map(([where]) => [where, ids(find(list, where)).join(' ')])).toEqual(rows)

const affirmed = 'tanks grain rumour gift refusal'

test('transfers are found by each of their conditions', () => {
  finds(transfers, [
    [{}, affirmed],
    [{ from: undefined, during: undefined }, affirmed],
    [{ from: 'Eastland' }, 'rumour gift'],
    [{ from: ['Eastland', 'Southland'] }, 'rumour gift refusal'],
    [{ from: [] }, ''],
    [{ to: 'Westland' }, 'grain'],
    [{ from: 'Northland', to: 'Southland' }, 'tanks'],
    [{ goods: 'arms' }, 'tanks rumour gift'],
    [{ goods: 'light-tanks' }, 'tanks'],
    [{ goods: 'light-tanks', includeUnspecified: true }, 'tanks rumour gift'],
    [{ goods: 'light-tanks', includeUnspecified: false }, 'tanks'],
    [{ stage: 'refused' }, 'refusal'],
    [{ stage: 'agreed' }, 'tanks'],
    [{ stage: ['refused', 'delivered'] }, 'tanks grain gift refusal'],
    [{ joint: true }, 'grain'],
    [{ joint: false }, 'tanks rumour gift refusal'],
    [{ inReturnFor: 'grain' }, 'gift'],
    [{ partOf: 'tanks' }, 'grain'],
    [{ modality: ['alleged', 'planned'] }, 'tanks rumour'],
    [{ claimant: 'League' }, 'tanks'],
    [{ hedge: 'reportedly' }, 'tanks'],
    [{ unit: 'tanks' }, 'tanks'],
    [{ label: 'GREAT' }, 'tanks'],
    [{ label: 'grea' }, ''],
    [{ on: 'Westland' }, 'grain'],
    [{ modality: 'denied', negated: 'also' }, 'denial'],
  ])
})

test('one claim must meet all conditions on claims', () => {
  finds(transfers, [
    [{ modality: 'reported', stage: 'delivered', goods: 'light-tanks' }, 'tanks'],
    [{ modality: 'reported', unit: 'tanks' }, ''],
    [{ goods: 'light-tanks', stage: 'agreed' }, ''],
  ])
})

test('every field of every kind can be asked for', () => {
  finds(world.deployments, [
    [{ what: 'arms' }, 'troops'],
    [{ of: 'Northland' }, 'troops'],
    [{ sentBy: 'Ministry' }, 'troops'],
    [{ host: 'Westland' }, 'troops'],
    [{ place: 'Harbour' }, 'troops'],
    [{ sent: 'tanks', stage: 'present' }, 'troops'],
    [{ host: 'Northland', exactly: true }, ''],
    [{ under: 'Northland' }, ''],
  ])
  finds(world.capabilities, [
    [{ actor: 'Southland', ability: 'makes', goods: 'tanks', with: 'Northland' }, 'works'],
    [{ ability: 'uses' }, ''],
    [{ host: 'Southland' }, ''],
  ])
  finds(world.figures, [
    [{ measure: 'trade volume', of: 'Northland', with: 'Southland' }, 'trade'],
    [{ goods: 'arms' }, ''],
    [{ of: 'Southland', with: 'Northland' }, ''],
  ])
  finds(world.statements, [
    [{ act: 'warned', speaker: 'Desk', addressee: 'League', concerns: 'Eastland', about: 'tanks' }, 'speech'],
    [{ about: 'pact' }, ''],
  ])
  finds(world.stances, [
    [{ holder: 'Ministry', subject: 'negotiations', position: 'refrains' }, 'refrains'],
    [{ position: 'ready' }, ''],
  ])
  finds(world.assessments, [
    [{ type: 'goal', about: 'Northland' }, 'aim'],
    [{ type: 'motive' }, ''],
  ])
  finds(ties, [
    [{ type: 'treaty', domain: 'military', standing: 'with', between: 'Southland' }, 'pact'],
    [{ directed: false, stage: 'signed' }, 'pact'],
    [{ from: 'Eastland', to: 'Westland', directed: true }, 'feud'],
    [{ stage: 'in preparation' }, ''],
  ])
})

test('events are found by those who took part, in whatever role or in one', () => {
  finds(events, [
    [{ type: 'summit', place: 'Harbour', outcome: 'adopted', about: 'pact', role: 'host' }, 'summit'],
    [{ of: 'Southland' }, 'summit'],
    [{ of: 'Southland', with: 'Northland' }, 'summit'],
    [{ of: 'Southland', role: 'visitor' }, 'summit'],
    [{ of: 'Southland', role: 'host' }, ''],
    [{ role: ['host', 'actor'] }, 'drill summit'],
    [{ of: 'Southland', with: 'Southland' }, ''],
    [{ of: 'Southland', with: 'Eastland' }, ''],
    [{ stage: 'scheduled' }, 'drill'],
    [{ outcome: 'vetoed' }, ''],
  ])
})

test('records of all kinds are found by what they share', () => {
  finds(records, [
    [{ kind: 'assessment' }, 'guess aim'],
    [{ kind: ['event', 'statement'] }, 'drill summit speech'],
    [{ on: 'Harbour' }, 'summit troops'],
    [{ on: 'Northland', label: 'master of' }, 'aim'],
    [{ on: 'League' }, 'seat speech'],
    [{ document: 'almanac', kind: ['tie', 'event'] }, 'seat pact drill'],
  ])
})

describe('with a date', () => {
  test('only what certainly moved then, unless what is possible is wanted', () => {
    finds(transfers, [
      [{ during: '2002-02-01' }, 'grain'],
      [{ during: '2002-02-01', certainty: 'possible' }, 'tanks grain rumour gift'],
      [{ during: '2002-04', certainty: 'definite' }, ''],
    ])
  })

  test('a window is met by one day of it', () => {
    finds(transfers, [
      [{ during: '2002' }, 'grain'],
      [{ during: '2001' }, 'tanks'],
      [{ during: '2001-06-15' }, ''],
      [{ during: '2001/2003' }, 'tanks grain'],
    ])
  })

  test('a stage is dated, not the movement', () => {
    finds(transfers, [
      [{ during: '1999', stage: 'refused' }, 'refusal'],
      [{ during: '1999', stage: 'refused', from: 'Southland', exactly: true }, 'refusal'],
      [{ during: '2001', stage: 'agreed' }, ''],
      [{ during: '1999', stage: 'agreed', certainty: 'possible' }, 'tanks'],
      [{ during: '2003-05', stage: 'delivered' }, 'tanks'],
    ])
  })

  test('only the claims that meet the conditions are dated', () => {
    finds(transfers, [
      [{ during: '2001', goods: 'light-tanks' }, ''],
      [{ during: '2003', goods: 'light-tanks' }, 'tanks'],
      [{ during: '2001', claimant: 'League' }, ''],
    ])
  })

  test('what is planned is possible at most', () => {
    finds(events, [
      [{ during: '2000-09' }, ''],
      [{ during: '2000-09', certainty: 'possible' }, 'drill'],
      [{ during: '2000-10', certainty: 'possible' }, ''],
    ])
  })

  test('every form of a date gives the same', () => {
    const expected = find(ties, { during: '2003-07-04' })
    expect(ids(expected)).toEqual(['pact', 'feud'])
    for (const date of [{ year: 2003, month: 7, day: 4 }, new Date('2003-07-04'), '2003-07-04/2003-07-04'])
      expect(find(ties, { during: date })).toEqual(expected)
  })
})

test('certainty without a date: what a firm claim tells, at a stage or not; or all that is affirmed', () => {
  finds(transfers, [
    [{ certainty: 'definite' }, 'tanks grain gift'],
    [{ certainty: 'definite', stage: 'refused' }, 'refusal'],
    [{ certainty: 'possible' }, affirmed],
  ])
})

test('the named queries are find with one condition set', () => {
  expect(world.transfersTo('Southland', { goods: 'tanks' })).toEqual(
    find(transfers, { to: 'Southland', goods: 'tanks' }),
  )
  expect(world.transfersFrom('Eastland')).toEqual(find(transfers, { from: 'Eastland' }))
  expect(world.tiesAt('2003', { of: 'Southland' })).toEqual(find(ties, { during: '2003', of: 'Southland' }))
  expect(world.tiesOf('Eastland')).toEqual(find(ties, { of: 'Eastland' }))
  expect(world.tiesBetween('Southland', 'Northland')).toEqual(find(ties, { of: 'Southland', with: 'Northland' }))
  expect(world.eventsDuring('2003')).toEqual(find(events, { during: '2003' }))
  expect(world.stancesOf('Northland')).toEqual(find(world.stances, { holder: 'Northland' }))
  expect(world.statementsBy('Northland')).toEqual(find(world.statements, { speaker: 'Northland' }))
  expect(world.figuresOn('Southland')).toEqual(find(world.figures, { on: 'Southland' }))
  expect(world.recordsOn('Eastland', { kind: 'tie' })).toEqual(find(records, { on: 'Eastland', kind: 'tie' }))
})

test('what find gave back can be asked again, also where it is empty', () => {
  const arms = find(transfers, { goods: 'arms' })
  expect(ids(find(arms, { from: 'Eastland' }))).toEqual(['rumour', 'gift'])
  const none = find(arms, { from: 'Westland' })
  expect(find(none, { goods: 'tanks' })).toEqual([])
  const some = find(records, { on: 'Harbour' })
  expect(ids(find(some, { kind: 'event' }))).toEqual(['summit'])
})

test('a list of the reader’s own making is taken as it is, frozen or not', () => {
  const list = transfers.filter(({ joint }) => !joint)
  expect(ids(find(list, { from: 'Northland' }))).toEqual(['tanks'])
  list.pop()
  expect(ids(find(list, { to: 'Northland' }))).toEqual(['gift'])
  expect(find([])).toEqual([])
})

test('options may be an object without a prototype', () => {
  expect(ids(find(transfers, Object.assign(Object.create(null), { from: 'Southland' })))).toEqual(['refusal'])
})

test('an empty list takes the options of every kind, since it does not tell what it would hold', () => {
  finds(transfers.slice(0, 0), [[{ from: 'Eastland' }, '']])
})

test('an empty answer keeps the kind of its list, and so its options', () => {
  const none = find(transfers, { from: 'Southland', to: 'Westland' })
  expect(none).toEqual([])
  const refused = (list: typeof none) => thrownBy(() => find(list, { host: 'Desk' } as object))
  expect(refused(none)).toBe(refused(transfers))
  expect(refused(none)).toContain('inReturnFor')
})

test('a label is found by whole words, whatever stands between them', () => {
  const labelled = ['MASTER  of-the sea', 'of the', 'master of the se', 'sea master']
  expect(labelled.map((label) => find(world.assessments, { label }).length)).toEqual([1, 1, 0, 0])
})
