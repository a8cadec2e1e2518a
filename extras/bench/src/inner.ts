// The parts of the package that are measured apart from the public function; bundled by package.js.
export { createDataset } from '../../../src/dataset/create.js'
export { indexed } from '../../../src/dataset/sources.js'
export { contextOf } from '../../../src/query/context.js'
export { dayIndex } from '../../../src/query/day-index.js'
export { findTiesAt, findTiesBetween } from '../../../src/query/find-ties.js'
export { scan } from '../../../src/query/source.js'
export { derivedOf } from '../../../src/query/view.js'
