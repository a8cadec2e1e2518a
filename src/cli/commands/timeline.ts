import { windowOf } from '../../dates/index.js'
import { day, list, text } from '../../flat/column.js'
import { timelineOf } from '../../helpers/timeline-of.js'
import type { TimelineEntry } from '../../query/timeline.js'
import type { Claim, Names, OurNames } from '../../types/index.js'
import { kinds } from '../../vocabulary/index.js'
import { daysText } from '../../words/dates.js'
import { sheet } from '../answer.js'
import { command } from '../command.js'
import { graded } from '../graded.js'
import { oneOf } from '../read/closed.js'
import { actor } from '../read/names.js'
import { selecting } from '../read/options.js'
import { type TextColumn, table } from '../text/table.js'

type Entry = TimelineEntry<OurNames>

/** What the claims of an entry say in words, each once. */
const eachOnce =
  (wordsOf: (claim: Claim<string, Names>) => string) =>
  ({ claims }: Entry) => [...new Set((claims as readonly Claim<string, Names>[]).map(wordsOf))]
const placesOf = eachOnce(({ document, passages }) => `${document} ${passages.join(' ')}`)
const whoSays = eachOnce(({ modality, claimant }) => `${modality} by ${claimant ?? 'the document'}`)

const textColumns: readonly TextColumn<Entry>[] = [
  { name: 'date', of: ({ earliest, latest }) => daysText(earliest, latest) },
  { name: '', of: ({ mark }) => mark },
  { name: 'what', of: ({ record }) => `${record.title} (${record.kind})` },
  { name: 'who says', of: (entry) => whoSays(entry).join('; ') },
  { name: 'where', of: (entry) => placesOf(entry).join('; ') },
]

const columns = [
  day<Entry>('earliest', 'The first day that the date can be', ({ earliest }) => earliest),
  day<Entry>('latest', 'The last day that it can be', ({ latest }) => latest),
  text<Entry>('mark', 'What the date marks', ({ mark }) => mark),
  text<Entry>('kind', 'The kind of the record', ({ kind }) => kind),
  text<Entry>('record', 'The id of the record', ({ record }) => record.id),
  text<Entry>('title', 'Its title', ({ record }) => record.title),
  text<Entry>('stage', 'How far it has got', ({ record }) => record.stage),
  list<Entry>('who_says', 'How and by whom the date is put forward', whoSays),
  list<Entry>('passages', 'The passages that give the date', placesOf),
]

/** An entry by what it says: two queries make two entries of it. */
const keyOf = ({ record, mark, earliest, latest }: Entry) => JSON.stringify([record.id, mark, earliest, latest])

const options = {
  kind: {
    takes: 'KIND',
    about: `only records of a kind: ${kinds.join(', ')}`,
    read: oneOf('a kind of record', kinds),
  },
  ...selecting,
  during: { ...selecting.during, about: 'only dates that surely lie in this one; with --possible those that can' },
}

/** `timeline` */
export const timelineCommand = command({
  about:
    'The dated points of every record that names an actor, a body of it or a holder of its offices, in time order: when a thing happened, began or ended, or the moment that it is told of.',
  argument: { name: 'ACTOR', about: 'a party or person', read: actor },
  options,
  examples: ['timeline Iran', 'timeline "Vladimir Putin" --during 2022/2025 --kind event'],
  run({ possible, ...rest }, name, world) {
    const window = rest.during === undefined ? undefined : windowOf(rest.during)
    const found = new Map<string, Entry>()
    const query = (certainty: 'definite' | 'possible') =>
      timelineOf(name, { ...rest, certainty }).map((entry) => {
        const known = found.get(keyOf(entry)) ?? entry
        found.set(keyOf(entry), known)
        return known
      })
    const { shown, hints } = graded(query, { window, possible })
    return {
      text: table(textColumns, [{ heading: [], rows: shown }], world),
      json: shown,
      sheet: () => sheet(columns, shown),
      hints,
    }
  },
})
