import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { estimatesOf, record, release, tiesBetween, transfersTo } from 'russia-ties'
import { fails, pictures, run, runIn } from '../lib/run.js'

const drawn = (recipe, ...args) => parseHTML(run(recipe, ...args)).document
const texts = (document) => [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
const labelled = (document, label) => [...document.querySelectorAll(`[aria-description="${label}"] > *`)]

for (const recipe of pictures) {
  test(`${recipe} says its source and version, on white, and is the same each time and in each time zone`, () => {
    const svg = run(recipe)
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    assert.ok(svg.includes(`Source: russia-ties ${release.version} of ${release.date}, CC BY 4.0`))
    assert.ok(svg.includes('<rect width="100%" height="100%" fill="white"/>'))
    assert.doesNotMatch(svg, /NaN|undefined|null/)
    for (const zone of ['America/New_York', 'Pacific/Apia']) assert.equal(runIn(zone, recipe), svg)
  })
}

for (const recipe of ['missiles', 'plot-bounds', 'network']) {
  test(`docs/images/${recipe}.svg is what the recipe draws, but for the version: npm run renew`, () => {
    const plain = (svg) => svg.replace(/russia-ties \S+ of [\d-]{10}/, '')
    const file = new URL(`../../../docs/images/${recipe}.svg`, import.meta.url)
    assert.equal(plain(readFileSync(file, 'utf8')), plain(run(recipe)))
  })
}

test('missiles: each bound is named, and none is a point', () => {
  const document = drawn('missiles')
  assert.ok(['at least 400', 'more than 200'].every((label) => texts(document).includes(label)))
  assert.equal(document.querySelectorAll('circle').length, 0)
})

describe('plot-bounds', () => {
  const document = drawn('plot-bounds')
  const told = [
    { from: 'Iran', goods: 'uav', unit: 'drones' },
    { from: 'North Korea', goods: 'artillery-shells', unit: 'rounds' },
  ].flatMap(({ from, goods, unit }) =>
    transfersTo('Russia', { from, goods, stage: 'delivered' }).flatMap((one) => estimatesOf(one, { unit })),
  )
  const count = (label) => labelled(document, label).length

  test('a point for each exact number; an arrow and no point where there is no upper bound', () => {
    const exact = told.filter(({ low, high }) => low !== null && low === high)
    const open = told.filter(({ low, high }) => low !== null && high === null)
    assert.deepEqual([exact.length, open.length], [2, 2])
    assert.deepEqual([count('exact number'), count('open above')], [2, 2])
  })

  test('words stay words', () => {
    const words = told.flatMap(({ magnitude }) => magnitude ?? [])
    const labels = labelled(document, 'words').map(({ textContent }) => textContent)
    assert.deepEqual([...words].sort(), ['millions', 'not insignificant', 'significant number', 'thousands'])
    for (const word of words) assert.ok(labels.some((label) => label.includes(`“${word}”`)))
    assert.ok(!texts(document).some((text) => /\b(1,?000|2,?000,?000) /.test(text)))
  })

  test('says who tells, and that joint numbers are joint', () => {
    const all = texts(document).join('\n')
    const parts = ['Kyrylo Budanov', 'more than 3,700', '5 million, since 2023-09', 'North Korea and Iran together']
    for (const part of parts) assert.ok(all.includes(part), part)
  })
})

describe('vega-lite', () => {
  const document = drawn('vega-lite')
  const sure = ['Iran', 'North Korea']
    .flatMap((name) => tiesBetween('Russia', name))
    .filter((tie) => tie.standing === 'with' && [tie.from, tie.to, tie.between].flat().filter(Boolean).length === 2)
    .flatMap(({ title, period, spells }) => spells.map((spell, i) => ({ title, period, spell, isFirst: i === 0 })))
    .filter(({ spell: { first, last } }) => first < last)
  const said = [...document.querySelectorAll('[role="graphics-symbol"]')].map(
    (one) => one.getAttribute('aria-label') ?? '',
  )

  test('a thick bar for each tie that surely stood over more than a day, as the package has it', () => {
    assert.deepEqual(
      said.filter((text) => text.includes(', surely from ')).sort(),
      sure.map(({ title, spell: { first, last } }) => `${title}, surely from ${first} to ${last}`).sort(),
    )
    assert.ok(sure.length > 4)
  })

  test('a thin bar only where a document says since when', () => {
    const count = (sign) => texts(document).filter((text) => text === sign).length
    const firsts = sure.filter(({ isFirst }) => isFirst)
    const dated = firsts.filter(({ period }) => period.earliestStart)
    assert.equal(said.filter((text) => text.includes(', perhaps since ')).length, dated.length)
    assert.equal(count('◁'), firsts.length - dated.length)
    assert.equal(count('▷'), sure.filter(({ period }) => !period.latestEnd).length)
  })
})

describe('network', () => {
  const linesOf = (document, certainty) =>
    [...document.querySelectorAll(`line.${certainty}`)].map((line) => line.querySelector('title').textContent).sort()

  test('solid lines are the definite ties', () => {
    const document = drawn('network', '2024-07-01')
    assert.deepEqual(
      linesOf(document, 'definite'),
      ['Belarus', 'China', 'Iran', 'North Korea'].map((name) => `${[name, 'Russia'].sort().join(' – ')}: definite`),
    )
    assert.ok(linesOf(document, 'possible').includes('Russia – Turkey: possible'))
    assert.ok([...document.querySelectorAll('line.definite')].every((line) => !line.getAttribute('stroke-dasharray')))
    assert.ok([...document.querySelectorAll('line.possible')].every((line) => line.getAttribute('stroke-dasharray')))
  })

  test('on another day, another picture; after the documents nothing is solid', () => {
    const document = drawn('network', '2025-09-01')
    assert.ok(linesOf(document, 'definite').includes('Russia – Turkey: definite'))
    assert.ok(texts(document)[0].includes('2025-09-01'))
    assert.deepEqual(linesOf(drawn('network', '2026-01-01'), 'definite'), [])
  })

  test('a date that is none is an error', () => {
    assert.match(fails('network', '2024-13'), /2024-13/)
  })
})

describe('map', () => {
  const titles = (document) =>
    [...document.querySelectorAll('[aria-description="states"] path')].map((path) => ({
      fill: path.getAttribute('fill'),
      lines: path.querySelector('title').textContent.split('\n'),
    }))
  const filled = (document, colour) =>
    titles(document)
      .filter(({ fill }) => fill === colour)
      .map(({ lines }) => lines[0])
      .sort()

  test('joins every state by its code', () => {
    const document = drawn('map', '2024-07-01')
    assert.deepEqual(filled(document, '#1f4e79'), ['Belarus', 'China', 'Iran', 'North Korea'])
    assert.deepEqual(filled(document, 'url(#possible)'), ['Hungary', 'India', 'Slovakia', 'Syria', 'Turkey'])
    const north = titles(document).find(({ lines }) => lines[0] === 'North Korea')
    assert.ok(north.lines.includes(`definite: ${record('ties/north-korea-russia/mutual-defence-treaty').title}`))
  })

  test('every state that is filled has its name on the map', () => {
    for (const date of ['2020-01-01', '2024-07-01', '2025-09-01']) {
      const document = drawn('map', date)
      const names = texts(document)
      const states = [...filled(document, '#1f4e79'), ...filled(document, 'url(#possible)')]
      assert.ok(states.length > 5)
      for (const name of states) assert.ok(names.includes(name), name)
    }
  })
})
