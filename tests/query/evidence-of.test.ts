import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { documents, evidenceOf, record, records } from '../../src/index.js'

test('evidenceOf names document, date and place of each claim, in order', () => {
  expect(
    evidenceOf(record('transfers/iran-russia/ballistic-missiles')).map(({ claim, ...rest }) => [claim.stage, rest]),
  ).toEqual([
    [
      'refused',
      {
        says: expect.stringContaining('Iran'),
        document: 'putins-rogue-friends',
        name: documents[1]?.name,
        title: "What to Expect From Putin's Rogue Friends",
        published: documents[1]?.published,
        passages: ['p20.s1'],
        locator: 'paragraph 20, sentence 1',
      },
    ],
    [
      'delivered',
      {
        says: expect.stringContaining('400'),
        document: 'axis-of-upheaval',
        name: documents[3]?.name,
        published: documents[3]?.published,
        passages: ['p4.s1'],
        locator: 'paragraph 4, sentence 1',
      },
    ],
    [
      'delivered',
      expect.objectContaining({ document: 'state-of-russias-allies', locator: 'paragraph 28, sentence 1' }),
    ],
  ])
})

test('a title and an address stand only where the document has them', () => {
  const evidence = records.flatMap((one) => evidenceOf(one))
  for (const one of evidence) {
    const { document, title, url, claim } = one
    const own = documents.find(({ id }) => id === document)
    expect([title, url]).toEqual([own?.title, own?.url])
    expect(['title' in one, 'url' in one]).toEqual([title !== undefined, url !== undefined])
    expect(claim.document).toBe(document)
  }
})

test('a passage that is named otherwise is told as it is', () => {
  const data = createDataset({
    documents: [{ id: 'd', published: '2024-01-01' }],
    ties: [
      {
        id: 't',
        type: 'treaty',
        between: ['A', 'B'],
        claims: [{ document: 'd', passages: ['p12.s10', 'xp1.s1', 'p1.s1a', 'page 3'] }],
      },
    ],
  })
  expect(data.evidenceOf(data.record('t'))[0]?.locator).toBe('paragraph 12, sentence 10; xp1.s1; p1.s1a; page 3')
})

test('several passages are told one after the other', () => {
  const [first] = evidenceOf(record('events/invasion/invasion')).filter(({ passages }) => passages.length > 1)
  expect(first?.locator).toMatch(/^paragraph \d+, sentence \d+; paragraph \d+, sentence \d+$/)
})
