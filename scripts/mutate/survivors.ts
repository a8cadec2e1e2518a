import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** Why mutants survive, by file and reason: how many there are of each line of code, and the line. */
const explanations = z.record(z.string(), z.record(z.string(), z.array(z.string().regex(/^[1-9]\d* \S/)).min(1)))

/** The lines of a file of which mutants survive for a reason that is known. */
const knownOf = (reasons: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.values(reasons)
    .flat()
    .map((text) => ({ survivors: Number.parseInt(text, 10), line: text.replace(/^\d+ /, '') }))

const known = () => explanations.parse(parse(textOf('tests/mutation/survivors.yaml')))

/** The lines of a file of the project, without the space around them. */
const codeOf = (file: string): readonly string[] =>
  textOf(file)
    .split('\n')
    .map((line) => line.trim())

/** What Stryker reports. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number } }
}

/** The survivors of a report that are not explained, and the explanations that nothing needs any more, a line each. */
export const unexplained = ({ files }: Report): readonly string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) => {
    const expected = knownOf(known()[file])
    const lines = codeOf(file)
    const escaped = mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, ...mutant }) => ({ ...mutant, at: location.start.line, line: lines[location.start.line - 1] }))
    const countOf = (line: string | undefined) => escaped.filter((one) => one.line === line).length
    const more = escaped.filter(({ line }) => {
      const explained = expected.find((one) => one.line === line)?.survivors ?? 0
      return countOf(line) > explained
    })
    const fewer = expected.filter(({ line, survivors }) => countOf(line) < survivors)
    return [
      ...more.map((one) => `${file}:${one.at} ${one.mutatorName} → ${one.replacement}\n    ${one.line}`),
      ...fewer.map(
        (one) => `${file}: ${countOf(one.line)} survive of ${one.survivors} that are explained\n    ${one.line}`,
      ),
    ]
  })

/** The lines that are explained twice, or of code that is gone, a line each. */
export const stale = (): readonly string[] =>
  Object.entries(known()).flatMap(([file, reasons]) => {
    if (!existsSync(join(root, file))) return [`${file}: no such file`]
    const code = codeOf(file)
    const lines = knownOf(reasons).map(({ line }) => line)
    const wrong = lines.filter((line, i) => !code.includes(line) || lines.indexOf(line) !== i)
    return wrong.map((line) => `${file}: gone, or explained twice\n    ${line}`)
  })
