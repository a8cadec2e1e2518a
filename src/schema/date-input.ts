import * as z from 'zod'
import { type DateInput, windowOf } from '../dates/index.js'
import { messageOf } from '../objects.js'

const month = '(0[1-9]|1[0-2])'
const dayOfMonth = '(0[1-9]|[12][0-9]|3[01])'
const interval = (part: string) => new RegExp(`^${part}(/${part})?$`)
const whole = (min: number, max: number) => z.int().min(min).max(max)

type Single = 'any length' | 'a single day'

/** What is wrong with a date; `undefined`: nothing. */
function faultOf(value: DateInput, length: Single): string | undefined {
  try {
    const { first, last } = windowOf(value)
    return length === 'any length' || first === last ? undefined : 'expected a single day'
  } catch (error) {
    return messageOf(error)
  }
}

const checked = <T extends DateInput>(schema: z.ZodType<T>, length: Single) =>
  schema.superRefine((value, context) => {
    const message = faultOf(value, length)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/** A date that a helper takes: a day, month, year or interval, an object with year, month and day, or a UTC date. */
export const dateInput: z.ZodType<DateInput> = z.union([
  checked(z.string().regex(interval(`[0-9]{4}(-${month}(-${dayOfMonth})?)?`)), 'any length'),
  checked(
    z.looseObject({ year: whole(0, 9999), month: whole(1, 12).optional(), day: whole(1, 31).optional() }),
    'any length',
  ),
  checked(z.date(), 'any length'),
])

/** The same for a single day. */
export const dayInput: z.ZodType<DateInput> = z.union([
  checked(z.string().regex(interval(`[0-9]{4}-${month}-${dayOfMonth}`)), 'a single day'),
  checked(z.looseObject({ year: whole(0, 9999), month: whole(1, 12), day: whole(1, 31) }), 'a single day'),
  checked(z.date(), 'a single day'),
])
