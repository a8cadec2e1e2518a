// What every query of the package does beside finding: checks its arguments and freezes its answer. The filters and indexes that
// it is compared with do the same.
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const wider = /^\d{4}(-(0[1-9]|1[0-2]))?$/
const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The first and the last day of a day, month or year. */
export function window(text) {
  if (typeof text !== 'string') throw new TypeError('not text')
  if (day.test(text)) {
    const date = Number(text.slice(8))
    if (date > 28 && date > lastDay(Number(text.slice(0, 4)), Number(text.slice(5, 7))))
      throw new RangeError('no such day')
    return { first: text, last: text }
  }
  if (!wider.test(text)) throw new RangeError('not a date')
  const month = text.length === 7 ? text : `${text}-12`
  const last = lastDay(Number(month.slice(0, 4)), Number(month.slice(5)))
  return { first: text.length === 7 ? `${text}-01` : `${text}-01-01`, last: `${month}-${last}` }
}

/** The name, if it is one. */
export function known(names, name) {
  if (typeof name !== 'string') throw new TypeError('not text')
  if (!names.has(name)) throw new RangeError('no such name')
  return name
}

/** The options, if the query has them all. */
export function optionsOf(options, allowed) {
  for (const key of Object.getOwnPropertyNames(options)) if (!allowed.has(key)) throw new TypeError('no such option')
  return options
}

/** Whether one of the names is wanted. */
export const some = (names, wanted) => {
  if (names !== undefined) for (const name of names) if (wanted.has(name)) return true
  return false
}

/** Whether a run of days meets a window. */
export const meets = (runs, { first, last }) => {
  for (const run of runs) if (run.first <= last && run.last >= first) return true
  return false
}

export const { freeze } = Object
