import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A piece of code in a guide or a doc block, with the line it begins on. */
export interface Example {
  readonly name: string
  readonly code: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length

/** The fenced blocks of TypeScript in a text. */
const blocks = (file: string, text: string): Example[] =>
  [...text.matchAll(/^( *)```ts\n([\s\S]*?)\n *```/gm)].map((found) => ({
    name: `${file}:${lineOf(text, found.index)}`,
    code: found[2] as string,
  }))

const guides = () => ['README.md', ...filesIn('docs', '.md')]

/** The blocks of the guides: README.md and docs. */
export const guideExamples = (): Example[] => guides().flatMap((file) => blocks(file, read(file)))

/** The programs of the guides that are followed by what they print. */
export const shownPrograms = (): (Example & { readonly prints: string })[] =>
  guides().flatMap((file) => {
    const text = read(file)
    return [...text.matchAll(/^```js\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```/gm)].map((found) => ({
      name: `${file}:${lineOf(text, found.index)}`,
      code: found[1] as string,
      prints: found[2] as string,
    }))
  })

/** The blocks that follow an `@example` in the doc blocks of the source. */
export const docExamples = (): Example[] =>
  filesIn('src', '.ts').flatMap((file) => {
    const text = read(file)
    return [...text.matchAll(/^ \* @example\n([\s\S]*?) \*\/$/gm)].flatMap((found) =>
      blocks(`${file}:${lineOf(text, found.index)}`, (found[1] as string).replace(/^ \* ?/gm, '')),
    )
  })

const comment = /^\s*\/\/ ?(.*)$/

/** The comment of results that follows a statement: on its last line, or on the lines after it. */
function resultAfter(code: string, end: number): string | undefined {
  const [same, ...next] = code.slice(end).split('\n') as [string, ...string[]]
  const own = /^;?\s*\/\/ ?(.*)$/.exec(same)?.[1]
  if (own !== undefined) return own
  const lines: string[] = []
  for (const line of next) {
    const text = comment.exec(line)?.[1]
    if (text === undefined) break
    lines.push(text)
  }
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** Whether a comment is a value written out, and not a remark. */
function isValue(text: string): boolean {
  if (!/^(['"`[{\d-]|true|false|null|undefined)/.test(text)) return false
  try {
    return new Function(`return (${text}\n)`) !== undefined
  } catch {
    return false
  }
}

/** What an expression shows: itself, or what it logs. */
function shown({ expression }: ts.ExpressionStatement, file: ts.SourceFile): string {
  const logs = ts.isCallExpression(expression) && expression.expression.getText(file) === 'console.log'
  return logs ? `[${expression.arguments.map((one) => one.getText(file))}].at(0)` : expression.getText(file)
}

/** A statement as code in which `check(actual, expected)` compares what it shows with the result in its comment. */
function checked(code: string, statement: ts.Statement, file: ts.SourceFile): string {
  const text = statement.getText(file)
  if (ts.isImportDeclaration(statement)) return importOf(statement)
  const result = resultAfter(code, statement.getEnd())
  if (result === undefined || !ts.isExpressionStatement(statement)) return text
  if (/^\w*Error: /.test(result)) return `throws(() => { ${text} }, ${JSON.stringify(result)})`
  return isValue(result) ? `check(${shown(statement, file)}, (${result}\n))` : text
}

/** `import { a, type B, c as d } from 'x'` as `const { a, c: d } = modules['x']`. */
function importOf(statement: ts.ImportDeclaration): string {
  const { importClause, moduleSpecifier } = statement
  const names = importClause?.namedBindings
  if (!names || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return ''
  const from = `modules[${moduleSpecifier.getText()}]`
  if (ts.isNamespaceImport(names)) return `const ${names.name.text} = ${from}`
  const list = names.elements.filter(({ isTypeOnly }) => !isTypeOnly)
  return `const { ${list.map(({ name, propertyName }) => `${propertyName?.text ?? name.text}: ${name.text}`)} } = ${from}`
}

/** The example as JavaScript that compares each result in a comment with what the expression before it gives. */
export function runnable(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const body = file.statements.map((statement) => checked(code, statement, file)).join('\n;')
  return ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText
}
