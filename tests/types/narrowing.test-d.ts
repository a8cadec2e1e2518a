import { expectTypeOf, test } from 'vitest'
import {
  type Assessment,
  type CslItem,
  cite,
  type Deployment,
  type Figure,
  type Happening,
  isPartyName,
  isRecordId,
  type PartyName,
  type RecordId,
  record,
  recordsOn,
  type Statement,
  type Tie,
  type Transfer,
  tiesOf,
  timelineOf,
  transfersTo,
} from '../../src/index.js'

test('record(id) is typed by its id', () => {
  expectTypeOf(record('transfers/iran-russia/shahed-136')).toEqualTypeOf<Transfer>()
  expectTypeOf(record('ties/iran-russia/treaty')).toEqualTypeOf<Tie>()
  expectTypeOf(record('events/iran/putins-visit-to-tehran')).toEqualTypeOf<Happening>()
  expectTypeOf(record('deployments/iran/trainers-in-crimea')).toEqualTypeOf<Deployment>()
  expectTypeOf(record('statements/pat-ryder/concern-over-munitions')).toEqualTypeOf<Statement>()
  expectTypeOf(record('figures/china/trade-with-russia')).toEqualTypeOf<Figure>()
})

test('joint tells sole and joint transfers apart', () => {
  const [one] = transfersTo('Russia')
  if (one === undefined) return
  expectTypeOf(one.joint).toEqualTypeOf<boolean>()
  if (one.joint) expectTypeOf(one.from).toEqualTypeOf<readonly [PartyName, ...PartyName[]]>()
  else expectTypeOf(one.from).toEqualTypeOf<readonly [PartyName]>()
})

test('directed tells the sides of a tie apart', () => {
  const [one] = tiesOf('Russia')
  if (one?.directed) expectTypeOf(one).not.toHaveProperty('between')
  else if (one) expectTypeOf(one).not.toHaveProperty('from')
})

test('kind narrows records and entries of a timeline', () => {
  const [entry] = timelineOf('Iran')
  if (entry?.kind === 'tie') expectTypeOf(entry.record).toEqualTypeOf<Tie>()
  if (entry?.kind === 'assessment') expectTypeOf(entry.record).toEqualTypeOf<Assessment>()
  const [found] = recordsOn('Iran')
  if (found?.kind === 'figure') expectTypeOf(found.measure).toBeString()
})

test('guards narrow', () => {
  const value: unknown = 'Iran'
  if (isPartyName(value)) expectTypeOf(value).toEqualTypeOf<PartyName>()
  if (isRecordId(value)) expectTypeOf(value).toEqualTypeOf<RecordId>()
})

test('cite gives what its style says', () => {
  const one = record('ties/iran-russia/treaty')
  expectTypeOf(cite(one)).toBeString()
  expectTypeOf(cite(one, 'bibtex')).toBeString()
  expectTypeOf(cite(one, 'csl')).toEqualTypeOf<readonly CslItem[]>()
})
