import { missingFrom, type PassagePrint } from './find.js'
import { hashOf } from './hash.js'
import { wordsOf } from './words.js'

/** A passage of a document as a reader holds it. */
export interface Passage {
  readonly id: string
  readonly text: string
}

/** The fingerprints of each document. */
export type Prints = ReadonlyMap<string, readonly PassagePrint[]>

/** How a text stands to a document. */
export interface Comparison {
  /** The document. */
  readonly document: string
  /** Where the text differs from it, a phrase each; none: all passages match. */
  readonly faults: readonly string[]
}

/** The passages of a cut document that differ from the fingerprints: changed, missing or new. */
export function comparePassages(passages: readonly Passage[], known: readonly PassagePrint[]): readonly string[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  const ids = new Set(known.map(({ id }) => id))
  const changed = known.flatMap(({ id, hash }) => {
    const text = texts.get(id)
    return text === undefined ? [`${id} is missing`] : hashOf(wordsOf(text)) === hash ? [] : [`${id} has other words`]
  })
  return [...changed, ...passages.filter(({ id }) => !ids.has(id)).map(({ id }) => `${id} is not known`)]
}

/** The passages of a document that do not stand in a text, however it is cut. */
export const compareText = (text: string, known: readonly PassagePrint[]): readonly string[] =>
  missingFrom(text, known).map((id) => `${id} does not stand in the text`)

/** Compares a text with the document whose passages it holds most of; `undefined`: it holds none of any. */
export function compareWithBest(text: string, prints: Prints): Comparison | undefined {
  const all = [...prints].map(([document, known]) => {
    const faults = compareText(text, known)
    return { document, faults, share: faults.length / known.length }
  })
  const best = all.sort((a, b) => a.share - b.share)[0]
  return best === undefined || best.share === 1 ? undefined : { document: best.document, faults: best.faults }
}
