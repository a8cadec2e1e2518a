import * as z from 'zod'
import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { records } from '../records.js'
import type { Names, OurNames, RecordsByKind } from '../types/index.js'
import type { Actor } from '../types/reference.js'
import type { ActorType, Kind } from '../vocabulary/index.js'
import type { NameSchemas } from './names.js'
import { type OptionSchemas, optionSchemas } from './options.js'
import { recordSchemas } from './records.js'

/** The names of the actors whose type is wanted. */
const actorsWhere = <T extends Actor['name']>(wanted: (type: ActorType) => boolean) =>
  z.enum(actors.filter((one): one is Actor & { name: T } => wanted(one.type)).map(({ name }) => name))

/** A schema for each set of names in this package. */
export const ourNames: NameSchemas<OurNames> = {
  party: actorsWhere<OurNames['party']>((type) => type !== 'person' && type !== 'voice'),
  person: actorsWhere<OurNames['person']>((type) => type === 'person'),
  voice: actorsWhere<OurNames['voice']>((type) => type === 'voice'),
  goods: z.enum(goods.map(({ name }) => name)),
  place: z.enum(places.map(({ name }) => name)),
  document: z.enum(documents.map(({ id }) => id)),
  record: z.enum(records.map(({ id }) => id)),
}

/** A schema for each kind of record. */
export type Schemas<N extends Names = OurNames> = { readonly [K in Kind]: z.ZodType<RecordsByKind<N>[K]> }

/** The schemas of the records in this package, by kind. */
export const schemas: Schemas = recordSchemas<OurNames>(ourNames)

/** The schemas of the options of the helpers in this package, by helper. */
export const options: OptionSchemas = optionSchemas<OurNames>(ourNames)
