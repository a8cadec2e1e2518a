import { release } from '../../src/index.js'
import type { DataFile } from './file.js'

const { version, date, coverage, counts } = release

const text = `# russia-ties ${version} (${date})

> ${counts.records} records with ${counts.claims} claims on the states that arm, trade with and stand by Russia in its war against Ukraine,
> drawn from ${coverage.documents.length} documents. A record is a thing in the world; a claim is what one document says about it.

## How to read
- Read \`says\` first: each claim in one plain sentence, with its number, date, hedge, negation and speaker. The fields say the
  same again, for programs. Put the document's name and date in front.
- Never quote a number without its claim: who says so, how surely, and when.
- A number has the bounds that were printed: \`min\` without \`max\` is "at least", \`max\` without \`min\` is "up to", neither is
  a word ("thousands"). Don't fill in the missing bound, and don't average.
- Don't add numbers unless \`additive\` is true in claims.csv. A running total contains earlier ones.
- \`denied\`, \`negated\`, \`planned\`, \`forecast\`, \`alleged\` and \`opinion\` claims are not facts.
- A date is a range of days. From latestStart to earliestEnd a record held on every reading of its claims.
- \`called\` is somebody's label: always in quotes. All other words are this data set's own.

## Limits
- Nothing is definite after ${coverage.last}. That a record is missing doesn't show that nothing happened.
- Only ${counts.records - counts.recordsOfOneDocument} of ${counts.records} records are in more than one document. The documents are in English and by outside observers.
- The documents' text is not here: passages are named by paragraph and sentence (p3.s1).

## Files
- transfers.json, ties.json, …: the records of a kind with their claims, one record a line within an array
- transfers.csv, ties.csv, …: the same, one record a line, flat; actors, goods, places, documents likewise
- claims.csv, claims.parquet: one claim a line, flat, of records of every kind
- datapackage.json: the columns of each CSV, their types and keys (Data Package 2.0)
- schema.json: JSON Schema of a record of any kind
- fingerprints/DOCUMENT.json: hashes and facts of each passage, to prove a claim against the document

Data: CC BY 4.0. Cite the version, and the documents behind what you use.
`

/** What a language model should know before it uses the files. */
export const llmsFile: DataFile = { path: 'llms.txt', content: text }
