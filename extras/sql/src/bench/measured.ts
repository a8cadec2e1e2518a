import { createHash } from 'node:crypto'
import type { Row } from '../rows/row.js'
import type { Asked } from './questions.js'

/** What one way to answer took. */
export interface Measured {
  readonly title: string
  /** Milliseconds, the median. */
  readonly median: number
  /** Rows of an answer, the median. */
  readonly rows: number
  /** The same for two ways whose answers are equal. */
  readonly hash: string
}

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

type Ask = (query: Asked['query'], params: Asked['params'][number]) => readonly Row[] | Promise<readonly Row[]>

/** Asks the questions one after the other; the first of a sort is asked once before. */
export async function measure(questions: readonly Asked[], ask: Ask): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const { title, query, params } of questions) {
    await ask(query, params[0] as Asked['params'][number])
    const times: number[] = []
    const counts: number[] = []
    const hash = createHash('sha256')
    for (const one of params) {
      const start = performance.now()
      const rows = await ask(query, one)
      times.push(performance.now() - start)
      counts.push(rows.length)
      hash.update(JSON.stringify(rows))
    }
    measured.push({ title, median: medianOf(times), rows: medianOf(counts), hash: hash.digest('hex').slice(0, 8) })
  }
  return measured
}
