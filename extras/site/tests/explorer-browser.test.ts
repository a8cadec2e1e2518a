import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { estimatesOf, evidenceOf, record, tiesAt, tiesBetween, transfersFrom, transfersTo } from 'russia-ties'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceText } from '../words.js'
import { violations } from './axe.js'
import { type Served, serve, site, startBrowser, watch } from './browser.js'

/** What the page says of a day, counted by the package. */
const countOn = (date: '2024-07-01' | '2010-01-01') =>
  `${tiesAt(date, { of: 'Russia' }).length} definite ties around Russia`

/** Everything that is not ruled out, between whomever. */
const all = '&certainty=possible&around=all'

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

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const tableIds = (page: Page) => page.locator('#table td.id').allTextContents()
const hashOf = (page: Page) => new URL(page.url()).hash
const day = (page: Page) => page.locator('#day').textContent()

/** Opens the explorer, does something there, and looks that nothing went wrong. */
async function on(
  hash: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  base = served.address,
) {
  const { page, faults } = await watch(browser, `${base}explorer/index.html${hash}`, options)
  await page.waitForSelector('html[data-ready]')
  await act(page)
  expect(faults).toEqual([])
  await page.close()
}

async function downloadedFile(page: Page, sort: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${sort}]`)])
  return readFile(await file.path())
}

const downloaded = async (page: Page, sort: 'csv' | 'json' | 'svg') => (await downloadedFile(page, sort)).toString()

/** A table in RFC 4180, read back. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('the slider', () => {
  it('moves the network by keys: a day, a month', () =>
    on(`#view=network&date=2024-05-31${all}`, async (page) => {
      await page.focus('#date')
      await page.keyboard.press('ArrowRight')
      expect(await day(page)).toBe('1 June 2024')
      await page.keyboard.press('PageUp')
      expect(await day(page)).toBe('1 July 2024')
      expect(await tableIds(page)).toEqual(ids(tiesAt('2024-07-01', { certainty: 'possible' })))
      expect(hashOf(page)).toContain('date=2024-07-01')
    }))

  it('moves the network by mouse', () =>
    on(`#view=network${all}`, async (page) => {
      const box = (await page.locator('#date').boundingBox()) as {
        x: number
        y: number
        width: number
        height: number
      }
      await page.mouse.click(box.x + box.width * 0.4, box.y + box.height / 2)
      const date = await page.inputValue('#day-field')
      expect(date).not.toBe('2025-06-01')
      expect(await tableIds(page)).toEqual(ids(tiesAt(date as '2024-01-01', { certainty: 'possible' })))
    }))

  it('opens with the definite ties around Russia, and adds those that are not ruled out: solid and broken', () =>
    on('#view=network&date=2024-07-01', async (page) => {
      expect(await page.locator('#count').textContent()).toBe(countOn('2024-07-01'))
      expect(await tableIds(page)).toEqual(ids(tiesAt('2024-07-01', { of: 'Russia' })))
      await page.click('#more-ties')
      expect(await tableIds(page)).toEqual(ids(tiesAt('2024-07-01', { of: 'Russia', certainty: 'possible' })))
      const dashes = (look: string) =>
        page
          .locator(`#chart .tie.${look} .line`)
          .first()
          .evaluate((one) => getComputedStyle(one).strokeDasharray)
      expect(await dashes('sure')).toBe('none')
      expect(await dashes('unsure')).not.toBe('none')
      const places = () =>
        page.locator('#chart .party').evaluateAll((all) => all.map((one) => one.getAttribute('transform')).join())
      const before = await places()
      await page.click('[data-step="-month"]')
      expect(await places()).toBe(before)
    }))

  it('takes a day in its field, and steps back with the browser', () =>
    on('#view=network', async (page) => {
      await page.fill('#day-field', '2010-01-01')
      expect(await page.locator('#count').textContent()).toBe(countOn('2010-01-01'))
      await page.goBack()
      expect(await day(page)).toBe('1 June 2025')
    }))

  it.each(['07/01/2024', '01/07/2024', '12/31/2023', '02/29/2024'])(
    'takes a day that is typed digit by digit, and goes back in one step: %s',
    (typed) =>
      on('#view=network', async (page) => {
        await page.focus('#day-field')
        await page.keyboard.type(typed.replaceAll('/', ''), { delay: 20 })
        const [month, date, year] = typed.split('/')
        expect(await page.inputValue('#day-field')).toBe(`${year}-${month}-${date}`)
        expect(hashOf(page)).toContain(`date=${year}-${month}-${date}`)
        await page.goBack()
        expect(await day(page)).toBe('1 June 2025')
      }),
  )

  it('says that nothing is definite past the last witness, and speaks the count', () =>
    on('#view=network&date=2025-09-01', async (page) => {
      await page.click('[data-step="+day"]')
      expect(await page.locator('#notice').textContent()).toContain('After 1 September 2025 nothing is definite')
      expect(await page.locator('#chart .tie.sure').count()).toBe(0)
      await page.waitForFunction(() =>
        document.querySelector('#live')?.textContent?.startsWith('2 September 2025: no definite ties'),
      )
    }))
})

describe('filters', () => {
  it('show what was known by a day', () =>
    on(`#view=network&date=2024-11-18${all}`, async (page) => {
      await page.selectOption('#c-known', '2023-01-20')
      const given = tiesAt('2024-11-18', { certainty: 'possible', knownBy: '2023-01-20' })
      expect(await tableIds(page)).toEqual(ids(given))
      await page.fill('#c-known-day', '2022-01-01')
      expect(await page.locator('#empty').textContent()).toContain('does not mean that there was none')
    }))

  it('take actor, modality, type and certainty together', () =>
    on('#view=network', async (page) => {
      await page.selectOption('#c-actor', 'Iran')
      await page.selectOption('#c-modality', 'asserted')
      await page.selectOption('#c-type', 'cooperation')
      await page.selectOption('#c-certainty', 'possible')
      const options = { of: 'Iran', modality: 'asserted', type: 'cooperation', certainty: 'possible' } as const
      expect(await tableIds(page)).toEqual(ids(tiesAt('2025-06-01', options)))
      await page.click('#reset')
      expect(hashOf(page)).toBe('#view=network')
    }))

  it('take goods in flows, and kinds and documents in the list', () =>
    on('#view=flows', async (page) => {
      await page.selectOption('#c-goods', 'missile')
      expect(await tableIds(page)).toEqual(
        ids([...transfersTo('Russia', { goods: 'missile' }), ...transfersFrom('Russia', { goods: 'missile' })]),
      )
      await page.click('[data-view=records]')
      await page.selectOption('#c-kind', 'deployment')
      await page.selectOption('#c-document', 'global-threat')
      const shown = await tableIds(page)
      expect(shown.length).toBeGreaterThan(0)
      for (const id of shown) expect(id).toMatch(/^deployments\//)
    }))
})

/** The claims in the panel: what each says, and where it is from. */
const claimsIn = (page: Page) =>
  page
    .locator('#detail .x-claim')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          `${one.querySelector('.how')?.textContent} ${one.querySelector('a')?.textContent} ${one.querySelector('a')?.getAttribute('href')}`,
      ),
    )

const given = (id: 'transfers/iran-russia/shahed-136') =>
  evidenceOf(record(id)).map(
    ({ says, document, name = '', published, locator, passages }) =>
      `${says} ${sourceText({ name, published })}, ${locator} ../documents/${document}.html#${passages[0]}`,
  )

describe('choosing', () => {
  it('a band shows the claims of its record, denials beside what they deny', () =>
    on('#view=flows', async (page) => {
      await page.locator('#chart [data-pick="transfers/iran-russia/shahed-136"] .band').first().click({ force: true })
      expect(await claimsIn(page)).toEqual(given('transfers/iran-russia/shahed-136'))
      expect(await page.locator('#detail .x-claim.against').count()).toBe(2)
      expect(await page.locator('#detail .more a').first().getAttribute('href')).toBe(
        '../records/transfers/iran-russia/shahed-136.html',
      )
    }))

  it('a line shows the ties of its pair, by keys too', () =>
    on(`#view=network&date=2024-07-01${all}`, async (page) => {
      const line = page.locator('#chart [data-pick="pair:North Korea|Russia"]').first()
      await line.focus()
      await page.keyboard.press('Enter')
      const shown = await page
        .locator('#detail article')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.record))
      const pair = new Set(ids(tiesBetween('North Korea', 'Russia', { certainty: 'possible' })))
      expect(shown).toEqual(ids(tiesAt('2024-07-01', { certainty: 'possible' })).filter((id) => pair.has(id as never)))
      await page.keyboard.press('Escape')
      expect(await page.locator('#detail article').count()).toBe(0)
    }))

  it('a name shows its ties; arrow keys move between names and lines', () =>
    on('#view=network&date=2024-07-01', async (page) => {
      await page.locator('#chart .party.centre').focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.classList.contains('party'))).toBe(true)
      await page.keyboard.press(' ')
      expect(await page.locator('#detail h2').textContent()).not.toBe('Nothing chosen')
    }))

  it('a row of numbers shows its record with every number', () =>
    on('#view=estimates', async (page) => {
      await page.locator('#chart [data-pick="transfers/iran-russia/ballistic-missiles"]').first().click()
      const text = (await page.locator('#detail').textContent()) as string
      for (const { low } of estimatesOf(record('transfers/iran-russia/ballistic-missiles')))
        expect(text).toContain(String(low))
      expect(text).toContain('they can all be true, and the printed numbers differ 2-fold')
    }))

  it('shows only what was known', () =>
    on('#view=flows&knownBy=2023-01-20&pick=transfers/iran-russia/ballistic-missiles', async (page) => {
      expect(await page.locator('#detail .x-claim').count()).toBe(1)
      expect(await page.locator('#detail .x-claims').textContent()).toContain('Christine Karelska')
      expect(await page.locator('#detail').textContent()).not.toContain('400')
    }))
})

describe('an address', () => {
  it('restores the view for somebody else', async () => {
    let shared = ''
    let rows: string[] = []
    await on('#view=flows', async (page) => {
      await page.selectOption('#c-actor', 'China')
      await page.selectOption('#c-known', '2024-11-18')
      await page.locator('#chart .stop').first().click()
      shared = hashOf(page)
      rows = await tableIds(page)
    })
    await on(shared, async (page) => {
      expect(await tableIds(page)).toEqual(rows)
      expect(await page.inputValue('#c-actor')).toBe('China')
      expect(await page.inputValue('#c-known')).toBe('2024-11-18')
      expect(await page.locator('#chart .picked').count()).toBeGreaterThan(0)
    })
  })

  it('is followed when it changes', () =>
    on('#view=network', async (page) => {
      await page.evaluate(() => location.assign('#view=estimates&unit=troops'))
      await page.waitForSelector('#explorer[data-view=estimates]')
      expect(await page.inputValue('#c-unit')).toBe('troops')
    }))

  it('says what was probably meant by a name that nobody has', () =>
    on('#view=network&actor=Irann', async (page) => {
      expect(await page.locator('#problem').textContent()).toContain("did you mean 'Iran'?")
    }))

  it('says which parts of it mean nothing', () =>
    on('#view=network&date=2024-02-30&colour=red', async (page) => {
      expect(await page.locator('#problem').textContent()).toContain('left out: date=2024-02-30; colour=red')
      await page.click('[data-step="+day"]')
      expect(await page.locator('#problem').isVisible()).toBe(false)
    }))
})

describe('downloads', () => {
  it('as PNG are the picture in dots, and the link leads back to it', () =>
    on(
      '#view=flows&actor=Iran',
      async (page) => {
        const width = Number(await page.locator('#chart > svg').getAttribute('width'))
        const file = await downloadedFile(page, 'png')
        expect(file.toString('latin1', 1, 4)).toBe('PNG')
        expect(file.readUInt32BE(16)).toBe(2 * width)
        await page.click('[data-share]')
        await page.getByText('Copied').waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  it('as CSV and JSON equal what the package gives', () =>
    on('#view=flows&actor=North Korea', async (page) => {
      const expected = ids([
        ...transfersTo('Russia', { from: 'North Korea' }),
        ...transfersFrom('Russia', { to: 'North Korea' }),
      ])
      const [header, ...rows] = cellsOf(await downloaded(page, 'csv')) as [string[], ...string[][]]
      expect(rows.map((row) => row[header.indexOf('record')])).toEqual(expected)
      const told = JSON.parse(await downloaded(page, 'json'))
      expect(told.rows.map((row: { record: string }) => row.record)).toEqual(expected)
      expect(told.address).toBe(decodeURIComponent(hashOf(page)).replace('North Korea', 'North%20Korea'))
    }))

  it('of numbers keep open bounds open', () =>
    on('#view=estimates', async (page) => {
      const { rows } = JSON.parse(await downloaded(page, 'json'))
      const missiles = rows.filter(
        (row: { record: string }) => row.record === 'transfers/iran-russia/ballistic-missiles',
      )
      expect(missiles.map((row: { low: number; high: null }) => [row.low, row.high])).toEqual([
        [400, null],
        [200, null],
      ])
    }))

  it.each(['network', 'flows', 'estimates'])('as SVG give a picture that stands alone: %s', (view) =>
    on(`#view=${view}`, async (page) => {
      const shown = await page.locator('#chart [data-key]').count()
      const text = await downloaded(page, 'svg')
      expect(text.match(/data-key=/g)?.length).toBe(shown)
      expect(text).not.toMatch(/var\(--(?!flow|tone|told|soft)\w+\)(?![^<]*<)/)
      expect(text).toContain('<desc>')
      await page.goto('about:blank')
      await page.setContent(text)
      expect(
        await page
          .locator('svg')
          .first()
          .evaluate((one) => getComputedStyle(one).backgroundColor),
      ).not.toBe('rgba(0, 0, 0, 0)')
    }),
  )
})

const views = [
  '#view=network&pick=pair:Iran|Russia',
  `#view=network${all}`,
  '#view=flows&pick=transfers/iran-russia/shahed-136',
  '#view=changes&knownBefore=2023-01-20',
  '#view=estimates&unit=troops',
  '#view=records&actor=Iran&list=timeline',
  '#view=network&date=2026-01-01&actor=Viktor Orban',
]
const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

const phone = { viewport: { width: 390, height: 844 } }

describe('on a phone', () => {
  it('the picture comes first, and the filters are folded', () =>
    on(
      '#view=network',
      async (page) => {
        expect((await page.locator('#chart').boundingBox())?.y).toBeLessThan(250)
        expect(await page.locator('#c-actor').isVisible()).toBe(false)
      },
      phone,
    ))

  it('details come up in a sheet over a page that stays where it was, and Escape gives the keyboard back', () =>
    on(
      '#view=network',
      async (page) => {
        const isInSheet = () => page.evaluate(() => document.activeElement?.closest('#detail') !== null)
        expect(await page.locator('#detail').isVisible()).toBe(false)
        await page.locator('#chart [data-pick="actor:Iran"]').click()
        const box = await page.locator('#detail').boundingBox()
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844)
        expect(await page.evaluate(() => scrollY)).toBe(0)
        expect(await isInSheet()).toBe(true)
        await page.keyboard.press('Escape')
        expect(await page.locator('#detail').isVisible()).toBe(false)
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-pick'))).toBe('actor:Iran')
      },
      phone,
    ))

  it.each(['#view=flows', '#view=estimates', '#view=estimates&unit=percent'])(
    'no words overlap or are cut off: %s',
    (view) =>
      on(
        view,
        async (page) => {
          const faults = await page.evaluate(() => {
            const words = [
              ...document.querySelectorAll<SVGTextElement>('#chart .stop text, #chart .row-label, #chart .amount'),
            ]
            const boxes = words.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
            const isOver = (a: DOMRect, b: DOMRect) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
            return [
              ...boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ text }) => `cut: ${text}`),
              ...boxes.flatMap(({ text, box }, at) =>
                boxes
                  .slice(at + 1)
                  .filter((other) => isOver(box, other.box))
                  .map((other) => `${text} / ${other.text}`),
              ),
            ]
          })
          expect(faults).toEqual([])
        },
        phone,
      ),
  )
})

describe('partners and changes', () => {
  it('a partner opens the ties that the table counts', () =>
    on('#view=network&actor=Iran', async (page) => {
      const row = page.locator('#partners tbody tr', { hasText: 'Russia' }).first()
      const count = Number(await row.locator('.x-number').first().textContent())
      await row.locator('button').click()
      expect(await page.locator('#detail article').count()).toBe(count)
      expect(await row.locator('a').getAttribute('href')).toBe('../pairs/iran--russia.html')
    }))

  it('what is known later is set beside what was known before: a refusal, then a delivery', () =>
    on('#view=changes', async (page) => {
      await page.selectOption('[name=knownBefore]', '2023-01-20')
      const row = page.locator('#table tr', { hasText: 'Ballistic missiles from Iran to Russia' })
      expect(await row.textContent()).toContain('refused → delivered')
      expect(await page.locator('#changed').textContent()).toContain('newly known')
    }))
})

describe('for everyone', () => {
  it.each(views)('axe finds no violation, and nothing scrolls sideways, in any look: %s', (view) =>
    on(view, async (page) => {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      const found: string[] = []
      for (const { viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        const wrong = [...(await violations(page)), ...(over > 0 ? [`${over} px too wide`] : [])]
        found.push(...wrong.map((one) => `${colorScheme}, ${viewport.width} px: ${one}`))
      }
      expect(found).toEqual([])
    }),
  )

  it.each(['#view=network', '#view=changes', '#view=flows', '#view=estimates', '#view=records'])(
    'nothing jumps while it loads: %s',
    (view) =>
      on(view, async (page) => {
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as never as { value: number }).value
              }).observe({ type: 'layout-shift', buffered: true })
              setTimeout(() => done(sum), 400)
            }),
        )
        expect(shift).toBeLessThan(0.02)
      }),
  )

  it('works from a file', () =>
    on(
      '#view=network&date=2024-07-01',
      async (page) => {
        expect(await page.locator('#count').textContent()).toBe(countOn('2024-07-01'))
        await page.click('[data-view=flows]')
        await page.selectOption('#c-actor', 'Iran')
        expect(hashOf(page)).toBe('#view=flows&date=2024-07-01&actor=Iran')
        expect(await downloaded(page, 'csv')).toContain('transfers/iran-russia/shahed-136')
      },
      {},
      `file://${site}`,
    ))
})
