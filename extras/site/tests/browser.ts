import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../../chromium.js'

/** The built site. */
export const site = fileURLToPath(new URL('../../../site/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

async function answer(path: string): Promise<readonly [status: number, type: string, body: Buffer]> {
  const type = types[extname(path)] ?? 'application/octet-stream'
  try {
    return [200, type, await readFile(join(site, normalize(path)))]
  } catch {
    return [404, 'text/html', await readFile(join(site, '404.html'))]
  }
}

const base = '/some/base/'

/** Serves the site on a free port of this machine, under a base path; other addresses get the page on missing ones. */
async function serve(): Promise<Server> {
  if (!existsSync(join(site, 'index.html')))
    throw new Error('site/ is not there: run `npm run build && npm run docs` first')
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const inside = path.startsWith(base) ? path.slice(base.length) : '404'
    const [status, type, body] = await answer(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside)
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

/** Chromium and the address of the site on a server, for the tests of a file. */
export function openedSite(): { browser: Browser; address: string } {
  const opened = {} as { browser: Browser; address: string }
  let server: Server | undefined
  beforeAll(async () => {
    opened.browser = await launch(chromium)
    server = await serve()
    opened.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`
  })
  afterAll(async () => {
    await opened.browser?.close()
    server?.closeAllConnections()
    server?.close()
  })
  return opened
}

/** A wide screen and a phone. */
export const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const

/** A page with what it did that it should not have done. */
interface Watched {
  readonly page: Page
  readonly faults: string[]
}

/** Opens a page of the site, and watches for errors, for what is missing and for requests to elsewhere. */
export async function watch(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await browser.newPage({ viewport: sizes[0], ...options })
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

/** What axe-core finds on a page, a line for each rule that is broken, with the first places. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html.slice(0, 160)) }))
  })
  return found.map(({ id, places }) => `${id} (${places.length}): ${places.slice(0, 3).join(' | ')}`)
}

/** Unfolds all of a page, and says what axe-core finds in light and dark, on a wide screen and on a phone, and what is too wide. */
export async function faultsInEveryLook(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  const found: string[] = []
  for (const size of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      const wrong = [...(await violations(page)), ...(over > 0 ? [`${over} px too wide`] : [])]
      found.push(...wrong.map((one) => `${colorScheme}, ${size.width} px: ${one}`))
    }
  return found
}

/** The paths of all files of the site. */
export const files = (): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length))

/** The text of a file of the site. */
export const textOf = (path: string): string => readFileSync(join(site, path), 'utf8')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** HTML as the text that a reader sees. */
export const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)
    .replace(/\s+/g, ' ')
