import { expectTypeOf, test } from 'vitest'
import {
  type AnyRecord,
  assessments,
  deployments,
  type Explanation,
  events,
  explain,
  find,
  type Kind,
  records,
  recordsOn,
  type Stance,
  stances,
  type Tie,
  type TimelineEntry,
  type Transfer,
  ties,
  tiesBetween,
  timelineOf,
  transfers,
  transfersTo,
} from '../../src/index.js'

test('find gives records of its list, and takes the options of their kind', () => {
  expectTypeOf(
    find(transfers, { to: 'Russia', from: ['Iran', 'China'], goods: 'uav', stage: ['delivered'] }),
  ).toEqualTypeOf<readonly Transfer[]>()
  expectTypeOf(find(stances, { subject: 'invasion', position: 'has not condemned' })).toEqualTypeOf<readonly Stance[]>()
  expectTypeOf(find(records, { on: 'Crimea', kind: ['tie', 'event'], label: 'decisive' })).toEqualTypeOf<
    readonly AnyRecord[]
  >()
  expectTypeOf(find(find(ties, { of: 'Russia' }), { with: 'Belarus', sides: 'same' })).toEqualTypeOf<readonly Tie[]>()
  expectTypeOf(explain(deployments, { host: 'Belarus' })).toEqualTypeOf<Explanation>()
  expectTypeOf(find(transfers)).toEqualTypeOf<readonly Transfer[]>()
})

test('options that every list takes', () => {
  find(assessments, { document: 'axis-of-upheaval', knownBy: '2024-12-31', negated: 'also', exactly: true })
  find(events, {
    document: ['axis-of-upheaval', 'global-threat'],
    hedge: 'reportedly',
    unit: 'drones',
    partOf: 'ties/iran-russia/treaty',
  })
  tiesBetween('China', 'Russia', { sides: 'any', negated: true })
  for (const from of ['Iran', 'China'] as const) transfersTo('Russia', { from })
})

test('what is not there does not compile', () => {
  // @ts-expect-error a tie has no goods
  find(ties, { goods: 'uav' })
  // @ts-expect-error records of all kinds share no sender
  find(records, { from: 'Iran' })
  // @ts-expect-error misspelt
  find(transfers, { form: 'Iran' })
  // @ts-expect-error no such party
  find(transfers, { from: 'Irna' })
  // @ts-expect-error one of two is none
  find(transfers, { from: ['Iran', 'Irna'] })
  // @ts-expect-error no such document
  find(transfers, { document: 'axis' })
  // @ts-expect-error no such choice
  find(ties, { sides: 'both' })
  // @ts-expect-error no such word
  find(transfers, { negated: 'only' })
  // @ts-expect-error the stage of a transfer
  find(ties, { stage: 'delivered' })
  // @ts-expect-error a subject of no list
  explain(stances, { subject: 'the war' })
  // @ts-expect-error a place of no list
  find(events, { place: 'Atlantis' })
  // @ts-expect-error no list of records
  find(['Iran'], {})
})

test('kind narrows what recordsOn and timelineOf give', () => {
  expectTypeOf(recordsOn('Iran', { kind: 'transfer' })).toEqualTypeOf<readonly Transfer[]>()
  expectTypeOf(recordsOn('Iran', { kind: ['transfer', 'tie'] })).toEqualTypeOf<readonly (Transfer | Tie)[]>()
  expectTypeOf(timelineOf('Iran')).items.toHaveProperty('kind').toEqualTypeOf<Kind>()
  const [entry] = timelineOf('Iran', { kind: 'transfer' })
  if (entry !== undefined) {
    expectTypeOf(entry.record).toEqualTypeOf<Transfer>()
    expectTypeOf(entry.kind).toEqualTypeOf<'transfer'>()
  }
  expectTypeOf<TimelineEntry['mark']>().toEqualTypeOf<'happened' | 'began' | 'ended' | 'told' | 'planned'>()
})
