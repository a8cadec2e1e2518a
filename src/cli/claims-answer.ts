import { additiveReader } from '../flat/additive.js'
import { claimRows, claimColumns as flatColumns } from '../flat/claim-columns.js'
import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { home } from '../helpers/home.js'
import { records } from '../records.js'
import type { AnyRecord, Names } from '../types/index.js'
import { type Answer, type Sheet, sheet } from './answer.js'
import { claimColumns, claimLines } from './text/claim-columns.js'
import { recordHeading } from './text/record-heading.js'
import { table } from './text/table.js'
import type { World } from './world.js'

type Row = AnyRecord<Names>

/** The claims of records as lines of `claims.csv`. */
export function claimSheet(shown: readonly Row[]): Sheet {
  const sources = { actors, goods, places, documents, context: home() }
  return sheet(flatColumns(sources), claimRows(shown, additiveReader(records, sources.context)))
}

/** Records with their claims, as an answer; `isSure` tells which of them are no more than possible. */
export function claimsAnswer(
  shown: readonly Row[],
  isSure: (record: Row) => boolean | undefined,
  world: World,
): Answer {
  const groups = shown.map((record) => ({
    heading: recordHeading(record, isSure(record), world),
    rows: claimLines(record),
  }))
  return { text: table(claimColumns, groups, world), json: shown, sheet: () => claimSheet(shown) }
}
