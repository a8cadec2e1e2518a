import { describe, expect, test } from 'vitest'
import { phaseOf, type Strength, strengthOf } from '../../src/dates/index.js'
import { type Hedge, hedges, type Kind, kinds, type Modality, type Phase, stages } from '../../src/vocabulary/index.js'
import { claim, type Written } from './claims.js'

describe('strengthOf a claim that is', () => {
  test.each<[Modality, plain: Strength, weak: Strength]>([
    ['asserted', 'definite', 'possible'],
    ['reported', 'definite', 'possible'],
    ['alleged', 'possible', 'possible'],
    ['planned', 'possible', 'possible'],
    ['forecast', 'possible', 'possible'],
    ['opinion', 'possible', 'possible'],
    ['denied', 'no', 'no'],
  ])('%s: %s, under a weak hedge %s, negated no', (modality, plain, weak) => {
    expect(strengthOf(claim({ modality }))).toBe(plain)
    expect(strengthOf(claim({ modality, hedge: 'may' }))).toBe(weak)
    expect(strengthOf(claim({ modality, negated: true }))).toBe('no')
  })

  test.each(Object.entries(hedges) as [Hedge, string][])('reported with the hedge %j, which is %s', (hedge, kind) =>
    expect(strengthOf(claim({ modality: 'reported', hedge }))).toBe(kind === 'weak' ? 'possible' : 'definite'),
  )
})

describe('phaseOf a claim with a stage is the phase of the stage, whatever the modality', () => {
  const rows = Object.entries(stages).flatMap(([kind, of]) =>
    Object.entries(of).map(([stage, phase]) => [kind as Kind, stage, phase as Phase] as const),
  )
  test.each(rows)('%s, %s: %s', (kind, stage, phase) => {
    expect(phaseOf(kind, claim({ stage }))).toBe(phase)
    expect(phaseOf(kind, claim({ stage, modality: 'planned' }))).toBe(phase)
  })

  test('stance, present: during, since a stance has no stages', () =>
    expect(phaseOf('stance', claim({ stage: 'present' }))).toBe('during'))

  test('tie, delivered: during, since that is no stage of a tie', () =>
    expect(phaseOf('tie', claim({ stage: 'delivered' }))).toBe('during'))
})

describe('phaseOf a claim without a stage', () => {
  const told: readonly Written[] = [{}, { modality: 'reported' }, { modality: 'alleged' }, { modality: 'opinion' }]
  const ahead: readonly Written[] = [{ modality: 'planned' }, { modality: 'forecast' }]
  const saying: readonly Kind[] = ['statement', 'assessment']

  test.each(kinds)('%s: during where it is told', (kind) =>
    expect(told.map((written) => phaseOf(kind, claim(written)))).toEqual(told.map(() => 'during')),
  )

  test.each(kinds.filter((kind) => !saying.includes(kind)))('%s: before where it is planned or forecast', (kind) =>
    expect(ahead.map((written) => phaseOf(kind, claim(written)))).toEqual(['before', 'before']),
  )

  test.each(saying)('%s: during, since a plan that is said is said', (kind) =>
    expect(ahead.map((written) => phaseOf(kind, claim(written)))).toEqual(['during', 'during']),
  )
})
