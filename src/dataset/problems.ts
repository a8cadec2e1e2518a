import { quoted } from '../names/directory.js'
import { itemAt } from '../objects.js'

/** What a row must keep to. */
export type Rule =
  | 'unknown field'
  | 'missing'
  | 'not this kind of value'
  | 'not a date'
  | 'not a known word'
  | 'number and form do not fit'
  | 'negative count'
  | 'ends before it begins'
  | 'later than its document'
  | 'later than its end'
  | 'goes on and has ended'
  | 'not a party of the record'
  | 'not under its goods'
  | 'part of itself'
  | 'disputed from one side'
  | 'told twice'
  | 'same party twice'
  | 'id stands twice'
  | 'no such record'
  | 'no such document'
  | 'no attestedTo'

/** One thing that is wrong with the input of `createDataset`. */
export interface Problem {
  /** The list and the place in it, from 0: `ties[3]`; `input` for what stands beside the lists. */
  readonly row: string
  /** The id of the row, where it has one. */
  readonly id: string | undefined
  /** The field as it was written: `date`, `claims[1].quantity.unit`; the list, where the row itself is at fault. */
  readonly field: string
  /** What stood there. */
  readonly value: unknown
  /** What it breaks. */
  readonly rule: Rule
  /** What to write instead. */
  readonly hint: string
}

/** Groups of problems shown in a message, problems shown of each, and the length that it keeps to, in bytes. */
const [mostGroups, mostOfEach, mostBytes] = [20, 3, 7500]

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

/** Bytes of a text in UTF-8, at most; TextEncoder is not everywhere (Jest with jsdom). */
const bytesOf = (text: string) => text.replace(/[\u0080-\uffff]/g, '***').length

const shown = (value: unknown) => (Object(value) === value ? '' : `${quoted(value)}: `)

const lineOf = ({ row, id, value, hint }: Problem) => {
  const own = id === undefined ? '' : ` ${cut(quoted(id), 40)}`
  return `  ${row}${own}: ${value === undefined ? '' : cut(shown(value), 50)}${cut(hint, 120)}`
}

/** Problems of one rule in one field, whatever the row and the claim. */
function grouped(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.row.split('[')[0]} ${problem.field.replace(/\[\d+\]/g, '[]')}`
    const own = groups.get(key)
    if (own) own.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

const counted = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

/** The problems for people: by rule and field, the most frequent first, with the first rows of each. */
function messageOf(problems: readonly Problem[]): string {
  const groups = grouped(problems)
  const lines = [`createDataset: ${counted(problems.length, 'problem')}`]
  let bytes = 0
  let shown = 0
  for (const group of groups.slice(0, mostGroups)) {
    const { row, field, rule } = itemAt(group, 0)
    const list = row.split('[')[0]
    const own = [
      `${cut(field, 60)} of ${list}: ${rule}${group.length === 1 ? '' : ` (${counted(group.length, 'time')})`}`,
      ...group.slice(0, mostOfEach).map(lineOf),
      ...(group.length > mostOfEach ? [`  and ${(group.length - mostOfEach).toLocaleString('en')} more`] : []),
    ]
    bytes += bytesOf(own.join('\n'))
    if (bytes > mostBytes) break
    lines.push(...own)
    shown++
  }
  const rest = groups.length - shown
  if (rest > 0) lines.push(`and ${counted(rest, 'more group')}: error.problems lists them all`)
  return lines.join('\n')
}

/**
 * The input of `createDataset` is at fault. `problems` lists everything that is wrong; the message groups it by rule and
 * field, with the first rows of each.
 */
export class DatasetError extends RangeError {
  /** The name of the class, which is shorter in the packed file. */
  static override readonly name = 'DatasetError'
  override readonly name = 'DatasetError'

  constructor(
    /** Everything that is wrong, in the order of the input. */
    readonly problems: readonly Problem[],
  ) {
    super(messageOf(problems))
  }
}
