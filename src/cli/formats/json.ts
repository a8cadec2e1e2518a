import type { Answer } from '../answer.js'

/** The answer as one JSON value, indented. */
export const jsonOf = ({ json }: Answer): string => `${JSON.stringify(json, null, 2)}\n`
