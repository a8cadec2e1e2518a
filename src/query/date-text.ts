import type { DayRange } from '../types/index.js'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A plain date with its preposition: `on 20 January 2023`, `in September 2024`, `in the 2010s`. */
function plain(edtf: string): readonly [preposition: string, words: string] {
  const [year, month, day] = edtf.split('-') as [string, string?, string?]
  const named = year.replace(/^0{1,3}(?=\d)/, '')
  if (day !== undefined) return ['on', `${Number(day)} ${months[Number(month) - 1]} ${named}`]
  if (month !== undefined) return ['in', `${months[Number(month) - 1]} ${named}`]
  if (year.endsWith('XX')) return ['in', `the century of the ${named.slice(0, -2)}00s`]
  return ['in', year.endsWith('X') ? `the ${named.slice(0, -1)}0s` : named]
}

const oneOf = /^\[([^.]*)\.\.([^.]*)\]$/

/** An EDTF date in words, without a preposition: `20 January 2023`, `1999 or earlier`, `a time between May 2025 and August 2025`. */
export function dateText({ edtf }: Pick<DayRange, 'edtf'>): string {
  const sides = oneOf.exec(edtf)
  if (!sides) return plain(edtf)[1]
  const [, from, to] = sides as unknown as [string, string, string]
  if (from === '') return `${plain(to)[1]} or earlier`
  if (to === '') return `${plain(from)[1]} or later`
  return `a time between ${plain(from)[1]} and ${plain(to)[1]}`
}

/** An EDTF date in words with its preposition: `on 20 January 2023`, `between May 2025 and August 2025`. */
export function datePhrase({ edtf }: Pick<DayRange, 'edtf'>): string {
  const sides = oneOf.exec(edtf)
  if (!sides) return plain(edtf).join(' ')
  const [, from, to] = sides as unknown as [string, string, string]
  const text = dateText({ edtf })
  return from && to ? text.replace('a time ', '') : `${plain(from || to)[0]} ${text}`
}
