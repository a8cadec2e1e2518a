import { describe, expect, test } from 'vitest'
import { unusedReasons } from '../../scripts/checks/accounting.js'
import { excuses } from '../../scripts/read/authoring.js'
import { problemsWith, sources, withClaim, withFields } from './made-up.js'

const id = 'transfers/northland-southland/lamps'
const lamps = 'data/transfers/northland-southland.yaml: lamps'
const claim = `${lamps} › claims[0]`
const words = 'data/statements/marta-vell.yaml: lamps › claims[0]'
const ferries = 'data/events/ferries.yaml: ferries'
const thanks = 'data/assessments/southland.yaml: thanks › claims[0]'
const over300 = { form: 'moreThan', count: 300, unit: 'components' }
const names = 'one of May, Northland, Southland'
const cues = 'expected move, stand, say, according to'

/** What a passage holds and no claim carries; what a claim holds and no passage does. */
const carried = (what: string, got: string, where = 'transfers/northland-southland.yaml: harbour-news p2.s1') =>
  `data/${where}: each ${what} of a cited passage is carried or excused; got '${got}'`
const stands = (what: string, got: string, expected: string) =>
  `${claim}: each ${what} stands in a cited passage, or is excused; got '${got}'; expected ${expected}`

const actor = (name: string, fields: object) =>
  problemsWith({ actors: new Map([...sources.actors, [name, { type: 'person' as const, ...fields }]]) })
const unused = (reasons: Readonly<Record<string, string>>) =>
  problemsWith({ unused: new Map([['harbour-news', reasons]]) })

const finds = (title: string, rows: Readonly<Record<string, readonly [problems: readonly string[], ...string[]]>>) =>
  describe(title, () => {
    test.each(Object.entries(rows))('%s', (_, [problems, ...lines]) => {
      expect(problems).toEqual(lines)
    })
  })

test('no passage beside a cited one holds more of the sentence, unless it is excused by its id', () => {
  const line = `${claim}: no neighbour of a cited passage holds more of the sentence; got 'p2.s1'`
  expect(withClaim('transfer', { passages: ['p2.s2'] })).toContain(line)
  expect(withClaim('transfer', { passages: ['p2.s2'], excused: { 'p2.s2': 'background' } })).not.toContain(line)
})

finds('the form of a record', {
  'no fault': [problemsWith({})],
  'an unknown key': [withClaim('transfer', { colour: 'red' }), `${claim}: Unrecognized key: "colour"`],
  'a title of more than 60 characters': [
    withFields('transfer', { title: `Oil lamps from Northland to Southland${', and others'.repeat(2)}` }),
    `${lamps} › title: Too big: expected string to have <=60 characters`,
  ],
  'a role that is none': [
    withFields('event', { participants: { Southland: 'dancer' } }).map((line) => line.replace(/expected.*/, '…')),
    `${ferries} › participants[0] › role: Invalid option: …`,
  ],
  'an assessment that is asserted': [
    withClaim('assessment', { modality: 'asserted' }),
    `${thanks}: an assessment is opinion or forecast`,
    `${thanks}: an assessment of type forecast is a forecast`,
  ],
  'a hedge of reporting on what is asserted': [
    withClaim('transfer', { modality: 'asserted' }),
    `${claim}: what is reportedly so is reported`,
  ],
  'a share without its whole': [
    withClaim('transfer', { quantity: { ...over300, unit: 'percent' } }),
    `${claim}: a percentage says of what`,
  ],
  'goods of a claim that are those of the record': [
    withClaim('transfer', { goods: 'lamps' }),
    `${claim}: goods of a claim are narrower than those of the record`,
  ],
  'a worked-out date that does not say how': [
    withClaim('event', { how: undefined }),
    `${ferries} › claims[0]: a date with a basis says how`,
  ],
})

finds('what a claim says stands in its passages', {
  'another number': [
    withClaim('transfer', { quantity: { ...over300, count: 500 } }),
    carried('number', '300'),
    stands('number', '500', 'one of 300'),
  ],
  'another bound': [
    withClaim('transfer', { quantity: { ...over300, form: 'atLeast' } }),
    `${claim}: the form of a number is the printed one; got atLeast 300; expected moreThan`,
  ],
  'a magnitude': [
    withClaim('transfer', { quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'components' } }),
    carried('number', '300'),
    stands('magnitude', 'dozens', 'another passage'),
  ],
  'another date': [
    withClaim('transfer', { date: '2024-06' }),
    carried('date', '2024-05'),
    stands('date (end)', '2024-06', 'one of 2024-05'),
    stands('date (start)', '2024-06', 'one of 2024-05'),
  ],
  'a day after its document': [
    withClaim('transfer', { asOf: '2025-05' }),
    `${claim}: as-of is not after the document; got 2025-05`,
    stands('date (asOf)', '2025-05', 'one of 2024-05'),
  ],
  'a party whom no passage names': [
    withFields('transfer', { from: ['Westland'], title: 'Oil lamps from Westland to Southland', summary: undefined }),
    stands('name', 'Westland', names),
  ],
  'a claimant whom no passage names': [
    withClaim('transfer', { claimant: 'Marta Vell' }),
    stands('name', 'Marta Vell', names),
  ],
  'another hedge': [
    withClaim('transfer', { hedge: 'is believed to' }),
    carried('hedge word', 'reportedly'),
    stands('hedge', 'is believed to', 'one of reportedly'),
  ],
  'a stage that no word tells of': [
    withClaim('transfer', { stage: 'promised' }),
    `${claim}: a word of a cited passage tells of the stage, or it is excused; got 'promised'; ${cues}`,
  ],
  'a label in other words': [
    withClaim('statement', { called: 'bright as night' }),
    `${words}: a label stands word for word in a cited passage; after a new one, run document:add for its document again; got 'bright as night'`,
  ],
  'a speaker who does not speak': [
    withFields('statement', { speaker: ['Northland'], summary: undefined, title: 'Northland on the lamps' }),
    `${words}: the speaker is the one who speaks, not whom he belongs to, or is excused; got 'Northland'; expected Marta, Northland, Vell`,
  ],
  'an excuse for a word that is not there': [
    withClaim('transfer', { excused: { 400: 'background' } }),
    `${claim}: an excuse names a word of the passage or of the claim; got '400'`,
  ],
})

finds('what a passage says is carried by a claim', {
  'its number': [withClaim('transfer', { quantity: undefined }), carried('number', '300')],
  'its number in words': [
    withClaim('event', { quantity: undefined }),
    carried('number word', 'two', 'events/ferries.yaml: harbour-news p3.s1'),
  ],
  'its doubt': [
    withClaim('transfer', { hedge: undefined, modality: 'asserted' }),
    carried('hedge word', 'reportedly'),
    `${claim}: what a passage gives as somebody’s word has a claimant or a hedge, or is excused; got 'asserted'; ${cues}`,
  ],
  'its negation': [
    withClaim('assessment', { excused: {} }),
    carried('negation', 'has not', 'assessments/southland.yaml: harbour-news p4.s1'),
  ],
})

const summary = (text: string) => withFields('transfer', { summary: text })

finds('titles and summaries', {
  'a figure': [
    withFields('transfer', { title: '300 oil lamps from Northland to Southland' }),
    `${lamps} › title: no figure and no date; got '300'`,
  ],
  'a month': [
    summary('Oil lamps that Northland sends to Southland in May.'),
    `${lamps} › summary: no figure and no date; got 'in May'`,
  ],
  'an outcome': [
    summary('Oil lamps that were delivered by Northland to Southland.'),
    `${lamps} › summary: no outcome; got 'were delivered'`,
  ],
  'a word that takes sides': [
    summary('Oil lamps that the rogue Northland sends to Southland.'),
    `${lamps} › summary: neutral words; got 'rogue'`,
  ],
  'the direction turned round': [
    withFields('transfer', { from: ['Southland'], to: ['Northland'] }),
    `${lamps}: file, title or summary names the side that acts first; got Southland; expected Northland`,
  ],
})

const elsewhere = 'transfers/northland-southland/boxes'

finds('references', {
  'a party that does not exist': [
    withFields('transfer', { from: ['Nortland'] }),
    stands('name', 'Nortland', names),
    `${lamps} › from: a party of data/actors.yaml; got 'Nortland'; expected 'Northland'?`,
    `${lamps}: title, summary or id names everyone who plays a part; got no Nortland`,
  ],
  'a number within that of no record': [
    withClaim('transfer', { within: elsewhere }),
    `${claim} › within: the id of a record; got '${elsewhere}'; expected '${id}'?`,
  ],
  'goods below none': [
    problemsWith({ goods: new Map([...sources.goods, ['torches', { label: 'torches', parent: 'lights' }]]) }),
    "data/goods.yaml: torches: parent is goods; got 'lights'",
  ],
  'an office of nobody, in no passage': [
    actor('Jon Ash', { roles: [{ title: 'mayor', of: 'Ost', document: 'harbour-news', passages: ['p9.s9'] }] }),
    "data/actors.yaml: Jon Ash: a passage of harbour-news; got 'p9.s9'",
    "data/actors.yaml: Jon Ash: an office belongs to a party; got 'Ost'",
  ],
  'a body of nobody': [
    actor('Port Watch', { type: 'body', of: 'Ost' }),
    "data/actors.yaml: Port Watch: of is a party; got 'Ost'",
  ],
  'a mention that is no noun of the list': [
    actor('Jon Ash', { mentions: ['gardener'] }),
    "data/actors.yaml: Jon Ash: a mention in lower case is of the closed list of nouns; got 'gardener'",
  ],
  'a code of no state': [
    actor('Ostland', { type: 'state', iso: 'ZZ' }),
    "data/actors.yaml: Ostland: iso is an alpha-2 code of ISO 3166-1; got 'ZZ'",
  ],
  'a passage that does not exist': [
    withClaim('transfer', { passages: ['p9.s1'] }).slice(0, 1),
    `${claim} › passages: a passage of harbour-news; got 'p9.s1'; expected 'p1.s1'?`,
  ],
})

const inUnused = 'data/unused/harbour-news.yaml'
const reason = `${inUnused}: p1.s1: a reason of the closed list`
const reasons = `expected ${unusedReasons.join(', ')}`

finds('every passage is cited or unused, for a reason', {
  both: [
    unused({ 'p1.s1': 'heading', 'p2.s1': 'heading' }),
    `${inUnused}: p2.s1: a passage is cited or unused; got both`,
  ],
  neither: [unused({}), `${inUnused}: p1.s1: a passage is cited or stands here with a reason; got neither`],
  'no passage': [
    unused({ 'p1.s1': 'heading', 'p8.s1': 'heading' }),
    `${inUnused}: p8.s1: a passage of harbour-news; got p8.s1`,
  ],
  'another reason': [unused({ 'p1.s1': 'dull' }), `${reason}; got 'dull'; ${reasons}`],
  'a repetition of itself': [unused({ 'p1.s1': 'repeats p1.s1' }), `${reason}; got 'repeats p1.s1'; ${reasons}`],
  'a repetition of another passage': [unused({ 'p1.s1': 'repeats p2.s1' })],
})

const old = 'transfers/northland-southland/old'
const inRetired = `data/retired.yaml: ${old}`
const gone = (name: string, fields: object = {}, withdrawn = new Map<string, string>()) =>
  problemsWith({ retired: new Map([[name, { reason: 'merged', since: '1.1.0', ...fields }]]), withdrawn })

finds('ids that were withdrawn', {
  'one that still stands': [gone(id), `data/retired.yaml: ${id}: a withdrawn id is no record; got both`],
  'a successor that is none': [
    gone(old, { successor: 'nowhere' }),
    `${inRetired}: a successor is a record; got 'nowhere'`,
  ],
  'a released id that is nowhere': [
    problemsWith({ since: new Map([[old, '1.0.0']]) }),
    `${inRetired}: a released id stands as a record or here; got neither`,
  ],
  'a version that did not withdraw it': [
    gone(old, {}, new Map([[old, '2.0.0']])),
    `${inRetired}: since is the version that withdrew it; got 1.1.0; expected 2.0.0`,
  ],
  'one with a successor': [gone(old, { successor: 'events/ferries/ferries' })],
})

const disputing = (other: string) => withFields('transfer', { disputes: [other] })

finds('a dispute stands on both records, names one that exists, and not itself', {
  itself: [disputing(id), `${lamps} › disputes: a record doesn’t dispute itself; got '${id}'`],
  'one side': [
    disputing('events/ferries/ferries'),
    `${lamps} › disputes: a dispute is written on both records; got 'events/ferries/ferries' lacks it`,
  ],
  'no record': [
    disputing('events/ferries/boats'),
    `${lamps} › disputes: the id of a record; got 'events/ferries/boats'; expected 'events/ferries/ferries'?`,
  ],
})

test('every reason of an excuse silences what it names', () => {
  for (const reason of excuses)
    expect(withClaim('transfer', { quantity: undefined, excused: { 300: reason } })).toEqual([])
})
