import { strengthOf } from '../certainty/index.js'
import { actorsIn } from '../find/list.js'
import { goodsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import { toldOf } from '../numbers/estimates.js'
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
  readonly claim: Told
  /** Its place among the claims of the record, from 1. */
  readonly place: number
  /** Why its number may not be added to another one; empty: it may. */
  readonly notAdditive: readonly string[]
}

type Told = Claim<string, Names>
type Columns = readonly Column<ClaimRow>[]
type OfClaims = readonly Column<Told>[]

/** Columns of a part of the row. */
const over = <T>(part: (row: ClaimRow) => T, columns: readonly Column<T>[]): Columns =>
  columns.map((one) => ({ ...one, of: (row) => one.of(part(row)) }))
const recordOf = ({ record }: ClaimRow) => record
const claimOf = ({ claim }: ClaimRow) => claim

/** A row for each claim of the records, in their order. */
export const claimRows = (
  records: readonly AnyRecord<Names>[],
  notAdditive: (record: AnyRecord<Names>, claim: Told) => readonly string[],
): readonly ClaimRow[] =>
  records.flatMap((record) =>
    claimsOf(record).map((claim, i) => ({
      ...{ record, claim, place: i + 1 },
      notAdditive: notAdditive(record, claim),
    })),
  )

const endOf = ({ period }: Told): DayRange | undefined => (period?.end === 'open' ? undefined : period?.end)

/** Which record the claim stands on, and what that says. */
function recordPart(sources: FlatSources): Columns {
  const iso3 = iso3Reader(sources.actors)
  const label = labelReader(sources)
  const goods = ({ record, claim }: ClaimRow) => goodsOf(claim, record)
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
    ...over(recordOf, sideColumns(sources)),
    list('actors', 'Every party and person that the record names', ({ record }) => [...new Set(actorsIn(record))]),
    list('actors_iso3', 'The ISO 3166-1 alpha-3 codes of those', ({ record }) => iso3(actorsIn(record))),
    text('goods', 'The goods: those of the claim, else those of the record', goods),
    text('goods_label', 'The name to show for the goods', (row) => label(goods(row))),
    ...over(recordOf, natureColumns),
  ]
}

/** How far the thing had got, and who says so how. */
const toldPart: OfClaims = [
  text('stage', 'How far the thing had got, as the claim tells it', ({ stage }) => stage),
  text('modality', 'How the passage puts it forward', ({ modality }) => modality),
  text('hedge', 'The hedge word of the passage', ({ hedge }) => hedge),
  flag('negated', 'Whether the claim says that it is not so', ({ negated }) => negated === true),
  text('strength', 'How far the claim affirms its thing: definite, possible or no', strengthOf),
  text('claimant', 'Who says so, according to the document; empty: the document itself', ({ claimant }) => claimant),
  text('via', 'Who relays the words of the claimant', ({ via }) => via),
]

/** When, as the claim tells it. */
function datePart({ context }: FlatSources): OfClaims {
  return [
    text('start_date', 'When it began, as EDTF', ({ period }) => period?.start?.edtf),
    day('start_earliest', 'The first day on which it can have begun', ({ period }) => period?.start?.earliest),
    day('start_latest', 'The last day on which it can have begun', ({ period }) => period?.start?.latest),
    text('end_date', 'When it ended, as EDTF', (claim) => endOf(claim)?.edtf),
    day('end_earliest', 'The first day on which it can have ended', (claim) => endOf(claim)?.earliest),
    day('end_latest', 'The last day on which it can have ended', (claim) => endOf(claim)?.latest),
    flag('end_open', 'Whether the claim says or implies that it goes on', ({ period }) => period?.end === 'open'),
    text('as_of', 'The moment that a total or state is told of, as EDTF', ({ asOf }) => asOf?.edtf),
    day('as_of_from', 'The first day of that moment', ({ asOf }) => asOf?.earliest),
    day('as_of_to', 'The last day of that moment', ({ asOf }) => asOf?.latest),
    text('said', 'When the claimant said it, as EDTF', ({ said }) => said?.edtf),
    day('said_from', 'The first day on which it can have been said', ({ said }) => said?.earliest),
    day('said_to', 'The last day on which it can have been said', ({ said }) => said?.latest),
    day(
      'told_from',
      'For a chart: first day of as_of, else of said, else of a closed period, else of the document',
      (claim) => toldOf(claim, context).earliest,
    ),
    day('told_to', 'For a chart: the last day of the same', (claim) => toldOf(claim, context).latest),
    text('basis', 'How a date was got that the passage does not print', ({ basis }) => basis),
    text('how', 'The same in a few words', ({ how }) => how),
  ]
}

/** How much. */
const quantityPart: OfClaims = [
  text('quantity', 'The number in words, with its unit', ({ quantity: told }) => told && quantityText(told)),
  text(
    'quantity_form',
    'How the number is printed; it decides which bounds there are',
    ({ quantity }) => quantity?.form,
  ),
  number('quantity_min', 'The lower bound, in `unit`; empty: none is stated', ({ quantity }) => quantity?.min),
  number('quantity_max', 'The upper bound, in `unit`; empty: none is stated', ({ quantity }) => quantity?.max),
  text('magnitude', 'The word that stands where no number is given', ({ quantity }) => quantity?.magnitude),
  text('unit', 'What is counted or measured', ({ quantity }) => quantity?.unit),
  text('per', 'What it is counted for', ({ quantity }) => quantity?.per),
  text('share_of', 'The whole that a share is of', ({ quantity }) => quantity?.of),
  text(
    'cumulative_since',
    'The first moment of a running total, as EDTF',
    ({ quantity }) => quantity?.cumulativeSince?.edtf,
  ),
  text('within', 'The record whose number contains this one', ({ within }) => within),
]

/** What else the claim says of the thing. */
const detailPart: OfClaims = [
  text('rank', 'The superlative that the passage gives', ({ rank }) => rank?.as),
  text('rank_among', 'Among whom or what', ({ rank }) => rank?.among),
  text('trend', 'The change that the passage tells', ({ trend }) => trend?.is),
  text('trend_since', 'Since when it goes that way, as EDTF', ({ trend }) => trend?.since?.edtf),
  list('parties', 'The parties of the record of which alone the claim speaks', ({ parties }) => parties),
  list('obligations', 'What the parties of a tie bind themselves to', ({ obligations }) => obligations),
  list('lacks', 'What the thing is said to lack', ({ lacks }) => lacks),
  text('called', 'The label that the speaker gives, to be shown in quotes', ({ called }) => called),
]

/** Where it stands. */
function sourcePart({ documents }: FlatSources): OfClaims {
  const byId = new Map<string, SourceDocument>(documents.map((document) => [document.id, document]))
  const documentOf = ({ document }: Told) => valueAt(byId, document)
  return [
    text('document', 'The id of the document', ({ document }) => document),
    list('passages', 'The passages that carry the claim: p3.s1 is paragraph 3, sentence 1', ({ passages }) => passages),
    text('document_name', 'What to call the document in running text', (claim) => documentOf(claim).name),
    day(
      'published_earliest',
      'The first day on which the document can have appeared',
      (claim) => documentOf(claim).published.earliest,
    ),
    day('published_latest', 'The day from which it counts as known', (claim) => documentOf(claim).published.latest),
  ]
}

/** Whether its number may be added to anything. */
const additivePart: Columns = [
  flag(
    'additive',
    'Whether the number may be added to other additive ones of the same unit',
    ({ notAdditive }) => notAdditive.length === 0,
  ),
  list('not_additive_because', 'Why it may not', ({ notAdditive }) => notAdditive),
]

/** The columns of `claims.csv` and `claims.parquet`. */
export const claimColumns = (sources: FlatSources): Columns => [
  ...recordPart(sources),
  ...over(claimOf, [...toldPart, ...datePart(sources), ...quantityPart]),
  ...additivePart,
  ...over(claimOf, [...detailPart, ...sourcePart(sources)]),
]
