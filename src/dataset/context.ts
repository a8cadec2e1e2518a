import { isDay } from '../dates/day.js'
import { type Context, type ContextParts, contextOf } from '../query/context.js'
import { actorsIn } from '../query/parties.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Publication, SourceDocument } from '../types/reference.js'
import type { DatasetInput, DocumentInput } from './input.js'
import { register } from './read.js'

type Input = DatasetInput<string, string>

const publicationOf = ({ published }: Pick<DocumentInput, 'published'>): Publication =>
  typeof published === 'string'
    ? { earliest: published, latest: published, reasoning: 'stated' }
    : { ...published, reasoning: 'stated' }

/** The documents of a data set; the register itself is one, where `attestedTo` says up to when it speaks. */
export function documentsOf({ documents = [], attestedTo }: Input): ReadonlyMap<string, Publication> {
  const own = documents.map((document) => [document.id, publicationOf(document)] as const)
  const whole = attestedTo === undefined ? [] : [[register, publicationOf({ published: attestedTo })] as const]
  return new Map([...own, ...whole])
}

/** Days of documents that are no days, or stand in the wrong order. */
export const documentProblems = (documents: ReadonlyMap<string, Publication>): readonly string[] =>
  [...documents].flatMap(([id, { earliest, latest }]) =>
    isDay(earliest) && isDay(latest) && earliest <= latest
      ? []
      : [`document ${id}: published: '${earliest}' to '${latest}' are not two days in order`],
  )

/** What queries over the data set must know: its names are those of its records, and of the given actors and goods. */
export function contextFor(
  input: Input,
  records: readonly AnyRecord<Names>[],
  documents: ReadonlyMap<string, Publication>,
): Context {
  const claimants = records.flatMap(({ claims }) =>
    (claims as readonly Claim<string, Names>[]).flatMap(({ claimant }) => claimant ?? []),
  )
  const given = new Map((input.actors ?? []).map((actor) => [actor.name, actor]))
  const parties = new Set([...given.keys(), ...records.flatMap((record) => actorsIn(record))])
  const voices = [...new Set(claimants)].filter((name) => !parties.has(name))
  const goods = new Map((input.goods ?? []).map((one) => [one.name, one]))
  for (const record of records) {
    const { goods: own, what } = record as { goods?: string; what?: string }
    for (const name of [own, what]) if (name !== undefined && !goods.has(name)) goods.set(name, { name })
  }
  const parts = {
    actors: [
      ...[...parties].map((name) => ({ ...given.get(name), name, type: 'organisation' as const })),
      ...voices.map((name) => ({ name, type: 'voice' as const })),
    ],
    goods: [...goods.values()],
    documents: [...documents].map(([id, published]) => ({ id, published })),
  }
  return contextOf(parts as unknown as ContextParts & { documents: readonly SourceDocument[] })
}
