import { folded } from '../names/text.js'

/** Words that a question has and an answer lacks. */
const empty: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a an and are as at be been by did do does for from had has have how in is it its of on or that the their to was were what when where which who why with'.split(
    ' ',
  ),
)

/** A word as it is indexed: without case, accents and the ending of a plural or an ordinal; empty where it says nothing. */
export function wordOf(term: string): string {
  const word = folded(term)
  if (empty.has(word)) return ''
  return word
    .replace(/['’]s$/, '')
    .replace(/^(\d+)(st|nd|rd|th)$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
}
