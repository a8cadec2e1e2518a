// Two ClickHouse servers on loopback, with ports, settings and folders of their own, that share the tables.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Database, filled, schemaFor, valuesIn } from './databases.js'
import type { Files } from './files.js'
import { type Row, recordTables } from './tables.js'

interface Ports {
  readonly http: number
  readonly tcp: number
}

const shard = ({ tcp }: Ports) =>
  `<shard><replica><host>127.0.0.1</host><port>${tcp}</port><default_database>default</default_database></replica></shard>`

/** The settings of one server: all its files in one folder, loopback only, and every server a shard of `two`. */
const configOf = (folder: string, own: Ports, all: readonly Ports[]) => `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${own.http}</http_port>
  <tcp_port>${own.tcp}</tcp_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <timezone>UTC</timezone>
  <remote_servers><two>${all.map(shard).join('')}</two></remote_servers>
</yandex>
`

// A subquery over a table of the cluster is asked of each shard's own part: right, since all tables are spread by record.
const users = `<?xml version="1.0"?>
<yandex>
  <profiles><default>
    <distributed_product_mode>local</distributed_product_mode>
    <insert_distributed_sync>1</insert_distributed_sync>
    <max_memory_usage>6000000000</max_memory_usage>
  </default></profiles>
  <users><default>
    <password></password>
    <networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile>
    <quota>default</quota>
  </default></users>
  <quotas><default></default></quotas>
</yandex>
`

const listening = () =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

async function freePorts(count: number): Promise<readonly Ports[]> {
  const servers = await Promise.all(Array.from({ length: count * 2 }, listening))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return Array.from({ length: count }, (_, i) => ({ http: ports[2 * i] as number, tcp: ports[2 * i + 1] as number }))
}

/** Sends a statement to a server, with a file of rows where one is given. */
async function send(port: number, statement: string, file?: string): Promise<string> {
  const query = file === undefined ? '' : `?query=${encodeURIComponent(statement)}`
  const body = file === undefined ? statement : await openAsBlob(file)
  const answer = await fetch(`http://127.0.0.1:${port}/${query}`, { method: 'POST', body })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text.trim())
  return text
}

function start(folder: string, own: Ports, all: readonly Ports[]): ChildProcess {
  for (const name of ['data', 'tmp']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'users.xml'), users)
  writeFileSync(join(folder, 'config.xml'), configOf(folder, own, all))
  return spawn('clickhouse-server', [`--config-file=${folder}/config.xml`], { cwd: folder, stdio: 'ignore' })
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await send(port, 'SELECT 1')
      return
    } catch (error) {
      if (tries === 240) throw error
      await pause(250)
    }
  }
}

/** Starts so many servers; they end with this process at the latest. */
async function startServers(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-cluster-'))
  const all = await freePorts(count)
  const servers = all.map((own, i) => start(join(folder, String(i)), own, all))
  const quit = () => process.exit(1)
  const stop = () => {
    for (const server of servers) server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    process.off('exit', stop).off('SIGINT', quit).off('SIGTERM', quit)
  }
  process.once('exit', stop).once('SIGINT', quit).once('SIGTERM', quit)
  const failed = servers.map((server) => new Promise<never>((_, reject) => server.once('error', reject)))
  try {
    await Promise.race([Promise.all(all.map(({ http }) => answers(http))), ...failed])
  } catch (error) {
    const logs = all.map((_, i) => join(folder, String(i), 'error.log')).filter(existsSync)
    const said = logs.map((path) => readFileSync(path, 'utf8').slice(-2000)).join('\n')
    stop()
    throw new Error(`the servers did not start: ${(error as Error).message}\n${said}`)
  }
  return { ports: all.map(({ http }) => http), stop }
}

const literal = (value: string | number) =>
  typeof value === 'number' ? String(value) : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

const isSpread = (table: string) => (recordTables as readonly string[]).includes(table)

/** On each server: `reach` as it is, and of the others the server's part, under a name of its own. */
const localSchema = schemaFor('clickhouse').map((statement) =>
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
    await send(port, 'INSERT INTO reach FORMAT TabSeparated', files.reach)
  }
  for (const table of recordTables)
    await send(ports[0] as number, `INSERT INTO ${table} FORMAT TabSeparated`, files[table])
}

/** A cluster of two ClickHouse servers on loopback, of which the first one is asked. */
export async function openCluster(): Promise<Database & { readonly spread: () => Promise<readonly number[]> }> {
  const { ports, stop } = await startServers(2)
  const rows = async (port: number, statement: string) =>
    (JSON.parse(await send(port, `${statement} FORMAT JSONCompact`)) as { data: readonly Row[] }).data
  return {
    name: 'ClickHouse, two shards',
    load: (files) => load(ports, files),
    ask: (query, params) => {
      const values = new Map(valuesIn(query, params)) // a version as old as this one takes no parameters
      const text = filled(query, (name) => literal(values.get(name) as string))
      return rows(ports[0] as number, text)
    },
    spread: () =>
      Promise.all(ports.map(async (port) => Number((await rows(port, 'SELECT count() FROM records_part'))[0]?.[0]))),
    close: async () => stop(),
  }
}
