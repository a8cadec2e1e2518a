import { checkAll, checkPassage, checkRecord } from '../checks/check.js'
import { appearedIn, publish } from '../compile/publish.js'
import { type Citation, citationsOf } from '../evidence/citations.js'
import { type Context, contextOf } from '../evidence/context.js'
import { authored } from '../read/authoring.js'
import type { Entry, Sources } from '../read/load.js'
import { linesOf, type Problem } from '../read/problems.js'
import { type Resolved, resolve } from '../read/resolve.js'
import type { Mutant } from './mutants.js'

/** Tries mutants against the checks that the build runs. */
export class Trial {
  readonly #sources: Sources
  readonly #context: Context
  readonly #resolved: ReadonlyMap<string, Resolved>
  readonly #cited: ReadonlyMap<string, readonly Citation[]>
  readonly #known: ReadonlySet<string>

  constructor(sources: Sources) {
    this.#sources = sources
    this.#context = contextOf(sources)
    const resolved = sources.entries.map((entry) => this.#resolve(entry, []))
    this.#resolved = new Map(resolved.map((record) => [record.entry.id, record]))
    this.#cited = citationsOf(resolved)
    this.#known = new Set(linesOf(checkAll(this.#context, resolved)))
  }

  #resolve(entry: Entry, problems: Problem[]): Resolved {
    return resolve(entry, (document) => appearedIn(this.#sources)(document).latest, problems)
  }

  /** Everything wrong with the passages that a record cites now or cited before. */
  #passageProblems(before: Resolved, after: Resolved): Problem[] {
    const own = citationsOf([after])
    return [...new Set([...own.keys(), ...citationsOf([before]).keys()])].flatMap((key) => {
      const [document, id] = key.split(' ') as [string, string]
      const others = (this.#cited.get(key) ?? []).filter(({ record }) => record.entry.id !== after.entry.id)
      return checkPassage(this.#context, document, id, [...others, ...(own.get(key) ?? [])])
    })
  }

  /** Whether a mutant says the same as the record that it was made from. */
  isSame({ entry, body }: Mutant): boolean {
    const say = ({ fields, claims }: Resolved) => JSON.stringify([fields, claims.map(({ claim }) => claim)])
    return say(this.#resolve({ ...entry, body }, [])) === say(this.#resolved.get(entry.id) as Resolved)
  }

  /** The problems that a mutant has and the data have not: none, where it escapes. */
  caughtBy({ entry, body }: Mutant): readonly string[] {
    const parsed = authored[entry.kind].safeParse(JSON.parse(JSON.stringify(body)))
    if (!parsed.success) return parsed.error.issues.map(({ message }) => message)
    const problems: Problem[] = []
    const after = this.#resolve({ ...entry, body: parsed.data }, problems)
    problems.push(
      ...checkRecord(this.#context, after),
      ...this.#passageProblems(this.#resolved.get(entry.id) as Resolved, after),
    )
    publish(after, this.#sources, problems)
    return linesOf(problems).filter((line) => !this.#known.has(line))
  }
}
