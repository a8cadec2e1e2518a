type Cell = string | number

/** A Markdown table; the columns of numbers are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const aligned = head.map((_, i) => (rows.every((cells) => typeof cells[i] === 'number') ? '---:' : '---'))
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [head, aligned, ...rows].map(line).join('\n')
}
