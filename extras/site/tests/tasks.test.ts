import { cite, evidenceOf, type RecordId, record, tiesAt } from 'russia-ties'
import { expect, test } from 'vitest'
import { pairAddress } from '../addresses.js'
import { openedSite, sizes } from './browser.js'

const missiles: RecordId = 'transfers/iran-russia/ballistic-missiles'
const says = (id: RecordId, wanted: string) =>
  evidenceOf(record(id))
    .filter((one) => one.says?.includes(wanted))
    .flatMap((one) => [one.says ?? '', one.name ?? ''])

/** What a reader does; what is typed or chosen in one go counts as a click. */
type Step = readonly ['click' | 'type' | 'choose', selector: string, text?: string]

interface Task {
  readonly question: string
  /** From the home page on. */
  readonly steps: readonly Step[]
  /** What the reader must see in the end, each on the screen or further down the page, unfolded. */
  readonly answer: readonly string[]
}

const explorer: Step = ['click', 'nav a', 'Explorer']
const changes: Step = ['click', '#views a', 'Changes']

const tasks: readonly Task[] = [
  {
    question: 'When did Iran refuse missiles, and who says so?',
    steps: [],
    answer: [...says(missiles, 'refuse'), '20 January 2023'],
  },
  {
    question: 'What happened to the 18th sanctions package?',
    steps: [['type', '#q-home', '18th sanctions package']],
    answer: ['18th'],
  },
  {
    question: 'Who called China a “decisive enabler”?',
    steps: [['type', '#q-home', 'decisive enabler']],
    answer: ['decisive enabler', 'China'],
  },
  {
    question: 'Why do two numbers of Shaheds differ?',
    steps: [['click', 'main a', record('transfers/iran-russia/shahed-136').title]],
    answer: ['What is disputed', 'A later running total has replaced an earlier one.'],
  },
  {
    question: 'Which ties did Russia surely have on 1 June 2024?',
    steps: [explorer, ['type', '#day-field', '2024-06-01']],
    answer: ['Partners of Russia on 1 June 2024', `${tiesAt('2024-06-01', { of: 'Russia' }).length} definite ties`],
  },
  {
    question: 'Which ties began or ended between 1 February 2022 and 1 June 2024?',
    steps: [explorer, changes, ['type', '[name=since]', '2022-02-01'], ['type', '#compare [name=date]', '2024-06-01']],
    answer: ['became definite'],
  },
  {
    question: 'What became known of deliveries after 20 January 2023?',
    steps: [explorer, changes, ['choose', '[name=knownBefore]', '2023-01-20']],
    answer: [record(missiles).title, 'refused → delivered', 'newly known'],
  },
  {
    question: 'Everything on China and Russia',
    steps: [
      ['click', 'nav a', 'Pairs'],
      ['click', `main a[href$="${pairAddress('China', 'Russia').slice(6)}"]`],
    ],
    answer: ['What moved from China to Russia'],
  },
  {
    question: 'The transfers as CSV',
    steps: [
      ['click', 'nav a', 'Download'],
      ['click', 'a[download][href$="/transfers.csv"]'],
    ],
    answer: ['saved: transfers.csv'],
  },
  {
    question: 'How do I cite the record on missiles?',
    steps: [
      ['type', '#q-home', 'Iran ballistic missiles'],
      ['click', 'main .hit a', record(missiles).title],
    ],
    answer: [cite(record(missiles)).split('\n')[0] ?? ''],
  },
]

const site = openedSite()

test.each(tasks)('$question', async ({ steps, answer }) => {
  expect(answer.length).toBeGreaterThan(0)
  expect(steps.length).toBeLessThanOrEqual(4)
  for (const viewport of sizes) {
    const page = await site.browser.newPage({ viewport })
    const saved: string[] = []
    page.on('download', (file) => saved.push(`saved: ${file.suggestedFilename()}`))
    await page.goto(site.address)
    for (const [act, selector, text = ''] of steps) {
      const found = page.locator(selector, act === 'click' && text ? { hasText: text } : {}).first()
      await found.waitFor()
      await page.waitForLoadState()
      if (act === 'click') await found.click()
      else if (act === 'type') await found.fill(text)
      else await found.selectOption(text)
    }
    for (const wanted of answer)
      await expect
        .poll(async () => (await page.locator('body').innerText()) + saved.join(), { timeout: 5000 })
        .toContain(wanted)
    await page.close()
  }
})
