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

/** The names of several fields that a record may lack, in one list. */
export const listed = (...lists: readonly Named[]): readonly string[] => lists.flatMap((list) => list ?? [])

/** Whether each of the asked actors is among the names, two of them as two different names. */
export function faces(names: readonly string[], asked: readonly ReadonlySet<string>[]): boolean {
  const [first, second] = asked
  if (first === undefined) return true
  if (second === undefined) return names.some((name) => first.has(name))
  return names.some((name, i) => first.has(name) && names.some((other, j) => i !== j && second.has(other)))
}
