import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type * as api from '../../src/index.js'
import type { OptionsOf, options } from '../../src/schema/index.js'

type Of<H extends keyof OptionsOf> = z.infer<(typeof options)[H]>

test('what each schema of options yields is what its helper takes', () => {
  expectTypeOf<Of<'transfer'>>().toEqualTypeOf<api.TransferOptions>()
  expectTypeOf<Of<'assessment'>>().toEqualTypeOf<api.AssessmentOptions>()
  expectTypeOf<Of<'records'>>().toEqualTypeOf<api.RecordOptions>()
  expectTypeOf<Of<'transfersTo'>>().toEqualTypeOf<api.TransfersToOptions>()
  expectTypeOf<Of<'transfersFrom'>>().toEqualTypeOf<api.TransfersFromOptions>()
  expectTypeOf<Of<'tiesAt'>>().toEqualTypeOf<api.TiesAtOptions>()
  expectTypeOf<Of<'tiesOf'>>().toEqualTypeOf<api.TiesOfOptions>()
  expectTypeOf<Of<'tiesBetween'>>().toEqualTypeOf<api.TiesBetweenOptions>()
  expectTypeOf<Of<'eventsDuring'>>().toEqualTypeOf<api.EventsDuringOptions>()
  expectTypeOf<Of<'stancesOf'>>().toEqualTypeOf<api.StancesOfOptions>()
  expectTypeOf<Of<'statementsBy'>>().toEqualTypeOf<api.StatementsByOptions>()
  expectTypeOf<Of<'figuresOn'>>().toEqualTypeOf<api.FiguresOnOptions>()
  expectTypeOf<Of<'recordsOn'>>().toEqualTypeOf<api.RecordsOnOptions>()
  expectTypeOf<Of<'timelineOf'>>().toEqualTypeOf<api.TimelineOfOptions>()
  expectTypeOf<Of<'holdsAt'>>().toEqualTypeOf<api.HoldsAtOptions>()
  expectTypeOf<Of<'sentenceOf'>>().toEqualTypeOf<api.ViewOptions>()
  expectTypeOf<Of<'estimatesOf'>>().toEqualTypeOf<api.EstimatesOfOptions>()
  expectTypeOf<Of<'disagreements'>>().toEqualTypeOf<api.DisagreementsOptions>()
  expectTypeOf<Of<'totalOf'>>().toEqualTypeOf<api.TotalOfOptions>()
})

test('what a named query takes is what find takes, but for what its arguments set', () => {
  expectTypeOf<api.Where<'transfer'>>().toEqualTypeOf<api.TransferOptions>()
  expectTypeOf<api.Where<api.Kind>>().toEqualTypeOf<api.RecordOptions>()
  expectTypeOf<api.TransfersToOptions>().toEqualTypeOf<Omit<api.TransferOptions, 'to'>>()
  expectTypeOf<api.TiesBetweenOptions>().not.toHaveProperty('with')
})
