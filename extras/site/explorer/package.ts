/** The package as its readers get it: the built ESM bundle. */
export * from '../../../dist/index.js'
