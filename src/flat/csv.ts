/** A value that a cell can hold; a list is joined, what is missing stays empty. */
export type Cell = string | number | boolean | null | undefined | readonly string[]

/** What stands between the items of a list in one cell. */
export const separator = '; '

const risky = /^'*[=+\-@\t\r\n]/

/**
 * Text that no spreadsheet takes for a formula: where it starts with `=`, `+`, `-`, `@`, a tab or a line break, an apostrophe
 * is put before it. Text that starts so after apostrophes gets one more, so that taking one away always gives the text back.
 */
export const safeText = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** A cell as text, before it is quoted: numbers and truth values as they are, everything else made safe. */
export function cellText(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return safeText(typeof value === 'string' ? value : value.join(separator))
}

/** Text in quotes where RFC 4180 asks for them, and where a spreadsheet would cut it: at a semicolon or a tab. */
export const quotedCell = (text: string): string =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * A table as RFC 4180 describes it: a header, commas, CRLF after each line. In a column with a fraction in it every number has
 * one (`400.0`), since programs guess the type of a column from its first rows.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const fractions = header.map((_, i) => rows.some((row) => typeof row[i] === 'number' && !Number.isInteger(row[i])))
  const text = (cell: Cell, i: number) =>
    fractions[i] && Number.isInteger(cell) ? `${cell}.0` : quotedCell(cellText(cell))
  return [header, ...rows].map((cells) => `${cells.map(text).join(',')}\r\n`).join('')
}
