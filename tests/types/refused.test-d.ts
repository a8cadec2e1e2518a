import { expectTypeOf, test } from 'vitest'
import {
  disagreements,
  estimatesOf,
  eventsDuring,
  figuresOn,
  holdsAt,
  record,
  recordsOn,
  sentenceOf,
  stancesOf,
  statementsBy,
  type Tie,
  type Transfer,
  tiesAt,
  tiesBetween,
  tiesOf,
  timelineOf,
  totalOf,
  transfers,
  transfersFrom,
  transfersTo,
} from '../../src/index.js'

const treaty = record('ties/north-korea-russia/mutual-defence-treaty')

test('a wrong name does not compile', () => {
  // @ts-expect-error misspelt
  transfersTo('Rusia')
  // @ts-expect-error an alias is for findActor
  transfersFrom('DPRK')
  // @ts-expect-error lower case
  tiesOf('iran')
  // @ts-expect-error one of two is wrong
  tiesBetween('Iran', 'Irna')
  // @ts-expect-error a person is no party
  figuresOn('Vladimir Putin')
  // @ts-expect-error a voice holds no stance
  stancesOf('unnamed reports')
  // @ts-expect-error nobody
  statementsBy('nobody')
  // @ts-expect-error a code
  recordsOn('IR')
  // @ts-expect-error nobody
  timelineOf('')
  // @ts-expect-error no such record
  record('transfers/iran-russia/shahed-137')
})

test('a wrong option does not compile', () => {
  // @ts-expect-error misspelt
  transfersTo('Russia', { form: 'Iran' })
  // @ts-expect-error the other direction's option
  transfersTo('Russia', { to: 'Iran' })
  // @ts-expect-error the date is the first argument
  tiesAt('2024', { during: '2024' })
  // @ts-expect-error the second party is an argument
  tiesBetween('Iran', 'Russia', { with: 'Iran' })
  // @ts-expect-error misspelt
  eventsDuring('2022', { wiht: 'Iran' })
  // @ts-expect-error a single record has no certainty to ask for
  holdsAt(treaty, '2024', { certainty: 'possible' })
  // @ts-expect-error misspelt
  sentenceOf(treaty, { known: '2024-01-01' })
  // @ts-expect-error estimates are not chosen by form
  estimatesOf(treaty, { form: 'about' })
})

test('a wrong option value does not compile', () => {
  // @ts-expect-error no such goods
  transfersTo('Russia', { goods: 'shahed-137' })
  // @ts-expect-error the stage of a tie
  transfersTo('Russia', { stage: 'signed' })
  // @ts-expect-error one of two is wrong
  transfersTo('Russia', { stage: ['delivered', 'sent'] })
  // @ts-expect-error text
  transfersTo('Russia', { includeUnspecified: 'yes' })
  // @ts-expect-error no such certainty
  tiesAt('2024', { certainty: 'sure' })
  // @ts-expect-error no such modality
  tiesOf('Iran', { modality: 'said' })
  // @ts-expect-error no such type
  tiesOf('Iran', { type: 'pact' })
  // @ts-expect-error no such kind
  recordsOn('Iran', { kind: 'transfers' })
  // @ts-expect-error no such subject
  stancesOf('India', { subject: 'the war' })
  // @ts-expect-error no such record
  statementsBy('Iran', { about: 'transfers/iran-russia' })
  // @ts-expect-error no such measure
  figuresOn('Iran', { measure: 'exports' })
  // @ts-expect-error a number
  disagreements({ knownBy: 20240101 })
  // @ts-expect-error percentages are of wholes of their own
  totalOf(transfers, { unit: 'percent' })
  // @ts-expect-error an ordinal counts nothing
  totalOf(transfers, { unit: 'ordinal' })
  // @ts-expect-error without a unit there is no total
  totalOf(transfers)
})

test('a literal that is no date does not compile', () => {
  // @ts-expect-error no such month
  tiesAt('2024-13')
  // @ts-expect-error empty
  tiesAt('')
  // @ts-expect-error a number
  tiesAt(20240101)
  // @ts-expect-error a month of one digit
  eventsDuring('2024-1')
  // @ts-expect-error no such day
  eventsDuring('2024-01-32')
  // @ts-expect-error three sides
  holdsAt(treaty, '2022/2023/2024')
  // @ts-expect-error a wrong second side
  holdsAt(treaty, '2022/2023-13')
  // @ts-expect-error null
  tiesAt(null)
})

test('dates of every accepted form compile', () => {
  const text: string = '2024-06-19'
  expectTypeOf(tiesAt(text)).toEqualTypeOf<readonly Tie[]>()
  tiesAt('2024-06-19')
  tiesAt('2024-06')
  tiesAt('2024')
  tiesAt('2022/2024-06')
  tiesAt({ year: 2024, month: 6, day: 19 })
  tiesAt(new Date('2024-06-19'))
  eventsDuring(text, { knownBy: text })
  expectTypeOf(holdsAt(treaty, text)).toEqualTypeOf<'definite' | 'possible' | 'no'>()
})

test('an option may be undefined', () => {
  const from = undefined as 'Iran' | undefined
  expectTypeOf(transfersTo('Russia', { from, during: undefined })).toEqualTypeOf<readonly Transfer[]>()
})
