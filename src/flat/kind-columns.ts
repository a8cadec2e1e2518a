import type { Names, RecordsByKind } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { iso3Reader } from './codes.js'
import { type Column, flag, list, text } from './column.js'
import { baseColumns, labelReader } from './record-columns.js'
import type { FlatSources } from './sources.js'

type Records = RecordsByKind<Names>

/** What only records of one kind have. */
type OwnColumns = { readonly [K in Kind]: readonly Column<Records[K]>[] }

function ownColumns(sources: FlatSources): OwnColumns {
  const iso3 = iso3Reader(sources.actors)
  const label = labelReader(sources)
  return {
    transfer: [
      flag('joint', 'Several senders or recipients, whose shares no document tells', ({ joint }) => joint),
      list('from_parties', 'The senders', ({ from }) => from),
      list('to_parties', 'The recipients', ({ to }) => to),
      list('from_iso3', 'The ISO 3166-1 alpha-3 codes of the senders', ({ from }) => iso3(from)),
      list('to_iso3', 'The ISO 3166-1 alpha-3 codes of the recipients', ({ to }) => iso3(to)),
      text('goods', 'What moves: the widest goods that hold for every claim', ({ goods }) => goods),
      text('goods_label', 'The name to show for the goods', ({ goods }) => label(goods)),
      text('in_return_for', 'The transfer that it is given in return for', ({ inReturnFor }) => inReturnFor),
    ],
    deployment: [
      text('what', 'What is deployed', ({ what }) => what),
      text('what_label', 'The name to show for it', ({ what }) => label(what)),
      list('of_parties', 'Whose people or materiel it is', ({ of }) => of),
      list('of_iso3', 'The ISO 3166-1 alpha-3 codes of those', ({ of }) => iso3(of)),
      list('sent_by', 'Who sent it', ({ sentBy }) => sentBy),
      list('under', 'Under whom it serves', ({ under }) => under),
      list('host', 'Whose territory it is on', ({ host }) => host),
      list('host_iso3', 'The ISO 3166-1 alpha-3 codes of the hosts', ({ host }) => iso3(host)),
      text('place', 'Where it is', ({ place }) => place),
      text('sent', 'The transfer that brought it there; the two numbers are never added', ({ sent }) => sent),
    ],
    capability: [
      list('actor', 'Who has it', ({ actor }) => actor),
      text('ability', 'How they have it', ({ ability }) => ability),
      text('goods', 'What they have, make or develop', ({ goods }) => goods),
      text('goods_label', 'The name to show for it', ({ goods }) => label(goods)),
      list('with_parties', 'Whose help or design it rests on', (one) => one.with),
      list('host', 'Whose territory it is on', ({ host }) => host),
    ],
    figure: [
      text('measure', 'What is measured', ({ measure }) => measure),
      list('of_parties', 'Whom the value is about', ({ of }) => of),
      list('with_parties', 'The other side of a value between two', (one) => one.with),
      text('goods', 'The goods that are measured', ({ goods }) => goods),
      text('goods_label', 'The name to show for the goods', ({ goods }) => label(goods)),
    ],
    event: [
      text('type', 'What sort of happening', ({ type }) => type),
      list('participants', 'Who took part', ({ participants }) => participants.map(({ actor }) => actor)),
      list('roles', 'The part that each of them played, in the same order', ({ participants }) =>
        participants.map(({ role }) => role),
      ),
      text('place', 'Where', ({ place }) => place),
      text('outcome', 'What came of it', ({ outcome }) => outcome),
      list('about', 'The records that it concerns', ({ about }) => about),
    ],
    statement: [
      text('act', 'How it was said', ({ act }) => act),
      list('speaker', 'Who said it', ({ speaker }) => speaker),
      list('addressee', 'To whom', ({ addressee }) => addressee),
      list('concerns', 'Whom it is about', ({ concerns }) => concerns),
      list('about', 'The records that it is about', ({ about }) => about),
    ],
    tie: [
      text('type', 'What sort of relation', ({ type }) => type),
      text(
        'standing',
        'Whether it puts the parties together (with), against each other, or neither',
        (one) => one.standing,
      ),
      text('domain', 'What it is about', ({ domain }) => domain),
      flag('directed', 'Whether it runs from one side to another', ({ directed }) => directed),
      list('from_parties', 'The side it runs from', (one) => (one.directed ? one.from : undefined)),
      list('to_parties', 'The side it runs to', (one) => (one.directed ? one.to : undefined)),
      list('between_parties', 'The parties, where it has no direction', (one) =>
        one.directed ? undefined : one.between,
      ),
    ],
    stance: [
      list('holder', 'Who holds it', ({ holder }) => holder),
      text('subject', 'What it is on', ({ subject }) => subject),
      text('position', 'What it is', ({ position }) => position),
    ],
    assessment: [
      text('type', 'What sort of assessment', ({ type }) => type),
      list('about', 'Whom it is about', ({ about }) => about),
    ],
  }
}

/** The columns of the table of one kind: what every record has, then what this kind has. */
export const kindColumns = <K extends Kind>(sources: FlatSources, kind: K): readonly Column<Records[K]>[] => [
  ...baseColumns(sources),
  ...ownColumns(sources)[kind],
]
