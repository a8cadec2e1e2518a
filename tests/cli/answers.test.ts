import { expect, test } from 'vitest'
import { differenceText } from '../../src/cli/answers.js'
import { ask, widest } from './harness.js'
import { cite, explain, find, record, release, search, totalOf, transfers } from './ours.js'

const missiles = 'transfers/iran-russia/ballistic-missiles'

test('a record is a sentence of its newest document that matches, then where that stands', async () => {
  const { out } = await ask('transfers --from Iran --to Russia --goods ballistic-missile --stage refused')
  const { says } = record(missiles).claims[0]
  expect(out.split('\n')).toEqual([
    says,
    '  Christine Karelska, Visegrad Insight, 20 January 2023 · 2 more claims',
    `  ${missiles} · refused, overall delivered`,
    '',
  ])
})

test('where a record stands is one line, if it fits', async () => {
  const { out } = await ask('transfers --from Iran --stage refused', { width: 160 })
  expect(out.split('\n')).toHaveLength(3)
})

test('what is only possible at a date is marked', async () => {
  const { out, err } = await ask('transfers --from Iran --during 2022 --certainty possible --goods shahed-136')
  expect(out).toMatch(/shahed-136 · delivered · possible/)
  expect(err).toBe('')
})

test('long answers stop at the limit and say how many more there are', async () => {
  const { length } = find(transfers, { to: 'Russia' })
  expect((await ask('transfers --to Russia')).out).toMatch(
    new RegExp(`\n${length - 20} more: --limit ${length}, or --limit all\n$`),
  )
  expect((await ask('transfers --to Russia --limit all')).out).not.toMatch(/ more: --limit/)
  expect(JSON.parse((await ask('transfers --to Russia --format json')).out)).toHaveLength(length)
  expect(JSON.parse((await ask('transfers --to Russia --format json --limit 3')).out)).toHaveLength(3)
})

test('an empty answer explains itself as the package does, with flags in place of options', async () => {
  const { out, err, code } = await ask('transfers --from Iran --goods shahed-136 --during 2022')
  expect({ out, code }).toEqual({ out: '', code: 0 })
  expect(widest(err)).toBeLessThanOrEqual(80)
  expect((await ask('explain transfers --from Iran --goods shahed-136 --during 2022')).out).toBe(err)
  const { text } = explain(transfers, { during: '2022', from: 'Iran', goods: 'shahed-136' })
  const asOptions = err.replace(/\s+/g, ' ').trim()
  expect(asOptions).toMatch(/\(--certainty possible\).*ithout --during/)
  expect(asOptions.replace('--certainty possible', "certainty: 'possible'").replaceAll('--', '')).toBe(text)
})

test('a table fits the terminal', async () => {
  for (const line of [
    'transfers --table',
    'assessments --table',
    'ties --fields id,title,says',
    'disagreements --table',
    'timeline Iran --table',
  ])
    expect(widest((await ask(line)).out), line).toBeLessThanOrEqual(80)
})

test('chosen fields, in any form', async () => {
  const asked = `transfers --from Iran --goods ballistic-missile --limit 1 --fields id,earliestStart`
  expect(JSON.parse((await ask(`${asked} --format json`)).out)[0].id).toBe(missiles)
  expect((await ask(`${asked} --format csv`)).out).toMatch(
    /^id,earliest_start\r\ntransfers\/iran-russia\/ballistic-missiles,[\d-]*\r\n$/,
  )
  expect((await ask(`${asked} --format markdown`)).out).toMatch(
    /^\| id \| earliest_start \|\n\| --- \| --- \|\n\| transfers/,
  )
})

test('bold and colour only where asked for', async () => {
  const line = `show ${missiles}`
  expect((await ask(line)).out).not.toContain('\u001b')
  expect((await ask(line, { colour: true })).out).toContain('\u001b[1m')
})

test('the other questions give what the package gives', async () => {
  const json = async (line: string) => JSON.parse((await ask(`${line} --format json`)).out)
  expect(await json('explain transfers --from China')).toEqual(explain(transfers, { from: 'China' }))
  expect(await json('search upper hand')).toEqual(search('upper hand'))
  expect(await json('total missiles transfers --from Iran')).toEqual(
    totalOf(find(transfers, { from: 'Iran' }), { unit: 'missiles' }),
  )
  expect(JSON.parse((await ask(`cite ${missiles} --as csl`)).out)).toEqual(cite(record(missiles), 'csl'))
  expect((await json(`show ${missiles}`)).record).toEqual(record(missiles))
  expect(await json('version')).toEqual(release)
  expect((await ask(`cite ${missiles}`)).out).toBe(`${cite(record(missiles))}\n`)
  expect((await ask(`cite ${missiles} --as bibtex`)).out).toBe(`${cite(record(missiles), 'bibtex')}\n`)
  expect((await json('timeline Iran --kind deployment')).length).toBeGreaterThan(0)
  expect((await json('disagreements --on Iran')).length).toBeGreaterThan(0)
  expect((await json('actors dprk'))[0].name).toBe('North Korea')
  expect((await ask('version')).out).toContain(release.version)
  expect((await ask('--version')).out).toBe(`${release.version}\n`)
})

test('a timeline says when, and what is planned or only dated by its document', async () => {
  const { out } = await ask('timeline Iran --limit all')
  for (const head of [/^19 July 2022$/m, / \(planned\)$/m, / \(published\)$/m]) expect(out).toMatch(head)
})

test('disagreements say what is at odds, and show a record in what view and by whom it is disputed', async () => {
  const { out } = await ask('disagreements --limit all')
  for (const head of [/: numbers of \w+ from [\d,]+ to /, /: denied by a party$/m, /: disputed by\s+“/])
    expect(out).toMatch(head)
  const [{ record: one, other }] = JSON.parse((await ask('disagreements --relation conflicting --format json')).out)
  expect((await ask(`show ${one.id}`)).out).toContain(`Disputed by ${other.id}`)
  expect(differenceText({ about: 'quantity', unit: 'drones', relation: 'notComparable' })).toBe(
    'numbers of drones (count different things)',
  )
  const view = (await ask(`show ${missiles} --document putins-rogue-friends`)).out
  expect(view).toContain('putins-rogue-friends')
  expect(view).not.toContain('axis-of-upheaval')
  const none = await ask(`show ${missiles} --known-by 2000-01-01`)
  expect(none).toEqual({ code: 0, out: '', err: `No document in view says anything about\n'${missiles}'.\n` })
})

test('one thing has cells too', async () => {
  expect((await ask('total missiles transfers --from dprk --format csv')).out).toBe('unit,min,max\r\nmissiles,100,\r\n')
})

test('a total gives its bounds, as far as there are any', async () => {
  const total = async (line: string) => (await ask(`total ${line} --limit 1`)).out.split('\n')[0]
  expect(await total('missiles transfers --from dprk')).toBe('Total: at least 100 missiles.')
  expect(await total('missiles transfers --from Belarus')).toBe('Total: no known number of missiles.')
  expect((await ask('total tanks figures --of Russia')).out).toMatch(/^Total: .*\n.*: [\d,]+ tanks\.$/m)
  expect((await ask('total years ties --of Syria')).out).toMatch(/: at most \d+ years\.$/m)
})

test('an answer without anything says so', async () => {
  expect((await ask('actors zzz')).err).toBe("No actors hold 'zzz'.\n")
  expect((await ask('search zzz')).err).toBe('No record holds this word.\n')
  expect((await ask('search zzz qqq --on Iran')).err).toBe('No record holds most of these words.\n')
  for (const line of ['timeline Iran --during 1800', 'disagreements --on Alaska'])
    expect(await ask(line), line).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^Nothing matches\./) })
  expect((await ask('transfers --from Iran --during 1800 --format csv')).out).toMatch(/^id,kind,.*\r\n$/)
})

test('negated records lead with the claim that negates', async () => {
  for (const dated of [[], ['--during', '2023']]) {
    const { out } = await ask(['transfers', '--from', 'China', '--to', 'Wagner Group', '--negated', ...dated])
    expect(out, `${dated}`).toMatch(/\bno\b|\bnot\b/)
  }
})

test('newest first', async () => {
  const { out } = await ask('transfers --from Iran --newest --fields sources --format json')
  const years = (JSON.parse(out) as { sources: readonly string[] }[]).map(({ sources }) =>
    Number(sources[0]?.slice(-4)),
  )
  expect(years).toEqual([...years].sort((a, b) => b - a))
})
