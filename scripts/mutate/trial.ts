import { checkAll, checkPassage, checkRecord } from '../checks/check.js'
import { appearedIn, publish } from '../compile/publish.js'
import { citationsOf } from '../evidence/citations.js'
import { contextOf } from '../evidence/context.js'
import { type AuthoredRecord, authored } from '../read/authoring.js'
import type { Entry, Sources } from '../read/load.js'
import { linesOf, type Problem } from '../read/problems.js'
import { type Resolved, resolve } from '../read/resolve.js'

/** Tries mutants against the checks that the build runs. */
export function trialOf(sources: Sources) {
  const context = contextOf(sources)
  const resolveIn = (entry: Entry, problems: Problem[]) =>
    resolve(entry, (document) => appearedIn(sources)(document).latest, problems)
  const originals = new Map(sources.entries.map((entry) => [entry.id, resolveIn(entry, [])]))
  const cited = citationsOf([...originals.values()])
  const known = new Set(linesOf(checkAll(context, [...originals.values()])))
  const originalOf = ({ id }: Entry) => originals.get(id) as Resolved

  /** Everything wrong with the passages that a record cites now or cited before. */
  function passageProblems(before: Resolved, after: Resolved): Problem[] {
    const own = citationsOf([after])
    return [...new Set([...own.keys(), ...citationsOf([before]).keys()])].flatMap((key) => {
      const [document, id] = key.split(' ') as [string, string]
      const others = (cited.get(key) ?? []).filter(({ record }) => record.entry.id !== after.entry.id)
      return checkPassage(context, document, id, [...others, ...(own.get(key) ?? [])])
    })
  }

  const say = ({ fields, claims }: Resolved) => JSON.stringify([fields, claims.map(({ claim }) => claim)])
  return {
    /** Whether another body says the same as that of the record. */
    isSame: (entry: Entry, body: AuthoredRecord): boolean =>
      say(resolveIn({ ...entry, body }, [])) === say(originalOf(entry)),

    /** What is wrong with another body, and not with the data as they are: nothing, where it escapes. */
    faultsOf(entry: Entry, body: AuthoredRecord): readonly string[] {
      const { data, error } = authored[entry.kind].safeParse(JSON.parse(JSON.stringify(body)))
      if (error) return error.issues.map(({ message }) => message)
      const problems: Problem[] = []
      const after = resolveIn({ ...entry, body: data }, problems)
      problems.push(...checkRecord(context, after), ...passageProblems(originalOf(entry), after))
      publish(after, sources, problems)
      return linesOf(problems).filter((line) => !known.has(line))
    },
  }
}
