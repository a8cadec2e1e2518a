import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** What all may draw on. */
const base = ['vocabulary', 'types', 'dates', 'frozen', 'objects'] as const

// Imports point one way: down this table. A layer is a folder of src, or a file that stands in none; it may import itself
// and what is listed.
const layers: Readonly<Record<string, readonly string[]>> = {
  vocabulary: ['objects'],
  frozen: [],
  objects: [],
  fingerprint: [],
  types: ['vocabulary', 'generated/names'],
  generated: ['types', 'frozen'],
  dates: ['vocabulary', 'types', 'objects'],
  certainty: base,
  words: base,
  written: ['vocabulary', 'types', 'objects'],
  names: [...base, 'certainty'],
  find: [...base, 'certainty', 'names'],
  sources: [...base, 'names', 'find'],
  numbers: [...base, 'certainty', 'names', 'find'],
  api: [...base, 'certainty', 'names', 'find', 'numbers', 'words', 'sources'],
  records: ['vocabulary', 'types', 'objects', 'generated'],
  helpers: [...base, 'generated', 'records', 'names', 'find', 'numbers', 'words', 'sources', 'api'],
  index: [...base, 'generated', 'records', 'find', 'numbers', 'sources', 'helpers'],
  search: [...base, 'generated', 'records', 'names', 'find', 'api', 'helpers'],
  schema: [...base, 'generated', 'records', 'find', 'numbers', 'api'],
  dataset: [...base, 'certainty', 'written', 'names', 'find', 'numbers', 'words', 'sources', 'api', 'search/search'],
  flat: [...base, 'certainty', 'names', 'find', 'numbers', 'words'],
  cli: [
    ...base,
    'fingerprint',
    'certainty',
    'generated',
    'names',
    'find',
    'numbers',
    'words',
    'api',
    'helpers',
    'records',
    'search',
    'flat',
  ],
}

/** The same for scripts/, where a file that stands in no folder is a command and imported by nothing. What they draw on of src is theirs. */
const scriptLayers: Readonly<Record<string, readonly string[]>> = {
  passages: ['words'],
  words: [],
  read: ['passages'],
  evidence: ['passages', 'read'],
  says: ['passages', 'words', 'read', 'evidence'],
  checks: ['passages', 'words', 'read', 'evidence', 'says'],
  compile: ['read', 'evidence', 'checks'],
  write: ['compile'],
  docs: ['read', 'write'],
  release: [],
  mutate: ['passages', 'words', 'read', 'evidence', 'checks', 'compile'],
}

/** Which layer may import a module from outside the project. */
const packages: Readonly<Record<string, string>> = {
  zod: 'schema',
  'date-fns': 'dates',
  minisearch: 'search',
  commander: 'cli',
  'node:crypto': 'fingerprint',
  'node:fs': 'cli',
  'node:path': 'cli',
  'node:url': 'cli',
  'node:util': 'cli',
}

interface Import {
  readonly file: string
  readonly layer: string
  readonly target: string
  readonly typeOnly: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))
const statement = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
const layerOf = (path: string) => path.replace(/^(src|scripts)\//, '').replace(/(\/.*)|(\.[jt]s)$/, '')

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(statement)].map(([, type, path, lazy]) => {
    const target = String(path ?? lazy)
    const within = posix.join(posix.dirname(file), target)
    return {
      file,
      layer: layerOf(file),
      target: target.startsWith('.') ? within : target,
      typeOnly: type !== undefined,
    }
  })

const files = filesIn('src')
const imports = files.flatMap(importsOf)
const inside = imports.filter(({ target }) => target.startsWith('src/'))
const outside = imports.filter(({ target }) => !target.startsWith('src/'))
const shown = ({ file, target }: Import) => `${file} imports ${target}`

test('src has imports to look at', () => {
  expect(inside.length).toBeGreaterThan(100)
})

test('every layer stands in the table, and none that is gone', () => {
  expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(layers).sort())
})

test('imports point one way', () => {
  const allowed = ({ layer, target }: Import) => {
    const to = layerOf(target)
    return to === layer || layers[layer]?.some((one) => one === to || `src/${one}.js` === target)
  }
  expect(inside.filter((one) => !allowed(one)).map(shown)).toEqual([])
})

test('types draw on generated names as types only', () => {
  const values = inside.filter(
    ({ layer, target, typeOnly }) => layer === 'types' && target.includes('generated') && !typeOnly,
  )
  expect(values.map(shown)).toEqual([])
})

test('each package from outside is imported by one layer, and nothing imports scripts', () => {
  const home = (target: string) =>
    Object.entries(packages).find(([name]) => target === name || target.startsWith(`${name}/`))?.[1]
  expect(outside.filter(({ layer, target }) => home(target) !== layer).map(shown)).toEqual([])
})

test('imports of scripts point one way too', () => {
  const isCommand = (file: string) => posix.dirname(file) === 'scripts'
  const scripts = filesIn('scripts').filter((file) => !isCommand(file))
  const wrong = scripts.flatMap(importsOf).filter(({ layer, target }) => {
    const to = layerOf(target)
    const isTheirs = existsSync(join(root, target.replace('.js', '.ts'))) // not what generated files import
    return target.startsWith('scripts/') && isTheirs && to !== layer && !scriptLayers[layer]?.includes(to)
  })
  expect(wrong.map(shown)).toEqual([])
  expect([...new Set(scripts.map(layerOf))].sort()).toEqual(Object.keys(scriptLayers).sort())
})
