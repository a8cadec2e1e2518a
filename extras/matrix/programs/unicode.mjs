// Names in other Unicode forms, with other spaces and other letter case.
import { actors, findActor, transfersTo } from 'russia-ties'
import { createDataset } from 'russia-ties/dataset'
import { same } from './check.cjs'

const names = actors.map(({ name }) => name)
for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
  for (const name of [...names, 'Türkiye'])
    same(`${name}, ${form}`, findActor(name.normalize(form))?.name, findActor(name)?.name)
for (const text of ['North\u00a0Korea', ' north korea ', 'NORTH KOREA'])
  same(text, findActor(text)?.name, 'North Korea')
const found = transfersTo('Russia'.normalize('NFD'), { from: 'North\u00a0Korea' })
same('a query', found.length, transfersTo('Russia', { from: 'North Korea' }).length)
const row = { id: 'a', type: 'treaty', between: ['Türkiye'.normalize('NFD'), 'B'], start: '2000', end: '2001' }
same('a row', createDataset({ attestedTo: '2005-12-31', ties: [row] }).tiesOf('Türkiye').length, 1)
