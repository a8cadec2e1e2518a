import { integer, list, number, text } from '../flat/column.js'
import { totalOf } from '../helpers/total-of.js'
import type { Part, Total } from '../query/total.js'
import type { OurNames, Transfer } from '../types/index.js'
import { type Answer, sheet } from './answer.js'
import type { RecordsAnswer } from './records-answer.js'
import { rethrown } from './rethrown.js'
import { type TextColumn, table } from './text/table.js'
import type { World } from './world.js'

type Line = Pick<Part<OurNames>, 'min' | 'max'> & { readonly record: string; readonly unit: string }

const numbers = new Intl.NumberFormat('en')
const bound = (value: number | null) => (value === null ? 'none stated' : numbers.format(value))

const lineColumns: readonly TextColumn<Line>[] = [
  { name: 'record', of: ({ record }) => record },
  { name: 'at least', of: ({ min }) => bound(min) },
  { name: 'at most', of: ({ max }) => bound(max) },
  { name: 'unit', of: ({ unit }) => unit },
]

const columns = [
  text<Total<OurNames>>('unit', 'The unit', ({ unit }) => unit),
  number<Total<OurNames>>('min', 'The least that it can be', ({ min }) => min),
  number<Total<OurNames>>('max', 'The most that it can be', ({ max }) => max),
  list<Total<OurNames>>('records', 'What was added up', ({ parts }) => parts.map(({ record }) => record)),
  integer<Total<OurNames>>('left_out', 'How many records were left out', ({ warnings }) => warnings.length),
]

/** The total of the transfers of an answer; what was left out is said in the hints. */
export function totalAnswer(
  { json, hints }: RecordsAnswer,
  unit: Parameters<typeof totalOf>[1]['unit'],
  knownBy: string | undefined,
  world: World,
): Answer {
  const total = rethrown(() => totalOf(json as readonly Transfer[], { unit, knownBy }))
  const all = { record: 'total', min: total.min, max: total.max }
  const rows = [...total.parts, all].map((part) => ({ ...part, unit }))
  return {
    text: table(lineColumns, [{ heading: [], rows }], world),
    json: total,
    sheet: () => sheet(columns, [total]),
    hints: [...hints, ...total.warnings.map((warning) => `${warning}.`)],
  }
}
