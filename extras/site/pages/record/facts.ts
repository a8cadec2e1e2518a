import { kindRules, tieTypes } from 'russia-ties'
import { html, joined, type Value } from '../../html.js'
import { goodsText } from '../../words.js'
import { actorLink, actorLinks } from '../links.js'
import type { AnyRecord } from '../world.js'

/** A label with what it says. */
type Fact = readonly [label: string, value: Value]

/** The fields that a page shows under a label; ids of other records stand among the related ones. */
const labels: Readonly<Record<string, string>> = {
  ...{ goods: 'Goods', what: 'What', type: 'Type', act: 'Act', measure: 'Measure', ability: 'Ability' },
  ...{
    from: 'From',
    to: 'To',
    of: 'Of',
    with: 'With',
    'capability with': 'Resting on',
    sentBy: 'Sent by',
    under: 'Under',
    actor: 'Whose',
  },
  ...{ host: 'On the territory of', place: 'Place', participants: 'Who', outcome: 'Outcome', domain: 'Domain' },
  ...{
    speaker: 'Speaker',
    addressee: 'To',
    concerns: 'Concerns',
    holder: 'Holder',
    subject: 'Subject',
    about: 'About',
  },
}

type Tie = Extract<AnyRecord, { kind: 'tie' }>

function readingOf(record: Tie): Value {
  const sides: Readonly<Record<string, Value>> = record.directed
    ? { from: actorLinks(record.from), to: actorLinks(record.to) }
    : { between: joined(record.between.map(actorLink), ' and ') }
  return tieTypes[record.type].reads.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? sides[part] : part))
}

const standings: Readonly<Record<Tie['standing'], string>> = {
  with: 'with each other',
  against: 'against each other',
  neither: 'neither with nor against each other',
}

/** What only records of its kind say, beside or in place of their fields. */
function ownFacts(record: AnyRecord): readonly Fact[] {
  if (record.kind === 'tie')
    return [
      ['Reads', readingOf(record)],
      ['Standing', standings[record.standing]],
    ]
  if (record.kind === 'stance')
    return [['Position', record.position === 'called' ? 'only the label in the claims says it' : record.position]]
  if (record.kind === 'event')
    return [['Who', joined(record.participants.map(({ actor, role }) => html`${actorLink(actor)} (${role})`))]]
  return record.kind === 'transfer' && record.joint
    ? [['Joint', 'several together: any number is theirs together and is never split']]
    : []
}

/** The value of a field, by what such a field holds. */
function shown(role: unknown, value: string | readonly string[]): Value {
  if (role === 'goods') return goodsText(String(value))
  return typeof value === 'string' ? value : actorLinks(value)
}

/** What a record says of itself beside its title, in the terms of its kind. */
export function factsOf(record: AnyRecord): readonly Fact[] {
  const values = record as unknown as Readonly<Record<string, string | readonly string[] | undefined>>
  const isOwn = (field: string) =>
    field === 'participants' || (record.kind === 'tie' && (field === 'from' || field === 'to'))
  const fields = Object.entries(kindRules[record.kind].fields).flatMap(([field, role]): readonly Fact[] => {
    const [label, value] = [labels[`${record.kind} ${field}`] ?? labels[field], values[field]]
    const isShown = label !== undefined && value !== undefined && !isOwn(field) && role !== 'record'
    return isShown ? [[label, shown(role, value)]] : []
  })
  return [...fields, ...ownFacts(record)]
}
