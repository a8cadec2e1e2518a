import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const verdaccio = fileURLToPath(new URL('../node_modules/verdaccio/bin/verdaccio', import.meta.url))
const certificates = '/etc/ssl/certs/ca-certificates.crt'

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => done(port))
    })
  })

const config = (port, uplink) => `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: { up: { url: ${JSON.stringify(uplink)} } }
packages:
  russia-ties: { access: $all, publish: $authenticated }
  '**': { access: $all, proxy: up }
log: { type: file, path: ./verdaccio.log, format: json, level: warn }
listen: 127.0.0.1:${port}
`

async function answering(url, server) {
  for (let tries = 0; tries < 240; tries++) {
    if (server.exitCode !== null) throw new Error('verdaccio ended')
    const ping = await fetch(`${url}/-/ping`).catch(() => undefined)
    if (ping?.ok) return
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Error('verdaccio did not answer within a minute')
}

async function tokenOf(url) {
  const user = { name: 'rehearsal', password: 'only-on-this-machine' }
  const body = JSON.stringify({ ...user, _id: `org.couchdb.user:${user.name}`, type: 'user', roles: [] })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/-/user/org.couchdb.user:${user.name}`, { method: 'PUT', headers, body })
  return (await answer.json()).token
}

/** A registry on this machine, which fetches what it does not hold from the one that npm is set to. */
export async function startRegistry(scratch) {
  const folder = join(scratch, 'registry')
  mkdirSync(folder)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const uplink = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'config.yaml'), config(port, uplink))
  const started = [verdaccio, '--config', join(folder, 'config.yaml')]
  // verdaccio needs Node 22; an older one fetches that
  const own = Number(process.versions.node.split('.')[0]) >= 22
  const [command, ...args] = own ? [process.execPath, ...started] : ['npx', '-y', 'node@22', ...started]
  const extra = existsSync(certificates) ? { NODE_EXTRA_CA_CERTS: certificates } : {}
  const env = { ...extra, ...process.env }
  const server = spawn(command, args, { cwd: folder, stdio: 'ignore', detached: true, env })
  const stop = () => {
    try {
      process.kill(-server.pid)
    } catch {} // gone already
  }
  process.once('exit', stop)
  await answering(url, server)
  const rc = join(scratch, 'npmrc')
  writeFileSync(rc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${await tokenOf(url)}\nfund=false\naudit=false\n`)
  return { url, stop, env: { ...process.env, NPM_CONFIG_USERCONFIG: rc, npm_config_registry: url, NO_COLOR: '1' } }
}
