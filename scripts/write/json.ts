import { readFileSync } from 'node:fs'
import { actors, documents, goods, places, release, retired } from '../../src/index.js'
import { lists } from '../../src/records.js'
import { type DataFile, jsonLine } from './file.js'

const oneEntryALine = (list: readonly unknown[]) => `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`

const history = new URL('../../data/changes.json', import.meta.url)

/** Each exported list as JSON, one entry a line, the release, and what each version changed. */
export const jsonFiles = (): readonly DataFile[] => [
  ...Object.entries({ ...lists, actors, goods, places, documents, retired }).map(([name, list]) => ({
    path: `${name}.json`,
    content: oneEntryALine(list),
  })),
  { path: 'release.json', content: jsonLine(release) },
  { path: 'changes.json', content: readFileSync(history, 'utf8') },
]
