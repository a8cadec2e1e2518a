export * from '../../src/index.js'
export { search } from '../../src/search/index.js'
