import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { tables } from '../../scripts/write/ours.js'
import { documents, release } from '../../src/index.js'
import { profile } from './profile.js'
import { files, jsonOf } from './written.js'

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: {
    readonly fields: readonly { readonly name: string }[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
  }
}

const descriptor = jsonOf<{ version: string; sources: unknown[]; resources: Resource[] }>('datapackage.json')
const { resources } = descriptor
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
addFormats.default(ajv)
const valid = ajv.compile(profile)

test('the descriptor is what the standard asks for', () => {
  valid(descriptor)
  expect(valid.errors).toBe(null)
})

test.each([
  ['no resources', { resources: [] }],
  ['a path that climbs', { resources: [{ name: 'x', path: '../x.csv' }] }],
  [
    'a type that the published profile lacks',
    {
      resources: [{ name: 'x', path: 'x.csv', schema: { fields: [{ name: 'a', type: 'list' }] } }],
    },
  ],
  ['a licence without name and path', { licenses: [{ title: 'x' }] }],
  ['a time that is none', { created: 'today' }],
])('the check refuses %s', (_, change) => {
  expect(valid({ ...descriptor, ...change })).toBe(false)
})

test('it says version and documents', () => {
  expect(descriptor.version).toBe(release.version)
  expect(descriptor.sources.length).toBe(documents.length)
})

test('each data file is a resource, and names are single', () => {
  const data = files.filter(({ path }) => !/^fingerprints\/|^(datapackage\.json|schema\.json|llms\.txt)$/.test(path))
  expect(resources.map(({ path }) => path).sort()).toEqual(data.map(({ path }) => path).sort())
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
})

describe.each(resources.map((resource) => [resource.path, resource] as const))(
  '%s',
  (path, { bytes, hash, schema }) => {
    const content = Buffer.from(files.find((file) => file.path === path)?.content ?? '')

    test('has the size and the hash that the descriptor says', () => {
      expect(content.length).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
    })

    if (schema === undefined) return
    const names = schema.fields.map(({ name }) => name)

    test('has the columns, and keys among them', () => {
      expect(content.toString().split('\r\n')[0]).toBe(names.join(','))
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]))
    })

    test('refers to columns that are there', () => {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = resources.find(({ name }) => name === reference.resource)?.schema
        expect(names).toEqual(expect.arrayContaining([...fields]))
        expect(target?.primaryKey).toEqual(reference.fields)
      }
    })
  },
)

test('each table is a resource of its name', () => {
  expect(resources.flatMap(({ name, schema }) => (schema ? [name] : []))).toEqual(tables.map(({ name }) => name))
})
