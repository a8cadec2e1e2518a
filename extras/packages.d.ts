// Packages that the programs checked here import, and that are installed only where these are run: anything will do.
declare module '@rollup/plugin-node-resolve'
declare module 'd3-array'
declare module 'esbuild'
declare module 'interval-tree-1d'
declare module 'playwright-core'
declare module 'recheck'
declare module 'rollup'
declare module 'webpack'
