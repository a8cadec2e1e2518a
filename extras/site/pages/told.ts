import { documentAddress } from '../addresses.js'
import { type Html, html, type Value } from '../html.js'
import { capital, sourceOf } from '../words.js'
import type { AnyRecord, Claim } from './types.js'
import { claimsOf, documentOf } from './world.js'

/** What a document is called: its name in running text, with a capital. */
export const nameOf = (document: string): string => capital(documentOf(document).name)

/** A document by name and date, linked to its page. */
export const sourceLink = (document: string): Html =>
  html`<a href="@/${documentAddress(document)}">${sourceOf(document)}</a>`

/** What the documents say of a record, each linked before its sentences. */
export function told(record: AnyRecord, claims: readonly Claim[] = claimsOf(record)): Value {
  const saidIn = (document: string) =>
    new Set(claims.filter((one) => one.document === document).map(({ says }) => says))
  return [...new Set(claims.map(({ document }) => document))].map(
    (document, place) => html`${place > 0 && ' '}${sourceLink(document)}: ${[...saidIn(document)].join(' ')}`,
  )
}
