import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { buildExplorer } from '../explorer/build.js'
import { shell } from '../shell.js'

const style = fileURLToPath(new URL('../style', import.meta.url))
const sorts: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The explorer in a folder of its own, as the site has it. */
export async function builtExplorer(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'explorer-'))
  await mkdir(out, { recursive: true })
  await buildExplorer(join(out, 'explorer'), shell)
  const sheets = ['tokens.css', 'site.css'].map((name) => join(style, name)).filter(existsSync)
  await writeFile(join(out, 'style.css'), (await Promise.all(sheets.map((one) => readFile(one, 'utf8')))).join('\n'))
  await copyFile(join(style, 'icon.svg'), join(out, 'icon.svg'))
  return out
}

async function answer(folder: string, path: string) {
  try {
    return await readFile(join(folder, path))
  } catch {
    return undefined
  }
}

/** A folder behind an address of this machine. */
export async function served(folder: string) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url as string, 'http://localhost').pathname
    const body = await answer(folder, path)
    response.writeHead(body ? 200 : 404, { 'content-type': sorts[extname(path)] ?? 'text/plain' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
}

/** A browser over the explorer. */
export async function explorerBrowser() {
  const folder = await builtExplorer()
  const server = await served(folder)
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  const open = async (
    hash = '',
    options: Parameters<Browser['newPage']>[0] = {},
    base = server.address,
  ): Promise<Watched> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(base) && !/^(blob|data):/.test(request.url()) && faults.push(request.url()),
    )
    await page.goto(`${base}explorer/index.html${hash}`)
    await page.waitForSelector('html[data-ready]')
    return { page, faults }
  }
  const close = async () => {
    await browser.close()
    server.close()
    await rm(folder, { recursive: true })
  }
  return { folder, open, close, fileBase: `file://${folder}/` }
}
