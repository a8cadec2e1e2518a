/** One thing that is wrong with the data. */
export interface Problem {
  /** The file, from the root of the repository. */
  readonly file: string
  /** The key of the record and the path within it: `shahed-136 › claims[1] › quantity`. */
  readonly key: string
  /** What must hold. */
  readonly rule: string
  /** What is there. */
  readonly got?: string | undefined
  /** What was expected. */
  readonly expected?: string | undefined
}

/** The path within a record as problems show it: ` › claims[0] › quantity`. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${String(step)}`)).join('')

const line = ({ file, key, rule, got, expected }: Problem) =>
  [
    `${file}: ${key}: ${rule}`,
    got === undefined ? '' : `got ${got}`,
    expected === undefined ? '' : `expected ${expected}`,
  ]
    .filter(Boolean)
    .join('; ')

/** The problems as sorted lines of text, each once. */
export const linesOf = (problems: readonly Problem[]): readonly string[] => [...new Set(problems.map(line))].sort()
