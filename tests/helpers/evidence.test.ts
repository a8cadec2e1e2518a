import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { documents, evidenceOf, records } from '../../src/index.js'

const tie = { id: 't', type: 'treaty', between: ['A', 'B'] } as const

test('evidenceOf names document, date and place of each claim, in order', () => {
  const published = { earliest: '2024-01-01', latest: '2024-01-31' }
  const data = createDataset({
    documents: [
      { id: 'late', published, title: 'A book', url: 'https://example.org/book' },
      { id: 'early', published: '2000-01-01' },
    ],
    ties: [
      {
        ...tie,
        claims: [
          { document: 'late', passages: ['p1.s2', 'p12.s10'] },
          { document: 'early', passages: ['page 3', 'xp1.s1', 'p1.s1a'] },
        ],
      },
    ],
  })
  const [{ claims }] = data.ties as [(typeof data.ties)[number]]
  expect(data.evidenceOf(data.record('t'))).toEqual([
    {
      ...{
        claim: claims[0],
        document: 'early',
        passages: ['page 3', 'xp1.s1', 'p1.s1a'],
        locator: 'page 3; xp1.s1; p1.s1a',
      },
      published: { earliest: '2000-01-01', latest: '2000-01-01', reasoning: 'stated' },
    },
    {
      ...{
        claim: claims[1],
        document: 'late',
        title: 'A book',
        url: 'https://example.org/book',
        passages: ['p1.s2', 'p12.s10'],
      },
      ...{
        locator: 'paragraph 1, sentence 2; paragraph 12, sentence 10',
        published: { ...published, reasoning: 'stated' },
      },
    },
  ])
})

test('of our own records: the sentence, and of its document only what it has', () => {
  const known = new Map(documents.map((one) => [one.id, one]))
  const wrong = records.flatMap((one) =>
    evidenceOf(one).filter(({ claim, document, says, name, title, url, published }) => {
      const own = known.get(document)
      const same = [claim.document, title, url, name, published].every(
        (part, i) => part === [document, own?.title, own?.url, own?.name, own?.published][i],
      )
      return !same || says === undefined || says !== claim.says
    }),
  )
  expect(wrong.map(({ document, locator }) => `${document} ${locator}`)).toEqual([])
})
