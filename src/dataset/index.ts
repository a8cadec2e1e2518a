export { createDataset } from './create.js'
export type { Dataset, NamesOf } from './dataset.js'
export type * from './input.js'
export type * from './row-input.js'
