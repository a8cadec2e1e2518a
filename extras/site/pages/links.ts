import { actorAddress, documentAddress, passageAddress, recordAddress } from '../addresses.js'
import { type Html, html, joined, type Value } from '../html.js'
import { sourceOf } from '../words.js'
import { documentOf, recordOf } from './world.js'

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

/** A passage by paragraph and sentence, linked to its place on the page of its document. */
export const passageLink = (document: string, passage: string): Html =>
  html`<a href="@/${passageAddress(document, passage)}">${locator(passage)}</a>`

/** Passages, linked. */
export const passageLinks = (document: string, passages: readonly string[]): Value =>
  joined(
    passages.map((passage) => passageLink(document, passage)),
    '; ',
  )
