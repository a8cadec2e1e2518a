import * as z from 'zod'
import { type OptionsTaken, type Queries, type QueryWithOptions, specsByQuery } from '../api/queries.js'
import type { OptionsByKind, RecordOptions } from '../find/options.js'
import { type Spec, type Specs, specsOf, type Takes } from '../find/specs.js'
import { mapValues } from '../objects.js'
import type { Names, OurNames } from '../types/index.js'
import { type Kind, kindRules } from '../vocabulary/index.js'
import { dateInput, dayInput } from './date-input.js'
import type { NameSchemas } from './names.js'

/** The options of `find` and `explain`, which are those of the kind of their list. */
interface FindOptions<N extends Names> extends OptionsByKind<N> {
  /** Over records of several kinds. */
  readonly records: RecordOptions<Kind, N>
}

/** The type of the options of each query that takes some; those of `find` and `explain` by the kind of their list. */
export type OptionsOf<N extends Names = OurNames> = FindOptions<N> & {
  readonly [Q in QueryWithOptions]: OptionsTaken<Queries<N>[Q]>
}

/** A schema for the options of each query. */
export type OptionSchemas<N extends Names = OurNames> = {
  readonly [H in keyof OptionsOf]: z.ZodType<OptionsOf<N>[H]>
}

/** What an option takes, as a schema. */
function taken(takes: Takes, names: NameSchemas): z.ZodType {
  if (typeof takes !== 'string') return z.enum(takes)
  const schemas: Readonly<Record<Exclude<Takes, readonly string[]>, z.ZodType>> = {
    party: names.party,
    actor: z.union([names.party, names.person]),
    speaker: z.union([names.party, names.person, names.voice]),
    mention: z.union([names.party, names.person, names.place]),
    goods: names.goods,
    place: names.place,
    document: names.document,
    record: names.record,
    date: dateInput,
    day: dayInput,
    text: z.string(),
    flag: z.boolean(),
    negation: z.union([z.boolean(), z.literal('also')]),
  }
  return schemas[takes]
}

function schemaOf({ takes, several, isNeeded }: Spec, names: NameSchemas): z.ZodType {
  const one = taken(takes, names)
  const schema = several ? z.union([one, z.array(one).readonly()]) : one
  return isNeeded ? schema : schema.optional()
}

/** The schemas of the options of all queries, over the given names; they follow from the specifications. */
export function optionSchemas<N extends Names>(names: NameSchemas<N>): OptionSchemas<N> {
  const schemas = (specs: Specs) => mapValues(specs, (_, spec) => schemaOf(spec, names))
  const all = {
    ...mapValues(kindRules, (kind) => specsOf(kind)),
    records: specsOf(undefined),
    ...specsByQuery(),
  }
  return mapValues(all, (_, specs): z.ZodType => z.strictObject(schemas(specs))) as OptionSchemas<N>
}
