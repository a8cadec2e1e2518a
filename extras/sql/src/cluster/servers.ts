import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { configOf, type Ports, users } from './config.js'
import { send } from './http.js'
import { freePorts } from './ports.js'

/** Servers that run, and how to end them. */
export interface Servers {
  /** The port of each for HTTP. */
  readonly ports: readonly number[]
  /** Ends them and removes their files. */
  readonly stop: () => Promise<void>
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

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  const timer = setTimeout(() => server.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(timer)
}

/** What the servers had to say, for an error. */
const logs = (folder: string, count: number) =>
  Array.from({ length: count }, (_, i) => join(folder, String(i), 'error.log'))
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8').slice(-2000))
    .join('\n')

/** Starts so many ClickHouse servers on loopback, each with ports and a folder of its own. */
export async function startServers(count: number): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-cluster-'))
  const all = await freePorts(count)
  const servers = all.map((own, i) => start(join(folder, String(i)), own, all))
  const stopNow = () => {
    for (const server of servers) server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  const quit = () => process.exit(1)
  process.once('exit', stopNow).once('SIGINT', quit).once('SIGTERM', quit)
  const stop = async () => {
    await Promise.all(servers.map(end))
    rmSync(folder, { recursive: true, force: true })
    process.off('exit', stopNow).off('SIGINT', quit).off('SIGTERM', quit)
  }
  const failed = servers.map((server) => new Promise<never>((_, reject) => server.once('error', reject)))
  try {
    await Promise.race([Promise.all(all.map(({ http }) => answers(http))), ...failed])
  } catch (error) {
    const said = logs(folder, count)
    await stop()
    throw new Error(`the servers did not start: ${(error as Error).message}\n${said}`)
  }
  return { ports: all.map(({ http }) => http), stop }
}
