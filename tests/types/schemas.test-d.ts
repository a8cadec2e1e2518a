import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type {
  Assessment,
  Capability,
  Claim,
  ClaimPeriod,
  DayRange,
  Deployment,
  Figure,
  Happening,
  OurNames,
  Period,
  Quantity,
  Rank,
  Stage,
  Stance,
  Statement,
  Tie,
  Transfer,
  Trend,
} from '../../src/index.js'
import type { claimOf } from '../../src/schema/claim.js'
import type { claimPeriod, dayRange, period } from '../../src/schema/dates.js'
import type { quantity, rank, trend } from '../../src/schema/quantity.js'
import type { recordSchemas } from '../../src/schema/records.js'

type Made = ReturnType<typeof recordSchemas<OurNames>>
type Of<K extends keyof Made> = z.infer<Made[K]>

test('what each schema yields is the interface of its kind', () => {
  expectTypeOf<Of<'transfer'>>().toEqualTypeOf<Transfer>()
  expectTypeOf<Of<'deployment'>>().toEqualTypeOf<Deployment>()
  expectTypeOf<Of<'capability'>>().toEqualTypeOf<Capability>()
  expectTypeOf<Of<'figure'>>().toEqualTypeOf<Figure>()
  expectTypeOf<Of<'event'>>().toEqualTypeOf<Happening>()
  expectTypeOf<Of<'statement'>>().toEqualTypeOf<Statement>()
  expectTypeOf<Of<'tie'>>().toEqualTypeOf<Tie>()
  expectTypeOf<Of<'stance'>>().toEqualTypeOf<Stance>()
  expectTypeOf<Of<'assessment'>>().toEqualTypeOf<Assessment>()
})

test('what the schemas of the parts yield is their interface', () => {
  expectTypeOf<z.infer<typeof dayRange>>().toEqualTypeOf<DayRange>()
  expectTypeOf<z.infer<typeof claimPeriod>>().toEqualTypeOf<ClaimPeriod>()
  expectTypeOf<z.infer<typeof period>>().toEqualTypeOf<Period>()
  expectTypeOf<z.infer<typeof quantity>>().toEqualTypeOf<Quantity>()
  expectTypeOf<z.infer<typeof rank>>().toEqualTypeOf<Rank>()
  expectTypeOf<z.infer<typeof trend>>().toEqualTypeOf<Trend>()
  type OfTransfers = z.infer<ReturnType<typeof claimOf<OurNames, Stage<'transfer'>[]>>>
  expectTypeOf<OfTransfers>().toEqualTypeOf<Claim<Stage<'transfer'>>>()
})
