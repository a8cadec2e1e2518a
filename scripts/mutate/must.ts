import { factsOfEach } from '../evidence/cited.js'
import { wordValues } from '../passages/listed-words.js'
import type { AuthoredClaim } from '../read/authoring.js'
import { isActorField, slotsOf } from './fields.js'
import { claimByClaim, type Lab, type Operator } from './operator.js'
import { oneOf } from './random.js'
import { strangersAsClaimants, strangersInFields } from './strangers.js'
import { dateChanges, numberChanges } from './values.js'

const must = (name: string, mutants: Operator['mutants']): Operator => ({ name, must: true, mutants })

const references = ['partOf', 'about', 'within', 'sent', 'inReturnFor']

const valuesIn = (lab: Lab, claim: AuthoredClaim) =>
  factsOfEach(lab.context, claim).flatMap(({ numbers, numberWords }) => [
    ...numbers,
    ...numberWords.map((word) => wordValues[word]),
  ])

/** A number of the same size that none of the passages holds. */
function absentNumber(lab: Lab, claim: AuthoredClaim, value: number): number {
  const known = valuesIn(lab, claim)
  const near = [value + 1, value + 3, value * 2 + 1].filter((n) => !known.includes(n))
  return oneOf(near, lab.random) ?? value + 0.123
}

/** The same date in a year that none of the passages holds. */
function absentDate(lab: Lab, claim: AuthoredClaim, edtf: string): string {
  const known = factsOfEach(lab.context, claim).flatMap(({ dates }) => dates.join(' '))
  const shift = [3, 4, 5, 6, 7, 8].find(
    (n) => !known.some((text) => (edtf.match(/\d{4}/g) ?? []).some((year) => text.includes(String(Number(year) - n)))),
  )
  return edtf.replace(/\d{4}/g, (year) => String(Number(year) - (shift ?? 40))).replace(/\d{3}X/g, '188X')
}

/** Wrong in a way that has to be caught every time. */
export const mustOperators: readonly Operator[] = [
  must('a passage that does not exist', (entry) =>
    claimByClaim(entry, ({ passages }) =>
      passages.map((_, i) => ({ passages: passages.map((id, j) => (i === j ? 'p998.s1' : id)) })),
    ),
  ),
  must('a document that does not exist', (entry) =>
    claimByClaim(entry, ({ document }) => [{ document: `${document}-two` }]),
  ),
  must('a reference to no record', (entry, lab) => [
    ...slotsOf(entry, lab.context).flatMap(({ field, name, replace }) =>
      references.includes(field) && !isActorField(entry.kind, field, lab.context) ? [replace(`${name}-two`)] : [],
    ),
    ...claimByClaim(entry, ({ within }) => (within ? [{ within: `${within}-two` }] : [])),
  ]),
  must('a number that stands nowhere', (entry, lab) =>
    claimByClaim(entry, (claim) => numberChanges(claim, (value) => [absentNumber(lab, claim, value)])),
  ),
  must('a date that stands nowhere', (entry, lab) =>
    claimByClaim(entry, (claim) => (claim.basis ? [] : dateChanges(claim, (edtf) => [absentDate(lab, claim, edtf)]))),
  ),
  must('a name that does not exist', (entry, lab) => [
    ...slotsOf(entry, lab.context).flatMap(({ field, name, replace }) =>
      references.includes(field) && field !== 'about' ? [] : [replace(`${name} Two`)],
    ),
    ...claimByClaim(entry, ({ claimant, via, goods }) => [
      ...(claimant ? [{ claimant: `${claimant} Two` }] : []),
      ...(via ? [{ via: `${via} Two` }] : []),
      ...(goods ? [{ goods: `${goods}-two` }] : []),
    ]),
  ]),
  must('an actor whom no passage names', (entry, lab) => [
    ...strangersInFields(entry, lab),
    ...strangersAsClaimants(entry, lab),
  ]),
]
