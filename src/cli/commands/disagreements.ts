import { list, number, text } from '../../flat/column.js'
import { disagreements } from '../../helpers/disagreements.js'
import type { Disagreement } from '../../query/disagreements.js'
import type { AnyRecord, Claim, Names, OurNames } from '../../types/index.js'
import { wrapped } from '../../words/wrap.js'
import { sheet } from '../answer.js'
import { command } from '../command.js'
import { emptyHint } from '../graded.js'
import { actor } from '../read/names.js'
import { knownBy } from '../read/options.js'
import { claimColumns, claimLines } from '../text/claim-columns.js'
import { styleOf } from '../text/style.js'
import { table } from '../text/table.js'
import type { World } from '../world.js'

type Difference = Disagreement<OurNames>

const claimsOf = ({ claims }: Difference) => claims as readonly Claim<string, Names>[]
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** What the claims differ about and how they stand to each other, in a line. */
function differenceText({ about, unit, relation, spread }: Difference): string {
  const printed = spread
    ? `; printed numbers from ${numbers.format(spread.low)} to ${numbers.format(spread.high)} (${numbers.format(spread.ratio)} times)`
    : ''
  return `${relation}: ${about}${unit === undefined ? '' : ` in ${unit}`}${printed}`
}

const groupOf = (one: Difference, { colour, width }: World) => {
  const { bold, dim, doubtful } = styleOf(colour)
  return {
    heading: [
      ...wrapped(one.record.title, width).map(bold),
      ...wrapped(differenceText(one), width).map(doubtful),
      dim(one.record.id),
    ],
    rows: claimLines(one.record as AnyRecord<Names>, claimsOf(one)),
  }
}

const columns = [
  text<Difference>('record', 'The id of the record', ({ record }) => record.id),
  text<Difference>('title', 'Its title', ({ record }) => record.title),
  text<Difference>('about', 'What the claims differ about', ({ about }) => about),
  text<Difference>('unit', 'The unit of the numbers', ({ unit }) => unit),
  text<Difference>('relation', 'How the claims stand to each other', ({ relation }) => relation),
  number<Difference>('low', 'The least number printed', ({ spread }) => spread?.low),
  number<Difference>('high', 'The greatest number printed', ({ spread }) => spread?.high),
  number<Difference>('ratio', 'The second by the first', ({ spread }) => spread?.ratio),
  list<Difference>('passages', 'The passages of the claims', (one) =>
    claimsOf(one).map(({ document, passages }) => `${document} ${passages.join(' ')}`),
  ),
]

/** `disagreements` */
export const disagreementsCommand = command({
  about:
    'Where the claims on one record differ: about a number, by a denial, by a negation, or by starts that exclude each other; and whether they can all be so.',
  options: {
    on: { takes: 'ACTOR', about: 'only records that name this party or person', read: actor },
    knownBy,
  },
  examples: ['disagreements', 'disagreements --on Iran'],
  run(asked, _, world) {
    const found = disagreements(asked)
    return {
      text: table(
        claimColumns,
        found.map((one) => groupOf(one, world)),
        world,
      ),
      json: found,
      sheet: () => sheet(columns, found),
      hints: found.length === 0 ? [emptyHint] : [],
    }
  },
})
