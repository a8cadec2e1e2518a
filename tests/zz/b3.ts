import { createDataset } from '../../src/dataset/index.js'

createDataset({ ties: [{ id: 'pact', type: 'treaty', between: ['A', 'B'], start: '1949-13' }], attestedTo: '2000-01-01' })
// RangeError: createDataset: a problem
// pact: claims[0].period.start: '1949-13' is not a date: expected a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]
