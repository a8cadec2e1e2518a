import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../scripts/compile/compile.js'
import { addDocument } from '../../scripts/evidence/add-document.js'
import { load } from '../../scripts/read/load.js'
import { linesOf } from '../../scripts/read/problems.js'
import { write as writeFiles } from '../../scripts/write/file.js'

// A document of our own invention, added as data/README.md says to data of our own invention.
const root = mkdtempSync(join(tmpdir(), 'russia-ties-adding-'))
afterAll(() => rmSync(root, { recursive: true }))

const handed = {
  slug: 'night-train',
  passages: [
    { id: 'p1.s1', text: 'A night train' },
    { id: 'p2.s1', text: 'Belarus reportedly sold over 70 railway wagons to Russia in May 2025.' },
  ],
}
const article = join(root, 'night-train.json')
const write = (path: string, ...lines: readonly string[]) => writeFiles(root, [{ path, content: lines.join('\n') }])
mkdirSync(join(root, 'data/documents'), { recursive: true })
write('night-train.json', JSON.stringify(handed))
write('package.json', '{ "version": "1.0.0" }')
write('data/actors.yaml', 'Belarus: { type: state, iso: BY }', 'Russia: { type: state, iso: RU }')
write('data/goods.yaml', 'railway-wagons: { label: railway wagons }')
for (const part of ['places', 'retired']) write(`data/${part}.yaml`)

const document = (name: string) => [
  `name: ${name}`,
  'genre: news',
  'language: en',
  "published: { earliest: '2025-06-01', latest: '2025-06-01', reasoning: printed }",
]
const problems = () => linesOf(compile(load(root)).problems)

test('first its fingerprints, which hold none of its text', () => {
  const [made, next] = addDocument(root, article)
  expect(made).toBe('data/documents/night-train.fingerprints.json: 2 passages')
  expect(next).toBe('next: write data/documents/night-train.yaml, then run this again')
  const written = readFileSync(join(root, 'data/documents/night-train.fingerprints.json'), 'utf8')
  expect(written).not.toContain('railway wagons')
})

test('then what is known of it, and it says what is to be accounted for', () => {
  write('data/documents/night-train.yaml', ...document('the Night Mail'))
  expect(addDocument(root, article).at(-1)).toBe('to account for: p1.s1 p2.s1')
  const open = (id: string) =>
    `data/unused/night-train.yaml: ${id}: a passage is cited or stands here with a reason; got neither`
  expect(problems()).toEqual([open('p1.s1'), open('p2.s1')])
})

test('then its record and what is unused; a number that it does not print stops the build', () => {
  const writeWagons = (count: number) =>
    write(
      'data/transfers/belarus-russia-wagons.yaml',
      'wagons:',
      '  title: Railway wagons from Belarus to Russia',
      '  from: [Belarus]',
      '  to: [Russia]',
      '  goods: railway-wagons',
      '  claims:',
      '    - document: night-train',
      '      passages: [p2.s1]',
      `      says: Belarus reportedly sold more than ${count} railway wagons to Russia in May 2025.`,
      '      modality: reported',
      '      hedge: reportedly',
      '      stage: delivered',
      '      date: "2025-05"',
      `      quantity: { form: moreThan, count: ${count}, unit: assets }`,
    )
  write('data/unused/night-train.yaml', 'p1.s1: heading')
  writeWagons(80)
  expect(problems()).toEqual([
    "data/transfers/belarus-russia-wagons.yaml: night-train p2.s1: each number of a cited passage is carried or excused; got '70'",
    "data/transfers/belarus-russia-wagons.yaml: wagons › claims[0]: each number stands in a cited passage, or is excused; got '80'; expected one of 70",
  ])
  writeWagons(70)
  expect(problems()).toEqual([])
})

test('a document without fingerprints, a key that stands twice and a stray comma are told, each with its file', () => {
  write('data/documents/lost-page.yaml', ...document('a lost page'))
  write('data/stances/belarus-twice.yaml', 'one: {}', 'one: {}')
  write('data/transfers/bare.yaml', 'bare: { title: A, from: Belarus, to: [Russia], goods: oil, claims: [] }')
  write('data/retired.yaml', 'transfers/a/b: { reason: merged, of, since: "1.0.0" }')
  expect(load(root).problems.map(({ file, key, rule }) => `${file}: ${key}: ${rule}`)).toEqual([
    'data/transfers/bare.yaml: bare › from: expected a list of one or more',
    'data/transfers/bare.yaml: bare › claims: Too small: expected array to have >=1 items',
    'data/stances/belarus-twice.yaml: -: readable YAML',
    'data/documents/lost-page.fingerprints.json: lost-page: a document has fingerprints: run document:add on its passages',
    'data/retired.yaml: transfers/a/b: Unrecognized key: "of"',
  ])
})
