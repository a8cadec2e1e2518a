import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { release as current } from '../../src/generated/release.js'
import { built, files, required, textOf } from './installed.js'

const fingerprints = fileURLToPath(new URL('../../data/documents', import.meta.url))
const main = required<Readonly<Record<string, unknown>>>('russia-ties')

const lists = [
  'actors',
  'assessments',
  'capabilities',
  'deployments',
  'documents',
  'events',
  'figures',
  'goods',
  'places',
  'records',
  'release',
  'stances',
  'statements',
  'ties',
  'transfers',
]
const slugs = readdirSync(fingerprints).flatMap((name) => /^(.*)\.fingerprints\.json$/.exec(name)?.[1] ?? [])

test('the package is built from the current data', () => {
  expect(main.release).toEqual(current)
})

test('the files of the package', () => {
  const modules = ['chunk-*', 'index', 'schema'].flatMap((name) => [`dist/${name}.cjs`, `dist/${name}.js`])
  const types = ['index', 'names-*', 'schema'].flatMap((name) => [`dist/${name}.d.cts`, `dist/${name}.d.ts`])
  const data = [...lists, ...slugs.map((slug) => `fingerprints/${slug}`)].map((name) => `dist/data/${name}.json`)
  const texts = ['CITATION.cff', 'LICENSE', 'README.md', 'THIRD-PARTY.md', 'data/LICENSE', 'package.json']
  expect(files).toEqual([...modules, ...types, ...data, ...texts].sort())
})

test.each(lists)('russia-ties/data/%s.json is the exported list', (name) => {
  expect(required(`russia-ties/data/${name}.json`)).toEqual(main[name])
})

test.each(slugs)('russia-ties/data/fingerprints/%s.json is the file of the editors', (slug) => {
  const own = readFileSync(join(fingerprints, `${slug}.fingerprints.json`), 'utf8')
  expect(textOf(`dist/data/fingerprints/${slug}.json`)).toBe(own)
})

const imported = /^(?:import|export)\b[^;]*?\bfrom ['"]([^'"]+)['"]|\b(?:require|import)\(['"]([^'"]+)['"]\)/gm

test.each(built(/^(?!schema).*\.(js|cjs|d\.ts|d\.cts)$/))('dist/%s imports nothing from outside', (name) => {
  const found = [...textOf(`dist/${name}`).matchAll(imported)].map(([, from, call]) => from ?? call)
  expect(found.filter((target) => !target?.startsWith('./'))).toEqual([])
})
