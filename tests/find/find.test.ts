import { describe, expect, test } from 'vitest'
import { ids } from '../support.js'
import { world } from './made-up.js'

const { find, transfers, ties, events, records } = world

describe('transfers are found by', () => {
  test.each<[string, Parameters<typeof find<(typeof transfers)[number]>>[1], readonly string[]]>([
    ['nothing: all that somebody affirms', {}, ['tanks', 'grain', 'rumour', 'gift', 'refusal']],
    ['sender', { from: 'Eastland' }, ['rumour', 'gift']],
    ['one of several senders', { from: ['Eastland', 'Southland'] }, ['rumour', 'gift', 'refusal']],
    ['none of no senders', { from: [] }, []],
    ['recipient, alone or among others', { to: 'Westland' }, ['grain']],
    ['sender and recipient', { from: 'Northland', to: 'Southland' }, ['tanks']],
    ['goods and all that is under them', { goods: 'arms' }, ['tanks', 'rumour', 'gift']],
    ['the narrower goods of a claim, but not wider ones', { goods: 'light-tanks' }, ['tanks']],
    [
      'wider goods too, where that is wanted',
      { goods: 'light-tanks', includeUnspecified: true },
      ['tanks', 'rumour', 'gift'],
    ],
    ['wider goods, where that is not', { goods: 'light-tanks', includeUnspecified: false }, ['tanks']],
    ['stage', { stage: 'refused' }, ['refusal']],
    ['a stage that it had once', { stage: 'agreed' }, ['tanks']],
    ['one of several stages', { stage: ['refused', 'delivered'] }, ['tanks', 'grain', 'gift', 'refusal']],
    ['joint', { joint: true }, ['grain']],
    ['not joint', { joint: false }, ['tanks', 'rumour', 'gift', 'refusal']],
    ['what it is given in return for', { inReturnFor: 'grain' }, ['gift']],
    ['the wider record', { partOf: 'tanks' }, ['grain']],
    ['modality', { modality: ['alleged', 'planned'] }, ['tanks', 'rumour']],
    ['claimant', { claimant: 'League' }, ['tanks']],
    ['hedge', { hedge: 'reportedly' }, ['tanks']],
    ['unit', { unit: 'tanks' }, ['tanks']],
    ['words of a label, in whatever case', { label: 'GREAT' }, ['tanks']],
    ['whole words only', { label: 'grea' }, []],
    ['a party in whatever part', { on: 'Westland' }, ['grain']],
    ['a denial, which is asked for', { modality: 'denied', negated: 'also' }, ['denial']],
    [
      'an option left undefined: not asked',
      { from: undefined, during: undefined },
      ['tanks', 'grain', 'rumour', 'gift', 'refusal'],
    ],
  ])('%s: %j', (_, where, expected) => {
    expect(ids(find(transfers, where))).toEqual(expected)
  })

  test('one claim that meets all conditions on claims', () => {
    expect(ids(find(transfers, { modality: 'reported', stage: 'delivered', goods: 'light-tanks' }))).toEqual(['tanks'])
    expect(find(transfers, { modality: 'reported', unit: 'tanks' })).toEqual([])
    expect(find(transfers, { goods: 'light-tanks', stage: 'agreed' })).toEqual([])
  })
})

test('every field of every kind can be asked for', () => {
  const { deployments, capabilities, figures, statements, stances, assessments } = world
  const found = [
    ...[{ what: 'arms' }, { of: 'Northland' }, { sentBy: 'Ministry' }, { host: 'Westland' }, { place: 'Harbour' }].map(
      (where) => find(deployments, where as { host: 'Westland' }),
    ),
    find(deployments, { sent: 'tanks', stage: 'present' }),
    find(capabilities, { actor: 'Southland', ability: 'makes', goods: 'tanks', with: 'Northland' }),
    find(figures, { measure: 'trade volume', of: 'Northland', with: 'Southland' }),
    find(statements, { act: 'warned', speaker: 'Desk', addressee: 'League', concerns: 'Eastland', about: 'tanks' }),
    find(stances, { holder: 'Ministry', subject: 'negotiations', position: 'refrains' }),
    find(assessments, { type: 'goal', about: 'Northland' }),
    find(ties, {
      type: 'treaty',
      domain: 'military',
      standing: 'with',
      between: 'Southland',
      directed: false,
      stage: 'signed',
    }),
    find(ties, { from: 'Eastland', to: 'Westland', directed: true }),
    find(events, { type: 'summit', place: 'Harbour', outcome: 'adopted', about: 'pact', role: 'host' }),
  ]
  expect(found.map((list) => ids(list).join())).toEqual(
    'troops troops troops troops troops troops works trade speech refrains aim pact feud summit'.split(' '),
  )
})

describe('where a field says something else, nothing is found', () => {
  test.each([
    [() => find(world.deployments, { host: 'Northland', exactly: true })],
    [() => find(world.deployments, { under: 'Northland' })],
    [() => find(world.capabilities, { ability: 'uses' })],
    [() => find(world.capabilities, { host: 'Southland' })],
    [() => find(world.figures, { goods: 'arms' })],
    [() => find(world.figures, { of: 'Southland', with: 'Northland' })],
    [() => find(world.statements, { about: 'pact' })],
    [() => find(world.stances, { position: 'ready' })],
    [() => find(world.assessments, { type: 'motive' })],
    [() => find(ties, { stage: 'in preparation' })],
    [() => find(events, { outcome: 'vetoed' })],
  ])('%s', (call) => {
    expect(call()).toEqual([])
  })
})

describe('records of all kinds are found by', () => {
  test.each<[string, Parameters<typeof find<(typeof records)[number]>>[1], readonly string[]]>([
    ['kind', { kind: 'assessment' }, ['guess', 'aim']],
    ['several kinds', { kind: ['event', 'statement'] }, ['drill', 'summit', 'speech']],
    ['a place', { on: 'Harbour' }, ['summit', 'troops']],
    ['a party and a label', { on: 'Northland', label: 'master of' }, ['aim']],
    ['a party, claimants apart', { on: 'League' }, ['seat', 'speech']],
    ['a document', { document: 'almanac', kind: ['tie', 'event'] }, ['seat', 'pact', 'drill']],
  ])('%s: %j', (_, where, expected) => {
    expect(ids(find(records, where))).toEqual(expected)
  })
})

describe('events and those who took part', () => {
  test.each<[Parameters<typeof find<(typeof events)[number]>>[1], readonly string[]]>([
    [{ of: 'Southland' }, ['summit']],
    [{ of: 'Southland', with: 'Northland' }, ['summit']],
    [{ of: 'Southland', role: 'visitor' }, ['summit']],
    [{ of: 'Southland', role: 'host' }, []],
    [{ role: ['host', 'actor'] }, ['drill', 'summit']],
    [{ of: 'Southland', with: 'Southland' }, []],
    [{ of: 'Southland', with: 'Eastland' }, []],
    [{ stage: 'scheduled' }, ['drill']],
  ])('%j: %j', (where, expected) => {
    expect(ids(find(events, where))).toEqual(expected)
  })
})

describe('with a date', () => {
  const during = (where: object) => ids(find(transfers, where))

  test('only what certainly moved then, unless what is possible is wanted', () => {
    expect(during({ during: '2002-02-01' })).toEqual(['grain'])
    expect(during({ during: '2002-02-01', certainty: 'possible' })).toEqual(['tanks', 'grain', 'rumour', 'gift'])
    expect(during({ during: '2002-04', certainty: 'definite' })).toEqual([])
  })

  test('a window is met by one day of it', () => {
    expect(during({ during: '2002' })).toEqual(['grain'])
    expect(during({ during: '2001' })).toEqual(['tanks'])
    expect(during({ during: '2001-06-15' })).toEqual([])
    expect(during({ during: '2001/2003' })).toEqual(['tanks', 'grain'])
  })

  test('a stage is dated, not the movement', () => {
    expect(during({ during: '1999', stage: 'refused' })).toEqual(['refusal'])
    expect(during({ during: '1999', stage: 'refused', from: 'Southland', exactly: true })).toEqual(['refusal'])
    expect(during({ during: '2001', stage: 'agreed' })).toEqual([])
    expect(during({ during: '1999', stage: 'agreed', certainty: 'possible' })).toEqual(['tanks'])
    expect(during({ during: '2003-05', stage: 'delivered' })).toEqual(['tanks'])
  })

  test('only the claims that meet the conditions are dated', () => {
    expect(during({ during: '2001', goods: 'light-tanks' })).toEqual([])
    expect(during({ during: '2003', goods: 'light-tanks' })).toEqual(['tanks'])
    expect(during({ during: '2001', claimant: 'League' })).toEqual([])
  })

  test('what is planned is possible at most', () => {
    expect(world.eventsDuring('2000-09')).toEqual([])
    expect(ids(world.eventsDuring('2000-09', { certainty: 'possible' }))).toEqual(['drill'])
    expect(world.eventsDuring('2000-10', { certainty: 'possible' })).toEqual([])
  })

  test('every form of a date gives the same', () => {
    const expected = find(ties, { during: '2003-07-04' })
    expect(ids(expected)).toEqual(['pact', 'feud'])
    for (const date of [{ year: 2003, month: 7, day: 4 }, new Date('2003-07-04'), '2003-07-04/2003-07-04'])
      expect(find(ties, { during: date })).toEqual(expected)
  })
})

describe('certainty without a date', () => {
  test.each<[string, object, readonly string[]]>([
    ['definite: what a firm claim tells', { certainty: 'definite' }, ['tanks', 'grain', 'gift']],
    ['definite, at a stage', { certainty: 'definite', stage: 'refused' }, ['refusal']],
    ['possible: all that is affirmed', { certainty: 'possible' }, ['tanks', 'grain', 'rumour', 'gift', 'refusal']],
  ])('%s', (_, where, expected) => {
    expect(ids(find(transfers, where))).toEqual(expected)
  })
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
  expect(
    find(
      transfers.filter(() => false),
      { from: 'Eastland' },
    ),
  ).toEqual([])
})
