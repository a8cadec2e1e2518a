/** The parts of src that are mutated, each with the tests that have to notice. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  dates: ['dates/**/*', 'certainty/cases', 'dataset/**/*', 'registers/**/*'],
  certainty: ['certainty/**/*', 'find/negation', 'dataset/parties', 'registers/**/*'],
  names: ['names/**/*', 'find/**/*'],
  find: ['find/**/*', 'certainty/cases', 'dataset/**/*', 'certainty/**/*'],
  numbers: ['numbers/**/*', 'find/errors'],
  words: ['words/**/*'],
  sources: ['helpers/**/*', 'find/errors'],
  api: ['find/**/*', 'words/**/*', 'helpers/**/*', 'numbers/**/*', 'dataset/**/*', 'schema/**/*'],
  helpers: ['helpers/**/*', 'find/errors', 'alone/**/*', 'examples', 'properties/**/*'],
  search: ['search/**/*', 'cli/**/*'],
  dataset: ['dataset/**/*', 'registers/**/*', 'words/plain'],
  written: ['dataset/**/*', 'data/**/*'],
  schema: ['schema/**/*', 'dataset/**/*'],
  fingerprint: ['fingerprint'],
  flat: ['flat/**/*'],
  cli: ['cli/**/*', 'fingerprint'],
}
