// Registers of a reader's own, beside the best-known index for each question, which does the same work.
import { group } from 'd3-array'
import createIntervalTree from 'interval-tree-1d'
import { freeze, known, optionsOf, window } from './checks.js'
import { attestedTo, eventsInput, numbers, partiesFor, picker, someDay, tiesInput, transfersInput } from './made.js'
import { compared, median, once } from './measure.js'
import { createDataset, runsOf } from './package.js'
import { shares, short, shortAndFull, table } from './table.js'

const published = { earliest: attestedTo, latest: attestedTo }
const asInteger = (day) =>
  day === ''
    ? 0
    : day === '~'
      ? 99_999_999
      : Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))

const never = { first: 99_999_999, last: 0 }

/** The one run of days that a record of one claim has, as integers; where it has none, one that meets nothing. */
const runOf = ([run]) => (run === undefined ? never : { first: asInteger(run.first), last: asInteger(run.last) })

/**
 * The interval tree over the runs of days. What is sure of one of several days, and of none of them alone, counts where the
 * days asked for hold them all: a tree of its own. Answers with positions.
 */
function treeOf(runs) {
  const days = runs.map(runOf)
  const intervals = (list) => createIntervalTree(list.map(({ first, last, i }) => [first, last, i]))
  const at = days.map(({ first, last }, i) => ({ first, last, i }))
  const tree = intervals(at.filter(({ first, last }) => first <= last))
  const within = intervals(
    at.flatMap(({ first, last, i }) => (last > 0 && first > last ? { first: last, last: first, i } : [])),
  )
  return ({ first, last }) => {
    const [from, to] = [asInteger(first), asInteger(last)]
    const found = []
    if (from === to) {
      tree.queryPoint(from, (run) => {
        found.push(run[2])
      })
      return found
    }
    tree.queryInterval(from, to, (run) => {
      found.push(run[2])
    })
    within.queryInterval(from, to, (run) => {
      if (run[0] >= from && run[1] <= to) found.push(run[2])
    })
    return found
  }
}

const pairKey = (one, other) => (one < other ? `${one}|${other}` : `${other}|${one}`)
const allowed = new Set(['of', 'from', 'with', 'during', 'certainty'])

/** The others over a list: made before anything is timed, from rows with their days as integers. */
function othersOver(list, partiesIn, keyOf) {
  const runs = runsOf(list, () => published)
  const rows = list.map((record, i) => ({
    record,
    isAffirmed: record.certainty !== undefined,
    ...runOf(runs.definite[i]),
  }))
  const names = new Set(list.flatMap(partiesIn))
  const trees = { definite: treeOf(runs.definite), possible: treeOf(runs.possible) }
  const pairs = group(rows, ({ record }) => keyOf(...partiesIn(record)))
  const parties = new Map(
    [...names].map((name) => [name, rows.filter(({ record }) => partiesIn(record).includes(name))]),
  )
  const party = (name) => known(names, name)
  const recordsIn = (rows, holds) => {
    const found = []
    for (const row of rows) if (row.isAffirmed && holds(row)) found.push(row.record)
    return found
  }
  const always = () => true
  const at = (date) => {
    const days = window(date)
    const [from, to] = [asInteger(days.first), asInteger(days.last)]
    return ({ first, last }) => first <= to && last >= from
  }
  return {
    tree: ([date, { certainty = 'definite' } = {}]) => trees[certainty](window(date)).map((i) => list[i]),
    treeSame: ([date, options = {}]) => {
      const { certainty = 'definite' } = optionsOf(options, allowed)
      const found = []
      for (const i of Int32Array.from(trees[certainty](window(date))).sort())
        if (rows[i].isAffirmed) found.push(list[i])
      return freeze(found)
    },
    pairs: ([one, other]) => pairs.get(keyOf(one, other)) ?? [],
    pairsSame: ([one, other]) => freeze(recordsIn(pairs.get(keyOf(party(one), party(other))) ?? [], always)),
    partyAt: ([date, name]) => (parties.get(name) ?? []).filter(at(date)),
    partyAtSame: ([date, name]) => freeze(recordsIn(parties.get(party(name)) ?? [], at(date))),
  }
}

const mutual = ({ between }) => between
const directed = ({ from, to }) => [...from, ...to]
const participants = (event) => event.participants.map(({ actor }) => actor)

/** The questions of each sort, with what is compared. */
function casesOver(size) {
  const brief = createDataset(tiesInput('brief', size))
  const lasting = createDataset(tiesInput('lasting', size))
  const sent = createDataset(transfersInput(size))
  const happened = createDataset(eventsInput(size))
  const others = {
    brief: othersOver(brief.ties, mutual, pairKey),
    lasting: othersOver(lasting.ties, mutual, pairKey),
    sent: othersOver(sent.transfers, directed, (from, to) => `${from}|${to}`),
    happened: othersOver(happened.events, participants, pairKey),
  }
  const next = numbers(20261129)
  const pick = picker(next)
  const parties = partiesFor(size)
  const different = () => {
    const [one, other] = [2 + Math.floor(next() * (parties.length - 2)), Math.floor(next() * (parties.length - 1))]
    return [parties[one], parties[other === one ? parties.length - 1 : other]]
  }
  const day = () => someDay(next)
  const possible = { certainty: 'possible' }
  const byTree = (own) => ({ same: own.treeSame, bare: own.tree, aim: 1.5, peer: 'interval-tree-1d' })
  const byPair = (own) => ({ same: own.pairsSame, bare: own.pairs, aim: 3, peer: 'd3 group' })
  const byParty = (own) => ({ same: own.partyAtSame, bare: own.partyAt, aim: 3, peer: 'group, then filter' })
  const q = (name, draw, ask, beside) => ({ name, draw, ask, ...beside })
  const month = () => [day().slice(0, 7)]
  const broad = [
    ['Party 1', 'Party 2'],
    ['Party 2', 'Party 1'],
  ]
  const at =
    ({ tiesAt }) =>
    (asked) =>
      tiesAt(...asked)
  const between = ([one, other]) => lasting.tiesBetween(one, other)
  const tiesOf = ([date, of]) => lasting.tiesAt(date, { of })
  const { transfers, find, transfersTo } = sent
  const { events, eventsDuring } = happened
  const sending = ([from, to]) => transfersTo(to, { from })
  const meeting = ([of, other]) => happened.find(events, { of, with: other })
  const partyOf = (date) => () => [date(), pick(parties)]
  return [
    q('ties at a day, about ten', () => [day()], at(brief), byTree(others.brief)),
    q('possible ties too, about twenty', () => [day(), possible], at(brief), byTree(others.brief)),
    q('ties at a day, a tenth of all', () => [day()], at(lasting), byTree(others.lasting)),
    q('possible ties too, a tenth of all', () => [day(), possible], at(lasting), byTree(others.lasting)),
    q('ties in a month, about ten', month, at(brief), byTree(others.brief)),
    q('ties between two', different, between, byPair(others.lasting)),
    q('ties between two, a tenth of all', () => pick(broad), between, byPair(others.lasting)),
    q('ties of a party at a day', partyOf(day), tiesOf, byParty(others.lasting)),
    q(
      'ties of a party in a month',
      partyOf(() => month()[0]),
      tiesOf,
      byParty(others.lasting),
    ),
    q('transfers from one to another', different, sending, byPair(others.sent)),
    q('transfers in a month', month, ([during]) => find(transfers, { during }), byTree(others.sent)),
    q(
      'events on a day',
      () => [day()],
      ([date]) => eventsDuring(date),
      byTree(others.happened),
    ),
    q('events in a month', month, ([date]) => eventsDuring(date), byTree(others.happened)),
    q('events of two', different, meeting, byPair(others.happened)),
    q(
      'events of a party in a month',
      partyOf(() => month()[0]),
      ([date, of]) => eventsDuring(date, { of }),
      byParty(others.happened),
    ),
  ]
}

/** A table, short and full, and which aims are missed. */
export function registersTable(size, rounds) {
  const missed = []
  const rows = casesOver(size).map(({ name, draw, ask, same, bare, aim, peer }) => {
    const engines = [
      { name, ask },
      { name: `${peer} for ${name}`, ask: same },
      { name: 'bare', ask: bare, loose: true },
    ]
    const found = compared(engines, (count) => Array.from({ length: count }, draw), rounds)
    const isMet = found.ratio[1].median <= aim
    if (!isMet) missed.push(`${name}: ${found.ratio[1].median.toFixed(2)}`)
    const row = [
      name,
      found.answers.toFixed(1),
      short(found.median[0]),
      peer,
      `${shares(found.ratio[1])}${isMet ? '' : ', **missed**'}`,
      found.ratio[2].median.toFixed(2),
    ]
    return { mark: found.ratio[1].median / aim, row }
  })
  return { ...shortAndFull(['query', 'found', 'µs', 'beside', 'times that', 'times bare'], rows), missed }
}

/** Totals over more and more records: the time a record should stay the same. */
export function totalsTable(sizes) {
  const warm = createDataset(transfersInput(3000))
  for (let i = 0; i < 40; i++) warm.totalOf(warm.transfers, { unit: 'tanks', distinct: i % 2 === 0 })
  const rows = sizes.map((size) => {
    const { transfers, totalOf } = createDataset(transfersInput(size))
    const time = (distinct) => {
      const [, ...times] = Array.from(
        { length: 8 },
        () => once(() => totalOf(transfers, { unit: 'tanks', distinct })).ms,
      )
      return median(times)
    }
    const [apart, all] = [time(true), time(false)]
    return [size.toLocaleString('en'), ...[apart, all].map((ms) => ((ms * 1000) / size).toFixed(1))]
  })
  return table(['records', 'distinct, µs each', 'cautious, µs each'], rows)
}

/** What the first question of each sort takes, which makes the index: medians over registers that nobody has asked yet. */
export function firstQuestions(size) {
  const engines = {
    '`tiesAt`': ({ tiesAt }) => tiesAt('2000-01-01'),
    '`tiesBetween`': ({ tiesBetween }) => tiesBetween('Party 3', 'Party 4'),
    'runs and\ntrees of interval-tree-1d': ({ ties }) => othersRuns(ties),
    'pairs of d3': ({ ties }) => group(ties, ({ between }) => pairKey(...between)),
  }
  const times = Object.values(engines).map(() => [])
  for (let round = 0; round < 6; round++) {
    const made = createDataset(tiesInput('lasting', size))
    for (const [i, ask] of Object.values(engines).entries()) times[i].push(once(() => ask(made)).ms)
  }
  return `${Object.keys(engines)
    .map((name, i) => `${name} ${median(times[i].slice(1)).toFixed(0)} ms`)
    .join(', ')}.`
}

const othersRuns = (list) => {
  const { definite, possible } = runsOf(list, () => published)
  return [treeOf(definite), treeOf(possible)]
}
