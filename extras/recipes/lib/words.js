import { documents } from 'russia-ties'

const names = new Map(documents.map(({ id, name }) => [id, name]))

/** The name of a document. */
export const nameOf = (document) => names.get(document)

/** Whose word a claim or a number is: that of the document, where it names nobody. */
export const voiceOf = ({ claimant, document }) => claimant ?? nameOf(document)

const bounds = {
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  upTo: 'up to ',
  nearly: 'nearly ',
  lessThan: 'less than ',
}

/** A number of estimatesOf in words. A bound that the text does not give is not made up. */
export function numberText({ form, low, high, magnitude }, format = (number) => number.toLocaleString('en')) {
  if (form === 'magnitude') return `“${magnitude}”`
  return form === 'range' ? `${format(low)} to ${format(high)}` : `${bounds[form] ?? ''}${format(low ?? high)}`
}
