import { modalities, stages } from '../../src/vocabulary/index.js'
import { factsOfEach, merged } from '../evidence/cited.js'
import type { Entry } from '../read/load.js'
import { otherActors, otherClaimants, turned } from './actors.js'
import { namedIn } from './fields.js'
import { claimByClaim, type Operator } from './operator.js'
import { movedYear, neighbours, oppositeBound, otherForms } from './shifts.js'
import { dateChanges, numberChanges } from './values.js'

const subtle = (name: string, mutants: Operator['mutants']): Operator => ({ name, must: false, mutants })

const stageList = (kind: string) => Object.keys((stages as Readonly<Record<string, object>>)[kind] ?? {})

const drop = (field: 'hedge' | 'claimant' | 'quantity' | 'negated') => (entry: Entry) =>
  claimByClaim(entry, (claim) => (claim[field] === undefined ? [] : [{ [field]: undefined }]))

/** Wrong in a way that reads well. */
export const subtleOperators: readonly Operator[] = [
  subtle('the neighbouring passage', (entry, lab) => claimByClaim(entry, (claim) => neighbours(lab, claim))),
  subtle('another number of the passage', (entry, lab) =>
    claimByClaim(entry, (claim) =>
      numberChanges(claim, (value) =>
        factsOfEach(lab.context, claim).flatMap(({ numbers }) => numbers.filter((n) => n !== value)),
      ),
    ),
  ),
  subtle('the opposite bound', (entry) => claimByClaim(entry, oppositeBound)),
  subtle('another form of the number', (entry) => claimByClaim(entry, otherForms)),
  subtle('ten times the number', (entry) =>
    claimByClaim(entry, (claim) => numberChanges(claim, (value) => [value * 10])),
  ),
  subtle('a worked-out date moved by a year', (entry) =>
    claimByClaim(entry, (claim) => (claim.basis ? dateChanges(claim, movedYear) : [])),
  ),
  subtle('direction turned round', turned),
  subtle('another valid actor', (entry, lab) => otherActors(entry, lab, () => true)),
  subtle('another actor named there', (entry, lab) => {
    const facts = merged(entry.body.claims.flatMap((claim) => factsOfEach(lab.context, claim)))
    return otherActors(entry, lab, (name) => namedIn(lab.context, facts, name))
  }),
  subtle('asserted for reported', (entry) =>
    claimByClaim(entry, ({ modality }) => (modality === 'reported' ? [{ modality: 'asserted' }] : [])),
  ),
  subtle('reported as the document’s own word', (entry) =>
    claimByClaim(entry, ({ modality }) =>
      modality === 'reported' ? [{ modality: 'asserted', claimant: undefined, hedge: undefined }] : [],
    ),
  ),
  subtle('another modality', (entry) =>
    claimByClaim(entry, ({ modality }) =>
      modalities
        .filter((other) => other !== modality && !(modality === 'reported' && other === 'asserted'))
        .map((other) => ({ modality: other })),
    ),
  ),
  subtle('another claimant', (entry, lab) => claimByClaim(entry, (claim) => otherClaimants(lab, claim, () => true))),
  subtle('another claimant named there', (entry, lab) =>
    claimByClaim(entry, (claim) => {
      const facts = merged(factsOfEach(lab.context, claim))
      return otherClaimants(lab, claim, (name) => namedIn(lab.context, facts, name))
    }),
  ),
  subtle('another stage', (entry) =>
    claimByClaim(entry, ({ stage }) =>
      stage === undefined && entry.kind !== 'event'
        ? []
        : stageList(entry.kind)
            .filter((other) => other !== stage)
            .map((other) => ({ stage: other })),
    ),
  ),
  subtle('a dropped hedge', drop('hedge')),
  subtle('a dropped claimant', drop('claimant')),
  subtle('a dropped quantity', drop('quantity')),
  subtle('a dropped negation', drop('negated')),
]
