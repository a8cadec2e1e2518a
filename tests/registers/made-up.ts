import { createDataset, DatasetError, type Problem } from '../../src/dataset/index.js'

/** A treaty of two parties, to which tests add what they are about. */
export const treaty = { id: 'a', type: 'treaty', between: ['A', 'B'] } as const

export const attestedTo = '2000-06-30'

/** A data set of one treaty. */
export const withTie = (fields: object, others: object = {}) => {
  const data = createDataset({ ties: [{ ...treaty, ...fields }], attestedTo, ...others })
  return { ...data, tie: data.record('a') }
}

/** What is wrong with an input that no type would let pass. */
export function problemsOf(input: unknown): readonly Problem[] {
  try {
    createDataset(input as object)
  } catch (error) {
    if (error instanceof DatasetError) return error.problems
    throw error
  }
  return []
}

/** The same in short: `ties[0].end: not a date: June has 30 days`. */
export const told = (input: unknown): readonly string[] =>
  problemsOf(input).map(({ row, field, rule, hint }) => `${row}.${field}: ${rule}: ${hint}`)

/** What is wrong with a treaty of the given fields. */
export const toldOfTie = (fields: object, others: object = {}): readonly string[] =>
  told({ ties: [{ ...treaty, ...fields }], attestedTo, ...others })
