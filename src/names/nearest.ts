import { itemAt as at } from '../objects.js'

/** How many single-letter edits (insert, delete, replace, swap) turn one text into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same, swap))
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

const longest = 64

/** The known name that a mistyped one is nearest to; `undefined` where none is near. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  if (text.length > longest) return undefined
  const wanted = text.toLowerCase()
  const most = Math.max(1, Math.ceil(wanted.length / 3))
  const [best] = names
    .map((name) => ({ name, edits: distance(wanted, name.toLowerCase()) }))
    // A code is as near to any word of its length: ARE to Mars.
    .filter(({ name, edits }) => edits <= (name.length <= 3 ? 1 : most))
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
  return best?.name
}
