import { z } from 'zod'
import * as ours from '../../src/schema/index.js'
import { type DataFile, jsonLine } from './file.js'

/** The definitions that the schemas share, by name. */
const names = z.registry<{ id: string; description: string; format?: string }>()
const { party, person, voice, goods, place, document, record } = ours.ourNames
names.add(party, { id: 'Party', description: 'A state, organisation, body or group.' })
names.add(person, { id: 'Person', description: 'A person.' })
names.add(voice, { id: 'Voice', description: 'An unnamed voice, or a medium.' })
names.add(goods, { id: 'Goods', description: 'A node in the tree of goods.' })
names.add(place, { id: 'Place', description: 'A place.' })
names.add(document, { id: 'Document', description: 'The id of a document.' })
names.add(record, { id: 'Record', description: 'The id of a record.' })
names.add(ours.day, { id: 'Day', description: 'A calendar day, YYYY-MM-DD.', format: 'date' })
names.add(ours.dayRange, { id: 'DayRange', description: 'A date as EDTF, with the days within which it lies.' })
names.add(ours.claimPeriod, { id: 'ClaimPeriod', description: 'Beginning and end as one claim tells them.' })
names.add(ours.period, { id: 'Period', description: 'When a record held, as four days.' })
names.add(ours.quantity, { id: 'Quantity', description: 'A number as printed; its form decides which bounds it has.' })
names.add(ours.rank, { id: 'Rank', description: 'A superlative of the source.' })
names.add(ours.trend, { id: 'Trend', description: 'A change that a claim tells.' })
names.add(ours.dateInput, { id: 'DateInput', description: 'A day, month, year or interval, or year, month and day.' })
names.add(ours.dayInput, { id: 'DayInput', description: 'A single day.' })

/** JSON has no `Date`: what takes one as well takes the other forms alone. */
const isDate = (schema: unknown) => (schema as { not?: object }).not !== undefined

/** A zod schema as JSON Schema, draft 2020-12. */
export const jsonSchemaOf = (schema: z.ZodType, title: string) => ({
  title,
  ...z.toJSONSchema(schema, {
    metadata: names,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') jsonSchema.not = {}
      if (jsonSchema.anyOf) jsonSchema.anyOf = jsonSchema.anyOf.filter((one) => !isDate(one))
    },
  }),
})

/** Any record as JSON Schema: each kind is among its definitions by its own name, and what kinds share stands there once. */
export function schemaFile(): DataFile {
  const kinds = Object.entries(ours.schemas)
  for (const [id, schema] of kinds) names.add(schema, { id, description: `A record of kind ${id}.` })
  const schema = jsonSchemaOf(z.union(kinds.map(([, schema]) => schema)), 'A record of any kind')
  return { path: 'schema.json', content: jsonLine(schema) }
}
