// The helpers over our own lists, each beside a filter over the same list that does the same work.
import { freeze, known, meets, optionsOf, some, window } from './checks.js'
import { numbers, picker } from './made.js'
import { compared } from './measure.js'
import { context, ours, runsOf } from './package.js'
import { shares, short, shortAndFull } from './table.js'

const { assessments, deployments, events, figures, records, stances, statements, ties, transfers } = ours
const { actorsOf, partiesOf, under } = context

const party = (name) => partiesOf(known(context.parties.names, name))
const actor = (name) => actorsOf(known(context.actors.names, name))
const speaker = (name) => actorsOf(known(context.speakers.names, name))
const allowed = new Set(['from', 'to', 'goods', 'during', 'of', 'certainty', 'host', 'about'])
const lists = [transfers, ties, events, records]
const runs = new Map(lists.map((list) => [list, runsOf(list, context.appeared)]))

/** Whether a claim affirms the record: the queries leave out what is only denied. */
const affirmed = ({ certainty }) => certainty !== undefined

/** A filter that checks, filters and freezes as the helpers do. */
const filtered = (list, test) => freeze(list.filter((record, i) => affirmed(record) && test(record, i)))

const held = (list, date, certainty = 'definite') => {
  const [own, days] = [runs.get(list)[certainty], window(date)]
  return (_, i) => meets(own[i], days)
}

const roles = new Set(['party', 'actor', 'speaker', 'participants', 'place'])
const partsOf = (record) =>
  Object.entries(ours.kindRules[record.kind].fields)
    .flatMap(([field, role]) => (roles.has(role) ? (record[field] ?? []) : []))
    .map((one) => one.actor ?? one)

const named = new Map(records.map((record) => [record, partsOf(record)]))
const names = (record) => named.get(record)

/** Whether two parties face each other: across a directed tie, or as members of a mutual one. */
const facing = ({ from, to, between }, one, other) =>
  between === undefined
    ? (some(from, one) && some(to, other)) || (some(from, other) && some(to, one))
    : between.some((name) => one.has(name) && between.some((second) => second !== name && other.has(second)))

const next = numbers(20261128)
const pick = picker(next)
const namesIn = (list) => [...new Set(list.flatMap(names))].filter((name) => context.parties.names.has(name))
const [senders, recipients] = ['from', 'to'].map((side) => [...new Set(transfers.flatMap((one) => one[side]))])
const goods = [...new Set(transfers.map((one) => one.goods))]
const two = (value) => String(value).padStart(2, '0')
const month = () => `${2014 + Math.floor(next() * 12)}-${two(1 + Math.floor(next() * 12))}`
const day = () => `${month()}-${two(1 + Math.floor(next() * 28))}`
const [tied, sided] = [namesIn(ties), ties.filter(({ from }) => from)]
const pair = () => {
  const { from, to } = pick(sided)
  return [pick(from), pick(to)]
}

const anyDay = (date) => ({ first: date, last: `${date}~` })

/** A query for one name, in one field. */
const byName = (name, list, ask, draw, widen, get) => ({
  name,
  draw: () => [draw()],
  ask: ([asked]) => ask(asked),
  same: ([asked]) => {
    const wanted = widen(asked)
    return filtered(list, (one) => some(get(one), wanted))
  },
  bare: ([asked]) => list.filter((one) => get(one)?.includes(asked)),
})

/** The same with the name as an option of `find`. */
const byOption = (name, list, key, draw, widen) => {
  const { same, bare, ...rest } = byName(
    name,
    list,
    (options) => ours.find(list, options),
    draw,
    widen,
    (one) => one[key],
  )
  return {
    ...rest,
    draw: () => [{ [key]: draw() }],
    same: ([options]) => same([optionsOf(options, allowed)[key]]),
    bare: ([options]) => bare([options[key]]),
  }
}

const byDate = (name, list, ask, draw) => ({
  name,
  draw: () => [draw()],
  ask: ([date]) => ask(date),
  same: ([date]) => filtered(list, held(list, date)),
  bare: ([date]) => list.filter(({ spells }) => meets(spells, anyDay(date))),
})

const sent = (name, draw, more, bare) => ({
  name,
  draw: () => [pick(recipients), draw()],
  ask: ([to, options]) => ours.transfersTo(to, options),
  same: ([to, options]) => {
    const [wanted, test] = [party(to), more(optionsOf(options, allowed))]
    return filtered(transfers, (one, i) => some(one.to, wanted) && test(one, i))
  },
  bare: ([to, options]) => transfers.filter((one) => one.to.includes(to) && bare(one, options)),
})

/** What is asked, of what; the filter that does the same; and a bare one, which neither checks nor freezes nor knows bodies. */
const cases = [
  byName(
    'transfersTo(x)',
    transfers,
    ours.transfersTo,
    () => pick(recipients),
    party,
    ({ to }) => to,
  ),
  byName(
    'transfersFrom(x)',
    transfers,
    ours.transfersFrom,
    () => pick(senders),
    party,
    ({ from }) => from,
  ),
  sent(
    'transfersTo(x, { from })',
    () => ({ from: pick(senders) }),
    ({ from }) => {
      const wanted = party(from)
      return (one) => some(one.from, wanted)
    },
    (one, { from }) => one.from.includes(from),
  ),
  sent(
    'transfersTo(x, { goods })',
    () => ({ goods: pick(goods) }),
    (options) => {
      const sorts = under(known(context.goods.names, options.goods))
      return (one) => one.claims.some((claim) => sorts.has(claim.goods ?? one.goods))
    },
    (one, options) => one.goods === options.goods,
  ),
  sent(
    'transfersTo(x, { during: month })',
    () => ({ during: month() }),
    ({ during }) => held(transfers, during),
    ({ spells }, { during }) => meets(spells, anyDay(during)),
  ),
  byDate('tiesAt(day)', ties, (date) => ours.tiesAt(date), day),
  byDate('tiesAt(month)', ties, (date) => ours.tiesAt(date), month),
  {
    name: "tiesAt(day, { certainty: 'possible' })",
    draw: () => [day(), { certainty: 'possible' }],
    ask: ([date, options]) => ours.tiesAt(date, options),
    same: ([date, options]) => filtered(ties, held(ties, date, optionsOf(options, allowed).certainty)),
    bare: ([date]) =>
      ties.filter(({ period: { earliestStart, latestEnd } }) => !(earliestStart > date) && !(latestEnd < date)),
  },
  {
    name: 'tiesAt(day, { of })',
    draw: () => [day(), { of: pick(tied) }],
    ask: ([date, options]) => ours.tiesAt(date, options),
    same: ([date, options]) => {
      const [holds, wanted] = [held(ties, date), party(optionsOf(options, allowed).of)]
      return filtered(ties, (one, i) => some(names(one), wanted) && holds(one, i))
    },
    bare: ([date, { of }]) => ties.filter((one) => names(one).includes(of) && meets(one.spells, anyDay(date))),
  },
  byName('tiesOf(x)', ties, ours.tiesOf, () => pick(tied), party, names),
  {
    name: 'tiesBetween(x, y)',
    draw: pair,
    ask: ([one, other]) => ours.tiesBetween(one, other),
    same: ([one, other]) => {
      const [wanted, second] = [party(one), party(other)]
      return filtered(ties, (tie) => facing(tie, wanted, second))
    },
    bare: ([one, other]) => ties.filter((tie) => names(tie).includes(one) && names(tie).includes(other)),
  },
  byDate('eventsDuring(month)', events, (date) => ours.eventsDuring(date), month),
  byName(
    'stancesOf(x)',
    stances,
    ours.stancesOf,
    () => pick(namesIn(stances)),
    actor,
    ({ holder }) => holder,
  ),
  byName(
    'statementsBy(x)',
    statements,
    ours.statementsBy,
    () => pick(pick(statements).speaker),
    speaker,
    (one) => one.speaker,
  ),
  byName('figuresOn(x)', figures, ours.figuresOn, () => pick(namesIn(figures)), actor, names),
  byName('recordsOn(x)', records, ours.recordsOn, () => pick(namesIn(records)), actor, names),
  {
    name: 'recordsOn(x, { during: day })',
    draw: () => [pick(namesIn(records)), { during: day() }],
    ask: ([name, options]) => ours.recordsOn(name, options),
    same: ([name, options]) => {
      const [wanted, holds] = [actor(name), held(records, optionsOf(options, allowed).during)]
      return filtered(records, (one, i) => some(names(one), wanted) && holds(one, i))
    },
    bare: ([name, { during }]) =>
      records.filter((one) => names(one).includes(name) && meets(one.spells, anyDay(during))),
  },
  byOption(
    'find(deployments, { host })',
    deployments,
    'host',
    () => pick(pick(deployments.filter(({ host }) => host)).host),
    party,
  ),
  byOption('find(assessments, { about })', assessments, 'about', () => pick(pick(assessments).about), actor),
]

/** A table, short and full, and which helpers are slower than the filter. */
export function ownTable(rounds) {
  const missed = []
  const rows = cases.map(({ name, draw, ask, same, bare }) => {
    const engines = [
      { name, ask },
      { name: `filter for ${name}`, ask: same },
      { name: 'bare', ask: bare, loose: true },
    ]
    const found = compared(engines, (count) => Array.from({ length: count }, draw), rounds)
    if (found.ratio[1].median > 1) missed.push(`${name}: ${found.ratio[1].median.toFixed(2)}`)
    const row = [`\`${name}\``, short(found.median[0]), shares(found.ratio[1]), found.ratio[2].median.toFixed(2)]
    return { mark: found.ratio[1].median, row }
  })
  return { ...shortAndFull(['query', 'µs', 'times the filter', 'times a bare filter'], rows), missed }
}
