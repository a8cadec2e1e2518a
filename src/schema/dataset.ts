import { z } from 'zod'
import { day } from './dates.js'

const text = z.string().min(1)

const published = z.union([day, z.object({ earliest: day, latest: day })], {
  error: "expected a day, 'YYYY-MM-DD', or { earliest, latest }",
})
const inOrder = (value: z.infer<typeof published>) => typeof value === 'string' || value.earliest <= value.latest

/** What a data set has beside its records: names, what belongs to what, and documents. Further fields are let be. */
export const datasetParts = z.object({
  actors: z
    .array(
      z.object({ name: text, of: text.optional(), aliases: z.array(text).optional(), the: z.boolean().optional() }),
    )
    .optional(),
  goods: z.array(z.object({ name: text, parent: text.optional(), label: text.optional() })).optional(),
  documents: z
    .array(
      z.object({
        id: text,
        title: text.optional(),
        url: text.optional(),
        published: published.refine(inOrder, { error: 'earliest is after latest' }),
      }),
    )
    .optional(),
  attestedTo: day.optional(),
})
