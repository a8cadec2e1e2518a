/** The parts of src that are mutated, each with the tests that have to notice. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  dates: ['dates/**/*'],
  query: ['query/**/*', 'dataset/**/*'],
  helpers: ['query/**/*', 'examples'],
  dataset: ['dataset/**/*'],
  written: ['dataset/**/*', 'data/**/*'],
  schema: ['schema/**/*', 'dataset/**/*'],
  fingerprint: ['fingerprint'],
  flat: ['flat/**/*'],
  cli: ['cli/**/*', 'fingerprint'],
}
