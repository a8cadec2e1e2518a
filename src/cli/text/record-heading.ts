import { actorsIn } from '../../query/parties.js'
import type { AnyRecord, Names } from '../../types/index.js'
import { periodText } from '../../words/period.js'
import { wrapped } from '../../words/wrap.js'
import type { World } from '../world.js'
import { styleOf } from './style.js'

type Row = AnyRecord<Names>

const both = (names: readonly string[]) => names.join(' and ')

/** What the sides of a record are to each other: `Iran → Russia`. */
function sidesText(record: Row): string {
  if (record.kind === 'transfer')
    return record.joint ? `${both(record.from)} → ${both(record.to)}, jointly` : `${record.from[0]} → ${record.to[0]}`
  if (record.kind !== 'tie') return [...new Set(actorsIn<Names>(record))].join(', ')
  const sides = record.directed ? `${both(record.from)} → ${both(record.to)}` : record.between.join(' – ')
  return `${sides}: ${record.type} (${record.domain})`
}

/** The lines above the claims of a record: title, sides and stage, period, id. */
export function recordHeading(record: Row, isSure: boolean | undefined, { colour, width }: World): readonly string[] {
  const { bold, dim, doubtful } = styleOf(colour)
  const doubt = isSure === false ? doubtful(' [possible]') : ''
  const stage = record.stage === undefined ? '' : `, ${record.stage}`
  const facts = wrapped(`${sidesText(record)}${stage}; ${periodText(record.period)}`, width)
  const title = wrapped(record.title, width - (isSure === false ? ' [possible]'.length : 0)).map(bold)
  return [`${title.join('\n')}${doubt}`, ...facts, dim(record.id)]
}
