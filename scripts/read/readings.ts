import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the second reader may find fault with. */
export const faults = [
  'stronger',
  'weaker',
  'actor or direction',
  'date',
  'hedge, modality or claimant',
  'missing',
  'added',
  'not printable',
  'not neutral',
  'label',
  'title',
] as const

/** One line of a sheet: a claim, as somebody read it who had not written it. */
export interface Reading {
  /** The file and line that it stands in. */
  readonly at: string
  readonly record: string
  /** Its place among the claims of the record, from 1, in the order of the editors' file. */
  readonly claim: string
  /** `ok` or `mended`. */
  readonly verdict: string
  /** Empty where the verdict is ok. */
  readonly fault: string
}

const cells = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** All lines of the sheets data/readings/*.csv. */
export function readReadings(root: string): readonly Reading[] {
  const folder = join(root, 'data', 'readings')
  const sheets = readdirSync(folder).sort()
  return sheets.flatMap((name) => {
    const [, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
    return lines.map((line, i) => {
      const [record = '', claim = '', verdict = '', fault = ''] = cells(line)
      return { at: `${name}:${i + 2}`, record, claim, verdict, fault }
    })
  })
}

/** What is wrong with the sheets: a claim that nobody read twice, a line of a record that is gone, an unknown word. */
export function readingProblems(
  sheet: readonly Reading[],
  records: readonly { readonly id: string; readonly claims: readonly unknown[] }[],
): readonly string[] {
  const claims = new Set(records.flatMap(({ id, claims }) => claims.map((_, i) => `${id} ${i + 1}`)))
  const read = new Set(sheet.map(({ record, claim }) => `${record} ${claim}`))
  const isKnown = ({ verdict, fault }: Reading) =>
    verdict === 'ok' ? fault === '' : verdict === 'mended' && faults.some((one) => one === fault)
  const unread = [...claims].filter((claim) => !read.has(claim))
  const gone = sheet.filter(({ record, claim }) => !claims.has(`${record} ${claim}`))
  const strange = sheet.filter((line) => !isKnown(line))
  const expected = `expected ok, or mended with one of ${faults.join('; ')}`
  return [
    ...unread.map((claim) => `${claim}: stands in no sheet`),
    ...gone.map(({ at, record, claim }) => `${at}: '${record}' has no claim ${claim}`),
    ...strange.map(({ at, verdict, fault }) => `${at}: '${verdict}' with the fault '${fault}': ${expected}`),
  ]
}
