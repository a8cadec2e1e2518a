const numbered = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`)

/** The states of a made register. */
export const states: readonly string[] = numbered('State', 12)

/** Bodies: two of each of the first five states, and one that belongs to a body. */
export const bodies: readonly { readonly name: string; readonly of: string }[] = [
  ...states.slice(0, 5).flatMap((of) => ['Ministry', 'Company'].map((word) => ({ name: `${word} of ${of}`, of }))),
  { name: 'Branch of State 1', of: 'Company of State 1' },
]

/** Everyone who can be a party. */
export const parties: readonly string[] = [...states, ...bodies.map(({ name }) => name)]

/** A tree of goods, three deep. */
export const goods: readonly { readonly name: string; readonly parent?: string }[] = ['arms', 'money', 'food'].flatMap(
  (root) => [
    { name: root },
    ...['a', 'b'].flatMap((letter) => [
      { name: `${root} ${letter}`, parent: root },
      { name: `${root} ${letter}1`, parent: `${root} ${letter}` },
      { name: `${root} ${letter}2`, parent: `${root} ${letter}` },
    ]),
  ],
)

/** When the documents of a made register appeared: some on a day, some between two, two of them known from the same day. */
export const documents = [
  { id: 'first', published: '1998-03-01' },
  { id: 'second', published: { earliest: '2003-01-01', latest: '2003-12-31' } },
  { id: 'third', published: '2003-12-31' },
  { id: 'fourth', published: { earliest: '2010-06-01', latest: '2010-06-30' } },
  { id: 'fifth', published: '2016-02-29' },
  { id: 'sixth', published: { earliest: '2019-05-01', latest: '2024-12-31' } },
]
