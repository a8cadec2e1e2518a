import { nearest } from '../query/nearest.js'

/** A question after a wrong word: `; did you mean 'ties'?`, or nothing where no known word is near. */
export function didYouMean(text: string, known: readonly string[]): string {
  const near = nearest(text, known)
  return near === undefined ? '' : `; did you mean '${near}'?`
}
