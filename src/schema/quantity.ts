import * as z from 'zod'
import { forms, magnitudes, pers, ranks, trends, units } from '../vocabulary/index.js'
import { dayRange } from './dates.js'

const bounds: Readonly<Record<(typeof forms)[number], string>> = {
  stated: 'min,max',
  about: 'min,max',
  range: 'min,max',
  atLeast: 'min',
  moreThan: 'min',
  upTo: 'max',
  nearly: 'max',
  lessThan: 'max',
  magnitude: 'magnitude',
}

/** A number as printed; its form decides which bounds it has. */
export const quantity = z
  .strictObject({
    form: z.enum(forms),
    min: z.number().optional(),
    max: z.number().optional(),
    magnitude: z.enum(magnitudes).optional(),
    unit: z.enum(units),
    per: z.enum(pers).optional(),
    of: z.string().min(1).optional(),
    cumulativeSince: dayRange.optional(),
  })
  .readonly()
  .superRefine((value, context) => {
    const got = (['min', 'max', 'magnitude'] as const).filter((key) => value[key] !== undefined).join(',')
    const { form, min, max } = value
    if (got !== bounds[form])
      context.addIssue({ code: 'custom', message: `form ${form} needs ${bounds[form]}, got ${got || 'none of them'}` })
    else if ((form === 'stated' || form === 'about') && min !== max)
      context.addIssue({ code: 'custom', message: `form ${form} needs min = max, got ${min} and ${max}` })
    else if (form === 'range' && !(Number(min) < Number(max)))
      context.addIssue({ code: 'custom', message: `form range needs min < max, got ${min} and ${max}` })
  })

/** A superlative of the source. */
export const rank = z.strictObject({ as: z.enum(ranks), among: z.string().min(1) }).readonly()

/** A change that a claim tells. */
export const trend = z.strictObject({ is: z.enum(trends), since: dayRange.optional() }).readonly()
