import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ColumnType } from '../../src/flat/column.js'
import { separator } from '../../src/flat/csv.js'
import type { Table } from '../../src/flat/tables.js'
import { documents, release } from '../../src/index.js'
import { type DataFile, jsonLine } from './file.js'
import { tables } from './ours.js'

const { description, homepage, keywords } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { description: string; homepage: string; keywords: string[] }

/** The published profile of version 2.0 knows no lists: they are strings that say what they are joined with. */
const fieldOf = (type: ColumnType, about: string) =>
  type === 'list'
    ? { type: 'string', description: `${about} (a list, joined with “${separator}”)` }
    : { type, description: about }

/** The Table Schema of a table. */
const tableSchemaOf = ({ columns, key, refers }: Table) => ({
  fields: columns.map(({ name, type, about }) => ({
    name,
    ...fieldOf(type, about),
    ...(name === key && { constraints: { required: true, unique: true } }),
  })),
  missingValues: [''],
  primaryKey: [key],
  ...(Object.keys(refers).length > 0 && {
    foreignKeys: Object.entries(refers).map(([name, [resource, column]]) => ({
      fields: [name],
      reference: { resource, fields: [column] },
    })),
  }),
})

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
}

function resourceOf({ path, content }: DataFile) {
  const [name, format] = path.split('.') as [string, string]
  const table = format === 'csv' ? tables.find((one) => one.name === name) : undefined
  const about = tables.find((one) => one.name === name)?.about
  const bytes = Buffer.from(content)
  return {
    name: table ? name : `${name}-${format}`,
    path,
    ...(table && { type: 'table' }),
    ...(about !== undefined && { description: `Each entry: ${about}.` }),
    format,
    mediatype: mediaTypes[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(table && { schema: tableSchemaOf(table) }),
  }
}

const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
}

const sources = documents.map(({ id, title, author, publisher, url }) => ({
  title: [title ?? `[untitled: ${id}]`, author, publisher].filter(Boolean).join(', '),
  ...(url !== undefined && { path: url }),
}))

/** The descriptor of the data files, as Data Package 2.0 describes it. */
export const datapackageFile = (files: readonly DataFile[]): DataFile => ({
  path: 'datapackage.json',
  content: jsonLine({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'russia-ties',
    title: 'russia-ties',
    ...{ description, homepage, version: release.version, created: `${release.date}T00:00:00Z`, keywords },
    contributors: [{ title: 'The russia-ties contributors', roles: ['creator'] }],
    licenses: [licence],
    sources,
    resources: files.map(resourceOf),
  }),
})
