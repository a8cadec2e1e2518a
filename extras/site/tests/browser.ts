import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The built site. */
export const site = fileURLToPath(new URL('../../../site/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A running server with the address of the site on it. */
export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

async function answer(path: string): Promise<readonly [status: number, type: string, body: Buffer]> {
  const type = types[extname(path)] ?? 'application/octet-stream'
  try {
    return [200, type, await readFile(join(site, normalize(path)))]
  } catch {
    return [404, types['.html'] as string, await readFile(join(site, '404.html'))]
  }
}

const closed = (server: Server) =>
  new Promise<void>((done) => {
    server.closeAllConnections()
    server.close(() => done())
  })

/** Serves the site on a free port of this machine, under a base path; other addresses get the page on missing ones. */
export async function serve(base = '/some/base/'): Promise<Served> {
  if (!existsSync(join(site, 'index.html')))
    throw new Error('site/ is not there: run `npm run build && npm run docs` first')
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const inside = path.startsWith(base) ? path.slice(base.length) : '404'
    const [status, type, body] = await answer(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside)
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}${base}`, close: () => closed(server) }
}

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Starts Chromium; an error says how to install it. */
export function startBrowser(): Promise<Browser> {
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
  if (executablePath === undefined)
    throw new Error(
      'Chromium is not there. Install it (Debian: `apt-get update && apt-get install -y chromium`) or name it in CHROMIUM.',
    )
  return chromium.launch({ executablePath, headless: true, args: flags })
}

/** A page with what it did that it should not have done. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
}

/** Opens a page of the site, and watches for errors, for what is missing and for requests to elsewhere. */
export async function watch(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  const faults: string[] = []
  const own = [new URL(address).origin, pathToFileURL(site).href, 'data:', 'blob:']
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!own.some((start) => request.url().startsWith(start))) faults.push(`request to ${request.url()}`)
  })
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`))
  await page.goto(address, { waitUntil: 'load' })
  return { page, faults }
}
