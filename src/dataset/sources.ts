import type { Context } from '../query/context.js'
import { dayIndex } from '../query/day-index.js'
import { actorsIn } from '../query/parties.js'
import type { Source } from '../query/source.js'
import { derivedOf } from '../query/view.js'
import type { AnyRecord, Names } from '../types/index.js'

/** Which positions of a list name each actor. */
function byActor<R extends AnyRecord<Names>>(list: readonly R[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  list.forEach((record, i) => {
    for (const name of new Set(actorsIn(record))) {
      const own = found.get(name)
      if (own) own.push(i)
      else found.set(name, [i])
    }
  })
  return found
}

/** A source that finds records by actor and by day without reading the list; each index is made when it is first asked. */
export function indexed<R extends AnyRecord<Names>>(list: readonly R[], context: Context): Source<R> {
  let names: ReturnType<typeof byActor> | undefined
  let days: ReturnType<typeof dayIndex> | undefined
  const pick = (positions: readonly number[]) => positions.map((i) => list[i] as R)
  return {
    list,
    naming: (actors) => {
      names ??= byActor(list)
      const lists = [...actors].flatMap((name) => [names?.get(name) ?? []])
      return pick(
        lists.length === 1 ? (lists[0] as readonly number[]) : [...new Set(lists.flat())].sort((a, b) => a - b),
      )
    },
    at: (window, certainty) => {
      days ??= dayIndex(list.map((record) => derivedOf<Names>(record, context)))
      return Object.freeze(pick(days.at(window, certainty)))
    },
  }
}
