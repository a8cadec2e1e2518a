import type { Quantity } from '../../src/types/index.js'
import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import { numberOf } from '../passages/bounds.js'
import type { Facts } from '../passages/facts.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** The forms in which the passages print a number. */
function formsOf({ bounds }: Facts, number: number): readonly string[] {
  const forms = bounds.filter((bound) => bound.number === number).map(({ form }) => form)
  return forms.length > 0 ? forms : ['stated']
}

const numbersOf = ({ min, max }: Pick<Quantity, 'min' | 'max'>) =>
  [...new Set([min, max])].filter((number) => number !== undefined)

/** A number is a bound, a range or a rough figure where, and only where, a cited passage prints it so. */
export function checkForms(context: Context, { entry: { file }, claims }: Resolved): Problem[] {
  return claims.flatMap(({ claim, excused, key }) => {
    if (claim.quantity === undefined) return []
    const { form } = claim.quantity
    const facts = factsCited(context, claim)
    const printed = [...facts.numbers, ...facts.numberWords.map(numberOf)]
    return numbersOf(claim.quantity).flatMap((number) => {
      const forms = formsOf(facts, number)
      if (!printed.includes(number) || forms.includes(form) || String(number) in excused) return []
      return [
        {
          file,
          key,
          rule: 'the form of a number is the printed one',
          got: `${form} ${number}`,
          expected: forms.join(' or '),
        },
      ]
    })
  })
}
