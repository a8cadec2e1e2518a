import type { AnyRecord, Names } from '../types/index.js'

type Named = readonly string[] | undefined

/** Every party and person that a record names, claimants apart: as sender, member, holder, speaker or otherwise. */
export function actorsIn<N extends Names>(record: AnyRecord<N>): readonly string[] {
  switch (record.kind) {
    case 'transfer':
      return [...record.from, ...record.to]
    case 'tie':
      return record.directed ? [...record.from, ...record.to] : record.between
    case 'deployment':
      return listed(record.of, record.sentBy, record.under, record.host)
    case 'capability':
      return listed(record.actor, record.with, record.host)
    case 'figure':
      return listed(record.of, record.with)
    case 'event':
      return record.participants.map(({ actor }) => actor)
    case 'statement':
      return listed(record.speaker, record.addressee, record.concerns)
    case 'stance':
      return record.holder
    case 'assessment':
      return record.about
  }
}

const listed = (...lists: readonly Named[]): readonly string[] => lists.flatMap((list) => list ?? [])
