import { home } from '../../helpers/home.js'
import { findRecordsOn } from '../../query/find-records.js'
import { readOptions } from '../../query/options.js'
import { selecting as readers } from '../../query/readers.js'
import { select } from '../../query/select.js'
import { scan } from '../../query/source.js'
import type { AnyRecord, Names } from '../../types/index.js'
import type { SourceDocument } from '../../types/reference.js'
import { daysText } from '../../words/dates.js'
import { type Answer, type Sheet, sheet } from '../answer.js'
import { command } from '../command.js'
import { type ListName, listNamed, listNames, type RecordListName, type ThingListName } from '../list-names.js'
import { recordLists, thingLists } from '../lists.js'
import { dashed } from '../parse.js'
import { oneOf } from '../read/closed.js'
import { actor } from '../read/names.js'
import { selecting } from '../read/options.js'
import { type Query, recordsAnswer } from '../records-answer.js'
import { plainCell } from '../text/plain-cell.js'
import { type TextColumn, table } from '../text/table.js'
import type { World } from '../world.js'

const readList = oneOf('a kind of list', listNames)

/** What a table tells of documents; the other lists are told whole. */
const documentTexts: readonly TextColumn<SourceDocument>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'name', of: ({ name }) => name },
  { name: 'title', of: ({ title = '' }) => title },
  { name: 'published', of: ({ published }) => daysText(published.earliest, published.latest) },
  { name: 'genre', of: ({ genre }) => genre },
]

const textsOf = (columns: Sheet['columns']): readonly TextColumn<unknown>[] =>
  columns.map((column) => ({
    name: column.name.replaceAll('_', ' '),
    of: (row) => plainCell(column.of(row)),
  }))

/** A list of what records name, as an answer. */
function thingsAnswer(name: ThingListName, world: World): Answer {
  const { columns, rows } = thingLists[name]
  const texts = name === 'documents' ? (documentTexts as readonly TextColumn<unknown>[]) : textsOf(columns)
  return { text: table(texts, [{ heading: [], rows }], world), json: rows, sheet: () => sheet(columns, rows) }
}

/** The records of a list that a selection takes; without an actor, of whomever. */
const chosen = (list: readonly AnyRecord<Names>[], of: string | undefined, options: object) =>
  of === undefined
    ? select<Names, AnyRecord<Names>>(list, readOptions('list', options, readers(home())), home())
    : (findRecordsOn(scan(list), home(), of, options) as readonly AnyRecord<Names>[])

const options = {
  of: {
    takes: 'ACTOR',
    about: 'only records that name this party or person, its bodies or office holders',
    read: actor,
  },
  ...selecting,
}

const isRecordList = (name: ListName): name is RecordListName => name in recordLists

/** `list` */
export const listCommand = command({
  about:
    'The records of a kind, or the actors, goods, places or documents that records name. Records that no document affirms, as what is only denied, are left out: show finds them.',
  argument: {
    name: 'KIND',
    about: listNames.join(', '),
    read: (text) => listNamed(text) ?? readList(text),
  },
  options,
  examples: ['list figures --of Belarus', 'list events --of Iran --during 2022-07', 'list goods --format csv'],
  run(asked, name, world) {
    if (isRecordList(name)) {
      const { of, possible, ...rest } = asked
      const query: Query = (certainty) => chosen(recordLists[name], of, { ...rest, certainty })
      return recordsAnswer(query, { ...rest, possible }, world)
    }
    const [given] = Object.keys(asked)
    if (given !== undefined) throw new RangeError(`--${dashed(given)} is not for '${name}': its entries are no records`)
    return thingsAnswer(name, world)
  },
})
