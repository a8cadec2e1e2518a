import { createServer, type Server } from 'node:net'
import type { Ports } from './config.js'

const listening = () =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

/** Ports that nothing listens on, for so many servers. */
export async function freePorts(count: number): Promise<readonly Ports[]> {
  const servers = await Promise.all(Array.from({ length: count * 2 }, listening))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return Array.from({ length: count }, (_, i) => ({ http: ports[2 * i] as number, tcp: ports[2 * i + 1] as number }))
}
