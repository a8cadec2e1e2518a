import { actorAddress, documentAddress, passageAddress, recordAddress } from '../addresses.js'
import { type Html, html, joined, type Value } from '../html.js'
import { capital, sourceOf } from '../words.js'
import { type AnyRecord, type Claim, claimsOf, documentOf, recordOf } from './world.js'

/** The title of a record, linked to its page. */
export const recordLink = (id: string): Html => html`<a href="@/${recordAddress(id)}">${recordOf(id).title}</a>`

/** The name of an actor, linked to its page. */
export const actorLink = (name: string): Html => html`<a href="@/${actorAddress(name)}">${name}</a>`

/** Names of actors, linked. */
export const actorLinks = (names: readonly string[]): Value => joined(names.map(actorLink))

/** What a document is called: its title, else its name with its date, which tells it from others of that name. */
export const documentName = (id: string): string => documentOf(id).title ?? sourceOf(id)

/** The name of a document, linked to its page. */
export const documentLink = (id: string): Html => html`<a href="@/${documentAddress(id)}">${documentName(id)}</a>`

const locator = (passage: string) => passage.replace(/^p(\d+)\.s(\d+)$/, 'paragraph $1, sentence $2')

const passageLink = (document: string, passage: string): Html =>
  html`<a href="@/${passageAddress(document, passage)}">${locator(passage)}</a>`

/** Passages, linked. */
export function passageLinks(document: string, passages: readonly string[]): Value {
  const links = passages.map((passage) => passageLink(document, passage))
  return joined(links, '; ')
}

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
