import { evidenceOf } from '../../helpers/evidence-of.js'
import { home } from '../../helpers/home.js'
import { sentenceOf } from '../../helpers/sentence-of.js'
import { viewOf } from '../../query/view.js'
import type { AnyRecord, OurNames } from '../../types/index.js'
import { wrapped } from '../../words/wrap.js'
import { claimSheet } from '../claims-answer.js'
import { command } from '../command.js'
import { recordNamed } from '../read/ids.js'
import { knownBy } from '../read/options.js'
import { claimLines, fullColumns } from '../text/claim-columns.js'
import { evidenceText } from '../text/evidence.js'
import { recordHeading } from '../text/record-heading.js'
import { table } from '../text/table.js'
import type { World } from '../world.js'

/** A record in full: heading, summary, what each claim says with its fields, evidence. */
function fullText(record: AnyRecord, world: World): string {
  return [
    recordHeading(record, undefined, world).join('\n'),
    ...(record.summary === undefined ? [] : [wrapped(record.summary, world.width).join('\n')]),
    table(fullColumns, [{ heading: [], rows: claimLines(record) }], world).trimEnd(),
    `${evidenceText(evidenceOf(record), world)}\n`,
  ].join('\n\n')
}

/** `show` */
export const showCommand = command({
  about:
    'One record in full: what it is, a sentence that says who claims what, each claim with its bounds, and where it stands. Denials and negated claims are among them.',
  argument: { name: 'ID', about: 'the id of a record, as every table shows it', read: recordNamed },
  options: { knownBy },
  examples: [
    'show transfers/iran-russia/shahed-136',
    'show ties/north-korea-russia/mutual-defence-treaty --format json',
  ],
  run(asked, record, world) {
    const view = viewOf<OurNames, AnyRecord>(record, asked.knownBy, home())
    if (view === undefined)
      return {
        text: '',
        json: [],
        sheet: () => claimSheet([]),
        hints: [`No document had told of '${record.id}' by ${asked.knownBy}.`],
      }
    const json = { record: view, sentence: sentenceOf(view), evidence: evidenceOf(view) }
    return { text: fullText(view, world), json, sheet: () => claimSheet([view]) }
  },
})
