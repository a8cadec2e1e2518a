import * as z from 'zod'
import type { Names } from '../types/index.js'

/** A schema for each set of names that records draw on. */
export type NameSchemas<N extends Names = Names> = {
  readonly [K in Exclude<keyof Names, 'words'>]: z.ZodType<N[K]>
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
