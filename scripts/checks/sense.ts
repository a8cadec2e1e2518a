import { hedges, type Phase, stages } from '../../src/vocabulary/index.js'
import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'

/** Stages that only something ahead can be at. */
const ahead = ['scheduled', 'expected']

const rates = ['economic growth', 'inflation']

function claimProblems({ entry, fields }: Resolved, claim: ResolvedClaim): string[] {
  const { modality, quantity, hedge, stage, claimant, basis } = claim
  const isAssessment = entry.kind === 'assessment'
  const isAhead = modality === 'planned' || modality === 'forecast'
  const phase = stage && (stages as Record<string, Record<string, Phase>>)[entry.kind]?.[stage]
  const dated = claim.period ?? claim.asOf ?? claim.said ?? claim.trend?.since ?? quantity?.cumulativeSince
  const checks: [boolean, string][] = [
    [isAssessment && modality !== 'opinion' && modality !== 'forecast', 'an assessment is opinion or forecast'],
    [!isAssessment && modality === 'opinion', 'only an assessment is an opinion'],
    [
      modality === 'asserted' && claimant !== undefined && entry.kind !== 'statement',
      'what a claimant says is reported or alleged, not asserted',
    ],
    [
      modality === 'asserted' && hedge !== undefined && hedges[hedge] === 'reporting',
      'what is reportedly so is reported',
    ],
    [modality === 'reported' && claimant === undefined && hedge === undefined, 'reported needs a claimant or a hedge'],
    [modality === 'denied' && claimant === undefined, 'a denial has a claimant'],
    [modality === 'alleged' && claimant === undefined, 'an allegation has a claimant'],
    [modality === 'planned' && phase === 'during', 'what is planned is not at a stage that holds already'],
    [
      modality === 'forecast' && (phase === 'during' || phase === 'after'),
      'what is only expected is not at a stage that holds already',
    ],
    [ahead.includes(stage as string) && !isAhead, 'what is scheduled, planned or expected is planned or a forecast'],
    [entry.kind === 'stance' && isAhead, 'a position is held, not planned'],
    [
      entry.kind === 'statement' && modality !== 'asserted' && modality !== 'reported',
      'the modality of a statement is that of the act',
    ],
    [
      isAssessment && fields.type === 'forecast' && modality !== 'forecast',
      'an assessment of type forecast is a forecast',
    ],
    [
      isAssessment && !['forecast', 'effect'].includes(fields.type as string) && modality === 'forecast',
      'a forecast is an assessment of type forecast or effect',
    ],
    [
      quantity?.unit === 'percent' && quantity.of === undefined && !rates.includes(fields.measure as string),
      'a percentage says of what',
    ],
    [basis !== undefined && dated === undefined, 'basis says how a date was got, and there is none'],
    [
      claim.goods !== undefined && claim.goods === (fields.goods ?? fields.what),
      'goods of a claim are narrower than those of the record',
    ],
    [
      entry.kind === 'statement' && claim.period === undefined && claim.said !== undefined,
      'the day of a statement is its date',
    ],
  ]
  return checks.flatMap(([wrong, rule]) => (wrong ? [rule] : []))
}

/** What no schema can say: fields that exclude or need each other. */
export function checkSense(_: Context, record: Resolved): Problem[] {
  const { file } = record.entry
  return record.claims.flatMap(({ claim, key }) => claimProblems(record, claim).map((rule) => ({ file, key, rule })))
}
