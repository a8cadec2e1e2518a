import type { Browser, Page } from 'playwright-core'
import { serve, site, startBrowser } from './browser.js'

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
}

/** A browser over the explorer of the built site. */
export async function explorerBrowser() {
  const server = await serve()
  const browser = await startBrowser()
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
    await server.close()
  }
  return { open, close, fileBase: `file://${site}` }
}
