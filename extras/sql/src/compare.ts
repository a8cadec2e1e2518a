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
  readonly different: readonly Readonly<{ question: Question; expected: readonly Row[]; got: readonly Row[] }>[]
}

/** Asks a database each question, and compares rows and their order with the answer of the package. */
export async function compare({ ask }: Database, questions: readonly Question[], answer: Register['answer']) {
  const asked: Compared['different'][number][] = []
  for (const question of questions) {
    const { query, params } = question
    asked.push({ question, expected: answer(query, params), got: await ask(query, params) })
  }
  const answered = asked.filter(({ expected }) => expected.length > 0)
  const rows = answered.reduce((sum, { expected }) => sum + expected.length, 0)
  const different = asked.filter(({ expected, got }) => !isDeepStrictEqual(got, expected))
  return { asked: asked.length, answered: answered.length, rows, different } satisfies Compared
}

/** A line on what came of it. */
export const lineOf = (title: string, { asked, answered, rows, different }: Compared): string =>
  `${title}: ${asked} asked, ${answered} with an answer, ${rows} rows, ${different.length} different`
