const surely = (day) => (row) =>
  row.sure && row.latestStart !== null && row.latestStart <= day && row.earliestEnd !== null && row.earliestEnd >= day
const possibly = (day) => (row) =>
  (row.earliestStart === null || row.earliestStart <= day) && (row.latestEnd === null || row.latestEnd >= day)

/** Array.filter over the rows, days compared as text: what the answers of all others are checked against. */
export const filter = {
  name: 'array filter',
  dates: (rows) => (day, certainty) => rows.filter(certainty === 'definite' ? surely(day) : possibly(day)),
  pairs: (rows) => (key) => rows.filter((row) => row.pair === key),
}
