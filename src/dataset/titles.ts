import { itemAt } from '../objects.js'
import type { AnyRecord, Names } from '../types/index.js'
import type { Ability, AssessmentType, DirectedTieType } from '../vocabulary/index.js'
import { possessive, subjectText } from '../words/clauses.js'
import { capital, listText } from '../words/wording.js'
import type { Books } from './books.js'

/** A directed tie as something of the side that it runs from, with what leads to the other side. */
const ties: { readonly [T in DirectedTieType]: string } = {
  membership: 'membership in',
  dependence: 'dependence on',
  support: 'support for',
  protection: 'protection of',
  hosting: 'hosting of',
  leadership: 'leadership of',
  influence: 'influence on',
  sanctions: 'sanctions on',
  hostility: 'hostility towards',
}

const abilities: Readonly<Record<Ability, string>> & Readonly<Record<string, string>> = {
  possesses: 'possession',
  makes: 'production',
  develops: 'development',
  builds: 'construction',
  'can offer': 'offer',
  uses: 'use',
}

const views: { readonly [T in AssessmentType]?: string } & Readonly<Record<string, string>> = {
  goal: 'of',
  motive: 'of',
  comparison: 'of',
  effect: 'on',
}

/** The names as they read: `the League`. */
type Named = Pick<Books, 'actors' | 'goods'>
type Side = readonly string[]

const names = (side: Side, { actors }: Named) =>
  side.length === 1 ? actors.labelOf(itemAt(side, 0)) : listText(side.map((name) => actors.labelOf(name)))
const of = (side: Side, named: Named) => possessive(names(side, named))
const beside = (word: string, side: Side | undefined, named: Named) =>
  side === undefined ? '' : ` ${word} ${names(side, named)}`
const where = (place: string | undefined, host: Side | undefined, named: Named) =>
  place === undefined ? beside('in', host, named) : ` in ${place}`

function headline(record: AnyRecord<Names>, named: Named): string {
  const label = (goods: string) => named.goods.labelOf(goods)
  switch (record.kind) {
    case 'transfer':
      return `${label(record.goods)} from ${names(record.from, named)} to ${names(record.to, named)}`
    case 'tie':
      return record.directed
        ? `${of(record.from, named)} ${ties[record.type]} ${names(record.to, named)}`
        : `${record.type} between ${names(record.between, named)}`
    case 'event': {
      const actors = new Set(record.participants.map(({ actor }) => actor))
      return `${record.type}${where(record.place, undefined, named)}: ${names([...actors], named)}`
    }
    case 'deployment':
      return `${of(record.of, named)} ${label(record.what)}${where(record.place, record.host, named)}`
    case 'capability': {
      const noun = abilities[record.ability]
      const [own, what] = [record.actor, label(record.goods)]
      return noun === undefined
        ? `${names(own, named)}: ${record.ability} ${what}`
        : `${of(own, named)} ${noun} of ${what}`
    }
    case 'figure': {
      const goods = record.goods === undefined ? '' : ` of ${label(record.goods)}`
      return `${of(record.of, named)} ${record.measure}${goods}${beside('with', record.with, named)}`
    }
    case 'statement': {
      const what = record.act === 'did not say' || record.act === 'declined to say' ? 'no comment' : 'statement'
      const [to, about] = [beside('to', record.addressee, named), beside('about', record.concerns, named)]
      return `${what} by ${names(record.speaker, named)}${to}${about}`
    }
    case 'stance':
      return `${names(record.holder, named)} on ${subjectText(record.subject)}`
    case 'assessment':
      return `${record.type} ${views[record.type] ?? 'about'} ${names(record.about, named)}`
  }
}

/** A title made from the fields, of 60 letters at most: `Salt from Oslo and Bergen to the League`. */
export function titleOf(record: AnyRecord<Names>, named: Named): string {
  const title = capital(headline(record, named))
  return title.length > 60 ? `${title.slice(0, 59)}…` : title
}
