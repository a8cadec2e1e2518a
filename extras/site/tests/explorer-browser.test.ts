import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { estimatesOf, evidenceOf, record, tiesAt, tiesBetween, transfersFrom, transfersTo } from 'russia-ties'
import { describe, expect, it } from 'vitest'
import { sourceText } from '../words.js'
import { faultsInEveryLook, openedSite, site, sizes, watch } from './browser.js'

const opened = openedSite()

/** What the page says of 1 July 2024, counted by the package. */
const count = `${tiesAt('2024-07-01', { of: 'Russia' }).length} definite ties around Russia`

/** Everything that is not ruled out, between whomever. */
const all = '&certainty=possible&around=all'
const phone = { viewport: sizes[1] }
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const tableIds = (page: Page) => page.locator('#table td.id').allTextContents()
const hashOf = (page: Page) => new URL(page.url()).hash
const text = (page: Page, selector: string) => page.locator(selector).textContent()
const day = (page: Page) => text(page, '#day')

/** Opens the explorer, does something there, and looks that nothing went wrong. */
async function on(
  hash: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  base = opened.address,
) {
  const { page, faults } = await watch(opened.browser, `${base}explorer/index.html${hash}`, options)
  await page.waitForSelector('html[data-ready]')
  await act(page)
  expect(faults).toEqual([])
  await page.close()
}

async function downloaded(page: Page, sort: 'csv' | 'json' | 'svg' | 'png'): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${sort}]`)])
  return readFile(await file.path())
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
      const { width = 0 } = (await page.locator('#date').boundingBox()) ?? {}
      await page.click('#date', { position: { x: width * 0.4, y: 8 } })
      const date = await page.inputValue('#day-field')
      expect(date).not.toBe('2025-06-01')
      expect(await tableIds(page)).toEqual(ids(tiesAt(date as '2024-01-01', { certainty: 'possible' })))
    }))

  it('opens with the definite ties around Russia, and adds those that are not ruled out: solid and broken', () =>
    on('#view=network&date=2024-07-01', async (page) => {
      expect(await text(page, '#count')).toBe(count)
      expect(await tableIds(page)).toEqual(ids(tiesAt('2024-07-01', { of: 'Russia' })))
      await page.click('#more-ties')
      expect(await tableIds(page)).toEqual(ids(tiesAt('2024-07-01', { of: 'Russia', certainty: 'possible' })))
      const dashes = (look: string) => {
        const line = page.locator(`#chart .tie.${look} .line`).first()
        return line.evaluate((one) => getComputedStyle(one).strokeDasharray)
      }
      expect([await dashes('sure'), await dashes('unsure')]).toEqual(['none', expect.stringContaining('px')])
      const places = () =>
        page.locator('#chart .party').evaluateAll((all) => all.map((one) => one.getAttribute('transform')).join())
      const before = await places()
      await page.click('[data-step="-month"]')
      expect(await places()).toBe(before)
    }))

  it.each(['12/31/2010', '02/29/2024'])(
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
      expect(await text(page, '#notice')).toContain('After 1 September 2025 nothing is definite')
      expect(await page.locator('#chart .tie.sure').count()).toBe(0)
      await expect.poll(() => text(page, '#live')).toMatch(/^2 September 2025: no definite ties/)
    }))
})

describe('filters', () => {
  it('show what was known by a day', () =>
    on(`#view=network&date=2024-11-18${all}`, async (page) => {
      await page.selectOption('#c-known', '2023-01-20')
      const given = tiesAt('2024-11-18', { certainty: 'possible', knownBy: '2023-01-20' })
      expect(await tableIds(page)).toEqual(ids(given))
      await page.fill('#c-known-day', '2022-01-01')
      expect(await text(page, '#empty')).toContain('does not mean that there was none')
    }))

  it('take actor, modality, type and certainty together, and are cleared together', () =>
    on('#view=network', async (page) => {
      const options = { modality: 'asserted', type: 'cooperation', certainty: 'possible' } as const
      await page.selectOption('#c-actor', 'Iran')
      for (const [name, value] of Object.entries(options)) await page.selectOption(`#c-${name}`, value)
      expect(await tableIds(page)).toEqual(ids(tiesAt('2025-06-01', { of: 'Iran', ...options })))
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

describe('choosing', () => {
  it('a band shows the claims of its record with their sources, denials beside what they deny', () =>
    on('#view=flows', async (page) => {
      const id = 'transfers/iran-russia/shahed-136'
      await page.locator(`#chart [data-pick="${id}"] .band`).first().click({ force: true })
      const shown = await page.locator('#detail .x-claim').evaluateAll((claims) =>
        claims.map((one) => {
          const link = one.querySelector('a')
          return [one.querySelector('.how')?.textContent, link?.textContent, link?.getAttribute('href')]
        }),
      )
      expect(shown).toEqual(
        evidenceOf(record(id)).map(({ says, document, name = '', published, locator, passages }) => [
          says,
          `${sourceText({ name, published })}, ${locator}`,
          `../documents/${document}.html#${passages[0]}`,
        ]),
      )
      expect(await page.locator('#detail .x-claim.against').count()).toBe(2)
      expect(await page.locator('#detail .more a').first().getAttribute('href')).toBe(`../records/${id}.html`)
    }))

  it('a line shows the ties of its pair, by keys too', () =>
    on(`#view=network&date=2024-07-01${all}`, async (page) => {
      await page.locator('#chart [data-pick="pair:North Korea|Russia"]').first().focus()
      await page.keyboard.press('Enter')
      const articles = page.locator('#detail article')
      const shown = await articles.evaluateAll((all) => all.map((one) => one.getAttribute('data-record')))
      const pair = new Set<string>(ids(tiesBetween('North Korea', 'Russia', { certainty: 'possible' })))
      expect(shown).toEqual(ids(tiesAt('2024-07-01', { certainty: 'possible' })).filter((id) => pair.has(id)))
      await page.keyboard.press('Escape')
      expect(await articles.count()).toBe(0)
    }))

  it('a name shows its ties; arrow keys move between names and lines', () =>
    on('#view=network&date=2024-07-01', async (page) => {
      await page.locator('#chart .party.centre').focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.classList.contains('party'))).toBe(true)
      await page.keyboard.press(' ')
      expect(await text(page, '#detail h2')).not.toBe('Nothing chosen')
    }))

  it('a row of numbers shows its record with every number', () =>
    on('#view=estimates', async (page) => {
      await page.locator('#chart [data-pick="transfers/iran-russia/ballistic-missiles"]').first().click()
      const shown = await text(page, '#detail')
      for (const { low } of estimatesOf(record('transfers/iran-russia/ballistic-missiles')))
        expect(shown).toContain(String(low))
      expect(shown).toContain('they can all be true, and the printed numbers differ 2-fold')
    }))

  it('shows only what was known', () =>
    on('#view=flows&knownBy=2023-01-20&pick=transfers/iran-russia/ballistic-missiles', async (page) => {
      expect(await page.locator('#detail .x-claim').count()).toBe(1)
      expect(await text(page, '#detail .x-claims')).toContain('Christine Karelska')
      expect(await text(page, '#detail')).not.toContain('400')
    }))

  it('a partner opens the ties that the table counts', () =>
    on('#view=network&actor=Iran', async (page) => {
      const row = page.locator('#partners tbody tr', { hasText: 'Russia' }).first()
      const told = Number(await row.locator('.number').first().textContent())
      await row.locator('button').click()
      expect(await page.locator('#detail article').count()).toBe(told)
      expect(await row.locator('a').getAttribute('href')).toBe('../pairs/iran--russia.html')
    }))
})

describe('an address', () => {
  it('restores the view for somebody else', async () => {
    let [shared, rows] = ['', ['']]
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

  it('says which parts of it mean nothing, and what was probably meant', () =>
    on('#view=network&date=2024-02-30&colour=red&actor=Irann', async (page) => {
      const told = "left out: date=2024-02-30; colour=red; actor=Irann: did you mean 'Iran'?"
      expect(await text(page, '#problem')).toContain(told)
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
        const file = await downloaded(page, 'png')
        expect(file.toString('latin1', 1, 4)).toBe('PNG')
        expect(file.readUInt32BE(16)).toBe(2 * width)
        await page.click('[data-share]')
        await page.getByText('Copied').waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
      },
      clipboard,
    ))

  it('as CSV and JSON equal what the package gives', () =>
    on('#view=flows&actor=North Korea', async (page) => {
      const expected = ids([
        ...transfersTo('Russia', { from: 'North Korea' }),
        ...transfersFrom('Russia', { to: 'North Korea' }),
      ])
      const [header, ...lines] = (await downloaded(page, 'csv')).toString().trimEnd().split('\r\n')
      expect(header).toMatch(/^record,title,/)
      expect(lines.map((line) => line.split(',')[0])).toEqual(expected)
      const told = JSON.parse((await downloaded(page, 'json')).toString())
      expect(told.rows.map((row: { record: string }) => row.record)).toEqual(expected)
      expect(told.address).toBe(decodeURIComponent(hashOf(page)).replace('North Korea', 'North%20Korea'))
    }))

  it.each(['network', 'flows', 'estimates'])('as SVG give a picture that stands alone: %s', (view) =>
    on(`#view=${view}`, async (page) => {
      const shown = await page.locator('#chart [data-key]').count()
      const picture = (await downloaded(page, 'svg')).toString()
      expect(picture.match(/data-key=/g)?.length).toBe(shown)
      expect(picture).not.toMatch(/var\(--(?!flow|tone|soft)\w+\)(?![^<]*<)/)
      expect(picture).toContain('<desc>')
      await page.goto(`data:image/svg+xml,${encodeURIComponent(picture)}`)
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      expect(ground).not.toBe('rgba(0, 0, 0, 0)')
    }),
  )
})

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
        const detail = page.locator('#detail')
        expect(await detail.isVisible()).toBe(false)
        await page.locator('#chart [data-pick="actor:Iran"]').click()
        const { y = 0, height = 0 } = (await detail.boundingBox()) ?? {}
        expect(y + height).toBe(phone.viewport.height)
        expect(await page.evaluate(() => scrollY)).toBe(0)
        expect(await page.evaluate(() => document.activeElement?.closest('#detail') !== null)).toBe(true)
        await page.keyboard.press('Escape')
        expect(await detail.isVisible()).toBe(false)
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
          const words = page.locator('#chart :is(.stop text, .row-label, .amount)')
          const faults = await words.evaluateAll((all) => {
            const boxes = all.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
            const isOver = (a: DOMRect, b: DOMRect) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
            return boxes.flatMap(({ text, box }, at) => [
              ...(box.left < 0 || box.right > innerWidth ? [`cut: ${text}`] : []),
              ...boxes.slice(at + 1).flatMap((two) => (isOver(box, two.box) ? [`${text} / ${two.text}`] : [])),
            ])
          })
          expect(faults).toEqual([])
        },
        phone,
      ),
  )
})

describe('for everyone', () => {
  it.each([
    '#view=network&pick=pair:Iran|Russia',
    `#view=network${all}`,
    '#view=flows&pick=transfers/iran-russia/shahed-136',
    '#view=changes&knownBefore=2023-01-20',
    '#view=estimates&unit=troops',
    '#view=records&actor=Iran&list=timeline',
    '#view=network&date=2026-01-01&actor=Viktor Orban',
  ])('axe-core finds nothing, and nothing scrolls sideways, in any look: %s', (view) =>
    on(view, async (page) => expect(await faultsInEveryLook(page)).toEqual([])),
  )

  it.each(['network', 'changes', 'flows', 'estimates', 'records'])('nothing jumps while it loads: %s', (view) =>
    on(`#view=${view}`, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
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
        expect(await text(page, '#count')).toBe(count)
        await page.click('[data-view=flows]')
        await page.selectOption('#c-actor', 'Iran')
        expect(hashOf(page)).toBe('#view=flows&date=2024-07-01&actor=Iran')
        expect((await downloaded(page, 'csv')).toString()).toContain('transfers/iran-russia/shahed-136')
      },
      {},
      `file://${site}`,
    ))
})
