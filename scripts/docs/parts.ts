import { sharedSpecs, specsOf } from '../../src/find/specs.js'
import { documents, kindRules, kinds, release, stages } from '../../src/index.js'
import { leftOutReasons } from '../../src/numbers/total.js'
import { load } from '../read/load.js'
import { faults, type Reading, readReadings } from '../read/readings.js'

type Cell = string | number

/** A Markdown table; the columns of numbers are aligned to the right. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const aligned = head.map((_, i) => (rows.every((cells) => typeof cells[i] === 'number') ? '---:' : '---'))
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [head, aligned, ...rows].map(line).join('\n')
}

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

/** A list: a line for each name, with what is to be said of it. */
const list = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([name, text]) => `- \`${name}\`: ${text}`).join('\n')

/** Counts in a sentence, the highest first. */
const counted = (rows: readonly (readonly [string, number])[]) =>
  `${rows.map(([name, count]) => `${name} ${count}`).join('; ')}.`

const { counts, coverage } = release
const days = (earliest: string, latest: string) => (earliest === latest ? earliest : `${earliest} to ${latest}`)

function documentTable(root: string): string {
  const { unused } = load(root)
  const rows = documents.map(({ id, name, genre, published, passages }) => {
    const cited = passages - Object.keys(unused.get(id) ?? {}).length
    return [
      `\`${id}\``,
      name,
      genre,
      days(published.earliest, published.latest),
      passages,
      cited,
      counts.byDocument[id],
    ]
  })
  return table(['document', 'name', 'genre', 'published', 'passages', 'cited', 'claims'], rows)
}

const inOrderOfCount = (named: Readonly<Record<string, number>>) => Object.entries(named).sort((a, b) => b[1] - a[1])

/** Those with ten or more, and the others in one row. */
function mostOf(rows: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const others = rows.filter(([, count]) => count < 10)
  return [
    ...rows.filter(([, count]) => count >= 10),
    [`${others.length} others`, others.reduce((sum, [, n]) => sum + n, 0)],
  ]
}

const ownOptions = (kind: (typeof kinds)[number]) =>
  Object.keys(specsOf(kind)).filter((name) => !Object.hasOwn(sharedSpecs, name))

/** What the second readers found: how many claims were mended, and why. */
function readingsFound(sheet: readonly Reading[]): string {
  const count = (test: (line: Reading) => boolean) => sheet.filter(test).length
  const mended = Object.fromEntries(faults.map((fault) => [fault, count((line) => line.fault === fault)]))
  const all = count(({ verdict }) => verdict === 'mended')
  return `Of ${sheet.length} claims, ${all} were mended: ${counted(inOrderOfCount(mended))}`
}

const severalDocuments = counts.records - counts.recordsOfOneDocument

/** The parts of the guides that are made from the data and the code, by name. */
export const sections = (root: string): Readonly<Record<string, string>> => ({
  'one document': `Only ${severalDocuments} of the ${counts.records} records are in more than one document.`,
  size: `${counts.records} records with ${counts.claims} claims from ${documents.length} documents.`,
  coverage: `Nothing is definite before ${coverage.first} or after ${coverage.last}.`,
  kinds: table(
    ['list', 'records', 'what is in it', 'its stages'],
    kinds.map((kind) => {
      const { list, about } = kindRules[kind]
      const own = kind in stages ? Object.keys(stages[kind as keyof typeof stages]).join(', ') : ''
      return [`\`${list}\``, counts.byKind[kind], about, own]
    }),
  ),
  'shared options': list(Object.entries(sharedSpecs).map(([name, { about }]) => [name, about])),
  options: list(kinds.map((kind) => [kindRules[kind].list, code(ownOptions(kind))])),
  'left out': `${code(Object.keys(leftOutReasons))}.`,
  documents: documentTable(root),
  modalities: `Claims by modality: ${counted(inOrderOfCount(counts.byModality))}`,
  claimants: `By who says so: ${counted(mostOf(inOrderOfCount(counts.byAffiliation)))}`,
  readings: readingsFound(readReadings(root)),
})

const part = /(<!-- numbers: ([\w ]+) -->\n)[\s\S]*?(<!-- \/numbers -->)/g

/**
 * The text with every marked part made anew.
 * @throws RangeError for a part that has no such name
 */
export const renewed = (text: string, made: Readonly<Record<string, string>>): string =>
  text.replace(part, (_, open: string, name: string, close: string) => {
    const content = made[name]
    if (content === undefined)
      throw new RangeError(`'${name}' is no part: expected one of ${Object.keys(made).join(', ')}`)
    return `${open}${content}\n${close}`
  })
