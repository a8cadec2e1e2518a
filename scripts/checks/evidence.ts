import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import type { Facts } from '../lib/facts.js'
import type { Sources } from '../lib/load.js'
import type { Problem } from '../lib/problems.js'
import type { CheckedClaim, Resolved, ResolvedClaim } from '../lib/resolve.js'

const wordValues: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  ninth: 9,
  tenth: 10,
  half: 0.5,
  once: 1,
  twice: 2,
}

/** The facts of all passages that a claim cites, together. */
export function factsCited(sources: Sources, { document, passages }: ResolvedClaim): Facts {
  const all = (sources.fingerprints.get(document) ?? [])
    .filter(({ id }) => passages.includes(id))
    .map(({ facts }) => facts)
  return {
    numbers: all.flatMap(({ numbers }) => numbers),
    numberWords: all.flatMap(({ numberWords }) => numberWords),
    dates: all.flatMap(({ dates }) => dates),
    names: all.flatMap(({ names }) => names),
    hedges: all.flatMap((facts) => facts.hedges),
  }
}

/** Every EDTF date of a claim, with the field it stands in. */
export function datesOf({
  period,
  asOf,
  said,
  quantity,
  trend,
}: ResolvedClaim): readonly { field: string; edtf: string }[] {
  const end = period?.end === 'open' ? undefined : period?.end
  const all = { start: period?.start, end, asOf, said, since: trend?.since, cumulativeSince: quantity?.cumulativeSince }
  return Object.entries(all).flatMap(([field, range]) => (range ? [{ field, edtf: range.edtf }] : []))
}

const simpleDates = (edtf: string) => edtf.match(/\d{2}[\dX]{2}(-\d\d){0,2}/g) ?? []

/** Whether a date fact of a passage prints the date of a claim: `--06` prints no year. */
const prints = (fact: string, date: string) => fact === date || fact.startsWith(`${date}-`)

/** Whether the passages hold a word from which a date can have been worked out. */
function hintsAt(facts: Facts, date: string, published: readonly string[]): boolean {
  const [year, month] = date.split('-') as [string, string?]
  const words = [...facts.numberWords, ...facts.dates.flatMap((fact) => fact.split(' '))]
  const ago = [0, 1, ...words.flatMap((word) => (word === 'decade' ? 10 : (wordValues[word] ?? [])))]
  const years = published.flatMap((day) => ago.map((back) => String(Number(day.slice(0, 4)) - back)))
  const known = facts.dates.filter((fact) => /^\d/.test(fact)).map((fact) => fact.slice(0, 4))
  const inYear = years.includes(year) || known.includes(year) || year.includes('X')
  const printedMonths = facts.dates.flatMap((fact) => /^(?:\d{4}|-)-(\d\d)/.exec(fact)?.[1] ?? [])
  const loose = facts.dates.some((fact) => /^[a-z]/.test(fact)) || facts.numberWords.length > 0 || known.includes(year)
  return inYear && (month === undefined || printedMonths.includes(month) || loose)
}

type Mention = (name: string) => readonly string[]

/** The words by which the documents may name an actor, goods or place. */
export function mentionsOf(sources: Sources): Mention {
  return (name) => {
    const actor = sources.actors.get(name)
    if (actor) {
      const bodies = [...sources.actors].flatMap(([, body]) => (body.of === name ? (body.mentions ?? []) : []))
      return actor.type === 'voice' || actor.type === 'group' || actor.type === 'unknown'
        ? (actor.mentions ?? [])
        : [
            ...(actor.mentions ?? [name]),
            ...(actor.type === 'body' ? [] : bodies.filter((word) => sources.actors.has(word))),
          ]
    }
    if (sources.goods.has(name)) return sources.goods.get(name)?.mentions ?? []
    return sources.places.get(name)?.mentions ?? [name]
  }
}

const isNamed = (facts: Facts, mentions: readonly string[]) =>
  mentions.length === 0 ||
  mentions.some((mention) =>
    mention
      .split(' ')
      .every((word) => facts.names.includes(word) || facts.numbers.includes(Number(word)) || !/\p{Lu}|\d/u.test(word)),
  )

/** The names that a claim stands for: its record's parties and places, its own goods and claimant. */
function namesOf({ fields }: Resolved, claim: ResolvedClaim): readonly string[] {
  const lists = [
    'from',
    'to',
    'between',
    'of',
    'sentBy',
    'under',
    'host',
    'with',
    'actor',
    'holder',
    'speaker',
    'addressee',
    'concerns',
  ]
  const parties = lists.flatMap((field) => [(fields[field] as string | string[] | undefined) ?? []].flat())
  const participants = ((fields.participants as { actor: string }[] | undefined) ?? []).map(({ actor }) => actor)
  const goods = [claim.goods ?? fields.goods ?? fields.what ?? []].flat() as string[]
  const place = [fields.place ?? []].flat() as string[]
  return [...new Set([...parties, ...participants, ...goods, ...place, claim.claimant ?? [], claim.via ?? []].flat())]
}

/** Every number, date, name and hedge of a claim stands in a passage that it cites, or is excused by name. */
export function checkForward(sources: Sources, record: Resolved): Problem[] {
  const { file } = record.entry
  const mention = mentionsOf(sources)
  return record.claims.flatMap(({ claim, excused, key }) => {
    const facts = factsCited(sources, claim)
    const document = sources.documents.get(claim.document)
    const published = document ? [document.published.earliest, document.published.latest] : []
    const stands = (rule: string, got: string, expected: readonly (string | number)[]): Problem => ({
      file,
      key,
      rule: `${rule} stands in a cited passage, or is excused`,
      got,
      expected: expected.length > 0 ? `one of ${expected.join(', ')}` : 'another passage',
    })
    const values = [...facts.numbers, ...facts.numberWords.map((word) => wordValues[word] ?? Number.NaN)]
    const numbers = [claim.quantity?.min, claim.quantity?.max].flatMap((n) =>
      n === undefined || values.includes(n) || String(n) in excused ? [] : [stands('each number', String(n), values)],
    )
    const magnitude = claim.quantity?.magnitude
    const words =
      magnitude === undefined || magnitude === 'most' || facts.numberWords.includes(magnitude) || magnitude in excused
        ? []
        : [stands('each magnitude', magnitude, facts.numberWords)]
    const dates = datesOf(claim).flatMap(({ field, edtf }) =>
      simpleDates(edtf).flatMap((date) => {
        if (edtf in excused) return []
        const ok =
          claim.basis === undefined
            ? facts.dates.some((fact) => prints(fact, date))
            : claim.basis === 'inferred' ||
              published.includes(date) ||
              hintsAt(facts, date, published) ||
              facts.dates.some((fact) => prints(fact, date))
        return ok ? [] : [stands(`each date without basis (${field})`, date, facts.dates)]
      }),
    )
    const names = namesOf(record, claim).flatMap((name) =>
      name in excused || isNamed(facts, mention(name)) ? [] : [stands('each name', `'${name}'`, facts.names)],
    )
    const hedge = claim.hedge
    const hedged =
      hedge === undefined || facts.hedges.includes(hedge) || hedge in excused
        ? []
        : [stands('each hedge', `'${hedge}'`, facts.hedges)]
    const how = claim.basis && !claim.how ? [{ file, key, rule: 'a date with a basis says how' }] : []
    const late = (sources.documents.get(claim.document)?.published.latest ?? '9999') < (claim.asOf?.earliest ?? '0000')
    const asOf = late ? [{ file, key, rule: 'as-of is not after the document', got: claim.asOf?.edtf }] : []
    return [...numbers, ...words, ...dates, ...names, ...hedged, ...how, ...asOf]
  })
}

const carriesNumber = ({ claim }: CheckedClaim, value: number) =>
  claim.quantity?.min === value ||
  claim.quantity?.max === value ||
  datesOf(claim).some(({ edtf }) => edtf.includes(String(value)))

/** Goods whose name holds a number carry it: 152 mm. */
const namesNumber = (sources: Sources, { fields }: Resolved, { claim }: CheckedClaim, value: number) =>
  (sources.goods.get((claim.goods ?? fields.goods ?? fields.what) as string)?.mentions ?? []).includes(String(value))

function carriesWord(checked: CheckedClaim, word: string): boolean {
  const { quantity, rank } = checked.claim
  const value = wordValues[word]
  if (value !== undefined && carriesNumber(checked, value)) return true
  return (
    quantity?.magnitude === word ||
    (word === 'majority' && quantity?.magnitude === 'vast majority') ||
    (rank?.as ?? '').includes(word)
  )
}

function carriesDate({ claim }: CheckedClaim, fact: string): boolean {
  const dates = datesOf(claim).map(({ edtf }) => edtf)
  if (/^[A-Za-z]/.test(fact)) return claim.basis !== undefined && dates.length > 0
  return dates.some((edtf) => edtf.includes(fact.replace(/^-/, '')))
}

const said: Readonly<Partial<Record<Hedge, readonly string[]>>> = { claims: ['claimed'], hints: ['hinted'], fears: [] }

function carriesHedge(record: Resolved, { claim }: CheckedClaim, hedge: Hedge): boolean {
  if (claim.hedge === hedge) return true
  if ((said[hedge] ?? []).includes(record.fields.act as string)) return true
  if (hedge === 'claims' || hedge === 'fears') return claim.modality === 'alleged'
  return (
    hedges[hedge] === 'reporting' &&
    claim.modality === 'forecast' &&
    claim.hedge === undefined &&
    hedge !== 'likely' &&
    hedge !== 'unlikely'
  )
}

/** Every number, number word, date and hedge word of a cited passage is carried by a claim that cites it, or excused. */
export function checkBackward(sources: Sources, records: readonly Resolved[]): Problem[] {
  const citing = new Map<string, { record: Resolved; checked: CheckedClaim }[]>()
  for (const record of records)
    for (const checked of record.claims)
      for (const id of checked.claim.passages) {
        const at = `${checked.claim.document} ${id}`
        citing.set(at, [...(citing.get(at) ?? []), { record, checked }])
      }
  return [...sources.fingerprints].flatMap(([slug, passages]) =>
    passages.flatMap(({ id, facts }) => {
      const claims = citing.get(`${slug} ${id}`)
      if (!claims) return []
      const files = [...new Set(claims.map(({ record }) => record.entry.file))].join(', ')
      const missing = (
        rule: string,
        value: string | number,
        carried: (one: { record: Resolved; checked: CheckedClaim }) => boolean,
      ) =>
        claims.some((one) => String(value) in one.checked.excused || carried(one))
          ? []
          : [
              {
                file: files,
                key: `${slug} ${id}`,
                rule: `${rule} of a cited passage is carried or excused`,
                got: `'${value}'`,
              },
            ]
      return [
        ...facts.numbers.flatMap((n) =>
          missing(
            'each number',
            n,
            ({ record, checked }) => carriesNumber(checked, n) || namesNumber(sources, record, checked, n),
          ),
        ),
        ...facts.numberWords.flatMap((word) =>
          missing('each number word', word, ({ checked }) => carriesWord(checked, word)),
        ),
        ...facts.dates.flatMap((date) => missing('each date', date, ({ checked }) => carriesDate(checked, date))),
        ...facts.hedges.flatMap((hedge) =>
          missing('each hedge word', hedge, ({ record, checked }) => carriesHedge(record, checked, hedge)),
        ),
      ]
    }),
  )
}

/** An excuse that excuses nothing is a mistake: its word stands in no cited passage and names nothing of the claim. */
export function checkExcuses(sources: Sources, record: Resolved): Problem[] {
  return record.claims.flatMap(({ claim, excused, key }) => {
    const facts = factsCited(sources, claim)
    const known = new Set<string>([
      ...facts.numbers.map(String),
      ...facts.numberWords,
      ...facts.dates,
      ...facts.hedges,
      ...namesOf(record, claim),
      ...[claim.quantity?.min, claim.quantity?.max].map(String),
      ...datesOf(claim).map(({ edtf }) => edtf),
      ...(claim.hedge ? [claim.hedge] : []),
      ...(claim.quantity?.magnitude ? [claim.quantity.magnitude] : []),
    ])
    return Object.keys(excused).flatMap((word) =>
      known.has(word)
        ? []
        : [
            {
              file: record.entry.file,
              key,
              rule: 'an excuse names a word of the passage or of the claim',
              got: `'${word}'`,
            },
          ],
    )
  })
}
