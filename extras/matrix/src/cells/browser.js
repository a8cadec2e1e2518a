import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { consumer } from '../packed.js'
import { esm } from '../probe.js'
import { cell } from '../run.js'
import { table } from '../section.js'

const folder = '/node_modules/russia-ties/dist/'
const imports = {
  'russia-ties': `${folder}index.js`,
  'russia-ties/schema': `${folder}schema.js`,
  'russia-ties/dataset': `${folder}dataset.js`,
  zod: '/node_modules/zod/index.js',
}
const page = (module) => `<!doctype html><meta charset="utf-8"><title>…</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">${module}</script>`

const title = "document.title = right.every(Boolean) ? 'all right' : JSON.stringify(right)"
const file = `import { transfersTo, records } from '${folder}russia-ties.min.js'
const right = [transfersTo('Russia', { from: 'Iran' }).length > 5, Object.isFrozen(records)]
${title}`
const pages = { '/entries': page(`${esm}${title}`), '/file': page(file) }
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' }

function serve({ url }, response) {
  try {
    const text = pages[url] ?? readFileSync(join(consumer, url))
    response.setHeader('content-type', pages[url] ? 'text/html' : (types[extname(url)] ?? 'text/plain')).end(text)
  } catch {
    response.writeHead(404).end()
  }
}

const args =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

async function titleOf(browser, address) {
  const tab = await browser.newPage()
  const errors = []
  tab.on('pageerror', (error) => errors.push(String(error)))
  await tab.goto(address)
  await tab
    .waitForFunction("document.title !== '…'", undefined, { timeout: 60_000 })
    .catch((error) => errors.push(String(error)))
  return { title: await tab.title(), errors }
}

/** The published modules as a browser takes them, with nothing in between. */
export async function browserTable() {
  const server = createServer(serve)
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: args.split(' ') })
  const rows = []
  for (const [path, what] of [
    ['/entries', 'the three entries, by an import map'],
    ['/file', '`russia-ties.min.js`'],
  ]) {
    const { title, errors } = await titleOf(browser, `http://127.0.0.1:${server.address().port}${path}`)
    rows.push([
      `Chromium ${browser.version().split('.')[0]}`,
      what,
      cell(`Chromium, ${path}`, title === 'all right', `${title}\n${errors.join('\n')}`),
    ])
  }
  await browser.close()
  server.close()
  return table(['browser', 'what', 'runs'], rows)
}
