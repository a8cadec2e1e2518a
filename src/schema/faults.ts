import type * as z from 'zod'

const pathOf = (path: readonly PropertyKey[]) =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`)).join('')

/** What is wrong with a value, a line each: path and what must hold. */
export const faultsOf = ({ issues }: z.core.$ZodError): readonly string[] =>
  issues.map(({ path, message }) => (path.length === 0 ? message : `${pathOf(path)}: ${message}`))
