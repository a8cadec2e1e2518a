import { z } from 'zod'
import { claimFields } from '../../src/schema/claim.js'
import { anyNames, some } from '../../src/schema/names.js'
import { commonFields, kindFields } from '../../src/schema/records.js'
import {
  forms,
  genres,
  type Kind,
  magnitudes,
  pers,
  stages,
  type TieType,
  tieTypes,
  trends,
  units,
} from '../../src/vocabulary/index.js'

/** Why a word of a passage, or a name of a claim, needs no counterpart. */
export const excuses = ['pronoun', 'idiom', 'parties', 'name', 'background', 'caption', 'order'] as const

const date = z.string({ error: 'a date is a quoted string' }).min(1)
const names = some(z.string().min(1))

const quantity = z.strictObject({
  form: z.enum(forms),
  count: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  magnitude: z.enum(magnitudes).optional(),
  unit: z.enum(units),
  per: z.enum(pers).optional(),
  of: z.string().optional(),
  cumulativeSince: date.optional(),
})

const claim = (kind: Kind) => {
  const list = Object.keys((stages as Record<string, object>)[kind] ?? {})
  return z.strictObject({
    ...claimFields(anyNames),
    stage: list.length > 0 ? z.enum(list).optional() : z.never().optional(),
    start: date.optional(),
    end: date.optional(),
    date: date.optional(),
    asOf: date.optional(),
    said: date.optional(),
    quantity: quantity.optional(),
    trend: z.strictObject({ is: z.enum(trends), since: date.optional() }).optional(),
    excused: z.record(z.string(), z.enum(excuses)).optional(),
  })
}

const parties = { from: names.optional(), to: names.optional(), between: names.optional() }
const fields = kindFields(anyNames)
const extra = {
  transfer: { from: names, to: names },
  tie: { type: z.enum(Object.keys(tieTypes) as [TieType]), ...parties },
  event: { participants: z.record(z.string(), z.string()) },
}

/** The form in which an editor writes a record of each kind. */
export const authored = Object.fromEntries(
  (Object.keys(fields) as Kind[]).map((kind) => [
    kind,
    z.strictObject({
      ...commonFields(anyNames),
      ...fields[kind],
      ...(extra as Partial<Record<Kind, object>>)[kind],
      claims: z.array(claim(kind)).min(1),
    }),
  ]),
) as unknown as Record<Kind, z.ZodType<AuthoredRecord>>

/** A claim as an editor writes it. */
export type AuthoredClaim = z.infer<ReturnType<typeof claim>>

/** A record as an editor writes it. */
export interface AuthoredRecord {
  readonly title: string
  readonly summary?: string
  readonly claims: readonly AuthoredClaim[]
  readonly participants?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

/** An actor as an editor writes it. */
export const authoredActor = z.strictObject({
  type: z.enum(['state', 'organisation', 'body', 'group', 'unknown', 'person', 'voice']),
  label: z.string().optional(),
  the: z.literal(true).optional(),
  aliases: z.array(z.string()).optional(),
  mentions: z.array(z.string()).optional(),
  iso: z.string().length(2).optional(),
  of: z.string().optional(),
  roles: z
    .array(z.strictObject({ title: z.string(), of: z.string(), document: z.string(), passages: names }))
    .optional(),
})

/** Goods as an editor writes them. */
export const authoredGoods = z.strictObject({
  label: z.string(),
  parent: z.string().optional(),
  mentions: z.array(z.string()).optional(),
})

/** A withdrawn record as an editor writes it. */
export const authoredRetirement = z.strictObject({
  reason: z.string().min(1),
  successor: z.string().optional(),
  since: z.string(),
  /** Gone for good: the id compiles and answers no longer, and stays listed so that it is never given again. */
  purged: z.literal(true).optional(),
})

/** A place as an editor writes it. */
export const authoredPlace = z.strictObject({ mentions: z.array(z.string()).optional() })

/** A document as an editor writes it. */
export const authoredDocument = z.strictObject({
  name: z.string().min(1),
  title: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  genre: z.enum(genres),
  language: z.string(),
  url: z.url().optional(),
  published: z.strictObject({ earliest: date, latest: date, reasoning: z.string() }),
})
