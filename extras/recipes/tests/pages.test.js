import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { chromium } from 'playwright-core'
import { record, release, tiesAt, transfersTo } from 'russia-ties'
import { launch } from '../../chromium.js'
import { pictures, run } from '../lib/run.js'

const folder = fileURLToPath(new URL('../node_modules/russia-ties/', import.meta.url))
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

let browser
before(async () => {
  browser = await launch(chromium)
})
after(() => browser?.close())

/** A new page, what it asks for, and its complaints. */
async function open() {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  const [asked, complaints] = [[], []]
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  return { page, asked, complaints }
}

const source = `russia-ties ${release.version} of ${release.date}`

for (const args of [...pictures.map((name) => [name]), ['network', '2025-09-01'], ['map', '2025-09-01']]) {
  test(`${args.join(' ')}: no text is cut or lies on another`, async () => {
    const { page } = await open()
    await page.setContent(`<body style="margin: 0">${run(...args)}`)
    const { width, height } = await page.locator('svg').first().boundingBox()
    const all = await page.locator('text').evaluateAll((texts) =>
      texts.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return { text: one.textContent, left, right, top, bottom }
      }),
    )
    const boxes = all.filter(({ text }) => text.trim() !== '')
    assert.ok(boxes.length > 5)
    const isOut = ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height
    assert.deepEqual(boxes.filter(isOut), [])
    // Line boxes are taller than letters: two points of them may meet.
    const meet = (one, two) =>
      one.left < two.right && two.left < one.right && one.top + 2 < two.bottom && two.top + 2 < one.bottom
    const overlaps = boxes.flatMap((one, i) =>
      boxes.slice(i + 1).flatMap((two) => (meet(one, two) ? [[one, two]] : [])),
    )
    assert.deepEqual(overlaps, [])
    await page.close()
  })
}

describe('react', () => {
  const html = run('react')

  test('the server draws the choice and the sentences', () => {
    const { document } = parseHTML(html)
    assert.equal(document.querySelectorAll('#root li').length, transfersTo('Russia', { from: 'Iran' }).length)
    assert.equal(document.querySelector('option[selected]').textContent, 'Iran')
    assert.ok(document.querySelector('footer').textContent.includes(source))
  })

  test('the browser takes over: another sender, another list', async () => {
    const { page, asked, complaints } = await open()
    await page.setContent(html)
    const titles = () => page.locator('#root li a').allTextContents()
    const wanted = (from) => transfersTo('Russia', { from }).map(({ title }) => title)
    assert.deepEqual(await titles(), wanted('Iran'))
    await page.getByLabel('To Russia, from').selectOption('North Korea')
    await page.getByText(record('transfers/north-korea-russia/troops').title, { exact: true }).waitFor()
    assert.deepEqual(await titles(), wanted('North Korea'))
    assert.deepEqual([asked, complaints], [[], []])
    await page.close()
  })
})

describe('cdn', () => {
  const wanted = (date) =>
    tiesAt(date, { of: 'Russia', certainty: 'possible' })
      .map(({ title }) => title)
      .sort()
  const table = (page) => page.locator('tbody tr td:first-child').allTextContents()

  /** Draws the page and asks it for two days. */
  async function use(page) {
    await page.locator('tbody tr').first().waitFor()
    assert.deepEqual((await table(page)).sort(), wanted('2024-07-01'))
    const treaty = page.locator('tr', { hasText: record('ties/north-korea-russia/mutual-defence-treaty').title })
    assert.equal(await treaty.locator('td').last().textContent(), 'definite')
    await page.locator('input').fill('2024-06-10')
    await page.locator('input').dispatchEvent('change')
    assert.equal(await treaty.locator('td').last().textContent(), 'possible')
    assert.deepEqual((await table(page)).sort(), wanted('2024-06-10'))
    assert.ok((await page.locator('#source').textContent()).includes(source))
  }

  test('from a server of one’s own, the page asks for one file and nothing else', async () => {
    const server = createServer(({ url }, response) => {
      const { pathname } = new URL(url, 'http://localhost')
      const [type, body] =
        pathname === '/' ? ['text/html', run('cdn', home)] : ['text/javascript', readFileSync(join(folder, pathname))]
      response.setHeader('content-type', `${type}; charset=utf-8`).end(body)
    })
    await new Promise((done) => server.listen(0, '127.0.0.1', done))
    after(() => server.close())
    const home = `http://127.0.0.1:${server.address().port}/`
    const { page, asked, complaints } = await open()
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
    await page.goto(home)
    await use(page)
    assert.deepEqual(asked, [home, `${home}dist/index.js`])
    assert.deepEqual(complaints, [])
    await page.close()
  })

  test('from a CDN, the page asks for the file that package.json names, pinned to the version', async () => {
    const address = `https://cdn.jsdelivr.net/npm/russia-ties@${manifest.version}/${manifest.jsdelivr.replace('./', '')}`
    assert.equal(manifest.jsdelivr, manifest.unpkg)
    const { page, asked, complaints } = await open()
    await page.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({
            path: join(folder, manifest.jsdelivr),
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
          })
        : route.abort(),
    )
    await page.setContent(run('cdn'))
    await use(page)
    assert.deepEqual([asked, complaints], [[address], []])
    await page.close()
  })
})
