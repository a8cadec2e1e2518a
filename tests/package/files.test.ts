import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataFiles } from '../../scripts/write/data-files.js'
import { release as current } from '../../src/generated/release.js'
import { bytesOf, files, required, textOf } from './installed.js'

const main = required<Readonly<Record<string, unknown>>>('russia-ties')
const { bin = {} } = required<{ bin?: Readonly<Record<string, string>> }>('russia-ties/package.json')
const data = dataFiles()

test('the package is built from the current data', () => {
  expect(main.release).toEqual(current)
})

test('the files of the package, but for types that entries share', () => {
  const entries = ['dataset', 'index', 'schema', 'search'].flatMap((name) =>
    ['cjs', 'js', 'd.cts', 'd.ts'].map((ending) => `dist/${name}.${ending}`),
  )
  const commands = Object.values(bin).map((path) => path.replace(/^\.\//, ''))
  const texts = ['CITATION.cff', 'LICENSE', 'README.md', 'THIRD-PARTY.md', 'data/LICENSE', 'package.json']
  const redirects = ['dataset', 'schema', 'search'].map((name) => `${name}/package.json`)
  const guides = readdirSync(new URL('../../docs', import.meta.url), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name, parentPath }) => `docs${parentPath.split('/docs')[1]}/${name}`.replace('//', '/'))
  const paths = data.map(({ path }) => `dist/data/${path}`)
  const wanted = [...entries, ...redirects, ...commands, ...paths, ...texts, ...guides]
  expect(files.filter((name) => !/^dist\/[\w-]+-\*\./.test(name))).toEqual(wanted.sort())
})

test.each(data.map((file) => [file.path, file] as const))('dist/data/%s is what the data give', (path, { content }) => {
  expect(bytesOf(`dist/data/${path}`).equals(Buffer.from(content))).toBe(true)
})

test.each(['transfers', 'release', 'actors'])('russia-ties/data/%s.json is the exported value', (name) => {
  expect(required(`russia-ties/data/${name}.json`)).toEqual(main[name])
})

const imported = /^(?:import|export)\b[^;]*?\bfrom ['"]([^'"]+)['"]|\b(?:require|import)\(['"]([^'"]+)['"]\)/gm

/** What a module imports. */
const importsOf = (name: string): readonly string[] =>
  [...textOf(`dist/${name}`).matchAll(imported)].map(([, from, call]) => String(from ?? call))

/** A module of dist and all that it imports from there; the types of a module stand beside it. */
function reached(name: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(name)) return seen
  const types = name.includes('.d.')
  const nameOf = (target: string) =>
    types ? target.replace(/\.(c?js)$/, (_, js) => `.d.${js.replace('js', 'ts')}`) : target
  return importsOf(name)
    .filter((target) => target.startsWith('./'))
    .reduce<readonly string[]>((found, target) => reached(nameOf(target.slice(2)), found), [...seen, name])
}

test.each(['js', 'cjs', 'd.ts', 'd.cts'])('index.%s and what it draws on import nothing from outside', (ending) => {
  const outside = reached(`index.${ending}`).flatMap(importsOf)
  expect(outside.filter((target) => !target.startsWith('./'))).toEqual([])
})

test.each(['js', 'cjs'])('schema.%s imports zod, and the lists of the main entry', (ending) => {
  expect([...importsOf(`schema.${ending}`)].sort()).toEqual([`./index.${ending}`, 'zod'])
})

// Node prints the line on which an error that nobody catches was thrown.
test.each(['index.js', 'index.cjs', 'dataset.js', 'dataset.cjs', 'search.cjs'])(
  '%s: a line that throws is short',
  (name) => {
    const long = textOf(`dist/${name}`)
      .split('\n')
      .filter((line) => line.length > 1000 && line.includes('throw '))
    expect(long.map((line) => line.slice(0, 80))).toEqual([])
  },
)
