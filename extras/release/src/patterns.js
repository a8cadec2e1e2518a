import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'

// Every regular expression in src and scripts, searched for input that would take it long: npm run patterns
// In src none may be slow; scripts read this repository's own files, so that there none may be exponential.
const root = fileURLToPath(new URL('../../..', import.meta.url))

const files = ['src', 'scripts']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)))
  .filter((path) => path.endsWith('.ts') && statSync(path).isFile() && !path.includes('generated'))

/** The literals of a file, and what `new RegExp` makes of plain text. */
function patternsIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found = []
  const at = (node) => `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ where: at(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? []
      const text = (one) => (ts.isStringLiteralLike(one) ? one.text : undefined)
      const parts = { source: source && text(source), flags: (flags && text(flags)) ?? '' }
      found.push({ where: at(node), ...parts, text: node.getText() })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const patterns = files.flatMap(patternsIn)
const counts = { safe: 0, slow: 0, undecided: 0, composed: 0 }
let forbidden = 0
for (const { where, source, flags, text } of patterns) {
  if (source === undefined) {
    counts.composed++
    console.log(`composed at run time, to be read by hand: ${where}: ${text}`)
    continue
  }
  const { status, complexity } = await check(source, flags, { timeout: 60_000 })
  counts[{ safe: 'safe', vulnerable: 'slow', unknown: 'undecided' }[status]]++
  if (status === 'safe') continue
  if (where.startsWith('src') || complexity?.type === 'exponential') forbidden++
  console.log(`${status === 'unknown' ? 'undecided' : complexity.summary}: ${where}: /${source}/${flags}`)
}
const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
console.log(told.join(', '))
process.exitCode = forbidden === 0 ? 0 : 1
