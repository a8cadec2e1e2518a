import type { Browser, Page } from 'playwright-core'
import { cite, evidenceOf, type RecordId, record, tiesAt } from 'russia-ties'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pairAddress } from '../addresses.js'
import { type Served, serve, startBrowser } from './browser.js'

/** Someone who begins at the home page; what is typed or chosen in one go counts as a click. */
class Reader {
  clicks = 0
  constructor(readonly page: Page) {}

  async click(selector: string, hasText?: string) {
    this.clicks += 1
    await this.page
      .locator(selector, hasText === undefined ? {} : { hasText })
      .first()
      .click()
  }

  async type(selector: string, text: string) {
    this.clicks += 1
    await this.page.locator(selector).first().fill(text)
  }

  async choose(selector: string, value: string) {
    this.clicks += 1
    await this.page.locator(selector).first().selectOption(value)
  }
}

interface Task {
  readonly question: string
  readonly act: (reader: Reader) => Promise<void>
  /** What the reader must see in the end, each on the screen or further down the page, unfolded. */
  readonly answer: readonly string[]
}

const missiles: RecordId = 'transfers/iran-russia/ballistic-missiles'
const shaheds: RecordId = 'transfers/iran-russia/shahed-136'
const says = (id: RecordId, wanted: string) =>
  evidenceOf(record(id))
    .filter((one) => one.says?.includes(wanted))
    .flatMap((one) => [one.says ?? '', one.name ?? ''])

const tasks: readonly Task[] = [
  {
    question: 'When did Iran refuse missiles, and who says so?',
    act: async () => {},
    answer: [...says(missiles, 'refuse'), '20 January 2023'],
  },
  {
    question: 'What happened to the 18th sanctions package?',
    act: (reader) => reader.type('#q-home', '18th sanctions package'),
    answer: ['18th'],
  },
  {
    question: 'Who called China a “decisive enabler”?',
    act: (reader) => reader.type('#q-home', 'decisive enabler'),
    answer: ['decisive enabler', 'China'],
  },
  {
    question: 'Why do two numbers of Shaheds differ?',
    act: (reader) => reader.click('main a', record(shaheds).title),
    answer: ['What is disputed', 'A later running total has replaced an earlier one.'],
  },
  {
    question: 'Which ties did Russia surely have on 1 June 2024?',
    act: async (reader) => {
      await reader.click('nav a', 'Explorer')
      await reader.type('#day-field', '2024-06-01')
    },
    answer: ['Partners of Russia on 1 June 2024', `${tiesAt('2024-06-01', { of: 'Russia' }).length} definite ties`],
  },
  {
    question: 'Which ties began or ended between 1 February 2022 and 1 June 2024?',
    act: async (reader) => {
      await reader.click('nav a', 'Explorer')
      await reader.click('#views a', 'Changes')
      await reader.type('[name=since]', '2022-02-01')
      await reader.type('#compare [name=date]', '2024-06-01')
    },
    answer: ['became definite'],
  },
  {
    question: 'What became known of deliveries after 20 January 2023?',
    act: async (reader) => {
      await reader.click('nav a', 'Explorer')
      await reader.click('#views a', 'Changes')
      await reader.choose('[name=knownBefore]', '2023-01-20')
    },
    answer: [record(missiles).title, 'refused → delivered'],
  },
  {
    question: 'Everything on China and Russia',
    act: async (reader) => {
      await reader.click('nav a', 'Pairs')
      await reader.click(`main a[href$="${pairAddress('China', 'Russia').slice(6)}"]`)
    },
    answer: ['What moved from China to Russia'],
  },
  {
    question: 'The transfers as CSV',
    act: async (reader) => {
      await reader.click('nav a', 'Download')
      const [file] = await Promise.all([
        reader.page.waitForEvent('download'),
        reader.click('a[href$="/transfers.csv"]'),
      ])
      expect(file.suggestedFilename()).toBe('transfers.csv')
    },
    answer: ['transfers.csv'],
  },
  {
    question: 'How do I cite the record on missiles?',
    act: async (reader) => {
      await reader.type('#q-home', 'Iran ballistic missiles')
      await reader.click('main .hit a', record(missiles).title)
    },
    answer: [cite(record(missiles)).split('\n')[0] ?? ''],
  },
]

let browser: Browser
let served: Served
const counts: Record<string, Record<string, number>> = {}

beforeAll(async () => {
  browser = await startBrowser()
  served = await serve()
})

afterAll(async () => {
  console.table(counts)
  await browser?.close()
  await served?.close()
})

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]

test.each(tasks)('$question', async ({ question, act, answer }) => {
  expect(answer.length).toBeGreaterThan(0)
  for (const viewport of sizes) {
    const page = await browser.newPage({ viewport })
    await page.goto(served.address)
    const reader = new Reader(page)
    await act(reader)
    for (const text of answer)
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, { timeout: 5000 })
    counts[question] = { ...counts[question], [`${viewport.width} px`]: reader.clicks }
    expect(reader.clicks).toBeLessThanOrEqual(4)
    await page.close()
  }
})
