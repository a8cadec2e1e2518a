import type { PartyName } from '../../generated/names.js'
import { transfersFrom, transfersTo } from '../../helpers/transfers.js'
import type { TransferOptions } from '../../query/asked.js'
import { stages, type Unit, units } from '../../vocabulary/index.js'
import { command } from '../command.js'
import { oneOf } from '../read/closed.js'
import { goodsNamed, party } from '../read/names.js'
import { selecting } from '../read/options.js'
import { type Query, recordsAnswer } from '../records-answer.js'
import { totalAnswer } from '../total-answer.js'

const transferStages = Object.keys(stages.transfer) as readonly (keyof typeof stages.transfer)[]
const addable = units.filter((unit): unit is Exclude<Unit, 'percent'> => unit !== 'percent')

/** Asks the helper of the side that is given; both: those to one from the other. */
function sent(to: PartyName | undefined, from: PartyName | undefined, options: TransferOptions) {
  if (to !== undefined) return transfersTo(to, { ...options, from })
  if (from !== undefined) return transfersFrom(from, options)
  throw new RangeError("give --to, --from or both; 'list transfers' shows all")
}

const options = {
  to: { takes: 'PARTY', about: 'the recipient, alone or among others', read: party },
  from: { takes: 'PARTY', about: 'the sender, alone or among others', read: party },
  goods: { takes: 'GOODS', about: "the goods, or anything under them: 'list goods' has the tree", read: goodsNamed },
  includeUnspecified: { about: 'with --goods: also claims that name only wider goods' },
  stage: {
    ...{ takes: 'STAGE', about: `how far it had got: ${transferStages.join(', ')}`, several: true as const },
    read: oneOf('a stage of a transfer', transferStages),
  },
  ...selecting,
  total: {
    takes: 'UNIT',
    about: 'instead, the total in a unit, nothing added twice',
    read: oneOf('a unit', addable),
  },
}

/** `transfers` */
export const transfersCommand = command({
  about:
    'What was sent from one side to another, at whatever stage: promised and refused things too. Give --to, --from or both. A filter on stage, goods, modality or claimant matches where one and the same claim meets all of it; all claims of the record are shown.',
  options,
  examples: [
    'transfers --to Russia --from Iran --known-by 2024-12-31',
    'transfers --from DPRK --goods artillery-shells --during 2024 --possible',
    'transfers --to Russia --from DPRK --goods ballistic-missile --total missiles',
  ],
  run({ to, from, total, possible, ...rest }, _, world) {
    const query: Query = (certainty) => sent(to, from, { ...rest, certainty })
    const answer = recordsAnswer(query, { ...rest, possible }, world)
    return total === undefined ? answer : totalAnswer(answer, total, rest.knownBy, world)
  },
})
