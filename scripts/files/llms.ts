import { release } from '../../src/index.js'
import type { DataFile } from './file.js'

const { version, date, coverage, counts } = release

const text = `# russia-ties ${version} (${date})

> ${counts.records} records with ${counts.claims} claims on the states that arm, trade with and stand by Russia in its war against Ukraine,
> drawn from ${coverage.documents.length} documents. A record is a thing in the world; a claim is what one document says about it.

## How to read
- Never quote a number without its claim: who says so (claimant, else the document), how (modality, hedge, negated), how far it
  had got (stage), and as of when. \`sentence\` in the NDJSON files says all of it in one line; \`citation\` says where it is from.
- A number is what is printed: \`min\` without \`max\` is "at least", \`max\` without \`min\` is "up to", neither is a word
  ("thousands"). Do not fill in the missing bound, and do not average.
- Do not add numbers unless \`additive\` is true in claims.csv. A running total contains earlier ones.
- \`denied\`, \`negated\`, \`planned\`, \`forecast\`, \`alleged\` and \`opinion\` claims are not facts.
- A date is a range of days. Of a record, latestStart to earliestEnd is when it held on every reading of its claims.
- \`called\` is the label of a speaker: always in quotes. The wording of titles and summaries is this data set's own.

## Limits
- Nothing is definite after ${coverage.last}. An absent record is no evidence that nothing happened.
- ${counts.recordsOfOneDocument} of ${counts.records} records rest on one document. The documents are in English and by outside observers.
- The documents' text is not here: passages are named by paragraph and sentence (p3.s1).

## Files
- records.ndjson: every record a line, with sentence and citation; the same per kind, as transfers.ndjson
- records.json, transfers.json, ties.json, …: the same without the two, as arrays
- claims.csv, claims.parquet: every claim a line, flat; records.csv and one CSV for each kind; actors, goods, places, documents
- datapackage.json: the columns of each CSV, their types and keys (Data Package 2.0)
- schemas/KIND.json: JSON Schema of a record; schemas/options/HELPER.json: of the options of a query helper
- fingerprints/DOCUMENT.json: hashes and facts of each passage, to prove a claim against the document

Data: CC BY 4.0. Cite the version, and the documents behind what you use.
`

/** What a language model should know before it uses the files. */
export const llmsFiles = (): readonly DataFile[] => [{ path: 'llms.txt', content: text }]
