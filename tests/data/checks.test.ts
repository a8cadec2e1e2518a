import { describe, expect, test } from 'vitest'
import { unusedReasons } from '../../scripts/checks/accounting.js'
import { excuses } from '../../scripts/read/authoring.js'
import { problemsWith, sources, withClaim, withFields } from './made-up.js'

const lamps = 'data/transfers/northland-southland.yaml: lamps'
const claim = `${lamps} › claims[0]`
const words = 'data/statements/marta-vell.yaml: lamps › claims[0]'
const passage = 'data/transfers/northland-southland.yaml: harbour-news p2.s1'
const over300 = { form: 'moreThan', count: 300, unit: 'components' }

const actor = (name: string, fields: object) =>
  problemsWith({ actors: new Map([...sources.actors, [name, { type: 'person' as const, ...fields }]]) })
const unused = (reasons: Readonly<Record<string, string>>) =>
  problemsWith({ unused: new Map([['harbour-news', reasons]]) })

type Row = readonly [what: string, problems: readonly string[], lines: readonly string[]]
const finds = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, problems, lines) => {
    expect(problems).toEqual(lines)
  })

test('the made-up data have no fault', () => {
  expect(problemsWith({})).toEqual([])
})

test('no passage beside a cited one holds more of the sentence, unless it is excused by its id', () => {
  const line = `${claim}: no neighbour of a cited passage holds more of the sentence; got 'p2.s1'`
  expect(withClaim('transfer', { passages: ['p2.s2'] })).toContain(line)
  expect(withClaim('transfer', { passages: ['p2.s2'], excused: { 'p2.s2': 'background' } })).not.toContain(line)
})

describe('the form of a record', () => {
  finds([
    ['an unknown key', withClaim('transfer', { colour: 'red' }), [`${claim}: Unrecognized key: "colour"`]],
    [
      'a title of more than 60 characters',
      withFields('transfer', { title: `Oil lamps from Northland to Southland${', and others'.repeat(2)}` }),
      [`${lamps} › title: Too big: expected string to have <=60 characters`],
    ],
    [
      'a role that is none',
      withFields('event', { participants: { Southland: 'dancer' } }).map((line) => line.replace(/expected.*/, '…')),
      ['data/events/ferries.yaml: ferries › participants[0] › role: Invalid option: …'],
    ],
    [
      'an assessment that is asserted',
      withClaim('assessment', { modality: 'asserted' }),
      [
        'data/assessments/southland.yaml: thanks › claims[0]: an assessment is opinion or forecast',
        'data/assessments/southland.yaml: thanks › claims[0]: an assessment of type forecast is a forecast',
      ],
    ],
    [
      'a hedge of reporting on what is asserted',
      withClaim('transfer', { modality: 'asserted' }),
      [`${claim}: what is reportedly so is reported`],
    ],
    [
      'a share without its whole',
      withClaim('transfer', { quantity: { ...over300, unit: 'percent' } }),
      [`${claim}: a percentage says of what`],
    ],
    [
      'goods of a claim that are those of the record',
      withClaim('transfer', { goods: 'lamps' }),
      [`${claim}: goods of a claim are narrower than those of the record`],
    ],
    [
      'a worked-out date that does not say how',
      withClaim('event', { how: undefined }),
      ['data/events/ferries.yaml: ferries › claims[0]: a date with a basis says how'],
    ],
  ])
})

describe('what a claim says stands in its passages', () => {
  finds([
    [
      'another number',
      withClaim('transfer', { quantity: { ...over300, count: 500 } }),
      [
        `${passage}: each number of a cited passage is carried or excused; got '300'`,
        `${claim}: each number stands in a cited passage, or is excused; got '500'; expected one of 300`,
      ],
    ],
    [
      'another bound',
      withClaim('transfer', { quantity: { ...over300, form: 'atLeast' } }),
      [`${claim}: the form of a number is the printed one; got atLeast 300; expected moreThan`],
    ],
    [
      'a magnitude',
      withClaim('transfer', { quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'components' } }),
      [
        `${passage}: each number of a cited passage is carried or excused; got '300'`,
        `${claim}: each magnitude stands in a cited passage, or is excused; got 'dozens'; expected another passage`,
      ],
    ],
    [
      'another date',
      withClaim('transfer', { date: '2024-06' }),
      [
        `${passage}: each date of a cited passage is carried or excused; got '2024-05'`,
        `${claim}: each date (end) stands in a cited passage, or is excused; got '2024-06'; expected one of 2024-05`,
        `${claim}: each date (start) stands in a cited passage, or is excused; got '2024-06'; expected one of 2024-05`,
      ],
    ],
    [
      'a day after its document',
      withClaim('transfer', { asOf: '2025-05' }),
      [
        `${claim}: as-of is not after the document; got 2025-05`,
        `${claim}: each date (asOf) stands in a cited passage, or is excused; got '2025-05'; expected one of 2024-05`,
      ],
    ],
    [
      'a party whom no passage names',
      withFields('transfer', {
        from: ['Westland'],
        title: 'Oil lamps from Westland to Southland',
        summary: 'Oil lamps that Westland sends to Southland.',
      }),
      [
        `${claim}: each name stands in a cited passage, or is excused; got 'Westland'; expected one of May, Northland, Southland`,
      ],
    ],
    [
      'another hedge',
      withClaim('transfer', { hedge: 'is believed to' }),
      [
        `${passage}: each hedge word of a cited passage is carried or excused; got 'reportedly'`,
        `${claim}: each hedge stands in a cited passage, or is excused; got 'is believed to'; expected one of reportedly`,
      ],
    ],
    [
      'a stage that no word tells of',
      withClaim('transfer', { stage: 'promised' }),
      [
        `${claim}: a word of a cited passage tells of the stage, or it is excused; got 'promised'; expected move, stand, say, according to`,
      ],
    ],
    [
      'a label in other words',
      withClaim('statement', { called: 'bright as night' }),
      [
        `${words}: a label stands word for word in a cited passage; after a new one, run document:add for its document again; got 'bright as night'`,
      ],
    ],
    [
      'a speaker who does not speak',
      withFields('statement', { speaker: ['Northland'], summary: 'Northland on the lamps of Northland.' }),
      [
        `${words}: the speaker is the one who speaks, not whom he belongs to, or is excused; got 'Northland'; expected Marta, Northland, Vell`,
      ],
    ],
    [
      'a claimant whom no passage names',
      withClaim('transfer', { claimant: 'Marta Vell' }),
      [
        `${claim}: each name stands in a cited passage, or is excused; got 'Marta Vell'; expected one of May, Northland, Southland`,
      ],
    ],
    [
      'an excuse for a word that is not there',
      withClaim('transfer', { excused: { 400: 'background' } }),
      [`${claim}: an excuse names a word of the passage or of the claim; got '400'`],
    ],
  ])
})

describe('what a passage says is carried by a claim', () => {
  finds([
    [
      'its number',
      withClaim('transfer', { quantity: undefined }),
      [`${passage}: each number of a cited passage is carried or excused; got '300'`],
    ],
    [
      'its number in words',
      withClaim('event', { quantity: undefined }),
      [
        "data/events/ferries.yaml: harbour-news p3.s1: each number word of a cited passage is carried or excused; got 'two'",
      ],
    ],
    [
      'its doubt',
      withClaim('transfer', { hedge: undefined, modality: 'asserted' }),
      [
        `${passage}: each hedge word of a cited passage is carried or excused; got 'reportedly'`,
        `${claim}: what a passage gives as somebody’s word has a claimant or a hedge, or is excused; got 'asserted'; expected move, stand, say, according to`,
      ],
    ],
    [
      'its negation',
      withClaim('assessment', { excused: {} }),
      [
        "data/assessments/southland.yaml: harbour-news p4.s1: each negation of a cited passage is carried or excused; got 'has not'",
      ],
    ],
  ])
})

describe('titles and summaries', () => {
  finds([
    [
      'a figure',
      withFields('transfer', { title: '300 oil lamps from Northland to Southland' }),
      [`${lamps} › title: no figure and no date; got '300'`],
    ],
    [
      'a month',
      withFields('transfer', { summary: 'Oil lamps that Northland sends to Southland in May.' }),
      [`${lamps} › summary: no figure and no date; got 'in May'`],
    ],
    [
      'an outcome',
      withFields('transfer', { summary: 'Oil lamps that were delivered by Northland to Southland.' }),
      [`${lamps} › summary: no outcome; got 'were delivered'`],
    ],
    [
      'a word that takes sides',
      withFields('transfer', { summary: 'Oil lamps that the rogue Northland sends to Southland.' }),
      [`${lamps} › summary: neutral words; got 'rogue'`],
    ],
    [
      'the direction turned round',
      withFields('transfer', { from: ['Southland'], to: ['Northland'] }),
      [`${lamps}: file, title or summary names the side that acts first; got Southland; expected Northland`],
    ],
  ])
})

describe('references', () => {
  finds([
    [
      'a party that does not exist',
      withFields('transfer', { from: ['Nortland'] }),
      [
        `${claim}: each name stands in a cited passage, or is excused; got 'Nortland'; expected one of May, Northland, Southland`,
        `${lamps} › from: a party of data/actors.yaml; got 'Nortland'; expected 'Northland'?`,
        `${lamps}: title, summary or id names everyone who plays a part; got no Nortland`,
      ],
    ],
    [
      'a number within that of no record',
      withClaim('transfer', { within: 'transfers/northland-southland/boxes' }),
      [
        `${claim} › within: the id of a record; got 'transfers/northland-southland/boxes'; expected 'transfers/northland-southland/lamps'?`,
      ],
    ],
    [
      'goods below none',
      problemsWith({ goods: new Map([...sources.goods, ['torches', { label: 'torches', parent: 'lights' }]]) }),
      ["data/goods.yaml: torches: parent is goods; got 'lights'"],
    ],
    [
      'an office of nobody, in no passage',
      actor('Jon Ash', { roles: [{ title: 'mayor', of: 'Ost', document: 'harbour-news', passages: ['p9.s9'] }] }),
      [
        "data/actors.yaml: Jon Ash: a passage of harbour-news; got 'p9.s9'",
        "data/actors.yaml: Jon Ash: an office belongs to a party; got 'Ost'",
      ],
    ],
    [
      'a body of nobody',
      actor('Port Watch', { type: 'body', of: 'Ost' }),
      ["data/actors.yaml: Port Watch: of is a party; got 'Ost'"],
    ],
    [
      'a mention that is no noun of the list',
      actor('Jon Ash', { mentions: ['gardener'] }),
      ["data/actors.yaml: Jon Ash: a mention in lower case is of the closed list of nouns; got 'gardener'"],
    ],
    [
      'a code of no state',
      actor('Ostland', { type: 'state', iso: 'ZZ' }),
      ["data/actors.yaml: Ostland: iso is an alpha-2 code of ISO 3166-1; got 'ZZ'"],
    ],
  ])

  test('a passage that does not exist leaves all that it should hold without a stand', () => {
    const lines = withClaim('transfer', { passages: ['p9.s1'] })
    expect(lines[0]).toBe(`${claim} › passages: a passage of harbour-news; got 'p9.s1'; expected 'p1.s1'?`)
    expect(lines).toHaveLength(9)
  })
})

describe('every passage is cited or unused, for a reason', () => {
  const file = 'data/unused/harbour-news.yaml'
  const reasons = `expected ${unusedReasons.join(', ')}`
  finds([
    [
      'both',
      unused({ 'p1.s1': 'heading', 'p2.s1': 'heading' }),
      [`${file}: p2.s1: a passage is cited or unused; got both`],
    ],
    [
      'neither',
      problemsWith({ unused: new Map() }),
      [`${file}: p1.s1: a passage is cited or stands here with a reason; got neither`],
    ],
    [
      'a passage of no document',
      problemsWith({ unused: new Map([...sources.unused, ['daily-tide', { 'p1.s1': 'heading' }]]) }),
      ['data/unused/daily-tide.yaml: p1.s1: a passage of daily-tide; got p1.s1'],
    ],
    [
      'another reason',
      unused({ 'p1.s1': 'dull' }),
      [`${file}: p1.s1: a reason of the closed list; got 'dull'; ${reasons}`],
    ],
    [
      'a repetition of itself',
      unused({ 'p1.s1': 'repeats p1.s1' }),
      [`${file}: p1.s1: a reason of the closed list; got 'repeats p1.s1'; ${reasons}`],
    ],
    [
      'no passage',
      unused({ 'p1.s1': 'heading', 'p8.s1': 'heading' }),
      [`${file}: p8.s1: a passage of harbour-news; got p8.s1`],
    ],
  ])

  test('a repetition of another passage is a reason', () => {
    expect(unused({ 'p1.s1': 'repeats p2.s1' })).toEqual([])
  })
})

describe('ids that were withdrawn', () => {
  const gone = (id: string, fields: object = {}) =>
    problemsWith({ retired: new Map([[id, { reason: 'merged', since: '1.1.0', ...fields }]]) })
  finds([
    [
      'one that still stands',
      gone('transfers/northland-southland/lamps'),
      ['data/retired.yaml: transfers/northland-southland/lamps: a withdrawn id is no record; got both'],
    ],
    [
      'a successor that is none',
      gone('transfers/northland-southland/old', { successor: 'nowhere' }),
      ["data/retired.yaml: transfers/northland-southland/old: a successor is a record; got 'nowhere'"],
    ],
    [
      'a released id that is nowhere',
      problemsWith({ since: new Map([['transfers/northland-southland/old', '1.0.0']]) }),
      ['data/retired.yaml: transfers/northland-southland/old: a released id stands as a record or here; got neither'],
    ],
    [
      'a version that did not withdraw it',
      problemsWith({
        retired: new Map([['transfers/northland-southland/old', { reason: 'merged', since: '1.1.0' }]]),
        withdrawn: new Map([['transfers/northland-southland/old', '2.0.0']]),
      }),
      [
        'data/retired.yaml: transfers/northland-southland/old: since is the version that withdrew it; got 1.1.0; expected 2.0.0',
      ],
    ],
    ['one with a successor', gone('transfers/northland-southland/old', { successor: 'events/ferries/ferries' }), []],
  ])
})

test('every reason of an excuse silences what it names', () => {
  for (const reason of excuses)
    expect(withClaim('transfer', { quantity: undefined, excused: { 300: reason } })).toEqual([])
})
