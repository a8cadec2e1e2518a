import * as z from 'zod'
import { keysOf } from '../objects.js'
import type { Names } from '../types/index.js'
import { bases, hedges, modalities } from '../vocabulary/index.js'
import { claimPeriod, dayRange } from './dates.js'
import { type NameSchemas, some } from './names.js'
import { quantity, rank, trend } from './quantity.js'

const notes = z.array(z.string().min(1)).min(1).readonly().optional()
const fourWords = (text: string) => text.split(/\s+/).length <= 4

/** The fields of a claim that are written in the data as they are published. */
export const claimFields = <N extends Names>(names: NameSchemas<N>) => ({
  document: names.document,
  passages: some(z.string().min(1)),
  says: z.string().min(1).optional(),
  parties: some(names.party).optional(),
  modality: z.enum(modalities),
  claimant: z.union([names.party, names.person, names.voice]).optional(),
  via: z.union([names.party, names.person]).optional(),
  hedge: z.enum(keysOf(hedges)).optional(),
  negated: z.literal(true).optional(),
  within: names.record.optional(),
  goods: names.goods.optional(),
  rank: rank.optional(),
  obligations: notes,
  lacks: notes,
  called: z
    .string()
    .min(1)
    .refine(fourWords, { error: 'a label has four words at most' })
    .refine((text) => !/[“”"]/.test(text), { error: 'a label stands without quotation marks' })
    .optional(),
  basis: z.enum(bases).optional(),
  how: z.string().min(1).optional(),
})

/** A claim whose stage is one of the given ones. */
export const claimOf = <N extends Names, const S extends readonly string[]>(names: NameSchemas<N>, stages: S) =>
  z
    .strictObject({
      ...claimFields(names),
      stage: z.enum(stages).optional(),
      period: claimPeriod.optional(),
      asOf: dayRange.optional(),
      said: dayRange.optional(),
      quantity: quantity.optional(),
      trend: trend.optional(),
    })
    .readonly()
