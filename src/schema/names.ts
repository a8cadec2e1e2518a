import * as z from 'zod'
import type { Names } from '../types/index.js'

/** A schema for each set of names that records draw on. */
export interface NameSchemas<N extends Names = Names> {
  /** Parties: states, organisations, bodies, groups. */
  readonly party: z.ZodType<N['party']>
  /** Persons. */
  readonly person: z.ZodType<N['person']>
  /** Unnamed voices. */
  readonly voice: z.ZodType<N['voice']>
  /** Goods. */
  readonly goods: z.ZodType<N['goods']>
  /** Places. */
  readonly place: z.ZodType<N['place']>
  /** Document ids. */
  readonly document: z.ZodType<N['document']>
  /** Record ids. */
  readonly record: z.ZodType<N['record']>
}

const text = z.string().min(1)

/** Any names at all, none of them empty. */
export const anyNames: NameSchemas = {
  party: text,
  person: text,
  voice: text,
  goods: text,
  place: text,
  document: text,
  record: text,
}

/** One or more of something, as a readonly tuple. */
export const some = <T>(item: z.ZodType<T>) =>
  z.tuple([item], item, { error: 'expected a list of one or more' }).readonly()
