import { z } from 'zod'
import { day } from './dates.js'

const text = z.string().min(1)

const published = z.union([day, z.object({ earliest: day, latest: day })], {
  error: "expected a day, 'YYYY-MM-DD', or { earliest, latest }",
})
const inOrder = (value: z.infer<typeof published>) => typeof value === 'string' || value.earliest <= value.latest

/** Allows each name to stand once in a list. */
const onceBy =
  <K extends string>(key: K) =>
  ({ value: list, issues }: z.core.ParsePayload<readonly Readonly<Record<K, string>>[]>): void => {
    const seen = new Set<string>()
    for (const [i, entry] of list.entries()) {
      const name = entry[key]
      if (seen.has(name))
        issues.push({ code: 'custom', path: [i, key], input: list, message: `'${name}' stands twice` })
      seen.add(name)
    }
  }

/** The id of the document that a claim without one rests on: the data set itself, which `attestedTo` dates. */
export const register = 'register'

/** What a data set has beside its records: names, what belongs to what, and documents. Further fields are let be. */
export const datasetParts = z
  .object({
    actors: z
      .array(
        z.object({ name: text, of: text.optional(), aliases: z.array(text).optional(), the: z.boolean().optional() }),
      )
      .check(onceBy('name'))
      .optional(),
    goods: z
      .array(z.object({ name: text, parent: text.optional(), label: text.optional() }))
      .check(onceBy('name'))
      .optional(),
    documents: z
      .array(
        z.object({
          id: text,
          title: text.optional(),
          url: text.optional(),
          published: published.refine(inOrder, { error: 'earliest is after latest' }),
        }),
      )
      .check(onceBy('id'))
      .optional(),
    attestedTo: day.optional(),
  })
  .check(({ value: { documents = [], attestedTo }, issues }) => {
    const i = attestedTo === undefined ? -1 : documents.findIndex(({ id }) => id === register)
    const message = `'${register}' is the one that attestedTo dates: call it otherwise`
    if (i >= 0) issues.push({ code: 'custom', path: ['documents', i, 'id'], input: documents, message })
  })
