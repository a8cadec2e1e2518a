import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, test } from 'vitest'
import { cite, documents, evidenceOf, record, records, release } from '../../src/index.js'
import { type CslItem, cslOf, forms } from '../../src/sources/cite.js'
import { thrownBy } from '../support.js'

type Parsed = Readonly<Record<string, unknown>>
const parse = (text: unknown): readonly Parsed[] => new Cite(text).data

const missiles = record('transfers/iran-russia/ballistic-missiles')

const paper = {
  ...{
    id: 'paper',
    title: 'R&D: 5% of $3 {and} \\more',
    author: 'Marta Vell',
    publisher: 'Harbour News',
    genre: 'news',
    language: 'en',
  },
  ...{ published: { earliest: '2024-06-01', latest: '2024-06-01', reasoning: '' }, url: 'https://example.org/1' },
} as const
const months = { earliest: '2024-05-01', latest: '2024-06-30', reasoning: '' }
const leaflet = { id: 'leaf_let', author: 'League', published: months } as const
const register = {
  ...{ name: 'ferries', version: '1.2.3', date: '2024-07-01' },
  ...{ author: 'The ferrymen', publisher: 'npm', url: 'https://example.org' },
}
/** Documents of our own making, whose ids are none of the package's. */
const madeUp = (list: readonly object[]) => list as Parameters<typeof cslOf>[2]
const items = () => cslOf([paper, leaflet], register, madeUp([leaflet, paper, { ...paper, id: 'unused' }]))

describe('as CSL-JSON', () => {
  test('the data set with its version first, then the documents in order, with no key for what they lack', () => {
    expect(items()).toEqual([
      {
        ...{ id: 'ferries-1.2.3', type: 'dataset', title: 'ferries', version: '1.2.3', publisher: 'npm' },
        ...{ author: [{ literal: 'The ferrymen' }], issued: { 'date-parts': [[2024, 7, 1]] } },
        ...{ URL: 'https://example.org', note: 'document paper, document leaf_let' },
      },
      {
        ...{ id: 'leaf_let', type: 'webpage', title: '[document without a title: leaf_let]', note: 'document' },
        author: [{ literal: 'League' }],
        issued: { 'date-parts': ['2024-05-01', '2024-06-30'].map((day) => day.split('-').map(Number)) },
      },
      {
        ...{ id: 'paper', type: 'article-newspaper', title: paper.title, language: 'en', note: 'news' },
        ...{ author: [{ family: 'Vell', given: 'Marta' }], issued: { 'date-parts': [[2024, 6, 1]] } },
        ...{ 'container-title': 'Harbour News', URL: 'https://example.org/1' },
      },
    ])
  })

  test('a data set of which only the name is known', () => {
    expect(cslOf([], { name: 'ferries' }, [])).toEqual([
      { id: 'ferries', type: 'dataset', title: 'ferries', issued: { 'date-parts': [] }, note: '' },
    ])
    expect(forms.text(cslOf([], { name: 'ferries' }, []))).toBe('“ferries”.')
    expect(forms.bibtex(cslOf([], { name: 'ferries' }, []))).toBe('@misc{ferries,\n  title = {{ferries}}\n}')
  })
})

test('as BibTeX', () => {
  expect(forms.bibtex(items())).toBe(String.raw`@misc{ferries-1.2.3,
  title = {{ferries}},
  author = {{The ferrymen}},
  howpublished = {npm},
  year = {2024},
  month = {07},
  date = {2024-07-01},
  version = {1.2.3},
  url = {https://example.org},
  note = {document paper, document leaf\_let}
}

@misc{leaf_let,
  title = {{[document without a title: leaf\_let]}},
  author = {{League}},
  year = {2024},
  date = {2024-05-01/2024-06-30},
  note = {document}
}

@article{paper,
  title = {{R\&D: 5\% of \$3 and more}},
  author = {Vell, Marta},
  journal = {Harbour News},
  year = {2024},
  month = {06},
  date = {2024-06-01},
  url = {https://example.org/1},
  note = {news}
}`)
})

test('as text', () => {
  expect(forms.text(items()).split('\n')).toEqual([
    'The ferrymen. “ferries”, version 1.2.3. npm. 2024-07-01. document paper, document leaf_let. https://example.org.',
    'League. “[document without a title: leaf_let]”. 2024-05-01 to 2024-06-30. document.',
    'Marta Vell. “R&D: 5% of $3 {and} \\more”. Harbour News. 2024-06-01. news. https://example.org/1.',
  ])
})

describe('cite', () => {
  test('gives the documents of a record, of a view, and of several records once each', () => {
    const idsOf = (...cited: Parameters<typeof cite>[0][]) =>
      cite(cited.flat() as never, 'csl')
        .map(({ id }) => id)
        .slice(1)
    expect(idsOf(missiles)).toEqual(['putins-rogue-friends', 'axis-of-upheaval', 'state-of-russias-allies'])
    expect(idsOf(missiles, missiles, ...documents.slice(0, 1))).toEqual([
      'fellow-outcasts',
      'putins-rogue-friends',
      'axis-of-upheaval',
      'state-of-russias-allies',
    ])
    expect(idsOf(JSON.parse(JSON.stringify(documents[1])))).toEqual(['putins-rogue-friends'])
  })

  test('is text by default, and names the release', () => {
    expect(cite(missiles)).toBe(cite(missiles, 'text'))
    expect(cite(missiles, undefined)).toBe(cite(missiles, 'text'))
    expect(cite(missiles).split('\n')[0]).toContain(
      `“russia-ties”, version ${release.version}. npm. ${release.date}. record ${missiles.id}.`,
    )
  })

  test('refuses what is neither record nor document', () => {
    const calls = [null, 'paper', { id: 'paper', published: {} }, { id: 'global-threat' }, [missiles, null]]
    const errors = calls.map((cited) => thrownBy(() => cite(cited as never)))
    expect(errors.filter((error) => !/^TypeError: cite: .* is not a record/.test(error))).toEqual([])
  })
})

describe('citation-js', () => {
  /** Each document, and a record for each set of documents that records rest on. */
  const cited = [
    ...documents,
    ...new Map(
      records.map((one) => [
        evidenceOf(one)
          .map(({ document }) => document)
          .join(),
        one,
      ]),
    ).values(),
  ]
  const plain = ({ _graph, ...item }: Parsed | (CslItem & { _graph?: unknown })) => item
  /** What both styles carry. */
  const core = (item: Parsed | CslItem) => {
    const { title, author, issued, URL: address, 'container-title': container } = item as CslItem
    const names = author?.map((name) => Object.values(name).sort().join(' '))
    return { title, names, year: issued['date-parts'][0]?.[0], address, container }
  }

  test('takes the CSL items as they are', () => {
    const differing = cited.filter((one) => {
      const own = cite(one, 'csl')
      return JSON.stringify(parse(structuredClone(own)).map(plain)) !== JSON.stringify(own.map(plain))
    })
    expect(differing.map(({ id }) => id)).toEqual([])
  })

  test('reads from the BibTeX what the CSL items say', () => {
    const differing = cited.filter(
      (one) => JSON.stringify(parse(cite(one, 'bibtex')).map(core)) !== JSON.stringify(cite(one, 'csl').map(core)),
    )
    expect(differing.map(({ id }) => id)).toEqual([])
  })
})
