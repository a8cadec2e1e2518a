import { actors, documents, goods, transfers } from '../../src/index.js'
import { createDataset } from '../../src/dataset/index.js'

const both = createDataset({
  transfers: [
    ...transfers,
    { id: 'mine/drones', from: 'Iran', to: 'Russia', goods: 'shahed-136', document: 'my-notes', stage: 'delivered', date: '2022-08' },
  ],
  actors,
  goods,
  documents: [...documents, { id: 'my-notes', published: '2025-10-01' }],
})

both.transfersTo('Russia', { from: 'Iran', goods: 'shahed-136' }).map(({ id }) => id)
// ['mine/drones', 'transfers/iran-russia/shahed-136']
