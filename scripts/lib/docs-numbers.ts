import { join } from 'node:path'
import { documents, kinds, modalities, release } from '../../src/index.js'
import { folders, load } from './load.js'
import { readVerdicts, verdictTable } from './verdicts.js'

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], aligned: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(aligned), ...rows.map(row)].join('\n')

const { counts, coverage } = release
const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`

const what = {
  transfer: 'named goods, people, money, data, know-how or a service from one side to another',
  deployment: 'people or materiel of one side at a place',
  capability: 'what an actor has, makes, develops or can offer',
  figure: 'a measured value or level: trade, share, growth, price, losses',
  event: 'what happened, was scheduled, declined or blocked at a time',
  statement: 'an act of saying by a named speaker',
  tie: 'a relation that stands: treaty, alignment, membership, support, sanctions, rivalry',
  stance: 'a position on a subject of a closed list',
  assessment: 'a goal, motive, judgement, comparison, effect or forecast, with its holder',
} as const

const days = (earliest: string, latest: string) => (earliest === latest ? earliest : `${earliest} to ${latest}`)

function documentTable(root: string): string {
  const { unused } = load(root)
  const rows = documents.map(({ id, genre, published, passages }) => {
    const left = Object.keys(unused.get(id) ?? {}).length
    return [
      `\`${id}\``,
      genre,
      days(published.earliest, published.latest),
      passages,
      passages - left,
      counts.byDocument[id],
    ]
  })
  return table(
    ['document', 'genre', 'appeared', 'passages', 'cited', 'claims'],
    ['---', '---', '---', '---:', '---:', '---:'],
    rows,
  )
}

const shares = (named: Readonly<Record<string, number>>) =>
  Object.entries(named)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => [name, count, percent(count, counts.claims)] as const)

/** The parts of the docs that are made from the data, by name. */
export const sections = (root: string): Readonly<Record<string, string>> => ({
  'one document': `**${percent(counts.recordsOfOneDocument, counts.records)} of the records (${counts.recordsOfOneDocument} of ${counts.records}) rest on one document.**`,
  size: `${counts.records} records with ${counts.claims} claims from ${documents.length} documents.`,
  coverage: `Nothing is definite before ${coverage.first} or after ${coverage.last}.`,
  kinds: table(
    ['list', 'records', 'what one is'],
    ['---', '---:', '---'],
    kinds.map((kind) => [`\`${folders[kind]}\``, counts.byKind[kind], what[kind]]),
  ),
  documents: documentTable(root),
  modalities: table(
    ['modality', 'claims', 'share'],
    ['---', '---:', '---:'],
    shares(Object.fromEntries(modalities.map((name) => [name, counts.byModality[name]]))),
  ),
  claimants: table(['who says it', 'claims', 'share'], ['---', '---:', '---:'], shares(counts.byAffiliation)),
  verdicts: verdictTable(readVerdicts(root)),
})

/** The files that hold such parts. */
export const files = (root: string): readonly string[] =>
  ['README.md', 'docs/datasheet.md', 'docs/curation.md'].map((name) => join(root, name))

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
