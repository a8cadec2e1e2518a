import { type Drawn, dayNumber, isoDay } from './numbers.js'

const first = dayNumber('1990-01-01')
const days = dayNumber('2030-12-31') - first

const ways: readonly ((iso: string, draw: Drawn) => string)[] = [
  (iso) => iso,
  (iso) => iso.slice(0, 7),
  (iso) => iso.slice(0, 4),
  (iso) => iso,
  (iso) => iso.slice(0, 7),
  (iso) => iso.slice(0, 4),
  (iso) => `${iso.slice(0, 3)}X`,
  (iso, { below }) => `[${iso}..${isoDay(dayNumber(iso) + below(400))}]`,
  (iso) => `[..${iso}]`,
  (iso) => `[${iso.slice(0, 7)}..]`,
]

/** A day drawn at random. */
export const someDay = ({ below }: Drawn): number => first + below(days)

/** The day as EDTF: as a day, month, year, decade or one of several. */
export const written = (day: number, draw: Drawn): string => draw.pick(ways)(isoDay(day), draw)

/** Start and end of a claim, either of them perhaps open or untold. */
export function period(draw: Drawn): { readonly start?: string; readonly end?: string } {
  const start = someDay(draw)
  const end = start + draw.below(4000)
  const [from, to] = [written(start, draw), draw.chance(0.25) ? 'open' : written(end, draw)]
  return { ...(draw.chance(0.8) && { start: from }), ...(draw.chance(0.7) && { end: to }) }
}
