// Dates made in another realm: node:vm, as in iframes and in test hosts.
const vm = require('node:vm')
const { holdsAt, tiesAt } = require('russia-ties')
const { createDataset } = require('russia-ties/dataset')
const { same } = require('./check.cjs')

const [tie] = tiesAt('2024-06-19')
const foreign = vm.runInNewContext('new Date(Date.UTC(2024, 5, 19))')
same('a Date of node:vm', tiesAt(foreign).length, tiesAt('2024-06-19').length)
same('a Date of node:vm, one record', holdsAt(tie, foreign), 'definite')
const row = vm.runInNewContext(
  "({ id: 'a', type: 'treaty', between: ['A', 'B'], start: new Date(0), end: new Date(86400000) })",
)
same('rows of node:vm', createDataset({ attestedTo: '2000-12-31', ties: [row] }).tiesAt('1970-01-02').length, 1)
