import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { cite, record } from 'russia-ties'
import { describe, expect, test } from 'vitest'
import { faultsInEveryLook, openedSite, site, watch } from './browser.js'

const opened = openedSite()
const files = pathToFileURL(site).href
const missiles = 'transfers/iran-russia/ballistic-missiles'

/** A page of every sort. */
const pages = [
  ...['index.html', '404.html', 'search.html', 'download.html', 'records/index.html', 'actors/index.html'],
  ...['pairs/index.html', 'documents/index.html', `records/${missiles}.html`, 'pairs/iran--russia.html'],
  ...['records/transfers/iran-russia/shahed-136.html', 'records/ties/belarus-russia/union-state.html'],
  ...['actors/north-korea.html', 'actors/john-kirby.html', 'actors/western-observers.html'],
  ...['documents/axis-of-upheaval.html', 'reference/index.html', 'reference/documents/Data_model.html'],
  'reference/functions/index.cite.html',
]

/** Opens a page, does something on it, and gives what went wrong meanwhile. */
async function visit(
  path: string,
  act: (page: Page) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
  base = opened.address,
) {
  const { page, faults } = await watch(opened.browser, base + path, options)
  await act(page)
  await page.close()
  return faults
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

test.each(pages)(
  'loads under a base path and from files, shows the keyboard, and axe-core finds nothing: %s',
  async (path) => {
    const found: string[] = []
    const wrong = await visit(path, async (page) => {
      found.push(...(await unseenStops(page)))
      // The entries of a list are alike, so the first eight stand for it.
      await page.evaluate(() => {
        for (const item of document.querySelectorAll('main ul > li:nth-child(n + 9)')) item.remove()
      })
      found.push(...(await faultsInEveryLook(page)))
    })
    expect([...wrong, ...found, ...(await visit(path, undefined, {}, files))]).toEqual([])
  },
)

test('a link to a sentence unfolds its paragraph, and a long page is short while it is folded', async () => {
  await visit('documents/axis-of-upheaval.html#p3.s1', async (page) => {
    expect(await page.locator('[id="p3.s1"]').isVisible()).toBe(true)
    expect(await page.locator('[id="p2.s1"]').isVisible()).toBe(false)
  })
  await visit('actors/russia.html', async (page) =>
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000),
  )
})

test('the copy button copies the citation', async () => {
  const copy = async (page: Page) => {
    await page.getByRole('button', { name: 'Copy citation as text' }).click()
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cite(record(missiles)))
  }
  const permissions = ['clipboard-read', 'clipboard-write']
  expect(await visit(`records/${missiles}.html`, copy, { permissions })).toEqual([])
})

test('the filter leaves what holds every word, in any number, and is there again on the way back', async () => {
  await visit('records/index.html', async (page) => {
    await page.fill('.filter input', 'shaheds drones')
    const left = await page.locator('.entry:visible').count()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(20)
    expect(await page.locator('.filter output').innerText()).toMatch(new RegExp(`^${left} of \\d+$`))
    await page.locator('.entry:visible a').first().click()
    await page.goBack()
    expect(await page.inputValue('.filter input')).toBe('shaheds drones')
    expect(await page.locator('.entry:visible').count()).toBe(left)
  })
})

describe('search', () => {
  test.each(['actors/iran.html', 'explorer/index.html', 'reference/functions/index.cite.html'])(
    'is a key away, and takes in its records only then: %s',
    async (path) => {
      const taken: string[] = []
      const wrong = await visit(path, async (page) => {
        page.on('request', (request) => request.url().endsWith('.js') && taken.push(request.url()))
        await page.locator('.site-header input').waitFor()
        await page.keyboard.press('/')
        await page.keyboard.type('decisive enabler')
        const hit = page.locator('.site-header .hit').first()
        expect(await hit.innerText()).toMatch(/decisive enabler.*\d{4}/s)
        expect(taken).toEqual([`${opened.address}search.js`])
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await page.waitForURL(/records\//)
      })
      expect(wrong).toEqual([])
    },
  )

  test('gives the sentence, its source and date; other names count', async () => {
    await visit('search.html?q=upper hand', async (page) => {
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
    const search = async (page: Page) => {
      await page.fill('#q-home', 'shaheds')
      await page.locator('main .hit').first().waitFor()
    }
    expect(await visit('index.html', search, {}, files)).toEqual([])
  })
})

test('without scripts the lists are there, and the filter is not', async () => {
  const look = async (page: Page) => {
    expect(await page.locator('.entry').count()).toBeGreaterThan(700)
    expect(await page.locator('.filter').isVisible()).toBe(false)
  }
  await visit('records/index.html', look, { javaScriptEnabled: false })
})

test('an address that no page has gets a styled page with links that work', async () => {
  await visit('records/transfers/nobody/nothing.html', async (page) => {
    expect(await page.locator('h1').innerText()).toContain('No page has this address')
    const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)
    expect(width).not.toBe('none')
    await page.locator('main').getByRole('link', { name: 'records' }).click()
    expect(await page.locator('h1').innerText()).toBe('Records')
  })
})

test('the keyboard reaches the content first', async () => {
  await visit('', async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})
