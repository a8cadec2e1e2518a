import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Puts a text between two marks in a Markdown file, at its end where the marks are not there yet. */
export function writeSection(path, name, text) {
  const [begin, end] = [`<!-- ${name}: begin, written by extras -->`, `<!-- ${name}: end -->`]
  const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const [before, rest] = current.split(new RegExp(`<!-- ${name}: begin.*?-->`))
  const after = rest?.split(end)[1] ?? ''
  const head = rest === undefined ? `${before.trimEnd()}\n\n` : before
  writeFileSync(path, `${head}${begin}\n${text.trim()}\n${end}${after || '\n'}`)
}

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
