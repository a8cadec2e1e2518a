import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { launch } from '../../../chromium.js'
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
<script nonce="own">addEventListener('securitypolicyviolation', (event) => { document.body.append(event.violatedDirective) })</script>
<script nonce="own" type="importmap">${JSON.stringify({ imports })}</script>
<body><script nonce="own" type="module">${module}</script>`

const title = `await new Promise((done) => setTimeout(done, 100))
document.title = right.every(Boolean) && document.body.innerText === '' ? 'all right' : right + document.body.innerText`
const file = `import { transfersTo, records } from '${folder}index.js'
const right = [transfersTo('Russia', { from: 'Iran' }).length > 5, Object.isFrozen(records)]
${title}`
// No eval, no code but its own: a policy that a newsroom's pages have.
const policy = "default-src 'self'; script-src 'self' 'nonce-own'"
// zod tries once whether it may build code, which such a page reports, unless it is told not to before.
const jitless = "import { config } from 'zod'\nconfig({ jitless: true })\n"
const pages = { '/entries': page(`import '/jitless.js'\n${esm}${title}`), '/file': page(file), '/jitless.js': jitless }
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' }

/** @type {import('node:http').RequestListener} */
function serve({ url }, response) {
  try {
    const text = pages[url] ?? readFileSync(join(consumer, url))
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', types[extname(url)] ?? 'text/html').end(text)
  } catch {
    response.writeHead(404).end()
  }
}

async function titleOf(browser, address) {
  const tab = await browser.newPage()
  const errors = []
  tab.on('pageerror', (error) => errors.push(String(error)))
  await tab.goto(address)
  // Asked again and again from here: waiting inside the page would need eval.
  for (let left = 600; left > 0 && (await tab.title()) === '…'; left--)
    await new Promise((done) => setTimeout(done, 100))
  return { title: await tab.title(), errors }
}

/** The published modules as a browser takes them, with nothing in between. */
export async function browserTable() {
  const server = createServer(serve)
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const browser = await launch(chromium)
  const rows = []
  for (const [path, what] of [
    ['/entries', 'three entries by an import map, under a strict policy, `z.config({ jitless: true })` first'],
    ['/file', '`dist/index.js` alone, under a strict policy'],
  ]) {
    const { title, errors } = await titleOf(browser, `http://127.0.0.1:${port}${path}`)
    const right = cell(`Chromium, ${path}`, title === 'all right', `${title}\n${errors.join('\n')}`)
    rows.push([`Chromium ${browser.version().split('.')[0]}`, what, right])
  }
  await browser.close()
  server.close()
  return table(['browser', 'what', 'runs'], rows)
}
