import type { z } from 'zod'

/** Something that is wrong. */
export interface Fault {
  /** What must hold. */
  readonly rule: string
  /** What is there. */
  readonly got?: string | undefined
  /** What was expected. */
  readonly expected?: string | undefined
  /** The path to it, from what is looked at: ` › claims[0] › quantity`. */
  readonly at?: string
  /** The word by which a claim may excuse it. */
  readonly excuse?: string
}

/** One thing that is wrong with the data. */
export interface Problem extends Fault {
  /** The file, from the root of the repository. */
  readonly file: string
  /** The key of the record and the path within it: `shahed-136 › claims[1] › quantity`. */
  readonly key: string
}

/** Nothing if all is well, else the fault. */
export const unless = (isWell: boolean, rule: string, got?: string, expected?: string): readonly Fault[] =>
  isWell ? [] : [{ rule, got, expected }]

/** The rules that are broken. */
export const broken = (rows: readonly (readonly [isBroken: boolean, rule: string])[]): readonly Fault[] =>
  rows.flatMap(([isBroken, rule]) => unless(!isBroken, rule))

/** What doesn't fit a schema. */
export const misfits = (error: z.ZodError | undefined): readonly Fault[] =>
  (error?.issues ?? []).map(({ path, message }) => ({
    rule: message,
    at: path.map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${String(step)}`)).join(''),
  }))

/** The faults of something that stands in a file. */
export const problemsOf = (file: string, key: string, faults: readonly Fault[]): Problem[] =>
  faults.map(({ at = '', ...fault }) => ({ ...fault, file, key: `${key}${at}` }))

const line = ({ file, key, rule, got, expected }: Problem) =>
  `${file}: ${key}: ${rule}${got === undefined ? '' : `; got ${got}`}${expected === undefined ? '' : `; expected ${expected}`}`

/** The problems as sorted lines of text, each once. */
export const linesOf = (problems: readonly Problem[]): readonly string[] => [...new Set(problems.map(line))].sort()
