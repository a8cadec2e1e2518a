import fc from 'fast-check'

const length = 86_400_000

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Any day between two. */
export const dayBetween = (first: string, last: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: (Date.parse(last) - Date.parse(first)) / length })
    .map((count) => dayOf(Date.parse(first) + count * length))

/** Any day of the calendar. */
export const anyDay = dayBetween('0000-01-01', '9999-12-31')

/** The day, its month, its year and its decade. */
export const partsOf = (day: string): readonly string[] => [
  day,
  day.slice(0, 7),
  day.slice(0, 4),
  `${day.slice(0, 3)}X`,
]

/** A day, or a month, year or decade that a day lies in. */
export const datesAround = (day: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  day.chain((one) => fc.constantFrom(...partsOf(one)))
