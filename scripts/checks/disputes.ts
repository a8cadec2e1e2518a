import type { RecordCheck } from '../evidence/context.js'
import { unless } from '../read/problems.js'

const disputesOf = ({ disputes = [] }: { readonly [field: string]: unknown }) => disputes as readonly string[]

/** Records that dispute each other both say so; none disputes itself. That they exist is checked with the other names. */
export const checkDisputes: RecordCheck = ({ sources }, { entry: { id }, fields }) =>
  disputesOf(fields)
    .flatMap((other) => {
      if (other === id) return [{ rule: 'a record doesn’t dispute itself', got: `'${other}'` }]
      const found = sources.entries.find((one) => one.id === other)
      const isMutual = found === undefined || disputesOf(found.body).includes(id)
      return unless(isMutual, 'a dispute is written on both records', `'${other}' lacks it`)
    })
    .map((fault) => ({ ...fault, at: ' › disputes' }))
