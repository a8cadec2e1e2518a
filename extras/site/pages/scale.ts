const dayMs = 86_400_000
const time = (day: string) => Date.parse(day)

/** A scale of days, in per cent of the width. */
export interface Axis {
  readonly first: number
  readonly last: number
  /** Where a day stands; with 1, its end. */
  readonly at: (day: string, after?: number) => number
}

/** A scale of whole years around some days; never narrower than five years. */
export function axisOf(days: readonly string[]): Axis {
  const years = days.map((day) => Number(day.slice(0, 4)))
  const last = Math.max(...years) + 1
  const first = Math.min(...years, last - 5)
  const [from, to] = [time(`${first}-01-01`), time(`${last}-01-01`)]
  const at = (day: string, after = 0) => Number((((time(day) + after * dayMs - from) / (to - from)) * 100).toFixed(2))
  return { first, last, at }
}

/** The years to mark, few enough for a narrow screen. */
export function ticks({ first, last, at }: Axis) {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= 6) ?? 100
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
    (year) => year % step === 0,
  )
  return years.map((year) => {
    const x = at(`${year}-01-01`)
    return { year, x, anchor: x < 4 ? 'start' : x > 96 ? 'end' : 'middle' }
  })
}
