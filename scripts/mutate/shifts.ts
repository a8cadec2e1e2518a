import { forms } from '../../src/vocabulary/index.js'
import type { AuthoredClaim } from '../read/authoring.js'
import type { Change, Lab } from './operator.js'

/** The passages right before and right after each cited one. */
export function neighbours({ context }: Lab, { document, passages }: AuthoredClaim): readonly Change[] {
  const ids = [...(context.passages.get(document)?.keys() ?? [])]
  return passages.flatMap((id, i) =>
    [-1, 1].flatMap((step) => {
      const other = ids[ids.indexOf(id) + step]
      return other === undefined || passages.includes(other)
        ? []
        : [{ passages: passages.map((old, j) => (i === j ? other : old)) }]
    }),
  )
}

const opposite: Readonly<Record<string, string>> = {
  atLeast: 'upTo',
  moreThan: 'lessThan',
  upTo: 'atLeast',
  nearly: 'moreThan',
  lessThan: 'moreThan',
}

/** The quantity as the opposite bound: at least for up to. */
export const oppositeBound = ({ quantity }: AuthoredClaim): readonly Change[] => {
  const form = opposite[quantity?.form ?? '']
  return form === undefined ? [] : [{ quantity: { ...quantity, form } }]
}

const oneNumber = forms.filter((form) => form !== 'range' && form !== 'magnitude')

/** The quantity with another form; what is the opposite bound is another mistake. */
export const otherForms = ({ quantity }: AuthoredClaim) =>
  quantity?.count === undefined
    ? []
    : oneNumber
        .filter((form) => form !== quantity.form && form !== opposite[quantity.form])
        .map((form) => ({ quantity: { ...quantity, form } }))

/** A date one year, or one decade, earlier. */
export const movedYear = (edtf: string) => [
  edtf
    .replace(/\d{4}/g, (year) => String(Number(year) - 1))
    .replace(/(\d{2})(\d)X/g, (_, a, b) => `${a}${(Number(b) + 9) % 10}X`),
]
