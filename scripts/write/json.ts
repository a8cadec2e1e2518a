import { readFileSync } from 'node:fs'
import * as lists from '../../src/index.js'
import { type DataFile, pretty } from './file.js'

const { records, transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments } = lists
const { actors, goods, places, documents, retired, release } = lists

/** The lists of records, by the name of their file. */
export const recordLists = {
  ...{ records, transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments },
}

const oneEntryALine = (list: readonly unknown[]) => `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`

const history = new URL('../../data/changes.json', import.meta.url)

/** Each exported list as JSON, one entry a line, the release, and what each version changed. */
export const jsonFiles = (): readonly DataFile[] => [
  ...Object.entries({ ...recordLists, actors, goods, places, documents, retired }).map(([name, list]) => ({
    path: `${name}.json`,
    content: oneEntryALine(list),
  })),
  { path: 'release.json', content: pretty(release) },
  { path: 'changes.json', content: readFileSync(history, 'utf8') },
]
