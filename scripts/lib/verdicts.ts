import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What came of a claim in the second reading. */
export const verdicts = ['ok', 'mended', 'added', 'removed'] as const

/** What was wrong; the first five are what the reader looked for. */
export const faults = [
  'stronger or weaker',
  'role or direction',
  'date',
  'modality hedge claimant or stage',
  'missing',
  'duplicate',
  'excuse',
  'wording',
] as const

/** One line of a sheet: a claim as it was read a second time. */
export interface Verdict {
  /** The file and line that it stands in. */
  readonly at: string
  readonly record: string
  readonly document: string
  /** The passages of the claim, parted by spaces. */
  readonly passages: string
  readonly verdict: string
  /** Empty where the verdict is ok. */
  readonly fault: string
}

/** What the sheets are held against. */
export interface ReadRecord {
  readonly id: string
  readonly claims: readonly { readonly document: string; readonly passages: readonly string[] }[]
}

const header = 'record,document,passages,verdict,fault,change'

function linesOf(folder: string, name: string): Verdict[] {
  const [first, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
  if (first !== header) throw new RangeError(`${name}: the first line is not '${header}'`)
  return lines.map((line, i) => {
    const at = `${name}:${i + 2}`
    const fields = line.split(',')
    if (fields.length !== 6)
      throw new RangeError(`${at}: got ${fields.length} fields, expected 6 with no comma in them`)
    const [record, document, passages, verdict, fault] = fields as [string, string, string, string, string]
    return { at, record, document, passages, verdict, fault }
  })
}

/** All lines of the sheets docs/curation/verdicts-*.csv. */
export function readVerdicts(root: string): readonly Verdict[] {
  const folder = join(root, 'docs', 'curation')
  const names = readdirSync(folder).filter((name) => /^verdicts-.*\.csv$/.test(name))
  return names.sort().flatMap((name) => linesOf(folder, name))
}

const key = (record: string, document: string, passages: string) => `${record} [${document} ${passages}]`

function lineProblems({ at, record, verdict, fault }: Verdict, ids: ReadonlySet<string>): string[] {
  const rules: [boolean, string][] = [
    [!verdicts.includes(verdict as never), `'${verdict}' is not a verdict: expected one of ${verdicts.join(', ')}`],
    [verdict === 'ok' && fault !== '', `what is ok has no fault, got '${fault}'`],
    [
      verdict !== 'ok' && !faults.includes(fault as never),
      `'${fault}' is not a fault: expected one of ${faults.join(', ')}`,
    ],
    [verdict !== 'removed' && !ids.has(record), `'${record}' is no record`],
  ]
  return rules.flatMap(([wrong, rule]) => (wrong ? [`${at}: ${rule}`] : []))
}

/** What is wrong with the sheets: a claim that nobody read twice, a line of a record that is gone, an unknown word. */
export function verdictProblems(sheet: readonly Verdict[], records: readonly ReadRecord[]): readonly string[] {
  const ids = new Set(records.map(({ id }) => id))
  const standing = sheet.filter(({ verdict }) => verdict !== 'removed')
  const read = new Set(standing.map(({ record, document, passages }) => key(record, document, passages)))
  const claims = records.flatMap(({ id, claims: own }) =>
    own.map(({ document, passages }) => key(id, document, passages.join(' '))),
  )
  const unread = [...new Set(claims)].filter((claim) => !read.has(claim))
  return [...sheet.flatMap((line) => lineProblems(line, ids)), ...unread.map((claim) => `${claim}: stands in no sheet`)]
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** The sheets as a table: verdicts by document, then faults. */
export function verdictTable(sheet: readonly Verdict[]): string {
  const documents = [...new Set(sheet.map(({ document }) => document))].sort()
  const count = (test: (line: Verdict) => boolean) => sheet.filter(test).length
  const verdictRow = (name: string, of: (line: Verdict) => boolean) =>
    row([name, count(of), ...verdicts.map((verdict) => count((line) => of(line) && line.verdict === verdict))])
  const faultRow = (fault: string) =>
    row([fault.replace('modality hedge', 'modality, hedge,'), count((line) => line.fault === fault)])
  return [
    row(['document', 'lines', ...verdicts]),
    row(['---', '---:', ...verdicts.map(() => '---:')]),
    ...documents.map((document) => verdictRow(`\`${document}\``, (line) => line.document === document)),
    verdictRow('all', () => true),
    '',
    row(['fault', 'lines']),
    row(['---', '---:']),
    ...faults.map(faultRow),
  ].join('\n')
}
