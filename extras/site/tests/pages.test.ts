import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { cite, record, urlOf } from 'russia-ties'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './axe.js'
import { type Served, serve, site, startBrowser, watch } from './browser.js'

let browser: Browser
let served: Served

beforeAll(async () => {
  browser = await startBrowser()
  served = await serve()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const id = 'transfers/iran-russia/ballistic-missiles'

const kinds = {
  home: 'index.html',
  'a missing page': '404.html',
  'a record': `records/${id}.html`,
  'a record with denials': 'records/transfers/iran-russia/shahed-136.html',
  'a tie': 'records/ties/belarus-russia/union-state.html',
  'the list of records': 'records/index.html',
  'a state': 'actors/north-korea.html',
  'a person': 'actors/john-kirby.html',
  'a voice': 'actors/western-observers.html',
  'the list of actors': 'actors/index.html',
  'a pair': 'pairs/iran--russia.html',
  'the list of pairs': 'pairs/index.html',
  'a document': 'documents/axis-of-upheaval.html',
  'the list of documents': 'documents/index.html',
  downloads: 'download.html',
  search: 'search.html',
}

const reference = {
  'the reference': 'reference/index.html',
  'a guide': 'reference/documents/Data_model.html',
  'a function': 'reference/functions/index.cite.html',
}

/** Opens a page, runs something on it, and gives what went wrong meanwhile. */
async function visit(
  address: string,
  run: (page: Page) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
) {
  const { page, faults } = await watch(browser, address, options)
  await run(page)
  await page.close()
  return faults
}

const all = Object.entries({ ...kinds, ...reference })

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]

/** What axe-core finds in light and dark, on a wide screen and on a phone, and how far the page is too wide. */
async function inEveryLook(page: Page): Promise<readonly string[]> {
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

/** The stops of the tab key that nobody can see: without an outline, or without a place on the screen. */
async function unseenStops(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (let stop = 0; stop < 14; stop += 1) {
    await page.keyboard.press('Tab')
    const unseen = await page.evaluate(() => {
      const { activeElement: one } = document
      if (one === null || one === document.body) return undefined
      const { left, right, bottom } = one.getBoundingClientRect()
      const isOutlined = getComputedStyle(one).outlineStyle !== 'none'
      return isOutlined && right > 0 && left < innerWidth && bottom > 0 ? undefined : one.outerHTML.slice(0, 120)
    })
    if (unseen) found.push(unseen)
  }
  return found
}

describe('every sort of page', () => {
  test.each(all)(
    'loads under a base path and from files, shows the keyboard, and axe-core finds nothing: %s',
    async (_, path) => {
      const found: string[] = []
      const wrong = await visit(served.address + path, async (page) => {
        found.push(...(await unseenStops(page)))
        // The entries of a list are alike, so the first eight stand for it.
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true
          for (const item of document.querySelectorAll('main ul > li:nth-child(n + 9)')) item.remove()
        })
        found.push(...(await inEveryLook(page)))
      })
      expect([...wrong, ...found, ...(await visit(pathToFileURL(site + path).href))]).toEqual([])
    },
  )
})

test('a link to a sentence unfolds its paragraph, and a long page is short while it is folded', async () => {
  await visit(`${served.address}documents/axis-of-upheaval.html#p3.s1`, async (page) => {
    expect(await page.locator('[id="p3.s1"]').isVisible()).toBe(true)
    expect(await page.locator('[id="p2.s1"]').isVisible()).toBe(false)
  })
  await visit(`${served.address}actors/russia.html`, async (page) =>
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000),
  )
})

test('the copy button copies the citation', async () => {
  let copied = ''
  const wrong = await visit(
    `${served.address}records/${id}.html`,
    async (page) => {
      await page.getByRole('button', { name: 'Copy citation as text' }).click()
      await page.getByText('Copied').waitFor()
      copied = await page.evaluate(() => navigator.clipboard.readText())
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  )
  expect(wrong).toEqual([])
  expect(copied).toBe(cite(record(id)))
})

test('the filter leaves what holds every word', async () => {
  let said = ''
  let left = 0
  await visit(`${served.address}records/index.html`, async (page) => {
    await page.locator('.filter input').fill('ballistic iran')
    left = await page.locator('.entry:visible').count()
    said = await page.locator('.filter output').innerText()
  })
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(20)
  expect(said).toMatch(new RegExp(`^${left} of \\d+$`))
})

test('what was typed into the filter is there again on the way back; plurals and accents make no difference', async () => {
  await visit(`${served.address}records/index.html`, async (page) => {
    await page.locator('.filter input').fill('shaheds drones')
    const left = await page.locator('.entry:visible').count()
    expect(left).toBeGreaterThan(0)
    await page.locator('.entry:visible a').first().click()
    await page.goBack()
    expect(await page.inputValue('.filter input')).toBe('shaheds drones')
    expect(await page.locator('.entry:visible').count()).toBe(left)
  })
})

describe('search', () => {
  const hits = '.site-header .hit'

  test('is a key away on every page, and takes in its records only then', async () => {
    for (const path of ['actors/iran.html', 'explorer/index.html', 'reference/functions/index.cite.html']) {
      const taken: string[] = []
      const wrong = await visit(served.address + path, async (page) => {
        page.on('request', (request) => request.url().endsWith('.js') && taken.push(request.url()))
        expect(taken).toEqual([])
        await page.locator('.site-header input').waitFor()
        await page.keyboard.press('/')
        await page.keyboard.type('decisive enabler')
        await page.locator(hits).first().waitFor()
        expect(taken).toEqual([`${served.address}search.js`])
        const text = await page.locator(hits).first().innerText()
        expect(text).toMatch(/decisive enabler.*\d{4}/s)
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await page.waitForURL(/records\//)
      })
      expect(wrong).toEqual([])
    }
  })

  test('gives the sentence, its source and date; other names count', async () => {
    await visit(`${served.address}search.html?q=upper hand`, async (page) => {
      const text = await page.locator('#search-hits').innerText()
      expect(text).toContain('Nigel Gould-Davies, The Moscow Times, 18 November 2024')
      await page.fill('#q-page', 'DPRK')
      await page.getByRole('link', { name: 'North Korea', exact: true }).waitFor()
      expect(page.url()).toContain('?q=DPRK')
      await page.fill('#q-page', 'zeppelin')
      await page.getByText('No record holds these words').waitFor()
    })
  })

  test('works from files', async () => {
    expect(
      await visit(`${pathToFileURL(site).href}index.html`, async (page) => {
        await page.fill('#q-home', 'shaheds')
        await page.locator('main .hit').first().waitFor()
      }),
    ).toEqual([])
  })
})

test('without scripts the citation and the lists are there, and the filter is not', async () => {
  await visit(
    `${served.address}records/index.html`,
    async (page) => {
      expect(await page.locator('.entry').count()).toBeGreaterThan(700)
      expect(await page.locator('.filter').isVisible()).toBe(false)
    },
    { javaScriptEnabled: false },
  )
})

test('the address that the package gives opens the page of the record', async () => {
  let title = ''
  const wrong = await visit(urlOf(id, { base: served.address }), async (page) => {
    title = await page.locator('h1').innerText()
  })
  expect(wrong).toEqual([])
  expect(title).toBe(record(id).title)
})

test('an address that no page has gets a styled page with links that work', async () => {
  let heading = ''
  await visit(`${served.address}records/transfers/nobody/nothing.html`, async (page) => {
    expect(await page.locator('h1').innerText()).toContain('No page has this address')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).maxWidth)).not.toBe(
      'none',
    )
    await page.locator('main').getByRole('link', { name: 'records' }).click()
    heading = await page.locator('h1').innerText()
  })
  expect(heading).toBe('Records')
})

test('the keyboard reaches the content first', async () => {
  await visit(served.address, async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})
