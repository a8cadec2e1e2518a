const short = (microseconds) => {
  if (microseconds >= 100_000) return `${(microseconds / 1000).toFixed(0)} ms`
  if (microseconds >= 1000) return `${(microseconds / 1000).toPrecision(3)} ms`
  return microseconds >= 100 ? microseconds.toFixed(0) : String(Number(microseconds.toPrecision(2)))
}

/** Median and, in brackets, the quartiles. */
export const cell = ({ low, median, high }) => `${short(median)} (${short(low)}–${short(high)})`

/** A Markdown table under a title; engines down the side, so that it stays narrow. */
export function printed(title, rows) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const turned = rows[0][''] !== undefined
  const lines = turned
    ? keys.map((key) => [key, ...rows.map((row) => row[key] ?? '')])
    : [keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))]
  const [head, ...rest] = lines.map((line) => `| ${line.join(' | ')} |`)
  return [`### ${title}\n`, head, `|${' --- |'.repeat(lines[0].length)}`, ...rest, ''].join('\n')
}
