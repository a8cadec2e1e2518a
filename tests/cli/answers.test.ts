import { describe, expect, test } from 'vitest'
import {
  type AnyRecord,
  disagreements,
  documents,
  events,
  eventsDuring,
  records,
  recordsOn,
  release,
  tiesAt,
  tiesOf,
  timelineOf,
  totalOf,
  transfersFrom,
  transfersTo,
} from '../../src/index.js'
import { ask, idsOf, widest } from './harness.js'

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('the command line finds what the helper finds', () => {
  test.each([
    ['transfers --to Russia --from Iran', () => transfersTo('Russia', { from: 'Iran' })],
    ['transfers --to russia --from ir', () => transfersTo('Russia', { from: 'Iran' })],
    ['transfers --from dprk', () => transfersFrom('North Korea')],
    ['transfers --to Türkiye', () => transfersTo('Turkey')],
    ['transfers --to Russia --goods UAV', () => transfersTo('Russia', { goods: 'uav' })],
    ['transfers --to Russia --goods drones', () => transfersTo('Russia', { goods: 'uav' })],
    [
      'transfers --to Russia --goods shahed-136 --include-unspecified',
      () => transfersTo('Russia', { goods: 'shahed-136', includeUnspecified: true }),
    ],
    [
      'transfers --to Russia --stage Delivered,promised --stage requested',
      () => transfersTo('Russia', { stage: ['delivered', 'promised', 'requested'] }),
    ],
    [
      ['transfers', '--to', 'Russia', '--stage', 'delivered, promised'],
      () => transfersTo('Russia', { stage: ['delivered', 'promised'] }),
    ],
    ['transfers --to Russia --during 2022', () => transfersTo('Russia', { during: '2022', certainty: 'definite' })],
    [
      'transfers --to Russia --during 2022/2023 --possible',
      () => transfersTo('Russia', { during: '2022/2023', certainty: 'possible' }),
    ],
    ['transfers --to Russia --known-by=2023-01-20', () => transfersTo('Russia', { knownBy: '2023-01-20' })],
    ['transfers --to Russia --modality alleged', () => transfersTo('Russia', { modality: 'alleged' })],
    [
      ['transfers', '--to', 'Russia', '--claimant', 'kyrylo budanov'],
      () => transfersTo('Russia', { claimant: 'Kyrylo Budanov' }),
    ],
    ['ties --at 2024-07-01 --of Russia', () => tiesAt('2024-07-01', { of: 'Russia' })],
    ['ties --at 2024-07-01', () => tiesAt('2024-07-01')],
    [
      'ties --at 2025-12-31 --of Russia --with Belarus --possible',
      () => tiesAt('2025-12-31', { of: 'Russia', with: 'Belarus', certainty: 'possible' }),
    ],
    ['ties --of Russia --type treaty --stage signed', () => tiesOf('Russia', { type: 'treaty', stage: 'signed' })],
    ['ties --of Armenia --standing against', () => tiesOf('Armenia', { standing: 'against' })],
    ['ties --of Russia --domain energy,trade', () => tiesOf('Russia', { domain: ['energy', 'trade'] })],
    [['ties', '--of', 'Russia', '--domain', 'war in ukraine'], () => tiesOf('Russia', { domain: 'war in Ukraine' })],
    ['list capabilities --of Belarus', () => recordsOn('Belarus', { kind: 'capability' })],
    ['list event --of Iran --during 2022-07', () => eventsDuring('2022-07', { of: 'Iran' })],
    [
      'list EVENTS --of ir --during 2022 --possible',
      () => recordsOn('Iran', { kind: 'event', during: '2022', certainty: 'possible' }),
    ],
  ] as const)('%s', async (line, helper) => {
    const found = ids(helper())
    expect(found.length).toBeGreaterThan(0)
    expect(await idsOf(line)).toEqual(found)
  })

  test('list events: all that a document affirms', async () => {
    const affirmed = events.filter(({ claims }) =>
      claims.some(({ modality, negated }) => modality !== 'denied' && !negated),
    )
    expect(new Set(await idsOf('list events'))).toEqual(new Set(ids(affirmed)))
  })

  test('timeline', async () => {
    const { out } = await ask('timeline Iran --kind event --format json')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(timelineOf('Iran', { kind: 'event' }))))
  })

  test('disagreements', async () => {
    expect(JSON.parse((await ask('disagreements --on ir --format json')).out)).toEqual(
      JSON.parse(JSON.stringify(disagreements({ on: 'Iran' }))),
    )
  })

  test('release', async () => {
    expect(JSON.parse((await ask('release --format json')).out)).toEqual(release)
  })

  test.each(['actors', 'goods', 'places', 'documents'] as const)('list %s', async (name) => {
    const { [name]: list } = await import('../../src/index.js')
    expect(JSON.parse((await ask(`list ${name} --format json`)).out)).toEqual(list)
    expect((await ask(`list ${name}`)).out).toContain(Object.values(list[0] as object)[0])
  })

  test('the names of columns are words', async () => {
    expect((await ask('list actors', { width: 200 })).out).toMatch(/ ISO ALPHA2 +ISO ALPHA3 +ISO NUMERIC /)
  })

  test('transfers --total', async () => {
    const list = transfersTo('Russia', { from: 'North Korea', goods: 'ballistic-missile' })
    const { out, err } = await ask(
      'transfers --to Russia --from DPRK --goods ballistic-missile --total missiles --format json',
    )
    const total = totalOf(list, { unit: 'missiles' })
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(total)))
    for (const warning of total.warnings) expect(err).toContain(warning)
  })
})

describe('transfers --total as a table and as CSV', () => {
  const line = 'transfers --to Russia --from DPRK --goods ballistic-missile --total missiles'

  test('an open bound is said', async () => {
    expect((await ask(line)).out).toMatch(/^total +100 +none stated +missiles$/m)
  })

  test('one line', async () => {
    expect((await ask(`${line} --format csv`)).out).toBe(
      'unit,min,max,records,left_out\r\nmissiles,100,,transfers/north-korea-russia/ballistic-missiles,1\r\n',
    )
  })
})

describe('claims say how much, when, who and where', () => {
  test.each([
    ['transfers --to Russia --from Iran --goods ballistic-missile', 'at least 400'],
    ['transfers --to Russia --from Iran --goods ballistic-missile', 'September and December 2024: p4.s1'],
    ['transfers --to Russia --from Iran --goods ballistic-missile', 'Iran → Russia, delivered'],
    ['transfers --to Russia --from Iran --goods artillery-shells', 'North Korea and Iran → Russia, jointly'],
    ['ties --at 2024-07-01 --of Russia --with DPRK', 'North Korea – Russia: treaty (military), signed'],
    ['ties --of Russia --type membership', ': membership ('],
    ['ties --of Russia --with Syria', '\nRussia and Iran → Syria: support (military); '],
    ['list stances --of Hungary', 'Hungary'],
    ['list figures', '“'],
    ['list deployments', ' to '],
    ['show ties/iran-russia/mutual-defence', '  not  '],
  ])('%s: %s', async (line, text) => {
    expect((await ask(line, { width: 200 })).out).toContain(text)
  })

  test('a negated claim', async () => {
    const { out } = await ask('disagreements', { width: 200 })
    expect(out).toContain('printed numbers from 200 to 400 (2 times)')
    expect(out).toMatch(/^conflicting: negation$/m)
  })

  test('the passages of a claim, as CSV', async () => {
    const { out } = await ask('disagreements --format csv')
    expect(out).toContain('; axis-of-upheaval p9.s1 p9.s2; axis-of-upheaval p31.s1; ')
  })

  test('two claims that give one date', async () => {
    const { out } = await ask('timeline Syria', { width: 300 })
    expect(out).toContain(' reported by Reuters; planned by Reuters  ')
    expect(out).toContain('planned by Reuters  state-of-russias-allies p64.s2\n')
  })
})

describe('show', () => {
  test('a record in full', async () => {
    const { out, err, code } = await ask('show transfers/iran-russia/shahed-136', { width: 160 })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    for (const part of ['1,700', '3,700', 'none', 'EVIDENCE', 'paragraph ', 'Iran denie']) expect(out).toContain(part)
  })

  test('as JSON: record, sentence and evidence', async () => {
    const { out } = await ask('show Transfers/Iran-Russia/Ballistic-Missiles --known-by 2023-01-20 --format ndjson')
    const { record, sentence, evidence } = JSON.parse(out)
    expect(record.stage).toBe('refused')
    expect(sentence).toContain('Christine Karelska, Visegrad Insight, 20 January 2023: ')
    expect(evidence).toHaveLength(1)
  })

  test('what no document had told of', async () => {
    const line = 'show ties/north-korea-russia/mutual-defence-treaty --known-by 2022-12-31'
    expect(await ask(line)).toEqual({
      ...{ code: 0, out: '' },
      err: "No document had told of 'ties/north-korea-russia/mutual-defence-treaty' by 2022-12-31.\n",
    })
    expect((await ask(`${line} --format json`)).out).toBe('[]\n')
    expect((await ask(`${line} --format csv`)).out).toMatch(/^claim,record,[^\n]*\r\n$/)
  })

  test('the title and the summary fill the width', async () => {
    const {
      id,
      title,
      summary = '',
    } = records.find((one) => (one.summary?.length ?? 0) > one.title.length) as AnyRecord
    const [heading, told] = (await ask(`show ${id}`, { width: title.length })).out.split('\n\n')
    expect(heading?.split('\n')[0]).toBe(title)
    expect(told?.replaceAll('\n', ' ')).toBe(summary)
    expect(widest(told as string)).toBeLessThanOrEqual(title.length)
    expect(summary.length).toBeGreaterThan(title.length)
  })

  test('as CSV: its claims', async () => {
    const { out } = await ask('show ties/north-korea-russia/mutual-defence-treaty --format csv')
    const all = (await ask('list ties --format csv')).out.split('\r\n')
    const own = all.filter((line, i) => i === 0 || line.includes(',ties/north-korea-russia/mutual-defence-treaty,'))
    expect(own.length).toBeGreaterThan(1)
    expect(out.trimEnd().split('\r\n')).toEqual(own)
  })

  test('a document without a title', async () => {
    expect((await ask('show transfers/iran-russia/ballistic-missiles')).out).toContain(
      '\nAn unsigned web article, between September and December 2024\n',
    )
  })

  test('a document with its address', async () => {
    const url = documents.find((document) => document.url !== undefined)?.url as string
    expect((await ask('show ties/north-korea-russia/mutual-defence-treaty', { width: 200 })).out).toContain(url)
  })
})

describe('cite', () => {
  test.each([
    ['cite axis-of-upheaval', /^“russia-ties”, version /],
    ['cite Axis-of-Upheaval --style bibtex', /^@misc\{russia-ties/],
    ['cite transfers/iran-russia/shahed-136 --style CSL', /^\[\n {2}\{\n {4}"id": "russia-ties-/],
    ['cite global-threat --format csv', /Nigel Gould-Davies,The Moscow Times,2024-11-18,/],
    ['cite state-of-russias-allies --format csv', /,2025-09-01\/2025-09-07,/],
    ['cite global-threat --format json', /^\[\n {2}\{\n {4}"id": "russia-ties-/],
  ])('%s', async (line, text) => {
    const { out, err, code } = await ask(line)
    expect(out).toMatch(text)
    expect({ err, code }).toEqual({ err: '', code: 0 })
  })
})
