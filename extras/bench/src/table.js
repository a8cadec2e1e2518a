/** Three digits of a number of microseconds, or milliseconds where there are many. */
export function short(microseconds) {
  if (microseconds >= 1000) return `${Number((microseconds / 1000).toPrecision(3))} ms`
  return String(Number(microseconds.toPrecision(microseconds >= 100 ? 3 : 2)))
}

/** A ratio with its quartiles. */
export const shares = ({ low, median, high }) => `**${median.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`

/** A table of every row, and a short one of those with the highest marks. */
export function shortAndFull(head, marked) {
  const slowest = marked.toSorted((a, b) => b.mark - a.mark).slice(0, 5)
  return {
    text: `The slowest five of ${marked.length}, beside what they may take:\n\n${table(
      head,
      slowest.map(({ row }) => row),
    )}`,
    full: table(
      head,
      marked.map(({ row }) => row),
    ),
  }
}

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
