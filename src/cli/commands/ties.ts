import { tiesAt, tiesOf } from '../../helpers/ties.js'
import { domains, stages, standings, type TieType, tieTypes } from '../../vocabulary/index.js'
import { command } from '../command.js'
import { oneOf } from '../read/closed.js'
import { date } from '../read/dates.js'
import { party } from '../read/names.js'
import { selecting } from '../read/options.js'
import { type Query, recordsAnswer } from '../records-answer.js'

const types = Object.keys(tieTypes) as readonly TieType[]
const tieStages = Object.keys(stages.tie) as readonly (keyof typeof stages.tie)[]
const { during: _, ...selectingAt } = selecting

const options = {
  at: { takes: 'DATE', about: 'held on a day of this date: 2024-07-01, 2024-07, 2024 or 2022/2024', read: date },
  of: { takes: 'PARTY', about: 'a party, on whichever side', read: party },
  with: { takes: 'PARTY', about: 'the other party', read: party },
  type: {
    ...{ takes: 'TYPE', about: `the type: ${types.join(', ')}`, several: true as const },
    read: oneOf('a type of tie', types),
  },
  domain: {
    ...{ takes: 'DOMAIN', about: `what it is about: ${domains.join(', ')}`, several: true as const },
    read: oneOf('a domain', domains),
  },
  standing: {
    ...{
      takes: 'STANDING',
      about: `with each other, against, or neither: ${standings.join(', ')}`,
      several: true as const,
    },
    read: oneOf('a standing', standings),
  },
  stage: {
    ...{ takes: 'STAGE', about: `how far it had got: ${tieStages.join(', ')}`, several: true as const },
    read: oneOf('a stage of a tie', tieStages),
  },
  ...selectingAt,
}

/** `ties` */
export const tiesCommand = command({
  about:
    'Relations between parties that stand over time. Give --at, --of or both. With --at only those that held on every reading of the documents, unless --possible adds what is not ruled out; without it, those of any time.',
  options,
  examples: [
    'ties --at 2024-07-01 --of Russia --with DPRK',
    'ties --at 2025-12-31 --of Russia --type treaty,alliance --possible',
    'ties --of Armenia --standing against',
  ],
  run({ at, of, possible, ...rest }, _, world) {
    if (at === undefined && of === undefined) throw new RangeError("give --at, --of or both; 'list ties' shows all")
    const query: Query = (certainty) =>
      at === undefined ? tiesOf(of as NonNullable<typeof of>, rest) : tiesAt(at, { ...rest, of, certainty })
    return recordsAnswer(query, { during: at, possible }, world)
  },
})
