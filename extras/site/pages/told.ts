import { actors, documents, goods } from '../../../src/index.js'
import { claimText } from '../../../src/words/plain.js'
import { saidOf } from '../../../src/words/sentence.js'
import { capital, sourceText, wordingOf } from '../../../src/words/wording.js'
import { documentAddress } from '../addresses.js'
import { type Html, html, type Value } from '../html.js'
import type { AnyRecord, Claim } from './types.js'

const wording = wordingOf({ actors, goods, documents })

/** What one claim says. */
export const claimSays = (record: AnyRecord, claim: Claim): string => claimText(record, claim, wording)

/** The name and date of a document: `Christine Karelska, Visegrad Insight, 20 January 2023`. */
export const sourceOf = (document: string): string => sourceText(wording.document(document))

/** What a document is called: its name in running text, with a capital. */
export const nameOf = (document: string): string => capital(wording.document(document).name)

/** A document by name and date, linked to its page. */
export const sourceLink = (document: string): Html =>
  html`<a href="@/${documentAddress(document)}">${sourceOf(document)}</a>`

/** What the documents say of a record, each linked before its sentences. */
export const told = (record: AnyRecord, claims = record.claims as readonly Claim[]): Value =>
  saidOf(record, claims, wording).map(
    ({ document, says }, place) => html`${place > 0 && ' '}${sourceLink(document)}: ${says.join(' ')}`,
  )
