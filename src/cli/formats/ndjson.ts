import type { Answer } from '../answer.js'

/** The answer as JSON, an entry a line. */
export const ndjsonOf = ({ json }: Answer): string =>
  (Array.isArray(json) ? json : [json]).map((entry) => `${JSON.stringify(entry)}\n`).join('')
