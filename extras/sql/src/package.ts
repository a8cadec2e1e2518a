// The parts of the package that the tables are made with and measured against, from its sources.
export { contextFor, documentsOf } from '../../../src/dataset/context.js'
export { createDataset } from '../../../src/dataset/create.js'
export type { DatasetInput, TieInput, TransferInput } from '../../../src/dataset/input.js'
export {
  type Derived,
  dayAfter,
  derive,
  inOrder,
  lastDayOf,
  parseEdtf,
  phaseOf,
  strengthOf,
} from '../../../src/dates/index.js'
export { documents } from '../../../src/generated/documents.js'
export { home } from '../../../src/helpers/home.js'
export * as ours from '../../../src/index.js'
export { type Context, contextOf } from '../../../src/query/context.js'
export { toldOf } from '../../../src/query/estimates.js'
export { actorsIn } from '../../../src/query/parties.js'
export { derivedOf, isAffirmed, viewOf } from '../../../src/query/view.js'
export type { AnyRecord, Claim, Day, Names, Period } from '../../../src/types/index.js'
export { type Kind, stages, tieTypes, units } from '../../../src/vocabulary/index.js'
export { workedOut } from '../../../src/written/claim.js'
