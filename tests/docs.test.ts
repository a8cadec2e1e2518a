import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from '../scripts/compile/compile.js'
import { releaseOf } from '../scripts/compile/summary.js'
import { madeFiles } from '../scripts/docs/made.js'
import { renewed } from '../scripts/docs/parts.js'
import { load } from '../scripts/read/load.js'
import { linesOf } from '../scripts/read/problems.js'
import { staleOf } from '../scripts/write/file.js'
import { generatedFiles } from '../scripts/write/generated.js'
import { isRecordId, release } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const textOf = (name: string) => readFileSync(join(root, name), 'utf8')
const guides = ['README.md', 'CONTRIBUTING.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
)
const ofEach = (found: (text: string, name: string) => readonly string[]) =>
  guides.flatMap((name) => found(textOf(name), name).map((one) => `${name}: ${one}`))

test('everything that is made from data and code is current: run npm run renew', async () => {
  const compiled = compile(load(root))
  expect(linesOf(compiled.problems)).toEqual([])
  const { version, date } = release
  const made = [...generatedFiles(compiled, releaseOf(compiled, version, date)), ...(await madeFiles(root))]
  expect(staleOf(root, made).map(({ path }) => path)).toEqual([])
})

test('a part of an unknown name is an error, and every part is closed', () => {
  expect(() => renewed('<!-- numbers: nonsense -->\nx\n<!-- /numbers -->', { size: '1' })).toThrow(
    new RangeError("'nonsense' is no part: expected one of size"),
  )
  const count = (text: string, mark: string) => text.split(mark).length
  expect(ofEach((text) => (count(text, '<!-- numbers: ') === count(text, '<!-- /numbers') ? [] : ['open']))).toEqual([])
})

test('README.md names both commands, and fits on a few screens', () => {
  const text = textOf('README.md')
  expect(text).toContain('npm ci && npm start')
  expect(text).toContain('npm ci && npm test')
  expect(text.split('\n').length).toBeLessThan(150)
})

const recordId =
  /(?<![\w/-])(?:transfers|deployments|capabilities|figures|events|statements|ties|stances|assessments)\/[\w-]+\/[\w-]+/g

test('the guides name records that exist', () => {
  expect(ofEach((text) => (text.match(recordId) ?? []).filter((id) => !isRecordId(id)))).toEqual([])
})

/** The anchor of a heading, as GitHub and the reference make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

test('the guides link to files and headings that exist', () => {
  const broken = ofEach((text, name) =>
    [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      const [path = '', anchor] = link.split('#')
      const file = join(root, path === '' ? name : join(dirname(name), path))
      if (!existsSync(file)) return [link]
      return anchor === undefined || anchorsIn(file).includes(anchor) ? [] : [link]
    }),
  )
  expect(broken).toEqual([])
})

test('every guide stands in the reference, and every guide of the reference exists', () => {
  const { projectDocuments } = JSON.parse(textOf('typedoc.json')) as { projectDocuments: string[] }
  const listed = projectDocuments.filter((name) => name.startsWith('docs/'))
  expect([...listed].sort()).toEqual(guides.filter((name) => name.startsWith('docs/')).sort())
})

test('docs/architecture.md says of each dependency why it is there', () => {
  const text = textOf('docs/architecture.md')
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
  const names = Object.keys({ ...dependencies, ...devDependencies })
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
