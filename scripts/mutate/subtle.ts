import { modalities, stages } from '../../src/vocabulary/index.js'
import { factsOfEach } from '../evidence/cited.js'
import { otherActors, otherClaimants, turned } from './actors.js'
import { inClaims, type Mutate, replacedIn } from './operator.js'
import { dateChanges, formChanges, movedYear, numberChanges } from './values.js'

const stageList = (kind: string) => Object.keys((stages as Readonly<Record<string, object>>)[kind] ?? {})

const drop = (field: 'hedge' | 'claimant' | 'quantity' | 'negated') =>
  inClaims((claim) => (claim[field] === undefined ? [] : [{ [field]: undefined }]))

/** Wrong in a way that reads well. */
export const subtleOperators: Readonly<Record<string, Mutate>> = {
  'the neighbouring passage': inClaims(({ document, passages }, { context }) => {
    const ids = [...(context.passages.get(document)?.keys() ?? [])]
    const beside = (id: string) => [-1, 1].flatMap((step) => ids[ids.indexOf(id) + step] ?? [])
    const others = (id: string) => beside(id).filter((other) => !passages.includes(other))
    return replacedIn(passages, others).map((wrong) => ({ passages: wrong }))
  }),
  'another number of the passage': inClaims((claim, { context }) =>
    numberChanges(claim, (value) =>
      factsOfEach(context, claim).flatMap(({ numbers }) => numbers.filter((n) => n !== value)),
    ),
  ),
  'the opposite bound': inClaims((claim) => formChanges(claim, true)),
  'another form of the number': inClaims((claim) => formChanges(claim, false)),
  'ten times the number': inClaims((claim) => numberChanges(claim, (value) => [value * 10])),
  'a worked-out date moved by a year': inClaims((claim) => (claim.basis ? dateChanges(claim, movedYear) : [])),
  'direction turned round': turned,
  'another valid actor': otherActors('anyone'),
  'another actor named there': otherActors('named'),
  'asserted for reported': inClaims(({ modality }) => (modality === 'reported' ? [{ modality: 'asserted' }] : [])),
  'reported as the document’s own word': inClaims(({ modality }) =>
    modality === 'reported' ? [{ modality: 'asserted', claimant: undefined, hedge: undefined }] : [],
  ),
  'another modality': inClaims(({ modality }) =>
    modalities
      .filter((other) => other !== modality && !(modality === 'reported' && other === 'asserted'))
      .map((other) => ({ modality: other })),
  ),
  'another claimant': otherClaimants('anyone'),
  'another claimant named there': otherClaimants('named'),
  'another stage': inClaims(({ stage }, _, { kind }) =>
    stage === undefined && kind !== 'event'
      ? []
      : stageList(kind)
          .filter((other) => other !== stage)
          .map((other) => ({ stage: other })),
  ),
  'a dropped hedge': drop('hedge'),
  'a dropped claimant': drop('claimant'),
  'a dropped quantity': drop('quantity'),
  'a dropped negation': drop('negated'),
}
