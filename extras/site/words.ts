/** How the package words dates, numbers and names: the one place where the site reaches into its source. */
import { documents, goods, type Relation } from 'russia-ties'
import { sourceText } from '../../src/words/wording.js'

export { type Cell, csv } from '../../src/flat/csv.js'
export { dateText, daysText, dayText } from '../../src/words/dates.js'
export { numberText, quantityText } from '../../src/words/numbers.js'
export { beginningText, periodText } from '../../src/words/period.js'
export { capital, listText, sourceText } from '../../src/words/wording.js'

const sources = new Map<string, string>(documents.map((one) => [one.id, sourceText(one)]))

/** The name and date of a document: `Christine Karelska, Visegrad Insight, 20 January 2023`. */
export const sourceOf = (document: string): string => sources.get(document) ?? document

const goodsLabels = new Map<string, string>(goods.map(({ name, label }) => [name, label]))

/** The name of goods to show. */
export const goodsText = (name: string): string => goodsLabels.get(name) ?? name

/** How claims that differ stand to each other. */
export const relationTexts: Readonly<Record<Relation, string>> = {
  conflicting: 'they can’t all be true',
  superseded: 'a later running total has replaced an earlier one',
  notComparable: 'they count different goods, wholes or stages, and can’t be compared',
  compatible: 'they can all be true',
}
