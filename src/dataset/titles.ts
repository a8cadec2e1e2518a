import type { Participant } from '../types/index.js'
import type { Ability, AssessmentType, Kind, TieType } from '../vocabulary/index.js'
import { possessive, subjectText } from '../words/clauses.js'
import { capital, listText } from '../words/wording.js'
import type { Own } from './make.js'

/** A directed tie as something of the side that it runs from, with what leads to the other side. */
const ties: { readonly [T in TieType]?: string } = {
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

type Names = readonly string[]

const names = (side: unknown) => listText(side as Names)
const beside = (word: string, side: unknown) => (side === undefined ? '' : ` ${word} ${names(side)}`)
const place = ({ place, host }: Own) => (place === undefined ? beside('in', host) : ` in ${place}`)

const headlines: { readonly [K in Kind]: (own: Own) => string } = {
  transfer: ({ goods, from, to }) => `${goods} from ${names(from)} to ${names(to)}`,
  tie: ({ type, between, from, to }) =>
    between === undefined
      ? `${possessive(names(from))} ${ties[type as TieType]} ${names(to)}`
      : `${type} between ${names(between)}`,
  event: (own) => {
    const actors = (own.participants as readonly Participant<never>[]).map(({ actor }) => actor)
    return `${own.type}${place(own)}: ${names([...new Set(actors)])}`
  },
  deployment: (own) => `${possessive(names(own.of))} ${own.what}${place(own)}`,
  capability: ({ actor, ability, goods }) => {
    const noun = abilities[ability as string]
    return noun === undefined
      ? `${names(actor)}: ${ability} ${goods}`
      : `${possessive(names(actor))} ${noun} of ${goods}`
  },
  figure: (own) => {
    const goods = own.goods === undefined ? '' : ` of ${own.goods}`
    return `${possessive(names(own.of))} ${own.measure}${goods}${beside('with', own.with)}`
  },
  statement: ({ act, speaker, addressee, concerns }) => {
    const what = act === 'did not say' || act === 'declined to say' ? 'no comment' : 'statement'
    return `${what} by ${names(speaker)}${beside('to', addressee)}${beside('about', concerns)}`
  },
  stance: ({ holder, subject }) => `${names(holder)} on ${subjectText(subject as string)}`,
  assessment: ({ type, about }) => `${type} ${views[type as string] ?? 'about'} ${names(about)}`,
}

/** A title made from the fields, of 60 letters at most: `Salt from Oslo and Bergen to Lübeck`. */
export function titleOf(kind: Kind, own: Own): string {
  const title = capital(headlines[kind](own))
  return title.length > 60 ? `${title.slice(0, 59)}…` : title
}
