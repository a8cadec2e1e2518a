import { factsOfEach } from '../evidence/cited.js'
import { numberOf } from '../passages/listed-words.js'
import type { AuthoredClaim } from '../read/authoring.js'
import { otherActors, otherClaimants, slotsOf } from './actors.js'
import { inClaims, type Lab, type Mutate, replacedIn } from './operator.js'
import { oneOf } from './random.js'
import { dateChanges, numberChanges } from './values.js'

const references = ['partOf', 'about', 'within', 'sent', 'inReturnFor']

/** A number of the same size that none of the passages holds. */
function absentNumber({ context, random }: Lab, claim: AuthoredClaim, value: number): number {
  const facts = factsOfEach(context, claim)
  const known = facts.flatMap(({ numbers, numberWords }) => [...numbers, ...numberWords.map(numberOf)])
  const near = [value + 1, value + 3, value * 2 + 1].filter((n) => !known.includes(n))
  return oneOf(near, random) ?? value + 0.123
}

/** The same date in a year that none of the passages holds. */
function absentDate({ context }: Lab, claim: AuthoredClaim, edtf: string): string {
  const known = factsOfEach(context, claim).flatMap(({ dates }) => dates)
  const years = (edtf.match(/\d{4}/g) ?? []).map(Number)
  const isAbsent = (back: number) => !years.some((year) => known.join(' ').includes(String(year - back)))
  const shift = [3, 4, 5, 6, 7, 8].find(isAbsent) ?? 40
  return edtf.replace(/\d{4}/g, (year) => String(Number(year) - shift)).replace(/\d{3}X/g, '188X')
}

/** Wrong in a way that has to be caught every time. */
export const mustOperators: Readonly<Record<string, Mutate>> = {
  'a passage that does not exist': inClaims(({ passages }) =>
    replacedIn(passages, () => ['p998.s1']).map((wrong) => ({ passages: wrong })),
  ),
  'a document that does not exist': inClaims(({ document }) => [{ document: `${document}-two` }]),
  'a reference to no record': (entry, lab) => [
    ...slotsOf(entry, lab.context).flatMap(({ field, name, isActor, replace }) =>
      references.includes(field) && !isActor ? [replace(`${name}-two`)] : [],
    ),
    ...inClaims(({ within }) => (within ? [{ within: `${within}-two` }] : []))(entry, lab),
  ],
  'a number that stands nowhere': inClaims((claim, lab) =>
    numberChanges(claim, (value) => [absentNumber(lab, claim, value)]),
  ),
  'a date that stands nowhere': inClaims((claim, lab) =>
    claim.basis ? [] : dateChanges(claim, (edtf) => absentDate(lab, claim, edtf)),
  ),
  'a name that does not exist': (entry, lab) => [
    ...slotsOf(entry, lab.context).flatMap(({ field, name, replace }) =>
      references.includes(field) && field !== 'about' ? [] : [replace(`${name} Two`)],
    ),
    ...inClaims((claim) =>
      (['claimant', 'via', 'goods'] as const).flatMap((field) =>
        claim[field] ? [{ [field]: `${claim[field]} Two` }] : [],
      ),
    )(entry, lab),
  ],
  'an actor whom no passage names': (entry, lab) => [
    ...otherActors('unnamed')(entry, lab),
    ...otherClaimants('unnamed')(entry, lab),
  ],
}
