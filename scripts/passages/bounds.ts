import type { Form } from '../../src/vocabulary/index.js'

/** A number of a passage and the form in which it is printed there. */
export interface Bound {
  readonly number: number
  readonly form: Form
}

/** A number or number word of a text, and where it stands. */
export interface Printed {
  readonly text: string
  /** Its value; not a number for a word like `dozens`. */
  readonly number: number
  readonly at: number
}

/** The words before a number that say which bound it is. */
const boundWords: Readonly<Partial<Record<Form, string>>> = {
  moreThan: 'over|more than|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|above',
  atLeast: 'at least|no fewer than|no less than',
  upTo: 'up to|as many as|as much as|at most|no more than',
  nearly: 'nearly|almost|close to',
  about: 'about|around|roughly|approximately|an estimated',
  lessThan: 'less than|fewer than|under|below|entering (?:its|the|their)',
}

/** The bound word that ends right before a number. */
function formBefore(text: string): Form {
  const found = Object.entries(boundWords).find(([, words]) => new RegExp(`\\b(?:${words})\\s+$`, 'i').test(text))
  return (found?.[0] as Form | undefined) ?? 'stated'
}

const dash = /^\s?[–—-]\s?\$?\d/
const dashBefore = /\d\s?[–—-]\s?$/

/** Each number found in a text with its form, where any occurrence of it is more than a bare figure. */
export function boundsOf(text: string, found: readonly Printed[]): Bound[] {
  const all = found.map(({ text: { length }, number, at }): Bound => {
    const before = text.slice(0, at)
    const isRange = dash.test(text.slice(at + length)) || dashBefore.test(before)
    return { number, form: isRange ? 'range' : formBefore(before.replace(/[$€£]$/, '')) }
  })
  const bounded = new Set(all.flatMap(({ number, form }) => (form === 'stated' ? [] : [number])))
  const kept = new Map(
    all.filter(({ number }) => bounded.has(number)).map((bound) => [`${bound.number} ${bound.form}`, bound]),
  )
  return [...kept.values()].filter(({ number }) => !Number.isNaN(number)).sort((a, b) => a.number - b.number)
}

/** The forms in which a text prints a number, given its bounds. */
export function formsOf(bounds: readonly Bound[], number: number): readonly Form[] {
  const forms = bounds.filter((bound) => bound.number === number).map(({ form }) => form)
  return forms.length > 0 ? forms : ['stated']
}
