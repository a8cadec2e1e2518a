const length = 86_400_000

/** A day as a count of days. */
export const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / length)

/** A count of days as a day. */
export const dayOf = (count: number): string => new Date(count * length).toISOString().slice(0, 10)

/** A day some days on. */
export const plusDays = (day: string, days: number): string => dayOf(numberOf(day) + days)

/** The same day some months on, or the last one of a shorter month. */
export function plusMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && dayOf(numberOf(text)) === text
