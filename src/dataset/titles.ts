import type { Participant } from '../types/index.js'
import type { Ability, AssessmentType, DirectedTieType, Kind } from '../vocabulary/index.js'
import { possessive, subjectText } from '../words/clauses.js'
import { capital, listText } from '../words/wording.js'
import type { Books } from './books.js'
import type { Own } from './make.js'

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

const names = (side: unknown, { actors }: Named) =>
  listText((side as readonly string[]).map((name) => actors.labelOf(name)))
const of = (side: unknown, named: Named) => possessive(names(side, named))
const beside = (word: string, side: unknown, named: Named) =>
  side === undefined ? '' : ` ${word} ${names(side, named)}`
const place = ({ place, host }: Own, named: Named) => (place === undefined ? beside('in', host, named) : ` in ${place}`)
const label = (goods: unknown, named: Named) => named.goods.labelOf(goods as string)

const headlines: { readonly [K in Kind]: (own: Own, named: Named) => string } = {
  transfer: ({ goods, from, to }, named) => `${label(goods, named)} from ${names(from, named)} to ${names(to, named)}`,
  tie: ({ type, between, from, to }, named) =>
    between === undefined
      ? `${of(from, named)} ${ties[type as DirectedTieType]} ${names(to, named)}`
      : `${type} between ${names(between, named)}`,
  event: (own, named) => {
    const actors = (own.participants as readonly Participant<never>[]).map(({ actor }) => actor)
    return `${own.type}${place(own, named)}: ${names([...new Set(actors)], named)}`
  },
  deployment: (own, named) => `${of(own.of, named)} ${label(own.what, named)}${place(own, named)}`,
  capability: ({ actor, ability, goods }, named) => {
    const noun = abilities[ability as string]
    const what = label(goods, named)
    return noun === undefined ? `${names(actor, named)}: ${ability} ${what}` : `${of(actor, named)} ${noun} of ${what}`
  },
  figure: (own, named) => {
    const goods = own.goods === undefined ? '' : ` of ${label(own.goods, named)}`
    return `${of(own.of, named)} ${own.measure}${goods}${beside('with', own.with, named)}`
  },
  statement: ({ act, speaker, addressee, concerns }, named) => {
    const what = act === 'did not say' || act === 'declined to say' ? 'no comment' : 'statement'
    return `${what} by ${names(speaker, named)}${beside('to', addressee, named)}${beside('about', concerns, named)}`
  },
  stance: ({ holder, subject }, named) => `${names(holder, named)} on ${subjectText(subject as string)}`,
  assessment: ({ type, about }, named) => `${type} ${views[type as string] ?? 'about'} ${names(about, named)}`,
}

/** A title made from the fields, of 60 letters at most: `Salt from Oslo and Bergen to the League`. */
export function titleOf(kind: Kind, own: Own, named: Named): string {
  const title = capital(headlines[kind](own, named))
  return title.length > 60 ? `${title.slice(0, 59)}…` : title
}
