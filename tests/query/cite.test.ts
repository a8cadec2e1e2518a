import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, test } from 'vitest'
import { type CslItem, cite, documents, evidenceOf, record, records, release } from '../../src/index.js'
import { bibtex, plainText } from '../../src/sources/cite.js'

type Parsed = Readonly<Record<string, unknown>>
const parse = (text: unknown): readonly Parsed[] => new Cite(text).data

const missiles = record('transfers/iran-russia/ballistic-missiles')
const { version, date } = release
const documentOf = (wanted: string) => documents.find(({ id }) => id === wanted) ?? missiles
/** Each document, and a record for each set of documents that records rest on. */
const cited = [
  ...documents,
  ...new Map(
    records.map((one) => [[...new Set(evidenceOf(one).map(({ document }) => document))].join(), one]),
  ).values(),
]

test('the data set with its version first, then the documents in order', () => {
  const [dataset, ...rest] = cite(missiles, 'csl')
  expect(dataset).toEqual({
    id: `russia-ties-${release.version}`,
    type: 'dataset',
    title: 'russia-ties',
    version: release.version,
    issued: { 'date-parts': [release.date.split('-').map(Number)] },
    note: 'record transfers/iran-russia/ballistic-missiles',
  })
  expect(rest.map(({ id }) => id)).toEqual(['putins-rogue-friends', 'axis-of-upheaval', 'state-of-russias-allies'])
})

test('a document whose day is not known is dated by a range, and described where it has no title', () => {
  const [, item] = cite(documentOf('axis-of-upheaval'), 'csl')
  expect(item?.issued).toEqual({
    'date-parts': [
      [2024, 9, 1],
      [2024, 12, 31],
    ],
  })
  expect(item?.title).toBe('[unsigned web article without a title: axis-of-upheaval]')
})

const opinion =
  'https://www.themoscowtimes.com/2024/11/18/the-global-threat-of-russias-international-partnerships-a87053'

test.each([
  [
    'axis-of-upheaval',
    `@misc{axis-of-upheaval,
  title = {{[unsigned web article without a title: axis-of-upheaval]}},
  year = {2024},
  note = {2024-09-01 to 2024-12-31; unsigned web article}
}`,
    '“[unsigned web article without a title: axis-of-upheaval]”. 2024-09-01 to 2024-12-31. unsigned web article.',
  ],
  [
    'global-threat',
    `@article{global-threat,
  title = {{The Global Threat of Russia's International Partnerships}},
  author = {{Nigel Gould-Davies}},
  journal = {The Moscow Times},
  year = {2024},
  url = {${opinion}},
  note = {2024-11-18; opinion}
}`,
    `Nigel Gould-Davies. “The Global Threat of Russia's International Partnerships”. The Moscow Times. 2024-11-18. opinion. ${opinion}.`,
  ],
])('%s in full, as BibTeX and as text, after the data set', (id, entry, line) => {
  expect(cite(documentOf(id), 'bibtex')).toBe(`@misc{russia-ties-${version.replaceAll('.', '-')},
  title = {{russia-ties}},
  year = {${date.slice(0, 4)}},
  version = {${version}},
  note = {${date}; document ${id}}
}

${entry}`)
  expect(cite(documentOf(id))).toBe(`“russia-ties”, version ${version}. ${date}. document ${id}.\n${line}`)
})

test('a CSL item has no key for what its document lacks', () => {
  const [dataset, item] = cite(documentOf('axis-of-upheaval'), 'csl')
  expect(dataset?.note).toBe('document axis-of-upheaval')
  expect(Object.keys(item ?? {})).toEqual(['id', 'type', 'title', 'issued', 'language', 'note'])
})

test('several authors, and signs that mean something to BibTeX', () => {
  const item: CslItem = {
    id: 'r&d',
    type: 'article',
    title: 'R&D: 5% of $3 {and} \\more',
    author: [{ literal: 'A_B' }, { literal: 'C #1' }],
    issued: { 'date-parts': [[2024, 1, 2]] },
    note: 'news',
  }
  expect(bibtex([item])).toBe(String.raw`@article{r-d,
  title = {{R\&D: 5\% of \$3 and more}},
  author = {{A\_B} and {C \#1}},
  year = {2024},
  note = {2024-01-02; news}
}`)
  expect(plainText([item])).toBe('A_B, C #1. “R&D: 5% of $3 {and} \\more”. 2024-01-02. news.')
})

test('as text, which is the default', () => {
  const [, line] = cite(missiles).split('\n')
  expect(line).toBe(
    "Christine Karelska. “What to Expect From Putin's Rogue Friends”. Visegrad Insight. 2023-01-20. think-tank analysis.",
  )
  expect(cite(missiles, 'text')).toBe(cite(missiles))
  expect(cite(missiles, undefined)).toBe(cite(missiles))
})

test('an address is told in every style', () => {
  const document = documents.find(({ url }) => url !== undefined)
  if (document?.url === undefined) throw new Error('no document has an address')
  expect(cite(document)).toContain(document.url)
  expect(cite(document, 'bibtex')).toContain(document.url)
  expect(cite(document, 'csl')[1]?.URL).toBe(document.url)
})

describe('citation-js', () => {
  test('takes the CSL items as they are, of every record and document', () => {
    for (const one of cited) {
      const items = cite(one, 'csl')
      expect(parse(structuredClone(items)).map(plain)).toEqual(items.map(plain))
    }
  })

  test('reads from the BibTeX what the CSL items say', () => {
    for (const one of cited) {
      const items = cite(one, 'csl')
      const read = parse(cite(one, 'bibtex'))
      expect(read.map(core)).toEqual(items.map(core))
    }
  })
})

/** An item without what a parser adds for itself. */
const plain = ({ _graph, ...item }: Parsed | (CslItem & { _graph?: unknown })) => item

/** What both styles carry: BibTeX has years, and no ranges. */
const core = (item: Parsed | CslItem) => {
  const { title, author, issued, URL: address, 'container-title': container } = item as CslItem
  const names = author?.map((one) => one.literal ?? Object.values(one).reverse().join(' '))
  return { title, names, year: issued['date-parts'][0]?.[0], address, container }
}
