// The package as it is built; and from its sources what the tables are made with, once for each state of knowledge.

import type { DatasetInput } from '../../../dist/dataset.js'

export { createDataset } from '../../../dist/dataset.js'
export * as ours from '../../../dist/index.js'
export { type AnyRecord, type Claim, type Kind, kindRules, type Names, stages, tieTypes } from '../../../dist/index.js'
export { derive, judge, phaseOf, strengthOf } from '../../../src/certainty/index.js'
export { type Context, contextOf } from '../../../src/names/context.js'

/** The rows of a register without words of its own. */
export type Rows = DatasetInput<string, string, Record<string, never>, object>
