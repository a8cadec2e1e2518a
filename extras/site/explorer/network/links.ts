import type { Certainty, Standing, Tie } from 'russia-ties'
import { listText } from '../../words.js'
import { actorText, counted } from '../parts/words.js'
import type { Shown } from '../queries/known.js'
import { partiesOf } from '../queries/ties.js'

/** Ties of the same parties that are drawn alike. */
export interface Bundle {
  readonly key: string
  /** The parties, in alphabetical order. */
  readonly parties: readonly string[]
  readonly standing: Standing
  readonly certainty: Certainty
  readonly ties: readonly Shown<Tie>[]
  /** The parties at whose end an arrowhead stands. */
  readonly heads: ReadonlySet<string>
  /** Its place among the bundles of the same parties, from 0, and how many there are. */
  readonly place: number
  readonly among: number
}

/** The parties of a tie as a key, the same from every side. */
export const groupOf = (tie: Tie): string => [...new Set(partiesOf(tie))].sort().join('|')

const order = ['with', 'neither', 'against']
const keyOf = ({ record, certainty }: Shown<Tie>) =>
  `${groupOf(record)}#${order.indexOf(record.standing)}#${certainty === 'definite' ? 0 : 1}`

function grouped<T>(list: readonly T[], keyed: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyed(one), [...(groups.get(keyed(one)) ?? []), one])
  return groups
}

/** The ties in view as bundles: one for each set of parties, standing and certainty. */
export function bundlesOf(shown: readonly Shown<Tie>[]): readonly Bundle[] {
  return [...grouped(shown, ({ record }) => groupOf(record))].flatMap(([group, own]) => {
    const bundles = [...grouped(own, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1))
    return bundles.map(([key, ties], place): Bundle => {
      const [{ record, certainty }] = ties as [Shown<Tie>]
      const heads = new Set(ties.flatMap(({ record: tie }) => (tie.directed ? tie.to : [])))
      return {
        ...{ key, parties: group.split('|'), standing: record.standing, certainty },
        ...{ ties, heads, place, among: bundles.length },
      }
    })
  })
}

const standingWords: Readonly<Record<Standing, string>> = {
  with: 'standing together',
  against: 'standing against each other',
  neither: 'neither with nor against',
}

/** A bundle in words, as its name. */
export function bundleText({ parties, standing, certainty, ties }: Bundle): string {
  const count = counted(ties.length, `${certainty} tie`)
  const titles = ties.map(({ record }) => record.title).join('; ')
  return `${listText(parties.map(actorText))}: ${count}, ${standingWords[standing]}: ${titles}`
}
