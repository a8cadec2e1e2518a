import { isDeepStrictEqual } from 'node:util'
import type { Database } from './databases.js'
import type { Question } from './questions.js'
import type { Register } from './register.js'
import type { Row } from './tables.js'

/** What came of asking a database what the package answers. */
export interface Compared {
  readonly asked: number
  /** How many questions have an answer that is not empty. */
  readonly answered: number
  readonly rows: number
  readonly different: readonly {
    readonly question: Question
    readonly expected: readonly Row[]
    readonly got: readonly Row[]
  }[]
}

/** Asks a database each question, and compares rows and their order with the answer of the package. */
export async function compare(
  { ask }: Database,
  questions: readonly Question[],
  answer: Register['answer'],
): Promise<Compared> {
  let [answered, rows] = [0, 0]
  const different: Compared['different'][number][] = []
  for (const question of questions) {
    const expected = answer(question.query, question.params)
    const got = await ask(question.query, question.params)
    if (expected.length > 0) answered++
    rows += expected.length
    if (!isDeepStrictEqual(got, expected)) different.push({ question, expected, got })
  }
  return { asked: questions.length, answered, rows, different }
}

/** A line on what came of it. */
export const lineOf = (title: string, { asked, answered, rows, different }: Compared): string =>
  `${title}: ${asked} asked, ${answered} with an answer, ${rows} rows, ${different.length} different`
