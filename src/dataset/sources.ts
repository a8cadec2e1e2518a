import type { Context } from '../query/context.js'
import { type DayIndex, dayIndex } from '../query/day-index.js'
import { actorsIn } from '../query/parties.js'
import type { Source } from '../query/source.js'
import { derivedOf } from '../query/view.js'
import type { AnyRecord, Day, Names } from '../types/index.js'

/** Which positions of a list name each actor, in order. */
function byActor<R extends AnyRecord<Names>>(list: readonly R[]): ReadonlyMap<string, Int32Array> {
  const found = new Map<string, number[]>()
  list.forEach((record, i) => {
    for (const name of new Set(actorsIn(record))) {
      const own = found.get(name)
      if (own) own.push(i)
      else found.set(name, [i])
    }
  })
  return new Map([...found].map(([name, positions]) => [name, Int32Array.from(positions)]))
}

/** The positions that two lists share; both are in order. */
function shared(some: Int32Array, others: Int32Array): Int32Array {
  let next = 0
  return some.filter((position) => {
    while ((others[next] as number) < position) next++
    return others[next] === position
  })
}

/** The positions that name one of the actors, in order. */
function positionsOf(names: ReadonlyMap<string, Int32Array>, actors: ReadonlySet<string>): Int32Array {
  const lists = [...actors].flatMap((name) => names.get(name) ?? [])
  return lists.length === 1
    ? (lists[0] as Int32Array)
    : Int32Array.from(new Set(lists.flatMap((own) => [...own]))).sort()
}

/** A source that finds records by actor and by day without reading the list; each index is made when it is first asked. */
export function indexed<R extends AnyRecord<Names>>(list: readonly R[], context: Context): Source<R> {
  let names: ReturnType<typeof byActor> | undefined
  let days: DayIndex<R> | undefined
  const pick = (positions: Iterable<number> & ArrayLike<number>) => Array.from(positions, (i) => list[i] as R)
  return {
    list,
    naming: (...actors) => {
      if (actors.length === 0) return list
      names ??= byActor(list)
      const known = names
      return pick(actors.map((some) => positionsOf(known, some)).reduce(shared))
    },
    at: (window, certainty) => {
      days ??= dayIndex(list, (record) => derivedOf<Names>(record, context))
      return days.at(window, certainty)
    },
  }
}

/**
 * The source with a memory for the answers for single days: records and answers are frozen, so an answer stays right. When
 * what is kept holds eight times as many records as the list, and ten thousand more, it is all forgotten.
 */
export function remembering<R>({ at, ...source }: Source<R>): Source<R> {
  const answers = { definite: new Map<Day, readonly R[]>(), possible: new Map<Day, readonly R[]>() }
  let room = 0
  const fresh = (day: Day, certainty: 'definite' | 'possible', answer: readonly R[]) => {
    room -= answer.length + 8 // an empty answer takes room too
    if (room < 0) {
      for (const own of Object.values(answers)) own.clear()
      room = 8 * source.list.length + 10_000
    }
    answers[certainty].set(day, answer)
    return answer
  }
  return {
    ...source,
    at:
      at &&
      ((window, certainty) => {
        const { first, last } = window
        if (first !== last) return at(window, certainty)
        return answers[certainty].get(first) ?? fresh(first, certainty, at(window, certainty))
      }),
  }
}
