import { tieTypes } from 'russia-ties'
import { html, joined, type Value } from '../../html.js'
import { actorLink, actorLinks } from '../links.js'
import type { AnyRecord } from '../types.js'
import { goodsLabel } from '../world.js'

/** A label with what it says. */
export type Fact = readonly [label: string, value: Value]

const listed = (label: string, names: readonly string[] | undefined): Fact => [label, names && actorLinks(names)]

function readingOf(record: Extract<AnyRecord, { kind: 'tie' }>): Value {
  const sides: Readonly<Record<string, Value>> = record.directed
    ? { from: actorLinks(record.from), to: actorLinks(record.to) }
    : { between: joined(record.between.map(actorLink), ' and ') }
  return tieTypes[record.type].reads.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? sides[part] : part))
}

const standings = {
  with: 'with each other',
  against: 'against each other',
  neither: 'neither with nor against each other',
}

/** What a record says of itself beside its title, in the terms of its kind. */
function own(record: AnyRecord): readonly Fact[] {
  switch (record.kind) {
    case 'transfer':
      return [
        ['Goods', goodsLabel(record.goods)],
        listed('From', record.from),
        listed('To', record.to),
        ['Joint', record.joint && 'several together: any number is theirs together and is never split'],
      ]
    case 'tie':
      return [
        ['Type', record.type],
        ['Reads', readingOf(record)],
        ['Standing', standings[record.standing]],
        ['Domain', record.domain],
      ]
    case 'deployment':
      return [
        ['What', goodsLabel(record.what)],
        listed('Of', record.of),
        listed('Sent by', record.sentBy),
        listed('Under', record.under),
        listed('On the territory of', record.host),
        ['Place', record.place],
      ]
    case 'capability':
      return [
        listed('Whose', record.actor),
        ['Ability', record.ability],
        ['Goods', goodsLabel(record.goods)],
        listed('Resting on', record.with),
        listed('On the territory of', record.host),
      ]
    default:
      return more(record)
  }
}

type Rest = Exclude<AnyRecord, { kind: 'transfer' | 'tie' | 'deployment' | 'capability' }>

function more(record: Rest): readonly Fact[] {
  switch (record.kind) {
    case 'figure':
      return [
        ['Measure', record.measure],
        listed('Of', record.of),
        listed('With', record.with),
        ['Goods', record.goods && goodsLabel(record.goods)],
      ]
    case 'event':
      return [
        ['Type', record.type],
        ['Who', joined(record.participants.map(({ actor, role }) => html`${actorLink(actor)} (${role})`))],
        ['Place', record.place],
        ['Outcome', record.outcome],
      ]
    case 'statement':
      return [
        ['Act', record.act],
        listed('Speaker', record.speaker),
        listed('To', record.addressee),
        listed('Concerns', record.concerns),
      ]
    case 'stance':
      return [
        listed('Holder', record.holder),
        ['Subject', record.subject],
        ['Position', record.position === 'called' ? 'only the label in the claims says it' : record.position],
      ]
    case 'assessment':
      return [['Type', record.type], listed('About', record.about)]
  }
}

/** The fields of a record to show, without those that it lacks. */
export const factsOf = (record: AnyRecord): readonly Fact[] =>
  own(record).filter(([, value]) => value !== undefined && value !== false)
