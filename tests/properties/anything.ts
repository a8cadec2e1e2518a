import fc from 'fast-check'
import { specsOf } from '../../src/find/specs.js'
import * as api from '../../src/index.js'

const { actors, documents, goods, kinds, records } = api

const names = [...actors, ...goods].map(({ name }) => name as string)

/** Text that means something to one helper or another, and text that looks as if it did. */
const text = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    'Irna',
    'DPRK',
    'definite',
    'possible',
  ),
  fc.constantFrom(
    '2024-13',
    '2023-02-29',
    '2024',
    '2024-06',
    '2024-07-01',
    '2022/2024',
    '2024/2022',
    '9999-12-31',
    '0000',
  ),
  fc.constantFrom(...names),
  fc.constantFrom(...records.map(({ id }) => id as string)),
  fc.constantFrom('missiles', 'percent', 'delivered', 'treaty', 'csl', 'bibtex', 'transfer', 'asserted'),
  fc.string(),
)

/** The options of all lists, and what is none. */
const keys = fc.oneof(
  fc.constantFrom(...new Set([undefined, ...kinds].flatMap((kind) => Object.keys(specsOf(kind))))),
  fc.constantFrom('form', 'distinct', 'base', '__proto__', 'constructor'),
)

/** Objects that look like options. */
const options = fc.dictionary(
  keys,
  fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.boolean(), fc.constant(undefined)),
  { maxKeys: 3 },
)

const whole = fc.constantFrom<unknown>(...records, ...documents, ...actors)

/** A record of which something is amiss. */
const amiss = fc
  .tuple(fc.constantFrom(...records), fc.constantFrom('id', 'kind', 'title', 'claims', 'period'), fc.anything())
  .map(([one, key, value]) => ({ ...one, [key]: value }))

/** Anything that a program may pass. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: options },
  { weight: 2, arbitrary: whole },
  { weight: 1, arbitrary: amiss },
  { weight: 1, arbitrary: fc.array(whole, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  {
    weight: 1,
    arbitrary: fc.record({ year: fc.anything(), month: fc.anything(), day: fc.anything() }, { requiredKeys: [] }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Symbol('x'), Symbol.iterator, () => 1, new Map(), /x/, null, undefined, Number.NaN, 0n),
  },
  {
    weight: 2,
    arbitrary: fc.anything({
      withDate: true,
      withMap: true,
      withSet: true,
      withBigInt: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
  },
)
