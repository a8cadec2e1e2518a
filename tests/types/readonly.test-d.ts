import { test } from 'vitest'
import {
  actors,
  disagreements,
  documents,
  estimatesOf,
  evidenceOf,
  record,
  release,
  ties,
  timelineOf,
  totalOf,
  transfers,
  transfersTo,
} from '../../src/index.js'

const one = record('transfers/iran-russia/ballistic-missiles')

declare function first<T>(list: readonly T[]): T

/** Never run: the assignments are here to be refused by the compiler. */
function assigned() {
  // @ts-expect-error readonly
  transfers.push(one)
  // @ts-expect-error readonly
  transfers[0] = one
  // @ts-expect-error readonly
  transfersTo('Russia').sort()
  // @ts-expect-error readonly
  one.title = ''
  // @ts-expect-error readonly
  one.from[0] = 'Iran'
  // @ts-expect-error readonly
  one.period.earliestStart = null
  // @ts-expect-error readonly
  one.claims[0].modality = 'asserted'
  // @ts-expect-error readonly
  one.claims[0].passages.push('p1.s1')
  // @ts-expect-error readonly
  one.claims[0].quantity = undefined
  // @ts-expect-error readonly
  first(ties).standing = 'with'
  // @ts-expect-error readonly
  first(actors).name = 'Iran'
  // @ts-expect-error readonly
  first(documents).published.latest = ''
  // @ts-expect-error readonly
  release.version = ''
  // @ts-expect-error readonly
  release.counts.byKind.tie = 0
  // @ts-expect-error readonly
  first(estimatesOf(one)).low = 0
  // @ts-expect-error readonly
  first(evidenceOf(one)).locator = ''
  // @ts-expect-error readonly
  first(disagreements()).relation = 'compatible'
  // @ts-expect-error readonly
  first(timelineOf('Iran')).mark = 'told'
  // @ts-expect-error readonly
  totalOf(transfers, { unit: 'missiles' }).min = 0
}

test('everything that comes back is readonly', () => {
  void assigned
})
