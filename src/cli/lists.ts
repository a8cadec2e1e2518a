import { actorColumns, documentColumns, goodsTableColumns, placeColumns } from '../flat/reference-columns.js'
import { actors } from '../generated/actors.js'
import { assessments } from '../generated/assessments.js'
import { capabilities } from '../generated/capabilities.js'
import { deployments } from '../generated/deployments.js'
import { documents } from '../generated/documents.js'
import { events } from '../generated/events.js'
import { figures } from '../generated/figures.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { stances } from '../generated/stances.js'
import { statements } from '../generated/statements.js'
import { ties } from '../generated/ties.js'
import { transfers } from '../generated/transfers.js'
import type { AnyRecord, Names } from '../types/index.js'
import { sheet } from './answer.js'
import type { RecordListName, ThingListName } from './list-names.js'

/** The lists of records. */
export const recordLists: Readonly<Record<RecordListName, readonly AnyRecord<Names>[]>> = {
  ...{ transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments },
}

/** The lists of what records name, with the columns of their files. */
export const thingLists = {
  actors: sheet(actorColumns, actors),
  goods: sheet(goodsTableColumns, goods),
  places: sheet(placeColumns, places),
  documents: sheet(documentColumns, documents),
} as const satisfies Readonly<Record<ThingListName, unknown>>
