import { hedges, type Phase, stages } from '../../src/vocabulary/index.js'
import type { ClaimCheck } from '../evidence/context.js'
import { broken, unless } from '../read/problems.js'

const rates: readonly unknown[] = ['economic growth', 'inflation']

/** What no schema can say: fields that exclude or need each other. */
export const checkSense: ClaimCheck = ({ sources }, { entry: { kind }, fields }, { claim }) => {
  const { modality, quantity, hedge, stage = '', claimant, basis, how, goods, period, asOf, said, trend } = claim
  const is = (...modalities: readonly string[]) => modalities.includes(modality)
  const isAhead = is('planned', 'forecast')
  const [isAssessment, isStatement] = [kind === 'assessment', kind === 'statement']
  const isForesight = isAssessment && fields.type === 'forecast'
  const phase = (stages as Readonly<Record<string, Readonly<Record<string, Phase>>>>)[kind]?.[stage]
  const isDated = (period ?? asOf ?? said ?? trend?.since ?? quantity?.cumulativeSince) !== undefined
  const isShare = quantity?.unit === 'percent' && quantity.of === undefined
  const isReporting = hedge !== undefined && hedges[hedge] === 'reporting'
  const isNobodys = claimant === undefined
  const published = sources.documents.get(claim.document)?.published.latest ?? '9999'
  return [
    ...broken([
      [isAssessment && !is('opinion', 'forecast'), 'an assessment is opinion or forecast'],
      [!isAssessment && is('opinion'), 'only an assessment is an opinion'],
      [!isNobodys && is('asserted') && !isStatement, 'what a claimant says is reported or alleged, not asserted'],
      [isReporting && is('asserted'), 'what is reportedly so is reported'],
      [isNobodys && is('reported') && hedge === undefined, 'reported needs a claimant or a hedge'],
      [isNobodys && is('denied'), 'a denial has a claimant'],
      [isNobodys && is('alleged'), 'an allegation has a claimant'],
      [is('planned') && phase === 'during', 'what is planned is not at a stage that holds already'],
      [
        is('forecast') && (phase === 'during' || phase === 'after'),
        'what is only expected is not at a stage that holds already',
      ],
      [
        (stage === 'scheduled' || stage === 'expected') && !isAhead,
        'what is scheduled, planned or expected is planned or a forecast',
      ],
      [kind === 'stance' && isAhead, 'a position is held, not planned'],
      [isStatement && !is('asserted', 'reported'), 'the modality of a statement is that of the act'],
      [isForesight && !is('forecast'), 'an assessment of type forecast is a forecast'],
      [
        isAssessment && !isForesight && fields.type !== 'effect' && is('forecast'),
        'a forecast is an assessment of type forecast or effect',
      ],
      [isShare && !rates.includes(fields.measure), 'a percentage says of what'],
      [basis !== undefined && !isDated, 'basis says how a date was got, and there is none'],
      [basis !== undefined && how === undefined, 'a date with a basis says how'],
      [
        goods !== undefined && goods === (fields.goods ?? fields.what),
        'goods of a claim are narrower than those of the record',
      ],
      [isStatement && period === undefined && said !== undefined, 'the day of a statement is its date'],
    ]),
    ...unless((asOf?.earliest ?? '0000') <= published, 'as-of is not after the document', asOf?.edtf),
  ]
}
