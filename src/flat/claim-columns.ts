import { strengthOf } from '../certainty/index.js'
import { actorsIn } from '../find/list.js'
import { goodsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import { toldOf } from '../numbers/numbered.js'
import { valueAt } from '../objects.js'
import type { AnyRecord, Claim, DayRange, Names } from '../types/index.js'
import type { SourceDocument } from '../types/reference.js'
import { quantityText } from '../words/numbers.js'
import { iso3Reader } from './codes.js'
import { type Column, day, flag, integer, list, number, text } from './column.js'
import { labelReader, natureColumns, sideColumns } from './record-columns.js'
import type { FlatSources } from './sources.js'

/** A claim with the record that it stands on. */
export interface ClaimRow {
  /** The record. */
  readonly record: AnyRecord<Names>
  /** The claim. */
  readonly claim: Claim<string, Names>
  /** Its place among the claims of the record, from 1. */
  readonly place: number
  /** Why its number may not be added to another one; empty: it may. */
  readonly notAdditive: readonly string[]
}

type Columns = readonly Column<ClaimRow>[]

/** A row for each claim of the records, in their order. */
export const claimRows = (
  records: readonly AnyRecord<Names>[],
  notAdditive: (record: AnyRecord<Names>, claim: Claim<string, Names>) => readonly string[],
): readonly ClaimRow[] =>
  records.flatMap((record) =>
    claimsOf(record).map((claim, i) => ({
      ...{ record, claim, place: i + 1 },
      notAdditive: notAdditive(record, claim),
    })),
  )

const endOf = ({ claim: { period } }: ClaimRow): DayRange | undefined =>
  period?.end === 'open' ? undefined : period?.end

/** Which record the claim stands on, and what that says. */
function recordPart(sources: FlatSources): Columns {
  const iso3 = iso3Reader(sources.actors)
  const label = labelReader(sources)
  const goods = ({ record, claim }: ClaimRow) => goodsOf(claim, record)
  const ofRecord = (columns: readonly Column<AnyRecord<Names>>[]): Columns =>
    columns.map((one) => ({ ...one, of: ({ record }) => one.of(record) }))
  return [
    text(
      'claim',
      'The key of the line: record id, #, place among its claims; places may change between versions',
      (row) => [row.record.id, row.place].join('#'),
    ),
    text('record', 'The id of the record that it stands on', ({ record }) => record.id),
    integer('claim_number', 'Its place among the claims of the record, from 1', ({ place }) => place),
    text('kind', 'The kind of the record', ({ record }) => record.kind),
    text('title', 'The title of the record', ({ record }) => record.title),
    text('says', 'The claim in one plain sentence', ({ claim }) => claim.says),
    ...ofRecord(sideColumns(sources)),
    list('actors', 'Every party and person that the record names', ({ record }) => [...new Set(actorsIn(record))]),
    list('actors_iso3', 'The ISO 3166-1 alpha-3 codes of those', ({ record }) => iso3(actorsIn(record))),
    text('goods', 'The goods: those of the claim, else those of the record', goods),
    text('goods_label', 'The name to show for the goods', (row) => label(goods(row))),
    ...ofRecord(natureColumns),
  ]
}

/** How far the thing had got, and who says so how. */
const toldPart: Columns = [
  text('stage', 'How far the thing had got, as the claim tells it', ({ claim }) => claim.stage),
  text('modality', 'How the passage puts it forward', ({ claim }) => claim.modality),
  text('hedge', 'The hedge word of the passage', ({ claim }) => claim.hedge),
  flag('negated', 'Whether the claim says that it is not so', ({ claim }) => claim.negated === true),
  text('strength', 'How far the claim affirms its thing: definite, possible or no', ({ claim }) => strengthOf(claim)),
  text('claimant', 'Who says so, according to the document; empty: the document itself', ({ claim }) => claim.claimant),
  text('via', 'Who relays the words of the claimant', ({ claim }) => claim.via),
]

/** When, as the claim tells it. */
function datePart({ context }: FlatSources): Columns {
  return [
    text('start_date', 'When it began, as EDTF', ({ claim }) => claim.period?.start?.edtf),
    day('start_earliest', 'The first day on which it can have begun', ({ claim }) => claim.period?.start?.earliest),
    day('start_latest', 'The last day on which it can have begun', ({ claim }) => claim.period?.start?.latest),
    text('end_date', 'When it ended, as EDTF', (row) => endOf(row)?.edtf),
    day('end_earliest', 'The first day on which it can have ended', (row) => endOf(row)?.earliest),
    day('end_latest', 'The last day on which it can have ended', (row) => endOf(row)?.latest),
    flag('end_open', 'Whether the claim says or implies that it goes on', ({ claim }) => claim.period?.end === 'open'),
    text('as_of', 'The moment that a total or state is told of, as EDTF', ({ claim }) => claim.asOf?.edtf),
    day('as_of_from', 'The first day of that moment', ({ claim }) => claim.asOf?.earliest),
    day('as_of_to', 'The last day of that moment', ({ claim }) => claim.asOf?.latest),
    text('said', 'When the claimant said it, as EDTF', ({ claim }) => claim.said?.edtf),
    day('said_from', 'The first day on which it can have been said', ({ claim }) => claim.said?.earliest),
    day('said_to', 'The last day on which it can have been said', ({ claim }) => claim.said?.latest),
    day(
      'told_from',
      'For a chart: first day of as_of, else of said, else of a closed period, else of the document',
      (row) => toldOf(row.claim, context).earliest,
    ),
    day('told_to', 'For a chart: the last day of the same', ({ claim }) => toldOf(claim, context).latest),
    text('basis', 'How a date was got that the passage does not print', ({ claim }) => claim.basis),
    text('how', 'The same in a few words', ({ claim }) => claim.how),
  ]
}

/** How much, and whether that may be added to anything. */
const quantityPart: Columns = [
  text('quantity', 'The number in words, with its unit', ({ claim }) => claim.quantity && quantityText(claim.quantity)),
  text(
    'quantity_form',
    'How the number is printed; it decides which bounds there are',
    ({ claim }) => claim.quantity?.form,
  ),
  number('quantity_min', 'The lower bound, in `unit`; empty: none is stated', ({ claim }) => claim.quantity?.min),
  number('quantity_max', 'The upper bound, in `unit`; empty: none is stated', ({ claim }) => claim.quantity?.max),
  text('magnitude', 'The word that stands where no number is given', ({ claim }) => claim.quantity?.magnitude),
  text('unit', 'What is counted or measured', ({ claim }) => claim.quantity?.unit),
  text('per', 'What it is counted for', ({ claim }) => claim.quantity?.per),
  text('share_of', 'The whole that a share is of', ({ claim }) => claim.quantity?.of),
  text(
    'cumulative_since',
    'The first moment of a running total, as EDTF',
    ({ claim }) => claim.quantity?.cumulativeSince?.edtf,
  ),
  text('within', 'The record whose number contains this one', ({ claim }) => claim.within),
  flag(
    'additive',
    'Whether the number may be added to other additive ones of the same unit',
    ({ notAdditive }) => notAdditive.length === 0,
  ),
  list('not_additive_because', 'Why it may not', ({ notAdditive }) => notAdditive),
]

/** What else the claim says of the thing. */
const detailPart: Columns = [
  text('rank', 'The superlative that the passage gives', ({ claim }) => claim.rank?.as),
  text('rank_among', 'Among whom or what', ({ claim }) => claim.rank?.among),
  text('trend', 'The change that the passage tells', ({ claim }) => claim.trend?.is),
  text('trend_since', 'Since when it goes that way, as EDTF', ({ claim }) => claim.trend?.since?.edtf),
  list('parties', 'The parties of the record of which alone the claim speaks', ({ claim }) => claim.parties),
  list('obligations', 'What the parties of a tie bind themselves to', ({ claim }) => claim.obligations),
  list('lacks', 'What the thing is said to lack', ({ claim }) => claim.lacks),
  text('called', 'The label that the speaker gives, to be shown in quotes', ({ claim }) => claim.called),
]

/** Where it stands. */
function sourcePart({ documents }: FlatSources): Columns {
  const byId = new Map<string, SourceDocument>(documents.map((document) => [document.id, document]))
  const documentOf = ({ claim }: ClaimRow) => valueAt(byId, claim.document)
  return [
    text('document', 'The id of the document', ({ claim }) => claim.document),
    list(
      'passages',
      'The passages that carry the claim: p3.s1 is paragraph 3, sentence 1',
      ({ claim }) => claim.passages,
    ),
    text('document_name', 'What to call the document in running text', (row) => documentOf(row).name),
    day(
      'published_earliest',
      'The first day on which the document can have appeared',
      (row) => documentOf(row).published.earliest,
    ),
    day('published_latest', 'The day from which it counts as known', (row) => documentOf(row).published.latest),
  ]
}

/** The columns of `claims.csv` and `claims.parquet`. */
export const claimColumns = (sources: FlatSources): Columns => [
  ...recordPart(sources),
  ...toldPart,
  ...datePart(sources),
  ...quantityPart,
  ...detailPart,
  ...sourcePart(sources),
]
