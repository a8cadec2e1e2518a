// What version 2.0 of the Data Package standard asks of a descriptor, as far as ours uses it, put down from its published
// profiles (datapackage.org/profiles/2.0): those can't be had without the network. Narrower than they are where it says so.
const text = { type: 'string', minLength: 1 }
const path = { type: 'string', pattern: '^(https?://.+|(?![./~])(?!.*\\.\\./)(?!.*\\\\)(?!.*://).+)$' }
const some = (items: object) => ({ type: 'array', minItems: 1, items })
const fields = { type: 'array', minItems: 1, uniqueItems: true, items: text }

const constraints = {
  type: 'object',
  properties: { required: { type: 'boolean' }, unique: { type: 'boolean' } },
  additionalProperties: false, // narrower
}

/** The field types of the published profile, `list` not among them. */
const types = [
  ...['string', 'number', 'integer', 'date', 'time', 'datetime', 'year', 'yearmonth', 'boolean', 'object', 'geopoint'],
  ...['geojson', 'array', 'duration', 'any'],
]

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: { name: text, type: { enum: types }, description: text, constraints },
  additionalProperties: false, // narrower
}

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields,
    reference: { type: 'object', required: ['fields'], properties: { resource: text, fields } },
  },
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: some(field),
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: fields,
    foreignKeys: some(foreignKey),
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path'],
  not: { required: ['data'] },
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._/-]+$' },
    path,
    type: { enum: ['table'] },
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    schema: tableSchema,
  },
  additionalProperties: false, // narrower
}

/** The descriptor of a data package. */
export const profile = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: some(text),
    contributors: some({ type: 'object', minProperties: 1, properties: { title: text, roles: some(text) } }),
    licenses: some({
      type: 'object',
      anyOf: [{ required: ['name'] }, { required: ['path'] }],
      properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
    }),
    sources: { type: 'array', items: { type: 'object', minProperties: 1, properties: { title: text, path } } },
    resources: some(resource),
  },
  additionalProperties: false, // narrower
}
