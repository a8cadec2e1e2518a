// The helpers over our own lists, each beside a filter over the same list that does the same work.
import { freeze, known, meets, optionsOf, some, window } from './checks.js'
import { numbers, picker } from './made.js'
import { compared } from './measure.js'
import { context, ours, runsOf } from './package.js'
import { shares, short, table } from './table.js'

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

const partsOf = ({
  from,
  to,
  between,
  of,
  with: other,
  sentBy,
  under: command,
  host,
  actor,
  holder,
  speaker,
  addressee,
  concerns,
  about,
  participants,
  kind,
}) =>
  [from, to, between, of, other, sentBy, command, host, actor, holder, speaker, addressee, concerns]
    .concat(
      kind === 'assessment' ? about : undefined,
      participants?.map((one) => one.actor),
    )
    .flatMap((names) => names ?? [])

const named = new Map(records.map((record) => [record, partsOf(record)]))
const names = (record) => named.get(record)

/** Whether two parties face each other: across a directed tie, or as members of a mutual one. */
const facing = ({ from, to, between }, one, other) =>
  between === undefined
    ? (some(from, one) && some(to, other)) || (some(from, other) && some(to, one))
    : between.some((name) => one.has(name) && between.some((second) => second !== name && other.has(second)))

const goodsOf = ({ goods }, record) => goods ?? record.goods

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

/** What is asked, of what; the filter that does the same; and a bare one, which neither checks nor freezes nor knows bodies. */
const cases = [
  {
    name: 'transfersTo(x)',
    draw: () => [pick(recipients)],
    ask: ([to]) => ours.transfersTo(to),
    same: ([to]) => {
      const wanted = party(to)
      return filtered(transfers, (one) => some(one.to, wanted))
    },
    bare: ([to]) => transfers.filter((one) => one.to.includes(to)),
  },
  {
    name: 'transfersTo(x, { from })',
    draw: () => [pick(recipients), { from: pick(senders) }],
    ask: ([to, options]) => ours.transfersTo(to, options),
    same: ([to, options]) => {
      const [wanted, from] = [party(to), party(optionsOf(options, allowed).from)]
      return filtered(transfers, (one) => some(one.to, wanted) && some(one.from, from))
    },
    bare: ([to, { from }]) => transfers.filter((one) => one.to.includes(to) && one.from.includes(from)),
  },
  {
    name: 'transfersTo(x, { goods })',
    draw: () => [pick(recipients), { goods: pick(goods) }],
    ask: ([to, options]) => ours.transfersTo(to, options),
    same: ([to, options]) => {
      const wanted = party(to)
      const sorts = under(known(context.goods.names, optionsOf(options, allowed).goods))
      return filtered(
        transfers,
        (one) => some(one.to, wanted) && one.claims.some((claim) => sorts.has(goodsOf(claim, one))),
      )
    },
    bare: ([to, options]) => transfers.filter((one) => one.to.includes(to) && one.goods === options.goods),
  },
  {
    name: 'transfersTo(x, { during: month })',
    draw: () => [pick(recipients), { during: month() }],
    ask: ([to, options]) => ours.transfersTo(to, options),
    same: ([to, options]) => {
      const wanted = party(to)
      const holds = held(transfers, optionsOf(options, allowed).during)
      return filtered(transfers, (one, i) => some(one.to, wanted) && holds(one, i))
    },
    bare: ([to, { during }]) =>
      transfers.filter((one) => one.to.includes(to) && meets(one.spells, { first: during, last: `${during}~` })),
  },
  {
    name: 'transfersFrom(x)',
    draw: () => [pick(senders)],
    ask: ([from]) => ours.transfersFrom(from),
    same: ([from]) => {
      const wanted = party(from)
      return filtered(transfers, (one) => some(one.from, wanted))
    },
    bare: ([from]) => transfers.filter((one) => one.from.includes(from)),
  },
  {
    name: 'tiesAt(day)',
    draw: () => [day()],
    ask: ([date]) => ours.tiesAt(date),
    same: ([date]) => filtered(ties, held(ties, date)),
    bare: ([date]) => ties.filter(({ spells }) => spells.some(({ first, last }) => first <= date && last >= date)),
  },
  {
    name: "tiesAt(day, { certainty: 'possible' })",
    draw: () => [day(), { certainty: 'possible' }],
    ask: ([date, options]) => ours.tiesAt(date, options),
    same: ([date, options]) => filtered(ties, held(ties, date, optionsOf(options, allowed).certainty)),
    bare: ([date]) =>
      ties.filter(({ period: { earliestStart, latestEnd } }) => !(earliestStart > date) && !(latestEnd < date)),
  },
  {
    name: 'tiesAt(month)',
    draw: () => [month()],
    ask: ([date]) => ours.tiesAt(date),
    same: ([date]) => filtered(ties, held(ties, date)),
    bare: ([date]) => ties.filter(({ spells }) => meets(spells, { first: date, last: `${date}~` })),
  },
  {
    name: 'tiesAt(day, { of })',
    draw: () => [day(), { of: pick(tied) }],
    ask: ([date, options]) => ours.tiesAt(date, options),
    same: ([date, options]) => {
      const [holds, wanted] = [held(ties, date), party(optionsOf(options, allowed).of)]
      return filtered(ties, (one, i) => some(names(one), wanted) && holds(one, i))
    },
    bare: ([date, { of }]) =>
      ties.filter((one) => names(one).includes(of) && meets(one.spells, { first: date, last: date })),
  },
  {
    name: 'tiesOf(x)',
    draw: () => [pick(tied)],
    ask: ([of]) => ours.tiesOf(of),
    same: ([of]) => {
      const wanted = party(of)
      return filtered(ties, (one) => some(names(one), wanted))
    },
    bare: ([of]) => ties.filter((one) => names(one).includes(of)),
  },
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
  {
    name: 'eventsDuring(month)',
    draw: () => [month()],
    ask: ([date]) => ours.eventsDuring(date),
    same: ([date]) => filtered(events, held(events, date)),
    bare: ([date]) => events.filter(({ spells }) => meets(spells, { first: date, last: `${date}~` })),
  },
  {
    name: 'stancesOf(x)',
    draw: () => [pick(namesIn(stances))],
    ask: ([holder]) => ours.stancesOf(holder),
    same: ([holder]) => {
      const wanted = actor(holder)
      return filtered(stances, (one) => some(one.holder, wanted))
    },
    bare: ([holder]) => stances.filter((one) => one.holder.includes(holder)),
  },
  {
    name: 'statementsBy(x)',
    draw: () => [pick(pick(statements).speaker)],
    ask: ([name]) => ours.statementsBy(name),
    same: ([name]) => {
      const wanted = speaker(name)
      return filtered(statements, (one) => some(one.speaker, wanted))
    },
    bare: ([name]) => statements.filter((one) => one.speaker.includes(name)),
  },
  {
    name: 'figuresOn(x)',
    draw: () => [pick(namesIn(figures))],
    ask: ([name]) => ours.figuresOn(name),
    same: ([name]) => {
      const wanted = actor(name)
      return filtered(figures, (one) => some(names(one), wanted))
    },
    bare: ([name]) => figures.filter((one) => names(one).includes(name)),
  },
  {
    name: 'recordsOn(x)',
    draw: () => [pick(namesIn(records))],
    ask: ([name]) => ours.recordsOn(name),
    same: ([name]) => {
      const wanted = actor(name)
      return filtered(records, (one) => some(names(one), wanted))
    },
    bare: ([name]) => records.filter((one) => names(one).includes(name)),
  },
  {
    name: 'recordsOn(x, { during: day })',
    draw: () => [pick(namesIn(records)), { during: day() }],
    ask: ([name, options]) => ours.recordsOn(name, options),
    same: ([name, options]) => {
      const [wanted, holds] = [actor(name), held(records, optionsOf(options, allowed).during)]
      return filtered(records, (one, i) => some(names(one), wanted) && holds(one, i))
    },
    bare: ([name, { during }]) =>
      records.filter((one) => names(one).includes(name) && meets(one.spells, { first: during, last: during })),
  },
  {
    name: 'find(deployments, { host })',
    draw: () => [{ host: pick(pick(deployments.filter(({ host }) => host)).host) }],
    ask: ([options]) => ours.find(deployments, options),
    same: ([options]) => {
      const wanted = party(optionsOf(options, allowed).host)
      return filtered(deployments, (one) => some(one.host, wanted))
    },
    bare: ([{ host }]) => deployments.filter((one) => one.host?.includes(host)),
  },
  {
    name: 'find(assessments, { about })',
    draw: () => [{ about: pick(pick(assessments).about) }],
    ask: ([options]) => ours.find(assessments, options),
    same: ([options]) => {
      const wanted = actor(optionsOf(options, allowed).about)
      return filtered(assessments, (one) => some(one.about, wanted))
    },
    bare: ([{ about }]) => assessments.filter((one) => one.about.includes(about)),
  },
]

/** A table, and which helpers are slower than the filter. */
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
    return [
      `\`${name}\``,
      found.answers.toFixed(1),
      ...found.median.map(short),
      shares(found.ratio[1]),
      found.ratio[2].median.toFixed(2),
    ]
  })
  const head = [
    'query',
    'records found',
    'helper, µs',
    'filter, µs',
    'bare filter, µs',
    'helper / filter',
    'helper / bare',
  ]
  return { text: table(head, rows), missed }
}
