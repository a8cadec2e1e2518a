import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

const disputesOf = (fields: Readonly<Record<string, unknown>>) => (fields.disputes ?? []) as readonly string[]

/** Records that dispute each other both say so; none disputes itself. That they exist is checked with the other names. */
export function checkDisputes({ sources }: Context, { entry, fields }: Resolved): Problem[] {
  const { file, id } = entry
  const key = `${entry.key} › disputes`
  return disputesOf(fields).flatMap((other): Problem[] => {
    if (other === id) return [{ file, key, rule: 'a record doesn’t dispute itself', got: `'${other}'` }]
    const found = sources.entries.find((one) => one.id === other)
    return found === undefined || disputesOf(found.body).includes(id)
      ? []
      : [{ file, key, rule: 'a dispute is written on both records', got: `'${other}' lacks it` }]
  })
}
