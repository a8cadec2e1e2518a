import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { linesOf, type Problem } from '../read/problems.js'
import { readerOf } from '../read/yaml.js'

/** A line of code of which mutants survive, and why that is right. */
const explanation = z.strictObject({
  line: z.string().min(1),
  survivors: z.int().positive(),
  why: z.string().min(1),
})

type Explanation = z.infer<typeof explanation>

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = 'tests/mutation/survivors.yaml'

/** What is written down in tests/mutation/survivors.yaml, by file. */
function explanations(): ReadonlyMap<string, readonly Explanation[]> {
  const problems: Problem[] = []
  const found = readerOf(root, problems).entries(source, z.array(explanation).min(1))
  if (problems.length > 0) throw new Error(linesOf(problems).join('\n'))
  return found
}

/** The lines of a file of the project, without the space around them. */
const codeOf = (file: string): readonly string[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number } }
}

/** What Stryker reports. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

const lineOf = ({ location }: Mutant) => location.start.line
const hasEscaped = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage'

/** The survivors of a report that are not explained, and the explanations that nothing needs any more, a line each. */
export function unexplained({ files }: Report): readonly string[] {
  const known = explanations()
  return Object.entries(files).flatMap(([file, { mutants }]) => {
    const lines = codeOf(file)
    const expected = known.get(file) ?? []
    const escaped = mutants
      .filter(hasEscaped)
      .map((mutant) => ({ ...mutant, line: lines[lineOf(mutant) - 1] as string }))
    const countOf = (line: string) => escaped.filter((one) => one.line === line).length
    const explained = (line: string) => expected.find((one) => one.line === line)?.survivors ?? 0
    const more = escaped
      .filter(({ line }) => countOf(line) > explained(line))
      .map((one) => `${file}:${lineOf(one)} ${one.mutatorName} → ${one.replacement}\n    ${one.line}`)
    const fewer = expected
      .filter(({ line, survivors }) => countOf(line) < survivors)
      .map(({ line, survivors }) => `${file}: ${countOf(line)} survive of ${survivors} that are explained\n    ${line}`)
    return [...more, ...fewer]
  })
}

/** The lines that are explained twice, or of code that is gone, a line each. */
export const stale = (): readonly string[] =>
  [...explanations()].flatMap(([file, entries]) => {
    if (!existsSync(join(root, file))) return [`${file}: no such file`]
    const code = codeOf(file)
    const lines = entries.map(({ line }) => line)
    const wrong = lines.filter((line, i) => !code.includes(line) || lines.indexOf(line) !== i)
    return wrong.map((line) => `${file}: gone, or explained twice\n    ${line}`)
  })
