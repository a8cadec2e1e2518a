import { isDeepStrictEqual } from 'node:util'
import type { Engine, Params } from './engines/engine.js'
import type { Question } from './made/questions.js'
import type { Row } from './rows/row.js'
import type { QueryName } from './sql.js'

/** What came of asking a database what the helpers answered. */
export interface Compared {
  /** How many questions were asked. */
  readonly asked: number
  /** How many of them have an answer that is not empty. */
  readonly answered: number
  /** How many rows all answers have together. */
  readonly rows: number
  /** Where the answers differ. */
  readonly different: readonly {
    readonly question: Question
    readonly expected: readonly Row[]
    readonly got: readonly Row[]
  }[]
}

const nothingKnown: readonly Row[] = [['no']]

/** Asks a database each question, and compares rows and their order with the answer of the helpers. */
export async function compare(
  { ask }: Engine,
  questions: readonly Question[],
  answer: (query: QueryName, params: Params) => readonly Row[],
): Promise<Compared> {
  let [answered, rows] = [0, 0]
  const different: Compared['different'][number][] = []
  for (const question of questions) {
    const { query, params } = question
    const expected = answer(query, params)
    const found = await ask(query, params)
    const got = query === 'holds-at' && found.length === 0 ? nothingKnown : found
    if (query === 'holds-at' ? expected[0]?.[0] !== 'no' : expected.length > 0) answered++
    rows += expected.length
    if (!isDeepStrictEqual(got, expected)) different.push({ question, expected, got })
  }
  return { asked: questions.length, answered, rows, different }
}

/** A line on what came of it. */
export const lineOf = (title: string, { asked, answered, rows, different }: Compared): string =>
  `${title}: ${asked} asked, ${answered} with an answer, ${rows} rows, ${different.length} different`
