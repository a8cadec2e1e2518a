import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type {
  DisagreementsOptions,
  EstimatesOfOptions,
  EventsDuringOptions,
  FiguresOnOptions,
  KnownOptions,
  OurNames,
  RecordsOnOptions,
  StancesOfOptions,
  StatementsByOptions,
  TiesAtOptions,
  TiesBetweenOptions,
  TiesOfOptions,
  TimelineOfOptions,
  TotalOfOptions,
  TransfersFromOptions,
  TransfersToOptions,
} from '../../src/index.js'
import type { inferredOptions } from '../../src/schema/options.js'

type Of<H extends keyof ReturnType<typeof inferredOptions<OurNames>>> = z.infer<
  ReturnType<typeof inferredOptions<OurNames>>[H]
>
type Plain<T> = { -readonly [K in keyof T]: T[K] }

test('what each schema of options yields is what its helper takes', () => {
  expectTypeOf<Plain<Of<'transfersTo'>>>().toEqualTypeOf<Plain<TransfersToOptions>>()
  expectTypeOf<Plain<Of<'transfersFrom'>>>().toEqualTypeOf<Plain<TransfersFromOptions>>()
  expectTypeOf<Plain<Of<'tiesAt'>>>().toEqualTypeOf<Plain<TiesAtOptions>>()
  expectTypeOf<Plain<Of<'tiesOf'>>>().toEqualTypeOf<Plain<TiesOfOptions>>()
  expectTypeOf<Plain<Of<'tiesBetween'>>>().toEqualTypeOf<Plain<TiesBetweenOptions>>()
  expectTypeOf<Plain<Of<'eventsDuring'>>>().toEqualTypeOf<Plain<EventsDuringOptions>>()
  expectTypeOf<Plain<Of<'stancesOf'>>>().toEqualTypeOf<Plain<StancesOfOptions>>()
  expectTypeOf<Plain<Of<'statementsBy'>>>().toEqualTypeOf<Plain<StatementsByOptions>>()
  expectTypeOf<Plain<Of<'figuresOn'>>>().toEqualTypeOf<Plain<FiguresOnOptions>>()
  expectTypeOf<Plain<Of<'recordsOn'>>>().toEqualTypeOf<Plain<RecordsOnOptions>>()
  expectTypeOf<Plain<Of<'timelineOf'>>>().toEqualTypeOf<Plain<TimelineOfOptions>>()
  expectTypeOf<Plain<Of<'holdsAt'>>>().toEqualTypeOf<Plain<KnownOptions>>()
  expectTypeOf<Plain<Of<'sentenceOf'>>>().toEqualTypeOf<Plain<KnownOptions>>()
  expectTypeOf<Plain<Of<'estimatesOf'>>>().toEqualTypeOf<Plain<EstimatesOfOptions>>()
  expectTypeOf<Plain<Of<'disagreements'>>>().toEqualTypeOf<Plain<DisagreementsOptions>>()
  expectTypeOf<Plain<Of<'totalOf'>>>().toEqualTypeOf<Plain<TotalOfOptions>>()
})
