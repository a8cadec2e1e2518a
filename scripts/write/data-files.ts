import { readdirSync, readFileSync } from 'node:fs'
import { csv } from '../../src/flat/csv.js'
import { actors, documents, goods, places, release, retired } from '../../src/index.js'
import { lists } from '../../src/records.js'
import { datapackageFile } from './datapackage.js'
import { type DataFile, jsonLine } from './file.js'
import { llmsFile } from './llms.js'
import { tables } from './ours.js'
import { parquetFiles } from './parquet.js'
import { schemaFile } from './schemas.js'

const written = new URL('../../data/', import.meta.url)
const textOf = (path: string) => readFileSync(new URL(path, written), 'utf8')

const oneEntryALine = (list: readonly unknown[]) => `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`

/** Every file below dist/data. */
export function dataFiles(): readonly DataFile[] {
  const tablesAsCsv = tables.map(({ name, columns, rows }): DataFile => {
    const head = columns.map((column) => column.name)
    return { path: `${name}.csv`, content: csv(head, rows) }
  })
  const listsAsJson = Object.entries({ ...lists, actors, goods, places, documents, retired }).map(
    ([name, list]): DataFile => ({ path: `${name}.json`, content: oneEntryALine(list) }),
  )
  const beside = [
    { path: 'release.json', content: jsonLine(release) },
    { path: 'changes.json', content: textOf('changes.json') },
  ]
  const data = [...tablesAsCsv, ...parquetFiles(), ...listsAsJson, ...beside]
  const prints = readdirSync(new URL('documents', written)).filter((name) => name.endsWith('.fingerprints.json'))
  const fingerprints = prints.sort().map((name) => ({
    path: `fingerprints/${name.replace('.fingerprints', '')}`,
    content: textOf(`documents/${name}`),
  }))
  return [...data, datapackageFile(data), schemaFile(), ...fingerprints, llmsFile]
}
