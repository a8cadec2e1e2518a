// What the other engines get: the same ties as flat rows, with the four days worked out and the pair as one key.

export const pairKey = (one, other) => (one < other ? `${one}|${other}` : `${other}|${one}`)

export const flat = (tie, strength) => ({
  id: tie.id,
  sure: strength === 'definite',
  ...tie.period,
  pair: pairKey(...tie.between),
  tie,
})

/** A day as an integer that sorts as the day does. */
export const asInteger = (day) => Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))

const never = 99_999_999

/** First and last day on which a row surely or possibly held, as integers; no run of days: first after last. */
export function runOf(row, certainty) {
  if (certainty === 'definite')
    return row.sure && row.latestStart !== null && row.earliestEnd !== null
      ? [asInteger(row.latestStart), asInteger(row.earliestEnd)]
      : [never, 0]
  return [
    row.earliestStart === null ? 0 : asInteger(row.earliestStart),
    row.latestEnd === null ? never - 1 : asInteger(row.latestEnd),
  ]
}

/** The rows with a run of days, for engines that hold only those. */
export const runsOf = (rows, certainty) =>
  rows.flatMap((row) => {
    const [first, last] = runOf(row, certainty)
    return first <= last ? [{ first, last, row }] : []
  })

export const certainties = ['definite', 'possible']

/** The same for both certainties. */
export const both = (make) => Object.fromEntries(certainties.map((certainty) => [certainty, make(certainty)]))
