import { send } from '../cluster/http.js'
import { startServers } from '../cluster/servers.js'
import { clickhouse } from '../dialects/clickhouse.js'
import type { Files } from '../files.js'
import type { Cell, Row } from '../rows/row.js'
import { type QueryName, queryText, schemaFor } from '../sql.js'
import { nameTables, recordTables } from '../tables.js'
import { type Engine, type Params, valueIn } from './engine.js'

const literal = (value: NonNullable<Cell>) =>
  typeof value === 'number' ? String(value) : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

/** A version as old as this one takes no parameters: their values are written into the text. */
const filled = (query: QueryName, params: Params) =>
  queryText(query)
    .replace(/--.*$/gm, '')
    .replace(/\$([a-z]\w*)/g, (_, name: string) => literal(valueIn(params, name)))

const isSpread = (table: string) => (recordTables as readonly string[]).includes(table)

/** On each server: the short tables as they are; the others as the server's part, under a name of its own. */
const localSchema = schemaFor(clickhouse).map((statement) =>
  statement.replace(/^CREATE TABLE (\w+)/, (all, table: string) => (isSpread(table) ? `${all}_part` : all)),
)

/** A table of the cluster, under the name that queries use: all rows of a record are on one server. */
const spreadSchema = recordTables.map(
  (table) =>
    `CREATE TABLE ${table} AS ${table}_part ENGINE = Distributed(two, default, ${table}_part, sipHash64(record_id))`,
)

async function load(ports: readonly number[], files: Files): Promise<void> {
  for (const port of ports) {
    for (const statement of [...localSchema, ...spreadSchema]) await send(port, statement)
    for (const table of nameTables) await send(port, `INSERT INTO ${table} FORMAT TabSeparated`, files[table])
  }
  for (const table of recordTables)
    await send(ports[0] as number, `INSERT INTO ${table} FORMAT TabSeparated`, files[table])
}

/** A cluster of two ClickHouse servers on loopback, of which the first one is asked. */
export async function openCluster(): Promise<Engine & { readonly spread: () => Promise<readonly number[]> }> {
  const { ports, stop } = await startServers(2)
  const first = ports[0] as number
  const rows = async (port: number, statement: string) =>
    (JSON.parse(await send(port, `${statement} FORMAT JSONCompact`)) as { data: readonly Row[] }).data
  return {
    name: 'ClickHouse, two shards',
    load: (files) => load(ports, files),
    ask: (query, params) => rows(first, filled(query, params)),
    spread: () =>
      Promise.all(ports.map(async (port) => Number((await rows(port, 'SELECT count() FROM records_part'))[0]?.[0]))),
    close: stop,
  }
}
